#include "analyze/measure_findings.h"

#include <math.h>

#include "analyze/adjusted_p.h"
#include "analyze/evidence.h"
#include "analyze/reliable_change.h"
#include "analyze/series.h"
#include "analyze/trend_findings.h"
#include "base/number.h"

#define DAYS_TO_COMPARE 2
#define DAYS_TO_CONFIRM 3

bool measure_is_beyond_limit(const struct measure_findings *measure, double change)
{
    if (measure->reliable_change.why != WHY_NONE)
        return false;
    int order = number_compare(fabs(change), measure->reliable_change.value);
    return measure->is_limit_published ? order >= 0 : order > 0;
}

enum trend_direction measure_direction_of(const struct measure_findings *measure, double change)
{
    if (measure->better == BETTER_UNKNOWN)
        return DIRECTION_UNKNOWN;
    if (change == 0)
        return DIRECTION_NONE;
    return (change > 0) == (measure->better == BETTER_HIGHER) ? DIRECTION_BETTER
                                                              : DIRECTION_WORSE;
}

bool measure_is_clinical(const struct measure_findings *measure, double score)
{
    return instrument_is_clinical(measure->instrument, measure->cutoff.value, score);
}

bool measure_starts_late(const struct measure_findings *measure,
                         const struct thresholds *thresholds)
{
    return measure->first_ordinal > thresholds->first_score_session;
}

static struct change_rule rule_of(const struct instrument *instrument)
{
    struct change_norms norms = {
        .direction = instrument->better == BETTER_HIGHER ? 1 : -1,
        .mean = instrument->mean_clinical,
        .sd = instrument->sd_clinical,
        .functional_mean = instrument->mean_norm,
        .functional_sd = instrument->sd_norm,
        .reliability = instrument->reliability,
        .reliability_post = NAN,
        .mean_post = NAN,
        .sd_post = NAN,
        .pre_post_correlation = NAN,
    };
    return reliable_change_rule(&norms, INDEX_JACOBSON_TRUAX, CUTOFF_C, 0.95);
}

static bool has_usable_norms(const struct instrument *instrument,
                             const struct change_rule *rule,
                             const struct thresholds *thresholds)
{
    return rule->why == WHY_NONE && instrument->reliability >= thresholds->minimum_reliability;
}

static void set_limit(struct measure_findings *measure,
                      const struct change_rule *rule,
                      const struct thresholds *thresholds)
{
    const struct instrument *instrument = measure->instrument;
    measure->is_limit_published = !isnan(instrument->reliable_change);
    if (measure->is_limit_published)
        measure->reliable_change = estimate_of(instrument->reliable_change);
    else if (has_usable_norms(instrument, rule, thresholds))
        measure->reliable_change = estimate_of(RELIABLE_Z * rule->sd_difference);
    else
        measure->reliable_change = estimate_missing(WHY_NO_NORMS);
}

/* Sex and year of birth of the client: of the episode's row, else of the first that tells. */
struct person {
    enum sex sex;
    int birth_year; // 0 = not known
};

static void learn(struct person *person, const struct course *course)
{
    if (person->sex == SEX_UNKNOWN || person->sex == SEX_NOT_SAID)
        person->sex = course->sex;
    if (person->birth_year == 0)
        person->birth_year = course->birth_year;
}

static struct person person_of(const struct episode_view *view)
{
    const struct case_file *file = view->case_file;
    struct person person = {.sex = SEX_UNKNOWN};
    if (view->episode->course != NULL)
        learn(&person, view->episode->course);
    for (size_t i = 0; i < file->course_count; i++)
        learn(&person, &file->courses[i]);
    return person;
}

static double catalogue_cutoff(const struct instrument *instrument,
                               const struct episode_view *view)
{
    struct person person = person_of(view);
    int age = person.birth_year == 0 ? 0 : day_date(view->cutoff).year - person.birth_year;
    return instrument_cutoff(instrument, person.sex, age);
}

