/* The client's goals: words in the left half, the way to the flag in the right. */
#include <math.h>

#include "report/charts/draw.h"
#include "report/pdf/block.h"
#include "report/pdf/figure.h"
#include "report/pdf/page.h"

#define WORDS_COLUMNS 5.5
#define PATH_COLUMN 6
#define PATH_COLUMNS 6
#define STATE_GAP 1 /* between the statement and its state */
#define ROW_GAP 8
#define STATE_LINES 12 /* at most */

struct row {
    struct words statement, state;
};

static struct row set_row(struct sheet *sheet, const struct path_row *row)
{
    struct type state = type_of(ROLE_BODY);
    struct sentence statement = {0};
    double width = grid_width(WORDS_COLUMNS);

    state.colour = tone_colour(TONE_MUTED);
    state.leading = 12.5;
    sentence_add_user(&statement, row->statement, sheet->arena);
    return (struct row){
        words_of_sentence(sheet, &statement, type_of(ROLE_FINDING_HALF), width),
        words_limited(sheet, words_of_text(sheet, row->state, state, width), STATE_LINES),
    };
}

static double path_height(const struct path_row *row)
{
    return row->path ? chart_height(row->path, grid_width(PATH_COLUMNS)).greatest : 0;
}

// Words of the part: lines of the statement, below the last of them the state.
static double part_words_height(const struct row *row, const struct part *part)
{
    double height = (double)part->line_count * row->statement.type.leading;

    if (part->line + part->line_count == row->statement.line_count)
        height += STATE_GAP + words_height(&row->state);
    return height;
}

static void
add_row(struct flow *flow, const struct block *block, struct row *rows, size_t index)
{
    const struct row *row = &rows[index];
    size_t line_count = row->statement.line_count, line = 0;

    do {
        size_t rest = line_count - line;
        struct part *part = flow_add(flow, block, 0);
        part->first = index;
        part->detail = rows;
        part->line = line;
        part->line_count = row_lines_in_part(line_count, rest);
        double height = part_words_height(row, part);
        if (line == 0)
            height = fmax(height, path_height(&block->paths.rows[index]));
        part->height = extent_fixed(height);
        line += part->line_count;
    } while (line < line_count);
}

static void measure(struct flow *flow, const struct block *block)
{
    size_t count = block->paths.count;
    struct row *rows = ARENA_ARRAY(flow->sheet->arena, struct row, count);

    for (size_t i = 0; i < count; i++) {
        rows[i] = set_row(flow->sheet, &block->paths.rows[i]);
        if (i > 0)
            flow->gap = (struct extent){3, ROW_GAP, 2 * ROW_GAP, 0};
        add_row(flow, block, rows, i);
    }
}

static void
draw_words(struct sheet *sheet, const struct row *row, const struct part *part, struct box box)
{
    struct point at = {box.x, box.y + words_ascent(&row->statement)};

    if (part->line_count > 0) {
        tag_open(sheet->pdf, TAG_P);
        words_draw_lines(sheet, &row->statement, part->line, part->line_count, at);
        tag_close(sheet->pdf);
    }
    if (part->line + part->line_count < row->statement.line_count)
        return;
    at.y = box.y + (double)part->line_count * row->statement.type.leading + STATE_GAP +
           words_ascent(&row->state);
    words_draw(sheet, TAG_P, &row->state, at);
}

static void draw(struct sheet *sheet, const struct part *part, struct box box)
{
    const struct row *row = (const struct row *)part->detail + part->first;
    const struct path_row *data = &part->block->paths.rows[part->first];

    draw_words(sheet, row, part, box);
    if (data->path && part->line == 0)
        figure_draw(sheet, data->path,
                    (struct box){grid_x(PATH_COLUMN), box.y, grid_width(PATH_COLUMNS),
                                 path_height(data)});
}

const struct block_form block_paths = {.measure = measure, .draw = draw};
