#include "model/row.h"

#include "tests/support/names.h"
#include "tests/support/test.h"

static void every_stored_name_leads_back_to_its_value(void **state)
{
    (void)state;
    assert_enum_round_trips(enum file_kind, FILE_KIND_COUNT, 0, file_kind_name,
                            file_kind_from_name);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_stored_name_leads_back_to_its_value),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
