/* What a document uses of a face, as a font object with the cut face in it. */
#ifndef REPORT_PDF_FONT_SUBSET_H
#define REPORT_PDF_FONT_SUBSET_H

#include <hpdf.h>
#include <stdbool.h>

#include "base/arena.h"
#include "base/attributes.h"
#include "report/pdf/glyph_codes.h"

/*
 * Fills the dictionary that the pages name as their font: Type0, Identity-H, exact ToUnicode.
 * False when HarfBuzz could not cut the face, which only lack of memory explains.
 */
MUST_CHECK bool font_subset_write(HPDF_Doc document,
                                  HPDF_Dict font,
                                  const struct glyph_codes *codes,
                                  struct arena *arena);

#endif
