/* Which characters of a text are shown: one policy for pages, tags and metadata. */
#ifndef REPORT_PDF_PRINTABLE_H
#define REPORT_PDF_PRINTABLE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/text.h"

#define REPLACEMENT_CODE_POINT 0xFFFD

/*
 * The next code point of `*rest` as it is shown; false at the end. What is not UTF-8, a
 * noncharacter or of private use is U+FFFD, a control (line feed too) or a separator of lines
 * is a blank; byte order marks and controls of writing direction are left out.
 */
bool printable_next(struct text *rest, uint32_t *code_point);

/* The same for the whole text, cut after `maximum` code points: UTF-8 in the arena. */
struct text printable_text(struct text text, size_t maximum, struct arena *arena);

#endif
