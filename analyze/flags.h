/*
 * Flags: reasons to look at an episode, each with its rule's numbers.
 *
 * For counsellors: Reasons to look at a case now, the most pressing first. A flag says what was
 * seen and since when; what it means is for the counsellor to judge.
 */
#ifndef ANALYZE_FLAGS_H
#define ANALYZE_FLAGS_H

#include "analyze/case_findings.h"
#include "analyze/episode_view.h"
#include "base/arena.h"

/*
 * Sets the flags of the findings, worst first, then by measure and goal; all other findings
 * must be set. At most one flag per code, measure and goal.
 *
 * Source:  decision rules of the service, with the sources named in flag_rules.h
 * Checked: tests/analyze/test_flags.c
 */
void flags_raise(struct case_findings *findings,
                 const struct episode_view *view,
                 struct arena *arena);

#endif
