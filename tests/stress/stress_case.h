/* What is odd about each invented client of the stress practice: one row a client. */
#ifndef TESTS_STRESS_STRESS_CASE_H
#define TESTS_STRESS_STRESS_CASE_H

#include <stdbool.h>
#include <stddef.h>

/* How figures run from the first session to the last. */
enum shape {
    SHAPE_BETTER,
    SHAPE_SAME,
    SHAPE_WORSE,
    SHAPE_BEST,   /* always at the good end of the scale */
    SHAPE_WORST,  /* always at the bad end */
    SHAPE_JUMPS,  /* from one end to the other and back */
    SHAPE_NARROW, /* up and down by a step: many lines close together */
    SHAPE_ONCE,   /* one figure, at the first session */
    SHAPE_LATE,   /* none before the middle */
    SHAPE_HOLES,  /* every fourth session only */
    SHAPE_DROPS   /* good, with deep falls */
};

/* Counts are 0, texts NULL, where nothing is said; lengths are in characters. */
struct stress_case {
    const char *what; /* for the reader, and on stderr of a failed check */
    const char *code; /* "S01" and so on when it is NULL */
    const char *name, *class_name, *problem, *counsellor;
    int problem_length;

    int sessions, days_between, gap_after, gap_days;
    const char *attendance; /* cycled: h held, t late, m missed, c cancelled, l cancelled late,
                               k cancelled by the counsellor */
    const char *measures;   /* blank-separated; "gad-7@teacher" is rated by the teacher */
    enum shape scores;
    const char *alliance; /* a measure of the relationship */
    enum shape alliance_shape;

    int goals;
    const char *goal_kinds; /* cycled: g levels, b closeness, v value, m milestones */
    const char *goal_prefix, *unit;
    int goal_length;
    bool is_unbroken; /* the goal is one word */
    double scale;     /* of values; 0 = 1 */
    enum shape ratings;
    bool is_unrated;

    int steps, obstacles, strategies, events, successes, skills, reviews, followups;
    int entry_length;
    int entries_apart; /* days between two entries of one kind; 0 = 7 */
    int notes, note_length;
    bool is_hostile; /* notes hold control characters and quotes */

    const char *close_type, *close_reason;
    bool is_reopened;
};

extern const struct stress_case stress_cases[];
extern const size_t stress_case_count;

#endif
