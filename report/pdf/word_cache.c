#include "report/pdf/word_cache.h"

#include <assert.h>
#include <string.h>

#define SLOTS 4096      /* a power of two */
#define MOST_WORDS 2048 /* half the slots: what is looked for is found within a few steps */

struct word_cache {
    struct arena *words; // what the slots point to
    size_t count;
    struct shaped_word *slots[SLOTS];
};

struct word_cache *word_cache_create(struct arena *arena)
{
    struct word_cache *cache = ARENA_NEW(arena, struct word_cache);

    cache->words = arena_create();
    return cache;
}

void word_cache_destroy(struct word_cache *cache)
{
    arena_destroy(cache->words);
}

static size_t bytes_of(const struct shaped_word *word)
{
    return word->code_point_count * sizeof word->code_points[0];
}

static bool is_same(const struct shaped_word *a, const struct shaped_word *b)
{
    return a->face == b->face && a->code_point_count == b->code_point_count &&
           memcmp(a->code_points, b->code_points, bytes_of(a)) == 0 &&
           strcmp(a->language, b->language) == 0;
}

// Where the word stands, or the free slot where it would.
static size_t slot_of(const struct word_cache *cache, const struct shaped_word *wanted)
{
    uint32_t hash = wanted->face;
    for (size_t i = 0; i < wanted->code_point_count; i++)
        hash = (hash ^ wanted->code_points[i]) * 2654435761U;

    size_t slot = (hash ^ hash >> 16) % SLOTS;
    while (cache->slots[slot] && !is_same(cache->slots[slot], wanted))
        slot = (slot + 1) % SLOTS;
    return slot;
}

const struct shaped_word *word_cache_find(const struct word_cache *cache,
                                          const struct shaped_word *wanted)
{
    return cache->slots[slot_of(cache, wanted)];
}

static void forget_all(struct word_cache *cache)
{
    arena_reset(cache->words);
    memset(cache->slots, 0, sizeof cache->slots);
    cache->count = 0;
}

void word_cache_add(struct word_cache *cache, const struct shaped_word *word)
{
    assert(word->code_point_count <= CACHED_WORD_LENGTH);
    if (cache->count == MOST_WORDS)
        forget_all(cache);
    struct shaped_word *kept = ARENA_NEW(cache->words, struct shaped_word);

    *kept = *word;
    kept->language = arena_string(cache->words, text_of(word->language));
    kept->code_points = ARENA_ARRAY(cache->words, uint32_t, word->code_point_count);
    memcpy(kept->code_points, word->code_points, bytes_of(word));
    kept->glyphs = ARENA_ARRAY(cache->words, struct glyph, word->count);
    memcpy(kept->glyphs, word->glyphs, word->count * sizeof word->glyphs[0]);
    cache->slots[slot_of(cache, kept)] = kept;
    cache->count++;
}
