/* The character codes of one face in one document: one for each pair of glyph and text. */
#ifndef REPORT_PDF_GLYPH_CODES_H
#define REPORT_PDF_GLYPH_CODES_H

#include <stddef.h>
#include <stdint.h>

#include "report/pdf/shaping.h"

/*
 * Two characters that look alike share a glyph but have codes of their own: so each copies,
 * searches and reads aloud as itself, also one that the face lacks and that shows U+FFFD.
 */
struct glyph_code {
    uint32_t glyph;
    int width; /* thousandths of the size */
    uint8_t text_length;
    uint32_t text[GLYPH_TEXT_LENGTH];
};

struct glyph_codes;

struct glyph_codes *glyph_codes_create(const struct font_face *face, struct arena *arena);

/* The code of a glyph, given out at its first use from 1 on. */
uint16_t glyph_code_of(struct glyph_codes *codes,
                       const struct glyph_run *run,
                       const struct glyph *glyph);

/* Codes are 1 .. glyph_codes_count(). */
size_t glyph_codes_count(const struct glyph_codes *codes);
const struct glyph_code *glyph_code_at(const struct glyph_codes *codes, size_t code);
const struct font_face *glyph_codes_face(const struct glyph_codes *codes);

#endif
