/* A text turned into the glyphs of one face, by HarfBuzz. */
#ifndef REPORT_PDF_SHAPING_H
#define REPORT_PDF_SHAPING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/text.h"
#include "report/pdf/font_face.h"

#define GLYPH_TEXT_LENGTH 6 /* code points that one glyph stands for, at most */

struct glyph {
    uint32_t id;                         /* in the face */
    uint32_t text;                       /* where its code points begin in those of the run */
    uint8_t text_length;                 /* 1..GLYPH_TEXT_LENGTH */
    bool is_missing;                     /* the face lacks the character: drawn as U+FFFD */
    int32_t advance, x_offset, y_offset; /* units of the face; y up */
};

/* The glyphs of one line of text, from left to right; nothing in it depends on the size. */
struct glyph_run {
    enum face face;
    const struct font_face *font;
    const uint32_t *code_points;
    struct glyph *glyphs;
    size_t count;
};

/*
 * Shapes with kerning and marks in place but without ligatures, so that a glyph never stands
 * for two letters. `language` is a tag such as "id-ID". Everything is allocated in the arena.
 */
struct glyph_run *glyph_run_shape(const struct fonts *fonts,
                                  enum face face,
                                  struct text text,
                                  const char *language,
                                  struct arena *arena);

/* Width in units of the size of glyphs first .. first + count - 1. */
double glyph_run_width(const struct glyph_run *run, size_t first, size_t count);

#endif
