/* A store in memory, filled from rows written as text. */
#ifndef TESTS_SUPPORT_STORE_STORE_ROWS_H
#define TESTS_SUPPORT_STORE_STORE_ROWS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "model/case_file.h"
#include "model/problem.h"
#include "store/database.h"
#include "store/import_store.h"

struct store {
    struct arena *arena;
    struct problems problems;
    struct database *database;
    int imports; /* each gets bytes of its own */
};

/* A new store in memory; fails the test when it cannot be opened. */
struct store store_create(void);
void store_destroy(struct store *store);

/* The source of the next import. */
struct import_source store_source(struct store *store, enum file_kind kind);

/* Begins an import of sessions. */
struct import *store_begin(struct store *store);

/*
 * One row of a sessions file:
 * client|date|number|course|attendance|duration|counselor|rater|goal|rating|measure|score|note
 * Columns left out at the end, "." and nothing at all are empty; attendance is then attended.
 * A note of "-" says that the file has no column for notes.
 */
enum row_outcome
store_session(struct store *store, struct import *import, uint32_t line, const char *row_text);

/* Imports the rows (NULL behind the last), lines from 2 on, and commits. */
struct import_counts store_sessions(struct store *store, const char *const *rows);

/* The same for one goal, journal entry or course; all columns are present. */
enum row_outcome store_goal(struct store *store, struct goal_row row);
enum row_outcome store_journal(struct store *store, struct journal_row row);
enum row_outcome store_course(struct store *store, struct course_row row);

/* Rows for these three with nothing given but what is named. */
struct goal_row goal_row(const char *client, const char *id, const char *statement);
struct journal_row
journal_row(const char *client, const char *date, enum journal_kind kind, const char *text);
struct course_row course_row(const char *client, const char *started_on);

/* Everything stored on the client; fails the test when there is nothing. */
struct case_file *store_load(struct store *store, const char *client);

day_number store_day(const char *iso);

#endif
