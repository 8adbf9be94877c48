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
#define TEXT_LINES 24 /* at most */

struct strip {
    struct words words;
    struct box chart; /* within the part's box */
    struct point text;
};

static bool is_wide(const struct flow *flow, const struct block *block)
{
    return flow->place == PLACE_HALF || sentence_is_empty(&block->attendance.beside) ||
           block->attendance.chart->attendance.cell_count > WIDE_CELLS;
}

static void measure(struct flow *flow, const struct block *block)
{
    struct strip *strip = ARENA_NEW(flow->sheet->arena, struct strip);
    bool has_text_below = is_wide(flow, block);
    double text_width = flow->width;

    strip->chart.width = has_text_below ? flow->width : grid_width(STRIP_COLUMNS);
    strip->chart.height = chart_height(block->attendance.chart, strip->chart.width).greatest;
    if (has_text_below) {
        strip->text.y = strip->chart.height + BELOW_GAP;
    } else {
        strip->text.x = grid_x(STRIP_COLUMNS) - grid_x(0) + BESIDE_INDENT;
        text_width -= strip->text.x;
    }
    strip->words = words_limited(words_of_sentence(flow->sheet, &block->attendance.beside,
                                                   type_of(ROLE_SMALL), text_width),
                                 TEXT_LINES);
    double text_bottom =
        strip->words.line_count > 0 ? strip->text.y + words_height(&strip->words) : 0;
    flow_add(flow, block, fmax(strip->chart.height, text_bottom))->detail = strip;
}

static void draw(struct sheet *sheet, const struct part *part, struct box box)
{
    const struct strip *strip = part->detail;
    struct box chart = {box.x, box.y, strip->chart.width, strip->chart.height};

    figure_draw(sheet, part->block->attendance.chart, chart);
    words_draw(sheet, TAG_P, &strip->words,
               (struct point){box.x + strip->text.x,
                              box.y + strip->text.y + words_ascent(&strip->words)});
}

const struct block_form block_attendance = {.measure = measure, .draw = draw};
