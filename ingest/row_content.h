/* All that a file states of a client as one number, to see that another file states the same.
 */
#ifndef INGEST_ROW_CONTENT_H
#define INGEST_ROW_CONTENT_H

#include <stdint.h>

#include "ingest/columns.h"
#include "ingest/log_entry.h"

/* What a file can state at all: a column that is missing says something else than an empty
 * cell. Neither the order of the columns nor their headers count. */
uint64_t row_content_of_columns(const struct columns *columns);

/* Adds the next row: its values, not its spelling. Never 0. */
uint64_t row_content_add(uint64_t content, const struct log_entry *entry);

#endif
