#include "ingest/text_table.h"

#include "base/digest.h"

#define FIRST_BUCKETS 16

// The bucket of the text, or the free one where it belongs.
static size_t bucket_of(const struct text_table *table, struct text text)
{
    size_t mask = table->bucket_count - 1;
    size_t bucket = (size_t)digest_quick(text) & mask;

    while (table->buckets[bucket] != 0 &&
           !text_equal(table->items[table->buckets[bucket] - 1], text))
        bucket = (bucket + 1) & mask;
    return bucket;
}

// At most half of the buckets are in use.
static void make_room(struct text_table *table)
{
    if (2 * (table->count + 1) <= table->bucket_count)
        return;
    table->bucket_count = table->bucket_count == 0 ? FIRST_BUCKETS : 2 * table->bucket_count;
    table->buckets = ARENA_ARRAY(table->arena, uint32_t, table->bucket_count);
    for (size_t i = 0; i < table->count; i++)
        table->buckets[bucket_of(table, table->items[i])] = (uint32_t)i + 1;
}

struct text_table text_table_create(struct arena *arena)
{
    return (struct text_table){.arena = arena};
}

size_t text_table_find(const struct text_table *table, struct text text)
{
    if (table->bucket_count == 0)
        return TEXT_NOT_FOUND;
    uint32_t number = table->buckets[bucket_of(table, text)];
    return number == 0 ? TEXT_NOT_FOUND : number - 1;
}

size_t text_table_add(struct text_table *table, struct text text)
{
    make_room(table);
    table->items = arena_grow(table->arena, table->items, &table->capacity, table->count + 1,
                              sizeof(text));
    table->items[table->count] = text;
    table->buckets[bucket_of(table, text)] = (uint32_t)table->count + 1;
    return table->count++;
}
