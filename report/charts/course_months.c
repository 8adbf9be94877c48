#include "report/charts/course_months.h"

#include <math.h>

#include "base/attributes.h"
#include "report/charts/palette.h"

/* Points below the axis. */
#define LINE_TOP 12.8
#define LINE_BOTTOM 23.0
#define NAME_DEPTH 18.8 /* middle of the names */

#define NAME_INDENT 3.0 /* from the line of its month */
#define NAME_GAP 1.5    /* to the line of the next one */

#define MONTHS_PER_YEAR 12

/* Steps between shown months that meet January again; over decades whole years. */
static const size_t strides[] = {1, 2, 3, 4, 6, 12, 24, 60, 120};

static double right_edge(const struct course_view *view)
{
    return view->plot.x + view->plot.width;
}

/* Where a month begins on the page, inside the plot. */
static double month_x(const struct course_view *view, size_t index)
{
    double x = course_place(view, view->chart->months[index].day, view->window.y_bottom).x;
    return fmin(fmax(x, view->plot.x), right_edge(view));
}

static double name_room(const struct course_view *view, size_t index)
{
    return NAME_INDENT + label_width(view->drawing, view->chart->months[index].label) +
           NAME_GAP;
}

static bool has_year(const struct course_view *view, size_t index)
{
    struct text label = view->chart->months[index].label;
    for (size_t i = 0; i < label.length; i++)
        if (label.data[i] >= '0' && label.data[i] <= '9')
            return true;
    return false;
}

/*
 * Whether the names find room when each `stride`th month is shown. Of all months, half may lack
 * it, but none with its year; where months are left out, those that are shown need their names.
 */
static bool stride_has_room(const struct course_view *view, size_t stride)
{
    size_t count = view->chart->month_count, lacking = 0, lacking_year = 0;
    for (size_t i = 1; i + 1 < count; i++) { // the first one may be cut
        double pitch = (month_x(view, i + 1) - month_x(view, i)) * (double)stride;
        if (pitch >= name_room(view, i))
            continue;
        lacking++;
        lacking_year += has_year(view, i);
    }
    return stride == 1 ? 2 * lacking <= count && lacking_year == 0 : lacking == 0;
}

static size_t choose_stride(const struct course_view *view)
{
    for (size_t i = 0; i < COUNT(strides); i++)
        if (stride_has_room(view, strides[i]))
            return strides[i];
    return strides[COUNT(strides) - 1];
}

static bool is_shown(const struct course_view *view, size_t index, size_t stride)
{
    day_number day = view->chart->months[index].day;
    struct date date = day_date(day);
    size_t since_year_0 = (size_t)date.year * MONTHS_PER_YEAR + (size_t)date.month - 1;
    return since_year_0 % stride == 0 && (index == 0 || course_shows_day(view, day));
}

/* The span begins within this month: there is no line where it began. */
static bool is_cut(const struct course_view *view, size_t index)
{
    day_number day = view->chart->months[index].day;
    return index == 0 && (!course_shows_day(view, day) || day <= view->chart->from);
}

static double next_x(const struct course_view *view, size_t index, size_t stride)
{
    for (size_t i = index + 1; i < view->chart->month_count; i++)
        if (is_shown(view, i, stride))
            return month_x(view, i);
    return right_edge(view);
}

static void draw_month(const struct course_view *view, size_t index, size_t stride)
{
    double axis = view->plot.y + view->plot.height;
    double x = is_cut(view, index) ? view->plot.x : month_x(view, index);
    struct point top = {x, axis + LINE_TOP};
    struct point bottom = {x, axis + LINE_BOTTOM};

    if (!is_cut(view, index))
        draw_rule(view->drawing, top, bottom, 0.6, COLOUR_RULE);
    if (x + name_room(view, index) > next_x(view, index, stride))
        return;
    struct point name = {x + NAME_INDENT, axis + NAME_DEPTH};
    draw_label(view->drawing, name, view->chart->months[index].label, ALIGN_LEFT);
}

void course_months_draw(const struct course_view *view)
{
    size_t stride = choose_stride(view);
    for (size_t i = 0; i < view->chart->month_count; i++)
        if (is_shown(view, i, stride))
            draw_month(view, i, stride);
}
