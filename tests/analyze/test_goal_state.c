#include "analyze/goal_state.h"

#include <math.h>

#include "analyze/goal_findings.h"
#include "tests/analyze/find_case.h"

#define CUTOFF "2026-11-24"
#define NONE NAN

/* A goal and its ratings, one a week. */
static const struct {
    const char *name;
    enum goal_kind kind;
    enum goal_direction direction;
    double baseline, target; // NONE = not given
    const char *ratings;
    enum goal_state state;
    double percent; // NAN = there is none
} goals[] = {
    {"not rated",                     GOAL_GAS,       0,         -2,   NONE, "",          GOAL_NOT_RATED,     NAN         },
    {"gas at start",                  GOAL_GAS,       0,         0,    NONE, "1 1",       GOAL_AT_START,      NAN         },
    {"gas first rating 0",            GOAL_GAS,       0,         NONE, NONE, "0",         GOAL_AT_START,      NAN         },
    {"gas reached once",              GOAL_GAS,       0,         -2,   NONE, "-1 0",      GOAL_REACHED,       100         },
    {"gas past it once",              GOAL_GAS,       0,         -2,   NONE, "-1 2",      GOAL_REACHED,       200         },
    {"gas twice",                     GOAL_GAS,       0,         -2,   NONE, "-1 0 0",    GOAL_ATTAINED,      100         },
    {"gas fell to it",                GOAL_GAS,       0,         -2,   NONE, "-1 1 0",    GOAL_ATTAINED,      100         },
    {"gas exceeded",                  GOAL_GAS,       0,         -2,   NONE, "-1 0 1",    GOAL_EXCEEDED,      150         },
    {"gas lost again",                GOAL_GAS,       0,         -2,   NONE, "-1 0 0 -1", GOAL_IMPROVING,     50          },
    {"gas improving",                 GOAL_GAS,       0,         -2,   NONE, "-1",        GOAL_IMPROVING,     50          },
    {"gas rated once",                GOAL_GAS,       0,         NONE, NONE, "-1",        GOAL_RATED_ONCE,    0           },
    {"gas no change",                 GOAL_GAS,       0,         NONE, NONE, "-1 -2 -1",  GOAL_NO_CHANGE,     0           },
    {"gas worse",                     GOAL_GAS,       0,         -1,   NONE, "-2",        GOAL_WORSE,         -100        },
    {"gas has target 0",              GOAL_GAS,       0,         -2,   2,    "0 0",       GOAL_ATTAINED,      100         },
    {"gbo default target",            GOAL_GBO,       0,         2,    NONE, "8 8",       GOAL_ATTAINED,      100         },
    {"gbo never exceeded",            GOAL_GBO,       0,         2,    7,    "7 10",      GOAL_ATTAINED,      160         },
    {"gbo never at start",            GOAL_GBO,       0,         8,    7,    "8 8",       GOAL_ATTAINED,      0           },
    {"gbo improving",                 GOAL_GBO,       0,         2,    8,    "5",         GOAL_IMPROVING,     50          },
    {"gbo 2.9 is none",               GOAL_GBO,       0,         2,    8,    "4.9",       GOAL_NO_CHANGE,     48.333333333},
    {"gbo exact decimal",             GOAL_GBO,       0,         2.3,  8.3,  "5.3",       GOAL_IMPROVING,     50          },
    {"gbo worse",                     GOAL_GBO,       0,         5,    8,    "2",         GOAL_WORSE,         -100        },
    {"value reached",                 GOAL_VALUE,     GOAL_UP,   5,    7.5,  "7.5",       GOAL_REACHED,       100         },
    {"value down",                    GOAL_VALUE,     0,         120,  30,   "30 30",     GOAL_ATTAINED,      100         },
    {"value down past",               GOAL_VALUE,     0,         120,  30,   "30 20",     GOAL_EXCEEDED,      111.11111111},
    {"value above down",              GOAL_VALUE,     GOAL_DOWN, 120,  30,   "130 138",   GOAL_NO_CHANGE,     -20         },
    {"value at start",                GOAL_VALUE,     GOAL_UP,   8,    7.5,  "7",         GOAL_AT_START,      200         },
    {"value target is baseline",      GOAL_VALUE,     GOAL_UP,   5,    5,    "4",         GOAL_AT_START,      NAN         },
    {"value a quarter",               GOAL_VALUE,     GOAL_UP,   0.1,  1.3,  "0.4",       GOAL_IMPROVING,     25          },
    {"value under a quarter",         GOAL_VALUE,     GOAL_UP,   0,    100,  "24.9",      GOAL_NO_CHANGE,     24.9        },
    {"value down a quarter",          GOAL_VALUE,     GOAL_DOWN, 1.3,  0.1,  "1",         GOAL_IMPROVING,     25          },
    {"value worse",                   GOAL_VALUE,     GOAL_UP,   4,    8,    "3",         GOAL_WORSE,         -25         },
    {"value without target",          GOAL_VALUE,     GOAL_UP,   4,    NONE, "5 6",       GOAL_STATE_UNKNOWN, NAN         },
    {"value once without target",     GOAL_VALUE,     GOAL_UP,   NONE, NONE, "5",         GOAL_RATED_ONCE,    NAN         },
    {"milestone improving",           GOAL_MILESTONE, 0,         0,    4,    "0 1",       GOAL_IMPROVING,     25          },
    {"milestone percent is of steps", GOAL_MILESTONE, 0,         1,    4,    "1",         GOAL_NO_CHANGE,     25          },
    {"milestone worse",               GOAL_MILESTONE, 0,         2,    4,    "1",         GOAL_WORSE,         25          },
    {"milestone done twice",          GOAL_MILESTONE, 0,         0,    4,    "4 4",       GOAL_ATTAINED,      100         },
    {"milestone passed",              GOAL_MILESTONE, 0,         0,    4,    "4 5",       GOAL_EXCEEDED,      125         },
    {"milestone no target",           GOAL_MILESTONE, 0,         0,    NONE, "4 5",       GOAL_IMPROVING,     NAN         },
    {"milestone of no steps",         GOAL_MILESTONE, 0,         0,    0,    "0",         GOAL_REACHED,       NAN         },
};

