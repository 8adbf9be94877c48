#include "report/sections/client_paths.h"
#include "report/sections/goal_wording.h"

#include <math.h>

/* A level's own text stands at the way only where all fit there whole. */
enum { LEVEL_CHARACTERS = 28 };

/* Which level of five a rating is; between two it is the lower one. */
static size_t level_index(double level)
{
    return (size_t)fmin(fmax(floor(level) + 2, 0), GOAL_LEVELS - 1);
}

static bool has_short_level(const struct goal *goal, struct estimate value)
{
    struct text text = goal->levels[value.why == WHY_NONE ? level_index(value.value) : 0];

    return value.why != WHY_NONE ||
           (!text_is_empty(text) && text_count_code_points(text) <= LEVEL_CHARACTERS);
}

static bool is_numeric(struct text text)
{
    for (size_t i = 0; i < text.length; i++) {
        char byte = text.data[i];

        if ((byte < '0' || byte > '9') && byte != '.' && byte != ',' && byte != '-' &&
            byte != ' ')
            return false;
    }
    return true;
}

/* Where "1..2" has its two dots; the length when there are none. */
static size_t dots_at(struct text text)
{
    for (size_t i = 0; i + 1 < text.length; i++) {
        if (text.data[i] == '.' && text.data[i + 1] == '.')
            return i;
    }
    return text.length;
}

/* A level that is a number or a span of numbers: "1..2" as "1–2", "..2" as "≤ 2". */
static struct text range_words(const struct wording *wording, struct text level)
{
    size_t dots = dots_at(level);
    struct text low = text_trim(text_slice(level, 0, dots)), high;

    if (dots == level.length)
        return low;
    high = text_trim(text_slice(level, dots + 2, level.length - dots - 2));
    if (text_is_empty(low))
        return wording_join(wording, TEXT("\xE2\x89\xA4"), high);
    if (text_is_empty(high))
        return wording_join(wording, TEXT("\xE2\x89\xA5"), low);
    return wording->phrasing.language->range(low, high, wording->arena);
}

static struct text
own_level(const struct wording *wording, const struct goal *goal, size_t level)
{
    if (!is_numeric(goal->levels[level]))
        return goal->levels[level];
    return wording_join(wording, range_words(wording, goal->levels[level]), goal->unit);
}

static bool has_own_levels(const struct goal_findings *goal)
{
    return has_short_level(goal->goal, goal->baseline) &&
           has_short_level(goal->goal, goal->current) &&
           has_short_level(goal->goal, goal->target);
}

/* A goal's own level texts, else words that fit every goal: "belum sampai tujuan". */
static struct text level_words(const struct wording *wording,
                               const struct goal_findings *goal,
                               struct estimate value)
{
    size_t level = level_index(value.value);

    if (has_own_levels(goal))
        return own_level(wording, goal->goal, level);
    return text_of(wording->say_to_client->goal_level[level]);
}

static struct text value_words(const struct wording *wording,
                               const struct goal_findings *goal,
                               struct estimate value)
{
    struct text number = phrasing_number(&wording->phrasing, value.value);

    switch (goal->goal->kind) {
    case GOAL_GAS:
        return level_words(wording, goal, value);
    case GOAL_VALUE:
        return wording_join(wording, number, goal->goal->unit);
    case GOAL_GBO:
    case GOAL_MILESTONE:
    case GOAL_KIND_COUNT:
        break;
    }
    return number;
}

/* "sekarang 40 menit"; missing when there is no such value. */
static struct text place_words(const struct wording *wording,
                               const struct goal_findings *goal,
                               const char *word,
                               struct estimate value)
{
    if (value.why != WHY_NONE)
        return (struct text){0};
    return wording_join(wording, text_of(word), value_words(wording, goal, value));
}

/* The word before the latest rating: it is not "now" any more once counselling has ended. */
static const char *latest_word(const struct wording *wording, enum ladder_moment moment)
{
    const struct client_phrases *say = wording->say_to_client;

    switch (moment) {
    case LADDER_NOW:
        break;
    case LADDER_END:
        return say->path_end;
    case LADDER_LAST_KNOWN:
        return say->path_latest;
    }
    return say->path_now;
}

static struct text target_words(const struct wording *wording, const struct goal_findings *goal)
{
    const struct client_phrases *say = wording->say_to_client;

