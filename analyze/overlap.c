#include "analyze/overlap.h"

#include <math.h>
#include <string.h>

#include "analyze/describe.h"
#include "analyze/distribution.h"

/* The phases with every score turned so that higher is better. */
struct turned {
    double *a;
    size_t m;
    double *b;
    size_t n;
};

static double *turn(const double *values, size_t count, int direction, struct arena *work)
{
    double *turned = ARENA_ARRAY(work, double, count);
    for (size_t i = 0; i < count; i++)
        turned[i] = direction * values[i];
    return turned;
}

/* Twice the score of one pair: 2 = better, 1 = equal, 0 = worse. */
static int compare_pair(double a, double b)
{
    return 1 + (b > a) - (b < a);
}

/* Sums over all pairs of q = 1, 1/2, 0; whole numbers until the last division. */
struct pair_sums {
    double points;     // sum of 2 q
    double row_spread; // sum over A of (its pairs' sum - n nap) squared
    double column_spread;
    double pair_spread; // sum of (q - nap) squared
};

static double
spread_of_one(double score, const double *others, size_t count, double nap, int sign)
{
    double points = 0;
    for (size_t i = 0; i < count; i++)
        points += sign > 0 ? compare_pair(score, others[i]) : compare_pair(others[i], score);
    double distance = points / 2 - (double)count * nap;
    return distance * distance;
}

static struct pair_sums pair_sums_of(const struct turned *t)
{
    struct pair_sums sums = {0};
    double ties = 0;
    for (size_t i = 0; i < t->m; i++) {
        for (size_t j = 0; j < t->n; j++) {
            sums.points += compare_pair(t->a[i], t->b[j]);
            ties += t->a[i] == t->b[j];
        }
    }
    double pairs = (double)t->m * (double)t->n;
    double nap = sums.points / 2 / pairs;
    double wins = (sums.points - ties) / 2;
    for (size_t i = 0; i < t->m; i++)
        sums.row_spread += spread_of_one(t->a[i], t->b, t->n, nap, +1);
    for (size_t j = 0; j < t->n; j++)
        sums.column_spread += spread_of_one(t->b[j], t->a, t->m, nap, -1);
    sums.pair_spread = wins * (1 - nap) * (1 - nap) + ties * (0.5 - nap) * (0.5 - nap) +
                       (pairs - wins - ties) * nap * nap;
    return sums;
}

/* The unbiased variance of Mee 1990, as SingleCaseES has it. */
static double nap_error(const struct turned *t, const struct pair_sums *sums)
{
    double m = (double)t->m;
    double n = (double)t->n;
    double nap = fmin(fmax(sums->points / 2 / (m * n), 1 / (2 * m * n)), 1 - 1 / (2 * m * n));
    double rows = sums->row_spread / (m * n * n);
    double columns = sums->column_spread / (m * m * n);
    double pairs = sums->pair_spread / (m * n);
    if (t->n < 2)
        return NAN;
    double variance =
        (nap * (1 - nap) + n * rows + m * columns - 2 * pairs) / ((m - 1) * (n - 1));
    return variance >= 0 ? sqrt(variance) : NAN;
}

/* Newcombe's equation: zero at both ends of the interval, below zero between them. */
struct nap_equation {
    double nap;
    double pairs;
    double h; // (m + n) / 2 - 1
};

static double nap_equation_at(const struct nap_equation *equation, double x)
{
    double z = normal_quantile(0.975);
    double distance = equation->nap - x;
    double both = x * (1 - x);
    return equation->pairs * distance * distance * (2 - x) * (1 + x) -
           z * z * both * (2 + equation->h + (1 + 2 * equation->h) * both);
}

/* Bisects between a point inside the interval and one outside. */
static double nap_end(const struct nap_equation *equation, double inside, double outside)
{
    while (fabs(outside - inside) > 1e-15) {
        double middle = inside + (outside - inside) / 2;
        if (middle == inside || middle == outside)
            break;
        if (nap_equation_at(equation, middle) > 0)
            outside = middle;
        else
            inside = middle;
    }
    return inside + (outside - inside) / 2;
}

static struct interval nap_interval(const struct turned *t, double nap)
{
    struct nap_equation equation = {
        .nap = nap,
        .pairs = (double)t->m * (double)t->n,
        .h = (double)(t->m + t->n) / 2 - 1,
    };
    // At nap = 0 and 1 the equation is zero at nap itself: start a little inside.
    static const double inside = 1e-9;
    return (struct interval){
        .lo = nap == 0 ? 0 : nap_end(&equation, fmin(nap, 1 - inside), 0),
        .hi = nap == 1 ? 1 : nap_end(&equation, fmax(nap, inside), 1),
    };
}

