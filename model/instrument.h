/* One questionnaire: range, direction, cutoff, bands, norms; read from .ini data. */
#ifndef MODEL_INSTRUMENT_H
#define MODEL_INSTRUMENT_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/attributes.h"
#include "base/text.h"
#include "model/course.h"
#include "model/problem.h"

enum better { BETTER_UNKNOWN, BETTER_LOWER, BETTER_HIGHER };

/* What an instrument measures: only outcomes take part in evidence levels. */
enum instrument_role { ROLE_OUTCOME, ROLE_ALLIANCE, ROLE_UCA };

#define INSTRUMENT_MAX_BANDS 8

struct band {
    double from;                 /* lowest score of the band */
    struct text name;            /* the instrument's English name: "moderately severe" */
    struct text name_indonesian; /* missing when the file gives none */
};

/* A cutoff for one sex and span of ages, where the cutoff depends on them. */
struct cutoff_row {
    enum sex sex;
    int age_from, age_to; /* whole years, both ends included */
    double cutoff;
};

/* Numbers that are not known are NaN. */
struct instrument {
    struct text id;    /* lower case */
    struct text title; /* "Patient Health Questionnaire 9" */
    enum instrument_role role;
    double minimum, maximum, step; /* NaN when nothing is known: an unknown measure */
    enum better better;
    double cutoff; /* clinical side: >= when lower is better, < when higher is better */
    struct cutoff_row *cutoff_rows;
    size_t cutoff_row_count;
    struct band bands[INSTRUMENT_MAX_BANDS]; /* rising */
    size_t band_count;
    double reliability; /* alpha; NaN when unknown or given as a range */
    double sd_clinical, mean_clinical, sd_norm, mean_norm;
    double reliable_change; /* published limit in points */
    double drop;            /* alliance: fall that counts as a drop */
    bool is_verified;       /* every figure was checked against its source */
    bool is_known;          /* false: made up for a measure that no catalogue has */
    struct text *aliases;   /* further spellings of the id or header texts */
    size_t alias_count;
    struct text source; /* where the figures are from */
};

/* Known by its id only: every number NaN, no direction, an outcome. `id` is not copied. */
struct instrument instrument_unknown(struct text id);

/* The instruments in the order of the file: the first is the primary one. */
struct instruments {
    struct instrument *items;
    size_t count;
};

/* The catalogue that is part of the program. Its text is checked by the tests: it cannot fail.
 */
struct instruments instruments_builtin(struct arena *arena);

/*
 * Adds the user's instruments file to the catalogue: sections of the same id replace, new ones
 * are put behind. False with a problem (file, line, value; `about` is the key) for everything
 * that cannot be understood; the catalogue is then as before.
 */
MUST_CHECK bool instruments_read(struct instruments *instruments,
                                 struct text content,
                                 const char *file,
                                 struct arena *arena,
                                 struct problems *problems);

/* By id or alias, case-blind; NULL when unknown. */
const struct instrument *instruments_find(const struct instruments *instruments,
                                          struct text id);

/* Position for sorting: that of the file; count for unknown ones. */
size_t instruments_position(const struct instruments *instruments, struct text id);

/* Where the score lies; -1 without bands or below the first. */
int instrument_band(const struct instrument *instrument, double score);

/* The cutoff for a client of that sex and age (0 = not known); NaN when there is none. */
double instrument_cutoff(const struct instrument *instrument, enum sex sex, int age);

/* True when the score is on the clinical side of `cutoff`. */
bool instrument_is_clinical(const struct instrument *instrument, double cutoff, double score);

/* Whether a score may be stored: within the range, and finite. Unknown instruments: finite. */
bool instrument_allows(const struct instrument *instrument, double score);

#endif
