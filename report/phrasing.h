/* Fills {placeholders}; writes numbers the way the language does. */
#ifndef REPORT_PHRASING_H
#define REPORT_PHRASING_H

#include <stddef.h>

#include "base/arena.h"
#include "base/text.h"
#include "language/language.h"

/* A value for {name}. `number` chooses the form of {name|one|many}; NaN when it is no number.
 */
struct filling {
    const char *name;
    struct text text;
    double number;
};

#define PHRASING_MAXIMUM_BYTES 65536

/* How a report is worded: language, terms of the practice, and where the texts live. */
struct phrasing {
    const struct language *language;
    struct terms terms;
    struct arena *arena;
};

struct filling filling_text(const char *name, struct text text);
struct filling filling_string(const char *name, const char *string);

/* A number that is printed in a form of its own: `text` is printed, `number` chooses. */
struct filling filling_shown(const char *name, struct text text, double number);

/* A whole number in the language's form. */
struct filling filling_count(const struct phrasing *phrasing, const char *name, long count);

/* A number in full, as many places as it has ("7,5", "18"). */
struct filling filling_number(const struct phrasing *phrasing, const char *name, double number);

/*
 * The template with every {name} replaced by its filling or, for {client} and the like, by its
 * term. A name that nobody fills is our own mistake: asserted.
 */
struct text phrase_fill(const struct phrasing *phrasing,
                        const char *template,
                        const struct filling *fillings,
                        size_t count);

/* The same without fillings. */
struct text phrase_plain(const struct phrasing *phrasing, const char *template);

/* phrase_fill with the fillings written out: PHRASE(p, say->goals, filling_count(p, "k", 3)).
 */
#define PHRASE(phrasing, template, ...)                                                        \
    phrase_fill((phrasing), (template), (const struct filling[]){__VA_ARGS__},                 \
                sizeof((const struct filling[]){__VA_ARGS__}) / sizeof(struct filling))

/* "1.234,5", "−2", "0,11". All places of the shortest text; `fixed` with so many places. */
struct text phrasing_number(const struct phrasing *phrasing, double number);
struct text phrasing_fixed(const struct phrasing *phrasing, double number, int places);

/* With the plus sign written: "+2", "−1", "0". */
struct text phrasing_signed(const struct phrasing *phrasing, double number);

/* Two significant digits, at most two places: slopes. */
struct text phrasing_slope(const struct phrasing *phrasing, double number);

/* A share 0..1 as whole percent without the sign: "80". */
struct text phrasing_percent(const struct phrasing *phrasing, double share);

/* Dates; the dash for DAY_NONE. */
struct text phrasing_date(const struct phrasing *phrasing, day_number day, enum date_form form);

/* The first letter as a capital; the text itself when it begins with none. */
struct text phrasing_capital(const struct phrasing *phrasing, struct text text);

#endif
