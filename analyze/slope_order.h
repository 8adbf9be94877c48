/*
 * The slopes of all pairs of points in ascending order: listed for short series, counted for
 * long ones, so that memory stays linear in the number of points.
 *
 * Source:  Cole, Salowe, Steiger & Szemeredi 1989, SIAM Journal on Computing 18, 792-810 (a
 * slope is at most b where the residuals y - b x stand in inverted order). Checked:
 * tests/reference/theilsen.csv
 */
#ifndef ANALYZE_SLOPE_ORDER_H
#define ANALYZE_SLOPE_ORDER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"

struct slope_order {
    uint64_t count; // pairs with different x
    double *listed; // ascending; NULL when the slopes are counted
    size_t point_count;
    const struct slope_point *points; // by x, then from the highest y down
    uint64_t pairs_of_equal_x;
    double steepest;            // no slope is outside -+ this
    struct residual *residuals; // room for counting
    struct residual *spare;
};

/* x and y must be usable numbers. With `is_listed`, memory grows with the square of `count`. */
struct slope_order slope_order_of(
    const double *x, const double *y, size_t count, bool is_listed, struct arena *work);

/* The slope at `rank` (0 = smallest), which must be below order->count. */
double slope_order_at(const struct slope_order *order, uint64_t rank);

#endif
