/* What the number in a field must be. */
#ifndef INGEST_NUMBER_RULE_H
#define INGEST_NUMBER_RULE_H

#include <stdbool.h>

#include "base/text.h"
#include "model/goal.h"
#include "model/instrument.h"

struct number_rule {
    bool is_whole;
    double minimum, maximum; /* both allowed */
    struct text about;       /* what the range is of, for messages: "phq-9"; may be missing */
};

/* Ratings of a goal of that kind, as goal_kind_allows has them. */
struct number_rule number_rule_of_goal(enum goal_kind kind);

/* Scores of a measure; any number when no catalogue has it (instrument is NULL). */
struct number_rule number_rule_of_measure(struct text id, const struct instrument *instrument);

#endif
