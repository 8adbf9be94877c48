#include "ingest/row_index.h"

#include <assert.h>

#define RUNS_OF_BLOCK 4096

static struct row_run *run_at(const struct row_index *index, size_t run)
{
    return &index->blocks[run / RUNS_OF_BLOCK][run % RUNS_OF_BLOCK];
}

static void add_chain(struct row_index *index)
{
    index->chains = arena_grow(index->arena, index->chains, &index->chain_capacity,
                               index->chain_count + 1, sizeof(struct row_chain));
    index->chains[index->chain_count++] = (struct row_chain){RUN_NONE, RUN_NONE, 0};
}

static size_t chain_of(struct row_index *index, struct text client)
{
    if (client.length == 0)
        return 0;
    size_t number = text_table_find(&index->clients, client);
    if (number == TEXT_NOT_FOUND) {
        number = text_table_add(&index->clients, client);
        add_chain(index);
    }
    return number + 1;
}

static void add_run(struct row_index *index, struct row_chain *chain, struct row_run run)
{
    size_t number = index->run_count++;
    size_t block = number / RUNS_OF_BLOCK;

    assert(number < RUN_NONE);
    if (number % RUNS_OF_BLOCK == 0) {
        index->blocks = arena_grow(index->arena, index->blocks, &index->block_capacity,
                                   block + 1, sizeof(struct row_run *));
        index->blocks[block] = ARENA_ARRAY(index->arena, struct row_run, RUNS_OF_BLOCK);
    }
    *run_at(index, number) = run;
    if (chain->row_count == 0)
        chain->first = (uint32_t)number;
    else
        run_at(index, chain->last)->next = (uint32_t)number;
    chain->last = (uint32_t)number;
}

struct row_index row_index_create(struct arena *arena)
{
    struct row_index index = {.arena = arena, .clients = text_table_create(arena)};

    add_chain(&index);
    return index;
}

void row_index_add(
    struct row_index *index, struct text client, size_t from, size_t end, uint32_t line)
{
    size_t number = chain_of(index, client);
    struct row_chain *chain = &index->chains[number];
    bool goes_on =
        chain->row_count > 0 && number == index->last_chain && from == index->last_end;

    assert(end <= UINT32_MAX);
    if (goes_on)
        run_at(index, chain->last)->count++;
    else
        add_run(index, chain, (struct row_run){(uint32_t)from, line, 1, RUN_NONE});
    chain->row_count++;
    index->row_count++;
    index->last_chain = number;
    index->last_end = end;
}

struct row_run row_index_run(const struct row_index *index, uint32_t run)
{
    return *run_at(index, run);
}
