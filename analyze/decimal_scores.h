/*
 * Scores as whole numbers of a common decimal unit (0.1, 0.01, ...), so that sums and ties of
 * differences are exact: 0.1 + 0.2 equals 0.3.
 *
 * Source:  none needed (exact arithmetic).
 * Checked: tests/reference/overlap.csv, runchart.csv, xmrrules.csv
 */
#ifndef ANALYZE_DECIMAL_SCORES_H
#define ANALYZE_DECIMAL_SCORES_H

#include <stddef.h>
#include <stdint.h>

/* Scores with more places behind the point are measurements of something else. */
#define DECIMAL_PLACES_MAXIMUM 15

/*
 * The places behind the point that all scores together need, 0..15; -1 when one of them needs
 * more or when a score in that unit would not be below 2^53.
 */
int decimal_places(const double *values, size_t count);

/* `value` in units of 10^-places; `places` as returned above. */
int64_t decimal_units(double value, int places);

/* 10^places, exact. */
double decimal_unit_count(int places);

/*
 * a - b as decimals: 25.3 - 19.3 is exactly 6. As of doubles where the two are not decimals of
 * DECIMAL_PLACES_MAXIMUM places.
 */
double decimal_difference(double a, double b);

#endif
