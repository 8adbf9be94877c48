/* Rows of an array by a hash of their key: which of them may be the one that is sought. */
#ifndef STORE_HASH_CHAINS_H
#define STORE_HASH_CHAINS_H

#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"

#define CHAIN_END SIZE_MAX

struct chain_link {
    uint64_t hash;
    uint32_t next; /* 1 + index of the row before it in the chain; 0 = the last */
};

/* Begin with the arena alone: {.arena = arena}. */
struct hash_chains {
    struct arena *arena;
    struct chain_link *links; /* one for each row of the array */
    size_t count;
    size_t capacity;
    uint32_t *newest;   /* 1 + index of the row added last */
    size_t chain_count; /* 0 or a power of two */
};

/* Adds the next row of the array. */
void hash_chains_add(struct hash_chains *chains, uint64_t hash);

/* The newest row of that hash, and the one added before it; CHAIN_END when there is none. */
size_t hash_chains_first(const struct hash_chains *chains, uint64_t hash);
size_t hash_chains_next(const struct hash_chains *chains, size_t row);

#endif
