/* What the signs in a table's figures mean: shapes in a row, each with its word. */
#ifndef REPORT_PDF_LEGEND_H
#define REPORT_PDF_LEGEND_H

#include <stddef.h>

#include "report/document.h"
#include "report/pdf/sheet.h"

/* Points that the entries take in one row, with the white behind the last one. */
double legend_width(struct sheet *sheet, const struct legend_entry *entries, size_t count);

/* Draws them as part of the open content; `start` is the left end of their baseline. */
void legend_draw(struct sheet *sheet,
                 const struct legend_entry *entries,
                 size_t count,
                 struct point start);

#endif
