#include "report/sections/course_figure.h"

#include <math.h>

#include "analyze/expected_course.h"
#include "base/number.h"
#include "report/sections/months_figure.h"

enum { LETTERS = 26, ROUND_TICKS = 4, TICKS_MAXIMUM = INSTRUMENT_MAX_BANDS + 2 };

static bool is_event(const struct journal_entry *entry)
{
    return entry->kind == JOURNAL_EVENT;
}

/* The strategy before this one for the same goal; NULL when it is the first. */
static const struct journal_entry *strategy_before(const struct episode *episode, size_t index)
{
    const struct journal_entry *entry = episode->journal[index];

    for (size_t i = index; i > 0; i--) {
        const struct journal_entry *earlier = episode->journal[i - 1];

        if (earlier->kind == JOURNAL_STRATEGY && text_equal(earlier->goal, entry->goal))
            return earlier;
    }
    return NULL;
}

/* "A" ... "Z", then "AA" as columns of a spreadsheet go on. */
static struct text mark_of(const struct wording *wording, size_t index)
{
    char letters[8];
    size_t first = COUNT(letters);

    for (size_t rest = index + 1; rest > 0; rest = (rest - 1) / LETTERS)
        letters[--first] = (char)('A' + (char)((rest - 1) % LETTERS));
    return arena_copy(wording->arena, (struct text){letters + first, COUNT(letters) - first});
}

struct lettered *course_events(const struct wording *wording, size_t *count)
{
    const struct episode *episode = wording->findings->episode;
    struct lettered *events =
        ARENA_ARRAY(wording->arena, struct lettered, episode->journal_count + 1);

    *count = 0;
    for (size_t i = 0; i < episode->journal_count; i++) {
        const struct journal_entry *entry = episode->journal[i];
        const struct journal_entry *before =
            entry->kind == JOURNAL_STRATEGY ? strategy_before(episode, i) : NULL;

        if (!is_event(entry) && before == NULL)
            continue;
        events[*count] = (struct lettered){entry, before, mark_of(wording, *count)};
        (*count)++;
    }
    return events;
}

static void events_make(const struct wording *wording, struct course_chart *course)
{
    size_t count;
    struct lettered *lettered = course_events(wording, &count);
    struct course_event *events = ARENA_ARRAY(wording->arena, struct course_event, count + 1);

    for (size_t i = 0; i < count; i++) {
        if (lettered[i].entry->day < course->from || lettered[i].entry->day > course->to)
            continue;
        events[course->event_count++] = (struct course_event){
            .day = lettered[i].entry->day,
            .kind = is_event(lettered[i].entry) ? EVENT_OTHER : EVENT_STRATEGY,
            .mark = lettered[i].mark,
        };
    }
    course->events = events;
}

static enum tick_kind tick_of(enum attendance attendance)
{
    switch (attendance) {
    case ATTENDANCE_ATTENDED:
    case ATTENDANCE_LATE:
        return TICK_HELD;
    case ATTENDANCE_NO_SHOW:
    case ATTENDANCE_LATE_CANCELLED:
        return TICK_MISSED;
    case ATTENDANCE_CANCELLED:
    case ATTENDANCE_CANCELLED_BY_COUNSELOR:
    case ATTENDANCE_COUNT:
        break;
    }
    return TICK_CANCELLED;
}

static void sessions_make(const struct wording *wording,
                          const struct course_data *data,
                          struct course_chart *course)
{
    const struct episode *episode = wording->findings->episode;
    struct course_tick *ticks =
        ARENA_ARRAY(wording->arena, struct course_tick, episode->session_count + 1);

    for (size_t i = 0; i < episode->session_count; i++) {
        const struct session *session = episode->sessions[i].session;

        if (data->is_plain && !session_is_held(session))
            continue;
        ticks[course->tick_count++] = (struct course_tick){
            .day = session->day,
            .kind = tick_of(session->attendance),
            .number = episode->sessions[i].ordinal,
        };
    }
    course->ticks = ticks;
    course->from = episode->sessions[0].session->day;
    course->to = episode->sessions[episode->session_count - 1].session->day;
}

/* A round step (1, 2 or 5 times a power of ten) that gives about four ticks. */
static double round_step(double span)
{
    double raw = span / ROUND_TICKS;
    double power = pow(10, floor(log10(raw)));
    double factor = raw / power;

    if (factor <= 1)
        return power;
    if (factor <= 2)
        return 2 * power;
    return factor <= 5 ? 5 * power : 10 * power;
}

