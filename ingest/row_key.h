/* How a refused row is known again when it comes back: its reference and its natural key. */
#ifndef INGEST_ROW_KEY_H
#define INGEST_ROW_KEY_H

#include <stdint.h>

#include "base/arena.h"
#include "base/digest.h"
#include "base/text.h"
#include "ingest/log_entry.h"

/*
 * The natural key of a row as far as it could be read, for import_resolve: client and what
 * tells the row apart from the others of the client. Missing when too little of it was read.
 */
struct text row_key(const struct log_entry *entry, struct arena *arena);

/* "3f9a0c12d4e5-17": the file's SHA-256 and the line of a refused row. */
struct text row_reference(const struct digest *sha256, uint32_t line, struct arena *arena);

#endif
