/* The months after an ending: where contacts are expected, and which there were. */
#ifndef REPORT_CHARTS_TIME_LINE_H
#define REPORT_CHARTS_TIME_LINE_H

#include "report/chart.h"
#include "report/charts/drawing.h"

/* Points. */
#define TIME_LINE_HEIGHT 48.0

/* `from` must be before `to`, and all days between them. */
void time_line_draw(const struct time_line_chart *chart,
                    const struct drawing *drawing,
                    struct box box);

#endif
