/* A document's blocks onto pages. */
#ifndef REPORT_PDF_COMPOSE_H
#define REPORT_PDF_COMPOSE_H

#include "report/document.h"
#include "report/pdf/sheet.h"

/* Adds the pages of the document to the sheet's file and draws them; at least one. */
void compose(struct sheet *sheet, const struct document *document);

#endif
