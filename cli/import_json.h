/* What came of importing one file, as JSON: one line. */
#ifndef CLI_IMPORT_JSON_H
#define CLI_IMPORT_JSON_H

#include <stdio.h>

#include "ingest/import.h"

/*
 * class, file, dialect, counts, accepted (when the report keeps its rows), rejected,
 * duplicate_lines, skipped_lines, warnings, remarks.
 */
void import_json_print(const struct import_report *report, FILE *out);

#endif
