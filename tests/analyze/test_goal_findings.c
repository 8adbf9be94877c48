#include "analyze/goal_findings.h"

#include <math.h>

#include "tests/analyze/find_case.h"

#define CUTOFF "2026-11-24"

static struct goal_findings *find_goals(struct case_builder *builder, size_t *count)
{
    struct episode_view view = view_at(builder, CUTOFF);
    return goal_findings_of(&view, builder->arena, count);
}

static void goals_stand_by_id_with_those_without_a_row(void **state)
{
    (void)state;
    struct case_builder builder = case_begin();
    case_goal(&builder, "G1", GOAL_GAS, NULL);
    case_goal(&builder, "G3", GOAL_GBO, NULL);
    case_session(&builder, "2026-01-05", ATTENDANCE_ATTENDED);
    case_rating(&builder, "G2", -1);
    size_t count;
    struct goal_findings *goals = find_goals(&builder, &count);
    assert_int_equal(count, 3);
    assert_text_equal(goals[0].goal->id, "G1");
    assert_text_equal(goals[1].goal->id, "G2");
    assert_text_equal(goals[2].goal->id, "G3");
    assert_false(goals[1].has_row);
    assert_int_equal(goals[1].goal->kind, GOAL_GAS);
    assert_int_equal(goals[1].state, GOAL_RATED_ONCE);
    assert_near(goals[1].weight, 1, 0, "weight");
    for (size_t i = 0; i < CHECK_COUNT; i++)
        assert_false(goals[1].has_check[i]);
    case_end(&builder);
}

static void an_unrated_goal_keeps_a_given_baseline(void **state)
{
    (void)state;
    struct case_builder builder = case_begin();
    case_goal(&builder, "G1", GOAL_GAS, NULL);
    case_goal(&builder, "G2", GOAL_GBO, NULL)->baseline = NAN;
    case_session(&builder, "2026-01-05", ATTENDANCE_ATTENDED);
    size_t count;
    struct goal_findings *goals = find_goals(&builder, &count);
    assert_near(goals[0].baseline.value, -2, 0, "baseline");
    assert_int_equal(goals[0].first.why, WHY_NOT_RATED);
    assert_int_equal(goals[0].current.why, WHY_NOT_RATED);
    assert_int_equal(goals[0].change.why, WHY_NOT_RATED);
    assert_int_equal(goals[0].state_since, DAY_NONE);
    assert_int_equal(goals[1].baseline.why, WHY_NOT_RATED);
    case_end(&builder);
}

static void change_is_from_the_baseline_and_exact(void **state)
{
    (void)state;
    struct case_builder builder = case_begin();
    struct goal *goal = case_goal(&builder, "G1", GOAL_VALUE, NULL);
    goal->baseline = 19.3;
    goal->target = 30;
    case_weekly_ratings(&builder, "2026-01-05", "G1", "20 25.3");
    size_t count;
    struct goal_findings *goals = find_goals(&builder, &count);
    assert_true(goals[0].change.value == 6);
    assert_near(goals[0].first.value, 20, 0, "first");
    assert_near(goals[0].current.value, 25.3, 0, "current");
    assert_int_equal(goals[0].ratings, 2);
    assert_int_equal(goals[0].state_since, day_at("2026-01-12"));
    assert_int_equal(goals[0].points[1].ordinal, 2);
    case_end(&builder);
}

static void ratings_of_other_raters_are_left_out(void **state)
{
    (void)state;
    struct case_builder builder = case_begin();
    case_goal(&builder, "G1", GOAL_GAS, NULL);
    case_session(&builder, "2026-01-05", ATTENDANCE_ATTENDED);
    case_rating(&builder, "G1", 1)->rater = RATER_TEACHER;
    case_rating(&builder, "G1", -1)->rater = RATER_COUNSELOR;
    case_session(&builder, "2026-01-12", ATTENDANCE_ATTENDED);
    case_rating(&builder, "G1", 2);
    case_rating(&builder, "G1", 0)->rater = RATER_COUNSELOR;
    size_t count;
    struct goal_findings *goals = find_goals(&builder, &count);
    assert_int_equal(goals[0].rater, RATER_COUNSELOR);
    assert_int_equal(goals[0].ratings, 2);
    assert_near(goals[0].current.value, 0, 0, "current");
    case_end(&builder);
}

