#include "analyze/flag_rules.h"

#include <math.h>

#include "analyze/describe.h"
#include "analyze/expected_course.h"
#include "analyze/measure_findings.h"
#include "base/number.h"

#define SCORES_BEFORE 3 // and after a sudden change: with fewer it may be a bad day
#define SCORES_BOTH_SIDES 6
#define SUDDEN_QUARTER 4 // the change is at least one 4th of the score before
#define SUDDEN_T 2.776   // of Student with 4 degrees of freedom, 95 %

static const struct score_point *last_day(const struct measure_findings *measure)
{
    return &measure->days[measure->day_count - 1];
}

static bool is_worse(const struct measure_findings *measure, double change)
{
    return measure_direction_of(measure, change) == DIRECTION_WORSE;
}

static bool is_better(const struct measure_findings *measure, double change)
{
    return measure_direction_of(measure, change) == DIRECTION_BETTER;
}

/* The best score before the last one; there must be two days. */
static double best_before_last(const struct measure_findings *measure)
{
    double best = measure->days[0].value;
    for (size_t i = 1; i + 1 < measure->day_count; i++)
        if (is_better(measure, number_difference(measure->days[i].value, best)))
            best = measure->days[i].value;
    return best;
}

static bool has_deteriorated(const struct flag_subject *subject,
                             const struct measure_findings *measure,
                             struct flag *flag)
{
    (void)subject;
    if (measure->day_count < 2)
        return false;
    double change = number_difference(measure->last.value, best_before_last(measure));
    if (!is_worse(measure, change) || !measure_is_beyond_limit(measure, change))
        return false;
    flag->since = last_day(measure)->day;
    flag->evidence[EVIDENCE_CHANGE] = change;
    flag->evidence[EVIDENCE_LIMIT] = measure->reliable_change.value;
    return true;
}

/* Two steps in a row for the worse, together at least half the limit. */
static bool has_deteriorated_twice(const struct flag_subject *subject,
                                   const struct measure_findings *measure,
                                   struct flag *flag)
{
    (void)subject;
    if (measure->day_count < 3 || measure->reliable_change.why != WHY_NONE)
        return false;
    const struct score_point *last = last_day(measure);
    double half = measure->reliable_change.value / 2;
    double change = number_difference(last[0].value, last[-2].value);
    if (!is_worse(measure, number_difference(last[0].value, last[-1].value)) ||
        !is_worse(measure, number_difference(last[-1].value, last[-2].value)) ||
        number_compare(fabs(change), half) < 0)
        return false;
    flag->since = last->day;
    flag->evidence[EVIDENCE_CHANGE] = change;
    flag->evidence[EVIDENCE_LIMIT] = half;
    return true;
}

static bool is_off_track(const struct flag_subject *subject,
                         const struct measure_findings *measure,
                         struct flag *flag)
{
    (void)subject;
    if (measure->off_track != OFF_TRACK_YES)
        return false;
    flag->since = last_day(measure)->day;
    flag->evidence[EVIDENCE_SESSIONS] = 2;
    if (measure->curve == NULL)
        flag->evidence[EVIDENCE_CLIENTS] = (double)measure->course->episode_count;
    return true;
}

static bool is_moving(const struct measure_findings *measure)
{
    return measure_is_beyond_limit(measure, measure->change.value) ||
           measure->trend.direction == DIRECTION_BETTER ||
           measure->trend.direction == DIRECTION_WORSE;
}

static bool is_functional(const struct measure_findings *measure)
{
    return measure->cutoff.why == WHY_NONE &&
           !measure_is_clinical(measure, measure->last.value);
}

static bool is_stalled(const struct flag_subject *subject,
                       const struct measure_findings *measure,
                       struct flag *flag)
{
    double days = (double)measure->day_count - 1;
    if (days < subject->view->thresholds->stalled_days ||
        measure->reliable_change.why != WHY_NONE || is_moving(measure) ||
        is_functional(measure))
        return false;
    flag->since = last_day(measure)->day;
    flag->evidence[EVIDENCE_SESSIONS] = days;
    flag->evidence[EVIDENCE_CHANGE] = measure->change.value;
    return true;
}

