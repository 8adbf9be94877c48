#include "model/goal.h"

#include <math.h>

#include "tests/support/names.h"
#include "tests/support/test.h"

ENUM_ROUND_TRIP_TEST(goal_kind_names_lead_back,
                     enum goal_kind,
                     GOAL_KIND_COUNT,
                     0,
                     goal_kind_name,
                     goal_kind_from_name)
ENUM_ROUND_TRIP_TEST(goal_term_names_lead_back,
                     enum goal_term,
                     TERM_COUNT,
                     1,
                     goal_term_name,
                     goal_term_from_name)
ENUM_ROUND_TRIP_TEST(goal_direction_names_lead_back,
                     enum goal_direction,
                     GOAL_DIRECTION_COUNT,
                     1,
                     goal_direction_name,
                     goal_direction_from_name)
ENUM_ROUND_TRIP_TEST(goal_owner_names_lead_back,
                     enum goal_owner,
                     OWNER_COUNT,
                     1,
                     goal_owner_name,
                     goal_owner_from_name)
ENUM_ROUND_TRIP_TEST(goal_status_names_lead_back,
                     enum goal_status,
                     STATUS_COUNT,
                     0,
                     goal_status_name,
                     goal_status_from_name)

static const struct {
    enum goal_kind kind;
    bool is_allowed;
    double rating;
} ratings[] = {
    {GOAL_GAS,       true,  -2      },
    {GOAL_GAS,       true,  0       },
    {GOAL_GAS,       true,  2       },
    {GOAL_GAS,       false, 3       },
    {GOAL_GAS,       false, -3      },
    {GOAL_GAS,       false, 0.5     },
    {GOAL_GBO,       true,  0       },
    {GOAL_GBO,       true,  10      },
    {GOAL_GBO,       true,  4.5     },
    {GOAL_GBO,       false, 10.1    },
    {GOAL_GBO,       false, -0.1    },
    {GOAL_VALUE,     true,  -1e9    },
    {GOAL_VALUE,     true,  2.75    },
    {GOAL_VALUE,     false, INFINITY},
    {GOAL_VALUE,     false, NAN     },
    {GOAL_MILESTONE, true,  0       },
    {GOAL_MILESTONE, true,  7       },
    {GOAL_MILESTONE, false, -1      },
    {GOAL_MILESTONE, false, 1.5     },
    {GOAL_GAS,       false, NAN     },
    {GOAL_GBO,       false, NAN     },
    {GOAL_MILESTONE, false, INFINITY},
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
        cmocka_unit_test(goal_kind_names_lead_back),
        cmocka_unit_test(goal_term_names_lead_back),
        cmocka_unit_test(goal_direction_names_lead_back),
        cmocka_unit_test(goal_owner_names_lead_back),
        cmocka_unit_test(goal_status_names_lead_back),
        cmocka_unit_test(each_kind_allows_its_own_ratings),
        cmocka_unit_test(the_weight_is_the_column_or_the_product_or_1),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
