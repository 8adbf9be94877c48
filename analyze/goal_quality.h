/*
 * Checks of how a goal is written down and looked after: hints, never a verdict.
 *
 * For counsellors: Hints on how a goal is written down and looked after: two things in one
 * goal, no target date, no step towards it. They are there to make the next talk about the goal
 * easier.
 */
#ifndef ANALYZE_GOAL_QUALITY_H
#define ANALYZE_GOAL_QUALITY_H

#include <stddef.h>

#include "analyze/case_findings.h"
#include "analyze/episode_view.h"

/*
 * Sets has_check and has_error of `goal`, one of the episode's `goals`, whose other members
 * must be set. A goal without a row, dropped or superseded has no checks.
 * F25 to F31.
 *
 * Source:  Kiresuk & Sherman 1968 for the levels; conventions of the service for the rest
 * Checked: tests/analyze/test_goal_quality.c
 */
void goal_quality_check(struct goal_findings *goal,
                        const struct goal_findings *goals,
                        size_t count,
                        const struct episode_view *view);

#endif
