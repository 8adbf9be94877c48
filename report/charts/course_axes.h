/* What a course is read against: ground, scale and ruler of severity. */
#ifndef REPORT_CHARTS_COURSE_AXES_H
#define REPORT_CHARTS_COURSE_AXES_H

#include "report/charts/course_view.h"

/* The ground and the band of reliable change on it, with the white lines of the scale. */
void course_ground_draw(const struct course_view *view);

/* The labels of the scale, and the ruler at the right with its names. */
void course_scale_draw(const struct course_view *view);

#endif
