/*
 * The goals of an episode: baseline, latest rating, state, and the composite score.
 *
 * For counsellors: The table of a client's goals: where each began, where it is now, its
 * target, and how far on the way it is. Ratings by client and counsellor are shown beside each
 * other, never averaged.
 */
#ifndef ANALYZE_GOAL_FINDINGS_H
#define ANALYZE_GOAL_FINDINGS_H

#include <stddef.h>

#include "analyze/case_findings.h"
#include "analyze/episode_view.h"
#include "base/arena.h"

/*
 * All goals of the episode by id, with their checks, in the arena. Ratings of different raters
 * are never pooled: those of the one who rated the goal first are used.
 *
 * Source:  conventions named in goal_state.h and goal_quality.h
 * Checked: tests/analyze/test_goal_findings.c
 */
struct goal_findings *
goal_findings_of(const struct episode_view *view, struct arena *arena, size_t *count);

/*
 * Counts of goals, and T over the gas goals that are rated, weigh something and are free of
 * errors. T undefined: no such goal (WHY_NO_DATA).
 *
 * Source:  Kiresuk & Sherman 1968, Community Mental Health Journal 4, 443-453
 * Checked: tests/analyze/test_goal_findings.c
 */
struct goal_attainment_findings goal_attainment_findings_of(const struct goal_findings *goals,
                                                            size_t count,
                                                            struct arena *work);

#endif
