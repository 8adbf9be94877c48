#include "report/sections/figures.h"

#include <math.h>

#include "base/buffer.h"

#define WORDS_MAXIMUM_BYTES 8192

/* A track shows at most so many ticks; a scale of whole steps up to here gets one for each. */
enum { TRACK_TICKS = 11, STEPS_WITH_TICKS = 10 };

struct scale {
    double left, right, step;
};

/* The scale of a value goal: from the worst to the best of start, now and target. */
static struct scale value_scale(const struct goal_findings *goal)
{
    const double values[] = {goal->baseline.value, goal->current.value, goal->target.value,
                             goal->first.value};
    double low = INFINITY, high = -INFINITY;

    for (size_t i = 0; i < COUNT(values); i++) {
        if (isnan(values[i]))
            continue;
        low = fmin(low, values[i]);
        high = fmax(high, values[i]);
    }
    for (size_t i = 0; i < goal->point_count; i++) {
        low = fmin(low, goal->points[i].value);
        high = fmax(high, goal->points[i].value);
    }
    if (!isfinite(low))
        low = 0, high = 1;
    if (low == high)
        high = low + 1;
    /* Room beyond the target, so that it is seen where "past the target" lies. */
    if (goal->direction == GOAL_DOWN)
        return (struct scale){high, low > 0 ? fmin(low, fmax(0, low - (high - low) / 4)) : low,
                              (high - low) / 4};
    return (struct scale){low, high + (high - low) / 4, (high - low) / 4};
}

static struct scale goal_scale(const struct goal_findings *goal)
{
    switch (goal->goal->kind) {
    case GOAL_GAS:
        return (struct scale){-2, 2, 1};
    case GOAL_GBO:
        return (struct scale){0, 10, 1};
    case GOAL_MILESTONE:
        return (struct scale){0, fmax(1, fmax(goal->target.value, goal->current.value)), 1};
    case GOAL_VALUE:
    case GOAL_KIND_COUNT:
        break;
    }
    return value_scale(goal);
}

static void ticks_make(const struct wording *wording, struct scale scale, struct chart *chart)
{
    double *ticks = ARENA_ARRAY(wording->arena, double, TRACK_TICKS);
    double span = fabs(scale.right - scale.left);
    double step = span / scale.step > STEPS_WITH_TICKS ? span / 4 : scale.step;
    size_t count = 0;

    for (int i = 0; i < TRACK_TICKS && i * step <= span * (1 + 1e-9); i++)
        ticks[count++] = scale.left + (scale.right > scale.left ? i * step : -i * step);
    chart->track.ticks = ticks;
    chart->track.tick_count = count;
}

static struct text scale_end(const struct wording *wording,
                             const struct goal_findings *goal,
                             double value,
                             bool with_unit)
{
    struct estimate end = estimate_of(value);
    struct text number = wording_goal_value(wording, goal, end);

    if (!with_unit || goal->goal->kind != GOAL_VALUE || text_is_empty(goal->goal->unit))
        return number;
    return wording_join(wording, number, goal->goal->unit);
}

static const char *level_template(const struct phrases *say, enum goal_kind kind)
{
    switch (kind) {
    case GOAL_GAS:
        return say->level_gas;
    case GOAL_GBO:
        return say->level_closeness;
    case GOAL_MILESTONE:
        return say->level_steps;
    case GOAL_VALUE:
    case GOAL_KIND_COUNT:
        break;
    }
    return say->level_value;
}

static struct text level_words(const struct wording *wording,
                               const struct goal_findings *goal,
                               struct estimate value)
{
    bool has_target = goal->target.why == WHY_NONE;

    return text_trim(
        PHRASE(&wording->phrasing, level_template(wording->say, goal->goal->kind),
               filling_text("value", wording_goal_value(wording, goal, value)),
               filling_text("unit", goal->goal->unit),
               filling_shown("target", wording_goal_value(wording, goal, goal->target),
                             has_target ? goal->target.value : 0)));
}

/* "dari tingkat −2 menjadi 0", "dari 0 menjadi 3 dari 4 langkah": the unit is said once, before
 * a level or a rating and behind a number. */
static bool has_unit_first(const struct goal_findings *goal)
{
    return goal->goal->kind == GOAL_GAS || goal->goal->kind == GOAL_GBO;
}

struct text figure_goal_words(const struct wording *wording, const struct goal_findings *goal)
{
    const struct phrasing *phrasing = &wording->phrasing;
    struct filling code = filling_text("goal", goal->goal->id);
    struct text from = wording_goal_value(wording, goal, goal->baseline);
    struct text to = wording_goal_value(wording, goal, goal->current);

