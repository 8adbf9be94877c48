/* The embedded faces, opened once per process, and what of them a document uses. */
#ifndef REPORT_PDF_FONTS_H
#define REPORT_PDF_FONTS_H

#include "base/arena.h"

enum face { FACE_REGULAR, FACE_BOLD, FACE_ITALIC, FACE_COUNT };

struct fonts;

/* Opens the three faces. The handle lives in `arena`; close it with fonts_close. */
struct fonts *fonts_open(struct arena *arena);
void fonts_close(struct fonts *fonts);

/* Height of capital letters, in units of the size: 0.711. */
double fonts_capital_height(const struct fonts *fonts, enum face face);

#endif
