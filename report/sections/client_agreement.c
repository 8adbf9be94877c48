/* Room for what is agreed and for the client's own words; whom to turn to. */
#include "report/section.h"
#include "report/sections/client_flags.h"
#include "report/sections/goal_wording.h"

static bool applies(const struct report_input *input)
{
    (void)input;
    return true;
}

static struct block *lines(const struct wording *wording, const char *heading)
{
    struct block *section = wording_half(wording, heading);
    struct block *block = blocks_add(&section->section.body, BLOCK_WRITE_IN, wording->arena);

    block->write_in.count = 1;
    return section;
}

/* What it is time for, and the next review where a day is recorded. */
static struct text prompt(const struct wording *wording)
{
    static const enum flag_code codes[] = {FLAG_FOLLOWUP_DUE, FLAG_REVIEW_OVERDUE,
                                           FLAG_GOAL_ATTAINED_OPEN};
    day_number review = goal_wording_next_review(wording);

    for (size_t i = 0; i < COUNT(codes); i++) {
        struct text words = client_flag(wording, codes[i]);

        if (!text_is_empty(words))
            return words;
    }
    if (review == DAY_NONE)
        return (struct text){0};
    return PHRASE(&wording->phrasing, "{label}: {date}",
                  filling_string("label", wording->say->heading_next_review),
                  filling_text("date", phrasing_date(&wording->phrasing, review, DATE_LONG)));
}

static void write(const struct report_input *input, struct document *document)
{
    struct wording wording = wording_of(input, document);
    const struct client_phrases *say = wording.say_to_client;
    struct block *agreement = lines(&wording, say->heading_agreement);

    agreement->section.body.items[0].write_in.notes[0] = prompt(&wording);
    wording_halves(&wording, &document->blocks, agreement,
                   lines(&wording, say->heading_own_words));
    wording_paragraph(&wording, &document->blocks,
                      wording_join(&wording, phrase_plain(&wording.phrasing, say->contact),
                                   text_of(say->supports_talking)),
                      PARAGRAPH_SMALL);
}

const struct section section_client_agreement = {"client_agreement", applies, write};
