/*
 * One episode as the questions look at it: the facts, the settings, and what all of them ask.
 *
 * Source:  definitions of the service (held = attended or late)
 * Checked: tests/analyze/test_episode_view.c
 */
#ifndef ANALYZE_EPISODE_VIEW_H
#define ANALYZE_EPISODE_VIEW_H

#include <stdbool.h>
#include <stddef.h>

#include "analyze/episodes.h"
#include "analyze/thresholds.h"
#include "base/arena.h"
#include "model/case_file.h"
#include "model/instrument.h"

struct episode_view {
    const struct case_file *case_file;
    const struct episode *episode;
    const struct instruments *instruments;
    const struct thresholds *thresholds;
    day_number from;   /* first day of the period; DAY_NONE = from the beginning */
    day_number cutoff; /* "now" */
    const struct episode_session **held; /* held sessions of the episode, in order */
    size_t held_count;
};

/* `instruments` and `thresholds` must outlive the view. */
struct episode_view episode_view_of(const struct case_file *case_file,
                                    const struct episode *episode,
                                    const struct instruments *instruments,
                                    const struct thresholds *thresholds,
                                    struct arena *arena);

/* Neither closed nor followed by a later episode. */
bool episode_view_is_open(const struct episode_view *view);

/* Held sessions on or after `day`; all of them for DAY_NONE. */
size_t episode_view_held_since(const struct episode_view *view, day_number day);

/* The last held session, NULL when there is none. */
const struct episode_session *episode_view_last_held(const struct episode_view *view);

/* Whether the session with that index in the case file is one of the last `count` held. */
bool episode_view_is_among_last_held(const struct episode_view *view,
                                     size_t session,
                                     size_t count);

/* The session in which a rating or a score was recorded. */
const struct session *episode_view_session(const struct episode_view *view, size_t session);

/* A score of an outcome measure: no alliance rating, no UCA. Unknown measures are outcomes. */
bool episode_view_is_outcome(const struct episode_view *view, struct text measure);

/* Whether a score is one of those asked for; `context` is the caller's. */
typedef bool score_test(const struct score *score, const void *context);

/* Held sessions in which no score that passes the test was recorded. */
int episode_view_held_without(const struct episode_view *view,
                              score_test *passes,
                              const void *context);

#endif
