/* The roles that a column can have in each kind of file, and the headers that name them. */
#ifndef INGEST_ROLES_H
#define INGEST_ROLES_H

#include <stdbool.h>
#include <stddef.h>

#include "base/text.h"
#include "model/row.h"

/* The columns of a sessions file, in the order of its template. */
enum session_role {
    SESSION_ROLE_CLIENT,
    SESSION_ROLE_DAY,
    SESSION_ROLE_NUMBER,
    SESSION_ROLE_COUNSELOR,
    SESSION_ROLE_ATTENDANCE,
    SESSION_ROLE_DURATION,
    SESSION_ROLE_KIND,
    SESSION_ROLE_GOAL,
    SESSION_ROLE_RATING,
    SESSION_ROLE_RATER,
    SESSION_ROLE_MEASURE,
    SESSION_ROLE_SCORE,
    SESSION_ROLE_ALLIANCE, /* these four: a row of the measure of that name */
    SESSION_ROLE_UCA_U,
    SESSION_ROLE_UCA_C,
    SESSION_ROLE_UCA_A,
    SESSION_ROLE_NOTE,
    SESSION_ROLE_REFERENCE,
    SESSION_ROLE_COUNT
};

/* The roles of the other kinds are the fields of model/row.h, and behind the last of each kind
 * the reference. */
#define GOAL_ROLE_REFERENCE ((int)GOAL_FIELD_COUNT)
#define JOURNAL_ROLE_REFERENCE ((int)JOURNAL_FIELD_COUNT)
#define COURSE_ROLE_REFERENCE ((int)COURSE_FIELD_COUNT)

#define ROLE_CLIENT 0 /* in all four kinds */
#define ROLE_MAX_COUNT 32
#define ROLE_MAX_ALIASES 5
#define ROLE_NONE (-1)

/* The column that a rejects file adds: it says which refused row came back. */
#define REFERENCE_HEADER "capaian_ref"

struct role {
    const char *name;                      /* "session_date": stored, exported, in mappings */
    const char *aliases[ROLE_MAX_ALIASES]; /* as label_of writes them; NULL behind the last */
    bool is_required;                      /* the column, and a value in every row */
    bool may_be_empty;                     /* only the column is required */
    bool is_decimal; /* its values tell whether the file writes 7,5 or 7.5 */
};

struct role_list {
    const struct role *items;
    size_t count;
};

struct role_list roles_of(enum file_kind kind);

/* Whether every row must have a value in that role. */
bool role_needs_value(const struct role *role);

/* By stored name; ROLE_NONE when the kind has no such role. */
int role_find(enum file_kind kind, struct text name);

/* By a header in the form of label_of: stored name or alias; ROLE_NONE when it names none. */
int role_of_label(enum file_kind kind, struct text label);

#endif
