#include "store/row_feed.h"

#include <sqlite3.h>

#include "store/connection.h"
#include "store/statement.h"

// SQLite's view of the table and of the row it has come to; the first member is what it knows.
struct feed_table {
    sqlite3_vtab base;
    struct database *database;
};

struct feed_cursor {
    sqlite3_vtab_cursor base;
    const struct row_feed *feed;
    size_t row;
    struct value values[ROW_FEED_COLUMNS];
};

static int connect_table(sqlite3 *handle,
                         void *database,
                         int count,
                         const char *const *arguments,
                         sqlite3_vtab **table,
                         char **error)
{
    struct feed_table *made = sqlite3_malloc64(sizeof(*made));

    (void)count;
    (void)arguments;
    (void)error;
    if (!made)
        return SQLITE_NOMEM;
    *made = (struct feed_table){.database = database};
    *table = &made->base;
    return sqlite3_declare_vtab(
        handle, "CREATE TABLE x(c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13)");
}

static int disconnect_table(sqlite3_vtab *table)
{
    sqlite3_free(table);
    return SQLITE_OK;
}

// There is one way to read it: from the first row to the last.
static int plan(sqlite3_vtab *table, sqlite3_index_info *info)
{
    (void)table;
    (void)info;
    return SQLITE_OK;
}

static int open_cursor(sqlite3_vtab *table, sqlite3_vtab_cursor **cursor)
{
    struct feed_cursor *made = sqlite3_malloc64(sizeof(*made));

    if (!made)
        return SQLITE_NOMEM;
    *made = (struct feed_cursor){.feed = ((struct feed_table *)table)->database->feed};
    *cursor = &made->base;
    return SQLITE_OK;
}

static int close_cursor(sqlite3_vtab_cursor *cursor)
{
    sqlite3_free(cursor);
    return SQLITE_OK;
}

static void read_row(struct feed_cursor *cursor)
{
    if (cursor->row < cursor->feed->row_count)
        cursor->feed->read(cursor->feed->user, cursor->row, cursor->values);
}

static int rewind_cursor(
    sqlite3_vtab_cursor *cursor, int plan, const char *name, int count, sqlite3_value **values)
{
    struct feed_cursor *rows = (struct feed_cursor *)cursor;

    (void)plan;
    (void)name;
    (void)count;
    (void)values;
    rows->row = 0;
    read_row(rows);
    return SQLITE_OK;
}

static int next_row(sqlite3_vtab_cursor *cursor)
{
    struct feed_cursor *rows = (struct feed_cursor *)cursor;

    rows->row++;
    read_row(rows);
    return SQLITE_OK;
}

static int is_at_end(sqlite3_vtab_cursor *cursor)
{
    const struct feed_cursor *rows = (const struct feed_cursor *)cursor;

    return rows->row >= rows->feed->row_count;
}

static int give_column(sqlite3_vtab_cursor *cursor, sqlite3_context *context, int column)
{
    const struct value *value = &((const struct feed_cursor *)cursor)->values[column];

    switch (value->type) {
    case VALUE_NULL:
        break; // is the result unless there is another
    case VALUE_INT:
        sqlite3_result_int64(context, value->integer);
        break;
    case VALUE_REAL:
        sqlite3_result_double(context, value->real);
        break;
    case VALUE_TEXT:
        sqlite3_result_text64(context, value->text.data, value->text.length, SQLITE_STATIC,
                              SQLITE_UTF8);
        break;
    }
    return SQLITE_OK;
}

static int give_number(sqlite3_vtab_cursor *cursor, sqlite3_int64 *number)
{
    *number = (sqlite3_int64)((const struct feed_cursor *)cursor)->row;
    return SQLITE_OK;
}

static const sqlite3_module feed_module = {
    .xConnect = connect_table,
    .xDisconnect = disconnect_table,
    .xBestIndex = plan,
    .xOpen = open_cursor,
    .xClose = close_cursor,
    .xFilter = rewind_cursor,
    .xNext = next_row,
    .xEof = is_at_end,
    .xColumn = give_column,
    .xRowid = give_number,
};

int row_feed_connect(struct database *database)
{
    return sqlite3_create_module(database->handle, "row_feed", &feed_module, database);
}

bool row_feed_run(struct database *database,
                  const char *sql,
                  const struct row_feed *feed,
                  struct problems *problems)
{
    struct statement *statement;

    if (!statement_of(database, sql, &statement, problems))
        return false;
    database->feed = feed;
    bool ok = statement_run(statement, problems);
    database->feed = NULL;
    return ok;
}
