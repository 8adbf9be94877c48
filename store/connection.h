/* Inside of a database handle, for the files that speak to SQLite themselves. */
#ifndef STORE_CONNECTION_H
#define STORE_CONNECTION_H

#include <stdbool.h>

#include <sqlite3.h>

#include "base/arena.h"
#include "model/problem.h"

struct row_feed;
struct statement;

struct database {
    sqlite3 *handle;
    const char *path; /* as the user named it; NULL in memory */
    struct arena *arena;
    struct statement *statements; /* prepared so far */
    const struct row_feed *feed;  /* of the statement that runs; NULL = none */
    bool is_trial;                /* transactions are steps of one that is rolled back */
    bool has_step;                /* of the trial: one is open */
};

/*
 * Between transactions: whether SQLite looks up what a new row refers to. An import knows that
 * the session of a fact is there, because it has just stored or loaded it, and looking it up
 * again is a sixth of its time; check_store looks at all of them.
 */
void database_check_references(struct database *database, bool is_on);

/* Adds what SQLite said last (`result` is its code) as a problem; returns false. */
bool database_problem(struct database *database, int result, struct problems *problems);

#endif
