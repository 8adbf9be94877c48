/* A chart on the page as one figure with its alternative text. */
#ifndef REPORT_PDF_FIGURE_H
#define REPORT_PDF_FIGURE_H

#include "report/chart.h"
#include "report/pdf/sheet.h"

void figure_draw(struct sheet *sheet, const struct chart *chart, struct box box);

#endif
