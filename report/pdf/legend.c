#include "report/pdf/legend.h"

#include "report/charts/palette.h"
#include "report/pdf/words.h"

#define WORD_WIDTH 160   /* at most */
#define ENTRY_GAP 14     /* between two entries */
#define INDENT 12.5      /* of an entry's word behind its shape */
#define SHAPE_RISE 2.7   /* of its middle above the baseline */
#define SHAPE_MIDDLE 4.0 /* from the entry's left end */
#define RING_RADIUS 2.7
#define RING_EDGE 1.4
#define DOT_RADIUS 3.4
#define DIAMOND_REACH 4.2
#define AREA_REACH 4
#define AREA_WIDTH 7

static void draw_target(struct pdf *pdf, struct point left)
{
    struct box area = {left.x, left.y - AREA_REACH, AREA_WIDTH, 2 * AREA_REACH};

    content_fill_colour(pdf, COLOUR_MINT);
    content_box(pdf, area, PAINT_FILL);
    content_stroke_colour(pdf, COLOUR_GREEN);
    content_line(pdf, (struct point){left.x, area.y},
                 (struct point){left.x, area.y + area.height});
}

static void draw_diamond_shape(struct pdf *pdf, struct point middle)
{
    const struct point corners[] = {
        {middle.x, middle.y - DIAMOND_REACH},
        {middle.x + DIAMOND_REACH, middle.y},
        {middle.x, middle.y + DIAMOND_REACH},
        {middle.x - DIAMOND_REACH, middle.y},
    };

    content_fill_colour(pdf, COLOUR_GREEN);
    content_polygon(pdf, corners, 4, PAINT_FILL);
}

static void draw_dashes(struct pdf *pdf, struct point middle)
{
    content_stroke_colour(pdf, COLOUR_INK);
    content_line_width(pdf, 0.9);
    content_dash(pdf, 2.4, 1.4);
    content_line(pdf, (struct point){middle.x, middle.y - AREA_REACH - 1},
                 (struct point){middle.x, middle.y + AREA_REACH + 1});
    content_dash(pdf, 0, 0);
}

static void draw_band(struct pdf *pdf, struct point middle)
{
    struct box area = {middle.x - SHAPE_MIDDLE, middle.y - AREA_REACH, AREA_WIDTH + 1,
                       2 * AREA_REACH};

    content_fill_colour(pdf, COLOUR_BAND);
    content_box(pdf, area, PAINT_FILL);
}

static void draw_shape(struct pdf *pdf, enum legend_shape shape, struct point middle)
{
    content_dash(pdf, 0, 0);
    content_line_cap(pdf, CAP_BUTT);
    content_line_width(pdf, RING_EDGE);
    switch (shape) {
    case LEGEND_START:
        content_fill_colour(pdf, COLOUR_WHITE);
        content_stroke_colour(pdf, COLOUR_BLUE);
        content_circle(pdf, middle, RING_RADIUS, PAINT_BOTH);
        break;
    case LEGEND_LATEST:
        content_fill_colour(pdf, COLOUR_BLUE);
        content_circle(pdf, middle, DOT_RADIUS, PAINT_FILL);
        break;
    case LEGEND_TARGET:
        draw_target(pdf, (struct point){middle.x - SHAPE_MIDDLE + 1, middle.y});
        break;
    case LEGEND_FOLLOW_UP:
        draw_diamond_shape(pdf, middle);
        break;
    case LEGEND_CUTOFF:
        draw_dashes(pdf, middle);
        break;
    case LEGEND_WITHIN_ERROR:
        draw_band(pdf, middle);
        break;
    }
}

static struct text fitted(struct sheet *sheet, struct text text)
{
    struct type type = type_of(ROLE_LABEL);

    return typeset_fit(sheet->pdf, text, type.face, type.size, WORD_WIDTH, sheet->arena);
}

double legend_width(struct sheet *sheet, const struct legend_entry *entries, size_t count)
{
    double width = 0;

    for (size_t i = 0; i < count; i++) {
        if (!text_is_empty(entries[i].text))
            width += INDENT + ENTRY_GAP +
                     words_width(sheet, fitted(sheet, entries[i].text), type_of(ROLE_LABEL));
    }
    return width;
}

void legend_draw(struct sheet *sheet,
                 const struct legend_entry *entries,
                 size_t count,
                 struct point start)
{
    struct type type = type_of(ROLE_LABEL);

    for (size_t i = 0; i < count; i++) {
        struct span span = {fitted(sheet, entries[i].text), type.face, type.colour};
        if (text_is_empty(span.text))
            continue;
        draw_shape(sheet->pdf, entries[i].shape,
                   (struct point){start.x + SHAPE_MIDDLE, start.y - SHAPE_RISE});
        start.x += INDENT;
        start.x += typeset_line(sheet->pdf, start, span, type.size, ALIGN_LEFT) + ENTRY_GAP;
    }
}
