/* The client's page in short: a tinted panel with a sentence in each of its columns. */
#include <math.h>

#include "report/charts/palette.h"
#include "report/pdf/block.h"
#include "report/pdf/page.h"

#define PADDING 12
#define TITLE_BASELINE 19
#define BELOW_TITLE 5 /* from its last baseline to the top of the columns */
#define COLUMN_GAP 18
#define TITLE_LINES 2 /* at most */
#define SENTENCE_LINES 30
#define WIDE 1 /* the middle column takes two of four shares */
#define SHARES 4.0

struct column {
    struct words label, sentence;
    double x, width;
};

struct panel {
    struct words title;
    struct column columns[3];
};

static double columns_top(const struct panel *panel)
{
    return TITLE_BASELINE + words_height(&panel->title) - panel->title.type.leading +
           BELOW_TITLE;
}

static double column_height(const struct column *column)
{
    return words_height(&column->label) + words_height(&column->sentence);
}

static void set_column(struct sheet *sheet, const struct panel_item *item, struct column *set)
{
    struct type label = type_of(ROLE_BODY), sentence = type_of(ROLE_BODY);

    label.face = FACE_BOLD;
    sentence.leading = 12.5;
    set->label = words_limited(sheet, words_of_text(sheet, item->label, label, set->width),
                               SENTENCE_LINES / 2);
    set->sentence = words_limited(
        sheet, words_of_text(sheet, item->sentence, sentence, set->width), SENTENCE_LINES);
}

static void set_columns(struct flow *flow, const struct block *block, struct panel *panel)
{
    double share = (flow->width - 2 * PADDING + COLUMN_GAP) / SHARES;
    double x = PADDING;

    for (size_t i = 0; i < block->panel.count; i++) {
        struct column *column = &panel->columns[i];
        double shares = i == WIDE ? 2 : 1;
        column->x = x;
        column->width = shares * share - COLUMN_GAP;
        set_column(flow->sheet, &block->panel.items[i], column);
        x += shares * share;
    }
}

static void measure(struct flow *flow, const struct block *block)
{
    struct panel *panel = ARENA_NEW(flow->sheet->arena, struct panel);
    struct type title = type_toned(ROLE_CALLOUT_TITLE, TONE_GOOD);
    double height = 0;

    panel->title = words_limited(
        flow->sheet,
        words_of_text(flow->sheet, block->panel.title, title, flow->width - 2 * PADDING),
        TITLE_LINES);
    set_columns(flow, block, panel);
    for (size_t i = 0; i < block->panel.count; i++)
        height = fmax(height, column_height(&panel->columns[i]));
    flow_add(flow, block, columns_top(panel) + height + PADDING)->detail = panel;
}

static void draw_column(struct sheet *sheet, const struct column *column, struct point corner)
{
    struct point at = {corner.x, corner.y + words_ascent(&column->label)};

    words_draw(sheet, TAG_P, &column->label, at);
    at.y += words_height(&column->label);
    words_draw(sheet, TAG_P, &column->sentence, at);
}

static void draw(struct sheet *sheet, const struct part *part, struct box box)
{
    const struct panel *panel = part->detail;

    page_tint(sheet, box, COLOUR_MINT);
    words_draw(sheet, TAG_H2, &panel->title,
               (struct point){box.x + PADDING, box.y + TITLE_BASELINE});
    for (size_t i = 0; i < part->block->panel.count; i++)
        draw_column(sheet, &panel->columns[i],
                    (struct point){box.x + panel->columns[i].x, box.y + columns_top(panel)});
}

const struct block_form block_panel = {.measure = measure, .draw = draw};
