/*
 * Goal attainment scaling: several weighted goals, one comparable score.
 *
 * For counsellors: One figure for all of a client's goals together, so that clients with
 * different goals can be compared. 50 means that the goals are on the whole reached as
 * expected; it is never shown without the goals it is made of.
 */
#ifndef ANALYZE_GOAL_ATTAINMENT_H
#define ANALYZE_GOAL_ATTAINMENT_H

#include <stddef.h>

/* Mean correlation between goals that Kiresuk and Sherman assume. */
#define GOAL_CORRELATION 0.30

/* One goal at one moment. */
struct goal_level {
    double level;  // -2..+2; 0 = as expected
    double weight; // >= 0; 0 = does not count in the score
};

/*
 * Composite score of `count` goals rated at one moment.
 *
 *     T = 50 + 10 * sum(w x) / sqrt((1 - rho) * sum(w^2) + rho * sum(w)^2)
 *
 * x: level.  w: weight.  rho: GOAL_CORRELATION.
 * Result: no unit; 50 = all goals as expected, 10 = one standard deviation.
 * Undefined (NaN): count is 0, all weights are 0, a weight is negative, a number is not finite.
 *
 * Source:  Kiresuk & Sherman 1968, Community Mental Health Journal 4, 443-453.
 * Checked: tests/reference/gas.csv
 */
double goal_attainment_score(const struct goal_level *goals, size_t count);

/*
 * Number of goals at the expected level or above; those of weight 0 count.
 *
 *     number of goals with level >= 0
 *
 * Source:  Kiresuk & Sherman 1968 (level 0 is the expected outcome).
 * Checked: tests/reference/gas.csv
 */
size_t goal_attainment_met(const struct goal_level *goals, size_t count);

#endif
