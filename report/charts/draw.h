/* Chart data onto a page, one function a kind of chart. */
#ifndef REPORT_CHARTS_DRAW_H
#define REPORT_CHARTS_DRAW_H

#include "base/arena.h"
#include "report/chart.h"
#include "report/charts/canvas.h"
#include "report/pdf/content.h"

/* Least and greatest height in points that a chart may get at a width; equal when it is fixed.
 */
struct height_range {
    double least, greatest;
};

struct height_range chart_height(const struct chart *chart, double width);

/*
 * Draws the chart into `box`. The caller has opened a Figure element and its content, and has
 * set its box and alternative text: nothing is painted outside `box`. The scale of a track
 * begins and ends TRACK_INSET (track_chart.h) inside the box, which leaves room for its marks.
 * A course must have one score at least; numbers must be finite where they may not be NaN.
 */
void chart_draw(const struct chart *chart,
                struct canvas *canvas,
                struct pdf *pdf,
                struct box box,
                struct arena *arena);

#endif