static bool has_all_norms(const struct instrument *instrument)
{
    return isfinite(instrument->mean_clinical + instrument->sd_clinical +
                    instrument->mean_norm + instrument->sd_norm) &&
           instrument->sd_clinical + instrument->sd_norm > 0;
}

/* The catalogue's cutoff, else the point where both groups meet; never for a cut by age. */
static struct estimate cutoff_of(const struct instrument *instrument,
                                 const struct episode_view *view)
{
    double cutoff = catalogue_cutoff(instrument, view);
    if (!isnan(cutoff))
        return estimate_of(cutoff);
    if (instrument->cutoff_row_count > 0 || !has_all_norms(instrument))
        return estimate_missing(WHY_NO_CUTOFF);
    return estimate_of((instrument->sd_clinical * instrument->mean_norm +
                        instrument->sd_norm * instrument->mean_clinical) /
                       (instrument->sd_clinical + instrument->sd_norm));
}

static void set_index(struct measure_findings *measure,
                      const struct change_rule *rule,
                      const struct thresholds *thresholds)
{
    if (!has_usable_norms(measure->instrument, rule, thresholds))
        measure->rci = estimate_missing(WHY_NO_NORMS);
    else if (measure->day_count < DAYS_TO_COMPARE)
        measure->rci = estimate_missing(WHY_TOO_FEW);
    else if (measure_starts_late(measure, thresholds))
        measure->rci = estimate_missing(WHY_LATE_FIRST_SCORE);
    else
        measure->rci = estimate_of(measure->change.value / rule->sd_difference);
}

/* Why nothing is said of a change that needs `days` days with scores. */
static enum why why_not_judged(const struct measure_findings *measure,
                               size_t days,
                               const struct thresholds *thresholds)
{
    if (measure->reliable_change.why != WHY_NONE)
        return measure->reliable_change.why;
    if (measure->better == BETTER_UNKNOWN)
        return WHY_UNKNOWN_INSTRUMENT;
    if (measure->day_count < days)
        return WHY_TOO_FEW;
    return measure_starts_late(measure, thresholds) ? WHY_LATE_FIRST_SCORE : WHY_NONE;
}

static enum change_category category_of_change(const struct measure_findings *measure)
{
    if (!measure_is_beyond_limit(measure, measure->change.value))
        return CATEGORY_UNCHANGED;
    bool has_cutoff = measure->cutoff.why == WHY_NONE;
    bool was_clinical = has_cutoff && measure_is_clinical(measure, measure->first.value);
    bool is_clinical = has_cutoff && measure_is_clinical(measure, measure->last.value);
    if (measure_direction_of(measure, measure->change.value) == DIRECTION_BETTER)
        return was_clinical && !is_clinical ? CATEGORY_RECOVERED : CATEGORY_IMPROVED;
    return has_cutoff && !was_clinical && is_clinical ? CATEGORY_HARMED : CATEGORY_DETERIORATED;
}

/* The first score lies so near to the best end that no improvement could be reliable. */
static bool has_no_room(const struct measure_findings *measure)
{
    const struct instrument *instrument = measure->instrument;
    double best = measure->better == BETTER_LOWER ? instrument->minimum : instrument->maximum;
    return !isnan(best) && number_compare(fabs(number_difference(measure->first.value, best)),
                                          measure->reliable_change.value) < 0;
}

static void set_category(struct measure_findings *measure, const struct thresholds *thresholds)
{
    measure->category_why = why_not_judged(measure, DAYS_TO_COMPARE, thresholds);
    if (measure->category_why != WHY_NONE)
        return;
    enum change_category category = category_of_change(measure);
    bool is_worse = category == CATEGORY_DETERIORATED || category == CATEGORY_HARMED;
    if (!is_worse && has_no_room(measure))
        measure->category_why = WHY_NO_ROOM;
    else
        measure->category = category;
}

/* The last two scores are both beyond the limit from the first, in one direction. */
static bool is_seen_twice(const struct measure_findings *measure)
{
    double first = measure->first.value;
    double last = measure->change.value;
    double before = number_difference(measure->days[measure->day_count - 2].value, first);
    return measure_is_beyond_limit(measure, last) && measure_is_beyond_limit(measure, before) &&
           (last > 0) == (before > 0);
}

