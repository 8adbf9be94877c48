/* The bytes of a finished file, from libharu's objects. */
#ifndef REPORT_PDF_FILE_BYTES_H
#define REPORT_PDF_FILE_BYTES_H

#include <hpdf.h>

#include "base/arena.h"
#include "base/text.h"

/*
 * PACKED puts all objects but streams and numbers into one compressed object stream: libharu's
 * own saving leaves them and its table plain, which is more than half of a report. UNPACKED is
 * the same file to look into.
 */
enum packing { PACKED, UNPACKED };

/* In the arena; missing when libharu failed, whose error tells why. */
struct text file_bytes(HPDF_Doc document, enum packing packing, struct arena *arena);

#endif
