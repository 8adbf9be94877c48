#include "analyze/expected_course.h"

#include <math.h>

#include "analyze/episode_view.h"
#include "analyze/growth_band.h"
#include "analyze/series.h"

#define DAYS_TO_FIT 3      // of an episode that takes part in the model
#define DAYS_TO_JUDGE 3    // of the client
#define SESSION_TO_JUDGE 3 // earliest of the last score but one

/* Only the client's own scores of instruments that say which way is better. */
static bool takes_part(const struct series *series)
{
    return series->instrument->is_known && series->instrument->better != BETTER_UNKNOWN &&
           series->rater == RATER_CLIENT && series->day_count >= DAYS_TO_FIT;
}

static struct course_scores *course_for(struct caseload_scores *scores,
                                        const struct instrument *instrument)
{
    for (size_t i = 0; i < scores->count; i++)
        if (text_equal(scores->courses[i].measure, instrument->id))
            return &scores->courses[i];
    scores->courses = arena_grow(scores->arena, scores->courses, &scores->capacity,
                                 scores->count + 1, sizeof *scores->courses);
    struct course_scores *course = &scores->courses[scores->count++];
    *course = (struct course_scores){.measure = instrument->id};
    return course;
}

static void widen_span(struct course_scores *course, day_number first, day_number last)
{
    bool is_new = course->episode_count == 0;
    if (is_new || first < course->first_day)
        course->first_day = first;
    if (is_new || last > course->last_day)
        course->last_day = last;
}

static void add_series(struct caseload_scores *scores, const struct series *series)
{
    struct course_scores *course = course_for(scores, series->instrument);
    course->items = arena_grow(scores->arena, course->items, &course->capacity,
                               course->count + series->day_count, sizeof *course->items);
    for (size_t i = 0; i < series->day_count; i++)
        course->items[course->count++] = (struct growth_score){
            .client = course->episode_count,
            .session = series->days[i].ordinal,
            .score = series->days[i].value,
        };
    widen_span(course, series->days[0].day, series->days[series->day_count - 1].day);
    course->episode_count++;
}

void caseload_scores_add(struct caseload_scores *scores,
                         const struct case_file *case_file,
                         struct arena *work)
{
    size_t episode_count;
    const struct episode *episodes =
        episodes_of(case_file, scores->cutoff, scores->thresholds, work, &episode_count);
    for (size_t i = 0; i < episode_count; i++) {
        struct episode_view view = episode_view_of(case_file, &episodes[i], scores->instruments,
                                                   scores->thresholds, work);
        size_t count;
        const struct series *series = series_of(&view, 1U << ROLE_OUTCOME, work, &count);
        for (size_t j = 0; j < count; j++)
            if (takes_part(&series[j]))
                add_series(scores, &series[j]);
    }
}

struct expected_courses *expected_courses_fit(const struct caseload_scores *scores,
                                              struct arena *arena)
{
    struct expected_courses *courses = ARENA_NEW(arena, struct expected_courses);
    courses->items = ARENA_ARRAY(arena, struct expected_course, scores->count);
    for (size_t i = 0; i < scores->count; i++) {
        const struct course_scores *course = &scores->courses[i];
        if ((double)course->episode_count < scores->thresholds->comparison_episodes)
            continue;
        struct growth_model model =
            growth_model_fit(course->items, course->count, course->episode_count, arena);
        if (model.why == WHY_NONE)
            courses->items[courses->count++] = (struct expected_course){
                .measure = course->measure,
                .episode_count = course->episode_count,
                .first_day = course->first_day,
                .last_day = course->last_day,
                .model = model,
            };
    }
    return courses;
}

const struct expected_course *expected_courses_find(const struct expected_courses *courses,
                                                    struct text measure)
{
    for (size_t i = 0; courses != NULL && i < courses->count; i++)
        if (text_equal(courses->items[i].measure, measure))
            return &courses->items[i];
    return NULL;
}

/* Nobody but the client's own scores of an instrument with a direction is compared. */
static void choose_yardstick(struct measure_findings *measure,
                             const struct expected_courses *courses,
                             const struct expected_curves *curves)
{
    struct text id = measure->instrument->id;
    measure->course = NULL;
    measure->curve = NULL;
    if (measure->rater != RATER_CLIENT || measure->better == BETTER_UNKNOWN)
        return;
    if (!expected_curves_know(curves, id))
        measure->course = expected_courses_find(courses, id);
    else if (measure->day_count > 0)
        measure->curve = expected_curves_find(curves, id, measure->days[0].value);
}

static struct expected_range range_of_curve(const struct measure_findings *measure,
                                            const struct score_point *day)
{
    double threshold = expected_curve_at(measure->curve, &measure->days[0], day);
    return measure->better == BETTER_LOWER ? (struct expected_range){NAN, threshold}
                                           : (struct expected_range){threshold, NAN};
}

struct expected_range expected_range_at(const struct measure_findings *measure,
                                        const struct score_point *day)
{
    if (day->day <= measure->days[0].day || (measure->course == NULL && measure->curve == NULL))
        return (struct expected_range){NAN, NAN};
    if (measure->curve != NULL)
        return range_of_curve(measure, day);
    double first_session = measure->days[0].ordinal;
    double first_score = measure->days[0].value;
    struct growth_band band = growth_band_at(&measure->course->model.parameters, &first_session,
                                             &first_score, 1, day->ordinal);
    return (struct expected_range){band.q10, band.q90};
}

/* On the worse side. */
static bool is_outside(const struct measure_findings *measure, const struct score_point *day)
{
    struct expected_range range = expected_range_at(measure, day);
    return measure->better == BETTER_LOWER ? day->value > range.high : day->value < range.low;
}

void expected_course_judge(struct measure_findings *measure,
                           const struct expected_courses *courses,
                           const struct expected_curves *curves)
{
    choose_yardstick(measure, courses, curves);
    bool is_comparable = measure->course != NULL || measure->curve != NULL;
    measure->off_track = OFF_TRACK_UNKNOWN;
    measure->off_track_why = is_comparable ? WHY_TOO_FEW : WHY_NO_COMPARISON;
    if (!is_comparable || measure->day_count < DAYS_TO_JUDGE)
        return;
    const struct score_point *last = &measure->days[measure->day_count - 1];
    if (last[-1].ordinal < SESSION_TO_JUDGE)
        return;
    bool is_off = is_outside(measure, &last[-1]) && is_outside(measure, last);
    measure->off_track = is_off ? OFF_TRACK_YES : OFF_TRACK_NO;
    measure->off_track_why = WHY_NONE;
}
