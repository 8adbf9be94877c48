/* One cell a session, in order of date: the usual is pale, the missed dark. */
#ifndef REPORT_CHARTS_ATTENDANCE_CHART_H
#define REPORT_CHARTS_ATTENDANCE_CHART_H

#include "report/chart.h"
#include "report/charts/drawing.h"

/* Points, at a width; the same rows that attendance_chart_draw uses. */
double attendance_chart_height(const struct attendance_chart *chart, double width);

void attendance_chart_draw(const struct attendance_chart *chart,
                           const struct drawing *drawing,
                           struct box box);

#endif
