#include "analyze/goal_state.h"

#include <math.h>

#include "analyze/goal_findings.h"
#include "tests/analyze/find_case.h"

#define CUTOFF "2026-11-24"
#define NONE NAN
#define RATINGS 5

/* A goal with its ratings, one a week; the last may be made in a review. */
static const struct {
    const char *name;
    enum goal_kind kind;
    enum goal_status status;
    enum goal_direction direction;
    double baseline, target; // NONE = not given
    size_t count;
    double ratings[RATINGS];
    enum session_kind last;
    enum goal_state state;
    enum why percent_why;
    double percent;
} goals[] = {
    {"dropped",
     GOAL_GAS,                                  STATUS_DROPPED,
     0,                                                               -2,
     NONE,                                                                     2,
     {0, 0},
     SESSION_SESSION,                                                                                   GOAL_DROPPED,
     WHY_NONE,                                                                                                                        100          },
    {"superseded",
     GOAL_GAS,                                  STATUS_SUPERSEDED,
     0,                                                               -2,
     NONE,                                                                     1,
     {-1},
     SESSION_SESSION,                                                                                   GOAL_SUPERSEDED,
     WHY_NONE,                                                                                                                        50           },
    {"not rated",
     GOAL_GAS,                                  0,
     0,                                                               -2,
     NONE,                                                                     0,
     {0},
     SESSION_SESSION,                                                                                   GOAL_NOT_RATED,
     WHY_NOT_RATED,                                                                                                                   NAN          },
    {"status is no evidence",
     GOAL_GAS,                                  STATUS_ATTAINED,
     0,                                                               -2,
     NONE,                                                                     1,
     {-2},
     SESSION_SESSION,                                                                                   GOAL_NO_CHANGE,
     WHY_NONE,                                                                                                                        0            },
    {"gas at start",
     GOAL_GAS,                                  0,
     0,                                                               0,
     NONE,                                                                     2,
     {1, 1},
     SESSION_SESSION,                                                                                   GOAL_AT_START,
     WHY_TARGET_IS_BASELINE,                                                                                                          NAN          },
    {"gas first rating 0",
     GOAL_GAS,                                  0,
     0,                                                               NONE,
     NONE,                                                                     1,
     {0},
     SESSION_SESSION,                                                                                   GOAL_AT_START,
     WHY_TARGET_IS_BASELINE,                                                                                                          NAN          },
    {"gas reached once",
     GOAL_GAS,                                  0,
     0,                                                               -2,
     NONE,                                                                     2,
     {-1, 0},
     SESSION_SESSION,                                                                                   GOAL_REACHED,
     WHY_NONE,                                                                                                                        100          },
    {"gas past it once",
     GOAL_GAS,                                  0,
     0,                                                               -2,
     NONE,                                                                     2,
     {-1, 2},
     SESSION_SESSION,                                                                                   GOAL_REACHED,
     WHY_NONE,                                                                                                                        200          },
    {"gas twice",
     GOAL_GAS,                                  0,
     0,                                                               -2,
     NONE,                                                                     3,
     {-1, 0, 0},
     SESSION_SESSION,                                                                                   GOAL_ATTAINED,
     WHY_NONE,                                                                                                                        100          },
    {"gas fell to it",
     GOAL_GAS,                                  0,
     0,                                                               -2,
     NONE,                                                                     3,
     {-1, 1, 0},
     SESSION_SESSION,                                                                                   GOAL_ATTAINED,
     WHY_NONE,                                                                                                                        100          },
    {"gas exceeded",
     GOAL_GAS,                                  0,
     0,                                                               -2,
     NONE,                                                                     3,
     {-1, 0, 1},
     SESSION_SESSION,                                                                                   GOAL_EXCEEDED,
     WHY_NONE,                                                                                                                        150          },
    {"gas in a review",
     GOAL_GAS,                                  0,
     0,                                                               -2,
     NONE,                                                                     2,
     {-1, 0},
     SESSION_REVIEW,                                                                                    GOAL_ATTAINED,
     WHY_NONE,                                                                                                                        100          },
    {"gas in a closure",
     GOAL_GAS,                                  0,
     0,                                                               -2,
     NONE,                                                                     2,
     {-1, 1},
     SESSION_CLOSURE,                                                                                   GOAL_EXCEEDED,
     WHY_NONE,                                                                                                                        150          },
    {"gas lost again",
     GOAL_GAS,                                  0,
     0,                                                               -2,
     NONE,                                                                     4,
     {-1, 0, 0, -1},
     SESSION_SESSION,                                                                                   GOAL_IMPROVING,
     WHY_NONE,                                                                                                                        50           },
    {"gas improving",
     GOAL_GAS,                                  0,
     0,                                                               -2,
     NONE,                                                                     1,
     {-1},
     SESSION_SESSION,                                                                                   GOAL_IMPROVING,
     WHY_NONE,                                                                                                                        50           },
    {"gas rated once",
     GOAL_GAS,                                  0,
     0,                                                               NONE,
     NONE,                                                                     1,
     {-1},
     SESSION_SESSION,                                                                                   GOAL_RATED_ONCE,
     WHY_NONE,                                                                                                                        0            },
    {"gas no change",
     GOAL_GAS,                                  0,
     0,                                                               NONE,
     NONE,                                                                     3,
     {-1, -2, -1},
     SESSION_SESSION,                                                                                   GOAL_NO_CHANGE,
     WHY_NONE,                                                                                                                        0            },
    {"gas worse",
     GOAL_GAS,                                  0,
     0,                                                               -1,
     NONE,                                                                     1,
     {-2},
     SESSION_SESSION,                                                                                   GOAL_WORSE,
     WHY_NONE,                                                                                                                        -100         },
    {"gas has target 0",
     GOAL_GAS,                                  0,
     0,                                                               -2,
     2,                                                                        2,
     {0, 0},
     SESSION_SESSION,                                                                                   GOAL_ATTAINED,
     WHY_NONE,                                                                                                                        100          },
    {"gbo default target",
     GOAL_GBO,                                  0,
     0,                                                               2,
     NONE,                                                                     2,
     {8, 8},
     SESSION_SESSION,                                                                                   GOAL_ATTAINED,
     WHY_NONE,                                                                                                                        100          },
    {"gbo never exceeded",
     GOAL_GBO,                                  0,
     0,                                                               2,
     7,                                                                        2,
     {7, 10},
     SESSION_SESSION,                                                                                   GOAL_ATTAINED,
     WHY_NONE,                                                                                                                        160          },
    {"gbo never at start",
     GOAL_GBO,                                  0,
     0,                                                               8,
     7,                                                                        2,
     {8, 8},
     SESSION_SESSION,                                                                                   GOAL_ATTAINED,
     WHY_NONE,                                                                                                                        0            },
    {"gbo improving",
     GOAL_GBO,                                  0,
     0,                                                               2,
     8,                                                                        1,
     {5},
     SESSION_SESSION,                                                                                   GOAL_IMPROVING,
     WHY_NONE,                                                                                                                        50           },
    {"gbo 2.9 is none",
     GOAL_GBO,                                  0,
     0,                                                               2,
     8,                                                                        1,
     {4.9},
     SESSION_SESSION,                                                                                   GOAL_NO_CHANGE,
     WHY_NONE,                                                                                                                        48.333333333 },
    {"gbo exact decimal",
     GOAL_GBO,                                  0,
     0,                                                               2.3,
     8.3,                                                                      1,
     {5.3},
     SESSION_SESSION,                                                                                   GOAL_IMPROVING,
     WHY_NONE,                                                                                                                        50           },
    {"gbo worse",                     GOAL_GBO, 0,                 0, 5,    8, 1, {2}, SESSION_SESSION, GOAL_WORSE,         WHY_NONE, -100         },
    {"value reached",
     GOAL_VALUE,                                0,
     GOAL_UP,                                                         5,
     7.5,                                                                      1,
     {7.5},
     SESSION_SESSION,                                                                                   GOAL_REACHED,
     WHY_NONE,                                                                                                                        100          },
    {"value down",
     GOAL_VALUE,                                0,
     0,                                                               120,
     30,                                                                       2,
     {30, 30},
     SESSION_SESSION,                                                                                   GOAL_ATTAINED,
     WHY_NONE,                                                                                                                        100          },
    {"value down past",
     GOAL_VALUE,                                0,
     0,                                                               120,
     30,                                                                       2,
     {30, 20},
     SESSION_SESSION,                                                                                   GOAL_EXCEEDED,
     WHY_NONE,                                                                                                                        111.11111111 },
    {"value above down",
     GOAL_VALUE,                                0,
     GOAL_DOWN,                                                       120,
     30,                                                                       2,
     {130, 131},
     SESSION_SESSION,                                                                                   GOAL_NO_CHANGE,
     WHY_NONE,                                                                                                                        -12.222222222},
    {"value at start",
     GOAL_VALUE,                                0,
     GOAL_UP,                                                         8,
     7.5,                                                                      1,
     {7},
     SESSION_SESSION,                                                                                   GOAL_AT_START,
     WHY_NONE,                                                                                                                        200          },
    {"value target is baseline",
     GOAL_VALUE,                                0,
     GOAL_UP,                                                         5,
     5,                                                                        1,
     {4},
     SESSION_SESSION,                                                                                   GOAL_AT_START,
     WHY_TARGET_IS_BASELINE,                                                                                                          NAN          },
    {"value a quarter",
     GOAL_VALUE,                                0,
     GOAL_UP,                                                         0.1,
     1.3,                                                                      1,
     {0.4},
     SESSION_SESSION,                                                                                   GOAL_IMPROVING,
     WHY_NONE,                                                                                                                        25           },
    {"value under a quarter",
     GOAL_VALUE,                                0,
     GOAL_UP,                                                         0,
     100,                                                                      1,
     {24.9},
     SESSION_SESSION,                                                                                   GOAL_NO_CHANGE,
     WHY_NONE,                                                                                                                        24.9         },
    {"value down a quarter",
     GOAL_VALUE,                                0,
     GOAL_DOWN,                                                       1.3,
     0.1,                                                                      1,
     {1},
     SESSION_SESSION,                                                                                   GOAL_IMPROVING,
     WHY_NONE,                                                                                                                        25           },
    {"value worse",
     GOAL_VALUE,                                0,
     GOAL_UP,                                                         4,
     8,                                                                        1,
     {3},
     SESSION_SESSION,                                                                                   GOAL_WORSE,
     WHY_NONE,                                                                                                                        -25          },
    {"value without target",
     GOAL_VALUE,                                0,
     GOAL_UP,                                                         4,
     NONE,                                                                     2,
     {5, 6},
     SESSION_SESSION,                                                                                   GOAL_STATE_UNKNOWN,
     WHY_NO_TARGET,                                                                                                                   NAN          },
    {"value once without target",
     GOAL_VALUE,                                0,
     GOAL_UP,                                                         NONE,
     NONE,                                                                     1,
     {5},
     SESSION_SESSION,                                                                                   GOAL_RATED_ONCE,
     WHY_NO_TARGET,                                                                                                                   NAN          },
    {"milestone improving",
     GOAL_MILESTONE,                            0,
     0,                                                               0,
     4,                                                                        2,
     {0, 1},
     SESSION_SESSION,                                                                                   GOAL_IMPROVING,
     WHY_NONE,                                                                                                                        25           },
    {"milestone percent is of steps",
     GOAL_MILESTONE,                            0,
     0,                                                               1,
     4,                                                                        1,
     {1},
     SESSION_SESSION,                                                                                   GOAL_NO_CHANGE,
     WHY_NONE,                                                                                                                        25           },
    {"milestone worse",
     GOAL_MILESTONE,                            0,
     0,                                                               2,
     4,                                                                        1,
     {1},
     SESSION_SESSION,                                                                                   GOAL_WORSE,
     WHY_NONE,                                                                                                                        25           },
    {"milestone done twice",
     GOAL_MILESTONE,                            0,
     0,                                                               0,
     4,                                                                        2,
     {4, 4},
     SESSION_SESSION,                                                                                   GOAL_ATTAINED,
     WHY_NONE,                                                                                                                        100          },
    {"milestone passed",
     GOAL_MILESTONE,                            0,
     0,                                                               0,
     4,                                                                        2,
     {4, 5},
     SESSION_SESSION,                                                                                   GOAL_EXCEEDED,
     WHY_NONE,                                                                                                                        125          },
    {"milestone no target",
     GOAL_MILESTONE,                            0,
     0,                                                               0,
     NONE,                                                                     2,
     {4, 5},
     SESSION_SESSION,                                                                                   GOAL_IMPROVING,
     WHY_NO_TARGET,                                                                                                                   NAN          },
    {"milestone of no steps",
     GOAL_MILESTONE,                            0,
     0,                                                               0,
     0,                                                                        1,
     {0},
     SESSION_SESSION,                                                                                   GOAL_REACHED,
     WHY_TARGET_IS_BASELINE,                                                                                                          NAN          },
};

