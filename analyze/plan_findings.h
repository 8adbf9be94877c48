/*
 * The action plan as the journal tells it: steps, obstacles, strategies, skills, successes.
 *
 * For counsellors: What was agreed and what became of it: steps open, done and overdue,
 * obstacles, changes of strategy, skills and successes, as the journal tells it.
 */
#ifndef ANALYZE_PLAN_FINDINGS_H
#define ANALYZE_PLAN_FINDINGS_H

#include <stdbool.h>

#include "analyze/case_findings.h"
#include "analyze/episode_view.h"

/*
 * Counts of the episode's journal up to the cutoff date. Once the episode has ended no step is
 * overdue.
 *
 * Source:  definition
 * Checked: tests/analyze/test_plan_findings.c
 */
struct plan_findings plan_findings_of(const struct episode_view *view);

/*
 * A step or obstacle on the cutoff date: what it says of being dropped, the day on which it was
 * done, and only without such a day the state that is stored.
 *
 * Source:  definition
 * Checked: tests/analyze/test_plan_findings.c
 */
enum plan_state { PLAN_OPEN, PLAN_DONE, PLAN_DROPPED };
enum plan_state plan_state_of(const struct journal_entry *entry, day_number cutoff);

/*
 * An open step that is more than `step_overdue_days` past its due date.
 *
 * Source:  convention of the service
 * Checked: tests/analyze/test_plan_findings.c
 */
bool plan_step_is_overdue(const struct journal_entry *entry, const struct episode_view *view);

#endif
