/* A course without words, small enough for a tile or a table cell. */
#ifndef REPORT_CHARTS_SPARKLINE_H
#define REPORT_CHARTS_SPARKLINE_H

#include "report/chart.h"
#include "report/charts/drawing.h"

/* Points: the height in a table, and in a tile. */
#define SPARKLINE_LEAST_HEIGHT 17.0
#define SPARKLINE_GREATEST_HEIGHT 26.0

/* Values must be finite; none draws nothing. */
void sparkline_draw(const struct sparkline_chart *chart,
                    const struct drawing *drawing,
                    struct box box);

#endif
