#include "analyze/survival.h"

#include "tests/support/scores.h"
#include "tests/support/test.h"

static void steps_match_hand_calculation(void **state)
{
    static const struct survival_time clients[] = {
        {3, true},
        {1, true},
        {2, true},
        {1, true}
    };
    struct survival_curve curve = survival_curve_of(clients, 4, *state);
    assert_int_equal(curve.why, WHY_NONE);
    assert_int_equal(curve.event_count, 4);
    assert_int_equal(curve.step_count, 3);
    const struct survival_step *first = &curve.steps[0];
    assert_true(first->time == 1 && first->at_risk == 4 && first->events == 2);
    assert_near(first->surviving, 0.5, 1e-14, "surviving");
    assert_near(first->error, 0.25, 1e-14, "Greenwood");
    assert_near(first->interval.lo, 0.05784708299514453, 1e-12, "lower end");
    assert_near(first->interval.hi, 0.844861281190374, 1e-12, "upper end");
    assert_true(curve.q25 == 1);
    assert_true(curve.median == 1.5); // the curve lies on one half between 1 and 2
    assert_true(curve.q75 == 2.5);
}

static void the_last_to_reach_it_leaves_no_error(void **state)
{
    static const struct survival_time clients[] = {
        {1, true},
        {2, true}
    };
    struct survival_curve curve = survival_curve_of(clients, 2, *state);
    assert_true(curve.steps[1].surviving == 0);
    assert_true(isnan(curve.steps[1].error) && isnan(curve.steps[1].interval.lo));
}

static void one_last_seen_at_the_time_was_still_at_risk(void **state)
{
    static const struct survival_time clients[] = {
        {2, false},
        {2, true },
        {3, true }
    };
    struct survival_curve curve = survival_curve_of(clients, 3, *state);
    assert_int_equal(curve.steps[0].at_risk, 3);
    assert_near(curve.steps[0].surviving, 2.0 / 3, 1e-14, "surviving");
    assert_int_equal(curve.steps[1].at_risk, 1);
    assert_true(curve.median == 3);
}

static void a_level_never_reached_is_undefined(void **state)
{
    static const struct survival_time clients[] = {
        {1, true },
        {5, false},
        {6, false}
    };
    struct survival_curve curve = survival_curve_of(clients, 3, *state);
    assert_true(curve.q25 == 1 && isnan(curve.median) && isnan(curve.q75));
    assert_true(isnan(curve.median_interval.hi));
}

static void edges_say_why_there_is_no_curve(void **state)
{
    static const struct survival_time waiting[] = {
        {1, false},
        {5, false}
    };
    static const struct survival_time negative[] = {
        {-1, true},
        {5,  true}
    };
    static const struct survival_time missing[] = {
        {NAN, true},
        {5,   true}
    };
    struct survival_curve none = survival_curve_of(waiting, 2, *state);
    assert_int_equal(none.why, WHY_TOO_FEW);
    assert_true(none.step_count == 0 && isnan(none.median));
    assert_true(survival_restricted_mean(&none, 5).mean == 5);
    assert_true(survival_restricted_mean(&none, 5).error == 0);
    assert_int_equal(survival_curve_of(NULL, 0, *state).why, WHY_NO_DATA);
    assert_int_equal(survival_curve_of(negative, 2, *state).why, WHY_NO_DATA);
    assert_int_equal(survival_curve_of(missing, 2, *state).why, WHY_NO_DATA);
}

static void the_restricted_mean_is_the_area(void **state)
{
    static const struct survival_time clients[] = {
        {2, false},
        {2, true },
        {3, true }
    };
    struct survival_curve curve = survival_curve_of(clients, 3, *state);
    struct restricted_mean mean = survival_restricted_mean(&curve, 3);
    assert_near(mean.mean, 2 + 2.0 / 3, 1e-14, "area");
    assert_near(mean.error, sqrt(4.0 / 9 / 6), 1e-14, "error"); // A = 2/3, d = 1, n (n - d) = 6
    assert_near(survival_restricted_mean(&curve, 1).mean, 1, 1e-14, "before anything happened");
    assert_near(survival_restricted_mean(&curve, 9).mean, 2 + 2.0 / 3, 1e-14, "long after");
}

static void logrank_matches_hand_calculation(void **state)
{
    static const struct survival_time early[] = {
        {1, true},
        {2, true}
    };
    static const struct survival_time late[] = {
        {4, true},
        {3, true}
    };
    struct logrank_test test = logrank_test_of(early, 2, late, 2, *state);
    assert_int_equal(test.why, WHY_NONE);
    assert_near(test.expected_first, 5.0 / 6, 1e-13, "expected early");
    assert_near(test.expected_second, 19.0 / 6, 1e-13, "expected late");
    assert_near(test.chi_square, 2.8823529411764715, 1e-12, "chi-square");
    assert_near(test.p, 0.08955507441364256, 1e-11, "p");
    struct logrank_test turned = logrank_test_of(late, 2, early, 2, *state);
    assert_near(turned.chi_square, test.chi_square, 1e-12, "the other way round");
}

static void a_group_does_not_differ_from_itself(void **state)
{
    static const struct survival_time group[] = {
        {1, true },
        {4, false},
        {6, true }
    };
    struct logrank_test test = logrank_test_of(group, 3, group, 3, *state);
    assert_near(test.chi_square, 0, 1e-11, "chi-square");
    assert_near(test.p, 1, 1e-6, "p");
}

static void logrank_needs_clients_and_events(void **state)
{
    static const struct survival_time waiting[] = {
        {1, false},
        {5, false}
    };
    assert_int_equal(logrank_test_of(waiting, 2, waiting, 2, *state).why, WHY_TOO_FEW);
    assert_int_equal(logrank_test_of(waiting, 2, waiting, 0, *state).why, WHY_NO_DATA);
    assert_true(isnan(logrank_test_of(waiting, 2, waiting, 2, *state).p));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(steps_match_hand_calculation),
        cmocka_unit_test(the_last_to_reach_it_leaves_no_error),
        cmocka_unit_test(one_last_seen_at_the_time_was_still_at_risk),
        cmocka_unit_test(a_level_never_reached_is_undefined),
        cmocka_unit_test(edges_say_why_there_is_no_curve),
        cmocka_unit_test(the_restricted_mean_is_the_area),
        cmocka_unit_test(logrank_matches_hand_calculation),
        cmocka_unit_test(a_group_does_not_differ_from_itself),
        cmocka_unit_test(logrank_needs_clients_and_events),
    };
    return cmocka_run_group_tests(tests, create_work, destroy_work);
}
