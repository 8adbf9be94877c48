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
#define STATEMENT_LINES 12 /* at most */
#define STATE_LINES 6

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
        words_limited(words_of_sentence(sheet, &statement, type_of(ROLE_FINDING_HALF), width),
                      STATEMENT_LINES),
        words_limited(words_of_text(sheet, row->state, state, width), STATE_LINES),
    };
}

static double path_height(const struct path_row *row)
{
    return row->path ? chart_height(row->path, grid_width(PATH_COLUMNS)).greatest : 0;
}

static void measure(struct flow *flow, const struct block *block)
{
    size_t count = block->paths.count;
    struct row *rows = ARENA_ARRAY(flow->sheet->arena, struct row, count);

    for (size_t i = 0; i < count; i++) {
        rows[i] = set_row(flow->sheet, &block->paths.rows[i]);
        double words =
            words_height(&rows[i].statement) + STATE_GAP + words_height(&rows[i].state);
        if (i > 0)
            flow->gap = (struct extent){3, ROW_GAP, 2 * ROW_GAP, 0};
        struct part *part =
            flow_add(flow, block, fmax(words, path_height(&block->paths.rows[i])));
        part->first = i;
        part->detail = rows;
    }
}

static void draw(struct sheet *sheet, const struct part *part, struct box box)
{
    const struct row *row = (const struct row *)part->detail + part->first;
    const struct chart *path = part->block->paths.rows[part->first].path;
    struct point at = {box.x, box.y + words_ascent(&row->statement)};

    words_draw(sheet, TAG_P, &row->statement, at);
    at.y = box.y + words_height(&row->statement) + STATE_GAP + words_ascent(&row->state);
    words_draw(sheet, TAG_P, &row->state, at);
    if (!path)
        return;
    double width = grid_width(PATH_COLUMNS);
    figure_draw(sheet, path,
                (struct box){grid_x(PATH_COLUMN), box.y, width,
                             path_height(&part->block->paths.rows[part->first])});
}

const struct block_form block_paths = {.measure = measure, .draw = draw};
