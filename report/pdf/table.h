/* What all tables share: heads that are repeated, rules below rows, how they are broken. */
#ifndef REPORT_PDF_TABLE_H
#define REPORT_PDF_TABLE_H

#include <stdbool.h>
#include <stddef.h>

#include "report/pdf/part.h"

#define TABLE_HEAD_BASELINE 8.0
#define TABLE_HEAD_BELOW 4.5 /* from the last baseline to the rule */

/* Where the words of a column stand; x from the table's left edge. */
struct column_place {
    double x, width;
};

/* Words in a column; x from the table's left edge. */
struct set_cell {
    struct words words;
    double x, width;
};

/* A head: all cells end on one baseline. */
struct set_head {
    struct set_cell *cells;
    size_t count;
    size_t line_count; /* of the tallest */
};

/* Appends a head's cell; the cells have room for it. */
void table_head_add(struct sheet *sheet,
                    struct set_head *head,
                    struct text text,
                    enum alignment alignment,
                    struct column_place place);

double table_head_height(const struct set_head *head);

/*
 * Draws the head and its rule. The first time it opens the table, whose last row closes it; a
 * repeated head is no content.
 */
void table_head_draw(struct sheet *sheet,
                     const struct part *part,
                     const struct set_head *head,
                     struct box box);

/* The line below a row: a hairline, or a darker one below the last. */
void table_row_rule(struct sheet *sheet, struct box row, bool is_last);

/*
 * Of a table's parts, head first: a page ends only between two rows on both sides, unless they
 * are very tall, and the head is drawn again on the next one.
 */
void table_keep_rows(struct part *parts, size_t count);

#endif