static size_t band_ticks(const struct instrument *instrument, double *ticks)
{
    size_t count = 0;

    for (size_t i = 0; i < instrument->band_count; i++)
        ticks[count++] = instrument->bands[i].from;
    if (ticks[count - 1] < instrument->maximum)
        ticks[count++] = instrument->maximum;
    return count;
}

static size_t round_ticks(const struct course_chart *course, double *ticks)
{
    double step = round_step(course->maximum - course->minimum);
    size_t count = 0;

    for (double tick = ceil(course->minimum / step) * step;
         tick <= course->maximum + step * 1e-9 && count < TICKS_MAXIMUM; tick += step)
        ticks[count++] = tick;
    return count;
}

/* A range of whole steps is parted evenly: 0, 9, 18, 27. */
static size_t even_ticks(const struct course_chart *course, double *ticks)
{
    static const int parts[] = {4, 5, 3};
    double span = course->maximum - course->minimum;

    for (size_t i = 0; i < COUNT(parts); i++) {
        double step = span / parts[i];

        if (step != floor(step))
            continue;
        for (int k = 0; k <= parts[i]; k++)
            ticks[k] = course->minimum + k * step;
        return (size_t)parts[i] + 1;
    }
    return round_ticks(course, ticks);
}

static bool shows_bands(const struct course_data *data)
{
    return data->instrument->band_count > 1 && !data->flags_low && !data->is_plain;
}

static void y_ticks_make(const struct wording *wording,
                         const struct course_data *data,
                         struct course_chart *course)
{
    double *ticks = ARENA_ARRAY(wording->arena, double, TICKS_MAXIMUM);
    struct text *labels = ARENA_ARRAY(wording->arena, struct text, TICKS_MAXIMUM);

    if (data->is_plain)
        course->y_tick_count = even_ticks(course, ticks);
    else if (shows_bands(data))
        course->y_tick_count = band_ticks(data->instrument, ticks);
    else
        course->y_tick_count = round_ticks(course, ticks);
    for (size_t i = 0; i < course->y_tick_count; i++)
        labels[i] = phrasing_number(&wording->phrasing, ticks[i]);
    course->y_ticks = ticks;
    course->y_labels = labels;
}

/* The instrument's whole range; of an unknown one that of the scores, rounded outwards. */
static void range_make(const struct course_data *data, struct course_chart *course)
{
    double low = data->points[0].value, high = low, step;

    course->minimum = data->instrument->minimum;
    course->maximum = data->instrument->maximum;
    if (data->instrument->is_known)
        return;
    for (size_t i = 1; i < data->count; i++) {
        low = fmin(low, data->points[i].value);
        high = fmax(high, data->points[i].value);
    }
    step = round_step(high > low ? high - low : fmax(1, fabs(high)));
    course->minimum = floor(low / step) * step;
    course->maximum = ceil(high / step) * step;
    if (course->minimum == course->maximum)
        course->maximum += step;
}

static void bands_make(const struct wording *wording,
                       const struct course_data *data,
                       struct course_chart *course)
{
    const struct instrument *instrument = data->instrument;
    struct course_band *bands;

    if (!shows_bands(data))
        return;
    bands = ARENA_ARRAY(wording->arena, struct course_band, instrument->band_count);
    for (size_t i = 0; i < instrument->band_count; i++)
        bands[i] = (struct course_band){
            .from = instrument->bands[i].from,
            .to = i + 1 < instrument->band_count ? instrument->bands[i + 1].from
                                                 : instrument->maximum,
            .name = language_band_word(wording->phrasing.language, instrument->bands[i].name),
        };
    course->bands = bands;
    course->band_count = instrument->band_count;
}

static void
line_add(struct course_chart *course, struct course_line *lines, struct course_line line)
{
    if (isnan(line.value) || line.value <= course->minimum || line.value >= course->maximum)
        return;
    lines[course->line_count++] = line;
}

/* "perbaikan reliabel ≤ 11" */
static struct text
limit_label(const struct wording *wording, const char *template, const char *sign, double value)
{
    struct text mark =
        wording_join(wording, text_of(sign), phrasing_number(&wording->phrasing, value));

    return PHRASE(&wording->phrasing, template, filling_text("mark", mark));
}

