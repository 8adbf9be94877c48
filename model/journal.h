/* The journal of a client: steps, obstacles, strategies, successes, reviews, risk. */
#ifndef MODEL_JOURNAL_H
#define MODEL_JOURNAL_H

#include <stdbool.h>

#include "base/attributes.h"
#include "base/day.h"
#include "base/text.h"
#include "model/session.h"

enum journal_kind {
    JOURNAL_STEP,
    JOURNAL_OBSTACLE,
    JOURNAL_STRATEGY,
    JOURNAL_SUCCESS,
    JOURNAL_SKILL,
    JOURNAL_REVIEW,
    JOURNAL_FOLLOWUP_PLAN,
    JOURNAL_FOLLOWUP,
    JOURNAL_EVENT,
    JOURNAL_RISK,
    JOURNAL_SAFETY,
    JOURNAL_KIND_COUNT
};

enum journal_state {
    STATE_NONE,
    STATE_OPEN,
    STATE_DOING,
    STATE_DONE,
    STATE_DROPPED,
    STATE_RESOLVED,
    STATE_ON_TRACK,
    STATE_PARTLY,
    STATE_OFF_TRACK,
    STATE_REACHED,
    STATE_NOT_REACHED,
    STATE_RISK_NONE,
    STATE_RISK_LOW,
    STATE_RISK_MEDIUM,
    STATE_RISK_HIGH,
    JOURNAL_STATE_COUNT
};

/* A row of the journal file. */
struct journal_entry {
    day_number day;
    enum journal_kind kind;
    struct text text;
    struct text goal; /* goal id; missing when it names none */
    day_number due;
    day_number done_on;
    enum journal_state state;
    struct text extra;
    struct origin origin;
};

const char *journal_kind_name(enum journal_kind kind);
const char *journal_state_name(enum journal_state state); /* NULL for none */

MUST_CHECK bool journal_kind_from_name(struct text name, enum journal_kind *kind);
MUST_CHECK bool journal_state_from_name(struct text name, enum journal_state *state);

#endif
