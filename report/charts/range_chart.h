/* First and last score of a measure on its whole scale, in a row of a table. */
#ifndef REPORT_CHARTS_RANGE_CHART_H
#define REPORT_CHARTS_RANGE_CHART_H

#include "report/chart.h"
#include "report/charts/drawing.h"

/* Points. */
#define RANGE_HEIGHT 18.0

/* `left` and `right` must be finite and differ; scores lie between them. */
void range_chart_draw(const struct range_chart *chart,
                      const struct drawing *drawing,
                      struct box box);

#endif
