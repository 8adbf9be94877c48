/* The period beside the time before it: where measures, goals and attendance stood. */
#ifndef REPORT_SECTIONS_PERIOD_COMPARISON_H
#define REPORT_SECTIONS_PERIOD_COMPARISON_H

#include "report/sections/wording.h"

/* Whether sessions of the course were held both before the period and within it. */
bool period_comparison_exists(const struct case_findings *findings);

/* Adds one sentence and a table with a row for each measure, goal and attendance. */
void period_comparison_write(const struct wording *wording, struct blocks *body);

#endif
