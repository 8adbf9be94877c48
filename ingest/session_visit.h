/* A row of a sessions file and the session it belongs to, while the rows are judged. */
#ifndef INGEST_SESSION_VISIT_H
#define INGEST_SESSION_VISIT_H

#include <stddef.h>

#include "ingest/duplicates.h"
#include "model/row.h"

struct visit {
    struct group_entry *entry;
    struct session_row *row;
    size_t index;   /* place in the file */
    size_t session; /* number within the rows of the client */
};

/* The first row that contradicts it is the one that is named. */
static inline void visit_mark_conflict(const struct visit *visit, const struct visit *other)
{
    visit->entry->state = ENTRY_CONFLICT;
    if (visit->entry->other_line == 0)
        visit->entry->other_line = other->row->line;
}

#endif
