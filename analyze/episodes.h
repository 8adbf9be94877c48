/* A client's courses of counselling: given by the clients file, by gaps, by closings. */
#ifndef ANALYZE_EPISODES_H
#define ANALYZE_EPISODES_H

#include <stdbool.h>
#include <stddef.h>

#include "analyze/thresholds.h"
#include "base/arena.h"
#include "model/case_file.h"
#include "model/period.h"

/* What of a case file belongs to one episode and is not dated after the cutoff date. */
struct episode {
    int number;            /* 1, 2, 3 ... by start */
    day_number started_on; /* given, else the first session */
    day_number closed_on;  /* closing; DAY_NONE = not closed */
    day_number ended_on;   /* closing, or last session of a lapsed one; DAY_NONE = open */
    const struct course
        *course; /* the clients row that gave it or applies to it; may be NULL */
    bool is_given;
    struct text counselor; /* missing when not known */
    /* In order of date; `ordinal` is F16's number within the episode, 0 = has none. */
    struct episode_session {
        const struct session *session;
        size_t index; /* into case_file.sessions */
        int ordinal;
    } * sessions;
    size_t session_count;
    const struct session **followups; /* contacts after the closing: in no other figure */
    size_t followup_count;
    const struct goal_rating **ratings; /* of its sessions, in order */
    size_t rating_count;
    const struct score **scores;
    size_t score_count;
    const struct journal_entry **journal;
    size_t journal_count;
    const struct goal **goals; /* rows of the goals rated in it or set in it, by id */
    size_t goal_count;
    bool appears_only_for_followup; /* F12: third rule; no automatic report */
};

/*
 * All episodes that began on or before the cutoff date, in order, in the arena.
 * F7-F12, F16.
 *
 * Source:  rules of the service (a gap begins a new course, as CCMHr create_courses does)
 * Checked: tests/analyze/test_episodes.c
 */
struct episode *episodes_of(const struct case_file *case_file,
                            day_number cutoff,
                            const struct thresholds *thresholds,
                            struct arena *arena,
                            size_t *count);

/*
 * Number within the episode of the session with that index in the case file; 0 = it has none or
 * is not of the episode.
 *
 * Source:  as above
 * Checked: tests/analyze/test_episodes.c
 */
int episode_ordinal(const struct episode *episode, size_t session);

#endif
