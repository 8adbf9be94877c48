#include "analyze/theil_sen.h"

#include "analyze/slope_order.h"
#include "tests/support/scores.h"
#include "tests/support/test.h"

static void figures_match_hand_calculation(void **state)
{
    static const double x[] = {1, 2, 3, 4};
    static const double y[] = {1, 3, 2, 5}; // slopes -1, 0.5, 1, 4/3, 2, 3
    struct theil_sen fit = theil_sen_fit(x, y, 4, *state);
    assert_int_equal(fit.slope_count, 6);
    assert_near(fit.slope.value, 7.0 / 6, 1e-14, "slope");
    assert_near(fit.intercept, 2.5 - 7.0 / 6 * 2.5, 1e-13, "intercept");
    assert_true(isnan(fit.interval.lo) && isnan(fit.interval.hi)); // ranks outside
}

static void a_line_has_an_interval_of_no_width(void **state)
{
    double x[8];
    double y[8];
    number_sessions(x, 8);
    for (size_t i = 0; i < 8; i++)
        y[i] = 20 - 1.5 * x[i];
    struct theil_sen fit = theil_sen_fit(x, y, 8, *state);
    assert_true(fit.slope.value == -1.5 && fit.intercept == 20);
    assert_true(fit.interval.lo == -1.5 && fit.interval.hi == -1.5);
}

static void one_bad_day_does_not_turn_the_slope(void **state)
{
    double x[9];
    double y[9];
    number_sessions(x, 9);
    for (size_t i = 0; i < 9; i++)
        y[i] = 20 - x[i];
    y[4] = 1000;
    assert_true(theil_sen_fit(x, y, 9, *state).slope.value == -1);
}

static void a_flat_series_is_exactly_flat(void **state)
{
    double x[9];
    double y[9];
    number_sessions(x, 9);
    for (size_t i = 0; i < 9; i++)
        y[i] = 0.3;
    struct theil_sen fit = theil_sen_fit(x, y, 9, *state);
    assert_true(fit.slope.value == 0 && fit.intercept == 0.3);
    assert_true(fit.interval.lo == 0 && fit.interval.hi == 0);
}

static const struct {
    const char *name;
    size_t count;
    double x[3];
    double y[3];
    enum why why;
} edges[] = {
    {"no scores",          0, {0},       {0},            WHY_TOO_FEW },
    {"one score",          1, {1},       {4},            WHY_TOO_FEW },
    {"all in one session", 3, {2, 2, 2}, {1, 2, 3},      WHY_CONSTANT},
    {"a missing number",   3, {1, 2, 3}, {1, NAN, 3},    WHY_NO_DATA },
    {"out of all bounds",  3, {1, 2, 3}, {1, -2e300, 3}, WHY_NO_DATA },
};

static void edges_say_why_they_are_undefined(void **state)
{
    for (size_t i = 0; i < COUNT(edges); i++) {
        struct theil_sen fit = theil_sen_fit(edges[i].x, edges[i].y, edges[i].count, *state);
        if (fit.slope.why != edges[i].why)
            fail_msg("%s: reason %d", edges[i].name, fit.slope.why);
        assert_true(isnan(fit.slope.value) && isnan(fit.intercept) && isnan(fit.interval.lo));
    }
}

static void two_scores_have_a_slope_but_no_interval(void **state)
{
    struct theil_sen fit = theil_sen_fit((double[]){1, 3}, (double[]){5, 8}, 2, *state);
    assert_true(fit.slope.value == 1.5 && fit.slope_count == 1);
    assert_true(isnan(fit.interval.lo) && isnan(fit.interval.hi));
}

static void a_long_series_gives_what_listing_gives(void **state)
{
    enum { SCORES = THEIL_SEN_LISTED_MAXIMUM + 101 };
    double *x = ARENA_ARRAY(*state, double, SCORES);
    double *y = ARENA_ARRAY(*state, double, SCORES);
    number_sessions(x, SCORES);
    invent_scores(7, y, SCORES);
    for (size_t i = 0; i < SCORES; i++)
        y[i] += 0.01 * x[i];
    struct theil_sen fit = theil_sen_fit(x, y, SCORES, *state);
    struct slope_order listed = slope_order_of(x, y, SCORES, true, *state);
    assert_int_equal(fit.slope_count, listed.count);
    double middle = (slope_order_at(&listed, listed.count / 2 - 1 + listed.count % 2) +
                     slope_order_at(&listed, listed.count / 2)) /
                    2;
    assert_near(fit.slope.value, middle, 1e-14, "median slope");
    assert_true(fit.interval.lo < fit.slope.value && fit.slope.value < fit.interval.hi);
}

static void slope_follows_shift_scale_and_reversal(void **state)
{
    enum { SCORES = 31 };
    double x[SCORES];
    double y[SCORES];
    double mirrored[SCORES];
    number_sessions(x, SCORES);
    for (uint32_t seed = 1; seed <= 20; seed++) {
        invent_scores(seed, y, SCORES);
        for (size_t i = 0; i < SCORES; i++)
            mirrored[SCORES - 1 - i] = 4 * y[i] - 50;
        struct theil_sen a = theil_sen_fit(x, y, SCORES, *state);
        struct theil_sen b = theil_sen_fit(x, mirrored, SCORES, *state);
        assert_near(b.slope.value, -4 * a.slope.value, 1e-12, "slope");
        assert_near(b.interval.lo, -4 * a.interval.hi, 1e-11, "interval");
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(figures_match_hand_calculation),
        cmocka_unit_test(a_line_has_an_interval_of_no_width),
        cmocka_unit_test(one_bad_day_does_not_turn_the_slope),
        cmocka_unit_test(a_flat_series_is_exactly_flat),
        cmocka_unit_test(edges_say_why_they_are_undefined),
        cmocka_unit_test(two_scores_have_a_slope_but_no_interval),
        cmocka_unit_test(a_long_series_gives_what_listing_gives),
        cmocka_unit_test(slope_follows_shift_scale_and_reversal),
    };
    return cmocka_run_group_tests(tests, create_work, destroy_work);
}
