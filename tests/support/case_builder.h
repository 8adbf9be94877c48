/* A case file in five lines. Texts must be string literals, days "2026-11-24". */
#ifndef TESTS_SUPPORT_CASE_BUILDER_H
#define TESTS_SUPPORT_CASE_BUILDER_H

#include <stddef.h>

#include "base/arena.h"
#include "model/case_file.h"

/*
 * Sessions, journal and courses must be added in order of day. What an add function returns may
 * be changed until the next one of its kind is added.
 */
struct case_builder {
    struct arena *arena; // also for the findings of the test
    struct case_file file;
    size_t session_capacity, goal_capacity, rating_capacity, score_capacity, journal_capacity,
        course_capacity;
};

/* Client K0001 without any fact. */
struct case_builder case_begin(void);
void case_end(struct case_builder *builder);

/* The day of "2026-11-24"; DAY_NONE for NULL. */
day_number day_at(const char *iso);

/* An ordinary session of 45 minutes without a number. */
struct session *
case_session(struct case_builder *builder, const char *day, enum attendance attendance);

/* What the client recorded in the latest session. */
struct goal_rating *case_rating(struct case_builder *builder, const char *goal, double value);
struct score *case_score(struct case_builder *builder, const char *measure, double value);

/*
 * An active goal of the client's own with nothing missing: for gas the levels 0, 1, 2, 3, 4 and
 * baseline -2, else baseline 0 and target 8; begun on `start`, due and reviewed far ahead.
 */
struct goal *
case_goal(struct case_builder *builder, const char *id, enum goal_kind kind, const char *start);

/* An entry without goal, due date or state. */
struct journal_entry *
case_journal(struct case_builder *builder, const char *day, enum journal_kind kind);

/* A given course of counselling; NULL = a row without a beginning. */
struct course *case_course(struct case_builder *builder, const char *started_on);

/*
 * One attended session a week from `first_day` on, each with one score or rating by the client.
 * `values` as in "18 - 9.5": numbers between blanks, "-" for a session without one.
 */
void case_weekly_scores(struct case_builder *builder,
                        const char *first_day,
                        const char *measure,
                        const char *values);
void case_weekly_ratings(struct case_builder *builder,
                         const char *first_day,
                         const char *goal,
                         const char *values);

#endif
