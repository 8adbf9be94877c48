/* The axis of time under a course: sessions in one row, months in a second. */
#ifndef REPORT_CHARTS_COURSE_TIME_H
#define REPORT_CHARTS_COURSE_TIME_H

#include "report/charts/course_view.h"

/* The axis, a tick and a number or cross for each session, and the months where there are any.
 */
void course_time_draw(const struct course_view *view);

#endif
