/*
 * Counsellors, fairly compared: is one's proportion unusual for the number of clients?
 *
 * For counsellors: Whether one counsellor's share of successes is unusual for so few or so many
 * clients. Inside the funnel differences between counsellors are what chance alone makes;
 * outside it there is a reason to look, not a verdict.
 */
#ifndef ANALYZE_FUNNEL_H
#define ANALYZE_FUNNEL_H

#include <stddef.h>
#include <stdint.h>

#include "analyze/estimate.h"
#include "base/arena.h"

/* x successes of n clients. */
struct funnel_unit {
    uint64_t x;
    uint64_t n;
};

/* All units together. Units without clients are left out. NaN where undefined. */
struct funnel {
    enum why why;
    size_t unit_count; // with clients
    double target;     // 0..1: all successes of all clients
    double phi;        // spread of the winsorised z; 1 = chance alone
    double tau2;       // variance between units on the arcsine scale
};

/*
 * Pools `units`, and writes each unit's z on the arcsine scale, winsorised at the 10 % and 90 %
 * quantiles, to `z_winsorised` (NaN for a unit without clients; the array may be NULL).
 * Undefined: no clients at all, or x > n (WHY_NO_DATA).
 *
 *     target = sum(x) / sum(n);  phi = mean of the squared winsorised z
 *     tau2 = max(0, (k phi - (k - 1)) / (sum W - sum W^2 / sum W)),  W = 4 n,  k = units
 *
 * Source:  Spiegelhalter 2005, Statistics in Medicine 24, 1185-1202; Quality and Safety in
 * Health Care 14, 347-351 (overdispersion). Checked: tests/reference/funnel.csv
 */
struct funnel funnel_of(const struct funnel_unit *units,
                        size_t count,
                        double *z_winsorised,
                        struct arena *work);

/*
 * Distance of a unit from the target on the arcsine scale, in standard errors. NaN when n
 * is 0, x > n or the target is not in 0..1.
 *
 *     z = 2 sqrt(n) (asin sqrt(x / n) - asin sqrt(target))
 *
 * Source:  Spiegelhalter 2005.
 * Checked: tests/reference/funnel.csv
 */
double funnel_z(struct funnel_unit unit, double target);

enum funnel_limit {
    FUNNEL_EXACT,        // a possible proportion: smallest k with P(X <= k) >= p
    FUNNEL_INTERPOLATED, // between two possible ones
    FUNNEL_NORMAL,       // can leave 0..1
};

/*
 * The proportion below which a unit of `n` clients falls with probability `p` if it is like all
 * others. At a target of 0 or 1 the limit is the target; p in (0, 1). NaN when n is 0 or the
 * target is not in 0..1.
 *
 *     exact: q / n,  q = smallest k with P(Bin(n, target) <= k) >= p
 *     interpolated: (q - (P(X <= q) - p) / P(X = q)) / n
 *     normal: target + z_p sqrt(target (1 - target) / n)
 *
 * Source:  Spiegelhalter 2005.
 * Checked: tests/reference/funnel.csv
 */
double funnel_limit_at(double target, uint64_t n, double p, enum funnel_limit kind);

/* Chances of a result as low, as high, as unlikely as this one. */
struct funnel_test {
    double p_lower;
    double p_upper;
    double p_two_sided;
};

/*
 * Exact binomial test of a unit against the target. NaN when n is 0, x > n or the target is
 * not in 0..1.
 *
 *     p_lower = P(X <= x),  p_upper = P(X >= x),  p_two_sided = sum of P(X = i) <= P(X = x)
 *
 * Source:  Clopper & Pearson 1934, Biometrika 26, 404-413; two-sided by the method of small
 *          p-values: Agresti 2002, Categorical Data Analysis, chapter 1.
 * Checked: tests/reference/funnel.csv
 */
struct funnel_test funnel_test_of(struct funnel_unit unit, double target);

enum funnel_position {
    FUNNEL_LOW_001, // the 99.8 % interval lies wholly below the target
    FUNNEL_LOW_025, // the 95 % interval does
    FUNNEL_INSIDE,
    FUNNEL_HIGH_025,
    FUNNEL_HIGH_001,
};

/*
 * Where a unit's Wilson intervals lie; inside when there are none.
 *
 * Source:  Public Health England, Technical Guide: Confidence Intervals, 2018.
 * Checked: tests/reference/funnel.csv
 */
enum funnel_position funnel_position_of(struct funnel_unit unit, double target);

#endif
