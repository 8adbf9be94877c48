/*
 * Phase A against phase B after the trend of the baseline is taken off (Tau-BC).
 *
 * For counsellors: The same comparison of before and during counselling, after taking off a
 * trend that was under way before counselling began. It keeps an improvement that would have
 * gone on anyway from being counted.
 */
#ifndef ANALYZE_BASELINE_CORRECTION_H
#define ANALYZE_BASELINE_CORRECTION_H

#include "analyze/estimate.h"
#include "analyze/overlap.h"
#include "base/arena.h"

struct baseline_correction {
    struct estimate tau;       // -1..1, higher is better
    double slope;              // of the baseline, points per observation; not turned
    double intercept;          // of the baseline at observation 0, points; not turned
    struct estimate kendall_b; // the same with ties among the residuals accounted for
};

/*
 * Robust line through the baseline, residuals of both phases from it, and Tau between them.
 * Residuals are compared exactly, as whole numbers: the median slope is a fraction. Undefined:
 * fewer than 3 baseline scores or none in B (WHY_TOO_FEW), a score that is not usable
 * (WHY_NO_DATA), numbers that would not fit 64 bits or are not decimals (WHY_TOO_MANY);
 * kendall_b also when all residuals are equal (WHY_CONSTANT).
 *
 *     slope = median over i < j in A of (a[j] - a[i]) / (j - i)
 *     intercept = median(a[i] - slope i)
 *     tau = sum sign(e_b - e_a) / (m n),  e = residuals of both phases from that line
 *
 * Source:  Tarlow 2017, Behavior Modification 41, 427-467.
 * Checked: tests/reference/overlap.csv
 */
struct baseline_correction baseline_correction_of(const struct phases *phases,
                                                  struct arena *work);

#endif
