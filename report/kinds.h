/* The kinds of report: which sections, in which order. */
#ifndef REPORT_KINDS_H
#define REPORT_KINDS_H

#include "report/document.h"
#include "report/report_input.h"

enum report_kind { REPORT_PROGRESS, REPORT_CLOSURE, REPORT_KIND_COUNT };

/* "progress", "closure": on the command line and in the names of files. */
const char *report_kind_name(enum report_kind kind);

/* Whether there is such a report; there must be, before it is written. */
bool report_exists(enum report_kind kind, enum edition edition);

/* Closure where the episode was closed within the period, else progress. */
enum report_kind report_kind_of(const struct case_findings *findings);

/* Runs the sections of the kind that apply; the document lives in the arena. */
struct document *
report_write(enum report_kind kind, const struct report_input *input, struct arena *arena);

#endif
