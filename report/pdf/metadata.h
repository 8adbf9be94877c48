/* What a file says about itself: title, dates, language, colours, identity, outline. */
#ifndef REPORT_PDF_METADATA_H
#define REPORT_PDF_METADATA_H

#include "report/pdf/output.h"

/* Puts all of it into the document; the pages' content must be complete. */
void metadata_write(struct pdf *pdf);

#endif
