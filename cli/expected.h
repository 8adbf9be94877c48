/* The expected course over the whole database, fitted once a run. */
#ifndef CLI_EXPECTED_H
#define CLI_EXPECTED_H

#include "analyze/expected_course.h"
#include "base/attributes.h"
#include "cli/command.h"

/*
 * Reads every client once and fits what the period's cutoff date allows, and curves.csv beside
 * the database; `options->expected` and `options->curves` are set, in the run arena. False when
 * the database failed or the file cannot be used.
 */
MUST_CHECK bool expected_courses_load(struct context *context,
                                      struct database *database,
                                      struct findings_options *options);

#endif
