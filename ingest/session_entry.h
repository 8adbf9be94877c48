/* The sessions part of log_entry: ratings and scores, also of wide files. */
#ifndef INGEST_SESSION_ENTRY_H
#define INGEST_SESSION_ENTRY_H

#include "ingest/entry_reader.h"

/* Fills entry->session; entry->client is read already. */
void session_entry_read(struct entry_reader *reader);

#endif
