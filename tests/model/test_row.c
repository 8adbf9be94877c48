#include "model/row.h"

#include "tests/support/names.h"
#include "tests/support/test.h"

ENUM_ROUND_TRIP_TEST(file_kind_names_lead_back,
                     enum file_kind,
                     FILE_KIND_COUNT,
                     0,
                     file_kind_name,
                     file_kind_from_name)

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(file_kind_names_lead_back),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
