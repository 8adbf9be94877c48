/*
 * A proportion and its interval: x successes of n.
 *
 * For counsellors: A share such as goals met, with the range in which the true share probably
 * lies. With few cases the range is wide, and two shares whose ranges overlap widely should not
 * be ranked.
 */
#ifndef ANALYZE_PROPORTION_H
#define ANALYZE_PROPORTION_H

#include <stdint.h>

#include "analyze/estimate.h"

struct proportion {
    struct estimate rate; // 0..1
    struct interval interval;
};

/*
 * Wilson's score interval without continuity correction at `confidence` (0..1). The lower end
 * is exactly 0 for x = 0, the upper exactly 1 for x = n. Undefined: n is 0 or x > n
 * (WHY_NO_DATA).
 *
 *     p = x / n:  (p + k^2 / 2n -+ k sqrt(p (1 - p) / n + k^2 / 4n^2)) / (1 + k^2 / n)
 *     k = 1.96 at 95 %
 *
 * Source:  Wilson 1927, Journal of the American Statistical Association 22, 209-212.
 * Checked: tests/reference/wilson.csv
 */
struct proportion proportion_wilson(uint64_t x, uint64_t n, double confidence);

/*
 * The exact interval of Clopper and Pearson; ends and undefined cases as above.
 *
 *     lo = beta quantile(alpha / 2; x, n - x + 1)
 *     hi = beta quantile(1 - alpha / 2; x + 1, n - x)
 *
 * Source:  Clopper & Pearson 1934, Biometrika 26, 404-413.
 * Checked: tests/reference/wilson.csv
 */
struct proportion proportion_clopper_pearson(uint64_t x, uint64_t n, double confidence);

#endif
