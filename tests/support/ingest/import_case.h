/* Imports of files written in a test, and what came of them as one line of text. */
#ifndef TESTS_SUPPORT_INGEST_IMPORT_CASE_H
#define TESTS_SUPPORT_INGEST_IMPORT_CASE_H

#include "base/arena.h"
#include "base/text.h"
#include "ingest/import.h"
#include "model/instrument.h"
#include "store/database.h"

/* The head of a sessions file. */
#define SESSIONS_HEADER                                                                        \
    "client_id,session_date,session_no,counselor_id,attendance,duration_min,goal_id,"          \
    "goal_rating,measure,score,note\n"

struct import_case {
    struct arena *arena;
    struct database *database; /* in memory */
    struct instruments instruments;
    struct import_options options; /* as of 2026-11-24, day first, +07:00, rows kept */
    char folder[64];
    const char *path; /* of the file imported last */
};

struct import_case *import_case_create(void);
void import_case_destroy(struct import_case *test);

/* Writes the content to a file of that name and imports it. */
struct import_report
import_case_run(struct import_case *test, const char *name, struct text content);

/*
 * What came of it: "partial new 2; 3:2 date-invalid; warn 4 short-row; dup 5; skip 6".
 * Counts of zero are left out, columns of whole rows too; remarks are left out.
 */
struct text import_case_outcome(struct import_case *test, const struct import_report *report);

/* The accepted rows of a sessions file, one a line, in the columns of SESSIONS_HEADER. */
struct text import_case_rows(struct import_case *test, const struct import_report *report);

#endif
