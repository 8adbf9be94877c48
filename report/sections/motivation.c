/* Successes and skills, side by side. */
#include "report/section.h"
#include "report/sections/gains.h"

static bool applies(const struct report_input *input)
{
    return gains_exist(input->findings);
}

static void write(const struct report_input *input, struct document *document)
{
    struct wording wording = wording_of(input, document);
    struct block *block = blocks_add(&document->blocks, BLOCK_HALVES, wording.arena);

    block->halves.left = gains_successes(&wording, wording.say->heading_successes, true);
    block->halves.right = gains_skills(&wording, wording.say->heading_skills, MARK_NONE);
}

const struct section section_motivation = {"motivation", applies, write};