/* GAS goals with baseline -2. */
static const struct {
    const char *name;
    enum goal_status status;
    const char *ratings;
    enum session_kind last; // of the session of the last rating
    enum goal_state state;
} occasions[] = {
    {"dropped",               STATUS_DROPPED,    "0 0",  SESSION_SESSION, GOAL_DROPPED   },
    {"superseded",            STATUS_SUPERSEDED, "-1",   SESSION_SESSION, GOAL_SUPERSEDED},
    {"status is no evidence", STATUS_ATTAINED,   "-2",   SESSION_SESSION, GOAL_NO_CHANGE },
    {"gas in a review",       STATUS_ACTIVE,     "-1 0", SESSION_REVIEW,  GOAL_ATTAINED  },
    {"gas in a closure",      STATUS_ACTIVE,     "-1 1", SESSION_CLOSURE, GOAL_EXCEEDED  },
};

static const struct {
    const char *name;
    enum goal_kind kind;
    double baseline, target; // NONE = not given
    const char *ratings;
    enum why why;
} reasons[] = {
    {"not rated",                GOAL_GAS,       -2, NONE, "",    WHY_NOT_RATED         },
    {"gas at start",             GOAL_GAS,       0,  NONE, "1 1", WHY_TARGET_IS_BASELINE},
    {"value target is baseline", GOAL_VALUE,     5,  5,    "4",   WHY_TARGET_IS_BASELINE},
    {"value without target",     GOAL_VALUE,     4,  NONE, "5 6", WHY_NO_TARGET         },
    {"milestone no target",      GOAL_MILESTONE, 0,  NONE, "4 5", WHY_NO_TARGET         },
    {"milestone of no steps",    GOAL_MILESTONE, 0,  0,    "0",   WHY_TARGET_IS_BASELINE},
    {"not rated, no target",     GOAL_VALUE,     4,  NONE, "",    WHY_NOT_RATED         },
};

/* The goal G1 of the only episode, with its ratings. */
static struct goal_findings find_goal(struct case_builder *builder, const char *ratings)
{
    case_session(builder, "2025-12-29", ATTENDANCE_ATTENDED);
    case_weekly_ratings(builder, "2026-01-05", "G1", ratings);
    struct episode_view view = view_at(builder, CUTOFF);
    size_t count;
    return goal_findings_of(&view, builder->arena, &count)[0];
}

