/* Header texts and words in a form that compares: case-blind, blanks and brackets alike. */
#ifndef INGEST_LABEL_H
#define INGEST_LABEL_H

#include <stdbool.h>
#include <stdint.h>

#include "base/text.h"

/* Longest label in bytes; what goes beyond is cut off. */
#define LABEL_BYTES 512

/*
 * Writes the comparable form of `text` into `out` and returns it: lower case; each run of
 * blanks, line ends, `_ ( ) [ ]` and no-break spaces is one blank, none at the ends; characters
 * that nobody sees are left out. `-` and `+` stay: "Tingkat -2" and "Tingkat +2" differ.
 */
struct text label_of(struct text text, char out[LABEL_BYTES]);

/* Whether a reader sees nothing of the character: zero width, direction marks, BOM. */
bool label_is_invisible(uint32_t code_point);

#endif
