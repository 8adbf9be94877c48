#include "model/goal.h"

#include <math.h>

#include "tests/support/names.h"
#include "tests/support/test.h"

static void every_stored_name_leads_back_to_its_value(void **state)
{
    (void)state;
    assert_enum_round_trips(enum goal_kind, GOAL_KIND_COUNT, 0, goal_kind_name,
                            goal_kind_from_name);
    assert_enum_round_trips(enum goal_term, TERM_COUNT, 1, goal_term_name, goal_term_from_name);
    assert_enum_round_trips(enum goal_direction, GOAL_DIRECTION_COUNT, 1, goal_direction_name,
                            goal_direction_from_name);
    assert_enum_round_trips(enum goal_owner, OWNER_COUNT, 1, goal_owner_name,
                            goal_owner_from_name);
    assert_enum_round_trips(enum goal_status, STATUS_COUNT, 0, goal_status_name,
                            goal_status_from_name);
}

static const struct {
    enum goal_kind kind;
    double rating;
    bool is_allowed;
} ratings[] = {
    {GOAL_GAS,       -2,       true },
    {GOAL_GAS,       0,        true },
    {GOAL_GAS,       2,        true },
    {GOAL_GAS,       3,        false},
    {GOAL_GAS,       -3,       false},
    {GOAL_GAS,       0.5,      false},
    {GOAL_GBO,       0,        true },
    {GOAL_GBO,       10,       true },
    {GOAL_GBO,       4.5,      true },
    {GOAL_GBO,       10.1,     false},
    {GOAL_GBO,       -0.1,     false},
    {GOAL_VALUE,     -1e9,     true },
    {GOAL_VALUE,     2.75,     true },
    {GOAL_VALUE,     INFINITY, false},
    {GOAL_VALUE,     NAN,      false},
    {GOAL_MILESTONE, 0,        true },
    {GOAL_MILESTONE, 7,        true },
    {GOAL_MILESTONE, -1,       false},
    {GOAL_MILESTONE, 1.5,      false},
    {GOAL_GAS,       NAN,      false},
    {GOAL_GBO,       NAN,      false},
    {GOAL_MILESTONE, INFINITY, false},
};

static void each_kind_allows_its_own_ratings(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(ratings); i++) {
        if (goal_kind_allows(ratings[i].kind, ratings[i].rating) != ratings[i].is_allowed)
            fail_msg("%s %g", goal_kind_name(ratings[i].kind), ratings[i].rating);
    }
}

static const struct {
    const char *name;
    double weight, importance, difficulty;
    double expected;
} weights[] = {
    {"nothing is known",          NAN, NAN, NAN, 1  },
    {"importance alone",          NAN, 3,   NAN, 1  },
    {"difficulty alone",          NAN, NAN, 2,   1  },
    {"importance and difficulty", NAN, 3,   2,   6  },
    {"not important at all",      NAN, 0,   3,   0  },
    {"the column wins",           1.5, 3,   2,   1.5},
    {"weight of 0",               0,   3,   2,   0  },
};

static void the_weight_is_the_column_or_the_product_or_1(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(weights); i++) {
        struct goal goal = {
            .weight = weights[i].weight,
            .importance = weights[i].importance,
            .difficulty = weights[i].difficulty,
        };
        assert_near(goal_weight(&goal), weights[i].expected, 0, weights[i].name);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_stored_name_leads_back_to_its_value),
        cmocka_unit_test(each_kind_allows_its_own_ratings),
        cmocka_unit_test(the_weight_is_the_column_or_the_product_or_1),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
