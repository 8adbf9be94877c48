#include "base/arena.h"

#include <assert.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// Under the sanitizers every object is a block of its own, so that an overrun is seen.
#ifndef ARENA_SEPARATE
#define ARENA_SEPARATE 0
#endif

#define EXIT_OUT_OF_MEMORY 70 /* EX_SOFTWARE of sysexits */

#define FIRST_CHUNK_BYTES ((size_t)16 * 1024)
#define LARGEST_CHUNK_BYTES                                                                    \
    ((size_t)1024 * 1024) /* a larger object gets a chunk of its size                          \
                           */

struct chunk {
    struct chunk *next;
    size_t size; // bytes of data
    size_t used; // all behind it is zero
    alignas(max_align_t) char data[];
};

struct arena {
    struct chunk *first;
    struct chunk *current;   // the one that is being filled; those behind it are empty
    size_t next_chunk_bytes; // doubles from chunk to chunk
};

static void *allocate_zeroed(size_t size)
{
    void *memory = calloc(1, size);
    if (!memory) {
        fputs("capaian: out of memory\n", stderr);
        exit(EXIT_OUT_OF_MEMORY);
    }
    return memory;
}

static void free_chunks(struct chunk *chunk)
{
    while (chunk) {
        struct chunk *next = chunk->next;
        free(chunk);
        chunk = next;
    }
}

static size_t chunk_bytes(struct arena *arena, size_t needed)
{
    if (ARENA_SEPARATE)
        return needed;
    size_t size = arena->next_chunk_bytes;
    if (arena->next_chunk_bytes < LARGEST_CHUNK_BYTES)
        arena->next_chunk_bytes *= 2;
    return size > needed ? size : needed;
}

// Puts a new chunk behind the current one and makes it the current one.
static void add_chunk(struct arena *arena, size_t needed)
{
    size_t size = chunk_bytes(arena, needed);
    // SIZE_MAX is more than there is: the allocation fails and says so.
    size_t whole =
        size > SIZE_MAX - sizeof(struct chunk) ? SIZE_MAX : sizeof(struct chunk) + size;
    struct chunk *chunk = allocate_zeroed(whole);
    chunk->size = size;
    if (arena->current) {
        chunk->next = arena->current->next;
        arena->current->next = chunk;
    } else {
        arena->first = chunk;
    }
    arena->current = chunk;
}

static size_t aligned_offset(const struct chunk *chunk, size_t alignment)
{
    return (chunk->used + alignment - 1) & ~(alignment - 1);
}

static bool has_room(const struct chunk *chunk, size_t size, size_t alignment)
{
    size_t offset = aligned_offset(chunk, alignment);
    return !ARENA_SEPARATE && offset <= chunk->size && size <= chunk->size - offset;
}

struct arena *arena_create(void)
{
    struct arena *arena = allocate_zeroed(sizeof *arena);
    arena->next_chunk_bytes = FIRST_CHUNK_BYTES;
    return arena;
}

void arena_destroy(struct arena *arena)
{
    if (!arena)
        return;
    free_chunks(arena->first);
    free(arena);
}

void arena_reset(struct arena *arena)
{
    if (ARENA_SEPARATE) {
        free_chunks(arena->first);
        arena->first = NULL;
    }
    for (struct chunk *chunk = arena->first; chunk; chunk = chunk->next) {
        memset(chunk->data, 0, chunk->used);
        chunk->used = 0;
    }
    arena->current = arena->first;
}

void *arena_alloc(struct arena *arena, size_t size, size_t alignment)
{
    assert(alignment > 0 && alignment <= alignof(max_align_t));
    assert((alignment & (alignment - 1)) == 0);

    // After a reset the chunks behind the current one are waiting to be filled again.
    while (arena->current && !has_room(arena->current, size, alignment) && arena->current->next)
        arena->current = arena->current->next;
    if (!arena->current || !has_room(arena->current, size, alignment))
        add_chunk(arena, size);

    struct chunk *chunk = arena->current;
    size_t offset = aligned_offset(chunk, alignment);
    chunk->used = offset + size;
    return chunk->data + offset;
}

char *arena_string(struct arena *arena, struct text text)
{
    char *string = arena_alloc(arena, text.length + 1, 1);
    if (text.length > 0)
        memcpy(string, text.data, text.length);
    return string;
}

struct text arena_copy(struct arena *arena, struct text text)
{
    return (struct text){arena_string(arena, text), text.length};
}

void *arena_array(struct arena *arena, size_t count, size_t size, size_t alignment)
{
    // A product that does not fit asks for all there is, which ends the program in one place.
    size_t whole = size > 0 && count > SIZE_MAX / size ? SIZE_MAX : count * size;
    return arena_alloc(arena, whole, alignment);
}

// Takes what lies behind the array when nothing else does; the array then stays where it is.
static bool grow_in_place(struct arena *arena, const char *end, size_t extra)
{
    struct chunk *chunk = arena->current;

    if (!chunk || end != chunk->data + chunk->used || !has_room(chunk, extra, 1))
        return false;
    chunk->used += extra;
    return true;
}

void *arena_grow(struct arena *arena, void *array, size_t *capacity, size_t needed, size_t size)
{
    const size_t smallest = 16;

    if (!array)
        *capacity = 0;
    if (array && needed <= *capacity)
        return array;

    size_t doubled = *capacity > SIZE_MAX / 2 ? SIZE_MAX : *capacity * 2;
    size_t grown = needed > doubled ? needed : doubled;
    if (grown < smallest)
        grown = smallest;
    size_t bytes = *capacity * size;
    if (array && grown <= SIZE_MAX / size &&
        grow_in_place(arena, (char *)array + bytes, grown * size - bytes)) {
        *capacity = grown;
        return array;
    }
    void *larger = arena_array(arena, grown, size, alignof(max_align_t));
    if (array)
        memcpy(larger, array, bytes);
    *capacity = grown;
    return larger;
}
