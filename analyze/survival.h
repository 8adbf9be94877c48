/*
 * How many sessions until the goal, with clients who have not reached it yet.
 *
 * For counsellors: By which session half of the clients have reached their goal. Clients who
 * have not reached it yet, or who left, count for as long as they were seen, so that the figure
 * is not made better by leaving them out.
 */
#ifndef ANALYZE_SURVIVAL_H
#define ANALYZE_SURVIVAL_H

#include <stdbool.h>
#include <stddef.h>

#include "analyze/estimate.h"
#include "base/arena.h"

/* One client: sessions until the goal, or until last seen. */
struct survival_time {
    double time;   // >= 0
    bool is_event; // the goal was reached
};

/* At one time at which somebody reached the goal. */
struct survival_step {
    double time;
    size_t at_risk; // not there yet and still seen, this session included
    size_t events;
    double surviving;         // share that has not reached the goal, 0..1
    double error;             // Greenwood's; NaN once nobody is left
    struct interval interval; // 95 %, log-log; NaN once nobody is left
};

struct survival_curve {
    enum why why; // why there are no steps and quantiles
    size_t count;
    size_t event_count;
    const struct survival_step *steps; // in the arena, by time
    size_t step_count;
    double q25; // time by which a quarter has reached the goal; NaN when not reached
    double median;
    double q75;
    struct interval median_interval; // 95 %; ends NaN when not reached
};

/*
 * Kaplan and Meier's curve. Undefined: no clients, a time that is not usable or below 0
 * (WHY_NO_DATA), nobody reached the goal (WHY_TOO_FEW).
 *
 *     surviving = product over times up to t of (1 - events / at_risk)
 *     error = surviving sqrt(G),  G = sum of events / (at_risk (at_risk - events))
 *     interval = surviving^exp(-+h),  h = 1.96 sqrt(G) / |ln surviving|
 *     median = first time at which surviving is below 1/2 (a time midway where it equals 1/2)
 *
 * Source:  Kaplan & Meier 1958, Journal of the American Statistical Association 53, 457-481;
 * Greenwood 1926; Brookmeyer & Crowley 1982, Biometrics 38, 29-41; Kalbfleisch & Prentice 2002.
 * Checked: tests/reference/km.csv
 */
struct survival_curve
survival_curve_of(const struct survival_time *clients, size_t count, struct arena *work);

struct restricted_mean {
    double mean; // sessions
    double error;
};

/*
 * Mean time to the goal within the first `horizon` sessions: the area under the curve. With no
 * steps nobody reached the goal and the mean is the horizon.
 *
 *     mean = area under the curve from 0 to horizon
 *     error = sqrt(sum A^2 events / (at_risk (at_risk - events))),  A = area from that time on
 *
 * Source:  Irwin 1949, Journal of Hygiene 47, 188-189.
 * Checked: tests/reference/km.csv
 */
struct restricted_mean survival_restricted_mean(const struct survival_curve *curve,
                                                double horizon);

struct logrank_test {
    enum why why;
    double expected_first; // events expected in the first group if there were no difference
    double expected_second;
    double chi_square; // one degree of freedom
    double p;
};

/*
 * Do two groups differ in time to the goal? Undefined: an empty group or a time that is not
 * usable (WHY_NO_DATA), no variance (WHY_TOO_FEW).
 *
 *     expected = sum of events * (at risk in the group) / (at risk)
 *     p = P(chi^2 > (O - E)^2 / V)
 *
 * Source:  Mantel 1966, Cancer Chemotherapy Reports 50, 163-170.
 * Checked: tests/reference/km.csv
 */
struct logrank_test logrank_test_of(const struct survival_time *first,
                                    size_t first_count,
                                    const struct survival_time *second,
                                    size_t second_count,
                                    struct arena *work);

#endif
