#include "report/sections/action_plan.h"

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

struct text plan_finding(const struct wording *wording)
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

/* The due day of a step and how far it is. */
static void step_rest(const struct wording *wording,
                      const struct journal_entry *entry,
                      struct table_cell *cells)
{
    cell_put(wording, &cells[0], phrasing_date(&wording->phrasing, entry->due, DATE_AXIS));
    step_state(wording, entry, &cells[1]);
}

/* What was done about an obstacle, and whether that helped. */
static void obstacle_rest(const struct wording *wording,
                          const struct journal_entry *entry,
                          struct table_cell *cells)
{
    cell_put_user(wording, &cells[0], entry->extra);
    obstacle_state(wording, entry, &cells[1]);
}

/* A table of one kind of entry: goal, words and day, then two cells of its own. */
struct plan_table {
    enum journal_kind kind;
    const char *heads[PLAN_COLUMNS];
    void (*rest_put)(const struct wording *wording,
                     const struct journal_entry *entry,
                     struct table_cell *cells);
};

static void
table_write(const struct wording *wording, const struct plan_table *plan, struct blocks *body)
{
    const struct column columns[PLAN_COLUMNS] = {
        {plan->heads[0], 0.077, false}, {plan->heads[1], 0.443, false},
        {plan->heads[2], 0.123, false}, {plan->heads[3], 0.125, false},
        {plan->heads[4], 0.232, false},
    };
    size_t count;
    const struct journal_entry **entries = journal_of(wording, plan->kind, &count);
    struct block *table;

    if (count == 0)
        return;
    table = table_add(wording, body, columns, PLAN_COLUMNS, count);
    for (size_t i = 0; i < count; i++) {
        struct table_cell *cells = table_row(table, i);

        cell_put(wording, &cells[0], entries[i]->goal);
        cell_put_user(wording, &cells[1], entries[i]->text);
        cell_put(wording, &cells[2],
                 phrasing_date(&wording->phrasing, entries[i]->day, DATE_AXIS));
        plan->rest_put(wording, entries[i], &cells[3]);
    }
}

static void tables_write(const struct wording *wording, struct blocks *body)
{
    const struct phrases *say = wording->say;
    const struct plan_table tables[] = {
        {JOURNAL_STEP,
         {say->head_goal, say->head_step, say->head_set_on, say->head_due, say->head_state},
         step_rest},
        {JOURNAL_OBSTACLE,
         {say->head_goal, say->head_obstacle, say->head_noted_on, say->head_response,
          say->head_state},
         obstacle_rest},
    };

    for (size_t i = 0; i < COUNT(tables); i++)
        table_write(wording, &tables[i], body);
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
    struct text text = plan_finding(&wording);

    section->section.keeps_together = row_count(&wording) <= SHORT_PLAN;
    if (!text_is_empty(text))
        sentence_add(&section->section.finding, text, wording.arena);
    strategies_write(&wording, &section->section.body);
    tables_write(&wording, &section->section.body);
}

const struct section section_action_plan = {"action_plan", applies, write};
