#include "report/pdf/marks.h"

#include "report/charts/palette.h"
#include "report/pdf/words.h"

#define RING_RADIUS 3.6
#define RING_EDGE 0.9
#define CHECK_EDGE 1.4
#define BAR_EDGE 1.1

#define ARROW_LINE 0.07 /* of the size */
#define ARROW_HEAD_LENGTH 5.5
#define ARROW_HEAD_WIDTH 6.8

static void stroke(struct sheet *sheet, uint32_t colour, double width, enum line_cap cap)
{
    content_stroke_colour(sheet->pdf, colour);
    content_line_width(sheet->pdf, width);
    content_line_cap(sheet->pdf, cap);
    content_dash(sheet->pdf, 0, 0);
}

static void draw_ring(struct sheet *sheet, uint32_t colour, struct point centre)
{
    stroke(sheet, colour, RING_EDGE, CAP_BUTT);
    content_circle(sheet->pdf, centre, RING_RADIUS, PAINT_STROKE);
}

// `direction` is -1 for a tip at the top and +1 for one at the bottom.
static void draw_tip(struct sheet *sheet, uint32_t colour, struct point centre, int direction)
{
    const struct point corners[] = {
        {centre.x - 2, centre.y - direction * 1.3},
        {centre.x + 2, centre.y - direction * 1.3},
        {centre.x, centre.y + direction * 2.0},
    };

    content_fill_colour(sheet->pdf, colour);
    content_polygon(sheet->pdf, corners, 3, PAINT_FILL);
}

static void draw_check(struct sheet *sheet, uint32_t colour, struct point centre, double scale)
{
    const struct point points[] = {
        {centre.x - 2.0 * scale, centre.y + 0.1 * scale},
        {centre.x - 0.6 * scale, centre.y + 1.5 * scale},
        {centre.x + 2.1 * scale, centre.y - 1.5 * scale},
    };

    stroke(sheet, colour, CHECK_EDGE, CAP_ROUND);
    content_polyline(sheet->pdf, points, 3);
}

static void draw_done(struct sheet *sheet, uint32_t colour, struct point centre)
{
    content_fill_colour(sheet->pdf, colour);
    content_circle(sheet->pdf, centre, MARK_SIZE / 2, PAINT_FILL);
    draw_check(sheet, COLOUR_WHITE, centre, 1);
}

static void draw_bar(struct sheet *sheet, uint32_t colour, struct point centre)
{
    stroke(sheet, colour, BAR_EDGE, CAP_BUTT);
    content_line(sheet->pdf, (struct point){centre.x - 1.8, centre.y},
                 (struct point){centre.x + 1.8, centre.y});
}

void mark_draw(struct sheet *sheet, enum mark mark, uint32_t colour, struct point centre)
{
    if (mark == MARK_NONE)
        return;
    if (mark == MARK_DONE) {
        draw_done(sheet, colour, centre);
        return;
    }
    draw_ring(sheet, colour, centre);
    if (mark == MARK_UP)
        draw_tip(sheet, colour, centre, -1);
    else if (mark == MARK_DOWN)
        draw_tip(sheet, colour, centre, +1);
    else if (mark == MARK_SAME)
        draw_bar(sheet, colour, centre);
}

uint32_t mark_colour(enum mark mark, enum tone tone)
{
    if (tone != TONE_PLAIN)
        return tone_colour(tone);
    switch (mark) {
    case MARK_DONE:
        return COLOUR_GREEN;
    case MARK_UP:
        return COLOUR_BLUE;
    case MARK_DOWN:
        return COLOUR_RUST;
    case MARK_SAME:
    case MARK_NONE:
        return COLOUR_INK;
    case MARK_EMPTY:
        return COLOUR_RULE;
    }
    return COLOUR_INK;
}

void mark_triangle(struct sheet *sheet, uint32_t colour, struct point centre)
{
    const struct point corners[] = {
        {centre.x - 3.5, centre.y + 3},
        {centre.x + 3.5, centre.y + 3},
        {centre.x, centre.y - 3},
    };

    content_fill_colour(sheet->pdf, colour);
    content_polygon(sheet->pdf, corners, 3, PAINT_FILL);
}

void mark_check(struct sheet *sheet, uint32_t colour, struct point centre)
{
    draw_check(sheet, colour, centre, 1.7);
}

void mark_arrow(
    struct sheet *sheet, uint32_t colour, struct point start, double width, double size)
{
    double tip = start.x + width;
    double neck = tip - ARROW_HEAD_LENGTH;
    const struct point head[] = {
        {neck, start.y - ARROW_HEAD_WIDTH / 2},
        {tip, start.y},
        {neck, start.y + ARROW_HEAD_WIDTH / 2},
    };

    stroke(sheet, colour, ARROW_LINE * size, CAP_BUTT);
    content_line(sheet->pdf, start, (struct point){neck + 0.5, start.y});
    content_fill_colour(sheet->pdf, colour);
    content_polygon(sheet->pdf, head, 3, PAINT_FILL);
}
