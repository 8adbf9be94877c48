/* What remains after the ending: goals, steps, obstacles, scores, risk. */
#include "report/section.h"
#include "report/sections/goal_wording.h"
#include "report/sections/journal_wording.h"

static bool applies(const struct report_input *input)
{
    (void)input;
    return true;
}

static bool is_open(enum goal_state state)
{
    return state != GOAL_ATTAINED && state != GOAL_EXCEEDED && state != GOAL_REACHED &&
           !goal_state_is_given_up(state);
}

static struct text goal_values(const struct wording *wording, const struct goal_findings *goal)
{
    const struct phrasing *phrasing = &wording->phrasing;

    if (goal->ratings == 0)
        return goal_wording_state(wording, goal);
    return PHRASE(phrasing, wording->say_at_closure->remaining_values,
                  filling_text("value", goal_wording_value(wording, goal, goal->current)),
                  filling_text("target", goal_wording_value(wording, goal, goal->target)));
}

/* "G2 Bertanya di kelas: nilai terakhir −1, target 0." */
static void
goal_put(const struct wording *wording, const struct goal_findings *goal, struct blocks *body)
{
    struct block *block = blocks_add(body, BLOCK_PARAGRAPH, wording->arena);
    struct sentence *content = &block->paragraph.content;

    sentence_add_bold(content, goal->goal->id, wording->arena);
    sentence_add(content, TEXT(" "), wording->arena);
    sentence_add_user(content, goal->goal->statement, wording->arena);
    sentence_add(content,
                 PHRASE(&wording->phrasing, ": {values}.",
                        filling_text("values", goal_values(wording, goal))),
                 wording->arena);
}

static bool is_unfinished(const struct wording *wording, const struct journal_entry *entry)
{
    return entry->state != STATE_DROPPED && !journal_is_done(wording, entry);
}

/* "Langkah belum selesai: a; b." */
static void entries_put(const struct wording *wording,
                        enum journal_kind kind,
                        const char *lead,
                        struct blocks *body)
{
    size_t count;
    const struct journal_entry **entries = journal_of(wording, kind, &count);
    struct block *block = NULL;

    for (size_t i = 0; i < count; i++) {
        if (!is_unfinished(wording, entries[i]) || text_is_empty(entries[i]->text))
            continue;
        if (block == NULL) {
            block = blocks_add(body, BLOCK_PARAGRAPH, wording->arena);
            sentence_add(&block->paragraph.content,
                         PHRASE(&wording->phrasing, "{lead}: ", filling_string("lead", lead)),
                         wording->arena);
        } else {
            sentence_add(&block->paragraph.content, TEXT("; "), wording->arena);
        }
        sentence_add_user(&block->paragraph.content, entries[i]->text, wording->arena);
    }
    if (block != NULL)
        sentence_add(&block->paragraph.content, TEXT("."), wording->arena);
}

static bool is_clinical_at_end(const struct measure_findings *measure)
{
    return measure->n > 0 && measure->cutoff.why == WHY_NONE &&
           instrument_is_clinical(measure->instrument, measure->cutoff.value,
                                  measure->points[measure->n - 1].value);
}

static struct text measures(const struct wording *wording)
{
    const struct case_findings *findings = wording->findings;
    const struct phrasing *phrasing = &wording->phrasing;
    struct text *names = ARENA_ARRAY(wording->arena, struct text, findings->measure_count + 1);
    size_t count = 0;

    for (size_t i = 0; i < findings->measure_count; i++) {
        if (is_clinical_at_end(&findings->measures[i]))
            names[count++] = wording_measure(wording, &findings->measures[i]);
    }
    if (count == 0)
        return (struct text){0};
    return PHRASE(
        phrasing, wording->say_at_closure->remaining_measures,
        filling_text("measures", phrasing->language->list(names, count, wording->arena)));
}

/* The latest record of risk, or that there is none. */
static struct text risk(const struct wording *wording)
{
    const struct phrasing *phrasing = &wording->phrasing;
    size_t count;
    const struct journal_entry **risks = journal_of(wording, JOURNAL_RISK, &count);
    const struct journal_entry *last = count > 0 ? risks[count - 1] : NULL;

    if (last == NULL)
        return PHRASE(phrasing, wording->say_at_closure->remaining_risk,
                      filling_string("state", wording->say->not_recorded));
    return PHRASE(phrasing, wording->say_at_closure->remaining_risk_on,
                  filling_text("state", journal_risk_words(wording, last)),
                  filling_text("date", phrasing_date(phrasing, last->day, DATE_LONG)));
}

static void write(const struct report_input *input, struct document *document)
{
    struct wording wording = wording_of(input, document);
    struct block *section = wording_section(&wording, &document->blocks,
                                            wording.say_at_closure->closure_heading_remaining);
    struct blocks *body = &section->section.body;

    section->section.is_run_in = true;
    for (size_t i = 0; i < input->findings->goal_count; i++) {
        if (is_open(input->findings->goals[i].state))
            goal_put(&wording, &input->findings->goals[i], body);
    }
    entries_put(&wording, JOURNAL_STEP, wording.say_at_closure->remaining_steps, body);
    entries_put(&wording, JOURNAL_OBSTACLE, wording.say_at_closure->remaining_obstacles, body);
    wording_paragraph(&wording, body,
                      wording_join(&wording, measures(&wording), risk(&wording)),
                      PARAGRAPH_BODY);
}

const struct section section_closure_remaining = {"closure_remaining", applies, write};
