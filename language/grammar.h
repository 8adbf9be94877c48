/* What several languages do alike, to build struct language from. */
#ifndef LANGUAGE_GRAMMAR_H
#define LANGUAGE_GRAMMAR_H

#include <stddef.h>

#include "base/arena.h"
#include "base/day.h"
#include "base/text.h"
#include "language/language.h"

/* The longest text that grammar writes; what goes beyond is cut off. */
#define GRAMMAR_MAX_BYTES 65536

/* How a language names the days and the periods of the year. */
struct calendar_words {
    const char *const *month; /* twelve, January first */
    const char *const *month_short;
    const char *const *quarter; /* four: "Triwulan I "; the year follows */
    const char *year;           /* "Tahun "; the year follows */
    const char *all_until;      /* "Seluruh rangkaian sampai "; the day follows */
    const char *until;          /* "Sampai "; the day follows */
};

/* Day, month, year: "24 November 2026"; DATE_AXIS: no year. */
struct text grammar_date(const struct calendar_words *words,
                         day_number day,
                         enum date_form form,
                         struct arena *arena);

/* "3–9 Agustus 2026", "3 Agustus–27 November 2026": what both ends share is said once. */
struct text grammar_date_range(const struct calendar_words *words,
                               day_number from,
                               day_number to,
                               enum date_form form,
                               struct arena *arena);

/* Any period but a half-year, for which each language has a way of its own. */
struct text grammar_period(const struct calendar_words *words,
                           struct period period,
                           enum period_form form,
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
