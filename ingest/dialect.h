/* Delimiter and header line, found by known header names and never by counting characters. */
#ifndef INGEST_DIALECT_H
#define INGEST_DIALECT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/attributes.h"
#include "base/text.h"
#include "ingest/columns.h"
#include "model/problem.h"

/* The header must begin within so many physical lines. */
#define DIALECT_HEADER_LINES 20

struct dialect {
    char delimiter;
    struct text header; /* the header record as it stands, without its line end */
    struct columns columns;
    size_t rows_from;   /* offset of the first byte behind the header */
    uint32_t rows_line; /* and its physical line */
    bool has_preamble;  /* something stands above the header */
};

/*
 * Finds the header. False with FILE_REFUSED problems when there is none, or one that lacks what
 * is required, names a role twice or holds an unclosed quote.
 */
MUST_CHECK bool dialect_find(const char *file,
                             struct text content,
                             const struct header_rules *rules,
                             struct arena *arena,
                             struct dialect *dialect,
                             struct problems *problems);

#endif
