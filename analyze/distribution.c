#include "analyze/distribution.h"

#include <Rmath.h>
#include <math.h>
#include <stdbool.h>

/* Points of the trapezoid rule: 400 give 1e-13 for every number of degrees (tried). */
enum { QUADRATURE_STEPS = 400 };

enum { ROOT_STEPS = 200 };

static bool is_probability(double p)
{
    return p >= 0 && p <= 1;
}

double normal_upper_tail(double z)
{
    return 0.5 * erfc(z / M_SQRT2);
}

double normal_two_sided(double z)
{
    return erfc(fabs(z) / M_SQRT2);
}

double normal_quantile(double p)
{
    return is_probability(p) ? qnorm(p, 0, 1, 1, 0) : NAN;
}

double normal_two_sided_quantile(double confidence)
{
    return normal_quantile(1 - (1 - confidence) / 2);
}

double student_two_sided(double t, double degrees)
{
    if (isnan(t) || !(degrees > 0))
        return NAN;
    return 2 * pt(fabs(t), degrees, 0, 0);
}

double student_quantile(double p, double degrees)
{
    return p > 0 && p < 1 && degrees > 0 ? qt(p, degrees, 1, 0) : NAN;
}

/*
 * P(T <= t) = E Phi(t S - delta) with S = sqrt(chi-square / degrees). With u = log S the weight
 * is exp(degrees (u - expm1(2u) / 2)): smooth, and dying so fast at both ends that the plain
 * trapezoid rule converges geometrically. Dividing by its own sum of weights gives the
 * constant.
 */
double noncentral_student_lower_tail(double t, double degrees, double noncentrality)
{
    if (!isfinite(t) || !(degrees > 0) || !isfinite(noncentrality))
        return NAN;
    double spread = 1 / sqrt(2 * degrees);
    double from = fmax(-12 * spread - 36 / degrees, -40);
    double to = fmin(12 * spread, 3);
    double step = (to - from) / QUADRATURE_STEPS;
    double sum = 0;
    double weights = 0;
    for (int i = 0; i <= QUADRATURE_STEPS; i++) {
        double u = from + step * i;
        double weight = exp(degrees * (u - 0.5 * expm1(2 * u)));
        sum += weight * normal_upper_tail(noncentrality - t * exp(u));
        weights += weight;
    }
    return sum / weights;
}

/* A noncentrality at which the tail minus p is known. */
struct root_end {
    double at;
    double excess;
};

/* Walks from t, in doubling steps, to where the tail is on the other side of p. */
static struct root_end walk(double t, double degrees, double p, double direction)
{
    struct root_end end = {t, 0};
    for (double step = 1; isfinite(step); step *= 2) {
        end.at += direction * step;
        end.excess = noncentral_student_lower_tail(t, degrees, end.at) - p;
        if (direction < 0 ? end.excess >= 0 : end.excess <= 0)
            return end;
    }
    return (struct root_end){NAN, NAN};
}

double noncentral_student_noncentrality(double t, double degrees, double p)
{
    if (!isfinite(t) || !(degrees > 0) || !(p > 0 && p < 1))
        return NAN;
    struct root_end low = walk(t, degrees, p, -1); // the tail falls with the noncentrality
    struct root_end high = walk(t, degrees, p, +1);
    if (isnan(low.at) || isnan(high.at))
        return NAN;
    for (int i = 0; i < ROOT_STEPS; i++) {
        double at = (low.at * high.excess - high.at * low.excess) / (high.excess - low.excess);
        if (!(at > low.at && at < high.at))
            at = 0.5 * (low.at + high.at);
        double excess = noncentral_student_lower_tail(t, degrees, at) - p;
        if (fabs(excess) < 1e-16 || high.at - low.at < 1e-14 * (1 + fabs(at)))
            return at;
        // False position, the Illinois way: the end that stays counts half.
        if (excess > 0) {
            low = (struct root_end){at, excess};
            high.excess /= 2;
        } else {
            high = (struct root_end){at, excess};
            low.excess /= 2;
        }
    }
    return 0.5 * (low.at + high.at);
}

double beta_quantile(double p, double a, double b)
{
    return is_probability(p) && a > 0 && b > 0 ? qbeta(p, a, b, 1, 0) : NAN;
}

double binomial_mass(uint64_t k, uint64_t n, double probability)
{
    if (k > n || !is_probability(probability))
        return NAN;
    return dbinom((double)k, (double)n, probability, 0);
}

double binomial_lower_tail(uint64_t k, uint64_t n, double probability)
{
    if (k > n || !is_probability(probability))
        return NAN;
    return pbinom((double)k, (double)n, probability, 1, 0);
}

double binomial_upper_tail(uint64_t k, uint64_t n, double probability)
{
    if (k > n || !is_probability(probability))
        return NAN;
    return pbinom((double)k - 1, (double)n, probability, 0, 0);
}

double binomial_quantile(double p, uint64_t n, double probability)
{
    if (!is_probability(p) || !is_probability(probability))
        return NAN;
    return qbinom(p, (double)n, probability, 1, 0);
}

double log_gamma(double x)
{
    return x > 0 ? lgammafn(x) : NAN;
}

double chi_square_upper_tail(double x, double degrees)
{
    return x >= 0 && degrees > 0 ? pchisq(x, degrees, 0, 0) : NAN;
}
