/* The lines of a course: limits, and the scores themselves. */
#ifndef REPORT_CHARTS_COURSE_LINES_H
#define REPORT_CHARTS_COURSE_LINES_H

#include "report/charts/course_view.h"

/* Cutoff dashed, limits of reliable change dotted. */
void course_limits_draw(const struct course_view *view);

/* The expected range: a thin line on each side that it has. */
void course_expected_draw(const struct course_view *view);

/* The line through the scores; a thin dashed one over gaps. */
void course_scores_draw(const struct course_view *view);

/* The marks of the scores on that line. */
void course_dots_draw(const struct course_view *view);

#endif
