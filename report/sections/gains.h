/* What went well and what was learned: two sections that stand side by side. */
#ifndef REPORT_SECTIONS_GAINS_H
#define REPORT_SECTIONS_GAINS_H

#include "report/sections/wording.h"

/* Whether there is any success or skill, written down or shown by the figures. */
bool gains_exist(const struct case_findings *findings);

/* Sections with these headings; they say so when nothing was written down. */

/* With what the figures show as well, or only what was written down. */
struct block *
gains_successes(const struct wording *wording, const char *heading, bool with_news);

/* Each behind a mark, or MARK_NONE: behind its date. */
struct block *gains_skills(const struct wording *wording, const char *heading, enum mark mark);

#endif
