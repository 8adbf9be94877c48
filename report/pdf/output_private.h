/* What the parts of the PDF layer know of a document in the making; for report/pdf/ alone. */
#ifndef REPORT_PDF_OUTPUT_PRIVATE_H
#define REPORT_PDF_OUTPUT_PRIVATE_H

#include <hpdf.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buffer.h"
#include "report/pdf/content.h"
#include "report/pdf/file_bytes.h"
#include "report/pdf/glyph_codes.h"
#include "report/pdf/output.h"
#include "report/pdf/structure.h"

#define STATE_DEPTH 13    /* the outermost and 12 saved ones */
#define SHAPED_TEXTS 1024 /* slots of the table of shaped texts */
#define BOOKMARK_LEVELS 2

/* What the viewer has been told; content only tells what changes. */
struct graphics_state {
    uint32_t fill_colour, stroke_colour;
    double line_width;
    double dash_on, dash_off;
    enum line_cap cap;
    enum face face;
    double font_size; /* 0: no font has been chosen yet */
};

struct page {
    HPDF_Page handle;
    struct buffer content;
    size_t *owners; /* the element of each marked content, by its number */
    size_t owner_count, owner_capacity;
    bool uses_face[FACE_COUNT];
};

struct bookmark {
    int level;
    struct text title;
    size_t page;
    double y; /* down from the top */
};

/* A text that was shaped before: measuring and drawing shape it once. */
struct shaped_text {
    struct text text; /* missing: the slot is free */
    struct glyph_run *run;
};

struct pdf {
    struct arena *arena;
    struct fonts *fonts;
    struct pdf_info info;
    HPDF_Doc document;
    HPDF_STATUS first_error; /* 0 = none */
    enum packing packing;    /* for tests that look inside the file */
    bool is_saved;

    struct page *pages;
    size_t page_count, page_capacity;
    struct graphics_state states[STATE_DEPTH];
    size_t state_depth;
    bool is_in_content; /* between the begin and end of marked content or an artifact */

    struct glyph_codes *codes[FACE_COUNT]; /* NULL: the face isn't used */
    HPDF_Dict font_objects[FACE_COUNT];
    struct shaped_text *shaped_texts; /* SHAPED_TEXTS of them, by hash */
    size_t missing_characters;

    struct structure structure;
    struct bookmark *bookmarks;
    size_t bookmark_count, bookmark_capacity;
};

/* The page that is being drawn; there must be one. */
struct page *pdf_current_page(struct pdf *pdf);

#endif
