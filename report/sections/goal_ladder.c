#include "report/sections/goal_ladder.h"
#include "report/sections/goal_figure.h"
#include "report/sections/goal_wording.h"

#include "base/buffer.h"

#define META_MAXIMUM_BYTES 2048

static void meta_put(const struct wording *wording, struct buffer *out, struct text text)
{
    if (out->length > 0)
        buffer_put_string(out, wording->say->separator);
    buffer_put_text(out, text);
}

/* "jangka pendek · bobot 9 · 0–10 · penilai: konseli" */
static struct text goal_meta(const struct wording *wording, const struct goal_findings *goal)
{
    const struct phrasing *phrasing = &wording->phrasing;
    const struct words *words = wording->words;
    struct buffer out = buffer_create(wording->arena, META_MAXIMUM_BYTES);

    if (goal->goal->term != TERM_NONE)
        meta_put(wording, &out, phrase_plain(phrasing, words->goal_term[goal->goal->term]));
    if (wording_is_counsellors(wording))
        meta_put(wording, &out,
                 PHRASE(phrasing, wording->say->goal_weight,
                        filling_number(phrasing, "weight", goal->weight)));
    if (goal->goal->kind == GOAL_VALUE && !text_is_empty(goal->goal->unit))
        meta_put(wording, &out, goal->goal->unit);
    else
        meta_put(wording, &out, phrase_plain(phrasing, words->goal_scale[goal->goal->kind]));
    if (goal->ratings > 0 && wording_is_counsellors(wording))
        meta_put(
            wording, &out,
            PHRASE(phrasing, wording->say->goal_rated_by,
                   filling_text("rater", phrase_plain(phrasing, words->rater[goal->rater]))));
    return buffer_text(&out);
}

/* A rating that is only the last known one is no success: its state is told without colour. */
static enum tone
row_tone(const struct wording *wording, enum goal_state state, enum ladder_moment moment)
{
    enum tone tone = goal_wording_tone(state);

    if (tone == TONE_ATTENTION && !wording_is_counsellors(wording))
        return TONE_MUTED;
    return moment == LADDER_LAST_KNOWN && goal_wording_mark(state) == MARK_DONE ? TONE_MUTED
                                                                                : tone;
}

static struct goal_table_row row_of(const struct wording *wording,
                                    const struct goal_findings *goal,
                                    enum ladder_moment moment)
{
    return (struct goal_table_row){
        .code = goal->goal->id,
        .statement = text_is_empty(goal->goal->statement) ? text_of(wording->say->not_recorded)
                                                          : goal->goal->statement,
        .meta = goal_meta(wording, goal),
        .start = goal_wording_value(wording, goal, goal->baseline),
        .now = goal_wording_value(wording, goal, goal->current),
        .target = goal_wording_value(wording, goal, goal->target),
        .track = goal_figure_track(wording, goal, true),
        .history = goal_figure_history(wording, goal),
        .mark = goal_wording_mark(goal->state),
        .tone = row_tone(wording, goal->state, moment),
        .state = goal_wording_state(wording, goal),
    };
}

static struct text ladder_words(const struct wording *wording)
{
    const struct case_findings *findings = wording->findings;
    struct text all = {0};
    long count = 0;

    for (size_t i = 0; i < findings->goal_count; i++) {
        if (!goal_wording_is_shown(wording, &findings->goals[i]))
            continue;
        count++;
        all = wording_join(wording, all, goal_figure_words(wording, &findings->goals[i]));
    }
    return wording_join(wording,
                        PHRASE(&wording->phrasing, wording->say_in_charts->alt_ladder,
                               filling_count(&wording->phrasing, "n", count)),
                        all);
}

/* The head and the word of the legend for the latest value. */
struct moment_words {
    const char *head, *legend;
};

static struct moment_words words_of_moment(const struct wording *wording,
                                           enum ladder_moment moment)
{
    const struct phrases *say = wording->say;
    const struct chart_phrases *chart = wording->say_in_charts;

    switch (moment) {
    case LADDER_NOW:
        break;
    case LADDER_END:
        return (struct moment_words){say->head_end, chart->legend_end};
    case LADDER_LAST_KNOWN:
        return (struct moment_words){say->head_latest, wording->say_at_closure->last_known};
    }
    return (struct moment_words){say->head_now, chart->legend_now};
}

static bool has_charts(const struct wording *wording)
{
    return wording->findings->measure_count > 0;
}

/* Figures are numbered only where a report has several; the record of an ending has none
 * besides. */
static bool is_numbered(const struct wording *wording, enum ladder_moment moment)
{
    return wording_is_counsellors(wording) ? moment == LADDER_NOW : has_charts(wording);
}

static struct text caption(const struct wording *wording, enum ladder_moment moment)
{
    const struct chart_phrases *say = wording->say_in_charts;

    if (!is_numbered(wording, moment))
        return text_of(say->caption_ladder);
    return PHRASE(&wording->phrasing, say->caption_figure,
                  filling_count(&wording->phrasing, "n", 1),
                  filling_string("text", say->caption_ladder));
}

void goal_ladder_write(const struct wording *wording,
                       struct blocks *body,
                       enum ladder_moment moment)
{
    const struct phrases *say = wording->say;
    const struct case_findings *findings = wording->findings;
    struct moment_words words = words_of_moment(wording, moment);
    const char *const heads[] = {say->head_goal,   say->head_start, words.head,
                                 say->head_target, say->head_track, say->head_history};
    struct block *block = blocks_add(body, BLOCK_GOALS, wording->arena);
    struct goal_table_row *rows =
        ARENA_ARRAY(wording->arena, struct goal_table_row, findings->goal_count);
    size_t count = 0;

    for (size_t i = 0; i < COUNT(heads); i++)
        block->goals.heads[i] = text_of(heads[i]);
    for (size_t i = 0; i < findings->goal_count; i++) {
        if (goal_wording_is_shown(wording, &findings->goals[i]))
            rows[count++] = row_of(wording, &findings->goals[i], moment);
    }
    block->goals.head_state = text_of(say->head_state);
    block->goals.rows = rows;
    block->goals.count = count;
    block->goals.legend_start = text_of(wording->say_in_charts->legend_start);
    block->goals.legend_now = text_of(words.legend);
    block->goals.legend_target = text_of(wording->say_in_charts->legend_target);
    block->goals.caption = caption(wording, moment);
    block->goals.alternative = ladder_words(wording);
}
