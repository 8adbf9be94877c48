/*
 * Sessions booked and held in the period's own part of an episode.
 *
 * For counsellors: Sessions booked, held, missed and cancelled in the period of the report. A
 * rate is given only when at least five sessions count, since one missed session of three says
 * little.
 */
#ifndef ANALYZE_ATTENDANCE_FINDINGS_H
#define ANALYZE_ATTENDANCE_FINDINGS_H

#include "analyze/case_findings.h"
#include "analyze/episode_view.h"

/*
 * Counts of the sessions from the period's first day to the cutoff date. The rate needs
 * `attendance_denominator` sessions that count (else WHY_TOO_FEW); minutes are the sum of what
 * is known of held sessions (WHY_NO_DATA when nothing is).
 *
 * Source:  definition; interval by Wilson 1927
 * Checked: tests/analyze/test_attendance_findings.c
 */
struct attendance_findings attendance_findings_of(const struct episode_view *view);

#endif
