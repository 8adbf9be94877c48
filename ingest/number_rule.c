#include "ingest/number_rule.h"

#include <math.h>

static struct number_rule any_number(struct text about)
{
    return (struct number_rule){.minimum = -INFINITY, .maximum = INFINITY, .about = about};
}

struct number_rule number_rule_of_goal(enum goal_kind kind)
{
    struct text name = text_of(goal_kind_name(kind));

    switch (kind) {
    case GOAL_GAS:
        return (struct number_rule){true, -2, 2, name};
    case GOAL_GBO:
        return (struct number_rule){false, 0, 10, name};
    case GOAL_MILESTONE:
        return (struct number_rule){true, 0, INFINITY, name};
    case GOAL_VALUE:
    case GOAL_KIND_COUNT:
        break;
    }
    return any_number(name);
}

struct number_rule number_rule_of_measure(struct text id, const struct instrument *instrument)
{
    struct number_rule rule = any_number(id);

    if (instrument == NULL)
        return rule;
    if (!isnan(instrument->minimum))
        rule.minimum = instrument->minimum;
    if (!isnan(instrument->maximum))
        rule.maximum = instrument->maximum;
    return rule;
}
