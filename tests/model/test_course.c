#include "model/course.h"

#include "tests/support/names.h"
#include "tests/support/test.h"

ENUM_ROUND_TRIP_TEST(sex_names_lead_back, enum sex, SEX_COUNT, 1, sex_name, sex_from_name)
ENUM_ROUND_TRIP_TEST(service_field_names_lead_back,
                     enum service_field,
                     FIELD_COUNT,
                     1,
                     service_field_name,
                     service_field_from_name)
ENUM_ROUND_TRIP_TEST(referral_names_lead_back,
                     enum referral,
                     REFERRAL_COUNT,
                     1,
                     referral_name,
                     referral_from_name)
ENUM_ROUND_TRIP_TEST(close_type_names_lead_back,
                     enum close_type,
                     CLOSE_TYPE_COUNT,
                     1,
                     close_type_name,
                     close_type_from_name)
ENUM_ROUND_TRIP_TEST(close_reason_names_lead_back,
                     enum close_reason,
                     REASON_COUNT,
                     1,
                     close_reason_name,
                     close_reason_from_name)

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(sex_names_lead_back),
        cmocka_unit_test(service_field_names_lead_back),
        cmocka_unit_test(referral_names_lead_back),
        cmocka_unit_test(close_type_names_lead_back),
        cmocka_unit_test(close_reason_names_lead_back),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
