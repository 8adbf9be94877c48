#include "analyze/trend_findings.h"

#include <math.h>

#include "tests/analyze/find_case.h"

#define CUTOFF "2026-11-24"

/* Series of PHQ-9, one a week. */
static const struct {
    const char *name;
    const char *scores;
    bool exists;
    enum why p_why, interval_why, tau_why, r1_why;
} shapes[] = {
    {"four scores",  "9 8 7 7",         false, 0,              0,            0,            0           },
    {"five scores",  "9 8 7 7 6",       true,  WHY_TOO_FEW,    WHY_NONE,     WHY_NONE,     WHY_NONE    },
    {"seven scores", "9 8 7 7 6 6 5",   true,  WHY_TOO_FEW,    WHY_NONE,     WHY_NONE,     WHY_NONE    },
    {"eight scores", "9 8 7 7 6 6 5 5", true,  WHY_NONE,       WHY_NONE,     WHY_NONE,     WHY_NONE    },
    {"two values",   "9 8 8 9 9 8 8 9", true,  WHY_FEW_VALUES, WHY_NONE,     WHY_NONE,     WHY_NONE    },
    {"flat, few",    "9 9 9 9 9",       true,  WHY_TOO_FEW,    WHY_CONSTANT, WHY_CONSTANT, WHY_CONSTANT},
    {"flat",         "9 9 9 9 9 9 9 9", true,  WHY_CONSTANT,   WHY_CONSTANT, WHY_CONSTANT, WHY_CONSTANT},
    {"exact, few",   "9 8 7 6 5",       true,  WHY_TOO_FEW,    WHY_EXACT,    WHY_NONE,     WHY_NONE    },
    {"exact, eight", "9 8 7 6 5 4 3 2", true,  WHY_EXACT,      WHY_EXACT,    WHY_NONE,     WHY_NONE    },
};

static struct series *
weekly_series(struct case_builder *builder, const char *measure, const char *scores)
{
    case_weekly_scores(builder, "2026-01-05", measure, scores);
    struct episode_view view = view_at(builder, CUTOFF);
    size_t count;
    return series_of(&view, 1U << ROLE_OUTCOME, builder->arena, &count);
}

static void what_does_not_exist_has_its_reason(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(shapes); i++) {
        struct case_builder builder = case_begin();
        struct series *series = weekly_series(&builder, "phq-9", shapes[i].scores);
        struct trend_findings trend =
            trend_findings_of(series, &thresholds_default, builder.arena);
        if (trend.exists != shapes[i].exists)
            fail_msg("%s: exists %d", shapes[i].name, trend.exists);
        if (trend.exists &&
            (trend.ols_p.why != shapes[i].p_why ||
             trend.mann_kendall_p.why != shapes[i].p_why ||
             trend.lo.why != shapes[i].interval_why || trend.hi.why != shapes[i].interval_why ||
             trend.tau_b.why != shapes[i].tau_why || trend.r1.why != shapes[i].r1_why))
            fail_msg("%s: p %d lo %d tau %d r1 %d", shapes[i].name, trend.ols_p.why,
                     trend.lo.why, trend.tau_b.why, trend.r1.why);
        assert_int_equal(isnan(trend_p(&trend)), !trend.exists || shapes[i].p_why != WHY_NONE);
        case_end(&builder);
    }
}

static void a_constant_series_has_slope_zero(void **state)
{
    (void)state;
    struct case_builder builder = case_begin();
    struct series *series = weekly_series(&builder, "phq-9", shapes[6].scores);
    struct trend_findings trend = trend_findings_of(series, &thresholds_default, builder.arena);
    assert_true(trend.slope.value == 0);
    assert_true(trend.theil_sen.value == 0);
    assert_int_equal(trend.sign, 0);
    case_end(&builder);
}

static void neighbours_begin_after_the_last_long_break(void **state)
{
    (void)state;
    struct case_builder builder = case_begin();
    const char scores[] = "9 8 7 9 8 7";
    struct series *series = weekly_series(&builder, "phq-9", scores);
    series[0].points[4].day += 42; // a break after the fourth: two scores are left
    series[0].points[5].day += 42;
    struct trend_findings trend = trend_findings_of(series, &thresholds_default, builder.arena);
    assert_int_equal(trend.r1_count, 2);
    assert_int_equal(trend.r1.why, WHY_TOO_FEW);
    case_end(&builder);
}

