/* Scores over time, with what they are read against. */
#ifndef REPORT_CHARTS_COURSE_CHART_H
#define REPORT_CHARTS_COURSE_CHART_H

#include "report/chart.h"
#include "report/charts/draw.h"
#include "report/charts/drawing.h"

struct height_range course_chart_height(const struct course_chart *chart);

/* Scores must be finite, and there must be one at least: without any there is no chart. */
void course_chart_draw(const struct course_chart *chart,
                       const struct drawing *drawing,
                       struct box box);

#endif
