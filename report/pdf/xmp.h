/* The metadata packet of a PDF: the Info dictionary once more as XML, and what the file is. */
#ifndef REPORT_PDF_XMP_H
#define REPORT_PDF_XMP_H

#include "report/pdf/output.h"

#define PDF_PRODUCER "capaian (libharu, HarfBuzz, PLplot)"

/* Well-formed UTF-8 whatever the texts hold; claims PDF/A-2a and PDF/UA-1. In the arena. */
struct text xmp_packet(const struct pdf_info *info, struct arena *arena);

#endif
