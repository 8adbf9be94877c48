/* Reflection: room for the counsellor's own words, and the next review as it is recorded. */
#include "report/section.h"
#include "report/sections/goal_wording.h"
#include "report/sections/journal_wording.h"
#include "report/sections/period_comparison.h"

static bool applies(const struct report_input *input)
{
    (void)input;
    return true;
}

static bool is_reviewed_on(const struct goal_findings *goal, int day)
{
    return goal->goal->status == STATUS_ACTIVE && goal->goal->review_on == day;
}

static struct text recorded(const struct wording *wording)
{
    day_number day = goal_wording_next_review(wording);
    const struct phrasing *phrasing = &wording->phrasing;

    if (day == DAY_NONE)
        return (struct text){0};
    return PHRASE(phrasing, wording->say->review_recorded,
                  filling_text("date", phrasing_date(phrasing, day, DATE_LONG)),
                  filling_text("goals", goal_wording_list(wording, is_reviewed_on, day)));
}

/* What the latest review in the journal said. */
static struct text latest(const struct wording *wording)
{
    size_t count;
    const struct journal_entry **reviews = journal_of(wording, JOURNAL_REVIEW, &count);
    const struct phrasing *phrasing = &wording->phrasing;
    const struct journal_entry *review = count > 0 ? reviews[count - 1] : NULL;

    if (review == NULL || review->state == STATE_NONE)
        return (struct text){0};
    return PHRASE(
        phrasing, wording->say->latest_review,
        filling_text("date", phrasing_date(phrasing, review->day, DATE_LONG)),
        filling_text("state",
                     phrase_plain(phrasing, wording->words->journal_state[review->state])));
}

/* What the reviews noted in words. */
static void reviews_write(const struct wording *wording, struct blocks *body)
{
    size_t count, noted = 0;
    const struct journal_entry **reviews = journal_of(wording, JOURNAL_REVIEW, &count);

    for (size_t i = 0; i < count; i++) {
        if (!text_is_empty(reviews[i]->text))
            reviews[noted++] = reviews[i];
    }
    if (noted > 0)
        journal_list(wording, body, reviews, noted);
}

static void write(const struct report_input *input, struct document *document)
{
    struct wording wording = wording_of(input, document);
    const struct phrases *say = wording.say;
    struct block *section =
        wording_section(&wording, &document->blocks, say->heading_reflection);
    struct block *block;

    section->section.keeps_together = true;
    if (period_comparison_exists(input->findings))
        period_comparison_write(&wording, &section->section.body);
    wording_paragraph(&wording, &section->section.body, latest(&wording), PARAGRAPH_BODY);
    reviews_write(&wording, &section->section.body);
    block = blocks_add(&section->section.body, BLOCK_WRITE_IN, wording.arena);
    block->write_in.labels[0] = text_of(say->heading_went_well);
    block->write_in.labels[1] = text_of(say->heading_to_improve);
    block->write_in.labels[2] = text_of(say->heading_strategy_adjusted);
    block->write_in.labels[3] = text_of(say->heading_next_review);
    block->write_in.notes[3] = recorded(&wording);
    block->write_in.last_line[3] = text_of(say->review_date_agreed);
    block->write_in.count = 4;
}

const struct section section_reflection = {"reflection", applies, write};
