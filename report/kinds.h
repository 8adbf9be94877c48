/* The kinds of report: which sections, in which order. */
#ifndef REPORT_KINDS_H
#define REPORT_KINDS_H

#include "report/document.h"
#include "report/report_input.h"

enum report_kind { REPORT_PROGRESS, REPORT_KIND_COUNT };

/* "progress" */
const char *report_kind_name(enum report_kind kind);

/* Runs the sections of the kind that apply; the document lives in the arena. */
struct document *
report_write(enum report_kind kind, const struct report_input *input, struct arena *arena);

#endif
