/* Hints on the goals of an imported file: remarks, judged when all files of the run are in. */
#ifndef CLI_GOAL_REMARKS_H
#define CLI_GOAL_REMARKS_H

#include "base/attributes.h"
#include "cli/command.h"
#include "ingest/import.h"

/*
 * Adds to the report one remark for each check that a goal of the file fails, at the goal's
 * line. False with a problem in the report when the database failed.
 */
MUST_CHECK bool goal_remarks_add(const struct context *context,
                                 struct database *database,
                                 struct import_report *report);

/* Says them on stdout, one line a goal. */
void goal_remarks_say(struct context *context, const struct import_report *report);

#endif
