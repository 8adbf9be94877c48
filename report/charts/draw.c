#include "report/charts/draw.h"

#include "report/charts/attendance_chart.h"
#include "report/charts/course_chart.h"
#include "report/charts/history.h"
#include "report/charts/path_chart.h"
#include "report/charts/range_chart.h"
#include "report/charts/sparkline.h"
#include "report/charts/time_line.h"
#include "report/charts/track_chart.h"

static struct height_range fixed_height(double height)
{
    return (struct height_range){.least = height, .greatest = height};
}

struct height_range chart_height(const struct chart *chart, double width)
{
    switch (chart->kind) {
    case CHART_COURSE:
        return course_chart_height(&chart->course);
    case CHART_SPARKLINE:
        return (struct height_range){SPARKLINE_LEAST_HEIGHT, SPARKLINE_GREATEST_HEIGHT};
    case CHART_TRACK:
        return fixed_height(track_chart_height(&chart->track));
    case CHART_PATH:
        return fixed_height(PATH_HEIGHT);
    case CHART_HISTORY:
        return fixed_height(HISTORY_HEIGHT);
    case CHART_ATTENDANCE:
        return fixed_height(attendance_chart_height(&chart->attendance, width));
    case CHART_RANGE:
        return fixed_height(RANGE_HEIGHT);
    case CHART_TIME_LINE:
        return fixed_height(TIME_LINE_HEIGHT);
    case CHART_KIND_COUNT:
        break;
    }
    return fixed_height(0);
}

static void draw_kind(const struct chart *chart, const struct drawing *drawing, struct box box)
{
    switch (chart->kind) {
    case CHART_COURSE:
        course_chart_draw(&chart->course, drawing, box);
        return;
    case CHART_SPARKLINE:
        sparkline_draw(&chart->sparkline, drawing, box);
        return;
    case CHART_TRACK:
        track_chart_draw(&chart->track, drawing, box);
        return;
    case CHART_PATH:
        path_chart_draw(&chart->path, drawing, box);
        return;
    case CHART_HISTORY:
        history_draw(&chart->history, drawing, box);
        return;
    case CHART_ATTENDANCE:
        attendance_chart_draw(&chart->attendance, drawing, box);
        return;
    case CHART_RANGE:
        range_chart_draw(&chart->range, drawing, box);
        return;
    case CHART_TIME_LINE:
        time_line_draw(&chart->time_line, drawing, box);
        return;
    case CHART_KIND_COUNT:
        return;
    }
}

void chart_draw(const struct chart *chart,
                struct canvas *canvas,
                struct pdf *pdf,
                struct box box,
                struct arena *arena)
{
    const struct drawing drawing = {.canvas = canvas, .pdf = pdf, .arena = arena};

    // Charts leave dashes, caps and colours behind; what follows on the page starts afresh.
    content_save(pdf);
    draw_kind(chart, &drawing, box);
    content_restore(pdf);
}
