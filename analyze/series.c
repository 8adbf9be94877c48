#include "analyze/series.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "analyze/describe.h"
#include "base/number.h"

#define UNEVEN_GAP 3 // times the median gap; a longer one makes x weeks
#define DAYS_A_WEEK 7.0

/* What ordering needs beside the series itself. */
struct candidate {
    struct series series;
    size_t position; // of the instrument in the catalogue
};

static const struct instrument *made_up_instrument(struct text measure, struct arena *arena)
{
    struct instrument *instrument = ARENA_NEW(arena, struct instrument);
    *instrument = instrument_unknown(measure);
    instrument->title = measure;
    return instrument;
}

static struct text series_name(struct text measure, enum rater rater, struct arena *arena)
{
    if (rater == RATER_CLIENT)
        return measure;
    struct text role = text_of(rater_name(rater));
    size_t length = measure.length + 1 + role.length;
    char *bytes = ARENA_ARRAY(arena, char, length);
    memcpy(bytes, measure.data, measure.length);
    bytes[measure.length] = '@';
    memcpy(bytes + measure.length + 1, role.data, role.length);
    return (struct text){bytes, length};
}

/* A score_test; `context` is the series. */
static bool is_of_series(const struct score *score, const void *context)
{
    const struct series *series = context;
    return score->rater == series->rater && text_equal(score->measure, series->measure);
}

static bool is_listed(const struct candidate *list, size_t count, const struct score *score)
{
    for (size_t i = 0; i < count; i++)
        if (is_of_series(score, &list[i].series))
            return true;
    return false;
}

static struct candidate
candidate_of(const struct episode_view *view, const struct score *score, struct arena *arena)
{
    const struct instrument *known = instruments_find(view->instruments, score->measure);
    return (struct candidate){
        .series =
            {
                .name = series_name(score->measure, score->rater, arena),
                .measure = score->measure,
                .rater = score->rater,
                .instrument = known == NULL ? made_up_instrument(score->measure, arena) : known,
            },
        .position = instruments_position(view->instruments, score->measure),
    };
}

static int compare_candidates(const void *a, const void *b)
{
    const struct candidate *left = a;
    const struct candidate *right = b;
    if (left->position != right->position)
        return left->position < right->position ? -1 : 1;
    int order = text_compare(left->series.measure, right->series.measure);
    if (order != 0)
        return order;
    return (left->series.rater > right->series.rater) -
           (left->series.rater < right->series.rater);
}

/* The series that have a score, in their order. */
static struct candidate *
list_candidates(const struct episode_view *view, unsigned roles, struct arena *arena, size_t *n)
{
    const struct episode *episode = view->episode;
    struct candidate *list = NULL;
    size_t capacity = 0;
    *n = 0;
    for (size_t i = 0; i < episode->score_count; i++) {
        if (is_listed(list, *n, episode->scores[i]))
            continue;
        struct candidate candidate = candidate_of(view, episode->scores[i], arena);
        if ((roles & 1U << candidate.series.instrument->role) == 0)
            continue;
        list = arena_grow(arena, list, &capacity, *n + 1, sizeof *list);
        list[(*n)++] = candidate;
    }
    if (*n > 1)
        qsort(list, *n, sizeof *list, compare_candidates);
    return list;
}

/* Whether the day already has an observation of that value. */
static bool is_repeated(const struct series *series, const struct score_point *point)
{
    for (size_t i = series->count; i > 0 && series->points[i - 1].day == point->day; i--)
        if (number_compare(series->points[i - 1].value, point->value) == 0)
            return true;
    return false;
}

/* The last score of a day takes the place of those before it. */
static void add_to_days(struct series *series, struct score_point point)
{
    if (series->day_count > 0 && series->days[series->day_count - 1].day == point.day)
        series->day_count--;
    series->days[series->day_count++] = point;
}

static size_t count_scores(const struct series *series, const struct episode *episode)
{
    size_t count = 0;
    for (size_t i = 0; i < episode->score_count; i++)
        count += is_of_series(episode->scores[i], series);
    return count;
}

static void
collect_points(struct series *series, const struct episode_view *view, struct arena *arena)
{
    const struct episode *episode = view->episode;
    size_t count = count_scores(series, episode);
    series->points = ARENA_ARRAY(arena, struct score_point, count);
    series->days = ARENA_ARRAY(arena, struct score_point, count);
    for (size_t i = 0; i < episode->score_count; i++) {
        const struct score *score = episode->scores[i];
        if (!is_of_series(score, series))
            continue;
        struct score_point point = {
            .day = episode_view_session(view, score->session)->day,
            .ordinal = episode_ordinal(episode, score->session),
            .value = score->value,
        };
        if (!is_repeated(series, &point))
            series->points[series->count++] = point;
        add_to_days(series, point);
    }
}

static bool has_uneven_gaps(const struct series *series, double break_days, struct arena *work)
{
    if (series->count < 2)
        return false;
    size_t gap_count = series->count - 1;
    double *gaps = ARENA_ARRAY(work, double, gap_count);
    double longest = 0;
    for (size_t i = 0; i < gap_count; i++) {
        gaps[i] = series->points[i + 1].day - series->points[i].day;
        longest = fmax(longest, gaps[i]);
    }
    return longest >= break_days || longest > UNEVEN_GAP * median_of(gaps, gap_count, work);
}

/* Every session has a number, and in order of date the numbers never fall. */
static bool are_numbers_usable(const struct episode *episode)
{
    for (size_t i = 0; i < episode->session_count; i++) {
        int32_t number = episode->sessions[i].session->number;
        if (number == 0 || (i > 0 && number < episode->sessions[i - 1].session->number))
            return false;
    }
    return true;
}

/* The x of each session by its ordinal: the column session_no, else the ordinal itself. */
static const double *session_axis(const struct episode *episode, struct arena *work)
{
    double *axis = ARENA_ARRAY(work, double, episode->session_count + 1);
    bool has_numbers = are_numbers_usable(episode);
    for (size_t i = 0; i < episode->session_count; i++) {
        const struct episode_session *session = &episode->sessions[i];
        axis[session->ordinal] = has_numbers ? session->session->number : session->ordinal;
    }
    return axis;
}

static void
set_x(const struct series *series, struct score_point *points, size_t count, const double *axis)
{
    day_number start = series->points[0].day;
    for (size_t i = 0; i < count; i++)
        points[i].x =
            series->is_weeks ? (points[i].day - start) / DAYS_A_WEEK : axis[points[i].ordinal];
}

struct series *
series_of(const struct episode_view *view, unsigned roles, struct arena *arena, size_t *count)
{
    struct candidate *list = list_candidates(view, roles, arena, count);
    struct series *all = ARENA_ARRAY(arena, struct series, *count);
    const double *axis = session_axis(view->episode, arena);
    for (size_t i = 0; i < *count; i++) {
        struct series *series = &all[i];
        *series = list[i].series;
        collect_points(series, view, arena);
        series->missing = episode_view_held_without(view, is_of_series, series);
        series->is_weeks = has_uneven_gaps(series, view->thresholds->break_days, arena);
        set_x(series, series->points, series->count, axis);
        set_x(series, series->days, series->day_count, axis);
    }
    return all;
}

double *point_values(const struct score_point *points, size_t count, struct arena *work)
{
    double *values = ARENA_ARRAY(work, double, count);
    for (size_t i = 0; i < count; i++)
        values[i] = points[i].value;
    return values;
}
