/* Refused rows, byte for byte, ready to be corrected and fed back. */
#ifndef INGEST_REJECTS_H
#define INGEST_REJECTS_H

#include <stdbool.h>

#include "base/arena.h"
#include "base/attributes.h"
#include "base/text.h"
#include "ingest/import.h"
#include "model/problem.h"

/*
 * The refused rows as a file: in the encoding and under the header of the file they came from,
 * with one more column capaian_ref. Rows that are too short are filled up with empty cells so
 * that the reference stands in its column. A file that has the column already keeps it as it
 * is. False with a problem when the system cannot encode it.
 */
MUST_CHECK bool rejects_content(const struct import_report *report,
                                struct arena *arena,
                                struct text *content,
                                struct problems *problems);

/*
 * Writes FOLDER/FILE.rejects.csv and FOLDER/FILE.rejects.txt with `reasons` (lines that people
 * read, made by the caller); the folder is made when it is missing. Nothing is written, and
 * *path is NULL, when no row was refused. `*path` is that of the .csv, in the arena.
 */
MUST_CHECK bool rejects_write(const struct import_report *report,
                              const char *folder,
                              struct text reasons,
                              struct arena *arena,
                              const char **path,
                              struct problems *problems);

#endif
