/*
 * Robust change per session or week: the slope that one bad day cannot turn.
 *
 * For counsellors: The same question as the straight line, answered so that a single unusual
 * day can hardly turn it. When the two disagree, look at the chart: one or two scores carry the
 * line.
 */
#ifndef ANALYZE_THEIL_SEN_H
#define ANALYZE_THEIL_SEN_H

#include <stddef.h>
#include <stdint.h>

#include "analyze/estimate.h"
#include "base/arena.h"

/* Up to this many scores all slopes are listed; above, counting them is faster and needs memory
 * for the scores alone. */
#define THEIL_SEN_LISTED_MAXIMUM 500

struct theil_sen {
    size_t count;
    uint64_t slope_count;     // pairs with different x
    struct estimate slope;    // points per unit of x
    double intercept;         // median y minus slope times median x; NaN when the slope is
    struct interval interval; // 95 %; each end NaN when its rank lies outside the slopes
};

/*
 * The median of the slopes of all pairs of scores, and Sen's interval. Constant scores: slope
 * and interval are exactly 0. Undefined: fewer than two scores (WHY_TOO_FEW), all x equal
 * (WHY_CONSTANT), a number that is not usable (WHY_NO_DATA); the interval for two scores, and
 * mostly up to five. Memory is linear in `count` above THEIL_SEN_LISTED_MAXIMUM.
 *
 *     slope = median over all pairs with x[i] < x[j] of (y[j] - y[i]) / (x[j] - x[i])
 *     interval: the slopes at ranks (N - C) / 2 and (N + C) / 2 + 1 of all N slopes
 *     C = 1.96 sqrt(variance of S)
 *
 * Source:  Theil 1950, Proceedings KNAW 53; Sen 1968, Journal of the American Statistical
 *          Association 63, 1379-1389; Gilbert 1987, Statistical Methods, 217-219 (the ranks).
 * Checked: tests/reference/theilsen.csv
 */
struct theil_sen
theil_sen_fit(const double *x, const double *y, size_t count, struct arena *work);

#endif
