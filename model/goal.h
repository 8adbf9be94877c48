/* A goal, its five levels, its ratings. */
#ifndef MODEL_GOAL_H
#define MODEL_GOAL_H

#include <stdbool.h>
#include <stddef.h>

#include "base/attributes.h"
#include "base/day.h"
#include "base/text.h"
#include "model/session.h"

enum goal_kind { GOAL_GAS, GOAL_GBO, GOAL_VALUE, GOAL_MILESTONE, GOAL_KIND_COUNT };
enum goal_term { TERM_NONE, TERM_SHORT, TERM_LONG, TERM_COUNT };
enum goal_direction { GOAL_DIRECTION_NONE, GOAL_UP, GOAL_DOWN, GOAL_DIRECTION_COUNT };
enum goal_owner {
    OWNER_NONE,
    OWNER_CLIENT,
    OWNER_JOINT,
    OWNER_COUNSELOR,
    OWNER_OTHER,
    OWNER_COUNT
};
enum goal_status {
    STATUS_ACTIVE,
    STATUS_ATTAINED,
    STATUS_DROPPED,
    STATUS_SUPERSEDED,
    STATUS_COUNT
};

/* Levels of goal attainment scaling: -2 much less than expected .. +2 much more. */
#define GOAL_LEVELS 5
#define GOAL_LEVEL_INDEX(level) ((level) + 2)

/* A row of the goals file. Numbers that were not given are NaN, days DAY_NONE, texts missing.
 */
struct goal {
    struct text id;
    struct text statement;
    enum goal_kind kind;
    enum goal_term term;
    struct text indicator; /* what is counted */
    struct text unit;
    enum goal_direction direction;
    double baseline; /* gas: level; gbo: rating; value: number; milestone: steps */
    double target;
    struct text levels[GOAL_LEVELS]; /* -2 .. +2 */
    double importance;               /* 0..3 */
    double difficulty;               /* 0..3 */
    double weight;                   /* >= 0 */
    double confidence;               /* 0..10 */
    day_number start_on;
    day_number target_on;
    day_number review_on;
    enum goal_owner set_by;
    enum goal_status status;
    struct text supersedes;
    bool is_text_changed_after_rating; /* the change log holds such an edit */
    struct origin origin;
};

/* One rating of a goal in one session by one rater. */
struct goal_rating {
    struct text goal; /* goal id */
    size_t session;   /* index into case_file.sessions */
    enum rater rater;
    double value;
    struct origin origin;
};

const char *goal_kind_name(enum goal_kind kind);
const char *goal_term_name(enum goal_term term);                /* NULL for none */
const char *goal_direction_name(enum goal_direction direction); /* NULL for none */
const char *goal_owner_name(enum goal_owner owner);             /* NULL for none */
const char *goal_status_name(enum goal_status status);

MUST_CHECK bool goal_kind_from_name(struct text name, enum goal_kind *kind);
MUST_CHECK bool goal_term_from_name(struct text name, enum goal_term *term);
MUST_CHECK bool goal_direction_from_name(struct text name, enum goal_direction *direction);
MUST_CHECK bool goal_owner_from_name(struct text name, enum goal_owner *owner);
MUST_CHECK bool goal_status_from_name(struct text name, enum goal_status *status);

/*
 * Whether `rating` can be a rating of a goal of that kind: gas whole -2..+2, gbo 0..10, value
 * any finite number, milestone whole and not below 0.
 */
bool goal_kind_allows(enum goal_kind kind, double rating);

/* The column weight; else importance x difficulty when both are known; else 1. */
double goal_weight(const struct goal *goal);

#endif
