#include "report/charts/history.h"

#include <math.h>

#include "report/charts/palette.h"

/* Room for the ring and the dot. */
#define HISTORY_INSET 3.0

static struct window history_window(const struct history_chart *chart, struct box box)
{
    struct window inner = {
        .x_from = 0,
        .x_to = (double)chart->count,
        .y_bottom = chart->minimum,
        .y_top = chart->maximum,
    };
    inner = window_holding(inner, chart->values, chart->count);
    return window_with_inset(inner, box, HISTORY_INSET, HISTORY_INSET);
}

/* A rating holds until the next one; the last for as long as one interval. */
static void draw_steps(const struct history_chart *chart, const struct drawing *drawing)
{
    size_t corners = 2 * chart->count;
    double *x = ARENA_ARRAY(drawing->arena, double, corners);
    double *y = ARENA_ARRAY(drawing->arena, double, corners);
    struct stroke stroke = {.colour = COLOUR_BLUE, .width = 1.2, .cap = CAP_BUTT};

    for (size_t i = 0; i < chart->count; i++) {
        x[2 * i] = (double)i;
        x[2 * i + 1] = (double)(i + 1);
        y[2 * i] = y[2 * i + 1] = chart->values[i];
    }
    canvas_line(drawing->canvas, x, y, corners, stroke);
}

static void draw_ends(const struct history_chart *chart, const struct drawing *drawing)
{
    size_t last = chart->count - 1;
    struct point start = canvas_point(drawing->canvas, 0, chart->values[0]);
    struct point end = canvas_point(drawing->canvas, (double)chart->count, chart->values[last]);

    draw_ring(drawing, start, (struct ring){.radius = 1.7, .edge = 1, .colour = COLOUR_BLUE});
    draw_dot(drawing, end, 2, 0, COLOUR_BLUE);
}

void history_draw(const struct history_chart *chart,
                  const struct drawing *drawing,
                  struct box box)
{
    if (chart->count < 2)
        return;
    struct window window = history_window(chart, box);
    canvas_begin(drawing->canvas, drawing->pdf, box, window);
    if (isfinite(chart->target)) {
        const double x[] = {window.x_from, window.x_to};
        const double y[] = {chart->target, chart->target};
        struct stroke line = {.colour = COLOUR_GREEN, .width = 0.9};
        canvas_line(drawing->canvas, x, y, 2, line);
    }
    draw_steps(chart, drawing);
    draw_ends(chart, drawing);
    canvas_end(drawing->canvas);
}
