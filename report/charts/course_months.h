/* The months under the sessions of a course. */
#ifndef REPORT_CHARTS_COURSE_MONTHS_H
#define REPORT_CHARTS_COURSE_MONTHS_H

#include "report/charts/course_view.h"

/*
 * A line where each month begins and its name behind it, where that fits. Over years only every
 * second, third, fourth, sixth or twelfth month is shown, January always among them.
 */
void course_months_draw(const struct course_view *view);

#endif
