#include "analyze/xmr_chart.h"

#include "tests/support/scores.h"
#include "tests/support/test.h"

static void limits_match_hand_calculation(void **state)
{
    static const double values[] = {10, 12, 11, 13, 12};
    struct xmr_chart chart = xmr_chart_of(values, 5, 0, false, *state);
    double sigma = 1.5 / 1.128;
    assert_int_equal(chart.why, WHY_NONE);
    assert_near(chart.center, 11.6, 1e-14, "center");
    assert_near(chart.mean_range, 1.5, 1e-14, "mean range");
    assert_near(chart.sigma, sigma, 1e-14, "sigma");
    assert_near(chart.limits.lo, 11.6 - 3 * sigma, 1e-13, "lower limit");
    assert_near(chart.limits.hi, 11.6 + 3 * sigma, 1e-13, "upper limit");
    assert_near(chart.warning.hi, 11.6 + 2 * sigma, 1e-13, "warning limit");
}

static void screening_drops_a_jump_once(void **state)
{
    static const double values[] = {5, 6, 5, 6, 5, 6, 5, 6, 30};
    assert_near(xmr_chart_of(values, 9, 0, false, *state).mean_range, 31.0 / 8, 1e-14, "all");
    assert_near(xmr_chart_of(values, 9, 0, true, *state).mean_range, 1, 1e-14, "screened");
}

static void the_baseline_sets_the_limits_of_all(void **state)
{
    static const double values[] = {10, 12, 10, 12, 50, 90};
    struct xmr_chart chart = xmr_chart_of(values, 6, 4, false, *state);
    assert_true(chart.center == 11 && chart.mean_range == 2);
    assert_true(xmr_chart_signals(&chart, values, 5, XMR_BEYOND_THREE_SIGMA));
    assert_true(xmr_chart_of(values, 6, 99, false, *state).center ==
                xmr_chart_of(values, 6, 0, false, *state).center);
    assert_int_equal(xmr_chart_of(values, 6, 1, false, *state).why, WHY_TOO_FEW);
}

static const struct {
    const char *name;
    size_t count;
    double values[3];
    enum why why;
} edges[] = {
    {"no scores",        0, {0},             WHY_TOO_FEW },
    {"one score",        1, {4},             WHY_TOO_FEW },
    {"equal scores",     3, {0.1, 0.1, 0.1}, WHY_CONSTANT},
    {"a missing number", 3, {1, NAN, 3},     WHY_NO_DATA },
};

static void edges_say_why_there_are_no_limits(void **state)
{
    for (size_t i = 0; i < COUNT(edges); i++) {
        struct xmr_chart chart =
            xmr_chart_of(edges[i].values, edges[i].count, 0, false, *state);
        if (chart.why != edges[i].why)
            fail_msg("%s: reason %d", edges[i].name, chart.why);
        assert_true(isnan(chart.center) && isnan(chart.limits.lo));
        assert_false(xmr_chart_signals(&chart, edges[i].values, 0, XMR_BEYOND_THREE_SIGMA));
    }
}

