/* The options of the command line -> how files are imported. */
#ifndef CLI_IMPORT_CHOICES_H
#define CLI_IMPORT_CHOICES_H

#include "base/attributes.h"
#include "cli/command.h"
#include "ingest/import.h"

/* Whether --format asks for JSON. */
bool import_wants_json(const struct context *context);

/* Fills the options from the context, mapping included. False with problems added. */
MUST_CHECK bool import_options_make(struct context *context, struct import_options *options);

#endif