/* Sum of t^3 - t over groups of equal scores in both phases. */
static double cubes_of_ties(const struct turned *t, struct arena *work)
{
    size_t count = t->m + t->n;
    double *all = ARENA_ARRAY(work, double, count);
    memcpy(all, t->a, t->m * sizeof *all);
    memcpy(all + t->m, t->b, t->n * sizeof *all);
    const double *sorted = sorted_copy(all, count, work);
    double cubes = 0;
    for (size_t from = 0, to = 0; from < count; from = to) {
        while (to < count && sorted[to] == sorted[from])
            to++;
        double size = (double)(to - from);
        cubes += size * size * size - size;
    }
    return cubes;
}

static double rank_test_p(const struct turned *t, double nap, struct arena *work)
{
    double pairs = (double)t->m * (double)t->n;
    double all = (double)(t->m + t->n);
    double ties = cubes_of_ties(t, work);
    double variance = pairs / 12 * ((all + 1) - ties / (all * (all - 1)));
    if (ties >= all * all * all - all) // all scores equal
        return NAN;
    return normal_upper_tail((pairs * nap - pairs / 2 - 0.5) / sqrt(variance));
}

/* Rising less falling pairs within the baseline. */
static double baseline_s(const struct turned *t)
{
    double s = 0;
    for (size_t i = 0; i < t->m; i++)
        for (size_t j = i + 1; j < t->m; j++)
            s += compare_pair(t->a[i], t->a[j]) - 1;
    return s;
}

static double share_above(const struct turned *t, double limit, double of_ties)
{
    double above = 0;
    for (size_t j = 0; j < t->n; j++)
        above += t->b[j] > limit ? 1 : t->b[j] == limit ? of_ties : 0;
    return above / (double)t->n;
}

/* Keeps the i lowest of A and all of B above them; the best i gives the share kept. */
static double share_kept(const struct turned *t, struct arena *work)
{
    const double *a = sorted_copy(t->a, t->m, work);
    const double *b = sorted_copy(t->b, t->n, work);
    size_t most = t->n;
    size_t passed = 0; // of B, not above a[i]
    for (size_t i = 0; i < t->m; i++) {
        while (passed < t->n && b[passed] <= a[i])
            passed++;
        size_t kept = i + 1 + (t->n - passed);
        most = kept > most ? kept : most;
    }
    return (double)most / (double)(t->m + t->n);
}

static void find_shares(struct overlap *result, const struct turned *t, struct arena *work)
{
    double m = (double)t->m;
    double n = (double)t->n;
    const double *a = sorted_copy(t->a, t->m, work);
    result->pnd = share_above(t, a[t->m - 1], 0);
    result->pem = share_above(t, median_of(t->a, t->m, work), 0.5);
    result->pand = share_kept(t, work);
    result->ird = ((m + n) * (m + n) * result->pand - m * m - n * n) / (2 * m * n);
}

static void find_nap(struct overlap *result, const struct turned *t, struct arena *work)
{
    double m = (double)t->m;
    double n = (double)t->n;
    struct pair_sums sums = pair_sums_of(t);
    result->nap_pairs = m * n;
    result->nap = sums.points / 2 / (m * n);
    result->nap_error = nap_error(t, &sums);
    result->nap_null_error = sqrt((m + n + 1) / (12 * m * n));
    result->nap_interval = nap_interval(t, result->nap);
    result->nap_p = rank_test_p(t, result->nap, work);
    result->tau = (sums.points - m * n) / (m * n);
    result->tau_u = (sums.points - m * n - baseline_s(t)) / (m * n);
}

static void find_smd(struct overlap *result, const struct turned *t)
{
    double difference = mean_of(t->b, t->n) - mean_of(t->a, t->m);
    double sd = standard_deviation(t->a, t->m);
    result->smd = (difference == 0 && sd == 0) || isinf(sd) ? NAN : difference / sd;
    result->smd_corrected = result->smd * (1 - 3 / (4 * (double)t->m - 5));
}

static enum why overlap_missing(const struct phases *phases)
{
    if (!values_are_usable(phases->baseline, phases->baseline_count) ||
        !values_are_usable(phases->counselling, phases->counselling_count))
        return WHY_NO_DATA;
    return phases->baseline_count < 3 || phases->counselling_count < 1 ? WHY_TOO_FEW : WHY_NONE;
}

struct overlap overlap_of(const struct phases *phases, struct arena *work)
{
    struct overlap result = {
        .why = overlap_missing(phases),
        .nap = NAN,
        .nap_pairs = NAN,
        .nap_error = NAN,
        .nap_null_error = NAN,
        .nap_interval = interval_missing(),
        .nap_p = NAN,
        .tau = NAN,
        .tau_u = NAN,
        .pnd = NAN,
        .pem = NAN,
        .pand = NAN,
        .ird = NAN,
        .smd = NAN,
        .smd_corrected = NAN,
    };
    if (result.why != WHY_NONE)
        return result;
    struct turned turned = {
        .a = turn(phases->baseline, phases->baseline_count, phases->direction, work),
        .m = phases->baseline_count,
        .b = turn(phases->counselling, phases->counselling_count, phases->direction, work),
        .n = phases->counselling_count,
    };
    find_nap(&result, &turned, work);
    find_shares(&result, &turned, work);
    find_smd(&result, &turned);
    return result;
}
