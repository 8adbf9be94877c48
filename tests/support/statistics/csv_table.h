/* A CSV file without quotes, whole: the inputs and the reference figures. */
#ifndef TESTS_SUPPORT_STATISTICS_CSV_TABLE_H
#define TESTS_SUPPORT_STATISTICS_CSV_TABLE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/attributes.h"
#include "base/text.h"

struct csv_table {
    size_t row_count; // without the header line
    size_t column_count;
    struct text *cells; // the header first, row by row
};

/* false when the file cannot be read or a row has another number of cells than the header. */
MUST_CHECK bool csv_table_read(const char *path, struct arena *arena, struct csv_table *table);

/* The column's number; asserts that there is one. */
size_t csv_table_column(const struct csv_table *table, const char *name);

struct text csv_table_cell(const struct csv_table *table, size_t row, size_t column);

/* NaN when the cell is empty. */
double csv_table_number(const struct csv_table *table, size_t row, size_t column);

/* The number that `text` begins with; NaN when it is empty. It must not end a string literal.
 */
double number_in(struct text text);

#endif
