/*
 * Did a group change (pairs), do two groups differ: differences, and differences in sd.
 *
 * For counsellors: For groups, never for one client: whether a group of clients changed between
 * two moments, or whether two groups differ, and how much. The difference is also given in
 * standard deviations, so that different questionnaires can be set side by side.
 */
#ifndef ANALYZE_EFFECT_SIZE_H
#define ANALYZE_EFFECT_SIZE_H

#include <stddef.h>

#include "analyze/estimate.h"
#include "base/arena.h"

/* A standardised difference, no unit; all NaN where undefined. */
struct effect {
    double value;
    double variance;          // of sampling, where the interval is made of it; else NaN
    struct interval interval; // 95 %
};

/* Pairs of scores, post less pre. NaN where undefined. */
struct paired_effect {
    size_t count;
    enum why why; // why t and all effects are NaN
    double mean;  // points
    double sd;    // of the differences, points
    double degrees;
    double t;
    double p_two_sided;
    struct interval interval; // of the mean, 95 %
    double correlation;       // of pre and post
    struct effect d;          // mean / sd of the differences, interval by the noncentral t
    struct effect g;          // the same, corrected for few pairs
    struct effect smcc;       // g with a normal interval
    struct effect smcr;       // mean / sd of pre, corrected, with a normal interval
};

/*
 * Differences post[i] - pre[i] of complete pairs. Undefined: fewer than two pairs (WHY_TOO_FEW;
 * one pair still has a mean), all differences equal (WHY_CONSTANT), a score that is not usable
 * (WHY_NO_DATA). Corrected effects need three pairs.
 *
 *     t = mean / (sd / sqrt(n)),  d = mean / sd of the differences,  g = smcc = d J(n - 1)
 *     smcr = J(n - 1) mean / sd(pre);  interval of smcc: -+ 1.96 sqrt(1 / n + smcc^2 / (2 n))
 *     interval of smcr: -+ 1.96 sqrt(2 (1 - r) / n + smcr^2 / (2 n))
 *     r = correlation of pre and post
 *
 * Source:  Student 1908, Biometrika 6, 1-25; Gibbons, Hedeker & Davis 1993, Journal of
 * Educational Statistics 18, 271-279; Becker 1988, British Journal of Mathematical and
 * Statistical Psychology 41, 257-278; Morris 2008, Organizational Research Methods 11, 364-386;
 * Steiger & Fouladi 1997 (noncentral interval). Checked: tests/reference/paired.csv
 */
struct paired_effect
paired_effect_of(const double *pre, const double *post, size_t count, struct arena *work);

/* First group less second. NaN where undefined. */
struct group_effect {
    enum why why;
    double difference; // of the means, points
    double t;          // of Welch, for unequal variances
    double degrees;    // need not be whole
    double p_two_sided;
    struct interval interval; // of the difference, 95 %
    struct effect d;          // difference in pooled sd, interval by the noncentral t
    struct effect g;          // the same, corrected for small groups
    struct effect smd;        // g with a normal interval
};

/*
 * Compares two independent groups. Undefined: a group below two scores (WHY_TOO_FEW), no spread
 * in either (WHY_CONSTANT), a score that is not usable (WHY_NO_DATA).
 *
 *     d = (mean1 - mean2) / sp,  sp^2 = ((n1 - 1) s1^2 + (n2 - 1) s2^2) / (n1 + n2 - 2)
 *     g = smd = d J(n1 + n2 - 2);  its variance = 1 / n1 + 1 / n2 + g^2 / (2 (n1 + n2))
 *     Welch: t = (mean1 - mean2) / sqrt(s1^2 / n1 + s2^2 / n2)
 *
 * Source:  Cohen 1988; Hedges 1981, Journal of Educational Statistics 6, 107-128; Welch 1947,
 *          Biometrika 34, 28-35; Cumming & Finch 2001, Educational and Psychological
 * Measurement 61, 532-574 (noncentral interval). Checked: tests/reference/groups.csv
 */
struct group_effect group_effect_of(const double *first,
                                    size_t first_count,
                                    const double *second,
                                    size_t second_count);

/*
 * The exact factor that takes the bias off a standardised difference with `degrees` >= 2.
 *
 *     J(m) = Gamma(m / 2) / (sqrt(m / 2) Gamma((m - 1) / 2))
 *
 * NaN below 2.
 *
 * Source:  Hedges 1981.
 * Checked: tests/reference/groups.csv
 */
double small_sample_factor(double degrees);

#endif
