#include "model/journal.h"

#include "tests/support/names.h"
#include "tests/support/test.h"

static void every_stored_name_leads_back_to_its_value(void **state)
{
    (void)state;
    assert_enum_round_trips(enum journal_kind, JOURNAL_KIND_COUNT, 0, journal_kind_name,
                            journal_kind_from_name);
    assert_enum_round_trips(enum journal_state, JOURNAL_STATE_COUNT, 1, journal_state_name,
                            journal_state_from_name);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_stored_name_leads_back_to_its_value),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
