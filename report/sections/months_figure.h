/* The months below a time axis. */
#ifndef REPORT_SECTIONS_MONTHS_FIGURE_H
#define REPORT_SECTIONS_MONTHS_FIGURE_H

#include "report/sections/wording.h"

/*
 * The first day shown, then every first of a month up to the last; where the days span several
 * years, the year is named once in each.
 */
const struct course_month *
months_figure(const struct wording *wording, day_number from, day_number to, size_t *count);

#endif
