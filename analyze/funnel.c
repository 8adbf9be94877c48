#include "analyze/funnel.h"

#include <math.h>

#include "analyze/describe.h"
#include "analyze/distribution.h"
#include "analyze/proportion.h"

/* Share of units at each end whose z is pulled in. */
static const double winsorised_share = 0.1;

double funnel_z(struct funnel_unit unit, double target)
{
    double n = (double)unit.n;
    return 2 * sqrt(n) * (asin(sqrt((double)unit.x / n)) - asin(sqrt(target)));
}

/* Between-unit variance by moments, from the winsorised spread. */
static double
variance_between(const struct funnel_unit *units, size_t count, double k, double phi)
{
    double weights = 0;
    double squared_weights = 0;
    for (size_t i = 0; i < count; i++) {
        double weight = 4 * (double)units[i].n;
        weights += weight;
        squared_weights += weight * weight;
    }
    if (k * phi < k - 1 || k < 2)
        return 0;
    return fmax(0, (k * phi - (k - 1)) / (weights - squared_weights / weights));
}

static void find_spread(struct funnel *funnel,
                        const struct funnel_unit *units,
                        size_t count,
                        double *z_winsorised,
                        struct arena *work)
{
    double *z = ARENA_ARRAY(work, double, count);
    size_t known = 0;
    for (size_t i = 0; i < count; i++)
        if (units[i].n > 0)
            z[known++] = funnel_z(units[i], funnel->target);
    const double *sorted = sorted_copy(z, known, work);
    double low = quantile_of_sorted(sorted, known, winsorised_share);
    double high = quantile_of_sorted(sorted, known, 1 - winsorised_share);
    double squares = 0;
    for (size_t i = 0; i < known; i++) {
        z[i] = fmin(fmax(z[i], low), high);
        squares += z[i] * z[i];
    }
    funnel->unit_count = known;
    funnel->phi = squares / (double)known;
    funnel->tau2 = variance_between(units, count, (double)known, funnel->phi);
    known = 0;
    for (size_t i = 0; z_winsorised && i < count; i++)
        z_winsorised[i] = units[i].n > 0 ? z[known++] : NAN;
}

struct funnel funnel_of(const struct funnel_unit *units,
                        size_t count,
                        double *z_winsorised,
                        struct arena *work)
{
    struct funnel funnel = {.why = WHY_NO_DATA, .target = NAN, .phi = NAN, .tau2 = NAN};
    double successes = 0;
    double clients = 0;
    bool is_sound = true;
    for (size_t i = 0; i < count; i++) {
        successes += (double)units[i].x;
        clients += (double)units[i].n;
        is_sound = is_sound && units[i].x <= units[i].n;
        if (z_winsorised)
            z_winsorised[i] = NAN;
    }
    if (!is_sound || clients == 0)
        return funnel;
    funnel.why = WHY_NONE;
    funnel.target = successes / clients;
    find_spread(&funnel, units, count, z_winsorised, work);
    return funnel;
}

double funnel_limit_at(double target, uint64_t n, double p, enum funnel_limit kind)
{
    if (n == 0 || !(target >= 0 && target <= 1))
        return NAN;
    if (target == 0 || target == 1)
        return target;
    double clients = (double)n;
    if (kind == FUNNEL_NORMAL)
        return target + normal_quantile(p) * sqrt(target * (1 - target) / clients);
    double k = binomial_quantile(p, n, target);
    if (kind == FUNNEL_EXACT)
        return k / clients;
    double beyond = binomial_lower_tail((uint64_t)k, n, target) - p;
    return (k - beyond / binomial_mass((uint64_t)k, n, target)) / clients;
}

/* All results that are at most as likely as x; the margin keeps equal ones equal. */
static double as_unlikely(struct funnel_unit unit, double target)
{
    static const double margin = 1 + 1e-7;
    double limit = binomial_mass(unit.x, unit.n, target) * margin;
    double sum = 0;
    for (uint64_t i = 0; i <= unit.n; i++) {
        double mass = binomial_mass(i, unit.n, target);
        sum += mass <= limit ? mass : 0;
    }
    return fmin(1, sum);
}

struct funnel_test funnel_test_of(struct funnel_unit unit, double target)
{
    if (unit.n == 0 || unit.x > unit.n || !(target >= 0 && target <= 1))
        return (struct funnel_test){NAN, NAN, NAN};
    return (struct funnel_test){
        .p_lower = binomial_lower_tail(unit.x, unit.n, target),
        .p_upper = binomial_upper_tail(unit.x, unit.n, target),
        .p_two_sided = as_unlikely(unit, target),
    };
}

enum funnel_position funnel_position_of(struct funnel_unit unit, double target)
{
    struct interval wide = proportion_wilson(unit.x, unit.n, 0.998).interval;
    struct interval narrow = proportion_wilson(unit.x, unit.n, 0.95).interval;
    if (wide.lo > target)
        return FUNNEL_HIGH_001;
    if (wide.hi < target)
        return FUNNEL_LOW_001;
    if (narrow.lo > target)
        return FUNNEL_HIGH_025;
    if (narrow.hi < target)
        return FUNNEL_LOW_025;
    return FUNNEL_INSIDE;
}
