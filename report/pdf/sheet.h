/* What every block needs to set its words and to draw: the file, the canvas, the memory. */
#ifndef REPORT_PDF_SHEET_H
#define REPORT_PDF_SHEET_H

#include "base/arena.h"
#include "report/charts/canvas.h"
#include "report/pdf/output.h"

struct sheet {
    struct pdf *pdf;
    struct canvas *canvas;
    struct arena *arena;
    int run_in_columns; /* 3 or 4: grid columns for the names of run-in sections */
};

#endif
