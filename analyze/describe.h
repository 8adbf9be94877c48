/*
 * What scores were there: number, mean, spread, middle half.
 *
 * For counsellors: How many scores there are, where their middle lies and how far they spread.
 * The middle half (q25 to q75) says what an ordinary session looks like, without being led by
 * one very good or very bad day.
 */
#ifndef ANALYZE_DESCRIBE_H
#define ANALYZE_DESCRIBE_H

#include <stddef.h>

#include "analyze/estimate.h"
#include "base/arena.h"

/* All in the unit of the scores. */
struct description {
    size_t count;
    enum why why;    // why everything below is NaN
    enum why sd_why; // of sd alone: one score has no spread
    double mean;
    double sd; // with n - 1
    double minimum;
    double q25;
    double median;
    double q75;
    double maximum;
    double mad; // 1.4826 times the median distance from the median
};

/*
 * Describes `count` scores in any order. Constant scores: sd and mad are exactly 0.
 * Undefined: no scores, or one that is not usable (WHY_NO_DATA); sd of one score (WHY_TOO_FEW).
 *
 *     mean = sum(y) / n
 *     sd = sqrt(sum((y - mean)^2) / (n - 1))
 *     quantile p: sorted from 0, h = (n - 1) p, i = floor(h): y[i] + (h - i) (y[i+1] - y[i])
 *     mad = 1.4826 * median|y - median(y)|
 *
 * Source:  Hyndman & Fan 1996, American Statistician 50, 361-365 (quantiles of type 7);
 *          Hampel 1974, Journal of the American Statistical Association 69, 383-393 (mad).
 * Checked: tests/reference/describe.csv
 */
struct description describe(const double *values, size_t count, struct arena *work);

/*
 * Arithmetic mean. Decimal scores are summed as whole numbers, so that the mean
 * is rounded once: a score that lies on the mean compares equal to it. Others are
 * summed in two passes. NaN when count is 0.
 *
 * Source:  Chan, Golub & LeVeque 1983, American Statistician 37, 242-247 (two passes).
 * Checked: tests/reference/describe.csv
 */
double mean_of(const double *values, size_t count);

/*
 * Sum of squared distances from the mean; exactly 0 for equal scores.
 *
 *     sum((y - mean)^2)
 *
 * Source:  Chan, Golub & LeVeque 1983.
 * Checked: tests/reference/describe.csv
 */
double squares_about_mean(const double *values, size_t count);

/*
 * Standard deviation with n - 1; NaN below two scores.
 *
 * Source:  any text.
 * Checked: tests/reference/describe.csv
 */
double standard_deviation(const double *values, size_t count);

/*
 * Product-moment correlation; NaN below two pairs or when one side is constant.
 *
 *     r = sum((x - mean x)(y - mean y)) / sqrt(sum((x - mean x)^2) sum((y - mean y)^2))
 *
 * Source:  any text (Pearson).
 * Checked: tests/reference/paired.csv
 */
double correlation(const double *x, const double *y, size_t count);

/*
 * Quantile of type 7 of values in ascending order, p in 0..1; NaN when count is 0.
 *
 * Source:  Hyndman & Fan 1996.
 * Checked: tests/reference/describe.csv
 */
double quantile_of_sorted(const double *sorted, size_t count, double p);

/*
 * Middle value, or the mean of the two middle ones; NaN when count is 0.
 *
 * Source:  Hyndman & Fan 1996.
 * Checked: tests/reference/describe.csv
 */
double median_of(const double *values, size_t count, struct arena *work);

/*
 * A copy in ascending order, in `work`.
 *
 * Source:  none needed.
 * Checked: tests/reference/describe.csv
 */
double *sorted_copy(const double *values, size_t count, struct arena *work);

#endif
