/* The first pass over a file: where its rows are, and what only the whole file can tell. */
#ifndef INGEST_SCAN_H
#define INGEST_SCAN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/attributes.h"
#include "ingest/dialect.h"
#include "ingest/row_index.h"
#include "ingest/source_file.h"
#include "model/problem.h"

struct line_list {
    uint32_t *items;
    size_t count;
    size_t capacity;
};

void line_list_add(struct line_list *lines, uint32_t line, struct arena *arena);

struct scan {
    struct row_index rows;
    struct line_list skipped; /* rows of empty cells; lines of blanks are not counted */
    char decimal;             /* '.' or ',' when the scores agree on it, else '\0' */
};

/*
 * Reads all records behind the header. False with FILE_REFUSED when a quote is never closed,
 * when another header stands inside, or when Windows-1252 was a wrong guess.
 */
MUST_CHECK bool scan_rows(const struct source_file *source,
                          const struct dialect *dialect,
                          const struct header_rules *rules,
                          struct arena *arena,
                          struct scan *scan,
                          struct problems *problems);

#endif
