/* A fact that is a row of columns (goal, journal entry, course): new, the same or changed. */
#ifndef STORE_IMPORT_RECORD_H
#define STORE_IMPORT_RECORD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "store/change_log.h"
#include "store/columns.h"
#include "store/import_state.h"

struct record_kind {
    enum fact_table table;
    const char *const *columns;
    size_t column_count;
    const char *put_sql; /* all columns, then the history without deleted_run */
};

struct record {
    struct value values[MAX_COLUMNS];
    struct row_history history;
};

/* Reads the row of a statement that selects all columns and the history, into the cache. */
struct record
record_read(struct import *import, const struct record_kind *kind, const struct statement *row);

/* A row of the file: what it states, and how the change log names it. */
struct record_row {
    struct value values[MAX_COLUMNS];
    uint64_t present; /* FIELD_BIT of the columns that the file has */
    int64_t number;   /* of the entry or course; 0 = none */
    struct text part;
    uint32_t line;
};

/*
 * Stores the row in place of `stored` (NULL: there is none; it may be changed on the way).
 * Columns that the file does not have keep what is stored.
 */
MUST_CHECK bool record_store(struct import *import,
                             const struct record_kind *kind,
                             struct record *stored,
                             const struct record_row *row,
                             enum row_outcome *outcome,
                             struct problems *problems);

#endif
