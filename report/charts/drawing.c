#include "report/charts/drawing.h"

#include <math.h>

#include "report/charts/palette.h"

struct window window_with_inset(struct window inner, struct box plot, double x, double y)
{
    // Nothing would be left of a plot that is smaller than its insets: then there are none.
    double width = plot.width > 2 * x ? plot.width - 2 * x : plot.width;
    double height = plot.height > 2 * y ? plot.height - 2 * y : plot.height;
    double side = (inner.x_to - inner.x_from) * (plot.width - width) / 2 / width;
    double end = (inner.y_top - inner.y_bottom) * (plot.height - height) / 2 / height;
    return (struct window){
        .x_from = inner.x_from - side,
        .x_to = inner.x_to + side,
        .y_bottom = inner.y_bottom - end,
        .y_top = inner.y_top + end,
    };
}

struct window window_holding(struct window window, const double *values, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        window.y_bottom = fmin(window.y_bottom, values[i]);
        window.y_top = fmax(window.y_top, values[i]);
    }
    if (window.y_bottom == window.y_top)
        window.y_top += 1;
    return window;
}

static void set_edge(const struct drawing *drawing, double width, uint32_t colour)
{
    content_stroke_colour(drawing->pdf, colour);
    content_line_width(drawing->pdf, width);
    content_line_cap(drawing->pdf, CAP_BUTT);
    content_dash(drawing->pdf, 0, 0);
}

void draw_ring(const struct drawing *drawing, struct point centre, struct ring ring)
{
    content_fill_colour(drawing->pdf, COLOUR_WHITE);
    set_edge(drawing, ring.edge, ring.colour);
    content_circle(drawing->pdf, centre, ring.radius, PAINT_BOTH);
}

void draw_dot(const struct drawing *drawing,
              struct point centre,
              double radius,
              double edge,
              uint32_t colour)
{
    content_fill_colour(drawing->pdf, colour);
    if (edge > 0)
        set_edge(drawing, edge, COLOUR_WHITE);
    content_circle(drawing->pdf, centre, radius, edge > 0 ? PAINT_BOTH : PAINT_FILL);
}

void draw_diamond(const struct drawing *drawing,
                  struct point centre,
                  double reach,
                  double edge,
                  uint32_t colour)
{
    const struct point corners[] = {
        {centre.x, centre.y - reach},
        {centre.x + reach, centre.y},
        {centre.x, centre.y + reach},
        {centre.x - reach, centre.y},
    };
    content_fill_colour(drawing->pdf, colour);
    if (edge > 0)
        set_edge(drawing, edge, COLOUR_WHITE);
    content_polygon(drawing->pdf, corners, 4, edge > 0 ? PAINT_BOTH : PAINT_FILL);
}

void draw_cross(const struct drawing *drawing,
                struct point centre,
                double reach,
                double width,
                uint32_t colour)
{
    struct point top_left = {centre.x - reach, centre.y - reach};
    struct point top_right = {centre.x + reach, centre.y - reach};
    struct point bottom_left = {centre.x - reach, centre.y + reach};
    struct point bottom_right = {centre.x + reach, centre.y + reach};

    set_edge(drawing, width, colour);
    content_line(drawing->pdf, top_left, bottom_right);
    content_line(drawing->pdf, bottom_left, top_right);
}

void draw_rule(const struct drawing *drawing,
               struct point from,
               struct point to,
               double width,
               uint32_t colour)
{
    set_edge(drawing, width, colour);
    content_line(drawing->pdf, from, to);
}

double draw_words(const struct drawing *drawing,
                  struct point middle,
                  struct span span,
                  double size,
                  enum alignment alignment)
{
    struct point baseline = {middle.x, middle.y + CAPITAL_HEIGHT * size / 2};
    return typeset_line(drawing->pdf, baseline, span, size, alignment);
}

double draw_label(const struct drawing *drawing,
                  struct point middle,
                  struct text text,
                  enum alignment alignment)
{
    struct span span = {.text = text, .face = FACE_REGULAR, .colour = COLOUR_MUTED};
    return draw_words(drawing, middle, span, LABEL_SIZE, alignment);
}

double label_width(const struct drawing *drawing, struct text text)
{
    return typeset_width(drawing->pdf, text, FACE_REGULAR, LABEL_SIZE);
}
