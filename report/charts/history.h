/* A goal's ratings as steps towards its target. */
#ifndef REPORT_CHARTS_HISTORY_H
#define REPORT_CHARTS_HISTORY_H

#include "report/chart.h"
#include "report/charts/drawing.h"

#define HISTORY_HEIGHT 16.0 /* points */

/* Values must be finite; fewer than two draw nothing. */
void history_draw(const struct history_chart *chart,
                  const struct drawing *drawing,
                  struct box box);

#endif
