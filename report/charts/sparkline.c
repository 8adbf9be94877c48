#include "report/charts/sparkline.h"

#include <math.h>

#include "report/charts/palette.h"

/* Room for the ring and the dot at the ends of the line. */
#define SPARKLINE_INSET 3.2

static struct window sparkline_window(const struct sparkline_chart *chart, struct box box)
{
    struct window inner = {
        .x_from = 0,
        .x_to = chart->count > 1 ? (double)(chart->count - 1) : 1,
        .y_bottom = chart->minimum,
        .y_top = chart->maximum,
    };
    inner = window_holding(inner, chart->values, chart->count);
    return window_with_inset(inner, box, SPARKLINE_INSET, SPARKLINE_INSET);
}

static void
draw_ground(const struct sparkline_chart *chart, struct canvas *canvas, struct window window)
{
    const double x[] = {window.x_from, window.x_to, window.x_to, window.x_from};
    if (isfinite(chart->band_low) && isfinite(chart->band_high)) {
        const double y[] = {chart->band_low, chart->band_low, chart->band_high,
                            chart->band_high};
        canvas_fill(canvas, x, y, 4, COLOUR_BAND);
    }
    if (isfinite(chart->cutoff)) {
        const double y[] = {chart->cutoff, chart->cutoff};
        struct stroke dashed = {
            .colour = COLOUR_INK, .width = 0.8, .dash_on = 2.5, .dash_off = 1.8};
        canvas_line(canvas, x, y, 2, dashed);
    }
}

void sparkline_draw(const struct sparkline_chart *chart,
                    const struct drawing *drawing,
                    struct box box)
{
    struct stroke stroke = {.colour = COLOUR_BLUE, .width = 1.3, .cap = CAP_ROUND};
    struct window window = sparkline_window(chart, box);
    double *x = ARENA_ARRAY(drawing->arena, double, chart->count);

    if (chart->count == 0)
        return;
    for (size_t i = 0; i < chart->count; i++)
        x[i] = (double)i;
    canvas_begin(drawing->canvas, drawing->pdf, box, window);
    draw_ground(chart, drawing->canvas, window);
    canvas_line(drawing->canvas, x, chart->values, chart->count, stroke);
    size_t last = chart->count - 1;
    struct point end = canvas_point(drawing->canvas, x[last], chart->values[last]);
    struct point start = canvas_point(drawing->canvas, 0, chart->values[0]);
    if (chart->count > 1)
        draw_dot(drawing, end, 2.2, 0.6, COLOUR_BLUE);
    draw_ring(drawing, start, (struct ring){.radius = 2, .edge = 1, .colour = COLOUR_BLUE});
    canvas_end(drawing->canvas);
}
