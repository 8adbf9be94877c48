/* The problem, and how far each goal has come. */
#include "base/buffer.h"
#include "report/section.h"
#include "report/sections/figures.h"
#include "report/sections/headline.h"

#define META_MAXIMUM_BYTES 2048

static bool applies(const struct report_input *input)
{
    (void)input;
    return true;
}

static int goals_of_term(const struct wording *wording, enum goal_term term)
{
    int count = 0;

    for (size_t i = 0; i < wording->findings->goal_count; i++) {
        const struct goal_findings *goal = &wording->findings->goals[i];

        count += goal->goal->term == term && goal->state != GOAL_DROPPED &&
                 goal->state != GOAL_SUPERSEDED;
    }
    return count;
}

/* "Tujuan jangka pendek 1, jangka panjang 1; ditetapkan bersama konseli pada 28 Agustus 2026."
 */
static struct text goals_set(const struct wording *wording)
{
    const struct phrasing *phrasing = &wording->phrasing;
    const struct goal *first = NULL;
    struct text terms =
        PHRASE(phrasing, wording->say->goals_by_term,
               filling_count(phrasing, "short", goals_of_term(wording, TERM_SHORT)),
               filling_count(phrasing, "long", goals_of_term(wording, TERM_LONG)));
    struct text set;

    for (size_t i = 0; i < wording->findings->goal_count; i++) {
        const struct goal *goal = wording->findings->goals[i].goal;

        if (goal->start_on != DAY_NONE && (first == NULL || goal->start_on < first->start_on))
            first = goal;
    }
    if (first == NULL)
        return PHRASE(phrasing, "{a}.", filling_text("a", terms));
    set = PHRASE(phrasing,
                 first->set_by == OWNER_JOINT || first->set_by == OWNER_CLIENT
                     ? wording->say->goals_set_jointly
                     : wording->say->goals_set_on,
                 filling_text("date", phrasing_date(phrasing, first->start_on, DATE_LONG)));
    return PHRASE(phrasing, "{a}; {b}.", filling_text("a", terms), filling_text("b", set));
}

static void problem_write(const struct wording *wording, struct document *document)
{
    const struct course *course = wording->findings->episode->course;
    struct block *section =
        wording_section(wording, &document->blocks, wording->say->heading_goals);
    struct block *block;
    struct sentence *content;

    section->section.is_run_in = true;
    block = blocks_add(&section->section.body, BLOCK_PARAGRAPH, wording->arena);
    content = &block->paragraph.content;
    if (course != NULL && !text_is_empty(course->problem)) {
        char last = course->problem.data[course->problem.length - 1];
        bool is_ended = last == '.' || last == '!' || last == '?';

        sentence_add_user(content, course->problem, wording->arena);
        sentence_add(content, is_ended ? TEXT("") : TEXT("."), wording->arena);
    } else {
        sentence_add(content, text_of(wording->say->problem_unknown), wording->arena);
    }
    if (wording->findings->goal_count == 0)
        return;
    sentence_add(content, TEXT(" "), wording->arena);
    sentence_add(content, goals_set(wording), wording->arena);
}

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
    meta_put(wording, &out,
             PHRASE(phrasing, wording->say->goal_weight,
                    filling_number(phrasing, "weight", goal->weight)));
    if (goal->goal->kind == GOAL_VALUE && !text_is_empty(goal->goal->unit))
        meta_put(wording, &out, goal->goal->unit);
    else
        meta_put(wording, &out, phrase_plain(phrasing, words->goal_scale[goal->goal->kind]));
    if (goal->ratings > 0)
        meta_put(
            wording, &out,
            PHRASE(phrasing, wording->say->goal_rated_by,
                   filling_text("rater", phrase_plain(phrasing, words->rater[goal->rater]))));
    return buffer_text(&out);
}

static struct goal_table_row row_of(const struct wording *wording,
                                    const struct goal_findings *goal)
{
    return (struct goal_table_row){
        .code = goal->goal->id,
        .statement = text_is_empty(goal->goal->statement) ? text_of(wording->say->not_recorded)
                                                          : goal->goal->statement,
        .meta = goal_meta(wording, goal),
        .start = wording_goal_value(wording, goal, goal->baseline),
        .now = wording_goal_value(wording, goal, goal->current),
        .target = wording_goal_value(wording, goal, goal->target),
        .track = figure_track(wording, goal, true),
        .history = figure_history(wording, goal),
        .mark = wording_goal_mark(goal->state),
        .tone = wording_goal_tone(goal->state),
        .state = wording_goal_state(wording, goal),
    };
}

