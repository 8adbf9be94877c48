/* The page: its grid, its rules and tints, its head and foot. */
#ifndef REPORT_PDF_PAGE_H
#define REPORT_PDF_PAGE_H

#include <stddef.h>
#include <stdint.h>

#include "report/document.h"
#include "report/pdf/sheet.h"

#define MILLIMETRE 2.8346457 /* points */

/* The content area: 170 x 252 mm. */
#define CONTENT_LEFT (22 * MILLIMETRE)
#define CONTENT_TOP (25 * MILLIMETRE)
#define CONTENT_WIDTH (170 * MILLIMETRE)
#define CONTENT_HEIGHT (252 * MILLIMETRE)

/* Widths of lines, in points. */
#define RULE_HAIR 0.5
#define RULE_SECTION 0.8

/* Twelve columns: left edge of column `column` (0..11, halves allowed), width of `columns`. */
double grid_x(double column);
double grid_width(double columns);

/* A line from `start` to the right, and a filled box: artifacts, so not inside of content. */
void page_rule(
    struct sheet *sheet, struct point start, double width, double thickness, uint32_t colour);
void page_tint(struct sheet *sheet, struct box box, uint32_t colour);

/* Adds page `index` (from 0) of `count` with its head and foot. */
void page_add(struct sheet *sheet, const struct document *document, size_t index, size_t count);

/* The text cut to `length` code points, with an ellipsis when something was cut. */
struct text text_shortened(struct text text, size_t length, struct arena *arena);

#endif
