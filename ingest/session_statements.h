/* The ratings and scores that the rows of one client state: which contradict, which are silent.
 */
#ifndef INGEST_SESSION_STATEMENTS_H
#define INGEST_SESSION_STATEMENTS_H

#include <stddef.h>

#include "base/arena.h"
#include "ingest/session_visit.h"

/*
 * Refuses all rows of a session that give a goal or a measure different values for one rater.
 *
 * Of the rows that are left an empty cell is silent where another row of the session gives the
 * value. Where none does, one row clears it: the first that gives anything, else the first. An
 * empty note is silent where a row that gives the same value has one.
 *
 * The visits are ordered by session, then by place.
 */
void session_statements_judge(const struct visit *visits, size_t count, struct arena *arena);

#endif
