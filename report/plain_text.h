/* A page of plain text: paragraphs wrapped, columns aligned by blanks. */
#ifndef REPORT_PLAIN_TEXT_H
#define REPORT_PLAIN_TEXT_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/buffer.h"
#include "base/text.h"

/* Characters (code points) of a line, its margin included. */
#define PLAIN_TEXT_WIDTH 96

struct plain_text {
    struct buffer out;
    struct arena *arena;
    bool is_gap_due; /* a blank line stands before the next one */
};

struct plain_column {
    size_t width; /* characters */
    bool is_number;
};

struct plain_text plain_text_begin(struct arena *arena);

/* Before the next line stands one blank line, however often it is asked for. */
void plain_text_gap(struct plain_text *page);

/*
 * Lines of words behind a margin; the first line's margin is `head`, whose width the others
 * keep. A line break in the text stays one; other runs of blanks become one. A word that is
 * wider than the line stands in a line of its own. An empty text writes nothing.
 */
void plain_text_paragraph(struct plain_text *page, struct text head, struct text text);

/* The text with a rule of that character below. An empty text writes nothing. */
void plain_text_heading(struct plain_text *page, struct text text, char rule);

/* A rule of that character across the columns. */
void plain_text_rule(struct plain_text *page,
                     const struct plain_column *columns,
                     size_t count,
                     char rule);

/*
 * Sets the widths of `count` columns for `row_count` rows of cells: as wide as their content,
 * the widest narrowed until the row fits into the line.
 */
void plain_text_fit(struct plain_column *columns,
                    size_t count,
                    const struct text *cells,
                    size_t row_count);

/* One row, each cell wrapped in its column. */
void plain_text_row(struct plain_text *page,
                    const struct plain_column *columns,
                    const struct text *cells,
                    size_t count);

/* One text at the left end and one at the right end of a line. */
void plain_text_ends(struct plain_text *page, struct text left, struct text right);

#endif
