/* Inside of a database handle, for the files that speak to SQLite themselves. */
#ifndef STORE_CONNECTION_H
#define STORE_CONNECTION_H

#include <stdbool.h>

#include <sqlite3.h>

#include "base/arena.h"
#include "model/problem.h"

struct statement;

struct database {
    sqlite3 *handle;
    const char *path; /* as the user named it; NULL in memory */
    struct arena *arena;
    struct statement *statements; /* prepared so far */
};

/* Adds what SQLite said last (`result` is its code) as a problem; returns false. */
bool database_problem(struct database *database, int result, struct problems *problems);

#endif
