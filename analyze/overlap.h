/*
 * Baseline phase A against counselling phase B: how little the scores overlap.
 *
 * For counsellors: How often a score during counselling is better than one from the time
 * before. 0.85 means: of 100 pairs made of one earlier and one later score, the later one is
 * better in 85. It says nothing about the cause.
 */
#ifndef ANALYZE_OVERLAP_H
#define ANALYZE_OVERLAP_H

#include <stddef.h>

#include "analyze/estimate.h"
#include "base/arena.h"

/* Scores in the order of observation. */
struct phases {
    const double *baseline;
    size_t baseline_count;
    const double *counselling;
    size_t counselling_count;
    int direction; // +1 = higher is better, -1 = lower is better
};

/* Everything is turned so that higher is better. NaN where undefined. */
struct overlap {
    enum why why;
    double nap;                   // 0..1: share of pairs in which the later score is better
    double nap_pairs;             // number of pairs
    double nap_error;             // standard error, unbiased; NaN with one score in B
    double nap_null_error;        // standard error without any effect
    struct interval nap_interval; // 95 %
    double nap_p;         // one-sided rank test with continuity correction; NaN when all equal
    double tau;           // -1..1
    double tau_u;         // tau less the trend of the baseline; can leave -1..1
    double pnd;           // 0..1: share of B above all of A
    double pem;           // 0..1: share of B above the median of A, ties half
    double pand;          // 0..1: share of scores that can be kept without any overlap
    double ird;           // difference of improvement rates
    double smd;           // mean difference in baseline sd; infinite when that is 0
    double smd_corrected; // the same, corrected for few baseline scores
};

/*
 * Undefined: fewer than 3 baseline scores or none in B (WHY_TOO_FEW), a score that is not
 * usable (WHY_NO_DATA). Time grows with the number of pairs, memory with the number of scores.
 *
 *     nap = mean over all pairs a of A, b of B of (1 if b > a, 1/2 if b = a, else 0)
 *     tau = 2 nap - 1
 *     tau_u = (sum sign(b - a) - sum over i < j in A of sign(a[j] - a[i])) / pairs
 *     pand = most scores that can be kept with every a below every b, of all m + n
 *     ird = ((m + n)^2 pand - m^2 - n^2) / (2 m n);  smd = (mean B - mean A) / sd(A)
 *     smd_corrected = smd (1 - 3 / (4 m - 5))
 *
 * Source:  NAP: Parker & Vannest 2009, Behavior Therapy 40, 357-367, interval by Newcombe 2006,
 *          Statistics in Medicine 25, 559-573; PND: Scruggs et al. 1987, Remedial and Special
 *          Education 8, 24-33; PEM: Ma 2006, Behavior Modification 30, 598-617; PAND: Parker,
 *          Hagan-Burke & Vannest 2007, Journal of Special Education 40, 194-204; IRD: Parker,
 * Vannest & Brown 2009, Exceptional Children 75, 135-150; Tau-U: Parker et al. 2011, Behavior
 *          Therapy 42, 284-299.
 * Checked: tests/reference/overlap.csv
 */
struct overlap overlap_of(const struct phases *phases, struct arena *work);

#endif