    /* In words for every goal the target is the goal, and nothing more. */
    if (goal->goal->kind == GOAL_GAS && !has_own_levels(goal))
        return text_of(say->path_target);
    if (goal->goal->kind != GOAL_GBO || goal->target.why != WHY_NONE)
        return place_words(wording, goal, say->path_target, goal->target);
    return wording_join(
        wording, text_of(say->path_target),
        PHRASE(&wording->phrasing, say->path_of_ten,
               filling_number(&wording->phrasing, "value", goal->target.value)));
}

/* 0 at the start, 1 at the target; NaN when not rated. */
static double way_of(const struct goal_findings *goal)
{
    double length = goal->target.value - goal->baseline.value;

    if (goal->current.why != WHY_NONE)
        return NAN;
    if (goal->state == GOAL_AT_START || length == 0)
        return 1;
    return (goal->current.value - goal->baseline.value) / length;
}

static struct text alternative(const struct wording *wording, const struct path_chart *path)
{
    const struct text labels[] = {path->start_label, path->now_label, path->target_label};
    struct text places[COUNT(labels)];
    size_t count = 0;

    for (size_t i = 0; i < COUNT(labels); i++) {
        if (!text_is_empty(labels[i]))
            places[count++] = labels[i];
    }
    return PHRASE(&wording->phrasing, wording->say_to_client->alt_path,
                  filling_text("places", wording->phrasing.language->list(places, count,
                                                                          wording->arena)));
}

/* NULL where no target is set, or where there is no start to begin at. */
static const struct chart *path_of(const struct wording *wording,
                                   const struct goal_findings *goal,
                                   enum ladder_moment moment)
{
    const struct client_phrases *say = wording->say_to_client;
    struct chart *chart;

    if (goal->target.why != WHY_NONE)
        return NULL;
    chart = ARENA_NEW(wording->arena, struct chart);
    chart->kind = CHART_PATH;
    chart->path.way = way_of(goal);
    chart->path.start_label = place_words(wording, goal, say->path_start, goal->baseline);
    chart->path.now_label =
        place_words(wording, goal, latest_word(wording, moment), goal->current);
    chart->path.target_label = target_words(wording, goal);
    chart->alternative = alternative(wording, &chart->path);
    return chart;
}

/* Behind the colon: the goal itself stands above. */
static struct text
unnamed(const struct wording *wording, const struct goal_findings *goal, const char *template)
{
    const struct phrasing *phrasing = &wording->phrasing;

    return wording_finding(
               wording, PHRASE(phrasing, template, filling_text("g", TEXT("")),
                               filling_text("date", phrasing_date(phrasing, goal->state_since,
                                                                  DATE_LONG))))
        .rest;
}

/* "sedang melangkah"; a target that was met is told in whole sentences, unless nobody knows
 * whether it lasted. */
static struct text state_words(const struct wording *wording,
                               const struct goal_findings *goal,
                               enum ladder_moment moment)
{
    const struct client_phrases *say = wording->say_to_client;
    bool is_attained = goal->state == GOAL_ATTAINED || goal->state == GOAL_EXCEEDED;

    if (goal->state == GOAL_REACHED && moment == LADDER_NOW)
        return unnamed(wording, goal, say->goal_reached_once);
    if (is_attained && moment != LADDER_LAST_KNOWN)
        return unnamed(wording, goal, say->goal_attained);
    if (goal->target.why != WHY_NONE && goal->current.why == WHY_NONE)
        return place_words(wording, goal, latest_word(wording, moment), goal->current);
    return text_of(say->goal_state[goal->state]);
}

static struct path_row row_of(const struct wording *wording,
                              const struct goal_findings *goal,
                              enum ladder_moment moment)
{
    return (struct path_row){
        .statement = text_is_empty(goal->goal->statement) ? text_of(wording->say->not_recorded)
                                                          : goal->goal->statement,
        .state = state_words(wording, goal, moment),
        .path = path_of(wording, goal, moment),
    };
}

bool client_paths_write(const struct wording *wording,
                        struct block *section,
                        enum ladder_moment moment)
{
    const struct case_findings *findings = wording->findings;
    struct path_row *rows = ARENA_ARRAY(wording->arena, struct path_row, findings->goal_count);
    struct block *block;
    size_t count = 0;

    for (size_t i = 0; i < findings->goal_count; i++) {
        if (goal_wording_is_shown(wording, &findings->goals[i]))
            rows[count++] = row_of(wording, &findings->goals[i], moment);
    }
    if (count == 0)
        return false;
    block = blocks_add(&section->section.body, BLOCK_PATHS, wording->arena);
    block->paths.rows = rows;
    block->paths.count = count;
    return true;
}
