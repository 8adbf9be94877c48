/* The second pass over a file: the rows of one client after the other, typed, judged, stored.
 */
#ifndef INGEST_IMPORT_ROWS_H
#define INGEST_IMPORT_ROWS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/attributes.h"
#include "ingest/import.h"

/* One file on its way. */
struct import_work {
    const struct import_options *options;
    struct database *database;
    struct arena *arena;       /* of the file */
    struct arena *group_arena; /* of one client, unless the rows are kept */
    struct import_report *report;
    struct problems *problems; /* of the report; while rows are read, of these */
    struct import *import;
    struct scan scan;
    struct measures own_measures; /* unless the run has some */
    struct entry_rules rules;
    struct csv_reader reader;
    struct text_table goals; /* of the client at hand, with their kinds */
    enum goal_kind *goal_kinds;
    bool *goal_is_known;
    size_t goal_capacity;
    size_t known_capacity;
    uint64_t columns_content; /* what the rows can state; see row_content.h */
    bool is_known;            /* an earlier file stated the same rows of the client at hand */
    bool is_plain;            /* nothing had to be said before the first row */
    bool has_failed;          /* the database did, while a row was read */
    day_number first_day, last_day;
};

/* A signal asks for the end: that is a problem of severity FAILURE. */
bool import_is_stopped(struct import_work *work);

/*
 * The kind of a goal as stored, looked up once for each goal of the client at hand. `user` is
 * the work. A failure of the database is noted and ends the import after the row.
 */
bool import_known_goal_kind(void *user,
                            struct text client,
                            struct text goal,
                            enum goal_kind *kind);

/*
 * Takes all rows found by the first pass; what comes of each goes to the report. False when the
 * database failed or a signal came.
 */
MUST_CHECK bool import_rows_take(struct import_work *work);

#endif