static bool has_changed_early(const struct flag_subject *subject,
                              const struct measure_findings *measure,
                              struct flag *flag)
{
    const struct thresholds *thresholds = subject->view->thresholds;
    if (measure_starts_late(measure, thresholds))
        return false;
    for (size_t i = 1; i < measure->day_count; i++) {
        const struct score_point *day = &measure->days[i];
        double change = number_difference(day->value, measure->first.value);
        if (day->ordinal > thresholds->early_session)
            break;
        if (!is_better(measure, change) || !measure_is_beyond_limit(measure, change))
            continue;
        flag->since = day->day;
        flag->evidence[EVIDENCE_SESSIONS] = day->ordinal;
        flag->evidence[EVIDENCE_CHANGE] = change;
        return true;
    }
    return false;
}

/* The change stands out from how much the three scores on either side differ. */
static bool is_clear_of_noise(const struct score_point *after, double change)
{
    double before[SCORES_BEFORE];
    double later[SCORES_BEFORE];
    for (size_t i = 0; i < SCORES_BEFORE; i++) {
        before[i] = after[-(ptrdiff_t)i - 1].value;
        later[i] = after[i].value;
    }
    double difference = mean_of(later, SCORES_BEFORE) - mean_of(before, SCORES_BEFORE);
    double s = standard_deviation(before, SCORES_BEFORE);
    double t = standard_deviation(later, SCORES_BEFORE);
    return (difference > 0) == (change > 0) &&
           fabs(difference) > SUDDEN_T * sqrt((s * s + t * t) / 2);
}

/* Whether the score at `index` is a sudden change from the one before it. */
static bool is_sudden(const struct measure_findings *measure,
                      size_t index,
                      enum trend_direction direction,
                      struct flag *flag)
{
    const struct score_point *after = &measure->days[index];
    double change = number_difference(after[0].value, after[-1].value);
    if (measure_direction_of(measure, change) != direction ||
        !measure_is_beyond_limit(measure, change) ||
        number_compare(SUDDEN_QUARTER * fabs(change), fabs(after[-1].value)) < 0 ||
        !is_clear_of_noise(after, change))
        return false;
    flag->since = after->day;
    flag->evidence[EVIDENCE_SESSIONS] = after->ordinal;
    flag->evidence[EVIDENCE_CHANGE] = change;
    return true;
}

/* The latest sudden change in that direction. */
static bool has_changed_suddenly(const struct measure_findings *measure,
                                 enum trend_direction direction,
                                 struct flag *flag)
{
    if (measure->day_count < SCORES_BOTH_SIDES)
        return false;
    for (size_t i = measure->day_count - SCORES_BEFORE; i >= SCORES_BEFORE; i--)
        if (is_sudden(measure, i, direction, flag))
            return true;
    return false;
}

static bool has_gained(const struct flag_subject *subject,
                       const struct measure_findings *measure,
                       struct flag *flag)
{
    (void)subject;
    return has_changed_suddenly(measure, DIRECTION_BETTER, flag);
}

static bool has_lost(const struct flag_subject *subject,
                     const struct measure_findings *measure,
                     struct flag *flag)
{
    (void)subject;
    return has_changed_suddenly(measure, DIRECTION_WORSE, flag);
}

static const struct measure_flag_rule rules[] = {
    {FLAG_DET_RELIABLE, FLAG_ALWAYS, has_deteriorated},
    {FLAG_DET_TWO, FLAG_WHILE_OPEN, has_deteriorated_twice},
    {FLAG_OFF_TRACK, FLAG_WHILE_OPEN, is_off_track},
    {FLAG_STALLED, FLAG_WHILE_OPEN, is_stalled},
    {FLAG_EARLY_CHANGE, FLAG_ALWAYS, has_changed_early},
    {FLAG_SUDDEN_GAIN, FLAG_ALWAYS, has_gained},
    {FLAG_SUDDEN_LOSS, FLAG_ALWAYS, has_lost},
};

const struct measure_flag_rules measure_flag_rules = {rules, COUNT(rules)};
