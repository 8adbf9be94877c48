/* The sessions of one client in memory, and which of them a row of a file speaks of. */
#ifndef STORE_SESSION_TABLE_H
#define STORE_SESSION_TABLE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/day.h"
#include "base/text.h"
#include "model/session.h"

#define SESSION_NOT_FOUND SIZE_MAX

/* Where a stored row came from, and its seal. Runs: 0 = never. */
struct row_history {
    uint32_t source;
    uint32_t line;
    uint32_t first_run;
    uint32_t changed_run;
    uint32_t deleted_run;
    uint64_t hash;
};

/* What a row of the file being imported has said of a session: later rows do not unsay it. */
enum session_said {
    SAID_DURATION = 1,
    SAID_COUNSELOR = 2,
    SAID_KIND = 4,
    SAID_RETURNED = 8 /* it was deleted and is back */
};

struct known_session {
    struct row_history history;
    struct text counselor;
    day_number day;
    int32_t number; /* 0 = none */
    int32_t duration_minutes;
    enum attendance attendance;
    enum session_kind kind;
    uint32_t course;     /* 1 + run of its number in this file; 0 = no row has met it yet */
    uint32_t next_place; /* of the next row that states something new */
    unsigned said;       /* set of enum session_said */
    bool is_waiting;     /* not in the database yet; see import_wait */
    uint32_t next_of_number;
    uint32_t next_of_day;
};

/* The n-th session of the client (from 1) is sessions[n - 1]. */
struct session_table {
    struct arena *arena;
    struct known_session *sessions;
    size_t count;
    size_t capacity;
    uint32_t *by_number; /* chains: 1 + index of the first */
    uint32_t *by_day;
    size_t bucket_count; /* 0 or a power of two */
};

struct session_table session_table_create(struct arena *arena);

/* Index of the new session. */
size_t session_table_add(struct session_table *table, const struct known_session *session);

/* Gives a session another day or number. */
void session_table_move(struct session_table *table,
                        size_t index,
                        day_number day,
                        int32_t number);

/*
 * The session a row speaks of. With a number: the one that a row of the same number and course
 * has met before; else the nearest in days, at most COURSE_GAP_DAYS away, of that number that
 * no other course of the file has met; else the one without a number on that day. Without a
 * number (0): the one without a number on that day, else the only one on it. Deleted sessions
 * only when no other fits. SESSION_NOT_FOUND: it is new.
 */
size_t session_table_match(const struct session_table *table,
                           day_number day,
                           int32_t number,
                           uint32_t course);

/* Whether a session without number, and not deleted, lies on that day. */
bool session_table_has_unnumbered(const struct session_table *table, day_number day);

#endif
