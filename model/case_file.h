/* All stored facts on one client, each with its file and line. */
#ifndef MODEL_CASE_FILE_H
#define MODEL_CASE_FILE_H

#include <stddef.h>

#include "base/day.h"
#include "base/text.h"
#include "model/course.h"
#include "model/goal.h"
#include "model/journal.h"
#include "model/session.h"

/* One score of an instrument in one session by one rater. */
struct score {
    struct text measure; /* id in lower case: "phq-9" */
    size_t session;      /* index into case_file.sessions */
    enum rater rater;
    double value;
    struct origin origin;
};

/* A file from which facts came. */
struct source {
    struct text name;        /* without folder */
    struct text sha256;      /* 64 hexadecimal digits */
    struct text imported_at; /* "2026-11-24T02:00:13Z" */
};

/*
 * Everything the store holds on one client, whatever the date: findings leave out what lies
 * after their cutoff date. Arrays and texts live in the case arena. Order: sessions by day,
 * number, input; ratings and scores by session, then input; goals by id (bytes); journal by
 * day, then input; courses by started_on (unknown last), then input.
 */
struct case_file {
    struct text client;
    struct session *sessions;
    size_t session_count;
    struct goal *goals;
    size_t goal_count;
    struct goal_rating *ratings;
    size_t rating_count;
    struct score *scores;
    size_t score_count;
    struct journal_entry *journal;
    size_t journal_count;
    struct course *courses;
    size_t course_count;
    struct source *sources;
    size_t source_count;
    size_t rows_refused;          /* of this client, not yet corrected */
    size_t scores_outside_range;  /* those of them refused because of the score */
    day_number first_journal_day; /* earliest entry of any client in the database; DAY_NONE */
};

#endif
