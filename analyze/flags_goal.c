#include "analyze/flag_rules.h"

#include "analyze/goal_state.h"
#include "base/number.h"

#define RATINGS_EQUAL 4

static bool are_last_ratings_equal(const struct goal_findings *goal)
{
    if (goal->point_count < RATINGS_EQUAL)
        return false;
    const struct rating_point *last = &goal->points[goal->point_count - 1];
    for (size_t i = 1; i < RATINGS_EQUAL; i++)
        if (number_compare(last[-(ptrdiff_t)i].value, last->value) != 0)
            return false;
    return true;
}

static bool is_on_the_way(enum goal_state state)
{
    return state == GOAL_IMPROVING || state == GOAL_NO_CHANGE || state == GOAL_WORSE;
}

static bool is_goal_stalled(const struct flag_subject *subject,
                            const struct goal_findings *goal,
                            struct flag *flag)
{
    (void)subject;
    if (goal->goal->status != STATUS_ACTIVE || !is_on_the_way(goal->state) ||
        !are_last_ratings_equal(goal))
        return false;
    flag->since = goal->state_since;
    flag->evidence[EVIDENCE_RATINGS] = RATINGS_EQUAL;
    flag->evidence[EVIDENCE_VALUE] = goal->current.value;
    return true;
}

/* Time to celebrate and to set the next one. */
static bool is_attained_and_open(const struct flag_subject *subject,
                                 const struct goal_findings *goal,
                                 struct flag *flag)
{
    (void)subject;
    if (goal->goal->status != STATUS_ACTIVE || !goal_is_attained(goal))
        return false;
    flag->since = goal->state_since;
    flag->evidence[EVIDENCE_RATINGS] = goal->ratings;
    flag->evidence[EVIDENCE_VALUE] = goal->current.value;
    return true;
}

static const struct goal_flag_rule rules[] = {
    {FLAG_GOAL_STALLED, FLAG_WHILE_OPEN, is_goal_stalled},
    {FLAG_GOAL_ATTAINED_OPEN, FLAG_WHILE_OPEN, is_attained_and_open},
};

const struct goal_flag_rules goal_flag_rules = {rules, COUNT(rules)};
