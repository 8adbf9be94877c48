/*
 * Natural process limits of one client's scores (individuals chart), and which points are
 * signals.
 *
 * For counsellors: The range in which this client's scores usually vary from session to
 * session. A score outside it, or one of the listed patterns, is a reason to ask what was
 * different that day; inside it ups and downs need no explanation.
 */
#ifndef ANALYZE_XMR_CHART_H
#define ANALYZE_XMR_CHART_H

#include <stdbool.h>
#include <stddef.h>

#include "analyze/estimate.h"
#include "base/arena.h"

/* All in points of the score. NaN when why is not WHY_NONE. */
struct xmr_chart {
    enum why why;
    double center;
    double mean_range;       // of the moving ranges
    double sigma;            // mean_range / 1.128
    struct interval limits;  // center -+ 3 sigma; not clipped to the scale
    struct interval warning; // center -+ 2 sigma
};

/*
 * Limits from the first `baseline_count` scores (0 = all of them). With `is_screened`, moving
 * ranges of 3.267 times their mean or more are dropped once.
 * Undefined: fewer than two scores (WHY_TOO_FEW), all scores equal (WHY_CONSTANT), a score that
 * is not usable (WHY_NO_DATA).
 *
 *     sigma = mean of |y[t] - y[t-1]| / 1.128;  limits = mean y -+ 3 sigma
 *     warning = mean y -+ 2 sigma
 *
 * Source:  Shewhart 1931; Wheeler & Chambers 1992, Understanding Statistical Process Control;
 *          screening: Nelson 1982, Journal of Quality Technology 14, 172-173.
 * Checked: tests/reference/xmr.csv
 */
struct xmr_chart xmr_chart_of(const double *values,
                              size_t count,
                              size_t baseline_count,
                              bool is_screened,
                              struct arena *work);

enum xmr_rule {
    XMR_BEYOND_THREE_SIGMA,
    XMR_RUN_OF_EIGHT, // on one side of the center; a point on it breaks the run
    XMR_RUN_OF_NINE,
    XMR_SIX_IN_A_ROW,            // five steps all up or all down
    XMR_TWO_OF_THREE_BEYOND_TWO, // sigma, on one side, the last one included
    XMR_FOUR_OF_FIVE_BEYOND_ONE, // sigma, on one side, the last one included
};

/*
 * Whether the point at `index` completes the pattern of `rule` with the points before it. All
 * comparisons are strict. The last two rules also accept the very first two (four) points when
 * all of them are beyond. False when the chart is undefined.
 *
 * Source:  Western Electric 1956, Statistical Quality Control Handbook; Nelson 1984, Journal of
 * Quality Technology 16, 237-239. Checked: tests/reference/xmrrules.csv
 */
bool xmr_chart_signals(const struct xmr_chart *chart,
                       const double *values,
                       size_t index,
                       enum xmr_rule rule);

#endif
