/* Every string of both languages, read as the arrays that the structs are. */
#ifndef TESTS_LANGUAGE_STRINGS_H
#define TESTS_LANGUAGE_STRINGS_H

#include <assert.h>
#include <ctype.h>
#include <string.h>

#include "language/en.h"
#include "language/id.h"
#include "tests/support/test.h"

/* A struct of strings, read as the array that it is. */
struct strings {
    const char *const *items;
    size_t count;
};

#define IS_ARRAY_OF_STRINGS(type)                                                              \
    static_assert(sizeof(type) % sizeof(const char *) == 0, "nothing but strings in " #type)
IS_ARRAY_OF_STRINGS(struct phrases);
IS_ARRAY_OF_STRINGS(struct client_phrases);
IS_ARRAY_OF_STRINGS(struct closure_phrases);
IS_ARRAY_OF_STRINGS(struct chart_phrases);
IS_ARRAY_OF_STRINGS(struct score_phrases);
IS_ARRAY_OF_STRINGS(struct caseload_phrases);
IS_ARRAY_OF_STRINGS(struct words);
IS_ARRAY_OF_STRINGS(struct messages);

#define STRINGS(object)                                                                        \
    {                                                                                          \
        (const char *const *)&(object), sizeof(object) / sizeof(const char *)                  \
    }

static const struct {
    const char *name;
    struct strings id, en;
    bool is_of_the_page; // and so bound by the rules of tone
} pairs[] = {
    {"phrases",          STRINGS(id_phrases),          STRINGS(en_phrases),          true },
    {"client_phrases",   STRINGS(id_client_phrases),   STRINGS(en_client_phrases),   true },
    {"closure_phrases",  STRINGS(id_closure_phrases),  STRINGS(en_closure_phrases),  true },
    {"chart_phrases",    STRINGS(id_chart_phrases),    STRINGS(en_chart_phrases),    true },
    {"score_phrases",    STRINGS(id_score_phrases),    STRINGS(en_score_phrases),    true },
    {"caseload_phrases", STRINGS(id_caseload_phrases), STRINGS(en_caseload_phrases), true },
    {"words",            STRINGS(id_words),            STRINGS(en_words),            true },
    {"messages",         STRINGS(id_messages),         STRINGS(en_messages),         false},
};

/* Calls `check` with every string of the pages in that language. */
static void for_page_strings(bool indonesian, void (*check)(const char *text))
{
    for (size_t i = 0; i < COUNT(pairs); i++) {
        const struct strings *strings = indonesian ? &pairs[i].id : &pairs[i].en;
        for (size_t j = 0; pairs[i].is_of_the_page && j < strings->count; j++)
            check(strings->items[j]);
    }
}

#endif
