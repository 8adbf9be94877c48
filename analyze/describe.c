#include "analyze/describe.h"

#include <math.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "analyze/decimal_scores.h"

/* Makes the median distance comparable with the sd of a normal. */
static const double mad_factor = 1.4826;

/* Whole numbers below this, and their sums, are exact as doubles. */
static const double exact_limit = 9007199254740992.0;

static int compare_doubles(const void *left, const void *right)
{
    double a = *(const double *)left;
    double b = *(const double *)right;
    return (a > b) - (a < b);
}

double *sorted_copy(const double *values, size_t count, struct arena *work)
{
    double *sorted = ARENA_ARRAY(work, double, count);
    if (count == 0)
        return sorted;
    memcpy(sorted, values, count * sizeof *values);
    qsort(sorted, count, sizeof *sorted, compare_doubles);
    return sorted;
}

double quantile_of_sorted(const double *sorted, size_t count, double p)
{
    if (count == 0)
        return NAN;
    double position = (double)(count - 1) * p;
    size_t below = (size_t)position;
    double part = position - (double)below;
    if (part == 0 || below + 1 >= count)
        return sorted[below];
    return sorted[below] + part * (sorted[below + 1] - sorted[below]);
}

static double median_of_sorted(const double *sorted, size_t count)
{
    if (count == 0)
        return NAN;
    return count % 2 ? sorted[count / 2] : mean_of(sorted + count / 2 - 1, 2);
}

double median_of(const double *values, size_t count, struct arena *work)
{
    return median_of_sorted(sorted_copy(values, count, work), count);
}

static double mean_in_two_passes(const double *values, size_t count)
{
    double mean = 0;
    for (size_t i = 0; i < count; i++)
        mean += values[i] / (double)count; // divided first: sums of huge scores would overflow
    double rest = 0;
    for (size_t i = 0; i < count; i++)
        rest += values[i] - mean;
    return mean + rest / (double)count;
}

double mean_of(const double *values, size_t count)
{
    if (count == 0)
        return NAN;
    int places = decimal_places(values, count);
    if (places < 0)
        return mean_in_two_passes(values, count);
    double sum = 0;
    for (size_t i = 0; i < count; i++) {
        sum += (double)decimal_units(values[i], places);
        if (fabs(sum) >= exact_limit)
            return mean_in_two_passes(values, count);
    }
    return sum / ((double)count * decimal_unit_count(places)) + 0.0; // + 0.0: never -0
}

static bool is_constant(const double *values, size_t count)
{
    for (size_t i = 1; i < count; i++)
        if (values[i] != values[0])
            return false;
    return true;
}

double squares_about_mean(const double *values, size_t count)
{
    if (is_constant(values, count))
        return 0;
    double mean = mean_of(values, count);
    double squares = 0;
    for (size_t i = 0; i < count; i++)
        squares += (values[i] - mean) * (values[i] - mean);
    return squares;
}

double standard_deviation(const double *values, size_t count)
{
    return count < 2 ? NAN : sqrt(squares_about_mean(values, count) / (double)(count - 1));
}

double correlation(const double *x, const double *y, size_t count)
{
    double squares_x = squares_about_mean(x, count);
    double squares_y = squares_about_mean(y, count);
    if (count < 2 || squares_x == 0 || squares_y == 0 || !isfinite(squares_x + squares_y))
        return NAN;
    double mean_x = mean_of(x, count);
    double mean_y = mean_of(y, count);
    double products = 0;
    for (size_t i = 0; i < count; i++)
        products += (x[i] - mean_x) * (y[i] - mean_y);
    return products / (sqrt(squares_x) * sqrt(squares_y));
}

static double
median_distance(const double *values, size_t count, double from, struct arena *work)
{
    double *distances = ARENA_ARRAY(work, double, count);
    for (size_t i = 0; i < count; i++)
        distances[i] = fabs(decimal_difference(values[i], from));
    return median_of(distances, count, work);
}

struct description describe(const double *values, size_t count, struct arena *work)
{
    if (count == 0 || !values_are_usable(values, count)) {
        return (struct description){
            .count = count,
            .why = WHY_NO_DATA,
            .sd_why = WHY_NO_DATA,
            .mean = NAN,
            .sd = NAN,
            .minimum = NAN,
            .q25 = NAN,
            .median = NAN,
            .q75 = NAN,
            .maximum = NAN,
            .mad = NAN,
        };
    }
    double *sorted = sorted_copy(values, count, work);
    double median = median_of_sorted(sorted, count);
    double sd = standard_deviation(values, count);
    return (struct description){
        .count = count,
        .sd_why = count < 2      ? WHY_TOO_FEW
                  : isfinite(sd) ? WHY_NONE
                                 : WHY_NO_DATA,
        .mean = mean_of(values, count),
        .sd = isfinite(sd) ? sd : NAN,
        .minimum = sorted[0],
        .q25 = quantile_of_sorted(sorted, count, 0.25),
        .median = median,
        .q75 = quantile_of_sorted(sorted, count, 0.75),
        .maximum = sorted[count - 1],
        .mad = mad_factor * median_distance(values, count, median, work),
    };
}
