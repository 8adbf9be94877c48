#include "report/charts/course_chart.h"

#include "report/charts/course_axes.h"
#include "report/charts/course_events.h"
#include "report/charts/course_labels.h"
#include "report/charts/course_lines.h"
#include "report/charts/course_months.h"
#include "report/charts/course_time.h"
#include "report/charts/course_view.h"

#define POINTS_PER_MM (72 / 25.4)

struct height_range course_chart_height(const struct course_chart *chart)
{
    struct height_range full = {60 * POINTS_PER_MM, 88 * POINTS_PER_MM};
    struct height_range half = {38 * POINTS_PER_MM, 55 * POINTS_PER_MM};
    struct height_range low = {30 * POINTS_PER_MM, 55 * POINTS_PER_MM};

    if (chart->is_low)
        return low;
    return chart->is_half ? half : full;
}

void course_chart_draw(const struct course_chart *chart,
                       const struct drawing *drawing,
                       struct box box)
{
    struct course_view view = course_view_begin(chart, drawing, box);
    struct course_labels labels = course_labels_place(&view);

    // From the bottom up: what is named later covers what is named before.
    course_ground_draw(&view);
    course_expected_draw(&view);
    course_limits_draw(&view);
    course_events_draw(&view);
    course_scores_draw(&view);
    course_labels_clear(&view, &labels);
    course_dots_draw(&view);
    course_labels_draw(&view, &labels);
    course_scale_draw(&view);
    course_time_draw(&view);
    course_months_draw(&view);
    canvas_end(drawing->canvas);
}