static void set_confirmed(struct measure_findings *measure, const struct thresholds *thresholds)
{
    measure->confirmed_why = why_not_judged(measure, DAYS_TO_CONFIRM, thresholds);
    if (measure->confirmed_why == WHY_NONE)
        measure->confirmed = is_seen_twice(measure);
}

static struct measure_findings plain_findings(const struct series *series, int held)
{
    return (struct measure_findings){
        .name = series->name,
        .measure = series->measure,
        .rater = series->rater,
        .instrument = series->instrument,
        .points = series->points,
        .n = series->count,
        .days = series->days,
        .day_count = series->day_count,
        .missing = series->missing,
        .held = held,
        .first = estimate_of(series->days[0].value),
        .last = estimate_of(series->days[series->day_count - 1].value),
        .better = series->instrument->better,
        .first_ordinal = series->days[0].ordinal,
        .band = -1,
        .band_why = WHY_NO_BANDS,
        .off_track = OFF_TRACK_UNKNOWN,
        .off_track_why = WHY_NO_COMPARISON,
    };
}

static struct measure_findings judge_change(const struct series *series,
                                            const struct episode_view *view)
{
    const struct thresholds *thresholds = view->thresholds;
    struct measure_findings measure = plain_findings(series, (int)view->held_count);
    struct change_rule rule = rule_of(series->instrument);
    measure.change =
        measure.day_count < DAYS_TO_COMPARE
            ? estimate_missing(WHY_TOO_FEW)
            : estimate_of(number_difference(measure.last.value, measure.first.value));
    set_limit(&measure, &rule, thresholds);
    measure.cutoff = cutoff_of(series->instrument, view);
    set_index(&measure, &rule, thresholds);
    set_category(&measure, thresholds);
    set_confirmed(&measure, thresholds);
    measure.band = instrument_band(series->instrument, measure.last.value);
    measure.band_why = measure.band < 0 ? WHY_NO_BANDS : WHY_NONE;
    return measure;
}

/* Claims of trend hold for all series at once: their p-values are adjusted together. */
static size_t claim_trends(struct measure_findings *measures,
                           const struct series *series,
                           size_t count,
                           const struct thresholds *thresholds,
                           struct arena *work)
{
    double *p = ARENA_ARRAY(work, double, count);
    size_t tested = 0;
    for (size_t i = 0; i < count; i++) {
        p[i] = trend_p(&measures[i].trend);
        tested += !isnan(p[i]);
    }
    adjust_p_values(p, count, ADJUST_HOLM, p, work);
    for (size_t i = 0; i < count; i++)
        trend_claim(&measures[i].trend, &series[i], p[i], thresholds);
    return tested;
}

struct measure_findings *measure_findings_of(const struct episode_view *view,
                                             struct arena *arena,
                                             size_t *count,
                                             size_t *tested)
{
    struct series *series = series_of(view, 1U << ROLE_OUTCOME, arena, count);
    struct measure_findings *measures = ARENA_ARRAY(arena, struct measure_findings, *count);
    for (size_t i = 0; i < *count; i++) {
        measures[i] = judge_change(&series[i], view);
        measures[i].trend = trend_findings_of(&series[i], view->thresholds, arena);
    }
    *tested = claim_trends(measures, series, *count, view->thresholds, arena);
    for (size_t i = 0; i < *count; i++)
        evidence_judge(&measures[i], &series[i], view->thresholds);
    return measures;
}

struct measure_findings *
uca_findings_of(const struct episode_view *view, struct arena *arena, size_t *count)
{
    struct series *series = series_of(view, 1U << ROLE_UCA, arena, count);
    struct measure_findings *measures = ARENA_ARRAY(arena, struct measure_findings, *count);
    for (size_t i = 0; i < *count; i++)
        measures[i] = plain_findings(&series[i], (int)view->held_count);
    return measures;
}
