/* One face as the PDF layer sees it: its metrics and HarfBuzz's handles. */
#ifndef REPORT_PDF_FONT_FACE_H
#define REPORT_PDF_FONT_FACE_H

#include <hb.h>
#include <stdint.h>

#include "report/pdf/fonts.h"

/* Lengths are in thousandths of the size, unless said otherwise. */
struct font_face {
    hb_face_t *face;
    hb_font_t *font; /* in units of the face */
    double scale;    /* thousandths per unit of the face */
    const char *name;
    int stem_width;
    int ascent, descent, capital_height;
    int italic_angle;        /* degrees */
    int box[4];              /* left, bottom, right, top of all glyphs */
    hb_codepoint_t missing;  /* the glyph of U+FFFD */
    int32_t missing_advance; /* units of the face */
};

const struct font_face *fonts_face(const struct fonts *fonts, enum face face);

/* A buffer to shape in; whoever uses it clears it first. */
hb_buffer_t *fonts_buffer(const struct fonts *fonts);

/* The words that were shaped so far, over all documents. */
struct word_cache *fonts_word_cache(const struct fonts *fonts);

#endif
