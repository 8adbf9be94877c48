/* Memory that is handed out piece by piece and freed all at once. */
#ifndef BASE_ARENA_H
#define BASE_ARENA_H

#include <stdalign.h>
#include <stddef.h>

#include "base/text.h"

struct arena;

/* Never NULL: out of memory ends the program (exit 70) here and nowhere else. */
struct arena *arena_create(void);

/* Frees the arena and everything in it; NULL is allowed. */
void arena_destroy(struct arena *arena);

/* Forgets all content but keeps the memory for the next round. */
void arena_reset(struct arena *arena);

/*
 * `size` zeroed bytes, aligned for `alignment` (a power of two, at most alignof(max_align_t)).
 * Never NULL; size 0 is allowed.
 */
void *arena_alloc(struct arena *arena, size_t size, size_t alignment);

/* A copy of `text` in the arena, with a NUL byte behind it. */
struct text arena_copy(struct arena *arena, struct text text);

/* The same as a C string. The text must hold no NUL byte of its own. */
char *arena_string(struct arena *arena, struct text text);

/* One zeroed object; `count` zeroed objects (the product is checked). */
#define ARENA_NEW(arena, type) ((type *)arena_alloc((arena), sizeof(type), alignof(type)))
#define ARENA_ARRAY(arena, type, count)                                                        \
    ((type *)arena_array((arena), (count), sizeof(type), alignof(type)))
void *arena_array(struct arena *arena, size_t count, size_t size, size_t alignment);

/*
 * Grows an array that lives in the arena to hold at least `needed` elements of `size` bytes.
 * `*capacity` is the number it can hold (0 for NULL). Returns the array, old elements kept.
 */
void *
arena_grow(struct arena *arena, void *array, size_t *capacity, size_t needed, size_t size);

#endif