static void attainment_by_a_review_is_told_apart(void **state)
{
    (void)state;
    const enum session_kind kinds[] = {SESSION_REVIEW, SESSION_SESSION};
    const char *const ratings[] = {"-1 0", "0 0"};
    const bool is_by_review[2][2] = {
        {true,  false},
        {false, false}
    };
    for (size_t i = 0; i < 2; i++) {
        for (size_t j = 0; j < 2; j++) {
            struct case_builder builder = case_begin();
            case_goal(&builder, "G1", GOAL_GAS, NULL);
            case_weekly_ratings(&builder, "2026-01-05", "G1", ratings[j]);
            builder.file.sessions[1].kind = kinds[i];
            size_t count;
            assert_int_equal(find_goals(&builder, &count)[0].is_attained_by_review,
                             is_by_review[i][j]);
            case_end(&builder);
        }
    }
}

static void the_score_is_over_gas_goals_without_errors(void **state)
{
    (void)state;
    struct case_builder builder = case_begin();
    case_goal(&builder, "G1", GOAL_GAS, NULL);
    case_goal(&builder, "G2", GOAL_GAS, NULL);
    case_goal(&builder, "G3", GOAL_GBO, NULL);
    case_goal(&builder, "G4", GOAL_GAS, NULL)->status = STATUS_DROPPED;
    case_goal(&builder, "G5", GOAL_GAS, NULL)->weight = 0;
    case_goal(&builder, "G6", GOAL_GAS, NULL)->statement = TEXT("short");
    case_goal(&builder, "G7", GOAL_GAS, NULL); // not rated
    const char *const rated[] = {"G1", "G2", "G3", "G4", "G5", "G6"};
    case_session(&builder, "2026-01-05", ATTENDANCE_ATTENDED);
    for (size_t i = 0; i < COUNT(rated); i++)
        case_rating(&builder, rated[i], 1);
    case_session(&builder, "2026-01-12", ATTENDANCE_ATTENDED);
    case_rating(&builder, "G1", 1);
    size_t count;
    struct goal_findings *goals = find_goals(&builder, &count);
    struct goal_attainment_findings found =
        goal_attainment_findings_of(goals, count, builder.arena);
    assert_int_equal(found.goals, 6);
    assert_int_equal(found.rated, 5);
    assert_int_equal(found.attained, 1);
    assert_int_equal(found.scored, 2);
    assert_near(found.t_now.value, 62.403473458920845, 1e-12, "two at +1");
    assert_near(found.t_baseline.value, 25.193053082158310, 1e-12, "two at -2");
    assert_near(found.t_change.value, 37.210420376762535, 1e-12, "change");
    case_end(&builder);
}

static void without_scored_goals_there_is_no_t(void **state)
{
    (void)state;
    struct case_builder builder = case_begin();
    case_goal(&builder, "G1", GOAL_GAS, NULL);
    case_session(&builder, "2026-01-05", ATTENDANCE_ATTENDED);
    size_t count;
    struct goal_findings *goals = find_goals(&builder, &count);
    struct goal_attainment_findings found =
        goal_attainment_findings_of(goals, count, builder.arena);
    assert_int_equal(found.scored, 0);
    assert_int_equal(found.t_now.why, WHY_NO_DATA);
    assert_int_equal(found.t_baseline.why, WHY_NO_DATA);
    assert_int_equal(found.t_change.why, WHY_NO_DATA);
    case_end(&builder);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(goals_stand_by_id_with_those_without_a_row),
        cmocka_unit_test(an_unrated_goal_keeps_a_given_baseline),
        cmocka_unit_test(change_is_from_the_baseline_and_exact),
        cmocka_unit_test(ratings_of_other_raters_are_left_out),
        cmocka_unit_test(attainment_by_a_review_is_told_apart),
        cmocka_unit_test(the_score_is_over_gas_goals_without_errors),
        cmocka_unit_test(without_scored_goals_there_is_no_t),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
