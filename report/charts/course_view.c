#include "report/charts/course_view.h"

#include <assert.h>
#include <math.h>

#define LEFT_SPACE 17.0
#define RIGHT_SPACE_NAMES 62.0
#define RIGHT_SPACE_RULER 10.0
#define RIGHT_SPACE_BARE 6.0
#define TOP_SPACE_EVENTS 15.0
#define TOP_SPACE 6.0
#define BOTTOM_SPACE_MONTHS 26.0
#define BOTTOM_SPACE 16.0
#define TIME_INSET 7.0

/* A first or latest score so near to the top gets room for its label above it. */
#define NEAR_THE_TOP 14.0
#define HEADROOM 12.0

struct span_of_days {
    double from, to;
};

/* The labels left of the plot must fit in front of it. */
static double left_space(const struct course_chart *chart, const struct drawing *drawing)
{
    double space = fmax(LEFT_SPACE, label_width(drawing, chart->axis_label) + 2.2);
    for (size_t i = 0; i < chart->y_tick_count; i++)
        space = fmax(space, label_width(drawing, chart->y_labels[i]) + 4.2);
    return space;
}

static double right_space(const struct course_chart *chart)
{
    if (chart->band_count == 0)
        return RIGHT_SPACE_BARE;
    return chart->is_half ? RIGHT_SPACE_RULER : RIGHT_SPACE_NAMES;
}

static struct box
plot_box(const struct course_chart *chart, const struct drawing *drawing, struct box box)
{
    double left = left_space(chart, drawing);
    double top = chart->event_count > 0 ? TOP_SPACE_EVENTS : TOP_SPACE;
    double bottom = chart->month_count > 0 ? BOTTOM_SPACE_MONTHS : BOTTOM_SPACE;
    return (struct box){
        .x = box.x + left,
        .y = box.y + top,
        .width = box.width - left - right_space(chart),
        .height = box.height - top - bottom,
    };
}

/* What the chart says, widened by what it holds: nothing may lie beside the plot. */
static struct span_of_days days_shown(const struct course_chart *chart)
{
    struct span_of_days days = {chart->from, chart->to};
    for (size_t i = 0; i < chart->point_count; i++) {
        days.from = fmin(days.from, chart->points[i].day);
        days.to = fmax(days.to, chart->points[i].day);
    }
    for (size_t i = 0; i < chart->tick_count; i++) {
        days.from = fmin(days.from, chart->ticks[i].day);
        days.to = fmax(days.to, chart->ticks[i].day);
    }
    if (days.to <= days.from)
        days.to = days.from + 1;
    return days;
}

static struct window scores_shown(const struct course_chart *chart)
{
    struct window window = {.y_bottom = chart->minimum, .y_top = chart->maximum};
    for (size_t i = 0; i < chart->point_count; i++) {
        assert(isfinite(chart->points[i].value));
        window.y_bottom = fmin(window.y_bottom, chart->points[i].value);
        window.y_top = fmax(window.y_top, chart->points[i].value);
    }
    if (window.y_top <= window.y_bottom)
        window.y_top = window.y_bottom + 1;
    return window;
}

/* The same window with HEADROOM points above the scale when a labelled score needs them. */
static struct window
with_headroom(const struct course_chart *chart, struct window window, double height)
{
    double range = window.y_top - window.y_bottom;
    double highest = fmax(chart->points[0].value, chart->points[chart->point_count - 1].value);
    if ((window.y_top - highest) / range * height < NEAR_THE_TOP && height > 2 * HEADROOM)
        window.y_top = window.y_bottom + range * height / (height - HEADROOM);
    return window;
}

static struct window course_window(const struct course_chart *chart, struct box plot)
{
    struct span_of_days days = days_shown(chart);
    struct window inner = with_headroom(chart, scores_shown(chart), plot.height);
    inner.x_from = days.from;
    inner.x_to = days.to;
    return window_with_inset(inner, plot, TIME_INSET, 0);
}

struct point course_place(const struct course_view *view, day_number day, double value)
{
    return canvas_point(view->drawing->canvas, day, value);
}

struct expected_line course_expected_line(const struct course_view *view,
                                          enum expected_side side)
{
    const struct course_chart *chart = view->chart;
    struct expected_line line = {
        .days = ARENA_ARRAY(view->drawing->arena, double, chart->expected_count),
        .values = ARENA_ARRAY(view->drawing->arena, double, chart->expected_count),
    };
    for (size_t i = 0; i < chart->expected_count; i++) {
        const struct course_expected *expected = &chart->expected[i];
        double value = side == EXPECTED_LOW ? expected->low : expected->high;
        if (!isfinite(value) || !course_shows_day(view, expected->day))
            continue;
        line.days[line.count] = expected->day;
        line.values[line.count++] = value;
    }
    return line;
}

bool course_shows_day(const struct course_view *view, day_number day)
{
    return day >= view->window.x_from && day <= view->window.x_to;
}

bool course_shows_value(const struct course_view *view, double value)
{
    return value >= view->window.y_bottom && value <= view->window.y_top;
}

bool course_has_change(const struct course_view *view)
{
    return view->chart->point_count >= 2;
}

bool course_shows_line(const struct course_view *view, const struct course_line *line)
{
    if (!isfinite(line->value) || !course_shows_value(view, line->value))
        return false;
    return line->kind == LINE_CUTOFF || course_has_change(view);
}

struct course_view course_view_begin(const struct course_chart *chart,
                                     const struct drawing *drawing,
                                     struct box box)
{
    assert(chart->point_count > 0);
    struct course_view view = {
        .chart = chart,
        .drawing = drawing,
        .box = box,
        .plot = plot_box(chart, drawing, box),
        .is_dense = chart->point_count > COURSE_DENSE_ABOVE,
        .has_names = chart->band_count > 0 && !chart->is_half,
        .dots = ARENA_ARRAY(drawing->arena, struct point, chart->point_count),
    };
    view.window = course_window(chart, view.plot);
    canvas_begin(drawing->canvas, drawing->pdf, view.plot, view.window);
    for (size_t i = 0; i < chart->point_count; i++)
        view.dots[i] = course_place(&view, chart->points[i].day, chart->points[i].value);
    return view;
}
