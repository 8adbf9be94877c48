#include "analyze/theil_sen.h"

#include <math.h>

#include "analyze/describe.h"
#include "analyze/distribution.h"
#include "analyze/mann_kendall.h"
#include "analyze/slope_order.h"

static double median_slope(const struct slope_order *order)
{
    double upper = slope_order_at(order, order->count / 2);
    if (order->count % 2 == 1)
        return upper;
    double lower = slope_order_at(order, order->count / 2 - 1);
    return lower + (upper - lower) / 2;
}

/* The slope at a rank counted from 1 that may lie between two; NaN outside. */
static double slope_at_rank(const struct slope_order *order, double rank)
{
    if (!(rank >= 1 && rank <= (double)order->count))
        return NAN;
    uint64_t whole = (uint64_t)rank;
    double part = rank - (double)whole;
    double lower = slope_order_at(order, whole - 1);
    return part == 0 ? lower : lower + part * (slope_order_at(order, whole) - lower);
}

static struct interval sen_interval(const struct slope_order *order,
                                    const double *x,
                                    const double *y,
                                    struct arena *work)
{
    if (order->point_count < 3)
        return interval_missing();
    struct mann_kendall test = mann_kendall_test(x, y, order->point_count, true, work);
    double reach = normal_quantile(0.975) * sqrt(fmax(test.variance, 0));
    double slopes = (double)order->count;
    return (struct interval){
        .lo = slope_at_rank(order, (slopes - reach) / 2),
        .hi = slope_at_rank(order, (slopes + reach) / 2 + 1),
    };
}

struct theil_sen
theil_sen_fit(const double *x, const double *y, size_t count, struct arena *work)
{
    struct theil_sen result = {
        .count = count,
        .slope = estimate_missing(WHY_NO_DATA),
        .intercept = NAN,
        .interval = interval_missing(),
    };
    if (!values_are_usable(x, count) || !values_are_usable(y, count))
        return result;
    struct slope_order order =
        slope_order_of(x, y, count, count <= THEIL_SEN_LISTED_MAXIMUM, work);
    result.slope_count = order.count;
    result.slope = estimate_missing(count < 2 ? WHY_TOO_FEW : WHY_CONSTANT);
    if (order.count == 0)
        return result;

    result.slope = estimate_if_finite(median_slope(&order) + 0.0);
    result.intercept =
        median_of(y, count, work) - result.slope.value * median_of(x, count, work);
    result.interval = sen_interval(&order, x, y, work);
    return result;
}
