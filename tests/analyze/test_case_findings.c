#include "analyze/case_findings.h"

#include <math.h>

#include "tests/analyze/find_case.h"

/* A course closed on 2026-03-02 and one from September on. */
static void build_two_courses(struct case_builder *builder)
{
    case_course(builder, "2026-01-05")->closed_on = day_at("2026-03-02");
    case_course(builder, "2026-09-01");
    case_session(builder, "2026-01-05", ATTENDANCE_ATTENDED);
    case_session(builder, "2026-03-02", ATTENDANCE_ATTENDED);
    case_session(builder, "2026-09-01", ATTENDANCE_ATTENDED);
    case_journal(builder, "2026-03-10", JOURNAL_FOLLOWUP)->state = STATE_REACHED;
}

static const struct {
    const char *name;
    const char *from, *as_of;
    size_t count;
    int first;         // number of the first episode that appears
    bool for_followup; // it appears for that alone
} periods[] = {
    {"both",                          NULL,         "2026-11-24", 2, 1, false},
    {"the closing within the period", "2026-03-02", "2026-06-30", 1, 1, false},
    {"laijapang is due later",        "2026-03-03", "2026-05-30", 0, 0, false},
    {"laijapang is due",              "2026-03-03", "2026-05-31", 1, 1, true },
    {"nothing is due any more",       "2026-03-03", "2026-08-29", 0, 0, false},
    {"before it began",               NULL,         "2026-01-04", 0, 0, false},
    {"the second only",               "2026-07-01", "2026-11-24", 1, 2, false},
};

static void episodes_appear_when_they_reach_the_period(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(periods); i++) {
        struct case_builder builder = case_begin();
        build_two_courses(&builder);
        size_t count;
        struct case_findings **found =
            findings_between(&builder, periods[i].from, periods[i].as_of, &count);
        if (count != periods[i].count)
            fail_msg("%s: %zu", periods[i].name, count);
        if (count > 0) {
            assert_int_equal(found[0]->episode->number, periods[i].first);
            assert_int_equal(found[0]->episode->appears_only_for_followup,
                             periods[i].for_followup);
        }
        case_end(&builder);
    }
}

static void a_lapsed_episode_before_the_period_does_not_appear(void **state)
{
    (void)state;
    struct case_builder builder = case_begin();
    case_session(&builder, "2026-01-05", ATTENDANCE_ATTENDED);
    case_session(&builder, "2026-06-05", ATTENDANCE_ATTENDED);
    size_t count;
    struct case_findings **found =
        findings_between(&builder, "2026-02-01", "2026-06-30", &count);
    assert_int_equal(count, 1);
    assert_int_equal(found[0]->episode->number, 2);
    case_end(&builder);
}

static void the_period_may_end_after_now(void **state)
{
    (void)state;
    struct case_builder builder = case_begin();
    case_session(&builder, "2026-10-01", ATTENDANCE_ATTENDED);
    struct instruments instruments = instruments_builtin(builder.arena);
    struct findings_options options = {
        .instruments = &instruments,
        .thresholds = &thresholds_default,
        .as_of = day_at("2026-11-24"),
    };
    assert_true(period_parse(TEXT("2026-H2"), options.as_of, &options.period));
    size_t count;
    struct case_findings **found =
        client_findings_of(&builder.file, &options, builder.arena, &count);
    assert_int_equal(count, 1);
    assert_int_equal(found[0]->period.to, day_at("2026-12-31"));
    assert_int_equal(found[0]->cutoff, day_at("2026-11-24"));
    case_end(&builder);
}

static void everything_of_an_episode_is_found(void **state)
{
    (void)state;
    struct case_builder builder = case_begin();
    case_goal(&builder, "G1", GOAL_GAS, NULL);

    case_weekly_scores(&builder, "2026-01-05", "phq-9", "18 - 9");
    case_rating(&builder, "G1", 0);
    case_score(&builder, "alliance", 9);
    case_score(&builder, "uca-c", 7);
    case_journal(&builder, "2026-01-05", JOURNAL_SUCCESS);
    builder.file.rows_refused = 3;
    builder.file.scores_outside_range = 1;
    struct case_findings *found = find_case(&builder, "2026-01-20");
    assert_int_equal(found->attendance.booked, 3);
    assert_int_equal(found->goal_count, 1);
    assert_int_equal(found->goal_attainment.scored, 1);
    assert_int_equal(found->measure_count, 1);
    assert_int_equal(found->uca_count, 1);
    assert_true(found->alliance.exists);
    assert_int_equal(found->plan.successes, 1);
    assert_int_equal(found->data.rows_refused, 3);
    assert_int_equal(found->data.scores_outside_range, 1);
    assert_int_equal(found->data.sessions_without_score, 1);
    case_end(&builder);
}

static void an_alliance_rating_is_no_outcome_score(void **state)
{
    (void)state;
    struct case_builder builder = case_begin();
    case_session(&builder, "2026-01-05", ATTENDANCE_ATTENDED);
    case_score(&builder, "srs", 38);
    case_session(&builder, "2026-01-12", ATTENDANCE_NO_SHOW);
    assert_int_equal(find_case(&builder, "2026-01-20")->data.sessions_without_score, 1);
    case_end(&builder);
}

static void a_client_without_facts_has_no_findings(void **state)
{
    (void)state;
    struct case_builder builder = case_begin();
    case_goal(&builder, "G1", GOAL_GAS, NULL);
    case_journal(&builder, "2026-01-05", JOURNAL_SUCCESS);
    size_t count;
    findings_between(&builder, NULL, "2026-01-20", &count);
    assert_int_equal(count, 0);
    case_end(&builder);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(episodes_appear_when_they_reach_the_period),
        cmocka_unit_test(a_lapsed_episode_before_the_period_does_not_appear),
        cmocka_unit_test(the_period_may_end_after_now),
        cmocka_unit_test(everything_of_an_episode_is_found),
        cmocka_unit_test(an_alliance_rating_is_no_outcome_score),
        cmocka_unit_test(a_client_without_facts_has_no_findings),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
