#include "report/charts/range_chart.h"

#include <math.h>

#include "report/charts/palette.h"

#define INSET 5.7     /* at both ends of the scale: room for the marks */
#define BAR_REACH 6.0 /* of the scale's ground above and below its middle */
#define CUTOFF_REACH 8.6
#define DIAMOND_REACH 4.6

/* y of the window is points above the middle of the bar. */
static struct window range_window(const struct range_chart *chart, struct box box)
{
    struct window inner = {
        .x_from = chart->left,
        .x_to = chart->right,
        .y_bottom = -box.height / 2,
        .y_top = box.height / 2,
    };
    return window_with_inset(inner, box, INSET, 0);
}

static double on_scale(const struct range_chart *chart, double value)
{
    double low = fmin(chart->left, chart->right);
    double high = fmax(chart->left, chart->right);
    return fmin(fmax(value, low), high);
}

static void fill_between(struct canvas *canvas, double from, double to, uint32_t colour)
{
    const double x[] = {from, to, to, from};
    const double y[] = {-BAR_REACH, -BAR_REACH, BAR_REACH, BAR_REACH};
    canvas_fill(canvas, x, y, 4, colour);
}

static void draw_grounds(const struct range_chart *chart, struct canvas *canvas)
{
    fill_between(canvas, chart->left, chart->right, COLOUR_PALE);
    if (isfinite(chart->band_low) && isfinite(chart->band_high))
        fill_between(canvas, on_scale(chart, chart->band_low),
                     on_scale(chart, chart->band_high), COLOUR_BAND);
}

static void draw_cutoff(const struct range_chart *chart, struct canvas *canvas)
{
    const double x[] = {chart->cutoff, chart->cutoff};
    const double y[] = {-CUTOFF_REACH, CUTOFF_REACH};
    struct stroke dashed = {.colour = COLOUR_INK, .width = 0.9, .dash_on = 4, .dash_off = 2.5};

    if (isfinite(chart->cutoff) && on_scale(chart, chart->cutoff) == chart->cutoff)
        canvas_line(canvas, x, y, 2, dashed);
}

static void draw_way(const struct range_chart *chart, struct canvas *canvas)
{
    const double x[] = {chart->first, chart->last};
    const double y[] = {0, 0};
    canvas_line(canvas, x, y, 2, (struct stroke){.colour = COLOUR_BLUE, .width = 3.2});
}

static void draw_marks(const struct range_chart *chart, const struct drawing *drawing)
{
    struct point first = canvas_point(drawing->canvas, chart->first, 0);
    struct point last = canvas_point(drawing->canvas, chart->last, 0);
    struct ring ring = {.radius = 3, .edge = 1.4, .colour = COLOUR_BLUE};

    if (chart->first == chart->last)
        ring.radius = 5; // the dot stands inside
    draw_ring(drawing, first, ring);
    draw_dot(drawing, last, 3.6, chart->first == chart->last ? 0 : 0.8, COLOUR_BLUE);
    if (isfinite(chart->follow_up))
        draw_diamond(drawing, canvas_point(drawing->canvas, chart->follow_up, 0), DIAMOND_REACH,
                     0.8, COLOUR_GREEN);
}

void range_chart_draw(const struct range_chart *chart,
                      const struct drawing *drawing,
                      struct box box)
{
    struct canvas *canvas = drawing->canvas;

    canvas_begin(canvas, drawing->pdf, box, range_window(chart, box));
    draw_grounds(chart, canvas);
    draw_cutoff(chart, canvas);
    draw_way(chart, canvas);
    draw_marks(chart, drawing);
    canvas_end(canvas);
}
