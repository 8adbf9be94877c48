#include "analyze/trend_findings.h"

#include <math.h>
#include <stdlib.h>

#include "analyze/autocorrelation.h"
#include "analyze/describe.h"
#include "analyze/linear_trend.h"
#include "analyze/mann_kendall.h"
#include "analyze/theil_sen.h"

#define CONFIDENCE 0.95
#define P_SUGGESTED 0.05
#define P_SUPPORTED 0.01
#define SUGGESTED 2 // claims, as evidence levels
#define SUPPORTED 3
#define R1_BOUND 1.96 // over the root of the number of scores

/* The series as the statistics take it. */
struct numbers {
    double *x;
    double *y;
    size_t count;
    size_t distinct; // different values of y
};

static size_t count_distinct(const double *values, size_t count, struct arena *work)
{
    double *sorted = sorted_copy(values, count, work);
    size_t distinct = count > 0;
    for (size_t i = 1; i < count; i++)
        distinct += sorted[i] != sorted[i - 1];
    return distinct;
}

static struct numbers numbers_of(const struct series *series, struct arena *work)
{
    struct numbers numbers = {
        .x = ARENA_ARRAY(work, double, series->count),
        .y = point_values(series->points, series->count, work),
        .count = series->count,
    };
    for (size_t i = 0; i < series->count; i++)
        numbers.x[i] = series->points[i].x;
    numbers.distinct = count_distinct(numbers.y, numbers.count, work);
    return numbers;
}

static struct estimate estimate_or(double value, enum why why)
{
    return why == WHY_NONE ? estimate_of(value) : estimate_missing(why);
}

/* Why there are no p-values, in the order in which reasons are given. */
static enum why why_untested(const struct numbers *numbers,
                             const struct linear_trend *line,
                             const struct thresholds *thresholds)
{
    if ((double)numbers->count < thresholds->trend_scores)
        return WHY_TOO_FEW;
    if (line->why != WHY_NONE)
        return line->why;
    return (double)numbers->distinct < thresholds->trend_values ? WHY_FEW_VALUES : WHY_NONE;
}

/* r1 of the scores after the last long break: neighbours must be neighbours. */
static void set_r1(struct trend_findings *trend,
                   const struct series *series,
                   const struct numbers *numbers,
                   double break_days)
{
    size_t start = 0;
    for (size_t i = 1; i < series->count; i++)
        if (series->points[i].day - series->points[i - 1].day >= break_days)
            start = i;
    trend->r1_count = series->count - start;
    trend->r1 = numbers->distinct == 1
                    ? estimate_missing(WHY_CONSTANT)
                    : autocorrelation_of(numbers->y + start, trend->r1_count).r1;
}

/* -1 or +1 when slope and Kendall's S point one way. */
static int common_sign(double slope, int64_t s)
{
    int sign = (slope > 0) - (slope < 0);
    return sign == (s > 0) - (s < 0) ? sign : 0;
}

static void set_line(struct trend_findings *trend, const struct linear_trend *line)
{
    trend->slope = line->slope;
    trend->lo = estimate_or(line->slope_interval.lo, line->why);
    trend->hi = estimate_or(line->slope_interval.hi, line->why);
}

static void set_tests(struct trend_findings *trend,
                      const struct linear_trend *line,
                      const struct mann_kendall *test,
                      enum why untested)
{
    trend->ols_p = estimate_or(line->p_two_sided, untested);
    trend->mann_kendall_p = estimate_or(test->p_two_sided, untested);
    trend->tau_b = estimate_or(test->tau_b, test->why);
    trend->direction_why = untested;
    trend->sign = common_sign(line->slope.value, test->s);
}

struct trend_findings trend_findings_of(const struct series *series,
                                        const struct thresholds *thresholds,
                                        struct arena *work)
{
    struct trend_findings trend = {
        .why = WHY_TOO_FEW,
        .is_weeks = series->is_weeks,
        .direction = DIRECTION_UNKNOWN,
        .direction_why = WHY_TOO_FEW,
    };
    if ((double)series->count < thresholds->slope_scores)
        return trend;
    struct numbers numbers = numbers_of(series, work);
    struct linear_trend line =
        linear_trend_fit(numbers.x, numbers.y, numbers.count, CONFIDENCE);
    struct mann_kendall test =
        mann_kendall_test(numbers.x, numbers.y, numbers.count, true, work);
    trend.exists = true;
    trend.why = WHY_NONE;
    trend.theil_sen = theil_sen_fit(numbers.x, numbers.y, numbers.count, work).slope;
    set_line(&trend, &line);
    set_tests(&trend, &line, &test, why_untested(&numbers, &line, thresholds));
    set_r1(&trend, series, &numbers, thresholds->break_days);
    return trend;
}

double trend_p(const struct trend_findings *trend)
{
    if (!trend->exists || trend->ols_p.why != WHY_NONE || trend->mann_kendall_p.why != WHY_NONE)
        return NAN;
    return fmax(trend->ols_p.value, trend->mann_kendall_p.value);
}

/* One less; a worsening that was suggested stays so, below that there is no claim. */
static int lowered_claim(const struct trend_findings *trend)
{
    if (trend->claim == SUGGESTED && trend->claim_direction == DIRECTION_WORSE)
        return SUGGESTED;
    return trend->claim > SUGGESTED ? trend->claim - 1 : 0;
}

static int
claim_of(const struct series *series, double adjusted_p, const struct thresholds *thresholds)
{
    if (adjusted_p < P_SUPPORTED && (double)series->count >= thresholds->trend_scores_firm)
        return SUPPORTED;
    return adjusted_p < P_SUGGESTED ? SUGGESTED : 0; // also NaN
}

void trend_claim(struct trend_findings *trend,
                 const struct series *series,
                 double adjusted_p,
                 const struct thresholds *thresholds)
{
    enum better better = series->instrument->better;
    trend->claim = 0;
    trend->claim_direction = DIRECTION_NONE;
    if (trend->sign == 0 || better == BETTER_UNKNOWN)
        return;
    trend->claim = claim_of(series, adjusted_p, thresholds);
    if (trend->claim == 0)
        return;
    trend->claim_direction =
        (trend->sign > 0) == (better == BETTER_HIGHER) ? DIRECTION_BETTER : DIRECTION_WORSE;
    if (trend->r1.why == WHY_NONE &&
        fabs(trend->r1.value) > R1_BOUND / sqrt((double)trend->r1_count)) {
        trend->is_lowered_by_r1 = true;
        trend->claim = lowered_claim(trend);
    }
}

void trend_settle(struct trend_findings *trend, const struct series *series, bool is_lowered)
{
    if (is_lowered)
        trend->claim = lowered_claim(trend);
    if (series->instrument->better == BETTER_UNKNOWN)
        trend->direction_why = WHY_UNKNOWN_INSTRUMENT;
    if (trend->direction_why != WHY_NONE)
        trend->direction = DIRECTION_UNKNOWN;
    else
        trend->direction = trend->claim >= SUGGESTED ? trend->claim_direction : DIRECTION_NONE;
}
