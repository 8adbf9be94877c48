/* A file as it lies on the disk: its bytes, their SHA-256, its text as UTF-8. */
#ifndef INGEST_SOURCE_FILE_H
#define INGEST_SOURCE_FILE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/attributes.h"
#include "base/digest.h"
#include "base/text.h"
#include "ingest/encoding.h"
#include "model/problem.h"

#define SOURCE_MAX_BYTES ((size_t)1 << 30)

struct source_file {
    const char *path; /* as the user named it */
    struct text bytes;
    struct digest sha256;
    enum encoding encoding;
    bool has_mark;
    bool is_guessed;   /* nothing in the file says which encoding it is in */
    bool is_clean;     /* no NUL, and every character is valid: fields need no look */
    bool has_end_junk; /* NULs or 0x1A behind the last row, not part of `content` */
    struct text content;
};

/*
 * Reads a whole file into the arena. False with a problem: it cannot be read (FAILURE); it is
 * empty, too large, or no CSV but a workbook, PDF and so on (FILE_REFUSED, `value` names what).
 */
MUST_CHECK bool source_file_open(const char *path,
                                 struct arena *arena,
                                 struct source_file *source,
                                 struct problems *problems);

/* The same for bytes that are in memory already; `path` only names them. */
MUST_CHECK bool source_file_take(const char *path,
                                 struct text bytes,
                                 struct arena *arena,
                                 struct source_file *source,
                                 struct problems *problems);

#endif