    if (goal->ratings == 0)
        return PHRASE(phrasing, wording->say_in_charts->alt_ladder_not_rated, code);
    if (has_unit_first(goal))
        from = level_words(wording, goal, goal->baseline);
    else
        to = level_words(wording, goal, goal->current);
    return PHRASE(phrasing, wording->say_in_charts->alt_ladder_goal, code,
                  filling_text("a", from), filling_text("b", to),
                  filling_text("state", wording_goal_state(wording, goal)));
}

const struct chart *
figure_track(const struct wording *wording, const struct goal_findings *goal, bool with_ends)
{
    struct chart *chart = ARENA_NEW(wording->arena, struct chart);
    struct scale scale = goal_scale(goal);

    chart->kind = CHART_TRACK;
    chart->alternative = figure_goal_words(wording, goal);
    chart->track.left = scale.left;
    chart->track.right = scale.right;
    chart->track.start = goal->baseline.value;
    chart->track.now = goal->current.value;
    chart->track.target = goal->target.value;
    chart->track.is_rated = goal->ratings > 0;
    if (with_ends) {
        ticks_make(wording, scale, chart);
        chart->track.left_label = scale_end(wording, goal, scale.left, true);
        chart->track.right_label = scale_end(wording, goal, scale.right, false);
    }
    return chart;
}

/* "Riwayat G1: −2; −1; 0.": a decimal comma forbids commas between the ratings. */
static struct text history_words(const struct wording *wording,
                                 const struct goal_findings *goal)
{
    struct buffer out = buffer_create(wording->arena, WORDS_MAXIMUM_BYTES);

    for (size_t i = 0; i < goal->point_count; i++) {
        if (i > 0)
            buffer_put_string(&out, "; ");
        buffer_put_text(&out,
                        wording_goal_value(wording, goal, estimate_of(goal->points[i].value)));
    }
    return PHRASE(&wording->phrasing, "{head} {goal}: {ratings}.",
                  filling_string("head", wording->say->head_history),
                  filling_text("goal", goal->goal->id),
                  filling_text("ratings", buffer_text(&out)));
}

const struct chart *figure_history(const struct wording *wording,
                                   const struct goal_findings *goal)
{
    struct chart *chart;
    struct scale scale = goal_scale(goal);
    double turn = scale.right > scale.left ? 1 : -1;
    double *values;

    if (goal->point_count < 2)
        return NULL;
    chart = ARENA_NEW(wording->arena, struct chart);
    values = ARENA_ARRAY(wording->arena, double, goal->point_count);
    for (size_t i = 0; i < goal->point_count; i++)
        values[i] = turn * goal->points[i].value;
    chart->kind = CHART_HISTORY;
    chart->alternative = history_words(wording, goal);
    chart->history.values = values;
    chart->history.count = goal->point_count;
    chart->history.target = turn * goal->target.value;
    chart->history.minimum = turn * scale.left;
    chart->history.maximum = turn * scale.right;
    return chart;
}

static enum cell_kind cell_of(enum attendance attendance)
{
    switch (attendance) {
    case ATTENDANCE_ATTENDED:
        return CELL_HELD;
    case ATTENDANCE_LATE:
        return CELL_LATE;
    case ATTENDANCE_NO_SHOW:
        return CELL_MISSED;
    case ATTENDANCE_LATE_CANCELLED:
        return CELL_LATE_CANCELLED;
    case ATTENDANCE_CANCELLED:
    case ATTENDANCE_CANCELLED_BY_COUNSELOR:
    case ATTENDANCE_COUNT:
        break;
    }
    return CELL_CANCELLED;
}

static void
cells_make(const struct wording *wording, bool with_days, struct attendance_chart *chart)
{
    const struct case_findings *findings = wording->findings;
    const struct episode *episode = findings->episode;
    struct attendance_cell *cells =
        ARENA_ARRAY(wording->arena, struct attendance_cell, episode->session_count + 1);
    int month = 0;

    for (size_t i = 0; i < episode->session_count; i++) {
        const struct session *session = episode->sessions[i].session;
        struct date date = day_date(session->day);
        struct attendance_cell *cell = &cells[chart->cell_count];

        if (findings->period.from != DAY_NONE && session->day < findings->period.from)
            continue;
        cell->kind = cell_of(session->attendance);
        if (!wording_is_counsellors(wording) && !session_is_held(session))
            cell->kind = CELL_CANCELLED;
        if (with_days)
            cell->day = phrasing_number(&wording->phrasing, date.day);
        if (with_days && date.year * 12 + date.month != month)
            cell->month = text_of(wording->phrasing.language->month_short[date.month - 1]);
        month = date.year * 12 + date.month;
        chart->cell_count++;
    }
    chart->cells = cells;
}

static size_t cell_count(const struct attendance_chart *chart, enum cell_kind kind)
{
    size_t count = 0;

    for (size_t i = 0; i < chart->cell_count; i++)
        count += chart->cells[i].kind == kind;
    return count;
}

