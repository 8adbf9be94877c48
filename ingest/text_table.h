/* Texts numbered 0, 1, 2 ... in the order in which they were first seen. */
#ifndef INGEST_TEXT_TABLE_H
#define INGEST_TEXT_TABLE_H

#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/text.h"

#define TEXT_NOT_FOUND SIZE_MAX

struct text_table {
    struct arena *arena;
    struct text *items; /* not copied: they must live as long as the table */
    size_t count;
    size_t capacity;
    uint32_t *buckets;   /* 1 + number; 0 = free */
    size_t bucket_count; /* 0 or a power of two */
};

struct text_table text_table_create(struct arena *arena);

/* The number of the text; TEXT_NOT_FOUND when it was never added. */
size_t text_table_find(const struct text_table *table, struct text text);

/* Adds a text that is not there yet and returns its number. At most UINT32_MAX - 1 texts. */
size_t text_table_add(struct text_table *table, struct text text);

#endif
