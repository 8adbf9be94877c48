/* One client out: every stored fact, with file and line. */
#ifndef STORE_CASE_STORE_H
#define STORE_CASE_STORE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/attributes.h"
#include "model/case_file.h"
#include "model/problem.h"
#include "store/database.h"

/* All client codes in order of bytes. */
MUST_CHECK bool case_store_clients(struct database *database,
                                   struct arena *arena,
                                   struct text **clients,
                                   size_t *count,
                                   struct problems *problems);

/*
 * Loads everything on one client, as it is at one moment, into the arena. False with
 * PROBLEM_CLIENT_UNKNOWN when nothing is stored under that code, or when the database failed.
 */
MUST_CHECK bool case_store_load(struct database *database,
                                struct text client,
                                struct arena *arena,
                                struct case_file **case_file,
                                struct problems *problems);

#endif
