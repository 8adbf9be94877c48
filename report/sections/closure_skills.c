/* Skills learned and successes, side by side. */
#include "report/section.h"
#include "report/sections/closing_wording.h"
#include "report/sections/gains.h"

static bool applies(const struct report_input *input)
{
    return gains_exist(input->findings);
}

static void write(const struct report_input *input, struct document *document)
{
    struct wording wording = wording_of(input, document);
    bool is_unplanned = closing_is_unplanned(input->findings);
    struct block *block = blocks_add(&document->blocks, BLOCK_HALVES, wording.arena);

    block->halves.left = gains_skills(&wording, wording.say_at_closure->closure_heading_skills,
                                      is_unplanned ? MARK_NONE : MARK_DONE);
    block->halves.right = gains_successes(
        &wording, wording.say_at_closure->closure_heading_successes, !is_unplanned);
}

const struct section section_closure_skills = {"closure_skills", applies, write};
