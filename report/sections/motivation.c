/* Successes and skills, side by side. */
#include "report/section.h"
#include "report/sections/journal_wording.h"

static bool applies(const struct report_input *input)
{
    const struct plan_findings *plan = &input->findings->plan;

    return plan->successes > 0 || plan->skills > 0;
}

static struct block *
half(const struct wording *wording, const char *heading, enum journal_kind kind)
{
    struct block *section = ARENA_NEW(wording->arena, struct block);
    size_t count;
    const struct journal_entry **entries = journal_of(wording, kind, &count);

    section->kind = BLOCK_SECTION;
    section->section.name = phrase_plain(&wording->phrasing, heading);
    if (count == 0)
        wording_paragraph(wording, &section->section.body, text_of(wording->say->no_entries),
                          PARAGRAPH_SMALL);
    else
        journal_list(wording, &section->section.body, entries, count);
    return section;
}

static void write(const struct report_input *input, struct document *document)
{
    struct wording wording = wording_of(input, document);
    struct block *block = blocks_add(&document->blocks, BLOCK_HALVES, wording.arena);

    block->halves.left = half(&wording, wording.say->heading_successes, JOURNAL_SUCCESS);
    block->halves.right = half(&wording, wording.say->heading_skills, JOURNAL_SKILL);
}

const struct section section_motivation = {"motivation", applies, write};
