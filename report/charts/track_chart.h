/* A goal on its own scale: where it began, where it is, where it shall go. */
#ifndef REPORT_CHARTS_TRACK_CHART_H
#define REPORT_CHARTS_TRACK_CHART_H

#include "report/chart.h"
#include "report/charts/drawing.h"

/* The scale begins and ends so many points inside the box, which leaves room for the marks. */
#define TRACK_INSET 5.7

/* Points, with and without the labels of its ends. */
#define TRACK_LABELLED_HEIGHT 22.0
#define TRACK_BARE_HEIGHT 12.0

/* `left` and `right` must be finite. What is beyond an end of the scale is shown at that end.
 */
void track_chart_draw(const struct track_chart *chart,
                      const struct drawing *drawing,
                      struct box box);

double track_chart_height(const struct track_chart *chart);

#endif
