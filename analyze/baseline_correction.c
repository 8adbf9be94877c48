#include "analyze/baseline_correction.h"

#include <math.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "analyze/decimal_scores.h"
#include "analyze/theil_sen.h"

/* The scores of both phases, one after the other, as whole numbers of a decimal unit. */
struct whole_scores {
    int64_t *units;
    size_t baseline_count;
    size_t count;
    double units_per_point;
};

/* rise / run, in units of the scores; run > 0. */
struct fraction {
    int64_t rise;
    int64_t run;
};

static int64_t greatest_common_divisor(int64_t a, int64_t b)
{
    while (b != 0) {
        int64_t rest = a % b;
        a = b;
        b = rest;
    }
    return a < 0 ? -a : a;
}

static struct fraction reduced(int64_t rise, int64_t run)
{
    int64_t divisor = greatest_common_divisor(rise, run);
    return (struct fraction){rise / divisor, run / divisor};
}

/* Whole parts first, so that the cross products stay small: runs are below the listing maximum.
 */
static int compare_fractions(const void *left, const void *right)
{
    const struct fraction *a = left;
    const struct fraction *b = right;
    int64_t a_whole = a->rise / a->run;
    int64_t b_whole = b->rise / b->run;
    if (a_whole != b_whole)
        return (a_whole > b_whole) - (a_whole < b_whole);
    int64_t a_part = a->rise % a->run * b->run;
    int64_t b_part = b->rise % b->run * a->run;
    return (a_part > b_part) - (a_part < b_part);
}

static bool
read_scores(const struct phases *phases, struct arena *work, struct whole_scores *scores)
{
    size_t m = phases->baseline_count;
    size_t n = phases->counselling_count;
    double *all = ARENA_ARRAY(work, double, m + n);
    memcpy(all, phases->baseline, m * sizeof *all);
    memcpy(all + m, phases->counselling, n * sizeof *all);
    int places = decimal_places(all, m + n);
    if (places < 0 || m > THEIL_SEN_LISTED_MAXIMUM)
        return false;
    *scores = (struct whole_scores){
        .units = ARENA_ARRAY(work, int64_t, m + n),
        .baseline_count = m,
        .count = m + n,
        .units_per_point = decimal_unit_count(places),
    };
    for (size_t i = 0; i < m + n; i++)
        scores->units[i] = decimal_units(all[i], places);
    return true;
}

/* Mean of two fractions; false when it does not fit. */
static bool middle_of(struct fraction a, struct fraction b, struct fraction *middle)
{
    int64_t left;
    int64_t right;
    int64_t rise;
    if (__builtin_mul_overflow(a.rise, b.run, &left) ||
        __builtin_mul_overflow(b.rise, a.run, &right) ||
        __builtin_add_overflow(left, right, &rise))
        return false;
    *middle = reduced(rise, 2 * a.run * b.run);
    return true;
}

/* The median slope between baseline scores, per observation. */
static bool
find_slope(const struct whole_scores *scores, struct arena *work, struct fraction *slope)
{
    size_t m = scores->baseline_count;
    size_t count = m * (m - 1) / 2;
    struct fraction *slopes = ARENA_ARRAY(work, struct fraction, count);
    size_t listed = 0;
    for (size_t i = 0; i < m; i++)
        for (size_t j = i + 1; j < m; j++)
            slopes[listed++] = reduced(scores->units[j] - scores->units[i], (int64_t)(j - i));
    qsort(slopes, count, sizeof *slopes, compare_fractions);
    *slope = slopes[count / 2];
    return count % 2 == 1 || middle_of(slopes[count / 2 - 1], slopes[count / 2], slope);
}

