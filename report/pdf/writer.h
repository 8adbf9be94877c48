/* A document onto pages, and the pages into bytes. */
#ifndef REPORT_PDF_WRITER_H
#define REPORT_PDF_WRITER_H

#include <stdbool.h>

#include "base/arena.h"
#include "base/attributes.h"
#include "model/problem.h"
#include "report/charts/canvas.h"
#include "report/document.h"
#include "report/pdf/fonts.h"

/* What is opened once per process and used for every document. */
struct printer {
    struct fonts *fonts;
    struct canvas *canvas;
};

/*
 * Lays the blocks out, draws them and returns the file's bytes in the arena. False with a
 * problem when libharu failed.
 */
MUST_CHECK bool pdf_write(const struct printer *printer,
                          const struct document *document,
                          struct arena *arena,
                          struct text *bytes,
                          struct problems *problems);

#endif
