/* The caption below a score course: what is drawn, what the marks mean, what they stand for. */
#ifndef REPORT_SECTIONS_COURSE_CAPTION_H
#define REPORT_SECTIONS_COURSE_CAPTION_H

#include "report/sections/wording.h"

/* Figure 2 where there is a goal ladder, else 1. */
struct sentence course_caption(const struct wording *wording,
                               const struct measure_findings *found,
                               const struct course_chart *course);

#endif
