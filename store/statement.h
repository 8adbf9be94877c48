/* A prepared statement: bound by name, stepped, its failures turned into problems. */
#ifndef STORE_STATEMENT_H
#define STORE_STATEMENT_H

#include <stdbool.h>
#include <stdint.h>

#include "base/attributes.h"
#include "base/text.h"
#include "model/problem.h"
#include "store/database.h"

#define STATEMENT_MAX_PARAMETERS 40

struct statement;

enum value_type { VALUE_NULL, VALUE_INT, VALUE_REAL, VALUE_TEXT };

/*
 * The statement of that SQL, prepared at the first call and kept by the database until it is
 * closed. `sql` is told by its address: pass the constants of the generated headers. One use
 * at a time: a statement that is being stepped must end before it is bound again.
 */
MUST_CHECK bool statement_of(struct database *database,
                             const char *sql,
                             struct statement **statement,
                             struct problems *problems);

/*
 * Every parameter is bound for every run, in the order in which the SQL first names them (an
 * assertion sees to it). Texts must live until the statement has run. A missing text, and a
 * real number that is NaN, is NULL.
 */
void statement_bind_int(struct statement *statement, const char *name, int64_t value);
void statement_bind_real(struct statement *statement, const char *name, double value);
void statement_bind_text(struct statement *statement, const char *name, struct text value);
void statement_bind_null(struct statement *statement, const char *name);

/* Binds the hash of all values bound before it: the seal of a row; see row_hash.h. */
uint64_t statement_bind_hash(struct statement *statement, const char *name);

/* Runs a statement to its end and makes it ready for the next values. */
MUST_CHECK bool statement_run(struct statement *statement, struct problems *problems);

/* How many rows the last run wrote. */
int statement_changes(const struct statement *statement);

/* The number that the last insert gave to its row. */
int64_t statement_last_id(const struct statement *statement);

/*
 * Steps to the next row; *found is false when there is none, and the statement is then ready
 * for the next values. Stop before the end with statement_reset.
 */
MUST_CHECK bool
statement_next(struct statement *statement, bool *found, struct problems *problems);
void statement_reset(struct statement *statement);

/* Columns from 0. Texts live until the next step; NULL is 0, NaN, a missing text. */
enum value_type statement_type(const struct statement *statement, int column);
bool statement_is_null(const struct statement *statement, int column);
int64_t statement_int(const struct statement *statement, int column);
double statement_real(const struct statement *statement, int column);
struct text statement_text(const struct statement *statement, int column);

/* The hash of the first `count` columns of the row, as statement_bind_hash made it. */
uint64_t statement_hash(const struct statement *statement, int count);

/* A row says what no row of ours can say: adds PROBLEM_DATABASE_DAMAGED, returns false. */
bool database_damaged(struct database *database, struct problems *problems);

/* Ends all statements of a database; for database_close. */
void statements_close(struct database *database);

#endif
