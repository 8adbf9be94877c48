/* A table of words, numbers and states. */
#include <math.h>

#include "report/charts/draw.h"
#include "report/pdf/block.h"
#include "report/pdf/figure.h"
#include "report/pdf/legend.h"
#include "report/pdf/marks.h"
#include "report/pdf/page.h"
#include "report/pdf/table.h"

#define PADDING 4.5 /* above and below the lines of a row */
#define GUTTER 8    /* between two columns */
#define LEAST_WIDTH 12
#define MARK_INDENT 12
#define MARK_RISE 3 /* of its middle above the baseline */

#define FILL_HEIGHT 20 /* of a row with a cell to be filled by hand */
#define LEGEND_BASELINE 13
#define LEGEND_BOTTOM 4

struct table {
    struct set_head head;
    struct set_cell *cells; /* row by row */
};

// Where a column begins and how wide its words may be, in a table of that width.
static struct column_place column_of(const struct block *block, size_t column, double width)
{
    double from = 0;
    bool is_last = column + 1 == block->table.column_count;

    for (size_t i = 0; i < column; i++)
        from += block->table.columns[i].share * width;
    double inner = block->table.columns[column].share * width - (is_last ? 0 : GUTTER);
    return (struct column_place){from, fmax(inner, LEAST_WIDTH)};
}

static enum alignment alignment_of(const struct table_column *column)
{
    return column->is_number ? ALIGN_RIGHT : ALIGN_LEFT;
}

static struct set_cell set_cell(struct flow *flow, const struct block *block, size_t index)
{
    size_t column = index % block->table.column_count;
    const struct table_cell *cell = &block->table.cells[index];
    struct column_place place = column_of(block, column, flow->width);
    struct type type = type_toned(ROLE_CELL, cell->tone);
    double indent = cell->mark == MARK_NONE ? 0 : MARK_INDENT;

    type.alignment = alignment_of(&block->table.columns[column]);
    double width = fmax(place.width - indent, LEAST_WIDTH);
    return (struct set_cell){
        .words = words_of_sentence(flow->sheet, &cell->content, type, width),
        .x = place.x + indent,
        .width = width,
    };
}

static struct table *set_table(struct flow *flow, const struct block *block)
{
    struct arena *arena = flow->sheet->arena;
    struct table *table = ARENA_NEW(arena, struct table);
    size_t cell_count = block->table.column_count * block->table.row_count;

    table->head.cells = ARENA_ARRAY(arena, struct set_cell, block->table.column_count);
    for (size_t i = 0; i < block->table.column_count; i++) {
        const struct table_column *column = &block->table.columns[i];
        table_head_add(flow->sheet, &table->head, column->head, alignment_of(column),
                       column_of(block, i, flow->width));
    }
    table->cells = ARENA_ARRAY(arena, struct set_cell, cell_count);
    for (size_t i = 0; i < cell_count; i++)
        table->cells[i] = set_cell(flow, block, i);
    return table;
}

static size_t row_line_count(const struct block *block, const struct table *table, size_t row)
{
    size_t most = 1;

    for (size_t i = 0; i < block->table.column_count; i++) {
        size_t lines = table->cells[row * block->table.column_count + i].words.line_count;
        if (lines > most)
            most = lines;
    }
    return most;
}

// What its charts and the room for handwriting need, whatever its words.
static double row_least_height(const struct block *block, size_t row, double width)
{
    double height = 0;

    for (size_t i = 0; i < block->table.column_count; i++) {
        const struct table_cell *cell =
            &block->table.cells[row * block->table.column_count + i];
        if (cell->chart)
            height = fmax(height,
                          chart_height(cell->chart, column_of(block, i, width).width).greatest);
        if (cell->is_to_fill)
            height = fmax(height, FILL_HEIGHT);
    }
    return height;
}

static void
add_row(struct flow *flow, const struct block *block, const struct table *table, size_t row)
{
    size_t line_count = row_line_count(block, table, row);
    double least = row_least_height(block, row, flow->width);

    for (size_t line = 0, count; line < line_count; line += count) {
        size_t rest = line_count - line;
        count = row_lines_in_part(line_count, rest);
        double height = (double)count * type_of(ROLE_CELL).leading + 2 * PADDING;
        struct part *part = flow_add(flow, block, line == 0 ? fmax(height, least) : height);
        part->detail = table;
        part->first = row + 1;
        part->line = line;
        part->line_count = count;
        part->count = rest - count; // lines that are still to come
    }
}

