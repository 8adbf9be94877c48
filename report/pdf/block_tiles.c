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
#define BOTTOM 3          /* below the last baseline */
#define LABEL_LINES 6     /* at most */
#define STATE_LINES 16    /* at most, of state and reason each */
#define FIGURE_LEADING 25 /* of figures that need a line each */

#define ARROW_WIDTH 14
#define ARROW_GAP 6
#define ARROW_RISE 7.8 /* above the figure's baseline */
#define UNIT_GAP 5
#define UNIT_LEAST_WIDTH 20

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
#define MARK_ROWS 3 /* at most: then an ellipsis, and the figure beside them counts all */
#define DOT_PITCH 3.2
#define DOT_RADIUS 0.8

struct set_tile {
    struct words label, state, reason;
    bool has_two_lines; /* the figure does not fit behind the one it began with */
};

struct set_tiles {
    struct set_tile items[3];
    double height;
};

// What pushes the figure down: further lines of the label.
static double below_label(const struct set_tile *tile)
{
    return words_below_first(&tile->label);
}

static double state_baseline(const struct set_tile *tile)
{
    return STATE_BASELINE + below_label(tile) + (tile->has_two_lines ? FIGURE_LEADING : 0);
}

static double reason_baseline(const struct set_tile *tile)
{
    return state_baseline(tile) + words_height(&tile->state);
}

static double tile_height(const struct set_tile *tile)
{
    double below_state = words_height(&tile->reason);

    return reason_baseline(tile) + below_state - tile->state.type.leading + BOTTOM;
}

static bool needs_two_lines(struct sheet *sheet, const struct tile *tile, double width)
{
    struct type type = type_of(ROLE_TILE_FIGURE);

    return !text_is_empty(tile->from) && words_width(sheet, tile->from, type) + ARROW_GAP +
                                                 ARROW_WIDTH + ARROW_GAP +
                                                 words_width(sheet, tile->figure, type) >
                                             width;
}

static struct set_tile set_tile(struct sheet *sheet, const struct tile *tile, double width)
{
    struct type state = type_toned(ROLE_TILE_STATE, tile->tone);
    struct words label = words_of_text(sheet, tile->label, type_of(ROLE_TILE_LABEL), width);
    struct words reason = words_of_text(sheet, tile->reason, type_of(ROLE_TILE_REASON), width);

    return (struct set_tile){
        words_limited(sheet, label, LABEL_LINES),
        words_limited(sheet, words_of_text(sheet, tile->state, state, width), STATE_LINES),
        words_limited(sheet, reason, STATE_LINES),
        needs_two_lines(sheet, tile, width),
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

// The figure it began with, and an arrow; returns where the figure of now stands.
static struct point
draw_from(struct sheet *sheet, const struct tile *tile, bool has_two_lines, struct box box)
{
    struct type from = type_toned(ROLE_TILE_FIGURE, TONE_MUTED);
    struct point at = {box.x, box.y + FIGURE_BASELINE};

    at.x = draw_piece(sheet, tile->from, from, at, box.width - ARROW_WIDTH - ARROW_GAP);
    at.x += ARROW_GAP;
    mark_arrow(sheet, from.colour, (struct point){at.x, at.y - ARROW_RISE}, ARROW_WIDTH,
               from.size);
    at.x += ARROW_WIDTH + ARROW_GAP;
    return has_two_lines ? (struct point){box.x, at.y + FIGURE_LEADING} : at;
}

// From, arrow, figure and unit as one content; returns its right end.
static double
draw_figures(struct sheet *sheet, const struct tile *tile, bool has_two_lines, struct box box)
{
    struct point at = {box.x, box.y + FIGURE_BASELINE};
    double right = box.x + box.width;

    tag_open(sheet->pdf, TAG_P);
    tag_content_begin(sheet->pdf);
    if (!text_is_empty(tile->from))
        at = draw_from(sheet, tile, has_two_lines, box);
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

// There are more shapes than there is room for.
static void draw_dots(struct sheet *sheet, struct point start)
{
    content_fill_colour(sheet->pdf, COLOUR_MUTED);
    for (int i = 0; i < 3; i++)
        content_circle(sheet->pdf, (struct point){start.x + DOT_PITCH * (i + 0.5), start.y},
                       DOT_RADIUS, PAINT_FILL);
}

// Words beside them say the same: the shapes are no content.
static void draw_marks(struct sheet *sheet, const struct tile *tile, struct box box)
{
    size_t per_row = (size_t)(box.width / MARK_PITCH);
    size_t most = per_row * MARK_ROWS;
    size_t count = tile->mark_count < most ? tile->mark_count : most;
    size_t rows = (count + per_row - 1) / per_row;
    struct point middle = {0, box.y - MARK_ROW_PITCH * (double)(rows - 1) / 2};

    if (count < tile->mark_count)
        count--; // the last place is that of the dots
    tag_artifact_begin(sheet->pdf, ARTIFACT_LAYOUT);
    for (size_t i = 0; i < count; i++) {
        middle.x = box.x + MARK_SIZE / 2 + MARK_PITCH * (double)(i % per_row);
        mark_draw(sheet, tile->marks[i], tile_mark_colour(tile, tile->marks[i]), middle);
        if (i % per_row == per_row - 1)
            middle.y += MARK_ROW_PITCH;
    }
    if (count < tile->mark_count)
        draw_dots(sheet, (struct point){box.x + MARK_PITCH * (double)(per_row - 1), middle.y});
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
    struct box figures = {box.x, box.y + below_label(set), box.width, box.height};

    page_tint(sheet, rule, tone_colour(tile->tone));
    words_draw(sheet, TAG_P, &set->label, (struct point){box.x, box.y + LABEL_BASELINE});
    double taken = box.x;
    if (!text_is_empty(tile->figure))
        taken = draw_figures(sheet, tile, set->has_two_lines, figures);
    if (!set->has_two_lines)
        draw_beside(sheet, tile, figures, taken);
    words_draw(sheet, TAG_P, &set->state, (struct point){box.x, box.y + state_baseline(set)});
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
