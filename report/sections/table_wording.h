/* Tables of words: their columns and cells. */
#ifndef REPORT_SECTIONS_TABLE_WORDING_H
#define REPORT_SECTIONS_TABLE_WORDING_H

#include "report/sections/wording.h"

struct column {
    const char *head;
    double share; /* of the width */
    bool is_number;
};

/* Appends a table of `row_count` rows, whose cells are still empty. */
struct block *table_add(const struct wording *wording,
                        struct blocks *body,
                        const struct column *columns,
                        size_t column_count,
                        size_t row_count);

/* The first cell of a row. */
struct table_cell *table_row(struct block *block, size_t row);

/* Puts words into a cell; the dash when there are none. */
void cell_put(const struct wording *wording, struct table_cell *cell, struct text text);

/* The same for words that a person wrote. */
void cell_put_user(const struct wording *wording, struct table_cell *cell, struct text text);

#endif
