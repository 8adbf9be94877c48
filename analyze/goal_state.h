/*
 * Where a goal stands: target, percent of the way, state.
 *
 * For counsellors: Where a goal stands: not rated, improving, reached once, attained (twice in
 * a row, or in a review), exceeded, no change, worse. One good rating alone is not yet an
 * attainment.
 */
#ifndef ANALYZE_GOAL_STATE_H
#define ANALYZE_GOAL_STATE_H

#include <stdbool.h>

#include "analyze/case_findings.h"
#include "analyze/thresholds.h"

/*
 * Target of a goal: gas 0; gbo the column, else `gbo_target`; value and milestone the column.
 * Undefined: WHY_NO_TARGET.
 *
 * Source:  Kiresuk & Sherman 1968 (level 0 is the expected outcome); conventions of the service
 * Checked: tests/analyze/test_goal_state.c
 */
struct estimate goal_target(const struct goal *goal, const struct thresholds *thresholds);

/*
 * Which way a value goal moves: as given, else down when the target lies below the baseline,
 * else up. GOAL_DIRECTION_NONE for the other kinds.
 *
 * Source:  convention of the service
 * Checked: tests/analyze/test_goal_state.c
 */
enum goal_direction goal_direction_of(const struct goal_findings *goal);

/*
 * Whether `value` is at (on or beyond) or past (beyond) the goal's target. Baseline, target and
 * direction must be set. False without a target.
 *
 * Source:  convention of the service
 * Checked: tests/analyze/test_goal_state.c
 */
bool goal_is_at_target(const struct goal_findings *goal, double value);
bool goal_is_past_target(const struct goal_findings *goal, double value);

/*
 * Percent of the way from baseline to target that the latest rating has gone, not clamped; for
 * milestones percent of the steps. Undefined: WHY_NOT_RATED, WHY_NO_TARGET,
 * WHY_TARGET_IS_BASELINE.
 *
 *     100 (current - baseline) / (target - baseline);  milestones: 100 current / target
 *
 * Source:  percent of goal obtained, as in single-case research (PoGO)
 * Checked: tests/analyze/test_goal_state.c
 */
struct estimate goal_percent(const struct goal_findings *goal);

/*
 * The state by the latest ratings; `is_reviewed`: the latest was made in a review or closure.
 * Everything of the goal but state and checks must be set. GOAL_STATE_UNKNOWN: a value goal
 * without a target (WHY_NO_TARGET). F23.
 *
 * Source:  two ratings in a row, since one alone is often wrong (own simulations); states close
 *          to those of FHIR
 * Checked: tests/analyze/test_goal_state.c
 */
enum goal_state goal_state_of(const struct goal_findings *goal,
                              bool is_reviewed,
                              const struct thresholds *thresholds);

/*
 * Neither dropped nor superseded; attained or exceeded.
 *
 * Source:  as above
 * Checked: tests/analyze/test_goal_state.c
 */
bool goal_is_kept(const struct goal_findings *goal);
bool goal_is_attained(const struct goal_findings *goal);

#endif
