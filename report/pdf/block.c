#include "report/pdf/block.h"

#include <assert.h>

#include "report/pdf/page.h"

#define KIND_COUNT (BLOCK_SIGNATURES + 1)
#define ROUNDING 1e-6

struct kind {
    const struct block_form *form;
    struct extent gap;  /* white above it on the page */
    double section_gap; /* the same inside a section, below another block */
};

/* Below the callout, which is loud, the first section stands off more than below another. */
static const struct extent gap_after_attention = {9, 20, 24, 0};
static const struct extent gap_between_run_ins = {6, 8, 12, 0};

static const struct kind kinds[KIND_COUNT] = {
    [BLOCK_TITLE] = {&block_title, {0, 0, 0, 0}, 0},
    [BLOCK_IDENTITY] = {&block_identity, {6, 13, 13, 0}, 7},
    [BLOCK_HEADLINE] = {&block_headline, {6, 18, 22, 0}, 7},
    [BLOCK_TILES] = {&block_tiles, {6, 12, 18, 0}, 7},
    [BLOCK_PANEL] = {&block_panel, {6, 15, 20, 0}, 7},
    [BLOCK_ATTENTION] = {&block_attention, {10, 16, 22, 0}, 7},
    [BLOCK_SECTION] = {&block_section, {6, 14, 24, 0}, 14},
    [BLOCK_HALVES] = {&block_halves, {6, 14, 24, 0}, 14},
    [BLOCK_PARAGRAPH] = {&block_paragraph, {4, 7, 10, 0}, 4},
    [BLOCK_GOALS] = {&block_goals, {6, 10, 14, 0}, 5},
    [BLOCK_PATHS] = {&block_paths, {6, 10, 14, 0}, 5},
    [BLOCK_TABLE] = {&block_table, {6, 10, 14, 0}, 9},
    [BLOCK_COURSE] = {&block_course, {4, 7, 14, 0}, 5},
    [BLOCK_ATTENDANCE] = {&block_attendance, {4, 7, 14, 0}, 5},
    [BLOCK_DATED_LIST] = {&block_dated_list, {4, 7, 10, 0}, 4},
    [BLOCK_WRITE_IN] = {&block_write_in, {6, 10, 14, 0}, 7},
    [BLOCK_CARDS] = {&block_cards, {6, 10, 14, 0}, 7},
    [BLOCK_FIGURE] = {&block_figure, {4, 7, 14, 0}, 5},
    [BLOCK_SIGNATURES] = {&block_signatures, {6, 14, 20, 0}, 7},
};

void block_measure(struct flow *flow, const struct block *block)
{
    kinds[block->kind].form->measure(flow, block);
}

void parts_draw(struct sheet *sheet, const struct part *parts, size_t count, double top)
{
    double y = top;

    for (size_t i = 0; i < count; i++) {
        const struct part *part = &parts[i];
        if (i > 0)
            y += part->gap.chosen;
        struct box box = {part->x, y, part->width, part->height.chosen};
        assert(box.y + box.height <= CONTENT_TOP + CONTENT_HEIGHT + ROUNDING);
        kinds[part->block->kind].form->draw(sheet, part, box);
        y += part->height.chosen;
    }
}

static bool is_run_in(const struct block *block)
{
    return block->kind == BLOCK_SECTION && block->section.is_run_in;
}

static struct extent
gap_between(enum placement place, const struct block *above, const struct block *below)
{
    if (place != PLACE_PAGE)
        return extent_fixed(kinds[below->kind].section_gap);
    if (above->kind == BLOCK_ATTENTION)
        return gap_after_attention;
    if (is_run_in(above) && is_run_in(below))
        return gap_between_run_ins;
    return kinds[below->kind].gap;
}

// Blocks that have nothing to show leave no part and no white behind.
void blocks_measure(struct flow *flow, const struct blocks *blocks)
{
    const struct block *above = NULL;

    for (size_t i = 0; i < blocks->count; i++) {
        const struct block *block = &blocks->items[i];
        size_t count = flow->count;
        if (flow->place == PLACE_PAGE)
            flow->unit = i;
        if (above)
            flow->gap = gap_between(flow->place, above, block);
        block_measure(flow, block);
        if (flow->count > count)
            above = block;
    }
}

static bool blocks_hold(const struct blocks *blocks, enum block_kind kind)
{
    for (size_t i = 0; i < blocks->count; i++) {
        if (blocks->items[i].kind == kind)
            return true;
    }
    return false;
}

bool block_holds(const struct block *block, enum block_kind kind)
{
    if (block->kind == kind)
        return true;
    return block->kind == BLOCK_SECTION && blocks_hold(&block->section.body, kind);
}
