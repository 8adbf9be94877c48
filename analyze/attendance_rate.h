/*
 * Sessions held of the sessions that count against attendance.
 *
 * For counsellors: How many of the sessions that could have taken place did take place.
 * Sessions cancelled in time, or by the counsellor, are held against nobody.
 */
#ifndef ANALYZE_ATTENDANCE_RATE_H
#define ANALYZE_ATTENDANCE_RATE_H

#include <stddef.h>

#include "analyze/proportion.h"

/* Booked sessions by what became of them. */
struct attendance_counts {
    size_t attended;
    size_t late;           // attended, but late
    size_t no_show;        // did not come
    size_t late_cancelled; // cancelled too late to be given to another
    size_t excused;        // cancelled in time, or by the counsellor: held against nobody
};

/*
 * The denominator: attended, late, no_show and late_cancelled sessions.
 *
 *     denominator = attended + late + no_show + late_cancelled
 *
 * Source:  definition.
 * Checked: tests/reference/attendance.csv
 */
size_t attendance_denominator(struct attendance_counts counts);

/*
 * (attended + late) / denominator, with Wilson's 95 % interval.
 * Undefined: the denominator is 0 (WHY_NO_DATA).
 *
 *     rate = (attended + late) / denominator
 *
 * Source:  definition; interval by Wilson 1927.
 * Checked: tests/reference/attendance.csv
 */
struct proportion attendance_rate(struct attendance_counts counts);

#endif