/* The word for a kind of cell, as the legend and the alternative text use it. */
static struct text cell_word(const struct wording *wording, enum cell_kind kind)
{
    static const enum attendance named[] = {
        [CELL_HELD] = ATTENDANCE_ATTENDED,
        [CELL_LATE] = ATTENDANCE_LATE,
        [CELL_MISSED] = ATTENDANCE_NO_SHOW,
        [CELL_LATE_CANCELLED] = ATTENDANCE_LATE_CANCELLED,
        [CELL_CANCELLED] = ATTENDANCE_CANCELLED,
    };

    if (kind == CELL_CANCELLED && !wording_is_counsellors(wording))
        return text_of(wording->say_to_client->did_not_meet);
    return phrase_plain(&wording->phrasing, wording->words->attendance[named[kind]]);
}

enum { CELL_KINDS = CELL_CANCELLED + 1 };

static struct text counted_cells(const struct wording *wording,
                                 const struct attendance_chart *chart,
                                 enum cell_kind kind)
{
    return wording_join(wording, cell_word(wording, kind),
                        phrasing_number(&wording->phrasing, (double)cell_count(chart, kind)));
}

static void legend_make(const struct wording *wording, struct attendance_chart *chart)
{
    struct attendance_legend *legend =
        ARENA_ARRAY(wording->arena, struct attendance_legend, CELL_KINDS);

    for (int kind = 0; kind < CELL_KINDS; kind++) {
        legend[kind].kind = (enum cell_kind)kind;
        legend[kind].label = counted_cells(wording, chart, (enum cell_kind)kind);
    }
    chart->legend = legend;
    chart->legend_count = CELL_KINDS;
}

static struct text attendance_words(const struct wording *wording,
                                    const struct attendance_chart *chart)
{
    struct buffer counts = buffer_create(wording->arena, WORDS_MAXIMUM_BYTES);

    for (int kind = 0; kind < CELL_KINDS; kind++) {
        if (cell_count(chart, (enum cell_kind)kind) == 0)
            continue;
        if (counts.length > 0)
            buffer_put_string(&counts, ", ");
        buffer_put_text(&counts, counted_cells(wording, chart, (enum cell_kind)kind));
    }
    return PHRASE(&wording->phrasing, wording->say_in_charts->alt_attendance,
                  filling_count(&wording->phrasing, "n", (long)chart->cell_count),
                  filling_text("counts", buffer_text(&counts)));
}

const struct chart *figure_attendance(const struct wording *wording, bool with_legend)
{
    struct chart *chart = ARENA_NEW(wording->arena, struct chart);

    chart->kind = CHART_ATTENDANCE;
    cells_make(wording, with_legend, &chart->attendance);
    if (chart->attendance.cell_count == 0)
        return NULL;
    if (with_legend)
        legend_make(wording, &chart->attendance);
    chart->alternative = attendance_words(wording, &chart->attendance);
    return chart;
}

const struct chart *figure_meetings(const struct wording *wording)
{
    struct chart *chart = ARENA_NEW(wording->arena, struct chart);

    chart->kind = CHART_ATTENDANCE;
    cells_make(wording, false, &chart->attendance);
    if (chart->attendance.cell_count == 0)
        return NULL;
    chart->attendance.is_plain = true;
    chart->alternative = attendance_words(wording, &chart->attendance);
    return chart;
}

const struct chart *figure_sparkline(const struct wording *wording,
                                     const struct measure_findings *measure)
{
    struct chart *chart;
    double *values;
    double limit = wording_is_counsellors(wording) ? wording_limit(measure) : NAN;

    if (measure->n == 0)
        return NULL;
    chart = ARENA_NEW(wording->arena, struct chart);
    values = ARENA_ARRAY(wording->arena, double, measure->n);
    for (size_t i = 0; i < measure->n; i++)
        values[i] = measure->points[i].value;
    chart->kind = CHART_SPARKLINE;
    chart->alternative = PHRASE(
        &wording->phrasing, wording->say_in_charts->alt_sparkline,
        filling_text("measure", wording_measure(wording, measure)),
        filling_text("a", wording_score(wording, measure->instrument, values[0])),
        filling_text("b", wording_score(wording, measure->instrument, values[measure->n - 1])));
    chart->sparkline = (struct sparkline_chart){
        .values = values,
        .count = measure->n,
        .minimum = measure->instrument->minimum,
        .maximum = measure->instrument->maximum,
        .band_low = measure->n > 1 ? values[0] - limit : NAN,
        .band_high = measure->n > 1 ? values[0] + limit : NAN,
        .cutoff = measure->cutoff.value,
    };
    for (size_t i = 0; i < measure->n && !measure->instrument->is_known; i++) {
        chart->sparkline.minimum = fmin(i ? chart->sparkline.minimum : values[0], values[i]);
        chart->sparkline.maximum = fmax(i ? chart->sparkline.maximum : values[0], values[i]);
    }
    return chart;
}
