#include "report/charts/course_lines.h"

#include "report/charts/palette.h"

#define EXPECTED_WIDTH 0.6

static const struct stroke line_strokes[] = {
    [LINE_CUTOFF] = {.colour = COLOUR_INK, .width = 0.9, .dash_on = 4, .dash_off = 2.5},
    [LINE_IMPROVEMENT] = {.colour = COLOUR_GREEN,
                          .width = 0.9,
                          .dash_on = 0.6,
                          .dash_off = 1.9,
                          .cap = CAP_ROUND},
    [LINE_WORSENING] = {.colour = COLOUR_RUST,
                        .width = 0.9,
                        .dash_on = 0.6,
                        .dash_off = 1.9,
                        .cap = CAP_ROUND},
};

void course_limits_draw(const struct course_view *view)
{
    const double x[] = {view->window.x_from, view->window.x_to};
    for (size_t i = 0; i < view->chart->line_count; i++) {
        const struct course_line *line = &view->chart->lines[i];
        const double y[] = {line->value, line->value};
        if (course_shows_line(view, line))
            canvas_line(view->drawing->canvas, x, y, 2, line_strokes[line->kind]);
    }
}

/* A run of points `from`..`to` (both in it) as one line. */
static void
draw_run(const struct course_view *view, size_t from, size_t to, struct stroke stroke)
{
    size_t count = to - from + 1;
    double *x = ARENA_ARRAY(view->drawing->arena, double, count);
    double *y = ARENA_ARRAY(view->drawing->arena, double, count);

    for (size_t i = 0; i < count; i++) {
        x[i] = view->chart->points[from + i].day;
        y[i] = view->chart->points[from + i].value;
    }
    canvas_line(view->drawing->canvas, x, y, count, stroke);
}

void course_expected_draw(const struct course_view *view)
{
    const struct stroke stroke = {
        .colour = COLOUR_MUTED, .width = EXPECTED_WIDTH, .cap = CAP_ROUND};

    for (enum expected_side side = 0; side < EXPECTED_SIDES; side++) {
        struct expected_line line = course_expected_line(view, side);
        if (line.count > 1)
            canvas_line(view->drawing->canvas, line.days, line.values, line.count, stroke);
    }
}

static bool is_gap(const struct course_chart *chart, size_t to)
{
    return chart->break_days > 0 &&
           chart->points[to].day - chart->points[to - 1].day >= chart->break_days;
}

void course_scores_draw(const struct course_view *view)
{
    struct stroke solid = {.colour = COLOUR_BLUE, .width = 1.8, .cap = CAP_ROUND};
    struct stroke bridge = {.colour = COLOUR_BLUE, .width = 0.9, .dash_on = 2, .dash_off = 2};
    size_t from = 0;

    if (view->is_dense)
        solid.width = 1.3;
    for (size_t i = 1; i < view->chart->point_count; i++) {
        if (!is_gap(view->chart, i))
            continue;
        draw_run(view, from, i - 1, solid);
        draw_run(view, i - 1, i, bridge);
        from = i;
    }
    draw_run(view, from, view->chart->point_count - 1, solid);
}

static void draw_middle_dot(const struct course_view *view, size_t index)
{
    struct point at = view->dots[index];
    bool is_half = view->chart->is_half;

    if (view->chart->points[index].is_flagged)
        draw_diamond(view->drawing, at, view->is_dense ? 2.6 : 3.6, 0.6, COLOUR_RUST);
    else if (view->is_dense)
        draw_dot(view->drawing, at, 1.5, 0, COLOUR_BLUE);
    else
        draw_dot(view->drawing, at, is_half ? 2.2 : 2.7, 0.9, COLOUR_BLUE);
}

void course_dots_draw(const struct course_view *view)
{
    const struct course_chart *chart = view->chart;
    size_t last = chart->point_count - 1;
    struct ring ring = {.radius = 3.4, .edge = 1.5, .colour = COLOUR_BLUE};

    for (size_t i = 1; i < last; i++)
        draw_middle_dot(view, i);
    if (last > 0 && chart->points[last].is_flagged)
        draw_diamond(view->drawing, view->dots[last], 4, 0.9, COLOUR_RUST);
    else if (last > 0)
        draw_dot(view->drawing, view->dots[last], 4, 0.9, COLOUR_BLUE);
    if (chart->points[0].is_flagged)
        draw_diamond(view->drawing, view->dots[0], 4, 0.9, COLOUR_RUST);
    else
        draw_ring(view->drawing, view->dots[0], ring);
}
