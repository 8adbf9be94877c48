/* A goal as the client sees it: a bar from where it began to a flag, and how far it is now. */
#ifndef REPORT_CHARTS_PATH_CHART_H
#define REPORT_CHARTS_PATH_CHART_H

#include "report/chart.h"
#include "report/charts/drawing.h"

/* Points: the value of now, the bar, the values of start and target. */
#define PATH_HEIGHT 37.0

/* Labels that do not fit are cut: the target's gets half the width, the start's the rest. */
void path_chart_draw(const struct path_chart *chart,
                     const struct drawing *drawing,
                     struct box box);

#endif
