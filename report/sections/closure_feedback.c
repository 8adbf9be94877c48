/* Room for the client's feedback and the counsellor's reflection. */
#include "report/section.h"
#include "report/sections/wording.h"

static bool applies(const struct report_input *input)
{
    (void)input;
    return true;
}

static void write(const struct report_input *input, struct document *document)
{
    struct wording wording = wording_of(input, document);
    const struct phrasing *phrasing = &wording.phrasing;
    struct block *section = wording_section(&wording, &document->blocks,
                                            wording.say_at_closure->closure_heading_feedback);
    struct block *block = blocks_add(&section->section.body, BLOCK_WRITE_IN, wording.arena);

    section->section.keeps_together = true;
    block->write_in.labels[0] =
        phrase_plain(phrasing, wording.say_at_closure->feedback_of_client);
    block->write_in.labels[1] =
        phrase_plain(phrasing, wording.say_at_closure->reflection_of_counsellor);
    block->write_in.count = 2;
}

const struct section section_closure_feedback = {"closure_feedback", applies, write};
