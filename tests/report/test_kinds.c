#include "report/kinds.h"

#include "language/id.h"
#include "tests/report/report_case.h"

static const struct {
    const char *name;
    const char *closed_on; // NULL: still open
    const char *period;
    enum report_kind kind;
} cases[] = {
    {"open",                      NULL,         "2026-H2", REPORT_PROGRESS},
    {"closed within the period",  "2026-08-17", "2026-H2", REPORT_CLOSURE },
    {"closed on its first day",   "2026-07-01", "2026-H2", REPORT_CLOSURE },
    {"closed after the period",   "2026-08-17", "2026-H1", REPORT_PROGRESS},
    {"closed within all that is", "2026-05-04", "all",     REPORT_CLOSURE },
    {"closed before, seen again", "2026-06-30", "2026-H2", REPORT_PROGRESS},
};

static enum report_kind kind_in(struct case_builder *builder, const char *period)
{
    struct report_case report = {.period = period};
    struct findings_options options = report_case_options(&report, builder->arena);
    size_t count;
    struct case_findings **findings =
        client_findings_of(&builder->file, &options, builder->arena, &count);
    assert_true(count > 0);
    return report_kind_of(findings[0]);
}

static void closures_are_those_of_the_period(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct case_builder builder = case_begin();
        case_course(&builder, "2026-04-06")->closed_on = day_at(cases[i].closed_on);
        case_session(&builder, "2026-04-06", ATTENDANCE_ATTENDED);
        if (kind_in(&builder, cases[i].period) != cases[i].kind)
            fail_msg("%s", cases[i].name);
        case_end(&builder);
    }
}

static void every_kind_has_a_name_and_every_edition(void **state)
{
    (void)state;
    for (int kind = 0; kind < REPORT_KIND_COUNT; kind++) {
        assert_non_null(report_kind_name((enum report_kind)kind));
        for (int edition = 0; edition < EDITION_COUNT; edition++)
            assert_true(report_exists((enum report_kind)kind, (enum edition)edition));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(closures_are_those_of_the_period),
        cmocka_unit_test(every_kind_has_a_name_and_every_edition),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
