/* Refused rows beside the database, with the reasons in words. */
#ifndef CLI_REJECTS_OUTPUT_H
#define CLI_REJECTS_OUTPUT_H

#include "base/attributes.h"
#include "cli/command.h"
#include "ingest/import.h"

/*
 * Writes the rejects file and its reasons (which never quote a value) into --rejects, else into
 * rejects/ beside the database. *path is NULL when no row was refused. False with a problem in
 * the report when it cannot be written.
 */
MUST_CHECK bool rejects_put(const struct context *context,
                            struct import_report *report,
                            struct arena *arena,
                            const char **path);

#endif
