/* The answer in up to three short sentences. */
#include "report/pdf/block.h"

#define LINES 24 /* at most */

static void measure(struct flow *flow, const struct block *block)
{
    struct words *words = ARENA_NEW(flow->sheet->arena, struct words);

    *words = words_limited(
        flow->sheet,
        words_of_sentence(flow->sheet, &block->headline, type_of(ROLE_HEADLINE), flow->width),
        LINES);
    if (words->line_count == 0)
        return;
    struct part *part = flow_add(flow, block, words_height(words));
    part->detail = words;
    part->keeps_next = true;
}

static void draw(struct sheet *sheet, const struct part *part, struct box box)
{
    const struct words *words = part->detail;

    words_draw(sheet, TAG_P, words, (struct point){box.x, box.y + words_ascent(words)});
}

const struct block_form block_headline = {.measure = measure, .draw = draw};