static void limits_make(const struct wording *wording,
                        const struct course_data *data,
                        struct course_chart *course,
                        struct course_line *lines)
{
    const struct chart_phrases *say = wording->say_in_charts;
    bool is_lower = data->better == BETTER_LOWER;
    double first = data->points[0].value;
    double lower = number_difference(first, data->limit);
    double upper = number_difference(first, -data->limit);
    double good = is_lower ? lower : upper, bad = is_lower ? upper : lower;
    const char *below = "\xE2\x89\xA4", *above = "\xE2\x89\xA5";

    course->band_low = fmax(lower, course->minimum);
    course->band_high = fmin(upper, course->maximum);
    line_add(course, lines,
             (struct course_line){
                 LINE_IMPROVEMENT, good,
                 limit_label(wording, say->line_improvement, is_lower ? below : above, good)});
    line_add(course, lines,
             (struct course_line){
                 LINE_WORSENING, bad,
                 limit_label(wording, say->line_worsening, is_lower ? above : below, bad)});
}

static void lines_make(const struct wording *wording,
                       const struct course_data *data,
                       struct course_chart *course)
{
    struct course_line *lines = ARENA_ARRAY(wording->arena, struct course_line, 3);

    course->lines = lines;
    course->band_low = course->band_high = NAN;
    if (!isnan(data->cutoff))
        line_add(course, lines,
                 (struct course_line){
                     LINE_CUTOFF, data->cutoff,
                     PHRASE(&wording->phrasing,
                            data->is_plain ? wording->say_to_client->reference_line
                                           : wording->say_in_charts->line_cutoff,
                            filling_number(&wording->phrasing, "cut", data->cutoff))});
    if (!isnan(data->limit) && data->better != BETTER_UNKNOWN && data->count > 1)
        limits_make(wording, data, course, lines);
    for (size_t i = 0; i < course->line_count && data->is_half; i++) {
        if (lines[i].kind != LINE_CUTOFF)
            lines[i].label = (struct text){0};
    }
}

static void points_make(const struct wording *wording,
                        const struct course_data *data,
                        struct course_chart *course)
{
    struct course_point *points = ARENA_ARRAY(wording->arena, struct course_point, data->count);

    for (size_t i = 0; i < data->count; i++)
        points[i] = (struct course_point){
            .day = data->points[i].day,
            .value = data->points[i].value,
            .is_flagged =
                data->flags_low && !isnan(data->cutoff) && data->points[i].value < data->cutoff,
        };
    course->points = points;
    course->point_count = data->count;
    course->first_label = wording_score(wording, data->instrument, points[0].value);
    course->last_label =
        wording_score(wording, data->instrument, points[data->count - 1].value);
}

static void expected_make(const struct wording *wording,
                          const struct course_data *data,
                          struct course_chart *course)
{
    const struct measure_findings *measure = data->measure;
    struct course_expected *expected =
        ARENA_ARRAY(wording->arena, struct course_expected, measure->day_count + 1);

    for (size_t i = 0; i < measure->day_count; i++) {
        struct expected_range range = expected_range_at(measure, &measure->days[i]);

        if (!isnan(range.low) || !isnan(range.high))
            expected[course->expected_count++] =
                (struct course_expected){measure->days[i].day, range.low, range.high};
    }
    course->expected = expected;
    if (!data->is_half)
        course->expected_label = text_of(wording->say_in_charts->line_expected);
}

const struct chart *course_figure(const struct wording *wording, const struct course_data *data)
{
    struct chart *chart = ARENA_NEW(wording->arena, struct chart);
    struct course_chart *course = &chart->course;

    chart->kind = CHART_COURSE;
    chart->alternative = data->alternative;
    course->is_half = data->is_half;
    course->is_low = data->is_plain;
    course->higher_is_better = data->better == BETTER_HIGHER;
    course->axis_label = text_of(wording->words->unit_session);
    course->axis_label = phrasing_capital(&wording->phrasing, course->axis_label);
    course->break_days = (int)wording->input->options->thresholds->break_days;
    range_make(data, course);
    points_make(wording, data, course);
    sessions_make(wording, data, course);
    if (!data->is_half || data->is_plain)
        course->months = months_figure(wording, course->from, course->to, &course->month_count);
    y_ticks_make(wording, data, course);
    bands_make(wording, data, course);
    lines_make(wording, data, course);
    if (data->measure)
        expected_make(wording, data, course);
    if (data->has_events)
        events_make(wording, course);
    return chart;
}
