#include "analyze/goal_levels.h"

#include <math.h>

#include "tests/support/test.h"

static const struct {
    const char *text;
    bool is_numeric;
    double lo, hi;
    int decimals;
} texts[] = {
    {"3",          true,  3,         3,        0},
    {" -2 ",       true,  -2,        -2,       0},
    {"1..2",       true,  1,         2,        0},
    {"1 .. 2",     true,  1,         2,        0},
    {"..0",        true,  -INFINITY, 0,        0},
    {"7..",        true,  7,         INFINITY, 0},
    {"0,5..1.25",  true,  0.5,       1.25,     2},
    {"-1..-0.5",   true,  -1,        -0.5,     1},
    {"2..1",       false, 0,         0,        0},
    {"..",         false, 0,         0,        0},
    {"",           false, 0,         0,        0},
    {"+1",         false, 0,         0,        0},
    {"3 times",    false, 0,         0,        0},
    {"1..2..3",    false, 0,         0,        0},
    {"1,2,3",      false, 0,         0,        0},
    {"most of it", false, 0,         0,        0},
};

static void texts_are_numeric_when_they_are_one_number_or_interval(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(texts); i++) {
        struct numeric_level level = numeric_level_of(text_of(texts[i].text));
        if (level.is_numeric != texts[i].is_numeric)
            fail_msg("\"%s\": numeric %d", texts[i].text, level.is_numeric);
        if (level.is_numeric && (level.lo != texts[i].lo || level.hi != texts[i].hi ||
                                 level.decimals != texts[i].decimals))
            fail_msg("\"%s\": %g..%g", texts[i].text, level.lo, level.hi);
    }
}

enum { OVERLAP = 1, GAP = 2, TURN = 4, UNEVEN = 8 };

static const struct {
    const char *name;
    const char *levels[GOAL_LEVELS];
    enum goal_direction direction;
    unsigned faults;
} goals[] = {
    {"single numbers",      {"0", "1", "2", "3", "4"},              GOAL_UP,             0             },
    {"intervals",           {"0", "1..2", "3..4", "5..6", "7.."},   GOAL_UP,             0             },
    {"falling",             {"8..", "6..7", "4..5", "2..3", "..1"}, GOAL_DOWN,           0             },
    {"falling, not said",   {"4", "3", "2", "1", "0"},              GOAL_DIRECTION_NONE, 0             },
    {"share an end",        {"0", "1..2", "2..3", "4", "5"},        GOAL_UP,             OVERLAP       },
    {"equal numbers",       {"0", "1", "1", "2", "3"},              GOAL_UP,             OVERLAP | TURN},
    {"open ends meet",      {"..3", "3..", "x", "y", "z"},          GOAL_DIRECTION_NONE, OVERLAP | TURN},
    {"hole of two",         {"0", "2", "3", "4", "5"},              GOAL_UP,             GAP           },
    {"hole of one unit",    {"0.5", "0.6", "0.7", "0.8", "0.9"},    GOAL_UP,             0             },
    {"hole in decimals",    {"0.5", "0.6", "0.8", "0.9", "1.0"},    GOAL_UP,             GAP           },
    {"rising, should fall", {"0", "1", "2", "3", "4"},              GOAL_DOWN,           TURN          },
    {"turns",               {"0", "2", "1", "3", "4"},              GOAL_DIRECTION_NONE, GAP | TURN    },
    {"a word between",      {"0", "some", "0", "some", "0"},        GOAL_UP,             0             },
    {"uneven",              {"0", "1..6", "7", "8", "9"},           GOAL_UP,             UNEVEN        },
    {"three times is even", {"0", "1..5", "6", "7", "8"},           GOAL_UP,             0             },
    {"three times 0.7",     {"0", "0.7", "2.8", "x", "y"},          GOAL_UP,             GAP           },
    {"one step is even",    {"0", "9", "x", "y", "z"},              GOAL_UP,             GAP           },
    {"words",               {"a", "b", "c", "d", "e"},              GOAL_UP,             0             },
    {"none",                {NULL, NULL, NULL, NULL, NULL},         GOAL_UP,             0             },
};

static void faults_are_found_between_direct_neighbours(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(goals); i++) {
        struct goal goal = {.direction = goals[i].direction};
        for (size_t j = 0; j < GOAL_LEVELS; j++)
            goal.levels[j] = text_of(goals[i].levels[j]);
        unsigned faults = 0;
        faults |= goal_levels_overlap(&goal) ? OVERLAP : 0;
        faults |= goal_levels_have_gap(&goal) ? GAP : 0;
        faults |= goal_levels_turn(&goal) ? TURN : 0;
        faults |= goal_levels_are_uneven(&goal) ? UNEVEN : 0;
        if (faults != goals[i].faults)
            fail_msg("%s: %u, expected %u", goals[i].name, faults, goals[i].faults);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(texts_are_numeric_when_they_are_one_number_or_interval),
        cmocka_unit_test(faults_are_found_between_direct_neighbours),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
