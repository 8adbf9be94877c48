#include "analyze/linear_trend.h"

#include "tests/support/scores.h"
#include "tests/support/test.h"

static const double x4[] = {1, 2, 3, 4};
static const double y4[] = {1, 3, 2, 5};

static void figures_match_hand_calculation(void **state)
{
    (void)state;
    struct linear_trend trend = linear_trend_fit(x4, y4, 4, 0.95);
    assert_int_equal(trend.why, WHY_NONE);
    assert_near(trend.slope.value, 1.1, 1e-14, "slope");
    assert_near(trend.intercept, 0, 1e-11, "intercept");
    assert_near(trend.sigma, sqrt(2.7 / 2), 1e-13, "sigma");
    assert_near(trend.slope_error, sqrt(2.7 / 2 / 5), 1e-13, "slope error");
    assert_near(trend.intercept_error, sqrt(1.35 * (0.25 + 6.25 / 5)), 1e-13, "its error");
    double t = 1.1 / sqrt(0.27);
    assert_near(trend.t, t, 1e-13, "t");
    assert_near(trend.p_two_sided, 1 - t / sqrt(2 + t * t), 1e-12, "p, two degrees");
    assert_near(trend.r_squared, 1 - 2.7 / 8.75, 1e-13, "r squared");
    double reach = 4.302652729696142 * sqrt(0.27);
    assert_near(trend.slope_interval.lo, 1.1 - reach, 1e-10, "lower end");
    assert_near(trend.slope_interval.hi, 1.1 + reach, 1e-10, "upper end");
}

static void predictions_widen_away_from_the_middle(void **state)
{
    (void)state;
    struct linear_trend trend = linear_trend_fit(x4, y4, 4, 0.95);
    struct linear_prediction middle = linear_trend_predict(&trend, 2.5);
    struct linear_prediction next = linear_trend_predict(&trend, 5);
    assert_near(middle.fit, 2.75, 1e-14, "fit in the middle");
    assert_near(next.fit, 5.5, 1e-14, "fit at 5");
    double reach = 4.302652729696142 * sqrt(1.35);
    assert_near(next.mean.hi, 5.5 + reach * sqrt(0.25 + 6.25 / 5), 1e-10, "mean");
    assert_near(next.score.lo, 5.5 - reach * sqrt(1.25 + 6.25 / 5), 1e-10, "score");
    assert_true(middle.mean.hi - middle.mean.lo < next.mean.hi - next.mean.lo);
    assert_true(next.mean.hi < next.score.hi);
}

static const struct {
    const char *name;
    size_t count;
    double x[5];
    double y[5];
    enum why slope_why;
    enum why why;
    double slope;
} edges[] = {
    {"no scores",         0, {0},              {0},                  WHY_TOO_FEW,  WHY_TOO_FEW,  NAN   },
    {"one score",         1, {1},              {5},                  WHY_TOO_FEW,  WHY_TOO_FEW,  NAN   },
    {"one session twice", 2, {3, 3},           {5, 7},               WHY_CONSTANT, WHY_CONSTANT, NAN   },
    {"two scores",        2, {1, 3},           {5, 8},               WHY_NONE,     WHY_TOO_FEW,  1.5   },
    {"equal scores",      4, {1, 2, 3, 4},     {0.1, 0.1, 0.1, 0.1}, WHY_NONE,     WHY_CONSTANT, 0     },
    {"on a line",         4, {1, 2, 3, 4},     {8.5, 7, 5.5, 4},     WHY_NONE,     WHY_EXACT,    -1.5  },
    {"nearly on a line",
     3,                      {1, 2, 3},
     {1e6, 1e6 + 1, 1e6 + 2.0000001},
     WHY_NONE,                                                                     WHY_EXACT,
     1.00000005                                                                                        },
    {"a missing number",  3, {1, 2, 3},        {1, NAN, 3},          WHY_NO_DATA,  WHY_NO_DATA,  NAN   },
    {"an infinite time",  3, {1, INFINITY, 3}, {1, 2, 3},            WHY_NO_DATA,  WHY_NO_DATA,  NAN   },
    {"squares overflow",  3, {1, 2, 3},        {1e300, 0, 1},        WHY_NONE,     WHY_NO_DATA,  -5e299},
    {"times overflow",    3, {1e300, 2, 3},    {1, 2, 3},            WHY_NO_DATA,  WHY_NO_DATA,  NAN   },
    {"out of all bounds", 3, {1, 2, 3},        {1, 1e301, 3},        WHY_NO_DATA,  WHY_NO_DATA,  NAN   },
};

static void edges_say_why_they_are_undefined(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(edges); i++) {
        struct linear_trend trend =
            linear_trend_fit(edges[i].x, edges[i].y, edges[i].count, 0.95);
        if (trend.slope.why != edges[i].slope_why || trend.why != edges[i].why)
            fail_msg("%s: reasons %d, %d", edges[i].name, trend.slope.why, trend.why);
        assert_near(trend.slope.value, edges[i].slope, 1e-9, edges[i].name);
        assert_true(isnan(trend.p_two_sided) && isnan(trend.slope_interval.lo));
        assert_true(isnan(linear_trend_predict(&trend, 1).mean.lo));
    }
}

static void a_flat_series_is_exactly_flat(void **state)
{
    (void)state;
    struct linear_trend trend = linear_trend_fit(x4, (double[]){0.7, 0.7, 0.7, 0.7}, 4, 0.95);
    assert_true(trend.slope.value == 0 && trend.intercept == 0.7);
    assert_true(linear_trend_predict(&trend, 9).fit == 0.7);
}

static void trend_follows_shift_scale_and_reversal(void **state)
{
    enum { SCORES = 25 };
    (void)state;
    double x[SCORES];
    double y[SCORES];
    double mirrored[SCORES];
    number_sessions(x, SCORES);
    for (uint32_t seed = 1; seed <= 20; seed++) {
        invent_scores(seed, y, SCORES);
        for (size_t i = 0; i < SCORES; i++)
            mirrored[SCORES - 1 - i] = 2 * y[i] + 30;
        struct linear_trend a = linear_trend_fit(x, y, SCORES, 0.9);
        struct linear_trend b = linear_trend_fit(x, mirrored, SCORES, 0.9);
        assert_near(b.slope.value, -2 * a.slope.value, 1e-11, "slope");
        assert_near(b.p_two_sided, a.p_two_sided, 1e-10, "p");
        assert_near(b.slope_interval.lo, -2 * a.slope_interval.hi, 1e-10, "interval");
        assert_near(b.r_squared, a.r_squared, 1e-9, "r squared");
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(figures_match_hand_calculation),
        cmocka_unit_test(predictions_widen_away_from_the_middle),
        cmocka_unit_test(edges_say_why_they_are_undefined),
        cmocka_unit_test(a_flat_series_is_exactly_flat),
        cmocka_unit_test(trend_follows_shift_scale_and_reversal),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
