/* Running text. */
#include "report/pdf/block.h"
#include "report/pdf/page.h"

#define WIDE_LINES 2 /* so many lines may take the whole width */
#define READING_COLUMNS 9

static enum role role_of(const struct flow *flow, enum paragraph_size size)
{
    switch (size) {
    case PARAGRAPH_BODY:
        return flow->place == PLACE_HALF ? ROLE_SMALL : ROLE_BODY;
    case PARAGRAPH_SMALL:
        return ROLE_SMALL;
    case PARAGRAPH_METHODS:
        return ROLE_METHODS;
    }
    return ROLE_BODY;
}

static void measure(struct flow *flow, const struct block *block)
{
    struct words *words = ARENA_NEW(flow->sheet->arena, struct words);
    struct type type = type_of(role_of(flow, block->paragraph.size));
    double reading_width = grid_width(READING_COLUMNS);
    size_t from = flow->count;

    *words = words_of_sentence(flow->sheet, &block->paragraph.content, type, flow->width);
    if (words->line_count > WIDE_LINES && flow->width > reading_width + 1)
        *words = words_of_sentence(flow->sheet, &block->paragraph.content, type, reading_width);
    flow_add_words(flow, block, 0, words);
    for (size_t i = from; i < flow->count; i++)
        flow->parts[i].detail = words;
}

static void draw(struct sheet *sheet, const struct part *part, struct box box)
{
    const struct words *words = part->detail;

    words_draw_part(sheet, part, TAG_P, words,
                    (struct point){box.x, box.y + words_ascent(words)});
}

const struct block_form block_paragraph = {.measure = measure, .draw = draw};