/* Center 0, sigma 1: the scores are in sigma. The signals are marks under the scores. */
static const struct {
    const char *name;
    enum xmr_rule rule;
    size_t count;
    double values[10];
    const char *signals;
} rules[] = {
    {"beyond three",            XMR_BEYOND_THREE_SIGMA,      4,  {3, 3.1, -3, -3.1},              ".x.x"      },
    {"eight above",             XMR_RUN_OF_EIGHT,            10, {1, 1, 1, 1, 1, 1, 1, 1, 1, -1}, ".......xx."},
    {"nine above",              XMR_RUN_OF_NINE,             10, {1, 1, 1, 1, 1, 1, 1, 1, 1, -1}, "........x."},
    {"on the center breaks",
     XMR_RUN_OF_EIGHT,                                       10,
     {1, 1, 0, 1, 1, 1, 1, 1, 1, 1},
     ".........."                                                                                             },
    {"changing sides breaks",   XMR_RUN_OF_EIGHT,            9,  {1, 1, 1, -1, 1, 1, 1, 1, 1},    "........." },
    {"six climbing",            XMR_SIX_IN_A_ROW,            7,  {1, 2, 3, 4, 5, 6, 6},           ".....x."   },
    {"six falling",             XMR_SIX_IN_A_ROW,            6,  {6, 5, 4, 3, 2, 1},              ".....x"    },
    {"a step of none breaks",   XMR_SIX_IN_A_ROW,            6,  {1, 2, 3, 3, 4, 5},              "......"    },
    {"two of three",            XMR_TWO_OF_THREE_BEYOND_TWO, 4,  {2.1, 0, 2.1, 0},                "..x."      },
    {"the last must be beyond", XMR_TWO_OF_THREE_BEYOND_TWO, 3,  {2.1, 2.1, 0},                   ".x."       },
    {"on one side only",        XMR_TWO_OF_THREE_BEYOND_TWO, 3,  {2.1, -2.1, 0},                  "..."       },
    {"exactly on two sigma",    XMR_TWO_OF_THREE_BEYOND_TWO, 3,  {2, 2, 2},                       "..."       },
    {"four of five below",      XMR_FOUR_OF_FIVE_BEYOND_ONE, 6,  {-2, -2, 0, -2, -2, 0},          "....x."    },
    {"the first four",          XMR_FOUR_OF_FIVE_BEYOND_ONE, 4,  {2, 2, 2, 2},                    "...x"      },
    {"three are not four",      XMR_FOUR_OF_FIVE_BEYOND_ONE, 5,  {2, 0, 2, 0, 2},                 "....."     },
};

static void rules_mark_the_points_they_should(void **state)
{
    (void)state;
    const struct xmr_chart chart = {.center = 0, .sigma = 1};
    for (size_t i = 0; i < COUNT(rules); i++) {
        for (size_t k = 0; k < rules[i].count; k++) {
            bool is_signal = xmr_chart_signals(&chart, rules[i].values, k, rules[i].rule);
            if (is_signal != (rules[i].signals[k] == 'x'))
                fail_msg("%s: point %zu", rules[i].name, k + 1);
        }
    }
}

static void a_score_on_a_decimal_mean_is_on_the_center(void **state)
{
    static const double values[] = {4.1, 4.5, 4.3, 4.2, 4.4};
    struct xmr_chart chart = xmr_chart_of(values, 5, 0, false, *state);
    assert_true(chart.center == 4.3);
}

static void limits_follow_shift_scale_and_reversal(void **state)
{
    enum { SCORES = 24 };
    double y[SCORES];
    double mirrored[SCORES];
    invent_scores(2, y, SCORES);
    for (size_t i = 0; i < SCORES; i++)
        mirrored[SCORES - 1 - i] = 40 - 2 * y[i];
    for (int screened = 0; screened <= 1; screened++) {
        struct xmr_chart a = xmr_chart_of(y, SCORES, 0, screened, *state);
        struct xmr_chart b = xmr_chart_of(mirrored, SCORES, 0, screened, *state);
        assert_near(b.sigma, 2 * a.sigma, 1e-13, "sigma");
        assert_near(b.limits.lo, 40 - 2 * a.limits.hi, 1e-12, "limits");
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(limits_match_hand_calculation),
        cmocka_unit_test(screening_drops_a_jump_once),
        cmocka_unit_test(the_baseline_sets_the_limits_of_all),
        cmocka_unit_test(edges_say_why_there_are_no_limits),
        cmocka_unit_test(rules_mark_the_points_they_should),
        cmocka_unit_test(a_score_on_a_decimal_mean_is_on_the_center),
        cmocka_unit_test(limits_follow_shift_scale_and_reversal),
    };
    return cmocka_run_group_tests(tests, create_work, destroy_work);
}
