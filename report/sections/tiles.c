/* The three key facts of page one: goals, the primary measure, attendance. */
#include <math.h>

#include "report/sections/attendance_figure.h"
#include "report/sections/goal_figure.h"
#include "report/sections/goal_wording.h"
#include "report/sections/headline.h"
#include "report/sections/measure_wording.h"
#include "report/sections/plain_measure.h"
#include "report/sections/sparkline_figure.h"

/* A goals tile shows a track for each goal up to here, a row of shapes above. */
enum { TRACKS_MAXIMUM = 3 };

static bool has_state(const struct goal_findings *goal, int state)
{
    return goal->state == (enum goal_state)state;
}

static void goal_figures(const struct wording *wording, struct tile *tile)
{
    const struct case_findings *findings = wording->findings;
    enum mark *marks = ARENA_ARRAY(wording->arena, enum mark, findings->goal_count + 1);

    for (size_t i = 0; i < findings->goal_count; i++) {
        if (goal_state_is_given_up(findings->goals[i].state))
            continue;
        marks[tile->mark_count++] = goal_wording_mark(findings->goals[i].state);
        if (tile->chart_count < TRACKS_MAXIMUM)
            tile->charts[tile->chart_count++] =
                goal_figure_track(wording, &findings->goals[i], false);
    }
    tile->marks = marks;
    if (tile->mark_count > TRACKS_MAXIMUM)
        tile->chart_count = 0;
    else
        tile->mark_count = 0;
}

/* "G1 dan G2: belum berubah", or the state alone when it is that of all goals. */
static struct text state_words(const struct wording *wording, enum goal_state state, bool alone)
{
    const struct case_findings *findings = wording->findings;
    struct text word = {0};

    for (size_t i = 0; i < findings->goal_count; i++) {
        if (findings->goals[i].state == state)
            word = goal_wording_state(wording, &findings->goals[i]);
    }
    if (alone)
        return word;
    return PHRASE(&wording->phrasing, wording->say->tile_goals_in_state,
                  filling_text("goals", goal_wording_list(wording, has_state, state)),
                  filling_text("state", word));
}

static size_t state_count(const struct wording *wording, enum goal_state state)
{
    size_t count = 0;

    for (size_t i = 0; i < wording->findings->goal_count; i++)
        count += wording->findings->goals[i].state == state;
    return count;
}

/* What is told first: going back, then reached, then the rest. */
static const enum goal_state told_order[] = {
    GOAL_WORSE,     GOAL_EXCEEDED,   GOAL_ATTAINED, GOAL_REACHED,   GOAL_IMPROVING,
    GOAL_NO_CHANGE, GOAL_RATED_ONCE, GOAL_AT_START, GOAL_NOT_RATED, GOAL_STATE_UNKNOWN,
};

/* The first two groups of goals of one state: the tile's state and its reason. */
static void goal_states(const struct wording *wording, struct tile *tile)
{
    size_t goals = (size_t)wording->findings->goal_attainment.goals;

    for (size_t i = 0; i < COUNT(told_order); i++) {
        size_t count = state_count(wording, told_order[i]);
        struct text words;

        if (count == 0)
            continue;
        words = state_words(wording, told_order[i], count == goals);
        if (text_is_empty(tile->state))
            tile->state = words;
        else if (text_is_empty(tile->reason))
            tile->reason = words;
    }
    if (state_count(wording, GOAL_NO_CHANGE) == goals)
        tile->reason = PHRASE(
            &wording->phrasing, wording->say->tile_goals_at_start,
            filling_text("goals", goal_wording_list(wording, has_state, GOAL_NO_CHANGE)));
}

static enum tone goals_tone(const struct wording *wording)
{
    if (state_count(wording, GOAL_WORSE) > 0)
        return TONE_ATTENTION;
    return wording->findings->goal_attainment.attained > 0 ? TONE_GOOD : TONE_PLAIN;
}

struct tile tile_of_goals(const struct wording *wording)
{
    const struct goal_attainment_findings *found = &wording->findings->goal_attainment;
    const struct phrases *say = wording->say;
    const struct phrasing *phrasing = &wording->phrasing;
    int shown = found->rated > 0 ? found->attained : found->goals;
    struct tile tile = {.label = text_of(say->tile_attainment)};

    if (found->goals == 0) {
        tile.figure = text_of(say->no_figure);
        tile.state = text_of(say->tile_no_goals);
        return tile;
    }
    tile.figure = phrasing_number(phrasing, shown);
    tile.unit = PHRASE(phrasing, found->rated > 0 ? say->tile_of_goals : say->tile_goals,
                       filling_count(phrasing, "k", found->goals));
    tile.tone = goals_tone(wording);
    goal_states(wording, &tile);
    goal_figures(wording, &tile);
    return tile;
}

static struct text change_words(const struct wording *wording,
                                const struct measure_findings *measure)
{
    const struct phrases *say = wording->say;
    const struct phrasing *phrasing = &wording->phrasing;
    double change = measure->change.value;
    bool is_better = (measure->better == BETTER_HIGHER) == (change > 0);
    const char *template = is_better ? say->tile_better : say->tile_worse;

    if (measure->change.why != WHY_NONE)
        return (struct text){0};
    if (measure->category_why == WHY_LATE_FIRST_SCORE)
        return phrase_plain(phrasing, wording->words->why[WHY_LATE_FIRST_SCORE]);
    if (measure->reliable_change.why != WHY_NONE || measure->better == BETTER_UNKNOWN)
        return PHRASE(phrasing, say->tile_without_limit,
                      filling_count(phrasing, "n", (long)measure->n));
    if (change == 0)
        template = say->tile_equal;
    return PHRASE(phrasing, template,
                  filling_shown("diff",
                                wording_score(wording, measure->instrument, fabs(change)),
                                fabs(change)),
                  filling_number(phrasing, "mrc", wording_limit(measure)),
                  filling_count(phrasing, "n", (long)measure->n));
}

