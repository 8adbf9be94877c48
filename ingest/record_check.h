/* What is wrong with a record before its fields are looked at. */
#ifndef INGEST_RECORD_CHECK_H
#define INGEST_RECORD_CHECK_H

#include "ingest/entry_reader.h"

/*
 * Refuses the row for a fault of its quotes, for characters that are none, for too many or too
 * few fields; warns when only optional fields are missing or the surplus is empty.
 */
void record_check(struct entry_reader *reader);

#endif
