#include "model/journal.h"

#include "tests/support/names.h"
#include "tests/support/test.h"

ENUM_ROUND_TRIP_TEST(journal_kind_names_lead_back,
                     enum journal_kind,
                     JOURNAL_KIND_COUNT,
                     0,
                     journal_kind_name,
                     journal_kind_from_name)
ENUM_ROUND_TRIP_TEST(journal_state_names_lead_back,
                     enum journal_state,
                     JOURNAL_STATE_COUNT,
                     1,
                     journal_state_name,
                     journal_state_from_name)

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(journal_kind_names_lead_back),
        cmocka_unit_test(journal_state_names_lead_back),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