static void add_legend(struct flow *flow, const struct block *block, const struct table *table)
{
    flow->parts[flow->count - 1].keeps_next = true;
    struct part *part = flow_add(flow, block, LEGEND_BASELINE + LEGEND_BOTTOM);
    part->detail = table;
    part->first = block->table.row_count + 1;
}

static void measure(struct flow *flow, const struct block *block)
{
    size_t from = flow->count;

    if (block->table.row_count == 0 || block->table.column_count == 0)
        return;
    const struct table *table = set_table(flow, block);
    flow_add(flow, block, table_head_height(&table->head))->detail = table;
    for (size_t row = 0; row < block->table.row_count; row++)
        add_row(flow, block, table, row);
    table_keep_rows(&flow->parts[from], flow->count - from);
    if (block->table.legend_count > 0)
        add_legend(flow, block, table);
}

static void draw_mark(struct sheet *sheet, const struct table_cell *cell, struct point start)
{
    struct point middle = {start.x - MARK_INDENT + MARK_SIZE / 2, start.y - MARK_RISE};

    tag_artifact_begin(sheet->pdf, ARTIFACT_LAYOUT);
    mark_draw(sheet, cell->mark, mark_colour(cell->mark, cell->tone), middle);
    tag_artifact_end(sheet->pdf);
}

// In the middle of the row.
static void draw_chart(struct sheet *sheet,
                       const struct set_cell *set,
                       const struct table_cell *cell,
                       struct box row)
{
    double height = chart_height(cell->chart, set->width).greatest;
    struct box box = {row.x + set->x, row.y + (row.height - height) / 2, set->width, height};

    figure_draw(sheet, cell->chart, box);
}

static void draw_cell(struct sheet *sheet,
                      const struct part *part,
                      const struct set_cell *set,
                      const struct table_cell *cell,
                      struct box box)
{
    const struct words *words = &set->words;
    struct point start = {box.x + set->x, box.y + PADDING + words_ascent(words)};

    if (cell->mark != MARK_NONE && part->line == 0)
        draw_mark(sheet, cell, start);
    tag_open(sheet->pdf, TAG_TD);
    if (cell->chart && part->line == 0) {
        draw_chart(sheet, set, cell, box);
    } else if (words->line_count > part->line) {
        size_t rest = words->line_count - part->line;
        words_draw_lines(sheet, words, part->line,
                         rest < part->line_count ? rest : part->line_count, start);
    }
    tag_close(sheet->pdf);
}

static void draw_row(struct sheet *sheet, const struct part *part, struct box box)
{
    const struct block *block = part->block;
    const struct table *table = part->detail;
    size_t first = (part->first - 1) * block->table.column_count;
    bool is_last = part->first == block->table.row_count && part->count == 0;

    tag_open(sheet->pdf, TAG_TR);
    for (size_t i = first; i < first + block->table.column_count; i++)
        draw_cell(sheet, part, &table->cells[i], &block->table.cells[i], box);
    tag_close(sheet->pdf);
    if (is_last && block->table.legend_count == 0)
        tag_close(sheet->pdf); // the table
    table_row_rule(sheet, box, is_last);
}

// The table's last element.
static void draw_legend(struct sheet *sheet, const struct block *block, struct box box)
{
    tag_open(sheet->pdf, TAG_CAPTION);
    tag_content_begin(sheet->pdf);
    legend_draw(sheet, block->table.legend, block->table.legend_count,
                (struct point){box.x, box.y + LEGEND_BASELINE});
    tag_content_end(sheet->pdf);
    tag_close(sheet->pdf);
    tag_close(sheet->pdf);
}

static void draw(struct sheet *sheet, const struct part *part, struct box box)
{
    const struct table *table = part->detail;

    if (part->first == 0)
        table_head_draw(sheet, part, &table->head, box);
    else if (part->first > part->block->table.row_count)
        draw_legend(sheet, part->block, box);
    else
        draw_row(sheet, part, box);
}

const struct block_form block_table = {.measure = measure, .draw = draw};
