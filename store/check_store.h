/* Is the database whole? What SQLite can tell, and what only the rows themselves can. */
#ifndef STORE_CHECK_STORE_H
#define STORE_CHECK_STORE_H

#include <stdbool.h>

#include "base/attributes.h"
#include "model/problem.h"
#include "store/database.h"

/*
 * Looks at pages, indices, the schema, references, the hash of every fact, and the seal of
 * every table of facts. *is_whole is false when a fault was found: each is a problem
 * DATABASE_DAMAGED whose `about` names the table and whose `low` counts the rows. False when
 * the check could not be made.
 */
MUST_CHECK bool
check_store(struct database *database, bool *is_whole, struct problems *problems);

#endif
