/* Three facts: a figure, its state and reason, and a small chart beside the figure. */
#include <math.h>

#include "report/charts/draw.h"
#include "report/charts/palette.h"
#include "report/pdf/block.h"
#include "report/pdf/figure.h"
#include "report/pdf/marks.h"
#include "report/pdf/page.h"

#define TILE_COLUMNS 4
#define TOP_RULE 2
#define LABEL_BASELINE 13
#define FIGURE_BASELINE 39
#define STATE_BASELINE 54
#define BOTTOM 3      /* below the last baseline */
#define STATE_LINES 3 /* at most, of state and reason each */

#define ARROW_WIDTH 14
#define ARROW_GAP 6
#define ARROW_RISE 7.8 /* above the figure's baseline */
#define UNIT_GAP 5
#define UNIT_LEAST_WIDTH 20
#define FROM_SHARE 0.4 /* of the width, at most, for the figure before the arrow */

#define CHART_FROM 0.54 /* of the tile's width */
#define CHART_UNIT_GAP 8
#define CHART_LEAST_WIDTH 40
#define CHART_MIDDLE 27 /* below the top */
#define CHART_GREATEST_HEIGHT 30
#define CHART_PITCHES                                                                          \
    {                                                                                          \
        0, 0, 15, 11.5                                                                         \
    }

#define MARK_PITCH 13
#define MARK_ROW_PITCH 12
#define MARK_ROWS 3 /* at most: the figure beside them counts all */

struct set_tile {
    struct words label, state, reason;
};

struct set_tiles {
    struct set_tile items[3];
    double height;
};

static double reason_baseline(const struct set_tile *tile)
{
    double state_height = words_height(&tile->state);

    return STATE_BASELINE + state_height;
}

static double tile_height(const struct set_tile *tile)
{
    double below_state = words_height(&tile->reason);

    return reason_baseline(tile) + below_state - tile->state.type.leading + BOTTOM;
}

static struct set_tile set_tile(struct sheet *sheet, const struct tile *tile, double width)
{
    return (struct set_tile){
        words_limited(words_of_text(sheet, tile->label, type_of(ROLE_TILE_LABEL), width), 1),
        words_limited(
            words_of_text(sheet, tile->state, type_toned(ROLE_TILE_STATE, tile->tone), width),
            STATE_LINES),
        words_limited(words_of_text(sheet, tile->reason, type_of(ROLE_TILE_REASON), width),
                      STATE_LINES),
    };
}

static void measure(struct flow *flow, const struct block *block)
{
    struct set_tiles *tiles = ARENA_NEW(flow->sheet->arena, struct set_tiles);

    if (block->tiles.count == 0)
        return;
    for (size_t i = 0; i < block->tiles.count; i++) {
        tiles->items[i] =
            set_tile(flow->sheet, &block->tiles.items[i], grid_width(TILE_COLUMNS));
        tiles->height = fmax(tiles->height, tile_height(&tiles->items[i]));
    }
    flow_add(flow, block, tiles->height)->detail = tiles;
}

// One text of the figure's line; returns where the next may begin.
static double draw_piece(
    struct sheet *sheet, struct text text, struct type type, struct point at, double room)
{
    struct text fitted =
        typeset_fit(sheet->pdf, text, type.face, type.size, room, sheet->arena);
    struct span span = {fitted, type.face, type.colour};

    return at.x + typeset_line(sheet->pdf, at, span, type.size, ALIGN_LEFT);
}

// From, arrow, figure and unit as one line of content; returns its right end.
static double draw_figures(struct sheet *sheet, const struct tile *tile, struct box box)
{
    struct point at = {box.x, box.y + FIGURE_BASELINE};
    struct type from = type_toned(ROLE_TILE_FIGURE, TONE_MUTED);
    double right = box.x + box.width;

    tag_open(sheet->pdf, TAG_P);
    tag_content_begin(sheet->pdf);
    if (!text_is_empty(tile->from)) {
        at.x = draw_piece(sheet, tile->from, from, at, FROM_SHARE * box.width) + ARROW_GAP;
        mark_arrow(sheet, from.colour, (struct point){at.x, at.y - ARROW_RISE}, ARROW_WIDTH,
                   from.size);
        at.x += ARROW_WIDTH + ARROW_GAP;
    }
    at.x = draw_piece(sheet, tile->figure, type_of(ROLE_TILE_FIGURE), at, right - at.x);
    if (!text_is_empty(tile->unit) && right - at.x > UNIT_LEAST_WIDTH) {
        at.x += UNIT_GAP;
        at.x = draw_piece(sheet, tile->unit, type_of(ROLE_TILE_UNIT), at, right - at.x);
    }
    tag_content_end(sheet->pdf);
    tag_close(sheet->pdf);
    return at.x;
}

