/* A document as plain text: for tests and for --format text. */
#ifndef REPORT_TEXT_WRITER_H
#define REPORT_TEXT_WRITER_H

#include "report/document.h"

/* UTF-8, lines ended by LF; every chart stands as its alternative text. In the arena. */
struct text text_writer_write(const struct document *document, struct arena *arena);

#endif