/* run * score - rise * observation: the residual in units / run. */
static bool
find_residuals(const struct whole_scores *scores, struct fraction slope, int64_t *residuals)
{
    for (size_t i = 0; i < scores->count; i++) {
        int64_t score;
        int64_t line;
        if (__builtin_mul_overflow(scores->units[i], slope.run, &score) ||
            __builtin_mul_overflow((int64_t)(i + 1), slope.rise, &line) ||
            __builtin_sub_overflow(score, line, &residuals[i]))
            return false;
    }
    return true;
}

static int compare_whole(const void *left, const void *right)
{
    int64_t a = *(const int64_t *)left;
    int64_t b = *(const int64_t *)right;
    return (a > b) - (a < b);
}

static int64_t *sorted_whole(const int64_t *values, size_t count, struct arena *work)
{
    int64_t *sorted = ARENA_ARRAY(work, int64_t, count);
    memcpy(sorted, values, count * sizeof *sorted);
    qsort(sorted, count, sizeof *sorted, compare_whole);
    return sorted;
}

static double median_whole(const int64_t *values, size_t count, struct arena *work)
{
    const int64_t *sorted = sorted_whole(values, count, work);
    size_t middle = count / 2;
    if (count % 2 == 1)
        return (double)sorted[middle];
    return ((double)sorted[middle - 1] + (double)sorted[middle]) / 2;
}

static double tied_pairs(const int64_t *values, size_t count, struct arena *work)
{
    const int64_t *sorted = sorted_whole(values, count, work);
    double pairs = 0;
    for (size_t from = 0, to = 0; from < count; from = to) {
        while (to < count && sorted[to] == sorted[from])
            to++;
        pairs += (double)(to - from) * (double)(to - from - 1) / 2;
    }
    return pairs;
}

/* Pairs of A and B that rise less those that fall. */
static double s_between(const struct whole_scores *scores, const int64_t *residuals)
{
    double s = 0;
    for (size_t i = 0; i < scores->baseline_count; i++)
        for (size_t j = scores->baseline_count; j < scores->count; j++)
            s += (residuals[j] > residuals[i]) - (residuals[j] < residuals[i]);
    return s;
}

static struct baseline_correction correction_missing(enum why why)
{
    return (struct baseline_correction){
        .tau = estimate_missing(why),
        .slope = NAN,
        .intercept = NAN,
        .kendall_b = estimate_missing(why),
    };
}

static struct baseline_correction
correct(const struct whole_scores *scores, int direction, struct arena *work)
{
    struct fraction slope;
    int64_t *residuals = ARENA_ARRAY(work, int64_t, scores->count);
    if (!find_slope(scores, work, &slope) || !find_residuals(scores, slope, residuals))
        return correction_missing(WHY_TOO_MANY);

    double run_per_point = (double)slope.run * scores->units_per_point;
    double all = (double)scores->count;
    double between = (double)scores->baseline_count * (all - (double)scores->baseline_count);
    double s = direction * s_between(scores, residuals);
    double untied = all * (all - 1) / 2 - tied_pairs(residuals, scores->count, work);
    return (struct baseline_correction){
        .tau = estimate_of(s / between + 0.0),
        .slope = (double)slope.rise / run_per_point,
        .intercept = median_whole(residuals, scores->baseline_count, work) / run_per_point,
        .kendall_b = untied > 0 ? estimate_of(s / (sqrt(untied) * sqrt(between)) + 0.0)
                                : estimate_missing(WHY_CONSTANT),
    };
}

struct baseline_correction baseline_correction_of(const struct phases *phases,
                                                  struct arena *work)
{
    struct whole_scores scores;
    if (!values_are_usable(phases->baseline, phases->baseline_count) ||
        !values_are_usable(phases->counselling, phases->counselling_count))
        return correction_missing(WHY_NO_DATA);
    if (phases->baseline_count < 3 || phases->counselling_count < 1)
        return correction_missing(WHY_TOO_FEW);
    if (!read_scores(phases, work, &scores))
        return correction_missing(WHY_TOO_MANY);
    return correct(&scores, phases->direction, work);
}
