#include "ingest/row_index.h"

#include <assert.h>

#define ROW_BLOCK 4096

static struct row_place *place_at(const struct row_index *index, size_t row)
{
    return &index->blocks[row / ROW_BLOCK][row % ROW_BLOCK];
}

static void add_chain(struct row_index *index)
{
    index->chains = arena_grow(index->arena, index->chains, &index->chain_capacity,
                               index->chain_count + 1, sizeof(struct row_chain));
    index->chains[index->chain_count++] = (struct row_chain){ROW_NONE, ROW_NONE, 0};
}

static struct row_chain *chain_of(struct row_index *index, struct text client)
{
    if (client.length == 0)
        return &index->chains[0];
    size_t number = text_table_find(&index->clients, client);
    if (number == TEXT_NOT_FOUND) {
        number = text_table_add(&index->clients, client);
        add_chain(index);
    }
    return &index->chains[number + 1];
}

struct row_index row_index_create(struct arena *arena)
{
    struct row_index index = {.arena = arena, .clients = text_table_create(arena)};

    add_chain(&index);
    return index;
}

void row_index_add(struct row_index *index, struct text client, size_t from, uint32_t line)
{
    struct row_chain *chain = chain_of(index, client);
    size_t row = index->count++;
    size_t block = row / ROW_BLOCK;

    assert(from < ROW_NONE && row < ROW_NONE);
    if (row % ROW_BLOCK == 0) {
        index->blocks = arena_grow(index->arena, index->blocks, &index->block_capacity,
                                   block + 1, sizeof(struct row_place *));
        index->blocks[block] = ARENA_ARRAY(index->arena, struct row_place, ROW_BLOCK);
    }
    *place_at(index, row) = (struct row_place){(uint32_t)from, line, ROW_NONE};
    if (chain->count++ == 0)
        chain->first = (uint32_t)row;
    else
        place_at(index, chain->last)->next = (uint32_t)row;
    chain->last = (uint32_t)row;
}

struct row_place row_index_at(const struct row_index *index, uint32_t row)
{
    return *place_at(index, row);
}
