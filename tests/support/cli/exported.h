/* What `capaian export` writes, for tests that read it again. */
#ifndef TESTS_SUPPORT_CLI_EXPORTED_H
#define TESTS_SUPPORT_CLI_EXPORTED_H

#include "base/arena.h"
#include "base/text.h"
#include "model/row.h"
#include "store/database.h"

/*
 * The stored rows of one kind, of all clients, below their header. Asserts that they can be
 * read.
 */
struct text exported_rows(struct database *database, enum file_kind kind, struct arena *arena);

#endif
