/*
 * Runs about the median: the safest sign that something changed, whatever the distribution.
 *
 * For counsellors: Whether the scores stay on one side of their middle for longer, or change
 * sides less often, than a steady course would. It is the safest sign that something shifted,
 * since it assumes nothing of the scores.
 */
#ifndef ANALYZE_RUN_CHART_H
#define ANALYZE_RUN_CHART_H

#include <stdbool.h>
#include <stddef.h>

#include "analyze/estimate.h"
#include "base/arena.h"

struct run_chart {
    enum why why;        // why there are no runs; center and useful_count stand without
    double center;       // the median; NaN without usable scores
    size_t useful_count; // scores that are not on the median
    size_t longest_run;  // useful scores on one side in a row; those on the median are skipped
    size_t longest_run_maximum; // longer is a signal
    size_t crossings;           // changes of side between useful scores
    size_t crossings_minimum;   // fewer is a signal
    bool is_signal;
};

/*
 * Anhoej's two rules. Undefined: no scores or one that is not usable (WHY_NO_DATA), all scores
 * on the median (WHY_CONSTANT).
 *
 *     longest_run_maximum = round(log2(useful)) + 3
 *     crossings_minimum = smallest k with P(Bin(useful - 1, 1/2) <= k) >= 0.05
 *
 * Source:  Anhoej & Olesen 2014, PLoS ONE 9, e113825; Anhoej 2015, PLoS ONE 10, e0121349.
 * Checked: tests/reference/runchart.csv
 */
struct run_chart run_chart_of(const double *values, size_t count, struct arena *work);

#endif
