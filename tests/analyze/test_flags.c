#include "analyze/flags.h"

#include <math.h>

#include "tests/analyze/find_case.h"

#define AS_OF "2026-03-09"

/* Two stalled measures, two stalled goals, an overdue step, no contact. */
static struct case_findings *find_much(struct case_builder *builder)
{
    for (int i = 0; i < 7; i++) {
        case_session(builder, "2026-01-05", ATTENDANCE_ATTENDED)->day += 7 * i;
        case_score(builder, "gad-7", 12);
        case_score(builder, "phq-9", 12);
        case_rating(builder, "G2", -1);
        case_rating(builder, "G1", -1);
    }
    case_goal(builder, "G1", GOAL_GAS, NULL);
    case_goal(builder, "G2", GOAL_GAS, NULL);
    case_journal(builder, "2026-01-05", JOURNAL_STEP)->due = day_at("2026-02-01");
    return find_case(builder, AS_OF);
}

static void flags_stand_worst_first_then_as_measures_and_goals_do(void **state)
{
    (void)state;
    const struct {
        enum flag_code code;
        const char *measure;
        const char *goal;
    } expected[] = {
        {FLAG_NO_CONTACT,     "",      ""  },
        {FLAG_STALLED,        "phq-9", ""  },
        {FLAG_STALLED,        "gad-7", ""  },
        {FLAG_GOAL_STALLED,   "",      "G1"},
        {FLAG_GOAL_STALLED,   "",      "G2"},
        {FLAG_REVIEW_OVERDUE, "",      ""  },
        {FLAG_STEP_OVERDUE,   "",      ""  },
    };
    struct case_builder builder = case_begin();
    struct case_findings *findings = find_much(&builder);
    assert_int_equal(findings->flag_count, COUNT(expected));
    for (size_t i = 0; i < COUNT(expected); i++) {
        assert_int_equal(findings->flags[i].code, expected[i].code);
        assert_text_equal(findings->flags[i].measure, expected[i].measure);
        assert_text_equal(findings->flags[i].goal, expected[i].goal);
    }
    case_end(&builder);
}

static void every_flag_has_a_day_and_evidence(void **state)
{
    (void)state;
    struct case_builder builder = case_begin();
    struct case_findings *findings = find_much(&builder);
    for (size_t i = 0; i < findings->flag_count; i++) {
        size_t keys = 0;
        for (size_t j = 0; j < EVIDENCE_COUNT; j++)
            keys += !isnan(findings->flags[i].evidence[j]);
        assert_true(keys > 0);
        assert_int_not_equal(findings->flags[i].since, DAY_NONE);
    }
    case_end(&builder);
}

static void a_quiet_case_has_no_flag(void **state)
{
    (void)state;
    struct case_builder builder = case_begin();
    case_session(&builder, "2026-03-02", ATTENDANCE_ATTENDED);
    assert_int_equal(find_case(&builder, AS_OF)->flag_count, 0);
    case_end(&builder);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(flags_stand_worst_first_then_as_measures_and_goals_do),
        cmocka_unit_test(every_flag_has_a_day_and_evidence),
        cmocka_unit_test(a_quiet_case_has_no_flag),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
