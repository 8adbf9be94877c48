/*
 * Distribution functions, from libRmath; the noncentral t is ours. Upper tails are computed as
 * such, never as 1 - lower tail. Arguments outside the stated range give NaN.
 *
 * Source:  the R mathematical library (r-mathlib); noncentral t by quadrature over the mixing
 *          distribution, as in Johnson, Kotz & Balakrishnan 1995, chapter 31.
 * Checked: tests/reference/ols.csv, wilson.csv, funnel.csv, groups.csv, paired.csv
 */
#ifndef ANALYZE_DISTRIBUTION_H
#define ANALYZE_DISTRIBUTION_H

#include <stdint.h>

/* P(Z > z) and P(|Z| > |z|) of the standard normal. */
double normal_upper_tail(double z);
double normal_two_sided(double z);

/* z with P(Z <= z) = p; p in [0, 1], the ends are infinite. */
double normal_quantile(double p);

/* The z that `confidence` (0..1) of a normal lies within: 0.95 gives 1.96. */
double normal_two_sided_quantile(double confidence);

/* P(|T| > |t|); degrees > 0, need not be whole. */
double student_two_sided(double t, double degrees);

/* t with P(T <= t) = p; p strictly within (0, 1), degrees > 0. */
double student_quantile(double p, double degrees);

/* P(T <= t) of the noncentral t. */
double noncentral_student_lower_tail(double t, double degrees, double noncentrality);

/* The noncentrality with P(T <= t) = p: the limits of a standardised mean difference. */
double noncentral_student_noncentrality(double t, double degrees, double p);

/* x with P(X <= x) = p of the beta distribution; a and b > 0. */
double beta_quantile(double p, double a, double b);

/* P(X = k), P(X <= k), P(X >= k) of the binomial; 0 <= k <= n, 0 <= probability <= 1. */
double binomial_mass(uint64_t k, uint64_t n, double probability);
double binomial_lower_tail(uint64_t k, uint64_t n, double probability);
double binomial_upper_tail(uint64_t k, uint64_t n, double probability);

/* The smallest k with P(X <= k) >= p, as a double. */
double binomial_quantile(double p, uint64_t n, double probability);

/* Logarithm of the gamma function; x > 0. */
double log_gamma(double x);

/* P(X > x) of chi-square; x >= 0, degrees > 0. */
double chi_square_upper_tail(double x, double degrees);

#endif
