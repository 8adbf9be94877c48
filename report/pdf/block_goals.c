/* The goal ladder: a table with a figure in each row, its legend and caption. */
#include "report/charts/palette.h"
#include "report/pdf/block.h"
#include "report/pdf/goal_rows.h"
#include "report/pdf/page.h"

#define LEGEND_BASELINE 11.5
#define LEGEND_BOTTOM 4
#define LEGEND_WIDTH 110   /* of a word, at most */
#define LEGEND_GAP 14      /* between two of its entries, and before the caption */
#define LEGEND_INDENT 12.5 /* of an entry's word behind its shape */
#define SHAPE_RISE 2.7     /* of its middle above the baseline */
#define RING_RADIUS 2.7
#define RING_EDGE 1.4
#define DOT_RADIUS 3.4
#define AREA_REACH 4
#define AREA_WIDTH 7

enum shape { SHAPE_START, SHAPE_NOW, SHAPE_TARGET, SHAPE_COUNT };

struct goals {
    const struct goal_layout *layout;
    struct set_head head;
    struct goal_row *rows;
    struct words caption;
    double legend_width;
    bool is_caption_below; /* not beside the legend */
    bool has_legend;       /* legend or caption */
};

static const struct goal_layout *layout_of(const struct block *block)
{
    for (size_t i = 0; i < block->goals.count; i++) {
        if (text_count_code_points(block->goals.rows[i].statement) > GOAL_STATEMENT_LENGTH)
            return &goal_layout_stacked;
    }
    return &goal_layout_beside;
}

// Stacked, the statement needs no head: the first column is that of its track.
static void set_head(struct sheet *sheet, struct goals *goals, const struct block *block)
{
    goals->head.cells = ARENA_ARRAY(sheet->arena, struct set_cell, GOAL_COLUMN_COUNT);
    for (size_t i = 0; i < GOAL_COLUMN_COUNT; i++) {
        enum goal_column column = goals->layout->order[i];
        const struct goal_place *place = &goals->layout->places[column];
        struct text text =
            column == GOAL_STATE ? block->goals.head_state : block->goals.heads[column];
        if (column == GOAL_STATEMENT && goals->layout->is_stacked)
            text = (struct text){0};
        table_head_add(sheet, &goals->head, text, place->alignment,
                       (struct column_place){place->x, place->width});
    }
}

static struct text legend_text(struct sheet *sheet, const struct block *block, enum shape shape)
{
    const struct text texts[SHAPE_COUNT] = {block->goals.legend_start, block->goals.legend_now,
                                            block->goals.legend_target};
    struct type type = type_of(ROLE_LABEL);

    return typeset_fit(sheet->pdf, texts[shape], type.face, type.size, LEGEND_WIDTH,
                       sheet->arena);
}

static void set_caption(struct flow *flow, struct goals *goals, const struct block *block)
{
    struct type type = type_of(ROLE_LABEL);

    for (int i = 0; i < SHAPE_COUNT; i++)
        goals->legend_width +=
            LEGEND_INDENT + LEGEND_GAP +
            words_width(flow->sheet, legend_text(flow->sheet, block, i), type);
    double beside = flow->width - goals->legend_width;
    goals->is_caption_below = words_width(flow->sheet, block->goals.caption, type) > beside;
    type.alignment = goals->is_caption_below ? ALIGN_LEFT : ALIGN_RIGHT;
    goals->caption = words_of_text(flow->sheet, block->goals.caption, type,
                                   goals->is_caption_below ? flow->width : beside);
}

static bool has_legend(const struct goals *goals, const struct block *block)
{
    return goals->caption.line_count > 0 || !text_is_empty(block->goals.legend_start) ||
           !text_is_empty(block->goals.legend_now) ||
           !text_is_empty(block->goals.legend_target);
}

static double legend_height(const struct goals *goals)
{
    double below = goals->is_caption_below ? words_height(&goals->caption) : 0;

    return LEGEND_BASELINE + below + LEGEND_BOTTOM;
}

static void
add_row(struct flow *flow, const struct block *block, struct goals *goals, size_t index)
{
    goals->rows[index] = goal_row_set(flow->sheet, goals->layout, &block->goals.rows[index]);
    double height = goal_row_height(goals->layout, &goals->rows[index]);
    struct part *part = flow_add(flow, block, height);
    part->detail = goals;
    part->first = index + 1;
}

static void add_legend(struct flow *flow, const struct block *block, const struct goals *goals)
{
    flow->parts[flow->count - 1].keeps_next = true;
    struct part *legend = flow_add(flow, block, legend_height(goals));
    legend->detail = goals;
    legend->first = block->goals.count + 1;
}

