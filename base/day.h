/* A calendar day as the number of days since 1970-01-01 (proleptic Gregorian). */
#ifndef BASE_DAY_H
#define BASE_DAY_H

#include <stdbool.h>
#include <stdint.h>

#include "base/attributes.h"
#include "base/text.h"

typedef int32_t day_number; /* days; the one typedef of the project: it is a number */

#define DAY_NONE INT32_MIN /* no day known */
#define DAY_TEXT_BYTES 16  /* "2026-11-24" and its NUL, with room */

struct date {
    int year;  /* 1..9999 */
    int month; /* 1..12 */
    int day;   /* 1..31 */
};

bool date_exists(struct date date);

/* The date must exist. */
day_number day_of(struct date date);
struct date day_date(day_number day);

/* 0 = Monday .. 6 = Sunday. */
int day_weekday(day_number day);

/* "2026-11-24" and nothing else. */
MUST_CHECK bool day_parse_iso(struct text text, day_number *day);
struct text day_print_iso(day_number day, char out[DAY_TEXT_BYTES]);

/* The day of a moment in seconds since 1970 UTC, seen `offset_minutes` east of UTC. */
day_number day_of_moment(int64_t seconds, int offset_minutes);

#endif
