#include "store/statement.h"

#include <assert.h>
#include <math.h>
#include <string.h>

#include <sqlite3.h>

#include "store/connection.h"
#include "store/row_hash.h"

// What a parameter holds: SQLite keeps it from run to run, and rows repeat much of the row
// before.
struct held {
    enum { HELD_OTHER, HELD_NULL, HELD_INT } kind;
    int64_t value; // of HELD_INT
};

struct statement {
    struct statement *next;
    struct database *database;
    const char *sql;
    sqlite3_stmt *handle;
    const char *names[STATEMENT_MAX_PARAMETERS];
    const char *literals[STATEMENT_MAX_PARAMETERS]; // names as the callers spell them
    struct held held[STATEMENT_MAX_PARAMETERS];
    int parameter_count;
    int bound;     // parameters bound since the last run
    int failure;   // first failure to bind
    uint64_t hash; // of the values bound since the last run
};

static bool prepare(struct statement *statement, struct problems *problems)
{
    struct database *database = statement->database;
    int result = sqlite3_prepare_v3(database->handle, statement->sql, -1,
                                    SQLITE_PREPARE_PERSISTENT, &statement->handle, NULL);

    if (result != SQLITE_OK)
        return database_problem(database, result, problems);
    statement->parameter_count = sqlite3_bind_parameter_count(statement->handle);
    assert(statement->parameter_count <= STATEMENT_MAX_PARAMETERS);
    // Copied: SQLite may prepare the statement again at any step, and then lets its names go.
    for (int i = 0; i < statement->parameter_count; i++)
        statement->names[i] = arena_string(
            database->arena, text_of(sqlite3_bind_parameter_name(statement->handle, i + 1)));
    statement->hash = ROW_HASH_START;
    return true;
}

bool statement_of(struct database *database,
                  const char *sql,
                  struct statement **statement,
                  struct problems *problems)
{
    for (struct statement *known = database->statements; known; known = known->next) {
        if (known->sql == sql) {
            *statement = known;
            return true;
        }
    }
    struct statement *made = ARENA_NEW(database->arena, struct statement);

    made->database = database;
    made->sql = sql;
    if (!prepare(made, problems))
        return false;
    made->next = database->statements;
    database->statements = made;
    *statement = made;
    return true;
}

// The number of the next parameter, which must be `name`. A literal that was compared once is
// known by its address.
static int next_parameter(struct statement *statement, const char *name)
{
    int next = statement->bound;

    assert(next < statement->parameter_count);
    if (statement->literals[next] != name) {
        assert(strcmp(statement->names[next], name) == 0);
        statement->literals[next] = name;
    }
    return ++statement->bound;
}

static void note(struct statement *statement, int result)
{
    if (result != SQLITE_OK && statement->failure == SQLITE_OK)
        statement->failure = result;
}

// Whether the parameter has to be bound: false when it holds just that.
static bool hold(struct statement *statement, int parameter, struct held next)
{
    struct held *held = &statement->held[parameter - 1];
    bool is_held =
        next.kind != HELD_OTHER && held->kind == next.kind && held->value == next.value;

    *held = next;
    return !is_held;
}

void statement_bind_int(struct statement *statement, const char *name, int64_t value)
{
    int parameter = next_parameter(statement, name);

    statement->hash = row_hash_int(statement->hash, value);
    if (hold(statement, parameter, (struct held){HELD_INT, value}))
        note(statement, sqlite3_bind_int64(statement->handle, parameter, value));
}

void statement_bind_real(struct statement *statement, const char *name, double value)
{
    int parameter = next_parameter(statement, name);

    // SQLite turns NaN into NULL.
    (void)hold(statement, parameter, (struct held){HELD_OTHER, 0});
    statement->hash = row_hash_real(statement->hash, value);
    note(statement, sqlite3_bind_double(statement->handle, parameter, value));
}

void statement_bind_text(struct statement *statement, const char *name, struct text value)
{
    int parameter = next_parameter(statement, name);

    (void)hold(statement, parameter, (struct held){HELD_OTHER, 0});
    // A missing text has no data, which SQLite takes for NULL.
    statement->hash = row_hash_text(statement->hash, value);
    note(statement, sqlite3_bind_text64(statement->handle, parameter, value.data, value.length,
                                        SQLITE_STATIC, SQLITE_UTF8));
}