static void measure(struct flow *flow, const struct block *block)
{
    struct goals *goals = ARENA_NEW(flow->sheet->arena, struct goals);
    size_t from = flow->count;

    if (block->goals.count == 0)
        return;
    goals->layout = layout_of(block);
    goals->rows = ARENA_ARRAY(flow->sheet->arena, struct goal_row, block->goals.count);
    set_head(flow->sheet, goals, block);
    set_caption(flow, goals, block);
    goals->has_legend = has_legend(goals, block);
    flow_add(flow, block, table_head_height(&goals->head))->detail = goals;
    for (size_t i = 0; i < block->goals.count; i++)
        add_row(flow, block, goals, i);
    table_keep_rows(&flow->parts[from], flow->count - from);
    if (goals->has_legend)
        add_legend(flow, block, goals);
}

static void draw_shape(struct sheet *sheet, enum shape shape, struct point middle)
{
    struct box area = {middle.x, middle.y - AREA_REACH, AREA_WIDTH, 2 * AREA_REACH};

    content_dash(sheet->pdf, 0, 0);
    content_line_cap(sheet->pdf, CAP_BUTT);
    content_line_width(sheet->pdf, RING_EDGE);
    switch (shape) {
    case SHAPE_START:
        content_fill_colour(sheet->pdf, COLOUR_WHITE);
        content_stroke_colour(sheet->pdf, COLOUR_BLUE);
        content_circle(sheet->pdf, middle, RING_RADIUS, PAINT_BOTH);
        break;
    case SHAPE_NOW:
        content_fill_colour(sheet->pdf, COLOUR_BLUE);
        content_circle(sheet->pdf, middle, DOT_RADIUS, PAINT_FILL);
        break;
    case SHAPE_TARGET:
        content_fill_colour(sheet->pdf, COLOUR_MINT);
        content_box(sheet->pdf, area, PAINT_FILL);
        content_stroke_colour(sheet->pdf, COLOUR_GREEN);
        content_line(sheet->pdf, (struct point){middle.x, area.y},
                     (struct point){middle.x, area.y + area.height});
        break;
    case SHAPE_COUNT:
        break;
    }
}

static void draw_legend(struct sheet *sheet, const struct block *block, struct point start)
{
    struct type type = type_of(ROLE_LABEL);

    for (int i = 0; i < SHAPE_COUNT; i++) {
        struct span span = {legend_text(sheet, block, i), type.face, type.colour};
        if (text_is_empty(span.text))
            continue;
        double middle = i == SHAPE_TARGET ? start.x + 1 : start.x + 4;
        draw_shape(sheet, i, (struct point){middle, start.y - SHAPE_RISE});
        start.x += LEGEND_INDENT;
        start.x += typeset_line(sheet->pdf, start, span, type.size, ALIGN_LEFT) + LEGEND_GAP;
    }
}

// Legend and caption are one caption, the table's last element.
static void draw_caption(struct sheet *sheet,
                         const struct block *block,
                         const struct goals *goals,
                         struct box box)
{
    struct point start = {box.x, box.y + LEGEND_BASELINE};
    struct point caption = {box.x + goals->legend_width, start.y};

    if (goals->is_caption_below)
        caption = (struct point){box.x, start.y + goals->caption.type.leading};
    tag_open(sheet->pdf, TAG_CAPTION);
    tag_content_begin(sheet->pdf);
    draw_legend(sheet, block, start);
    paragraph_draw_lines(sheet->pdf, goals->caption.paragraph, 0, goals->caption.line_count,
                         caption);
    tag_content_end(sheet->pdf);
    tag_close(sheet->pdf);
}

static void draw(struct sheet *sheet, const struct part *part, struct box box)
{
    const struct block *block = part->block;
    const struct goals *goals = part->detail;
    bool is_last_row = part->first == block->goals.count;
    bool is_legend = part->first > block->goals.count;

    if (part->first == 0) {
        table_head_draw(sheet, part, &goals->head, box);
        return;
    }
    if (is_legend) {
        draw_caption(sheet, block, goals, box);
    } else {
        goal_row_draw(sheet, goals->layout, &goals->rows[part->first - 1],
                      &block->goals.rows[part->first - 1], box);
        table_row_rule(sheet, box, is_last_row);
    }
    if (is_legend || (is_last_row && !goals->has_legend))
        tag_close(sheet->pdf); // the table
}

const struct block_form block_goals = {.measure = measure, .draw = draw};
