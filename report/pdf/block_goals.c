/* The goal ladder: a table with a figure in each row, its legend and caption. */
#include "report/pdf/block.h"
#include "report/pdf/goal_rows.h"
#include "report/pdf/legend.h"
#include "report/pdf/page.h"

#define LEGEND_BASELINE 11.5
#define LEGEND_BOTTOM 4

enum { LEGEND_ENTRIES = 3 };

struct goals {
    struct goal_layout layout;
    struct set_head head;
    struct goal_row *rows;
    struct words caption;
    struct legend_entry legend[LEGEND_ENTRIES];
    double legend_width;
    bool is_caption_below; /* not beside the legend */
    bool has_legend;       /* legend or caption */
};

// Stacked, the statement needs no head: the first column is that of its track.
static void set_head(struct sheet *sheet, struct goals *goals, const struct block *block)
{
    goals->head.cells = ARENA_ARRAY(sheet->arena, struct set_cell, GOAL_COLUMN_COUNT);
    for (size_t i = 0; i < GOAL_COLUMN_COUNT; i++) {
        enum goal_column column = goals->layout.order[i];
        const struct goal_place *place = &goals->layout.places[column];
        struct text text =
            column == GOAL_STATE ? block->goals.head_state : block->goals.heads[column];
        if (column == GOAL_STATEMENT && goals->layout.is_stacked)
            text = (struct text){0};
        table_head_add(sheet, &goals->head, text, place->alignment,
                       (struct column_place){place->x, place->width});
    }
}

static void set_caption(struct flow *flow, struct goals *goals, const struct block *block)
{
    struct type type = type_of(ROLE_LABEL);

    goals->legend[0] = (struct legend_entry){LEGEND_START, block->goals.legend_start};
    goals->legend[1] = (struct legend_entry){LEGEND_LATEST, block->goals.legend_now};
    goals->legend[2] = (struct legend_entry){LEGEND_TARGET, block->goals.legend_target};
    goals->legend_width = legend_width(flow->sheet, goals->legend, LEGEND_ENTRIES);
    double beside = flow->width - goals->legend_width;
    goals->is_caption_below = words_width(flow->sheet, block->goals.caption, type) > beside;
    type.alignment = goals->is_caption_below ? ALIGN_LEFT : ALIGN_RIGHT;
    goals->caption = words_of_text(flow->sheet, block->goals.caption, type,
                                   goals->is_caption_below ? flow->width : beside);
}

static bool has_legend(const struct goals *goals)
{
    return goals->caption.line_count > 0 || goals->legend_width > 0;
}

static double legend_height(const struct goals *goals)
{
    double below = goals->is_caption_below ? words_height(&goals->caption) : 0;

    return LEGEND_BASELINE + below + LEGEND_BOTTOM;
}

// Beside its figures a statement is short: only stacked ones may need more than one part.
static void
add_row(struct flow *flow, const struct block *block, struct goals *goals, size_t index)
{
    struct goal_row *set = &goals->rows[index];

    *set = goal_row_set(flow->sheet, &goals->layout, &block->goals.rows[index]);
    size_t line_count = set->statement.line_count, line = 0;
    do {
        size_t rest = line_count - line;
        bool is_whole = !goals->layout.is_stacked;
        struct goal_lines lines = {line, is_whole ? rest : row_lines_in_part(line_count, rest)};
        struct part *part = flow_add(flow, block, 0);
        part->height = goal_row_height(&goals->layout, set, lines);
        part->detail = goals;
        part->first = index + 1;
        part->line = lines.first;
        part->line_count = lines.count;
        line += lines.count;
    } while (line < line_count);
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
    goals->layout = goal_layout_of(flow->sheet, block);
    goals->rows = ARENA_ARRAY(flow->sheet->arena, struct goal_row, block->goals.count);
    set_head(flow->sheet, goals, block);
    set_caption(flow, goals, block);
    goals->has_legend = has_legend(goals);
    flow_add(flow, block, table_head_height(&goals->head))->detail = goals;
    for (size_t i = 0; i < block->goals.count; i++)
        add_row(flow, block, goals, i);
    table_keep_rows(&flow->parts[from], flow->count - from);
    if (goals->has_legend)
        add_legend(flow, block, goals);
}

// Legend and caption are one caption, the table's last element.
static void draw_caption(struct sheet *sheet, const struct goals *goals, struct box box)
{
    struct point start = {box.x, box.y + LEGEND_BASELINE};
    struct point caption = {box.x + goals->legend_width, start.y};

    if (goals->is_caption_below)
        caption = (struct point){box.x, start.y + goals->caption.type.leading};
    tag_open(sheet->pdf, TAG_CAPTION);
    tag_content_begin(sheet->pdf);
    legend_draw(sheet, goals->legend, LEGEND_ENTRIES, start);
    paragraph_draw_lines(sheet->pdf, goals->caption.paragraph, 0, goals->caption.line_count,
                         caption);
    tag_content_end(sheet->pdf);
    tag_close(sheet->pdf);
}

// Returns whether it is the end of the table's last row.
static bool draw_row(struct sheet *sheet, const struct part *part, struct box box)
{
    const struct block *block = part->block;
    const struct goals *goals = part->detail;
    const struct goal_row *set = &goals->rows[part->first - 1];
    struct goal_lines lines = {part->line, part->line_count};
    bool is_row_end = part->line + part->line_count == set->statement.line_count;
    bool is_last = is_row_end && part->first == block->goals.count;

    goal_row_draw(sheet, &goals->layout, set, &block->goals.rows[part->first - 1], lines, box);
    if (is_row_end)
        table_row_rule(sheet, box, is_last);
    return is_last;
}

static void draw(struct sheet *sheet, const struct part *part, struct box box)
{
    const struct block *block = part->block;
    const struct goals *goals = part->detail;
    bool is_legend = part->first > block->goals.count;

    if (part->first == 0) {
        table_head_draw(sheet, part, &goals->head, box);
        return;
    }
    if (is_legend)
        draw_caption(sheet, goals, box);
    else if (!draw_row(sheet, part, box) || goals->has_legend)
        return;
    tag_close(sheet->pdf); // the table
}

const struct block_form block_goals = {.measure = measure, .draw = draw};
