/* What the figures of this very run rest on: expected courses, changed limits, files. */
#ifndef REPORT_SECTIONS_METHODS_RUN_H
#define REPORT_SECTIONS_METHODS_RUN_H

#include "report/sections/wording.h"

/* Of each measure that is compared: how many courses, scores and days, or which table. */
struct text methods_expected_courses(const struct wording *wording);

/* The limits that the settings changed, each with its default, and the program's version. */
struct text methods_limits_in_use(const struct wording *wording);

/* The files by name, each once, and how to see where each figure stands. Empty without any. */
struct text methods_sources(const struct wording *wording);

#endif
