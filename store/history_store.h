/* Where each stored figure came from and what it was before, for `why`. */
#ifndef STORE_HISTORY_STORE_H
#define STORE_HISTORY_STORE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/attributes.h"
#include "base/day.h"
#include "base/text.h"
#include "model/problem.h"
#include "store/database.h"
#include "store/seal.h"
#include "store/value.h"

/* One import of one file. */
struct history_run {
    int64_t id;
    struct text file; /* without folder */
    struct text sha256;
    struct text imported_at;
    struct text program_version;
    int64_t source;
};

/* A line of a file, and the import that read it. */
struct history_place {
    const struct history_run *run;
    uint32_t line; /* 0: the file as a whole (a snapshot that no longer has the row) */
};

/* One column of a stored row; the column's name is that of the schema. */
struct history_cell {
    const char *column;
    struct value value;
};

/* What a column held, and what an import made of it. */
struct history_change {
    const char *column; /* "deleted_run": the row was deleted (old is NULL) or came back */
    struct value old_value, new_value;
    struct history_place before, after;
};

/* A stored row of one of the tables of facts. */
struct history_fact {
    enum fact_table table;
    int64_t row;                /* session, entry or course within the client; 0 = a goal */
    struct text key;            /* goal or measure; missing in the other tables */
    struct text rater;          /* stored name; missing in tables without one */
    day_number day;             /* of the session or entry; DAY_NONE for goals and courses */
    int64_t number;             /* column session_no of the session; 0 = none */
    struct history_cell *cells; /* those that are not NULL */
    size_t cell_count;
    struct history_place place;        /* what states the values as they are */
    const struct history_run *deleted; /* NULL = it counts */
    struct history_change *changes;    /* oldest first */
    size_t change_count;
};

/* One fault of a refused row. */
struct history_reason {
    struct text code; /* "date-invalid" */
    uint32_t line, column;
    struct text role;  /* stored name; missing when the row as a whole is at fault */
    struct text value; /* as it stood in the file */
};

struct history_refusal {
    struct history_place place;
    uint32_t line_end;
    struct history_reason *reasons;
    size_t reason_count;
};

/* Sessions by day, number, input, each followed by its ratings, scores and notes in order of
 * input; then goals, journal, courses. Everything lives in the arena it was loaded into. */
struct history {
    struct text client;
    const struct history_run **runs; /* those that are named, in order of appearance */
    size_t run_count;
    size_t run_capacity;
    struct history_fact *facts;
    size_t fact_count;
    size_t fact_capacity;
    struct history_refusal *refusals; /* not resolved yet, in order of input */
    size_t refusal_count;
    size_t refusal_capacity;
};

/* Which sessions are wanted: by number, by day, or (neither) all rows of all tables. */
struct history_filter {
    int64_t number; /* 0 = any */
    day_number day; /* DAY_NONE = any */
};

/*
 * Loads the history of one client. Deleted rows are among the facts. False with
 * PROBLEM_CLIENT_UNKNOWN when neither a fact nor a refused row is stored under that code.
 */
MUST_CHECK bool history_store_load(struct database *database,
                                   struct text client,
                                   const struct history_filter *filter,
                                   struct arena *arena,
                                   struct history *history,
                                   struct problems *problems);

#endif
