/* Strategies, action plan and obstacles. */
#include "report/section.h"
#include "report/sections/course_figure.h"
#include "report/sections/journal_wording.h"
#include "report/sections/table_wording.h"

/* A plan of so few steps and obstacles is not broken over pages. */
enum { PLAN_COLUMNS = 5, SHORT_PLAN = 8 };

static bool applies(const struct report_input *input)
{
    const struct episode *episode = input->findings->episode;

    for (size_t i = 0; i < episode->journal_count; i++) {
        enum journal_kind kind = episode->journal[i]->kind;

        if (kind == JOURNAL_STEP || kind == JOURNAL_OBSTACLE || kind == JOURNAL_STRATEGY)
            return true;
        /* Events stand in the caption of the score course, if there is one. */
        if (kind == JOURNAL_EVENT && input->findings->measure_count == 0)
            return true;
    }
    return false;
}

static struct text finding(const struct wording *wording)
{
    const struct plan_findings *plan = &wording->findings->plan;
    const struct phrases *say = wording->say;
    const struct phrasing *phrasing = &wording->phrasing;
    int steps = plan->steps_open + plan->steps_done;
    struct text text = {0};

    if (steps > 0)
        text = PHRASE(phrasing,
                      plan->steps_overdue > 0 ? say->plan_steps : say->plan_steps_in_time,
                      filling_count(phrasing, "done", plan->steps_done),
                      filling_count(phrasing, "n", steps),
                      filling_count(phrasing, "overdue", plan->steps_overdue));
    if (plan->obstacles_open > 0)
        text = wording_join(wording, text,
                            PHRASE(phrasing, say->plan_obstacles,
                                   filling_count(phrasing, "n", plan->obstacles_open)));
    if (text_is_empty(text) && plan->strategy_changes > 0)
        text = PHRASE(phrasing, say->plan_strategies,
                      filling_count(phrasing, "n", plan->strategy_changes));
    return text;
}

static struct block *plan_table(const struct wording *wording,
                                struct blocks *body,
                                const char *const heads[PLAN_COLUMNS],
                                size_t rows)
{
    const struct column columns[PLAN_COLUMNS] = {
        {heads[0], 0.077, false}, {heads[1], 0.443, false}, {heads[2], 0.123, false},
        {heads[3], 0.125, false}, {heads[4], 0.232, false},
    };

    return table_add(wording, body, columns, PLAN_COLUMNS, rows);
}

static struct text done_words(const struct wording *wording, const struct journal_entry *entry)
{
    if (entry->done_on == DAY_NONE)
        return phrase_plain(&wording->phrasing, wording->words->journal_state[STATE_DONE]);
    return PHRASE(
        &wording->phrasing, wording->say->step_done_on,
        filling_text("date", phrasing_date(&wording->phrasing, entry->done_on, DATE_AXIS)));
}

static void step_state(const struct wording *wording,
                       const struct journal_entry *entry,
                       struct table_cell *cell)
{
    const struct words *words = wording->words;
    enum journal_state state = entry->state == STATE_NONE ? STATE_OPEN : entry->state;

    if (state != STATE_DROPPED && journal_is_done(wording, entry)) {
        *cell = (struct table_cell){.mark = MARK_DONE, .tone = TONE_GOOD};
        cell_put(wording, cell, done_words(wording, entry));
    } else if (journal_is_overdue(wording, entry)) {
        *cell = (struct table_cell){.mark = MARK_DOWN, .tone = TONE_ATTENTION};
        cell_put(wording, cell, text_of(words->step_overdue));
    } else {
        cell->mark = state == STATE_DOING ? MARK_UP : MARK_SAME;
        cell_put(wording, cell, text_of(words->journal_state[state]));
    }
}

static void obstacle_state(const struct wording *wording,
                           const struct journal_entry *entry,
                           struct table_cell *cell)
{
    const struct words *words = wording->words;

    if (entry->state != STATE_DROPPED && journal_is_done(wording, entry)) {
        *cell = (struct table_cell){.mark = MARK_DONE, .tone = TONE_GOOD};
        cell_put(wording, cell, text_of(words->journal_state[STATE_RESOLVED]));
        return;
    }
    cell->mark = MARK_SAME;
    cell_put(wording, cell,
             text_of(entry->state == STATE_DROPPED ? words->journal_state[STATE_DROPPED]
                                                   : words->obstacle_open));
}

