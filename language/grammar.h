/* What several languages do alike, to build struct language from. */
#ifndef LANGUAGE_GRAMMAR_H
#define LANGUAGE_GRAMMAR_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/day.h"
#include "base/text.h"

/* The longest text that grammar writes; what goes beyond is cut off. */
#define GRAMMAR_MAX_BYTES 65536

/* Day, month, year: "24 November 2026". `months` are twelve names. */
struct text
grammar_date(const char *const *months, day_number day, bool with_year, struct arena *arena);

/* "3–9 Agustus 2026", "3 Agustus–27 November 2026": what both ends share is said once. */
struct text grammar_date_range(const char *const *months,
                               day_number from,
                               day_number to,
                               bool with_year,
                               struct arena *arena);

/* "a", then `two` between two, or ", " between many and `last` before the last one. */
struct text grammar_list(const struct text *items,
                         size_t count,
                         const char *two,
                         const char *last,
                         struct arena *arena);

/* With an en dash; when one of the two holds a minus sign or `mark`, with `word` between. */
struct text grammar_range(
    struct text low, struct text high, const char *mark, const char *word, struct arena *arena);

/* A whole number between two strings: grammar_number("Tahun ", 2026, "", arena). */
struct text
grammar_number(const char *before, int number, const char *behind, struct arena *arena);

/* "2026/2027" between two strings. */
struct text grammar_school_year(const char *before,
                                int first_year,
                                const char *behind,
                                struct arena *arena);

#endif
