/* Text: shaped once by HarfBuzz, broken into lines, drawn. */
#ifndef REPORT_PDF_TYPESET_H
#define REPORT_PDF_TYPESET_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/text.h"
#include "report/pdf/content.h"
#include "report/pdf/fonts.h"

enum alignment { ALIGN_LEFT, ALIGN_CENTRE, ALIGN_RIGHT };

/* A piece of a paragraph in one face and colour. */
struct span {
    struct text
        text; /* UTF-8; anything goes: what is not printable becomes U+FFFD or a blank */
    enum face face;
    uint32_t colour;
};

struct text_style {
    double size;    /* points */
    double leading; /* points from baseline to baseline */
    enum alignment alignment;
};

struct paragraph; /* shaped and broken: lives in the arena it was made in */

/*
 * Shapes the spans and breaks them greedily at blanks, after "-", en dash and "/", and inside a
 * word that is wider than the column. "\n" in a text ends a line. Empty lines at the end are
 * left out, so that an empty text has no lines.
 */
struct paragraph *typeset_paragraph(struct pdf *pdf,
                                    const struct span *spans,
                                    size_t count,
                                    struct text_style style,
                                    double width,
                                    struct arena *arena);

/*
 * The first `line_count` >= 1 lines of a paragraph that has more, the last of them ending in an
 * ellipsis for what is missing.
 */
struct paragraph *paragraph_cut(struct pdf *pdf,
                                const struct paragraph *paragraph,
                                size_t line_count,
                                struct arena *arena);

size_t paragraph_line_count(const struct paragraph *paragraph);

/* Lines times leading. */
double paragraph_height(const struct paragraph *paragraph);

/* Width of the widest line, and of the last one. */
double paragraph_width(const struct paragraph *paragraph);
double paragraph_last_width(const struct paragraph *paragraph);

/* Draws all lines; `baseline` is that of the first; x is the left edge of the column. */
void paragraph_draw(struct pdf *pdf,
                    const struct paragraph *paragraph,
                    double x,
                    double baseline);

/* Draws `count` lines from line `first` on, so that a paragraph can go on over a page. */
void paragraph_draw_lines(struct pdf *pdf,
                          const struct paragraph *paragraph,
                          size_t first,
                          size_t count,
                          struct point start);

/* One line that is never broken. */
double typeset_width(struct pdf *pdf, struct text text, enum face face, double size);

/* Draws one line at (x, baseline); `alignment` says what x is. Returns the width. */
double typeset_line(
    struct pdf *pdf, struct point at, struct span span, double size, enum alignment alignment);

/* The text cut with an ellipsis so that it is at most `width` wide; empty when nothing fits. */
struct text typeset_fit(struct pdf *pdf,
                        struct text text,
                        enum face face,
                        double size,
                        double width,
                        struct arena *arena);

#endif
