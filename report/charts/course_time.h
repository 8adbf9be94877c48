/* The axis of time under a course, and its sessions in one row. */
#ifndef REPORT_CHARTS_COURSE_TIME_H
#define REPORT_CHARTS_COURSE_TIME_H

#include "report/charts/course_view.h"

/* The axis, a tick for each session, and below it a number or a cross. */
void course_time_draw(const struct course_view *view);

#endif
