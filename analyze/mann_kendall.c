#include "analyze/mann_kendall.h"

#include <assert.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "analyze/describe.h"
#include "analyze/distribution.h"

struct point {
    double x;
    double y;
};

/* Sums over groups of t equal values. Doubles: exact to 2^53, and they cannot overflow. */
struct ties {
    double pairs;    // t (t-1) / 2
    double triples;  // t (t-1) (t-2)
    double variance; // t (t-1) (2t+5)
};

static void add_tie_group(struct ties *ties, size_t size)
{
    double t = (double)size;
    ties->pairs += t * (t - 1) / 2;
    ties->triples += t * (t - 1) * (t - 2);
    ties->variance += t * (t - 1) * (2 * t + 5);
}

static struct ties ties_of(const double *values, size_t count, struct arena *work)
{
    struct ties ties = {0};
    const double *sorted = sorted_copy(values, count, work);
    for (size_t from = 0, to = 0; from < count; from = to) {
        while (to < count && sorted[to] == sorted[from])
            to++;
        add_tie_group(&ties, to - from);
    }
    return ties;
}

static int compare_points(const void *left, const void *right)
{
    const struct point *a = left;
    const struct point *b = right;
    if (a->x != b->x)
        return (a->x > b->x) - (a->x < b->x);
    return (a->y > b->y) - (a->y < b->y);
}

static double pairs_tied_in_both(const struct point *sorted, size_t count)
{
    struct ties ties = {0};
    for (size_t from = 0, to = 0; from < count; from = to) {
        while (to < count && compare_points(&sorted[to], &sorted[from]) == 0)
            to++;
        add_tie_group(&ties, to - from);
    }
    return ties.pairs;
}

/* Merges two sorted runs into `out`; returns how many pairs stood in the wrong order. */
static int64_t merge(
    const double *left, size_t left_count, const double *right, size_t right_count, double *out)
{
    int64_t inversions = 0;
    size_t i = 0;
    size_t j = 0;
    while (i < left_count || j < right_count) {
        bool take_right = i == left_count || (j < right_count && right[j] < left[i]);
        if (take_right)
            inversions += (int64_t)(left_count - i);
        *out++ = take_right ? right[j++] : left[i++];
    }
    return inversions;
}

/* Sorts `values` and returns the number of pairs with an earlier value strictly above a later.
 */
static int64_t sort_counting_inversions(double *values, size_t count, double *spare)
{
    int64_t inversions = 0;
    for (size_t width = 1; width < count; width *= 2) {
        for (size_t from = 0; from < count; from += 2 * width) {
            size_t left = width < count - from ? width : count - from;
            size_t right = width < count - from - left ? width : count - from - left;
            inversions += merge(values + from, left, values + from + left, right, spare + from);
        }
        memcpy(values, spare, count * sizeof *values);
    }
    return inversions;
}

static double variance_of_s(size_t count, struct ties x, struct ties y)
{
    double n = (double)count;
    double variance = (n * (n - 1) * (2 * n + 5) - x.variance - y.variance) / 18;
    if (count > 2)
        variance += x.triples * y.triples / (9 * n * (n - 1) * (n - 2));
    return variance + 2 * x.pairs * y.pairs / (n * (n - 1));
}

static int64_t
kendall_s(const double *x, const double *y, size_t count, double tied, struct arena *work)
{
    struct point *points = ARENA_ARRAY(work, struct point, count);
    double *scores = ARENA_ARRAY(work, double, count);
    double *spare = ARENA_ARRAY(work, double, count);
    for (size_t i = 0; i < count; i++)
        points[i] = (struct point){x[i], y[i]};
    qsort(points, count, sizeof *points, compare_points);
    for (size_t i = 0; i < count; i++)
        scores[i] = points[i].y;
    int64_t pairs = (int64_t)(count * (count - 1) / 2);
    int64_t untied = pairs - (int64_t)(tied - pairs_tied_in_both(points, count));
    return untied - 2 * sort_counting_inversions(scores, count, spare);
}

struct mann_kendall mann_kendall_test(
    const double *x, const double *y, size_t count, bool continuity, struct arena *work)
{
    struct mann_kendall test = {
        .count = count,
        .variance = NAN,
        .z = NAN,
        .p_two_sided = NAN,
        .tau_a = NAN,
        .tau_b = NAN,
    };
    test.why = !values_are_usable(x, count) || !values_are_usable(y, count) ? WHY_NO_DATA
               : count < 2                                                  ? WHY_TOO_FEW
                                                                            : WHY_NONE;
    if (test.why != WHY_NONE)
        return test;

    struct ties ties_x = ties_of(x, count, work);
    struct ties ties_y = ties_of(y, count, work);
    double pairs = (double)count * (double)(count - 1) / 2;
    test.s = kendall_s(x, y, count, ties_x.pairs + ties_y.pairs, work);
    test.has_ties = ties_x.pairs > 0 || ties_y.pairs > 0;
    test.variance = variance_of_s(count, ties_x, ties_y);
    test.tau_a = (double)test.s / pairs;
    if (ties_x.pairs == pairs || ties_y.pairs == pairs) {
        test.variance = 0; // exactly, whatever the rounding
        test.why = WHY_CONSTANT;
        return test;
    }
    test.tau_b = (double)test.s / (sqrt(pairs - ties_x.pairs) * sqrt(pairs - ties_y.pairs));
    double sign = (double)((test.s > 0) - (test.s < 0));
    test.z = ((double)test.s - (continuity ? sign : 0)) / sqrt(test.variance);
    test.p_two_sided = normal_two_sided(test.z);
    return test;
}

/* The chance of each number of inversions, and their number of possible values. */
struct inversions {
    double chance[KENDALL_EXACT_MAXIMUM * (KENDALL_EXACT_MAXIMUM - 1) / 2 + 1];
    size_t count;
};

/* The m-th element of a permutation adds 0..m-1 inversions, each with chance 1/m. */
static struct inversions add_element(const struct inversions *before, size_t m)
{
    struct inversions after = {.count = before->count + m - 1};
    for (size_t i = 0; i < before->count; i++)
        for (size_t j = 0; j < m; j++)
            after.chance[i + j] += before->chance[i] / (double)m;
    return after;
}

struct estimate mann_kendall_exact_p(const struct mann_kendall *test)
{
    if (test->count < 3)
        return estimate_missing(WHY_TOO_FEW);
    if (test->count >= KENDALL_EXACT_MAXIMUM)
        return estimate_missing(WHY_TOO_MANY);
    if (test->has_ties || test->why != WHY_NONE)
        return estimate_missing(test->why == WHY_NONE ? WHY_NO_COMPARISON : test->why);

    struct inversions inversions = {.chance = {1}, .count = 1};
    for (size_t m = 2; m <= test->count; m++)
        inversions = add_element(&inversions, m);
    int64_t pairs = (int64_t)inversions.count - 1;
    size_t concordant = (size_t)((test->s + pairs) / 2);
    assert(concordant < inversions.count);
    double at_most = 0;
    double at_least = 0;
    for (size_t i = 0; i <= concordant; i++)
        at_most += inversions.chance[i];
    for (size_t i = concordant; i < inversions.count; i++)
        at_least += inversions.chance[i];
    return estimate_of(fmin(1, 2 * fmin(at_most, at_least)));
}