static struct goal_findings find_row(struct case_builder *builder, size_t row)
{
    struct goal *goal = case_goal(builder, "G1", goals[row].kind, NULL);
    goal->status = goals[row].status;
    goal->direction = goals[row].direction;
    goal->baseline = goals[row].baseline;
    goal->target = goals[row].target;
    case_session(builder, "2025-12-29", ATTENDANCE_ATTENDED);
    case_weekly_ratings(builder, "2026-01-05", "G1", goals[row].ratings, goals[row].count);
    builder->file.sessions[builder->file.session_count - 1].kind = goals[row].last;
    struct episode_view view = view_at(builder, CUTOFF);
    size_t count;
    return goal_findings_of(&view, builder->arena, &count)[0];
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

static void percents_are_not_clamped(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(goals); i++) {
        struct case_builder builder = case_begin();
        struct goal_findings found = find_row(&builder, i);
        if (found.percent.why != goals[i].percent_why)
            fail_msg("%s: why %d", goals[i].name, found.percent.why);
        assert_near(found.percent.value, goals[i].percent, 1e-9, goals[i].name);
        case_end(&builder);
    }
}

/* Every state has a row above. */
static void all_states_are_covered(void **state)
{
    (void)state;
    for (int wanted = 0; wanted < GOAL_STATE_COUNT; wanted++) {
        bool is_found = false;
        for (size_t i = 0; i < COUNT(goals); i++)
            is_found = is_found || goals[i].state == (enum goal_state)wanted;
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
        cmocka_unit_test(percents_are_not_clamped),
        cmocka_unit_test(all_states_are_covered),
        cmocka_unit_test(a_value_goal_falls_when_its_target_lies_below),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
