/* Numbers read and printed without the locale, and decimals compared exactly. */
#ifndef BASE_NUMBER_H
#define BASE_NUMBER_H

#include <stdbool.h>
#include <stdint.h>

#include "base/attributes.h"
#include "base/text.h"

/* Longest text that number_print and number_print_fixed write, with its NUL. */
#define NUMBER_TEXT_BYTES 352

/*
 * Plain decimal notation: optional sign, digits, optional point and digits. No exponent, no
 * blanks, no inf, nan or hex. Correctly rounded. false when `text` is anything else.
 */
MUST_CHECK bool number_parse(struct text text, double *value);

/* Whole number in plain digits with an optional sign, within int64. */
MUST_CHECK bool number_parse_int(struct text text, int64_t *value);

/* Shortest plain decimal text that reads back to the same double; never "-0". Finite only. */
struct text number_print(double value, char out[NUMBER_TEXT_BYTES]);

/* Rounded (half away from zero, on the decimal value) to `decimals` (0..17) places; never "-0".
 */
struct text number_print_fixed(double value, int decimals, char out[NUMBER_TEXT_BYTES]);

/* Places behind the point of the shortest text (0 for whole numbers). */
int number_decimals(double value);

/*
 * a - b as decimals, so that 25.3 - 19.3 is exactly 6: both are taken as their shortest text,
 * subtracted as integers, and the nearest double is returned. Falls back to a - b when the
 * integers would not fit 2^53.
 */
double number_difference(double a, double b);

/* a - b < 0, = 0, > 0 in that sense. */
int number_compare(double a, double b);

#endif
