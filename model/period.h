/* A span of days a report is about: a half-year, a quarter, a year, all, or from - to. */
#ifndef MODEL_PERIOD_H
#define MODEL_PERIOD_H

#include <stdbool.h>

#include "base/attributes.h"
#include "base/day.h"
#include "base/text.h"

enum period_kind {
    PERIOD_HALF_YEAR, /* 2026-H2 */
    PERIOD_QUARTER,   /* 2026-Q3 */
    PERIOD_YEAR,      /* 2026 */
    PERIOD_ALL,       /* from the beginning to as_of */
    PERIOD_SPAN       /* --from --to */
};

struct period {
    enum period_kind kind;
    int year;        /* of half-year, quarter, year */
    int part;        /* half-year 1..2, quarter 1..4, else 0 */
    day_number from; /* first day; DAY_NONE = from the beginning */
    day_number to;   /* last day, also when it lies after as_of */
};

/* "2026-H2", "2026-Q3", "2026" or "all" (which ends on as_of); false for anything else. */
MUST_CHECK bool period_parse(struct text text, day_number as_of, struct period *period);

/* The half-year that holds as_of. */
struct period period_default(day_number as_of);

/* --from and --to; DAY_NONE when not given: to = as_of, from = from the beginning. */
struct period period_span(day_number from, day_number to, day_number as_of);

/* "Now" for every finding: the earlier of `to` and as_of. */
day_number period_cutoff(struct period period, day_number as_of);

#define PERIOD_NAME_BYTES 32

/* For file names: "2026-H2", "2026-Q3", "2026", "all-2026-11-24", "2026-04-15_2026-10-15"
 * (an open beginning is "start"). */
struct text period_name(struct period period, char out[PERIOD_NAME_BYTES]);

#endif
