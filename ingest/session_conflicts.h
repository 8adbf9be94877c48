/* The sessions part of duplicates.h: courses of a number, disagreeing rows, repeated rows. */
#ifndef INGEST_SESSION_CONFLICTS_H
#define INGEST_SESSION_CONFLICTS_H

#include <stddef.h>

#include "base/arena.h"
#include "ingest/duplicates.h"

/* As duplicates_judge, for rows of a sessions file. */
void session_conflicts_judge(struct group_entry *entries, size_t count, struct arena *arena);

#endif
