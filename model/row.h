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

/*
 * A score that stands in a sessions row; a row may hold several (wide files, alliance, UCA).
 * An empty cell clears a stored score of this key, unless it is silent: another row of the
 * session in the same file speaks for it. Only a named key is stored without a value.
 */
struct row_score {
    struct text measure; /* lower case */
    double value;        /* NaN: the cell is empty */
    bool is_named;       /* the row names its measure, which has no column of its own */
    bool is_silent;
};

struct row_rating {
    struct text goal;
    double value;  /* NaN: the cell is empty */
    bool is_named; /* the row names its goal, which has no column of its own */
    bool is_silent;
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
    int32_t joined;  /* without a number: that of the session whose day it has; 0 = none */
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
    /* A mapping says so for all rows: it holds where nothing is stored yet. */
    bool is_fixed_attendance, is_fixed_counselor, is_fixed_duration, is_fixed_kind;
};

/*
 * The columns of the other three kinds of file, in the order of their templates. Of their rows
 * FIELD_BIT(n) is set in `present` when the file has a column for field n; a column that is not
 * there never clears what is stored. The bits of the keys may be set or not.
 */
#define FIELD_BIT(field) (UINT64_C(1) << (field))

enum goal_field {
    GOAL_FIELD_CLIENT,
    GOAL_FIELD_ID,
    GOAL_FIELD_STATEMENT,
    GOAL_FIELD_KIND,
    GOAL_FIELD_TERM,
    GOAL_FIELD_INDICATOR,
    GOAL_FIELD_UNIT,
    GOAL_FIELD_DIRECTION,
    GOAL_FIELD_BASELINE,
    GOAL_FIELD_TARGET,
    GOAL_FIELD_LEVEL_M2,
    GOAL_FIELD_LEVEL_M1,
    GOAL_FIELD_LEVEL_0,
    GOAL_FIELD_LEVEL_P1,
    GOAL_FIELD_LEVEL_P2,
    GOAL_FIELD_IMPORTANCE,
    GOAL_FIELD_DIFFICULTY,
    GOAL_FIELD_WEIGHT,
    GOAL_FIELD_CONFIDENCE,
    GOAL_FIELD_START_ON,
    GOAL_FIELD_TARGET_ON,
    GOAL_FIELD_REVIEW_ON,
    GOAL_FIELD_SET_BY,
    GOAL_FIELD_STATUS,
    GOAL_FIELD_SUPERSEDES,
    GOAL_FIELD_COUNT
};

enum journal_field {
    JOURNAL_FIELD_CLIENT,
    JOURNAL_FIELD_DATE,
    JOURNAL_FIELD_KIND,
    JOURNAL_FIELD_TEXT,
    JOURNAL_FIELD_GOAL,
    JOURNAL_FIELD_DUE,
    JOURNAL_FIELD_DONE_ON,
    JOURNAL_FIELD_STATE,
    JOURNAL_FIELD_EXTRA,
    JOURNAL_FIELD_COUNT
};

enum course_field {
    COURSE_FIELD_CLIENT,
    COURSE_FIELD_EPISODE_ID,
    COURSE_FIELD_COUNSELOR,
    COURSE_FIELD_NAME,
    COURSE_FIELD_CLASS,
    COURSE_FIELD_SEX,
    COURSE_FIELD_BIRTH_YEAR,
    COURSE_FIELD_FIELD,
    COURSE_FIELD_PROBLEM,
    COURSE_FIELD_SOURCE,
    COURSE_FIELD_REFERRED_ON,
    COURSE_FIELD_STARTED_ON,
    COURSE_FIELD_CLOSED_ON,
    COURSE_FIELD_CLOSE_TYPE,
    COURSE_FIELD_CLOSE_REASON,
    COURSE_FIELD_CONSENT,
    COURSE_FIELD_COUNT
};

struct goal_row {
    uint32_t line;
    struct text client;
    struct goal goal;
    uint64_t present; /* FIELD_BIT of enum goal_field */
};

struct journal_row {
    uint32_t line;
    struct text client;
    struct journal_entry entry;
    uint32_t repeat;  /* place among the rows of the same key in this file, from 0 */
    uint64_t present; /* FIELD_BIT of enum journal_field */
};

struct course_row {
    uint32_t line;
    struct text client;
    struct course course;
    uint64_t present; /* FIELD_BIT of enum course_field */
};

#endif
