/* Glyphs into the content of a page, and the texts that were shaped for a document. */
#ifndef REPORT_PDF_TEXT_DRAWING_H
#define REPORT_PDF_TEXT_DRAWING_H

#include <stddef.h>
#include <stdint.h>

#include "report/pdf/content.h"
#include "report/pdf/shaping.h"

/* The glyphs of a text; shaped once per document, whatever the size. */
const struct glyph_run *shaped_text(struct pdf *pdf, struct text text, enum face face);

/* How glyphs are drawn. */
struct text_look {
    double size; /* points */
    uint32_t colour;
};

/* Draws glyphs first .. first + count - 1 of the run with the baseline beginning at `at`. */
void glyph_run_draw(struct pdf *pdf,
                    const struct glyph_run *run,
                    size_t first,
                    size_t count,
                    struct text_look look,
                    struct point at);

#endif