/* Ten scores with little memory, ten with much. */
static const char loose[] = "16 13 15 12 14 11 13 10 12 9";
static const char sticky[] = "16 16 15 14 14 13 12 11 11 10";

static const struct {
    const char *name;
    const char *measure; // PHQ-9: lower is better; WHO-5: higher
    const char *scores;
    double p; // adjusted
    bool is_lowered;
    int claim;
    enum trend_direction direction;
    enum why direction_why;
} claims[] = {
    {"suggested",            "phq-9", loose,  0.04,  false, 2, DIRECTION_BETTER,  WHY_NONE              },
    {"not quite",            "phq-9", loose,  0.05,  false, 0, DIRECTION_NONE,    WHY_NONE              },
    {"supported",            "phq-9", loose,  0.009, false, 3, DIRECTION_BETTER,  WHY_NONE              },
    {"at .01 suggested",     "phq-9", loose,  0.01,  false, 2, DIRECTION_BETTER,  WHY_NONE              },
    {"worse",                "who-5", loose,  0.009, false, 3, DIRECTION_WORSE,   WHY_NONE              },
    {"lowered",              "phq-9", loose,  0.009, true,  2, DIRECTION_BETTER,  WHY_NONE              },
    {"lowered away",         "phq-9", loose,  0.04,  true,  0, DIRECTION_NONE,    WHY_NONE              },
    {"worse is not lowered", "who-5", loose,  0.04,  true,  2, DIRECTION_WORSE,   WHY_NONE              },
    {"r1 lowers",            "phq-9", sticky, 0.009, false, 2, DIRECTION_BETTER,  WHY_NONE              },
    {"r1 lowers away",       "phq-9", sticky, 0.04,  false, 0, DIRECTION_NONE,    WHY_NONE              },
    {"r1 spares worse",      "who-5", sticky, 0.04,  false, 2, DIRECTION_WORSE,   WHY_NONE              },
    {"no direction",         "mood",  loose,  0.001, false, 0, DIRECTION_UNKNOWN, WHY_UNKNOWN_INSTRUMENT},
};

static void claims_follow_the_adjusted_p(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(claims); i++) {
        struct case_builder builder = case_begin();
        struct series *series = weekly_series(&builder, claims[i].measure, claims[i].scores);
        struct trend_findings trend =
            trend_findings_of(series, &thresholds_default, builder.arena);
        trend_claim(&trend, series, claims[i].p, &thresholds_default);
        trend_settle(&trend, series, claims[i].is_lowered);
        if (trend.claim != claims[i].claim || trend.direction != claims[i].direction)
            fail_msg("%s: claim %d, direction %d", claims[i].name, trend.claim,
                     trend.direction);
        if (trend.direction_why != claims[i].direction_why)
            fail_msg("%s: why %d", claims[i].name, trend.direction_why);
        case_end(&builder);
    }
}

static void an_untested_trend_has_no_direction(void **state)
{
    (void)state;
    struct case_builder builder = case_begin();
    struct series *series = weekly_series(&builder, "phq-9", shapes[1].scores);
    struct trend_findings trend = trend_findings_of(series, &thresholds_default, builder.arena);
    trend_claim(&trend, series, NAN, &thresholds_default);
    trend_settle(&trend, series, false);
    assert_int_equal(trend.claim, 0);
    assert_int_equal(trend.direction, DIRECTION_UNKNOWN);
    assert_int_equal(trend.direction_why, WHY_TOO_FEW);
    case_end(&builder);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_does_not_exist_has_its_reason),
        cmocka_unit_test(a_constant_series_has_slope_zero),
        cmocka_unit_test(neighbours_begin_after_the_last_long_break),
        cmocka_unit_test(claims_follow_the_adjusted_p),
        cmocka_unit_test(an_untested_trend_has_no_direction),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
