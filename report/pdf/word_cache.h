/* Words that were shaped before: most of them stand in every report of a batch. */
#ifndef REPORT_PDF_WORD_CACHE_H
#define REPORT_PDF_WORD_CACHE_H

#include <stddef.h>
#include <stdint.h>

#include "report/pdf/shaping.h"

#define CACHED_WORD_LENGTH 24 /* code points; longer ones are not kept */

/* The glyphs of some code points; `text` counts from the word's first code point. */
struct shaped_word {
    enum face face;
    const char *language;
    uint32_t *code_points;
    size_t code_point_count;
    struct glyph *glyphs;
    size_t count;
};

struct word_cache;

/* Has memory of its own, about a megabyte at most; ends with word_cache_destroy. */
struct word_cache *word_cache_create(struct arena *arena);
void word_cache_destroy(struct word_cache *cache);

/* The word with the same face, language and code points; NULL when it isn't known. */
const struct shaped_word *word_cache_find(const struct word_cache *cache,
                                          const struct shaped_word *wanted);

/* Keeps a copy. A full cache forgets all of its words first, so that pointers to them end. */
void word_cache_add(struct word_cache *cache, const struct shaped_word *word);

#endif