static struct text ladder_words(const struct wording *wording)
{
    const struct case_findings *findings = wording->findings;
    struct text all =
        PHRASE(&wording->phrasing, wording->say->alt_ladder,
               filling_count(&wording->phrasing, "n", (long)findings->goal_count));

    for (size_t i = 0; i < findings->goal_count; i++)
        all = wording_join(wording, all, figure_goal_words(wording, &findings->goals[i]));
    return all;
}

static void ladder_write(const struct wording *wording, struct blocks *body)
{
    const struct phrases *say = wording->say;
    const struct case_findings *findings = wording->findings;
    const char *const heads[] = {say->head_goal,   say->head_start, say->head_now,
                                 say->head_target, say->head_track, say->head_history};
    struct block *block = blocks_add(body, BLOCK_GOALS, wording->arena);
    struct goal_table_row *rows =
        ARENA_ARRAY(wording->arena, struct goal_table_row, findings->goal_count);

    for (size_t i = 0; i < COUNT(heads); i++)
        block->goals.heads[i] = text_of(heads[i]);
    for (size_t i = 0; i < findings->goal_count; i++)
        rows[i] = row_of(wording, &findings->goals[i]);
    block->goals.head_state = text_of(say->head_state);
    block->goals.rows = rows;
    block->goals.count = findings->goal_count;
    block->goals.legend_start = text_of(say->legend_start);
    block->goals.legend_now = text_of(say->legend_now);
    block->goals.legend_target = text_of(say->legend_target);
    block->goals.caption = PHRASE(&wording->phrasing, say->caption_figure,
                                  filling_count(&wording->phrasing, "n", 1),
                                  filling_string("text", say->caption_ladder));
    block->goals.alternative = ladder_words(wording);
}

/* The T score stands beside the ladder, never alone. */
static struct text t_score(const struct wording *wording)
{
    const struct goal_attainment_findings *found = &wording->findings->goal_attainment;
    const struct phrasing *phrasing = &wording->phrasing;

    if (found->t_now.why != WHY_NONE)
        return (struct text){0};
    return PHRASE(phrasing, wording->say->goals_t_score,
                  filling_text("T", phrasing_fixed(phrasing, found->t_now.value, 1)),
                  filling_text("T0", phrasing_fixed(phrasing, found->t_baseline.value, 1)),
                  filling_count(phrasing, "m", found->scored));
}

/* What is said in words of one goal; missing when the table says it all. */
static struct text goal_words(const struct wording *wording, const struct goal_findings *goal)
{
    const struct phrases *say = wording->say;
    const struct phrasing *phrasing = &wording->phrasing;

    if (goal->state == GOAL_REACHED)
        return PHRASE(
            phrasing, say->goal_reached_once, filling_text("g", goal->goal->id),
            filling_text("date", phrasing_date(phrasing, goal->state_since, DATE_LONG)));
    if (goal->state == GOAL_WORSE)
        return PHRASE(phrasing, say->goal_look_again, filling_text("goal", goal->goal->id));
    return (struct text){0};
}

static struct text goals_words(const struct wording *wording)
{
    struct text all = {0};

    for (size_t i = 0; i < wording->findings->goal_count; i++)
        all = wording_join(wording, all, goal_words(wording, &wording->findings->goals[i]));
    return all;
}

static void attainment_write(const struct wording *wording, struct document *document)
{
    struct block *section =
        wording_section(wording, &document->blocks, wording->say->heading_attainment);
    struct blocks *body;

    if (wording->findings->goal_count == 0) {
        section->section.is_run_in = true;
        wording_paragraph(wording, &section->section.body, headline_goals(wording),
                          PARAGRAPH_BODY);
        return;
    }
    body = &section->section.body;
    wording_paragraph(wording, body, t_score(wording), PARAGRAPH_BODY);
    ladder_write(wording, body);
    wording_paragraph(wording, body, goals_words(wording), PARAGRAPH_BODY);
}

static void write(const struct report_input *input, struct document *document)
{
    struct wording wording = wording_of(input, document);

    problem_write(&wording, document);
    attainment_write(&wording, document);
}

const struct section section_goals = {"goals", applies, write};
