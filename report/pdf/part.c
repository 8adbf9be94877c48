#include "report/pdf/part.h"

#include "report/pdf/page.h"

#define WORDS_LINES_TOGETHER 6 /* so many lines are never broken */

/* A row of more lines goes on in parts below, each of so many. */
#define ROW_LINES_TOGETHER 24
#define ROW_LINES_IN_PIECE 12

struct extent extent_fixed(double points)
{
    return (struct extent){points, points, points, points};
}

struct part *flow_add(struct flow *flow, const struct block *block, double height)
{
    flow->parts = arena_grow(flow->sheet->arena, flow->parts, &flow->capacity, flow->count + 1,
                             sizeof flow->parts[0]);
    struct part *part = &flow->parts[flow->count++];
    *part = (struct part){
        .block = block,
        .x = flow->x,
        .width = flow->width,
        .gap = flow->gap,
        .height = extent_fixed(height),
        .unit = flow->unit,
    };
    flow->gap = extent_fixed(0);
    return part;
}

static void add_lines(struct flow *flow,
                      const struct block *block,
                      size_t item,
                      const struct words *words,
                      size_t line)
{
    bool is_whole = words->line_count <= WORDS_LINES_TOGETHER;
    size_t count = is_whole ? words->line_count : 1;
    struct part *part = flow_add(flow, block, (double)count * words->type.leading);

    part->first = item;
    part->line = line;
    part->line_count = count;
    part->keeps_next = !is_whole && (line == 0 || line + 2 == words->line_count);
}

void flow_add_words(struct flow *flow,
                    const struct block *block,
                    size_t first,
                    const struct words *words)
{
    size_t step = words->line_count <= WORDS_LINES_TOGETHER ? words->line_count : 1;

    for (size_t line = 0; line < words->line_count; line += step)
        add_lines(flow, block, first, words, line);
}

void words_draw_part(struct sheet *sheet,
                     const struct part *part,
                     enum tag tag,
                     const struct words *words,
                     struct point start)
{
    if (part->line == 0)
        tag_open(sheet->pdf, tag);
    words_draw_lines(sheet, words, part->line, part->line_count, start);
    if (part->line + part->line_count == words->line_count)
        tag_close(sheet->pdf);
}

size_t row_lines_in_part(size_t line_count, size_t rest)
{
    if (line_count <= ROW_LINES_TOGETHER)
        return rest;
    return rest < ROW_LINES_IN_PIECE ? rest : ROW_LINES_IN_PIECE;
}

double parts_height(const struct part *parts, size_t count)
{
    double height = 0;

    for (size_t i = 0; i < count; i++)
        height += parts[i].height.natural + (i > 0 ? parts[i].gap.natural : 0);
    return height;
}

double parts_least_height(const struct part *parts, size_t count)
{
    double height = 0;

    for (size_t i = 0; i < count; i++)
        height += parts[i].height.least + (i > 0 ? parts[i].gap.least : 0);
    return height;
}

double parts_greatest_height(const struct part *parts, size_t count)
{
    double height = 0;

    for (size_t i = 0; i < count; i++)
        height += parts[i].height.greatest + (i > 0 ? parts[i].gap.greatest : 0);
    return height;
}

void parts_keep_together(struct part *parts, size_t count)
{
    if (parts_least_height(parts, count) > CONTENT_HEIGHT)
        return;
    for (size_t i = 0; i + 1 < count; i++)
        parts[i].keeps_next = true;
}
