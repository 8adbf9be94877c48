#include "model/journal.h"

#include "model/names.h"

static const char *const journal_kind_names[JOURNAL_KIND_COUNT] = {
    [JOURNAL_STEP] = "step",
    [JOURNAL_OBSTACLE] = "obstacle",
    [JOURNAL_STRATEGY] = "strategy",
    [JOURNAL_SUCCESS] = "success",
    [JOURNAL_SKILL] = "skill",
    [JOURNAL_REVIEW] = "review",
    [JOURNAL_FOLLOWUP_PLAN] = "followup_plan",
    [JOURNAL_FOLLOWUP] = "followup",
    [JOURNAL_EVENT] = "event",
    [JOURNAL_RISK] = "risk",
    [JOURNAL_SAFETY] = "safety",
};

static const char *const journal_state_names[JOURNAL_STATE_COUNT] = {
    [STATE_OPEN] = "open",          [STATE_DOING] = "doing",
    [STATE_DONE] = "done",          [STATE_DROPPED] = "dropped",
    [STATE_RESOLVED] = "resolved",  [STATE_ON_TRACK] = "on_track",
    [STATE_PARTLY] = "partly",      [STATE_OFF_TRACK] = "off_track",
    [STATE_REACHED] = "reached",    [STATE_NOT_REACHED] = "not_reached",
    [STATE_RISK_NONE] = "none",     [STATE_RISK_LOW] = "low",
    [STATE_RISK_MEDIUM] = "medium", [STATE_RISK_HIGH] = "high",
};

const char *journal_kind_name(enum journal_kind kind)
{
    return journal_kind_names[kind];
}

const char *journal_state_name(enum journal_state state)
{
    return journal_state_names[state];
}

bool journal_kind_from_name(struct text name, enum journal_kind *kind)
{
    int found = names_find(journal_kind_names, COUNT(journal_kind_names), name);

    *kind = found < 0 ? JOURNAL_STEP : (enum journal_kind)found;
    return found >= 0;
}

bool journal_state_from_name(struct text name, enum journal_state *state)
{
    int found = names_find(journal_state_names, COUNT(journal_state_names), name);

    *state = found < 0 ? STATE_NONE : (enum journal_state)found;
    return found >= 0;
}
