#include "analyze/survival.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "analyze/distribution.h"

/* A curve this near to a level is on it. */
static const double on_level = 1e-9;

static int compare_times(const void *left, const void *right)
{
    const struct survival_time *a = left;
    const struct survival_time *b = right;
    return (a->time > b->time) - (a->time < b->time);
}

static bool times_are_usable(const struct survival_time *clients, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (!value_is_usable(clients[i].time) || clients[i].time < 0)
            return false;
    return count > 0;
}

static struct survival_time *
sorted_times(const struct survival_time *clients, size_t count, struct arena *work)
{
    struct survival_time *sorted = ARENA_ARRAY(work, struct survival_time, count);
    memcpy(sorted, clients, count * sizeof *sorted);
    qsort(sorted, count, sizeof *sorted, compare_times);
    return sorted;
}

/* Clients and events at the time of sorted[from]; returns where the next time begins. */
static size_t
count_events(const struct survival_time *sorted, size_t count, size_t from, size_t *events)
{
    size_t to = from;
    *events = 0;
    for (; to < count && sorted[to].time == sorted[from].time; to++)
        *events += sorted[to].is_event;
    return to;
}

static struct interval log_log_interval(double surviving, double greenwood)
{
    if (surviving <= 0 || surviving >= 1)
        return interval_missing();
    double h = normal_quantile(0.975) * sqrt(greenwood) / fabs(log(surviving));
    return (struct interval){pow(surviving, exp(h)), pow(surviving, exp(-h))};
}

static void find_steps(struct survival_curve *curve,
                       const struct survival_time *sorted,
                       struct survival_step *steps)
{
    double surviving = 1;
    double greenwood = 0;
    size_t events = 0;
    for (size_t from = 0, to; from < curve->count; from = to) {
        to = count_events(sorted, curve->count, from, &events);
        if (events == 0)
            continue;
        double at_risk = (double)(curve->count - from);
        double left = at_risk - (double)events;
        surviving *= left / at_risk;
        greenwood += (double)events / (at_risk * left); // infinite once nobody is left
        steps[curve->step_count++] = (struct survival_step){
            .time = sorted[from].time,
            .at_risk = curve->count - from,
            .events = events,
            .surviving = surviving,
            .error = left > 0 ? surviving * sqrt(greenwood) : NAN,
            .interval = log_log_interval(surviving, greenwood),
        };
        curve->event_count += events;
    }
    curve->steps = steps;
}

enum curve_part { CURVE, CURVE_LO, CURVE_HI };

static double part_of_step(const struct survival_step *step, enum curve_part part)
{
    switch (part) {
    case CURVE:
        return step->surviving;
    case CURVE_LO:
        return step->interval.lo;
    case CURVE_HI:
        return step->interval.hi;
    }
    return NAN;
}

/* The first time below `level`; on the level exactly, half way to the next. NaN when not
 * reached. */
static double
time_at_level(const struct survival_curve *curve, enum curve_part part, double level)
{
    for (size_t i = 0; i < curve->step_count; i++) {
        double surviving = part_of_step(&curve->steps[i], part);
        double time = curve->steps[i].time;
        if (fabs(surviving - level) < on_level)
            return i + 1 == curve->step_count ? time : (time + curve->steps[i + 1].time) / 2;
        if (surviving < level)
            return time;
    }
    return NAN;
}

struct survival_curve
survival_curve_of(const struct survival_time *clients, size_t count, struct arena *work)
{
    struct survival_curve curve = {
        .why = WHY_NO_DATA,
        .count = count,
        .q25 = NAN,
        .median = NAN,
        .q75 = NAN,
        .median_interval = interval_missing(),
    };
    if (!times_are_usable(clients, count))
        return curve;
    find_steps(&curve, sorted_times(clients, count, work),
               ARENA_ARRAY(work, struct survival_step, count));
    curve.why = curve.step_count > 0 ? WHY_NONE : WHY_TOO_FEW;
    curve.q25 = time_at_level(&curve, CURVE, 0.75);
    curve.median = time_at_level(&curve, CURVE, 0.5);
    curve.q75 = time_at_level(&curve, CURVE, 0.25);
    curve.median_interval.lo = time_at_level(&curve, CURVE_LO, 0.5);
    curve.median_interval.hi = time_at_level(&curve, CURVE_HI, 0.5);
    return curve;
}

struct restricted_mean survival_restricted_mean(const struct survival_curve *curve,
                                                double horizon)
{
    double area = 0; // from the step at hand to the horizon, added up backwards
    double variance = 0;
    double until = horizon;
    for (size_t i = curve->step_count; i-- > 0;) {
        const struct survival_step *step = &curve->steps[i];
        if (step->time >= horizon)
            continue;
        area += step->surviving * (until - step->time);
        until = step->time;
        double left = (double)(step->at_risk - step->events);
        if (left > 0)
            variance += area * area * (double)step->events / ((double)step->at_risk * left);
    }
    return (struct restricted_mean){area + until, sqrt(variance)};
}

/* What one time of the common series adds to the test. */
static void add_time(struct logrank_test *test,
                     double *variance,
                     double events,
                     double at_risk,
                     double first_at_risk)
{
    double share = first_at_risk / at_risk;
    test->expected_first += events * share;
    test->expected_second += events * (1 - share);
    if (at_risk > 1)
        *variance += events * share * (1 - share) * (at_risk - events) / (at_risk - 1);
}

static size_t
first_not_before(const struct survival_time *sorted, size_t count, size_t from, double time)
{
    while (from < count && sorted[from].time < time)
        from++;
    return from;
}

static struct survival_time *join(const struct survival_time *first,
                                  size_t first_count,
                                  const struct survival_time *second,
                                  size_t second_count,
                                  struct arena *work)
{
    struct survival_time *all =
        ARENA_ARRAY(work, struct survival_time, first_count + second_count);
    memcpy(all, first, first_count * sizeof *all);
    memcpy(all + first_count, second, second_count * sizeof *all);
    return all;
}

struct logrank_test logrank_test_of(const struct survival_time *first,
                                    size_t first_count,
                                    const struct survival_time *second,
                                    size_t second_count,
                                    struct arena *work)
{
    struct logrank_test test = {.why = WHY_NO_DATA, .chi_square = NAN, .p = NAN};
    if (!times_are_usable(first, first_count) || !times_are_usable(second, second_count)) {
        test.expected_first = NAN;
        test.expected_second = NAN;
        return test;
    }
    size_t count = first_count + second_count;
    const struct survival_time *all =
        sorted_times(join(first, first_count, second, second_count, work), count, work);
    const struct survival_time *own = sorted_times(first, first_count, work);
    double variance = 0;
    double reached = 0; // events of the first group
    size_t gone = 0;    // of the first group before the time at hand
    size_t events = 0;
    for (size_t i = 0; i < first_count; i++)
        reached += own[i].is_event;
    for (size_t from = 0, to; from < count; from = to) {
        to = count_events(all, count, from, &events);
        gone = first_not_before(own, first_count, gone, all[from].time);
        add_time(&test, &variance, (double)events, (double)(count - from),
                 (double)(first_count - gone));
    }
    test.why = variance > 0 ? WHY_NONE : WHY_TOO_FEW;
    if (test.why != WHY_NONE)
        return test;
    double distance = reached - test.expected_first;
    test.chi_square = distance * distance / variance;
    test.p = chi_square_upper_tail(test.chi_square, 1);
    return test;
}
