/*
 * Change on the outcome measures: beyond measurement error, across the cutoff, seen twice.
 *
 * For counsellors: For each questionnaire: first and last score, the change between them,
 * whether it is more than measurement error, and whether it was seen twice. The client's own
 * answers and those of others are never mixed.
 */
#ifndef ANALYZE_MEASURE_FINDINGS_H
#define ANALYZE_MEASURE_FINDINGS_H

#include <stdbool.h>
#include <stddef.h>

#include "analyze/case_findings.h"
#include "analyze/episode_view.h"
#include "base/arena.h"

/* Factor of the standard error of a difference: 95 % of no change lies within. */
#define RELIABLE_Z 1.96

/*
 * All outcome series of the episode in their order, in the arena; `tested` is set to the number
 * of series whose trend was tested (they are adjusted for one another). The expected course is
 * left unknown (WHY_NO_COMPARISON).
 *
 * Source:  Jacobson & Truax 1991, Journal of Consulting and Clinical Psychology 59, 12-19;
 *          Holm 1979 for the trends
 * Checked: tests/analyze/test_measure_findings.c
 */
struct measure_findings *measure_findings_of(const struct episode_view *view,
                                             struct arena *arena,
                                             size_t *count,
                                             size_t *tested);

/*
 * Series that are charted and not judged (UCA): names, points and counts only.
 *
 * Source:  none needed
 * Checked: tests/analyze/test_measure_findings.c
 */
struct measure_findings *
uca_findings_of(const struct episode_view *view, struct arena *arena, size_t *count);

/*
 * Whether a change in points is more than measurement error: a published limit is reached at
 * it, a computed one beyond it. False without a limit.
 *
 *     limit: published, or 1.96 sqrt(2) sd sqrt(1 - reliability)
 *
 * Source:  Jacobson & Truax 1991
 * Checked: tests/analyze/test_measure_findings.c
 */
bool measure_is_beyond_limit(const struct measure_findings *measure, double change);

/*
 * DIRECTION_NONE for no change, DIRECTION_UNKNOWN when the instrument has no direction.
 *
 * Source:  none needed
 * Checked: tests/analyze/test_measure_findings.c
 */
enum trend_direction measure_direction_of(const struct measure_findings *measure,
                                          double change);

/*
 * Whether the score lies on the clinical side of the cutoff, which must exist.
 *
 * Source:  NHS Talking Therapies: caseness at the cutoff, or beyond it
 * Checked: tests/analyze/test_measure_findings.c
 */
bool measure_is_clinical(const struct measure_findings *measure, double score);

/*
 * Whether the first score is from a later session than the first ones.
 *
 * Source:  convention of the service
 * Checked: tests/analyze/test_measure_findings.c
 */
bool measure_starts_late(const struct measure_findings *measure,
                         const struct thresholds *thresholds);

#endif
