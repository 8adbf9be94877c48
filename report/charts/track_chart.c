#include "report/charts/track_chart.h"

#include <math.h>

#include "report/charts/palette.h"

#define LINE_DEPTH 6.0   /* of the scale below the top of the box */
#define TICK_REACH 2.6   /* of a tick above and below the scale */
#define AREA_REACH 5.0   /* of the area at and past the target */
#define TARGET_REACH 6.0 /* of the line at the target */
#define LABEL_DEPTH 10.8 /* of the middle of the end labels below the scale */
#define END_LABEL_SIZE 7.0
#define END_LABEL_GAP 4.0

double track_chart_height(const struct track_chart *chart)
{
    bool is_bare = text_is_empty(chart->left_label) && text_is_empty(chart->right_label);
    return is_bare ? TRACK_BARE_HEIGHT : TRACK_LABELLED_HEIGHT;
}

/* y of the window is points below the scale, upwards positive. */
static struct window track_window(const struct track_chart *chart, struct box band)
{
    struct window inner = {
        .x_from = chart->left,
        .x_to = chart->right != chart->left ? chart->right : chart->left + 1,
        .y_bottom = -band.height / 2,
        .y_top = band.height / 2,
    };
    return window_with_inset(inner, band, TRACK_INSET, 0);
}

/* The value, or the end of the scale that it lies beyond. */
static double on_scale(const struct track_chart *chart, double value)
{
    double low = fmin(chart->left, chart->right);
    double high = fmax(chart->left, chart->right);
    return fmin(fmax(value, low), high);
}

static void draw_vertical(struct canvas *canvas, double x, double reach, struct stroke stroke)
{
    const double xs[] = {x, x};
    const double ys[] = {-reach, reach};
    canvas_line(canvas, xs, ys, 2, stroke);
}

static void draw_scale(const struct track_chart *chart, struct canvas *canvas)
{
    const double xs[] = {chart->left, chart->right};
    const double ys[] = {0, 0};
    struct stroke line = {.colour = COLOUR_RULE, .width = 0.7};

    canvas_line(canvas, xs, ys, 2, line);
    for (size_t i = 0; i < chart->tick_count; i++)
        if (on_scale(chart, chart->ticks[i]) == chart->ticks[i])
            draw_vertical(canvas, chart->ticks[i], TICK_REACH, line);
}

static void draw_target_area(const struct track_chart *chart, struct canvas *canvas)
{
    if (!isfinite(chart->target))
        return;
    double from = on_scale(chart, chart->target);
    if (from == chart->right)
        return;
    const double xs[] = {from, chart->right, chart->right, from};
    const double ys[] = {-AREA_REACH, -AREA_REACH, AREA_REACH, AREA_REACH};
    canvas_fill(canvas, xs, ys, 4, COLOUR_MINT);
}

static void draw_target_line(const struct track_chart *chart, struct canvas *canvas)
{
    struct stroke stroke = {.colour = COLOUR_GREEN, .width = 1.3};
    if (isfinite(chart->target))
        draw_vertical(canvas, on_scale(chart, chart->target), TARGET_REACH, stroke);
}

static void draw_way(const struct track_chart *chart, struct canvas *canvas)
{
    const double xs[] = {on_scale(chart, chart->start), on_scale(chart, chart->now)};
    const double ys[] = {0, 0};
    canvas_line(canvas, xs, ys, 2, (struct stroke){.colour = COLOUR_BLUE, .width = 3.2});
}

/* Start and now in one place: the dot inside a ring. */
static void draw_both(const struct drawing *drawing, struct point place)
{
    draw_ring(drawing, place, (struct ring){.radius = 5, .edge = 1.2, .colour = COLOUR_BLUE});
    draw_dot(drawing, place, 3.4, 0, COLOUR_BLUE);
}

static void draw_places(const struct track_chart *chart, const struct drawing *drawing)
{
    bool has_start = isfinite(chart->start);
    bool is_rated = chart->is_rated && isfinite(chart->now);
    struct ring ring = {.radius = 3, .edge = 1.4, .colour = COLOUR_BLUE};
    struct point start = {0}, now = {0};

    if (has_start)
        start = canvas_point(drawing->canvas, on_scale(chart, chart->start), 0);
    if (is_rated)
        now = canvas_point(drawing->canvas, on_scale(chart, chart->now), 0);
    if (!is_rated)
        ring.colour = COLOUR_RULE;
    if (has_start && is_rated && chart->start == chart->now) {
        draw_both(drawing, now);
        return;
    }
    if (has_start)
        draw_ring(drawing, start, ring);
    if (is_rated)
        draw_dot(drawing, now, 3.9, 0.8, COLOUR_BLUE);
}

static struct text fit_end_label(const struct drawing *drawing, struct text label, double room)
{
    return typeset_fit(drawing->pdf, label, FACE_REGULAR, END_LABEL_SIZE, room, drawing->arena);
}

static void
draw_end_labels(const struct track_chart *chart, const struct drawing *drawing, struct box box)
{
    double y = box.y + LINE_DEPTH + LABEL_DEPTH;
    double left = box.x + TRACK_INSET;
    double right = box.x + box.width - TRACK_INSET;
    struct span low = {chart->left_label, FACE_REGULAR, COLOUR_MUTED};
    struct span high = {chart->right_label, FACE_REGULAR, COLOUR_MUTED};

    // Both stand on one line: the left one gets what the right one leaves, half at least.
    double room = right - left - END_LABEL_GAP;
    high.text = fit_end_label(drawing, high.text, room / 2);
    double used = typeset_width(drawing->pdf, high.text, FACE_REGULAR, END_LABEL_SIZE);
    low.text = fit_end_label(drawing, low.text, room - used);
    draw_words(drawing, (struct point){left, y}, low, END_LABEL_SIZE, ALIGN_LEFT);
    draw_words(drawing, (struct point){right, y}, high, END_LABEL_SIZE, ALIGN_RIGHT);
}

void track_chart_draw(const struct track_chart *chart,
                      const struct drawing *drawing,
                      struct box box)
{
    struct box band = {box.x, box.y, box.width, 2 * LINE_DEPTH};
    struct canvas *canvas = drawing->canvas;

    canvas_begin(canvas, drawing->pdf, band, track_window(chart, band));
    draw_target_area(chart, canvas);
    draw_scale(chart, canvas);
    if (chart->is_rated && isfinite(chart->start) && isfinite(chart->now))
        draw_way(chart, canvas);
    draw_target_line(chart, canvas);
    draw_places(chart, drawing);
    canvas_end(canvas);
    if (track_chart_height(chart) > TRACK_BARE_HEIGHT)
        draw_end_labels(chart, drawing, box);
}