static void steps_write(const struct wording *wording, struct blocks *body)
{
    const struct phrases *say = wording->say;
    const char *const heads[PLAN_COLUMNS] = {say->head_goal, say->head_step, say->head_set_on,
                                             say->head_due, say->head_state};
    size_t count;
    const struct journal_entry **steps = journal_of(wording, JOURNAL_STEP, &count);
    struct block *block;

    if (count == 0)
        return;
    block = plan_table(wording, body, heads, count);
    for (size_t i = 0; i < count; i++) {
        struct table_cell *cells = table_row(block, i);

        cell_put(wording, &cells[0], steps[i]->goal);
        sentence_add_user(&cells[1].content, steps[i]->text, wording->arena);
        cell_put(wording, &cells[2],
                 phrasing_date(&wording->phrasing, steps[i]->day, DATE_AXIS));
        cell_put(wording, &cells[3],
                 phrasing_date(&wording->phrasing, steps[i]->due, DATE_AXIS));
        step_state(wording, steps[i], &cells[4]);
    }
}

static void obstacles_write(const struct wording *wording, struct blocks *body)
{
    const struct phrases *say = wording->say;
    const char *const heads[PLAN_COLUMNS] = {say->head_goal, say->head_obstacle,
                                             say->head_noted_on, say->head_response,
                                             say->head_state};
    size_t count;
    const struct journal_entry **obstacles = journal_of(wording, JOURNAL_OBSTACLE, &count);
    struct block *block;

    if (count == 0)
        return;
    block = plan_table(wording, body, heads, count);
    for (size_t i = 0; i < count; i++) {
        struct table_cell *cells = table_row(block, i);

        cell_put(wording, &cells[0], obstacles[i]->goal);
        sentence_add_user(&cells[1].content, obstacles[i]->text, wording->arena);
        cell_put(wording, &cells[2],
                 phrasing_date(&wording->phrasing, obstacles[i]->day, DATE_AXIS));
        cell_put_user(wording, &cells[3], obstacles[i]->extra);
        obstacle_state(wording, obstacles[i], &cells[4]);
    }
}

/* Whether the caption of the score course tells it, as a change or as what was changed. */
static bool is_told(const struct wording *wording, const struct journal_entry *entry)
{
    size_t count;
    const struct lettered *events = course_events(wording, &count);

    if (wording->findings->measure_count == 0)
        return false;
    for (size_t i = 0; i < count; i++) {
        if (events[i].entry == entry || events[i].before == entry)
            return true;
    }
    return false;
}

/* Strategies and events that no chart tells. */
static void strategies_write(const struct wording *wording, struct blocks *body)
{
    const struct episode *episode = wording->findings->episode;
    const struct journal_entry **entries =
        ARENA_ARRAY(wording->arena, const struct journal_entry *, episode->journal_count + 1);
    size_t count = 0;

    for (size_t i = 0; i < episode->journal_count; i++) {
        const struct journal_entry *entry = episode->journal[i];

        if ((entry->kind == JOURNAL_STRATEGY || entry->kind == JOURNAL_EVENT) &&
            !is_told(wording, entry))
            entries[count++] = entry;
    }
    if (count > 0)
        journal_list(wording, body, entries, count);
}

static size_t row_count(const struct wording *wording)
{
    size_t steps, obstacles;

    journal_of(wording, JOURNAL_STEP, &steps);
    journal_of(wording, JOURNAL_OBSTACLE, &obstacles);
    return steps + obstacles;
}

static void write(const struct report_input *input, struct document *document)
{
    struct wording wording = wording_of(input, document);
    struct block *section =
        wording_section(&wording, &document->blocks, wording.say->heading_plan);
    struct text text = finding(&wording);

    section->section.keeps_together = row_count(&wording) <= SHORT_PLAN;
    if (!text_is_empty(text))
        sentence_add(&section->section.finding, text, wording.arena);
    strategies_write(&wording, &section->section.body);
    steps_write(&wording, &section->section.body);
    obstacles_write(&wording, &section->section.body);
}

const struct section section_action_plan = {"action_plan", applies, write};
