/*
 * Level texts of a goal that are numbers or intervals: "3", "1..2", "..0", "7..".
 *
 * For counsellors: Whether the levels of a goal fit together: none overlapping, no hole between
 * two of them, all rising or falling evenly. Levels in words cannot be compared and are left
 * alone.
 *
 * Source:  Kiresuk & Sherman 1968 (levels exclude each other and rise evenly); a level counts
 *          as numeric by convention of the service
 * Checked: tests/analyze/test_goal_levels.c
 */
#ifndef ANALYZE_GOAL_LEVELS_H
#define ANALYZE_GOAL_LEVELS_H

#include <stdbool.h>

#include "model/goal.h"

/* A closed interval; a missing end is infinite. */
struct numeric_level {
    bool is_numeric;
    double lo, hi;
    int decimals; /* most places behind the point of its numbers */
};

/* Decimal point or comma, optional minus, blanks around the two points. */
struct numeric_level numeric_level_of(struct text text);

/* Only direct neighbours that are both numeric are compared. Two of them share a point. */
bool goal_levels_overlap(const struct goal *goal);

/* The hole between two of them is larger than one unit of the last decimal place. */
bool goal_levels_have_gap(const struct goal *goal);

/* Their middles do not all rise or do not all fall, as the goal's direction wants. */
bool goal_levels_turn(const struct goal *goal);

/* The widest step between middles is more than three times the narrowest. */
bool goal_levels_are_uneven(const struct goal *goal);

#endif
