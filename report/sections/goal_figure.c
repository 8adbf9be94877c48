#include "report/sections/goal_figure.h"

#include <math.h>

#include "base/buffer.h"
#include "report/sections/goal_wording.h"

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
    struct text number = goal_wording_value(wording, goal, end);

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

struct text goal_figure_level(const struct wording *wording,
                              const struct goal_findings *goal,
                              struct estimate value)
{
    bool has_target = goal->target.why == WHY_NONE;

    return text_trim(
        PHRASE(&wording->phrasing, level_template(wording->say, goal->goal->kind),
               filling_text("value", goal_wording_value(wording, goal, value)),
               filling_text("unit", goal->goal->unit),
               filling_shown("target", goal_wording_value(wording, goal, goal->target),
                             has_target ? goal->target.value : 0)));
}

/* "dari tingkat −2 menjadi 0", "dari 0 menjadi 3 dari 4 langkah": the unit is said once, before
 * a level or a rating and behind a number. */
static bool has_unit_first(const struct goal_findings *goal)
{
    return goal->goal->kind == GOAL_GAS || goal->goal->kind == GOAL_GBO;
}

struct text goal_figure_words(const struct wording *wording, const struct goal_findings *goal)
{
    const struct phrasing *phrasing = &wording->phrasing;
    struct filling code = filling_text("goal", goal->goal->id);
    struct text from = goal_wording_value(wording, goal, goal->baseline);
    struct text to = goal_wording_value(wording, goal, goal->current);

    if (goal->ratings == 0)
        return PHRASE(phrasing, wording->say_in_charts->alt_ladder_not_rated, code);
    if (has_unit_first(goal))
        from = goal_figure_level(wording, goal, goal->baseline);
    else
        to = goal_figure_level(wording, goal, goal->current);
    return PHRASE(phrasing, wording->say_in_charts->alt_ladder_goal, code,
                  filling_text("a", from), filling_text("b", to),
                  filling_text("state", goal_wording_state(wording, goal)));
}

const struct chart *goal_figure_track(const struct wording *wording,
                                      const struct goal_findings *goal,
                                      bool with_ends)
{
    struct chart *chart = ARENA_NEW(wording->arena, struct chart);
    struct scale scale = goal_scale(goal);

    chart->kind = CHART_TRACK;
    chart->alternative = goal_figure_words(wording, goal);
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
                        goal_wording_value(wording, goal, estimate_of(goal->points[i].value)));
    }
    return PHRASE(&wording->phrasing, "{head} {goal}: {ratings}.",
                  filling_string("head", wording->say->head_history),
                  filling_text("goal", goal->goal->id),
                  filling_text("ratings", buffer_text(&out)));
}

const struct chart *goal_figure_history(const struct wording *wording,
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
