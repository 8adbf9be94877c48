#include "report/pdf/content.h"

#include <assert.h>

#include "report/pdf/coordinate.h"
#include "report/pdf/output_private.h"

/* How far the handles of a Bezier curve stand off so that four of them make a circle. */
#define CIRCLE_HANDLE 0.5522847

static const char *const paint_operators[] = {
    [PAINT_FILL] = "f\n",
    [PAINT_STROKE] = "s\n",
    [PAINT_BOTH] = "b\n",
};

static struct graphics_state *current_state(struct pdf *pdf)
{
    return &pdf->states[pdf->state_depth];
}

void content_put(struct pdf *pdf, const char *operators)
{
    buffer_put_string(&pdf_current_page(pdf)->content, operators);
}

void content_number(struct pdf *pdf, double value)
{
    struct buffer *content = &pdf_current_page(pdf)->content;
    char out[COORDINATE_BYTES];

    buffer_put_text(content, coordinate_print(value, out));
    buffer_put_byte(content, ' ');
}

// PDF's y runs up from the bottom of the page.
static void put_point(struct pdf *pdf, struct point point)
{
    content_number(pdf, point.x);
    content_number(pdf, PAGE_HEIGHT - point.y);
}

static void put_colour(struct pdf *pdf, uint32_t colour, const char *operator)
{
    struct buffer *content = &pdf_current_page(pdf)->content;
    char out[COORDINATE_BYTES];

    for (int shift = 16; shift >= 0; shift -= 8) {
        buffer_put_text(content, colour_part_print(colour >> shift & 0xFF, out));
        buffer_put_byte(content, ' ');
    }
    buffer_put_string(content, operator);
}

void content_fill_colour(struct pdf *pdf, uint32_t colour)
{
    if (current_state(pdf)->fill_colour == colour)
        return;
    current_state(pdf)->fill_colour = colour;
    put_colour(pdf, colour, "rg\n");
}

void content_stroke_colour(struct pdf *pdf, uint32_t colour)
{
    if (current_state(pdf)->stroke_colour == colour)
        return;
    current_state(pdf)->stroke_colour = colour;
    put_colour(pdf, colour, "RG\n");
}

void content_line_width(struct pdf *pdf, double points)
{
    if (current_state(pdf)->line_width == points)
        return;
    current_state(pdf)->line_width = points;
    content_number(pdf, points);
    content_put(pdf, "w\n");
}

void content_line_cap(struct pdf *pdf, enum line_cap cap)
{
    if (current_state(pdf)->cap == cap)
        return;
    current_state(pdf)->cap = cap;
    content_put(pdf, cap == CAP_ROUND ? "1 J 1 j\n" : "0 J 0 j\n");
}

void content_dash(struct pdf *pdf, double on, double off)
{
    struct graphics_state *state = current_state(pdf);

    if (state->dash_on == on && state->dash_off == off)
        return;
    state->dash_on = on;
    state->dash_off = off;
    content_put(pdf, "[");
    if (on > 0 || off > 0) {
        content_number(pdf, on);
        content_number(pdf, off);
    }
    content_put(pdf, "]0 d\n");
}

void content_save(struct pdf *pdf)
{
    assert(pdf->state_depth + 1 < STATE_DEPTH);
    pdf->states[pdf->state_depth + 1] = pdf->states[pdf->state_depth];
    pdf->state_depth++;
    content_put(pdf, "q\n");
}

void content_restore(struct pdf *pdf)
{
    assert(pdf->state_depth > 0);
    pdf->state_depth--;
    content_put(pdf, "Q\n");
}

static void put_box(struct pdf *pdf, struct box box)
{
    assert(box.width >= 0 && box.height >= 0);
    put_point(pdf, (struct point){box.x, box.y + box.height});
    content_number(pdf, box.width);
    content_number(pdf, box.height);
    content_put(pdf, "re ");
}

void content_clip(struct pdf *pdf, struct box box)
{
    put_box(pdf, box);
    content_put(pdf, "W n\n");
}

static void put_path(struct pdf *pdf, const struct point *points, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        put_point(pdf, points[i]);
        content_put(pdf, i == 0 ? "m " : "l ");
    }
}

void content_line(struct pdf *pdf, struct point from, struct point to)
{
    const struct point points[] = {from, to};

    content_polyline(pdf, points, COUNT(points));
}

void content_polyline(struct pdf *pdf, const struct point *points, size_t count)
{
    if (count < 2)
        return;
    put_path(pdf, points, count);
    content_put(pdf, "S\n");
}

void content_polygon(struct pdf *pdf,
                     const struct point *points,
                     size_t count,
                     enum paint paint)
{
    if (count < 2)
        return;
    put_path(pdf, points, count);
    content_put(pdf, paint_operators[paint]);
}

void content_box(struct pdf *pdf, struct box box, enum paint paint)
{
    put_box(pdf, box);
    content_put(pdf, paint_operators[paint]);
}

void content_circle(struct pdf *pdf, struct point centre, double radius, enum paint paint)
{
    const double h = CIRCLE_HANDLE;
    const struct point unit[] = {
        {1, 0},   {1, h},   {h, 1},  {0, 1},  {-h, 1}, {-1, h}, {-1, 0},
        {-1, -h}, {-h, -1}, {0, -1}, {h, -1}, {1, -h}, {1, 0},
    };

    for (size_t i = 0; i < COUNT(unit); i++) {
        put_point(pdf,
                  (struct point){centre.x + radius * unit[i].x, centre.y + radius * unit[i].y});
        if (i % 3 == 0)
            content_put(pdf, i == 0 ? "m " : "c ");
    }
    content_put(pdf, paint_operators[paint]);
}
