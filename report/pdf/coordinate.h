/* Numbers as they stand in a page's content: short, finite, never by the locale. */
#ifndef REPORT_PDF_COORDINATE_H
#define REPORT_PDF_COORDINATE_H

#include <stdint.h>

#include "base/text.h"

#define COORDINATE_BYTES 16
#define COORDINATE_LIMIT 14400.0 /* points: the largest page that PDF knows */

/*
 * Rounded to two decimals without needless digits: "12", "-3.5", ".07"; never "-0". The value
 * must be finite and within the limit: this is asserted.
 */
struct text coordinate_print(double value, char out[COORDINATE_BYTES]);

/* One part of a colour, 0..255, as 0..1 with three decimals. */
struct text colour_part_print(unsigned part, char out[COORDINATE_BYTES]);

/* Four hexadecimal digits. */
struct text code_print(uint16_t code, char out[COORDINATE_BYTES]);

#endif