static void draw_chart(struct sheet *sheet, const struct chart *chart, struct box box)
{
    double height = chart_height(chart, box.width).greatest;

    if (height > CHART_GREATEST_HEIGHT)
        return;
    box.y -= height / 2;
    box.height = height;
    figure_draw(sheet, chart, box);
}

static void draw_charts(struct sheet *sheet, const struct tile *tile, struct box box)
{
    static const double pitches[] = CHART_PITCHES;
    double pitch = pitches[tile->chart_count];

    box.y -= pitch * (double)(tile->chart_count - 1) / 2;
    for (size_t i = 0; i < tile->chart_count; i++) {
        draw_chart(sheet, tile->charts[i], box);
        box.y += pitch;
    }
}

// Going back is rust only where the tile is.
static uint32_t tile_mark_colour(const struct tile *tile, enum mark mark)
{
    bool is_calm = mark == MARK_DOWN && tile->tone != TONE_ATTENTION;

    return mark_colour(mark, is_calm ? TONE_MUTED : TONE_PLAIN);
}

// Words beside them say the same: the shapes are no content.
static void draw_marks(struct sheet *sheet, const struct tile *tile, struct box box)
{
    size_t per_row = (size_t)(box.width / MARK_PITCH);
    size_t most = per_row * MARK_ROWS;
    size_t count = tile->mark_count < most ? tile->mark_count : most;
    size_t rows = (count + per_row - 1) / per_row;
    struct point middle = {0, box.y - MARK_ROW_PITCH * (double)(rows - 1) / 2};

    tag_artifact_begin(sheet->pdf, ARTIFACT_LAYOUT);
    for (size_t i = 0; i < count; i++) {
        middle.x = box.x + MARK_SIZE / 2 + MARK_PITCH * (double)(i % per_row);
        mark_draw(sheet, tile->marks[i], tile_mark_colour(tile, tile->marks[i]), middle);
        if (i % per_row == per_row - 1)
            middle.y += MARK_ROW_PITCH;
    }
    tag_artifact_end(sheet->pdf);
}

// Left out where the figure leaves too little room.
static void
draw_beside(struct sheet *sheet, const struct tile *tile, struct box box, double taken)
{
    double from = fmax(box.x + CHART_FROM * box.width, taken + CHART_UNIT_GAP);
    struct box beside = {from, box.y + CHART_MIDDLE, box.x + box.width - from, 0};

    if (beside.width < CHART_LEAST_WIDTH)
        return;
    if (tile->chart_count > 0)
        draw_charts(sheet, tile, beside);
    else if (tile->mark_count > 0)
        draw_marks(sheet, tile, beside);
}

static void draw_tile(struct sheet *sheet,
                      const struct tile *tile,
                      const struct set_tile *set,
                      struct box box)
{
    struct box rule = {box.x, box.y, box.width, TOP_RULE};

    page_tint(sheet, rule, tone_colour(tile->tone));
    words_draw(sheet, TAG_P, &set->label, (struct point){box.x, box.y + LABEL_BASELINE});
    double taken = box.x;
    if (!text_is_empty(tile->figure))
        taken = draw_figures(sheet, tile, box);
    draw_beside(sheet, tile, box, taken);
    words_draw(sheet, TAG_P, &set->state, (struct point){box.x, box.y + STATE_BASELINE});
    words_draw(sheet, TAG_P, &set->reason, (struct point){box.x, box.y + reason_baseline(set)});
}

static void draw(struct sheet *sheet, const struct part *part, struct box box)
{
    const struct set_tiles *tiles = part->detail;

    for (size_t i = 0; i < part->block->tiles.count; i++) {
        struct box tile_box = {grid_x(TILE_COLUMNS * (double)i), box.y,
                               grid_width(TILE_COLUMNS), box.height};
        draw_tile(sheet, &part->block->tiles.items[i], &tiles->items[i], tile_box);
    }
}

const struct block_form block_tiles = {.measure = measure, .draw = draw};
