/* Shapes into the content stream of the current page. */
#ifndef REPORT_PDF_CONTENT_H
#define REPORT_PDF_CONTENT_H

#include <stddef.h>
#include <stdint.h>

#include "report/pdf/output.h"

struct point {
    double x, y; /* points, y down */
};

struct box {
    double x, y;          /* left, top */
    double width, height; /* both >= 0 */
};

/* What is done with a closed path. */
enum paint { PAINT_FILL, PAINT_STROKE, PAINT_BOTH };

enum line_cap { CAP_BUTT, CAP_ROUND };

/* Colours are 0xRRGGBB. State is written only when it changes. */
void content_fill_colour(struct pdf *pdf, uint32_t colour);
void content_stroke_colour(struct pdf *pdf, uint32_t colour);
void content_line_width(struct pdf *pdf, double points);
void content_line_cap(struct pdf *pdf, enum line_cap cap); /* joins go with it */
void content_dash(struct pdf *pdf, double on, double off); /* 0, 0 = solid */

/* Save and restore the state; nesting up to 12. */
void content_save(struct pdf *pdf);
void content_restore(struct pdf *pdf);
void content_clip(struct pdf *pdf, struct box box);

void content_line(struct pdf *pdf, struct point from, struct point to);
void content_polyline(struct pdf *pdf, const struct point *points, size_t count);
void content_polygon(struct pdf *pdf,
                     const struct point *points,
                     size_t count,
                     enum paint paint);
void content_box(struct pdf *pdf, struct box box, enum paint paint);
void content_circle(struct pdf *pdf, struct point centre, double radius, enum paint paint);

/*
 * Raw operators for the canvas, which makes its own: bytes, and a number with a blank behind.
 * Here y runs up as in the file, and a state that is set this way isn't known to the functions
 * above.
 */
void content_put(struct pdf *pdf, const char *operators);
void content_number(struct pdf *pdf, double value);

#endif