void statement_bind_null(struct statement *statement, const char *name)
{
    int parameter = next_parameter(statement, name);

    statement->hash = row_hash_null(statement->hash);
    // A parameter that was never bound is NULL.
    if (hold(statement, parameter, (struct held){HELD_NULL, 0}))
        note(statement, sqlite3_bind_null(statement->handle, parameter));
}

uint64_t statement_bind_hash(struct statement *statement, const char *name)
{
    uint64_t hash = statement->hash;

    statement_bind_int(statement, name, (int64_t)hash);
    return hash;
}

void statement_reset(struct statement *statement)
{
    sqlite3_reset(statement->handle);
    // After a failure to bind, parameters may hold something else.
    if (statement->failure != SQLITE_OK)
        memset(statement->held, 0, sizeof(statement->held));
    statement->bound = 0;
    statement->failure = SQLITE_OK;
    statement->hash = ROW_HASH_START;
}

// One step; SQLITE_ROW, SQLITE_DONE or a failure.
static int step(struct statement *statement)
{
    assert(statement->bound == statement->parameter_count);
    if (statement->failure != SQLITE_OK)
        return statement->failure;
    return sqlite3_step(statement->handle);
}

static bool failed(struct statement *statement, int result, struct problems *problems)
{
    database_problem(statement->database, result, problems);
    statement_reset(statement);
    return false;
}

bool statement_run(struct statement *statement, struct problems *problems)
{
    int result;

    do
        result = step(statement);
    while (result == SQLITE_ROW);
    if (result != SQLITE_DONE)
        return failed(statement, result, problems);
    statement_reset(statement);
    return true;
}

int statement_changes(const struct statement *statement)
{
    return sqlite3_changes(statement->database->handle);
}

int64_t statement_last_id(const struct statement *statement)
{
    return sqlite3_last_insert_rowid(statement->database->handle);
}

bool statement_next(struct statement *statement, bool *found, struct problems *problems)
{
    int result = step(statement);

    *found = result == SQLITE_ROW;
    if (result == SQLITE_ROW)
        return true;
    if (result != SQLITE_DONE)
        return failed(statement, result, problems);
    statement_reset(statement);
    return true;
}

enum value_type statement_type(const struct statement *statement, int column)
{
    switch (sqlite3_column_type(statement->handle, column)) {
    case SQLITE_INTEGER:
        return VALUE_INT;
    case SQLITE_FLOAT:
        return VALUE_REAL;
    case SQLITE_TEXT:
        return VALUE_TEXT;
    default: // no column holds a blob
        return VALUE_NULL;
    }
}

bool statement_is_null(const struct statement *statement, int column)
{
    return statement_type(statement, column) == VALUE_NULL;
}

int64_t statement_int(const struct statement *statement, int column)
{
    return sqlite3_column_int64(statement->handle, column);
}

double statement_real(const struct statement *statement, int column)
{
    if (statement_is_null(statement, column))
        return NAN;
    return sqlite3_column_double(statement->handle, column);
}

struct text statement_text(const struct statement *statement, int column)
{
    const char *data = (const char *)sqlite3_column_text(statement->handle, column);

    if (!data)
        return (struct text){0};
    return (struct text){data, (size_t)sqlite3_column_bytes(statement->handle, column)};
}

static uint64_t column_hash(const struct statement *statement, int column, uint64_t hash)
{
    switch (statement_type(statement, column)) {
    case VALUE_NULL:
        break;
    case VALUE_INT:
        return row_hash_int(hash, statement_int(statement, column));
    case VALUE_REAL:
        return row_hash_real(hash, statement_real(statement, column));
    case VALUE_TEXT:
        return row_hash_text(hash, statement_text(statement, column));
    }
    return row_hash_null(hash);
}

uint64_t statement_hash(const struct statement *statement, int count)
{
    uint64_t hash = ROW_HASH_START;

    for (int column = 0; column < count; column++)
        hash = column_hash(statement, column, hash);
    return hash;
}

void statements_close(struct database *database)
{
    for (struct statement *statement = database->statements; statement;
         statement = statement->next)
        sqlite3_finalize(statement->handle);
    database->statements = NULL;
}
