#include "analyze/linear_trend.h"

#include <math.h>

#include "analyze/describe.h"
#include "analyze/distribution.h"

/* Residuals below this part of the largest score are rounding, not spread. */
static const double exact_share = 1e-9;

static double
products_about_means(const struct linear_trend *trend, const double *x, const double *y)
{
    double products = 0;
    for (size_t i = 0; i < trend->count; i++)
        products += (x[i] - trend->mean_x) * (y[i] - trend->mean_y);
    return products;
}

static double
residual_squares(const struct linear_trend *trend, const double *x, const double *y)
{
    double squares = 0;
    for (size_t i = 0; i < trend->count; i++) {
        double fit = trend->mean_y + trend->slope.value * (x[i] - trend->mean_x);
        squares += (y[i] - fit) * (y[i] - fit);
    }
    return squares;
}

static double largest(const double *values, size_t count)
{
    double most = 0;
    for (size_t i = 0; i < count; i++)
        most = fmax(most, fabs(values[i]));
    return most;
}

static enum why slope_missing(const double *x, const double *y, size_t count)
{
    if (!values_are_usable(x, count) || !values_are_usable(y, count))
        return WHY_NO_DATA;
    if (count < 2)
        return WHY_TOO_FEW;
    double squares_x = squares_about_mean(x, count);
    if (!isfinite(squares_x))
        return WHY_NO_DATA;
    return squares_x > 0 ? WHY_NONE : WHY_CONSTANT;
}

static struct linear_trend empty_trend(size_t count, double confidence)
{
    return (struct linear_trend){
        .count = count,
        .degrees = (double)count - 2,
        .confidence = confidence,
        .intercept = NAN,
        .mean_x = NAN,
        .mean_y = NAN,
        .squares_x = NAN,
        .sigma = NAN,
        .slope_error = NAN,
        .intercept_error = NAN,
        .t = NAN,
        .p_two_sided = NAN,
        .r_squared = NAN,
        .slope_interval = interval_missing(),
    };
}

static void judge(struct linear_trend *trend, double squares_left, double squares_y)
{
    trend->sigma = sqrt(squares_left / trend->degrees);
    trend->slope_error = trend->sigma / sqrt(trend->squares_x);
    trend->intercept_error =
        trend->sigma *
        sqrt(1 / (double)trend->count + trend->mean_x * trend->mean_x / trend->squares_x);
    trend->t = trend->slope.value / trend->slope_error;
    trend->p_two_sided = student_two_sided(trend->t, trend->degrees);
    trend->r_squared = 1 - squares_left / squares_y;
    double t = student_quantile(1 - (1 - trend->confidence) / 2, trend->degrees);
    trend->slope_interval = interval_around(trend->slope.value, t * trend->slope_error);
}

struct linear_trend
linear_trend_fit(const double *x, const double *y, size_t count, double confidence)
{
    struct linear_trend trend = empty_trend(count, confidence);
    trend.why = slope_missing(x, y, count);
    trend.slope = estimate_missing(trend.why);
    if (trend.why != WHY_NONE)
        return trend;

    trend.mean_x = mean_of(x, count);
    trend.mean_y = mean_of(y, count);
    trend.squares_x = squares_about_mean(x, count);
    double squares_y = squares_about_mean(y, count);
    double slope =
        squares_y == 0 ? 0 : products_about_means(&trend, x, y) / trend.squares_x + 0.0;
    trend.slope = estimate_if_finite(slope);
    trend.intercept = trend.mean_y - trend.slope.value * trend.mean_x;
    double squares_left = residual_squares(&trend, x, y);

    if (!isfinite(squares_left + squares_y))
        trend.why = WHY_NO_DATA;
    else if (count == 2)
        trend.why = WHY_TOO_FEW;
    else if (squares_y == 0)
        trend.why = WHY_CONSTANT;
    else if (sqrt(squares_left / trend.degrees) < exact_share * largest(y, count))
        trend.why = WHY_EXACT;
    else
        judge(&trend, squares_left, squares_y);
    return trend;
}

struct linear_prediction linear_trend_predict(const struct linear_trend *trend, double x)
{
    double from_mean = x - trend->mean_x;
    double fit = trend->mean_y + trend->slope.value * from_mean;
    struct linear_prediction prediction = {fit, interval_missing(), interval_missing()};
    if (trend->why != WHY_NONE)
        return prediction;
    double share = 1 / (double)trend->count + from_mean * from_mean / trend->squares_x;
    double reach =
        trend->sigma * student_quantile(1 - (1 - trend->confidence) / 2, trend->degrees);
    prediction.mean = interval_around(fit, reach * sqrt(share));
    prediction.score = interval_around(fit, reach * sqrt(1 + share));
    return prediction;
}
