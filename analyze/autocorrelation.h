/*
 * Do neighbouring scores hang together: whether p-values of a trend may be believed.
 *
 * For counsellors: Whether a score resembles the one before it, as moods of neighbouring weeks
 * do. When it does, there is less information in the scores than their number suggests, and
 * what is claimed of a trend is lowered.
 */
#ifndef ANALYZE_AUTOCORRELATION_H
#define ANALYZE_AUTOCORRELATION_H

#include <stddef.h>

#include "analyze/estimate.h"

struct autocorrelation {
    size_t count;
    struct estimate r1; // -1..1
    double bound95;     // |r1| beyond it is unlikely for independent scores; NaN when r1 is
};

/*
 * Correlation of each score with the next, in the order of observation; gaps are ignored.
 * Undefined: fewer than 3 scores (WHY_TOO_FEW), all equal (WHY_CONSTANT), a score that is not
 * usable (WHY_NO_DATA).
 *
 *     r1 = sum(c[t] c[t+1]) / sum(c[t]^2),  c = y - mean y;  bound95 = 1.96 / sqrt(n)
 *
 * Source:  Box & Jenkins 1970, Time Series Analysis, chapter 2.
 * Checked: tests/reference/acf.csv
 */
struct autocorrelation autocorrelation_of(const double *values, size_t count);

#endif
