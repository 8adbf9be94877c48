/* What came of importing one file, in words. */
#ifndef CLI_IMPORT_TEXT_H
#define CLI_IMPORT_TEXT_H

#include "cli/command.h"
#include "ingest/import.h"

/*
 * The problems on stderr; on stdout the counts, where the refused rows lie (`rejects`, NULL =
 * nowhere), and the remarks on what the data say, but not those on goals.
 */
void import_text_say(struct context *context,
                     const struct import_report *report,
                     const char *rejects);

/* The problems alone. */
void import_text_say_problems(const struct context *context,
                              const struct import_report *report);

#endif
