#include "analyze/goal_attainment.h"

#include <math.h>

#include "tests/support/test.h"

static const struct {
    const char *name;
    size_t count;
    struct goal_level goals[3];
    double score;
    size_t met;
} cases[] = {
    {"no goals",              0, {{0, 0}},                    NAN,             0},
    {"one as expected",       1, {{0, 1}},                    50,              1},
    {"one at the start",      1, {{-2, 5}},                   30,              0},
    {"opposites cancel",      2, {{+2, 1}, {-2, 1}},          50,              1},
    {"two of two better",     2, {{+1, 1}, {+1, 1}},          62.403473458921, 2},
    {"weights pull",          2, {{+1, 2}, {-1, 1}},          54.016096644512, 1},
    {"weight 0 is met only",  3, {{+1, 1}, {+1, 1}, {-2, 0}}, 62.403473458921, 2},
    {"all weights 0",         2, {{+1, 0}, {+1, 0}},          NAN,             2},
    {"a negative weight",     2, {{+1, 1}, {+1, -1}},         NAN,             2},
    {"a level that is none",  1, {{NAN, 1}},                  NAN,             0},
    {"a weight that is none", 1, {{0, INFINITY}},             NAN,             1},
};

static void scores_match_hand_calculation(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        double score = goal_attainment_score(cases[i].goals, cases[i].count);
        assert_near(score, cases[i].score, 1e-12, cases[i].name);
    }
}

static void goals_at_level_0_or_above_are_met(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++)
        if (goal_attainment_met(cases[i].goals, cases[i].count) != cases[i].met)
            fail_msg("%s", cases[i].name);
}

static void only_ratios_of_weights_matter(void **state)
{
    (void)state;
    const struct goal_level goals[] = {
        {+1, 3},
        {-2, 1},
        {+2, 2}
    };
    const struct goal_level scaled[] = {
        {+2, 20},
        {-2, 10},
        {+1, 30}
    }; // and in another order
    assert_near(goal_attainment_score(scaled, 3), goal_attainment_score(goals, 3), 1e-13, "T");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(scores_match_hand_calculation),
        cmocka_unit_test(goals_at_level_0_or_above_are_met),
        cmocka_unit_test(only_ratios_of_weights_matter),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
