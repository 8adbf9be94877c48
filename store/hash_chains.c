#include "store/hash_chains.h"

#include <assert.h>

static void link_row(struct hash_chains *chains, size_t row)
{
    struct chain_link *link = &chains->links[row];
    uint32_t *newest = &chains->newest[link->hash & (chains->chain_count - 1)];

    link->next = *newest;
    *newest = (uint32_t)row + 1;
}

static void grow(struct hash_chains *chains)
{
    const size_t fewest = 32;

    chains->chain_count = chains->chain_count ? chains->chain_count * 4 : fewest;
    chains->newest = ARENA_ARRAY(chains->arena, uint32_t, chains->chain_count);
    for (size_t row = 0; row < chains->count; row++)
        link_row(chains, row);
}

void hash_chains_add(struct hash_chains *chains, uint64_t hash)
{
    size_t row = chains->count++;

    assert(row < UINT32_MAX);
    chains->links = arena_grow(chains->arena, chains->links, &chains->capacity, chains->count,
                               sizeof(*chains->links));
    chains->links[row].hash = hash;
    if (chains->count > chains->chain_count)
        grow(chains);
    else
        link_row(chains, row);
}

// `link` is 1 + the index of a row, 0 behind the last.
static size_t find(const struct hash_chains *chains, uint32_t link, uint64_t hash)
{
    while (link != 0 && chains->links[link - 1].hash != hash)
        link = chains->links[link - 1].next;
    return link != 0 ? link - 1 : CHAIN_END;
}

size_t hash_chains_first(const struct hash_chains *chains, uint64_t hash)
{
    if (chains->count == 0)
        return CHAIN_END;
    return find(chains, chains->newest[hash & (chains->chain_count - 1)], hash);
}

size_t hash_chains_next(const struct hash_chains *chains, size_t row)
{
    return find(chains, chains->links[row].next, chains->links[row].hash);
}
