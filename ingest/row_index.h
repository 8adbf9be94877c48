/* Where the rows of a file lie, those of one client together. */
#ifndef INGEST_ROW_INDEX_H
#define INGEST_ROW_INDEX_H

#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/text.h"
#include "ingest/text_table.h"

#define ROW_NONE UINT32_MAX

struct row_place {
    uint32_t from; /* offset in the content */
    uint32_t line; /* physical line */
    uint32_t next; /* of the same client; ROW_NONE = the last */
};

struct row_chain {
    uint32_t first, last;
    uint32_t count;
};

struct row_index {
    struct arena *arena;
    struct row_place **blocks; /* of ROW_BLOCK places each: growing copies none of them */
    size_t block_capacity;
    size_t count;
    struct text_table clients;
    struct row_chain *chains; /* 0: rows without a client; then one for each client */
    size_t chain_count;
    size_t chain_capacity;
};

struct row_index row_index_create(struct arena *arena);

/* `client` is missing when it could not be read; it must live as long as the index. */
void row_index_add(struct row_index *index, struct text client, size_t from, uint32_t line);

struct row_place row_index_at(const struct row_index *index, uint32_t row);

#endif
