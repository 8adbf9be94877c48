#include "analyze/xmr_chart.h"

#include <math.h>

#include "analyze/decimal_scores.h"
#include "analyze/describe.h"

/* Mean range of two normal scores in sd, as the chart's tables round it. */
static const double range_in_sigma = 1.128;

/* Upper limit of a moving range in mean ranges. */
static const double screening_limit = 3.267;

static double
mean_moving_range(const double *values, size_t count, bool is_screened, struct arena *work)
{
    double *ranges = ARENA_ARRAY(work, double, count);
    size_t kept = 0;
    for (size_t i = 1; i < count; i++)
        ranges[kept++] = fabs(decimal_difference(values[i], values[i - 1]));
    double mean = mean_of(ranges, kept);
    if (!is_screened || mean == 0)
        return mean;
    size_t all = kept;
    kept = 0;
    for (size_t i = 0; i < all; i++)
        if (ranges[i] < screening_limit * mean)
            ranges[kept++] = ranges[i];
    return mean_of(ranges, kept);
}

static enum why chart_missing(const double *values, size_t count)
{
    if (!values_are_usable(values, count))
        return WHY_NO_DATA;
    if (count < 2)
        return WHY_TOO_FEW;
    return squares_about_mean(values, count) == 0 ? WHY_CONSTANT : WHY_NONE;
}

struct xmr_chart xmr_chart_of(const double *values,
                              size_t count,
                              size_t baseline_count,
                              bool is_screened,
                              struct arena *work)
{
    size_t used = baseline_count == 0 || baseline_count > count ? count : baseline_count;
    struct xmr_chart chart = {
        .why = used < 2 && count >= 2 ? WHY_TOO_FEW : chart_missing(values, count),
        .center = NAN,
        .mean_range = NAN,
        .sigma = NAN,
        .limits = interval_missing(),
        .warning = interval_missing(),
    };
    if (chart.why != WHY_NONE)
        return chart;
    chart.center = mean_of(values, used);
    chart.mean_range = mean_moving_range(values, used, is_screened, work);
    chart.sigma = chart.mean_range / range_in_sigma;
    chart.limits = interval_around(chart.center, 3 * chart.sigma);
    chart.warning = interval_around(chart.center, 2 * chart.sigma);
    return chart;
}

/* +1 above center + sigmas, -1 below center - sigmas, 0 within. */
static int side_of(const struct xmr_chart *chart, double value, double sigmas)
{
    double reach = sigmas * chart->sigma;
    return (value > chart->center + reach) - (value < chart->center - reach);
}

static size_t count_on_side(
    const struct xmr_chart *chart, const double *values, size_t count, double sigmas, int side)
{
    size_t found = 0;
    for (size_t i = 0; i < count; i++)
        found += side_of(chart, values[i], sigmas) == side;
    return found;
}

/* The last `needed` points up to `index` are all on one side of the center. */
static bool
is_run(const struct xmr_chart *chart, const double *values, size_t index, size_t needed)
{
    int side = side_of(chart, values[index], 0);
    return side != 0 && index + 1 >= needed &&
           count_on_side(chart, values + (index + 1 - needed), needed, 0, side) == needed;
}

/* `needed` of the last needed + 1 points are beyond `sigmas` on the side of the last. */
static bool is_cluster(const struct xmr_chart *chart,
                       const double *values,
                       size_t index,
                       size_t needed,
                       double sigmas)
{
    int side = side_of(chart, values[index], sigmas);
    if (side == 0 || index + 1 < needed)
        return false;
    size_t window = index + 1 == needed ? needed : needed + 1;
    return count_on_side(chart, values + (index + 1 - window), window, sigmas, side) >= needed;
}

static bool is_steady_climb(const double *values, size_t index, size_t points)
{
    if (index + 1 < points)
        return false;
    size_t up = 0;
    size_t down = 0;
    for (size_t i = index + 2 - points; i <= index; i++) {
        up += values[i] > values[i - 1];
        down += values[i] < values[i - 1];
    }
    return up == points - 1 || down == points - 1;
}

bool xmr_chart_signals(const struct xmr_chart *chart,
                       const double *values,
                       size_t index,
                       enum xmr_rule rule)
{
    if (chart->why != WHY_NONE)
        return false;
    switch (rule) {
    case XMR_BEYOND_THREE_SIGMA:
        return side_of(chart, values[index], 3) != 0;
    case XMR_RUN_OF_EIGHT:
        return is_run(chart, values, index, 8);
    case XMR_RUN_OF_NINE:
        return is_run(chart, values, index, 9);
    case XMR_SIX_IN_A_ROW:
        return is_steady_climb(values, index, 6);
    case XMR_TWO_OF_THREE_BEYOND_TWO:
        return is_cluster(chart, values, index, 2, 2);
    case XMR_FOUR_OF_FIVE_BEYOND_ONE:
        return is_cluster(chart, values, index, 4, 1);
    }
    return false;
}
