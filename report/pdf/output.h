/* One PDF document while it is being made: pages, content, fonts, tags, then bytes. */
#ifndef REPORT_PDF_OUTPUT_H
#define REPORT_PDF_OUTPUT_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/attributes.h"
#include "base/day.h"
#include "base/text.h"
#include "model/problem.h"
#include "report/pdf/fonts.h"

/*
 * All coordinates below are in points on an A4 page; x runs right from the left edge, y runs
 * DOWN from the top edge. Numbers must be finite: this is asserted.
 */
#define PAGE_WIDTH 595.28
#define PAGE_HEIGHT 841.89

struct pdf;

struct pdf_info {
    struct text title;
    struct text author;
    struct text subject;
    const char *language; /* "id-ID" */
    const char *creator;  /* program and version */
    day_number as_of;     /* every date in the file: this day, 00:00 at the offset */
    int utc_offset_minutes;
};

/*
 * Copies everything it is given. The handle lives in `arena`; end it with pdf_destroy (PLplot
 * exports a pdf_close, and at run time ours would take its place).
 */
struct pdf *pdf_create(struct fonts *fonts, const struct pdf_info *info, struct arena *arena);
void pdf_destroy(struct pdf *pdf);

/* Appends a page; drawing goes to the last one. */
void pdf_add_page(struct pdf *pdf);
size_t pdf_page_count(const struct pdf *pdf);

/*
 * The finished file in the arena; nothing may be drawn afterwards. Same calls, same bytes.
 * False with PROBLEM_PDF_FAILED and libharu's code.
 */
MUST_CHECK bool
pdf_save(struct pdf *pdf, struct text *bytes, struct arena *arena, struct problems *problems);

/* Characters that no face could show (drawn as U+FFFD, but copied and read aloud as they are).
 */
size_t pdf_missing_characters(const struct pdf *pdf);

struct fonts *pdf_fonts(struct pdf *pdf);

#endif
