#include "model/goal.h"

#include <math.h>

#include "model/names.h"

static const char *const goal_kind_names[GOAL_KIND_COUNT] = {
    [GOAL_GAS] = "gas",
    [GOAL_GBO] = "gbo",
    [GOAL_VALUE] = "value",
    [GOAL_MILESTONE] = "milestone",
};

static const char *const goal_term_names[TERM_COUNT] = {
    [TERM_SHORT] = "short",
    [TERM_LONG] = "long",
};

static const char *const goal_direction_names[GOAL_DIRECTION_COUNT] = {
    [GOAL_UP] = "up",
    [GOAL_DOWN] = "down",
};

static const char *const goal_owner_names[OWNER_COUNT] = {
    [OWNER_CLIENT] = "client",
    [OWNER_JOINT] = "joint",
    [OWNER_COUNSELOR] = "counselor",
    [OWNER_OTHER] = "other",
};

static const char *const goal_status_names[STATUS_COUNT] = {
    [STATUS_ACTIVE] = "active",
    [STATUS_ATTAINED] = "attained",
    [STATUS_DROPPED] = "dropped",
    [STATUS_SUPERSEDED] = "superseded",
};

const char *goal_kind_name(enum goal_kind kind)
{
    return goal_kind_names[kind];
}

const char *goal_term_name(enum goal_term term)
{
    return goal_term_names[term];
}

const char *goal_direction_name(enum goal_direction direction)
{
    return goal_direction_names[direction];
}

const char *goal_owner_name(enum goal_owner owner)
{
    return goal_owner_names[owner];
}

const char *goal_status_name(enum goal_status status)
{
    return goal_status_names[status];
}

bool goal_kind_from_name(struct text name, enum goal_kind *kind)
{
    int found = names_find(goal_kind_names, COUNT(goal_kind_names), name);

    *kind = found < 0 ? GOAL_GAS : (enum goal_kind)found;
    return found >= 0;
}

bool goal_term_from_name(struct text name, enum goal_term *term)
{
    int found = names_find(goal_term_names, COUNT(goal_term_names), name);

    *term = found < 0 ? TERM_NONE : (enum goal_term)found;
    return found >= 0;
}

bool goal_direction_from_name(struct text name, enum goal_direction *direction)
{
    int found = names_find(goal_direction_names, COUNT(goal_direction_names), name);

    *direction = found < 0 ? GOAL_DIRECTION_NONE : (enum goal_direction)found;
    return found >= 0;
}

bool goal_owner_from_name(struct text name, enum goal_owner *owner)
{
    int found = names_find(goal_owner_names, COUNT(goal_owner_names), name);

    *owner = found < 0 ? OWNER_NONE : (enum goal_owner)found;
    return found >= 0;
}

bool goal_status_from_name(struct text name, enum goal_status *status)
{
    int found = names_find(goal_status_names, COUNT(goal_status_names), name);

    *status = found < 0 ? STATUS_ACTIVE : (enum goal_status)found;
    return found >= 0;
}

bool goal_kind_allows(enum goal_kind kind, double rating)
{
    if (!isfinite(rating))
        return false;
    switch (kind) {
    case GOAL_GAS:
        return rating >= -2 && rating <= 2 && rating == floor(rating);
    case GOAL_GBO:
        return rating >= 0 && rating <= 10;
    case GOAL_VALUE:
        return true;
    case GOAL_MILESTONE:
        return rating >= 0 && rating == floor(rating);
    case GOAL_KIND_COUNT:
        break;
    }
    return false;
}

double goal_weight(const struct goal *goal)
{
    if (!isnan(goal->weight))
        return goal->weight;
    if (!isnan(goal->importance) && !isnan(goal->difficulty))
        return goal->importance * goal->difficulty;
    return 1;
}
