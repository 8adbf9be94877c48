#include "analyze/effect_size.h"

#include <math.h>

#include "analyze/decimal_scores.h"
#include "analyze/describe.h"
#include "analyze/distribution.h"

static const struct effect no_effect = {NAN, NAN, {NAN, NAN}};

double small_sample_factor(double degrees)
{
    if (!(degrees >= 2))
        return NAN;
    return exp(log_gamma(degrees / 2) - log_gamma((degrees - 1) / 2)) * sqrt(2 / degrees);
}

static struct effect effect_by_variance(double value, double variance)
{
    if (!isfinite(variance))
        return no_effect;
    double half = normal_quantile(0.975) * sqrt(variance);
    return (struct effect){value, variance, interval_around(value, half)};
}

static struct effect effect_scaled(struct effect effect, double factor)
{
    effect.value *= factor;
    effect.interval.lo *= factor;
    effect.interval.hi *= factor;
    return effect;
}

/* t = value / unit: its noncentrality limits, times the unit, are those of the effect. */
static struct effect effect_by_noncentral_t(double value, double unit, double degrees)
{
    double t = value / unit;
    return (struct effect){
        .value = value,
        .variance = NAN,
        .interval.lo = unit * noncentral_student_noncentrality(t, degrees, 0.975),
        .interval.hi = unit * noncentral_student_noncentrality(t, degrees, 0.025),
    };
}

static struct paired_effect no_paired_effect(size_t count)
{
    return (struct paired_effect){
        .count = count,
        .mean = NAN,
        .sd = NAN,
        .degrees = (double)count - 1,
        .t = NAN,
        .p_two_sided = NAN,
        .interval = interval_missing(),
        .correlation = NAN,
        .d = no_effect,
        .g = no_effect,
        .smcc = no_effect,
        .smcr = no_effect,
    };
}

static void find_paired_effects(struct paired_effect *result, double sd_pre)
{
    double n = (double)result->count;
    double factor = small_sample_factor(result->degrees);
    result->d = effect_by_noncentral_t(result->mean / result->sd, 1 / sqrt(n), result->degrees);
    if (isnan(factor))
        return;
    result->g = effect_scaled(result->d, factor);
    double smcc = result->g.value;
    result->smcc = effect_by_variance(smcc, 1 / n + smcc * smcc / (2 * n));
    if (!(sd_pre > 0) || isnan(result->correlation))
        return;
    double smcr = factor * result->mean / sd_pre;
    result->smcr =
        effect_by_variance(smcr, 2 * (1 - result->correlation) / n + smcr * smcr / (2 * n));
}

struct paired_effect
paired_effect_of(const double *pre, const double *post, size_t count, struct arena *work)
{
    struct paired_effect result = no_paired_effect(count);
    result.why = WHY_NO_DATA;
    if (count == 0 || !values_are_usable(pre, count) || !values_are_usable(post, count))
        return result;
    double *differences = ARENA_ARRAY(work, double, count);
    for (size_t i = 0; i < count; i++)
        differences[i] = decimal_difference(post[i], pre[i]);
    result.mean = mean_of(differences, count);
    result.sd = standard_deviation(differences, count);
    result.correlation = correlation(pre, post, count);
    if (count >= 2 && !isfinite(result.sd)) { // the squares overflow
        result.sd = NAN;
        return result;
    }
    result.why = count < 2 ? WHY_TOO_FEW : result.sd == 0 ? WHY_CONSTANT : WHY_NONE;
    if (result.why != WHY_NONE)
        return result;

    double error = result.sd / sqrt((double)count);
    result.t = result.mean / error;
    result.p_two_sided = student_two_sided(result.t, result.degrees);
    result.interval =
        interval_around(result.mean, student_quantile(0.975, result.degrees) * error);
    find_paired_effects(&result, standard_deviation(pre, count));
    return result;
}

/* What is known of each group. */
struct group {
    double count;
    double mean;
    double variance;
};

static struct group group_of(const double *values, size_t count)
{
    return (struct group){
        .count = (double)count,
        .mean = mean_of(values, count),
        .variance = squares_about_mean(values, count) / ((double)count - 1),
    };
}

static void find_welch(struct group_effect *result, struct group first, struct group second)
{
    double v1 = first.variance / first.count;
    double v2 = second.variance / second.count;
    double error = sqrt(v1 + v2);
    result->t = result->difference / error;
    result->degrees =
        (v1 + v2) * (v1 + v2) / (v1 * v1 / (first.count - 1) + v2 * v2 / (second.count - 1));
    result->p_two_sided = student_two_sided(result->t, result->degrees);
    result->interval =
        interval_around(result->difference, student_quantile(0.975, result->degrees) * error);
}

static void
find_group_effects(struct group_effect *result, struct group first, struct group second)
{
    double degrees = first.count + second.count - 2;
    double pooled = sqrt(
        ((first.count - 1) * first.variance + (second.count - 1) * second.variance) / degrees);
    double shares = 1 / first.count + 1 / second.count;
    result->d = effect_by_noncentral_t(result->difference / pooled, sqrt(shares), degrees);
    result->g = effect_scaled(result->d, small_sample_factor(degrees));
    double smd = result->g.value;
    result->smd =
        effect_by_variance(smd, shares + smd * smd / (2 * (first.count + second.count)));
}

static enum why groups_missing(const double *first,
                               size_t first_count,
                               const double *second,
                               size_t second_count)
{
    if (!values_are_usable(first, first_count) || !values_are_usable(second, second_count))
        return WHY_NO_DATA;
    if (first_count < 2 || second_count < 2)
        return WHY_TOO_FEW;
    double squares =
        squares_about_mean(first, first_count) + squares_about_mean(second, second_count);
    if (!isfinite(squares))
        return WHY_NO_DATA;
    return squares == 0 ? WHY_CONSTANT : WHY_NONE;
}

struct group_effect group_effect_of(const double *first,
                                    size_t first_count,
                                    const double *second,
                                    size_t second_count)
{
    struct group_effect result = {
        .why = groups_missing(first, first_count, second, second_count),
        .difference = NAN,
        .t = NAN,
        .degrees = NAN,
        .p_two_sided = NAN,
        .interval = interval_missing(),
        .d = no_effect,
        .g = no_effect,
        .smd = no_effect,
    };
    if (result.why != WHY_NONE)
        return result;
    struct group one = group_of(first, first_count);
    struct group two = group_of(second, second_count);
    result.difference = one.mean - two.mean;
    find_welch(&result, one, two);
    find_group_effects(&result, one, two);
    return result;
}
