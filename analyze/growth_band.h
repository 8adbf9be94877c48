/*
 * The band in which a client's score is expected, given the caseload's course and his own
 * scores.
 *
 * For counsellors: The range in which the score of a client who began like this one usually
 * lies at a given session. A score outside the worse end is a reason to talk about what is not
 * helping; it is not a forecast.
 */
#ifndef ANALYZE_GROWTH_BAND_H
#define ANALYZE_GROWTH_BAND_H

#include <stddef.h>

#include "analyze/estimate.h"
#include "analyze/growth_model.h"

/* A normal distribution of the score at one session; all NaN when undefined. */
struct growth_band {
    enum why why;
    double mean;
    double sd;
    double q10;
    double q25;
    double q75;
    double q90;
};

/*
 * What is known of one client's line after `count` scores: expected deviation and its remaining
 * variance. With no scores, nothing: 0 and the clients' variance.
 */
struct growth_course {
    enum why why;
    struct growth_deviation deviation;
    double var_u0;
    double cov_u0_u1;
    double var_u1;
};

/*
 * Undefined: a parameter, session or score that is not usable, sigma2 or a session not above 0,
 * variances that no clients can have (WHY_NO_DATA).
 *
 *     u = C V^-1 (y - mu),  remaining variance = G - C V^-1 C'
 *
 * Source:  Henderson 1975, Biometrics 31, 423-447 (conditional normal distribution).
 * Checked: tests/reference/growth_given.csv
 */
struct growth_course growth_course_of(const struct growth_parameters *parameters,
                                      const double *sessions,
                                      const double *scores,
                                      size_t count);

/*
 * The band at `session` given the client's first `count` scores; count 0 gives the band of any
 * client. Memory is constant: the scores enter through their sums.
 *
 *     c(s, t) = g00 + g01 (ln s + ln t) + g11 ln s ln t,  mu(t) = b0 + b1 ln t
 *     after one score y at session s, v = c(s, s) + sigma2:
 *     mean = mu(t) + c(s, t) / v * (y - mu(s)),  sd^2 = c(t, t) + sigma2 - c(s, t)^2 / v
 *     q10, q25, q75, q90 = mean + z_q sd
 *
 * Source:  Lutz et al. 1999, Journal of Consulting and Clinical Psychology 67, 571-577; Finch
 * et al. 2001, Clinical Psychology and Psychotherapy 8, 231-242. Checked:
 * tests/reference/growth_given.csv
 */
struct growth_band growth_band_at(const struct growth_parameters *parameters,
                                  const double *sessions,
                                  const double *scores,
                                  size_t count,
                                  double session);

#endif
