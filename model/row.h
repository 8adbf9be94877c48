/* What one row of each kind of file states, typed and checked: from ingest to the store. */
#ifndef MODEL_ROW_H
#define MODEL_ROW_H

#include <stdbool.h>
#include <stdint.h>

#include "base/day.h"
#include "base/text.h"
#include "model/course.h"
#include "model/goal.h"
#include "model/journal.h"
#include "model/session.h"

enum file_kind { FILE_SESSIONS, FILE_GOALS, FILE_JOURNAL, FILE_CLIENTS, FILE_KIND_COUNT };

/* "sessions", "goals", "journal", "clients" */
const char *file_kind_name(enum file_kind kind);
bool file_kind_from_name(struct text name, enum file_kind *kind);

/* A score that stands in a sessions row; a row may hold several (wide files, alliance, UCA). */
struct row_score {
    struct text measure; /* lower case */
    double value;        /* NaN: the cell is empty: clears a stored score of this key */
};

struct row_rating {
    struct text goal;
    double value; /* NaN: the cell is empty */
};

/*
 * Texts live until the next row. A member that the file has no column for is marked in
 * `has_*`: it never clears what is stored; an empty cell of a column that exists does.
 */
struct session_row {
    uint32_t line; /* physical line on which the record begins */
    struct text client;
    day_number day;
    int32_t number;  /* 0 = none */
    uint32_t course; /* which run of this number within the file, from 0: see duplicates.h */
    enum attendance attendance;
    enum session_kind kind;
    int32_t duration_minutes; /* SESSION_NO_DURATION = empty */
    struct text counselor;
    enum rater rater;
    struct row_rating *ratings;
    size_t rating_count;
    struct row_score *scores;
    size_t score_count;
    struct text note;
    bool has_counselor, has_duration, has_kind, has_note;
};

struct goal_row {
    uint32_t line;
    struct text client;
    struct goal goal;
    /* Bit n is set when the file has a column for the n-th role of the goals file
     * (order: ingest/roles.h); a column that is not there never clears what is stored. */
    uint64_t present;
};

struct journal_row {
    uint32_t line;
    struct text client;
    struct journal_entry entry;
    uint32_t repeat; /* place among the rows of the same key in this file, from 0 */
    uint64_t present;
};

struct course_row {
    uint32_t line;
    struct text client;
    struct course course;
    uint64_t present;
};

#endif