static struct goal_findings find_row(struct case_builder *builder, size_t row)
{
    struct goal *goal = case_goal(builder, "G1", goals[row].kind, NULL);
    goal->direction = goals[row].direction;
    goal->baseline = goals[row].baseline;
    goal->target = goals[row].target;
    return find_goal(builder, goals[row].ratings);
}

static void states_follow_the_latest_ratings(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(goals); i++) {
        struct case_builder builder = case_begin();
        struct goal_findings found = find_row(&builder, i);
        if (found.state != goals[i].state)
            fail_msg("%s: state %d, expected %d", goals[i].name, found.state, goals[i].state);
        case_end(&builder);
    }
}

static void status_and_reviews_decide_besides(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(occasions); i++) {
        struct case_builder builder = case_begin();
        case_goal(&builder, "G1", GOAL_GAS, NULL)->status = occasions[i].status;
        find_goal(&builder, occasions[i].ratings);
        builder.file.sessions[builder.file.session_count - 1].kind = occasions[i].last;
        struct episode_view view = view_at(&builder, CUTOFF);
        size_t count;
        struct goal_findings *found = goal_findings_of(&view, builder.arena, &count);
        if (found[0].state != occasions[i].state)
            fail_msg("%s: state %d", occasions[i].name, found[0].state);
        case_end(&builder);
    }
}

static void percents_are_not_clamped(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(goals); i++) {
        struct case_builder builder = case_begin();
        struct goal_findings found = find_row(&builder, i);
        assert_near(found.percent.value, goals[i].percent, 1e-9, goals[i].name);
        case_end(&builder);
    }
}

static void a_missing_percent_has_its_reason(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(reasons); i++) {
        struct case_builder builder = case_begin();
        struct goal *goal = case_goal(&builder, "G1", reasons[i].kind, NULL);
        goal->baseline = reasons[i].baseline;
        goal->target = reasons[i].target;
        struct goal_findings found = find_goal(&builder, reasons[i].ratings);
        if (found.percent.why != reasons[i].why)
            fail_msg("%s: why %d", reasons[i].name, found.percent.why);
        case_end(&builder);
    }
}

static void all_states_are_covered(void **state)
{
    (void)state;
    for (int wanted = 0; wanted < GOAL_STATE_COUNT; wanted++) {
        bool is_found = false;
        for (size_t i = 0; i < COUNT(goals); i++)
            is_found = is_found || goals[i].state == (enum goal_state)wanted;
        for (size_t i = 0; i < COUNT(occasions); i++)
            is_found = is_found || occasions[i].state == (enum goal_state)wanted;
        if (!is_found)
            fail_msg("state %d", wanted);
    }
}

static const struct {
    enum goal_direction given;
    double baseline, target;
    enum goal_direction direction;
} directions[] = {
    {GOAL_UP,             10,   5,    GOAL_UP  },
    {GOAL_DOWN,           5,    10,   GOAL_DOWN},
    {GOAL_DIRECTION_NONE, 10,   5,    GOAL_DOWN},
    {GOAL_DIRECTION_NONE, 5,    10,   GOAL_UP  },
    {GOAL_DIRECTION_NONE, 5,    5,    GOAL_UP  },
    {GOAL_DIRECTION_NONE, NONE, 5,    GOAL_UP  },
    {GOAL_DIRECTION_NONE, 5,    NONE, GOAL_UP  },
};

static void a_value_goal_falls_when_its_target_lies_below(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(directions); i++) {
        struct case_builder builder = case_begin();
        struct goal *goal = case_goal(&builder, "G1", GOAL_VALUE, NULL);
        goal->direction = directions[i].given;
        goal->baseline = directions[i].baseline;
        goal->target = directions[i].target;
        case_session(&builder, "2026-01-05", ATTENDANCE_ATTENDED);
        struct episode_view view = view_at(&builder, CUTOFF);
        size_t count;
        struct goal_findings *found = goal_findings_of(&view, builder.arena, &count);
        if (found[0].direction != directions[i].direction)
            fail_msg("row %zu: %d", i, found[0].direction);
        case_end(&builder);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(states_follow_the_latest_ratings),
        cmocka_unit_test(status_and_reviews_decide_besides),
        cmocka_unit_test(percents_are_not_clamped),
        cmocka_unit_test(a_missing_percent_has_its_reason),
        cmocka_unit_test(all_states_are_covered),
        cmocka_unit_test(a_value_goal_falls_when_its_target_lies_below),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
