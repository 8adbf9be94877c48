/* The database file: open, pragmas, migrations, transactions. */
#ifndef STORE_DATABASE_H
#define STORE_DATABASE_H

#include <stdbool.h>

#include "base/arena.h"
#include "base/attributes.h"
#include "model/problem.h"

struct database;

enum database_mode {
    DATABASE_READ,   /* must exist; nothing is written but what a hot journal needs */
    DATABASE_WRITE,  /* must exist */
    DATABASE_CREATE, /* made when it does not exist */
    DATABASE_MEMORY /* never on disk: a dry run without a database, and tests; path is unused */
};

/*
 * Opens and migrates to the newest schema in one transaction. The handle lives in `arena`;
 * close it with database_close. False with a problem: missing, foreign, damaged, newer schema,
 * busy.
 */
MUST_CHECK bool database_open(struct database **database,
                              const char *path,
                              enum database_mode mode,
                              struct arena *arena,
                              struct problems *problems);

/* NULL is allowed. An open transaction is rolled back. */
void database_close(struct database *database);

MUST_CHECK bool database_begin(struct database *database, struct problems *problems);
MUST_CHECK bool database_commit(struct database *database, struct problems *problems);
void database_roll_back(struct database *database);

/*
 * From here on every transaction sees what those before it did, and none of it stays: all of
 * them are rolled back when the database is closed.
 */
MUST_CHECK bool database_begin_trial(struct database *database, struct problems *problems);

/*
 * Begins a transaction that only reads, unless one is open already (`*is_begun` says which):
 * all that is read until database_roll_back is of one moment, and the file is locked once and
 * not for every statement. Nobody can write meanwhile: never keep it while waiting for
 * something.
 */
MUST_CHECK bool
database_begin_reading(struct database *database, bool *is_begun, struct problems *problems);

#endif
