/* The marked days of a course, with their letters in discs above the plot. */
#ifndef REPORT_CHARTS_COURSE_EVENTS_H
#define REPORT_CHARTS_COURSE_EVENTS_H

#include "report/charts/course_view.h"

/* Letters whose discs would overlap share one: "A–B". */
void course_events_draw(const struct course_view *view);

#endif
