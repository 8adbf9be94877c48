/* [section] key = value, read by inih: settings, mappings, instruments. */
#ifndef BASE_INI_H
#define BASE_INI_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/attributes.h"
#include "base/text.h"

#define INI_SECTION_BYTES 48 /* longest name of a section */

/* One `key = value` in the order of the file. Texts live in the arena. */
struct ini_entry {
    struct text section; /* "" before the first section */
    struct text key;     /* lower case as written; of continued lines the key of the first */
    struct text value;   /* continued lines are joined by one blank */
    unsigned line;       /* 1 = first line; the line of the key */
};

struct ini {
    struct ini_entry *entries;
    size_t count;
    unsigned
        bad_line; /* first line that is neither section, key = value nor comment; 0 = none */
};

/*
 * Reads text in memory. Lines of any length, section names of at most INI_SECTION_BYTES. `;` or
 * `#` begins a comment line, `;` behind a blank a comment to the end of the line. Result: 0, or
 * EINVAL with `bad_line` set; the entries of the good lines are there all the same.
 */
MUST_CHECK int ini_read(struct text content, struct arena *arena, struct ini *ini);

/* The last value of `key` in `section`; missing text when absent. */
struct text ini_value(const struct ini *ini, const char *section, const char *key);

#endif
