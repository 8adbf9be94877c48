#include "analyze/goal_state.h"

#include <math.h>

#include "analyze/decimal_scores.h"
#include "base/number.h"

struct estimate goal_target(const struct goal *goal, const struct thresholds *thresholds)
{
    switch (goal->kind) {
    case GOAL_GAS:
        return estimate_of(0);
    case GOAL_GBO:
        return estimate_of(isnan(goal->target) ? thresholds->gbo_target : goal->target);
    case GOAL_VALUE:
    case GOAL_MILESTONE:
    case GOAL_KIND_COUNT:
        break;
    }
    return isnan(goal->target) ? estimate_missing(WHY_NO_TARGET) : estimate_of(goal->target);
}

enum goal_direction goal_direction_of(const struct goal_findings *goal)
{
    if (goal->goal->kind != GOAL_VALUE)
        return GOAL_DIRECTION_NONE;
    if (goal->goal->direction != GOAL_DIRECTION_NONE)
        return goal->goal->direction;
    bool is_below = goal->target.why == WHY_NONE && goal->baseline.why == WHY_NONE &&
                    number_compare(goal->target.value, goal->baseline.value) < 0;
    return is_below ? GOAL_DOWN : GOAL_UP;
}

/* How far `value` lies beyond the target: > 0 past it, 0 on it. There must be a target. */
static int beyond_target(const struct goal_findings *goal, double value)
{
    int order = number_compare(value, goal->target.value);
    return goal->direction == GOAL_DOWN ? -order : order;
}

bool goal_is_at_target(const struct goal_findings *goal, double value)
{
    return goal->target.why == WHY_NONE && beyond_target(goal, value) >= 0;
}

bool goal_is_past_target(const struct goal_findings *goal, double value)
{
    return goal->target.why == WHY_NONE && beyond_target(goal, value) > 0;
}

struct estimate goal_percent(const struct goal_findings *goal)
{
    if (goal->ratings == 0)
        return estimate_missing(WHY_NOT_RATED);
    if (goal->target.why != WHY_NONE)
        return estimate_missing(WHY_NO_TARGET);
    double start = goal->goal->kind == GOAL_MILESTONE ? 0 : goal->baseline.value;
    double way = number_difference(goal->target.value, start);
    if (way == 0)
        return estimate_missing(WHY_TARGET_IS_BASELINE);
    return estimate_if_finite(100 * number_difference(goal->current.value, start) / way);
}

/*
 * Sign of percent - `limit`, in whole numbers where the scores are decimals: 0.3 of 1.2 is
 * exactly 25 %.
 */
static int compare_percent(const struct goal_findings *goal, double limit)
{
    double values[] = {goal->baseline.value, goal->current.value, goal->target.value};
    int places = decimal_places(values, COUNT(values));
    if (places < 0)
        return (goal->percent.value > limit) - (goal->percent.value < limit);
    double start = (double)decimal_units(values[0], places);
    double moved = 100 * ((double)decimal_units(values[1], places) - start);
    double wanted = limit * ((double)decimal_units(values[2], places) - start);
    int order = (moved > wanted) - (moved < wanted);
    return values[2] < values[0] ? -order : order;
}

static enum goal_state state_of_order(int order)
{
    if (order == 0)
        return GOAL_NO_CHANGE;
    return order > 0 ? GOAL_IMPROVING : GOAL_WORSE;
}

static enum goal_state value_state(const struct goal_findings *goal, double percent)
{
    if (goal->percent.why != WHY_NONE)
        return GOAL_STATE_UNKNOWN;
    if (compare_percent(goal, percent) >= 0)
        return GOAL_IMPROVING;
    return compare_percent(goal, -percent) <= 0 ? GOAL_WORSE : GOAL_NO_CHANGE;
}

static enum goal_state state_against_baseline(const struct goal_findings *goal,
                                              const struct thresholds *thresholds)
{
    double change = goal->change.value;
    switch (goal->goal->kind) {
    case GOAL_GBO:
        if (number_compare(fabs(change), thresholds->gbo_reliable) < 0)
            return GOAL_NO_CHANGE;
        return state_of_order(change > 0 ? 1 : -1);
    case GOAL_VALUE:
        return value_state(goal, thresholds->value_percent);
    case GOAL_GAS:
    case GOAL_MILESTONE:
    case GOAL_KIND_COUNT:
        break;
    }
    return state_of_order((change > 0) - (change < 0));
}

/* A goal that was there already when it was set: no attainment. */
static bool is_at_start(const struct goal_findings *goal)
{
    enum goal_kind kind = goal->goal->kind;
    return (kind == GOAL_GAS || kind == GOAL_VALUE) &&
           goal_is_at_target(goal, goal->baseline.value);
}

static enum goal_state state_at_target(const struct goal_findings *goal, bool is_reviewed)
{
    bool is_repeated = goal->point_count > 1 &&
                       goal_is_at_target(goal, goal->points[goal->point_count - 2].value);
    if (!is_repeated && !is_reviewed)
        return GOAL_REACHED;
    if (goal->goal->kind != GOAL_GBO && goal_is_past_target(goal, goal->current.value))
        return GOAL_EXCEEDED;
    return GOAL_ATTAINED;
}

static bool has_given_baseline(const struct goal_findings *goal)
{
    return !isnan(goal->goal->baseline);
}

enum goal_state goal_state_of(const struct goal_findings *goal,
                              bool is_reviewed,
                              const struct thresholds *thresholds)
{
    if (goal->goal->status == STATUS_DROPPED)
        return GOAL_DROPPED;
    if (goal->goal->status == STATUS_SUPERSEDED)
        return GOAL_SUPERSEDED;
    if (goal->ratings == 0)
        return GOAL_NOT_RATED;
    if (is_at_start(goal))
        return GOAL_AT_START;
    if (goal_is_at_target(goal, goal->current.value))
        return state_at_target(goal, is_reviewed);
    if (goal->ratings == 1 && !has_given_baseline(goal))
        return GOAL_RATED_ONCE;
    return state_against_baseline(goal, thresholds);
}

bool goal_is_kept(const struct goal_findings *goal)
{
    return goal->goal->status != STATUS_DROPPED && goal->goal->status != STATUS_SUPERSEDED;
}

bool goal_is_attained(const struct goal_findings *goal)
{
    return goal->state == GOAL_ATTAINED || goal->state == GOAL_EXCEEDED;
}
