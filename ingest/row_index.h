/* Where the rows of a file lie, those of one client together. */
#ifndef INGEST_ROW_INDEX_H
#define INGEST_ROW_INDEX_H

#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/text.h"
#include "ingest/text_table.h"

#define RUN_NONE UINT32_MAX

/* Rows of one client that follow each other without anything between. */
struct row_run {
    uint32_t from;  /* offset of the first in the content */
    uint32_t line;  /* its physical line */
    uint32_t count; /* rows */
    uint32_t next;  /* run of the same client; RUN_NONE = the last */
};

struct row_chain {
    uint32_t first, last; /* runs; RUN_NONE = none */
    size_t row_count;
};

struct row_index {
    struct arena *arena;
    struct row_run **blocks; /* of RUNS_OF_BLOCK runs each: growing copies none of them */
    size_t block_capacity;
    size_t run_count;
    size_t row_count;
    size_t last_chain; /* of the row added last, and the offset behind it */
    size_t last_end;
    struct text_table clients;
    struct row_chain *chains; /* 0: rows without a client; then one for each client */
    size_t chain_count;
    size_t chain_capacity;
};

struct row_index row_index_create(struct arena *arena);

/*
 * Adds the row that begins at `from` and ends before `end`, its line end included. `client` is
 * missing when it could not be read; it must live as long as the index.
 */
void row_index_add(
    struct row_index *index, struct text client, size_t from, size_t end, uint32_t line);

struct row_run row_index_run(const struct row_index *index, uint32_t run);

#endif
