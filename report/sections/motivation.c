/* Successes and skills, side by side. */
#include "report/section.h"
#include "report/sections/headline.h"
#include "report/sections/journal_wording.h"

static bool has_good_news(const struct case_findings *findings)
{
    return findings->flag_count > 0 &&
           findings->flags[findings->flag_count - 1].code > FLAG_GOAL_ATTAINED_OPEN;
}

static bool applies(const struct report_input *input)
{
    const struct plan_findings *plan = &input->findings->plan;

    return plan->successes > 0 || plan->skills > 0 || has_good_news(input->findings);
}

/* What the figures show stands behind what was written down. */
static void news_write(const struct wording *wording, struct blocks *blocks)
{
    size_t count;
    struct good_news *news = good_news_of(wording, &count);
    struct dated_item *items = ARENA_ARRAY(wording->arena, struct dated_item, count + 1);
    struct block *block;

    if (count == 0)
        return;
    for (size_t i = 0; i < count; i++) {
        items[i].date = phrasing_date(&wording->phrasing, news[i].day, DATE_AXIS);
        sentence_add(&items[i].content, news[i].text, wording->arena);
    }
    block = blocks_add(blocks, BLOCK_DATED_LIST, wording->arena);
    block->dated_list.items = items;
    block->dated_list.count = count;
}

static struct block *
half_of(const struct wording *wording, const char *heading, enum journal_kind kind)
{
    struct block *section = ARENA_NEW(wording->arena, struct block);
    size_t count;
    const struct journal_entry **entries = journal_of(wording, kind, &count);

    section->kind = BLOCK_SECTION;
    section->section.name = phrase_plain(&wording->phrasing, heading);
    if (count > 0)
        journal_list(wording, &section->section.body, entries, count);
    if (kind == JOURNAL_SUCCESS)
        news_write(wording, &section->section.body);
    if (section->section.body.count == 0)
        wording_paragraph(wording, &section->section.body, text_of(wording->say->no_entries),
                          PARAGRAPH_SMALL);
    return section;
}

static void write(const struct report_input *input, struct document *document)
{
    struct wording wording = wording_of(input, document);
    struct block *block = blocks_add(&document->blocks, BLOCK_HALVES, wording.arena);

    block->halves.left = half_of(&wording, wording.say->heading_successes, JOURNAL_SUCCESS);
    block->halves.right = half_of(&wording, wording.say->heading_skills, JOURNAL_SKILL);
}

const struct section section_motivation = {"motivation", applies, write};
