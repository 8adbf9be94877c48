/* Stored sessions as rows of a file again, for `export`; case_store has the other three kinds.
 */
#ifndef STORE_EXPORT_STORE_H
#define STORE_EXPORT_STORE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/attributes.h"
#include "model/problem.h"
#include "model/row.h"
#include "store/database.h"

/* Scores of these measures have columns of their own in the template: up to four in a row. */
bool export_has_own_column(struct text measure);

/* False with PROBLEM_CLIENT_UNKNOWN when there is no such client. */
MUST_CHECK bool
export_store_ask(struct database *database, struct text client, struct problems *problems);

/*
 * The rows of one client in the order in which they first came in: facts that stood in one row
 * are in one row again, whatever became of their values. Each names at most one goal and at
 * most one measure without a column of its own; a value that is NaN is an empty cell. Importing
 * them changes nothing. False with PROBLEM_CLIENT_UNKNOWN when there is no such client.
 */
MUST_CHECK bool export_store_sessions(struct database *database,
                                      struct text client,
                                      struct arena *arena,
                                      struct session_row **rows,
                                      size_t *count,
                                      struct problems *problems);

#endif
