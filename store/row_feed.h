/* Rows in memory as a table that a statement can select from. */
#ifndef STORE_ROW_FEED_H
#define STORE_ROW_FEED_H

#include <stddef.h>

#include "base/attributes.h"
#include "model/problem.h"
#include "store/database.h"
#include "store/value.h"

#define ROW_FEED_COLUMNS 14

struct row_feed {
    size_t row_count;
    /* Gives the values of one row; texts must live until the statement has run. */
    void (*read)(void *user, size_t row, struct value values[ROW_FEED_COLUMNS]);
    void *user;
};

/*
 * Runs a statement that selects from the table row_feed, whose columns are c0, c1, ... c13. One
 * INSERT for many rows costs two thirds of one INSERT for each: SQLite opens and closes the
 * table, and seeks its place, once.
 */
MUST_CHECK bool row_feed_run(struct database *database,
                             const char *sql,
                             const struct row_feed *feed,
                             struct problems *problems);

/* Makes the table row_feed known; for database_open. Result: a code of SQLite. */
int row_feed_connect(struct database *database);

#endif
