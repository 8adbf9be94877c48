/* The strip of sessions, with the text beside it where the strip leaves room. */
#include <math.h>

#include "report/charts/draw.h"
#include "report/pdf/block.h"
#include "report/pdf/figure.h"
#include "report/pdf/page.h"

#define STRIP_COLUMNS 8
#define BESIDE_INDENT 6
#define WIDE_CELLS 18 /* more cells than these need the whole width */
#define BELOW_GAP 7
#define PIECE_GAP 4
#define BESIDE_LINES 16    /* a longer text goes below the strip */
#define CELLS_TOGETHER 600 /* a strip of more goes on in a part below */

enum { PART_STRIP, PART_TEXT };

struct strip {
    struct words words;
    double width;  /* of the strip */
    double text_x; /* of the words, where they stand beside the strip */
    bool is_text_below;
    struct chart *charts; /* one a part; more than one for a strip that is too long */
};

static bool is_wide(const struct flow *flow, const struct block *block)
{
    return flow->place == PLACE_HALF || sentence_is_empty(&block->attendance.beside) ||
           block->attendance.chart->attendance.cell_count > WIDE_CELLS;
}

static void set_words(struct flow *flow, const struct block *block, struct strip *strip)
{
    double width = strip->is_text_below ? flow->width : flow->width - strip->text_x;

    strip->words =
        words_of_sentence(flow->sheet, &block->attendance.beside, type_of(ROLE_SMALL), width);
}

static void add_text_below(struct flow *flow, const struct block *block, struct strip *strip)
{
    size_t from = flow->count;

    flow->parts[from - 1].keeps_next = true;
    flow->gap = extent_fixed(BELOW_GAP);
    flow_add_words(flow, block, PART_TEXT, &strip->words);
    for (size_t i = from; i < flow->count; i++)
        flow->parts[i].detail = strip;
}

// The strip in pieces of equal length; the legend stands below the last.
static size_t set_charts(struct flow *flow, const struct block *block, struct strip *strip)
{
    const struct chart *whole = block->attendance.chart;
    size_t cells = whole->attendance.cell_count;
    size_t count = cells > 0 ? (cells + CELLS_TOGETHER - 1) / CELLS_TOGETHER : 1;
    size_t each = (cells + count - 1) / count;

    strip->charts = ARENA_ARRAY(flow->sheet->arena, struct chart, count);
    for (size_t i = 0; i < count; i++) {
        struct chart *chart = &strip->charts[i];
        size_t first = i * each < cells ? i * each : cells;
        *chart = *whole;
        chart->attendance.cells += first;
        chart->attendance.cell_count = cells - first < each ? cells - first : each;
        if (i + 1 < count)
            chart->attendance.legend_count = 0;
    }
    return count;
}

static double strip_height(const struct strip *strip, size_t index)
{
    return chart_height(&strip->charts[index], strip->width).greatest;
}

static void measure(struct flow *flow, const struct block *block)
{
    struct strip *strip = ARENA_NEW(flow->sheet->arena, struct strip);
    size_t chart_count = set_charts(flow, block, strip);

    strip->is_text_below = is_wide(flow, block);
    strip->text_x = grid_x(STRIP_COLUMNS) - grid_x(0) + BESIDE_INDENT;
    strip->width = strip->is_text_below ? flow->width : grid_width(STRIP_COLUMNS);
    set_words(flow, block, strip);
    if (!strip->is_text_below && strip->words.line_count > BESIDE_LINES) {
        strip->is_text_below = true;
        set_words(flow, block, strip);
    }
    double beside = strip->is_text_below ? 0 : words_height(&strip->words);
    for (size_t i = 0; i < chart_count; i++) {
        if (i > 0)
            flow->gap = extent_fixed(PIECE_GAP);
        struct part *part = flow_add(flow, block, fmax(strip_height(strip, i), beside));
        part->detail = strip;
        part->first = PART_STRIP;
        part->count = i;
    }
    if (strip->is_text_below && strip->words.line_count > 0)
        add_text_below(flow, block, strip);
}

static void draw(struct sheet *sheet, const struct part *part, struct box box)
{
    const struct strip *strip = part->detail;
    struct point start = {box.x, box.y + words_ascent(&strip->words)};

    if (part->first == PART_TEXT) {
        words_draw_part(sheet, part, TAG_P, &strip->words, start);
        return;
    }
    struct box figure = {box.x, box.y, strip->width, strip_height(strip, part->count)};
    figure_draw(sheet, &strip->charts[part->count], figure);
    start.x += strip->text_x;
    if (!strip->is_text_below)
        words_draw(sheet, TAG_P, &strip->words, start);
}

const struct block_form block_attendance = {.measure = measure, .draw = draw};
