/* The small shapes that stand for a state, and the signs that the faces lack. */
#ifndef REPORT_PDF_MARKS_H
#define REPORT_PDF_MARKS_H

#include <stdint.h>

#include "report/document.h"
#include "report/pdf/sheet.h"

#define MARK_SIZE 8.0 /* points */

/* All are drawn as part of the open content; `centre` is that of the shape. */
void mark_draw(struct sheet *sheet, enum mark mark, uint32_t colour, struct point centre);

/* The colour of a mark whose word is in `tone`. */
uint32_t mark_colour(enum mark mark, enum tone tone);

/* A filled triangle, 7 x 6, tip up. */
void mark_triangle(struct sheet *sheet, uint32_t colour, struct point centre);

/* A check, 9 wide. */
void mark_check(struct sheet *sheet, uint32_t colour, struct point centre);

/* An arrow to the right, `width` long, for a figure of `size` points. */
void mark_arrow(
    struct sheet *sheet, uint32_t colour, struct point start, double width, double size);

#endif
