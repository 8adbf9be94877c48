/*
 * Is there a monotone trend at all: Kendall's S between time and score.
 *
 * For counsellors: Whether later scores are on the whole higher (or lower) than earlier ones,
 * whatever the shape of the way. A small p says that such an order would be rare if nothing
 * moved; it does not say how large the change is.
 */
#ifndef ANALYZE_MANN_KENDALL_H
#define ANALYZE_MANN_KENDALL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "analyze/estimate.h"
#include "base/arena.h"

/* From this number of scores on the exact distribution is not computed. */
#define KENDALL_EXACT_MAXIMUM 50

struct mann_kendall {
    size_t count;
    enum why why;    // why z and p_two_sided are NaN
    int64_t s;       // concordant minus discordant pairs; 0 when a number is not usable
    bool has_ties;   // in x or in y
    double variance; // of s without a trend, ties accounted for; NaN below two scores
    double z;
    double p_two_sided; // normal approximation
    double tau_a;       // -1..1; NaN below two scores
    double tau_b;       // the same corrected for ties; NaN when x or y is constant
};

/*
 * Tests y against x (sessions or weeks). With `continuity`, z = (s - sign s) / sqrt(variance).
 * z and p undefined: fewer than two scores (WHY_TOO_FEW), x or y constant (WHY_CONSTANT), a
 * number that is not usable (WHY_NO_DATA). Time is n log n.
 *
 *     S = sum over pairs i < j of sign(x[j] - x[i]) sign(y[j] - y[i])
 *     variance = n (n - 1) (2 n + 5) / 18 without ties;  z = (S - sign S) / sqrt(variance)
 *     p = 2 P(Z > |z|);  tau_a = S / (n (n - 1) / 2)
 *     tau_b: the pairs tied in x or in y taken off
 *
 * Source:  Mann 1945, Econometrica 13, 245-259; Kendall 1975, Rank Correlation Methods;
 *          counting by merge sort: Knight 1966, Journal of the American Statistical
 * Association 61. Checked: tests/reference/mannkendall.csv
 */
struct mann_kendall mann_kendall_test(
    const double *x, const double *y, size_t count, bool continuity, struct arena *work);

/*
 * Two-sided p from the exact distribution of s. Undefined: ties (WHY_NO_COMPARISON), fewer than
 * 3 scores (WHY_TOO_FEW), KENDALL_EXACT_MAXIMUM or more (WHY_TOO_MANY).
 *
 *     p = min(1, 2 min(P(T <= t), P(T >= t))),  T = concordant pairs of a random order
 *
 * Source:  Best & Gipps 1974, Applied Statistics 23, 98-100 (the distribution: inversions of a
 *          random permutation).
 * Checked: tests/reference/mannkendall.csv
 */
struct estimate mann_kendall_exact_p(const struct mann_kendall *test);

#endif