static struct text measure_label(const struct wording *wording,
                                 const struct measure_findings *measure)
{
    struct text name = wording_measure(wording, measure);

    if (!wording_is_counsellors(wording))
        return PHRASE(&wording->phrasing, wording->say_to_client->summary_questionnaire,
                      filling_text("topic", name));
    return PHRASE(&wording->phrasing, wording->say->tile_primary,
                  filling_text("measure", name));
}

struct tile tile_of_measure(const struct wording *wording)
{
    const struct case_findings *findings = wording->findings;
    const struct phrases *say = wording->say;
    const struct measure_findings *measure = findings->measures;
    struct tile tile = {0};

    if (findings->measure_count == 0) {
        tile.label = wording_is_counsellors(wording)
                         ? phrasing_capital(&wording->phrasing, text_of(say->primary_measure))
                         : text_of(say->summary_heading_measures);
        tile.figure = text_of(say->no_figure);
        tile.state = text_of(say->headline_no_score);
        return tile;
    }
    tile.label = measure_label(wording, measure);
    tile.figure =
        wording_score(wording, measure->instrument, measure->points[measure->n - 1].value);
    if (measure->n > 1)
        tile.from = wording_score(wording, measure->instrument, measure->points[0].value);
    tile.state = measure_headline(wording, measure);
    tile.reason = wording_is_counsellors(wording) ? change_words(wording, measure)
                                                  : plain_measure_direction(wording, measure);
    tile.tone = measure_is_worse(measure) ? TONE_ATTENTION : TONE_PLAIN;
    tile.charts[0] = sparkline_figure(wording, measure);
    tile.chart_count = measure->n > 1;
    return tile;
}

static const struct flag *flag_find(const struct wording *wording, enum flag_code code)
{
    for (size_t i = 0; i < wording->findings->flag_count; i++) {
        if (wording->findings->flags[i].code == code)
            return &wording->findings->flags[i];
    }
    return NULL;
}

static void attendance_state(const struct wording *wording, struct tile *tile)
{
    const struct attendance_findings *found = &wording->findings->attendance;
    const struct phrases *say = wording->say;
    const struct phrasing *phrasing = &wording->phrasing;
    const struct flag *missed = flag_find(wording, FLAG_MISSED_2);
    double target = wording->input->options->thresholds->attendance_target;
    int lost = found->denominator - found->attended - found->late;
    bool is_low =
        wording_is_counsellors(wording) && flag_find(wording, FLAG_ATTENDANCE_LOW) != NULL;

    tile->state = phrase_plain(phrasing, say->tile_all_held);
    if (!wording_is_counsellors(wording))
        missed = NULL;
    if (missed != NULL)
        tile->state = PHRASE(phrasing, say->tile_missed_last,
                             filling_number(phrasing, "n", missed->evidence[EVIDENCE_MISSED]));
    else if (is_low)
        tile->state = PHRASE(phrasing, say->tile_below_target,
                             filling_text("goal", phrasing_percent(phrasing, target)));
    else if (lost > 0)
        tile->state =
            PHRASE(phrasing, say->tile_some_missed, filling_count(phrasing, "n", lost));
    if (missed != NULL || is_low)
        tile->tone = TONE_ATTENTION;
}

static struct tile attendance_tile(const struct wording *wording)
{
    const struct attendance_findings *found = &wording->findings->attendance;
    const struct phrases *say = wording->say;
    const struct phrasing *phrasing = &wording->phrasing;
    struct tile tile = {.label = text_of(say->tile_attendance)};

    tile.charts[0] = attendance_figure(wording, false);
    tile.chart_count = tile.charts[0] != NULL;
    if (found->denominator == 0) {
        tile.figure = text_of(say->no_figure);
        tile.state = text_of(wording->words->why[WHY_NO_DATA]);
        return tile;
    }
    tile.figure = phrasing_number(phrasing, found->attended + found->late);
    tile.unit = PHRASE(phrasing, say->tile_of_sessions,
                       filling_count(phrasing, "n", found->denominator));
    attendance_state(wording, &tile);
    if (found->denominator == 1 && found->last != DAY_NONE)
        tile.state =
            PHRASE(phrasing, say->tile_met_on,
                   filling_text("date", phrasing_date(phrasing, found->last, DATE_LONG)));
    else if (found->last != DAY_NONE)
        tile.reason =
            PHRASE(phrasing, say->tile_last_met,
                   filling_text("date", phrasing_date(phrasing, found->last, DATE_LONG)));
    return tile;
}

void tiles_add(const struct wording *wording,
               const struct tile tiles[TILES],
               struct document *document)
{
    struct block *block = blocks_add(&document->blocks, BLOCK_TILES, document->arena);

    block->tiles.count = TILES;
    for (size_t i = 0; i < TILES; i++) {
        block->tiles.items[i] = tiles[i];
        if (tiles[i].tone == TONE_ATTENTION && !wording_is_counsellors(wording))
            block->tiles.items[i].tone = TONE_PLAIN;
    }
}

void tiles_write(const struct wording *wording, struct document *document)
{
    const struct tile tiles[TILES] = {tile_of_goals(wording), tile_of_measure(wording),
                                      attendance_tile(wording)};

    tiles_add(wording, tiles, document);
}
