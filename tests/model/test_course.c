#include "model/course.h"

#include "tests/support/names.h"
#include "tests/support/test.h"

static void every_stored_name_leads_back_to_its_value(void **state)
{
    (void)state;
    assert_enum_round_trips(enum sex, SEX_COUNT, 1, sex_name, sex_from_name);
    assert_enum_round_trips(enum service_field, FIELD_COUNT, 1, service_field_name,
                            service_field_from_name);
    assert_enum_round_trips(enum referral, REFERRAL_COUNT, 1, referral_name,
                            referral_from_name);
    assert_enum_round_trips(enum close_type, CLOSE_TYPE_COUNT, 1, close_type_name,
                            close_type_from_name);
    assert_enum_round_trips(enum close_reason, REASON_COUNT, 1, close_reason_name,
                            close_reason_from_name);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_stored_name_leads_back_to_its_value),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
