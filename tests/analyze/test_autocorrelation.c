#include "analyze/autocorrelation.h"

#include "tests/support/scores.h"
#include "tests/support/test.h"

static const struct {
    const char *name;
    size_t count;
    double values[5];
    enum why why;
    double r1;
} cases[] = {
    {"no scores",        0, {0},                       WHY_TOO_FEW,  NAN  },
    {"two scores",       2, {1, 2},                    WHY_TOO_FEW,  NAN  },
    {"three scores",     3, {1, 2, 3},                 WHY_NONE,     0    },
    {"a line",           5, {1, 2, 3, 4, 5},           WHY_NONE,     0.4  },
    {"up and down",      4, {4, 8, 4, 8},              WHY_NONE,     -0.75},
    {"equal scores",     5, {0.1, 0.1, 0.1, 0.1, 0.1}, WHY_CONSTANT, NAN  },
    {"squares overflow", 3, {1e300, 0, 1},             WHY_NO_DATA,  NAN  },
    {"a missing number", 3, {1, NAN, 3},               WHY_NO_DATA,  NAN  },
};

static void r1_matches_hand_calculation(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct autocorrelation found = autocorrelation_of(cases[i].values, cases[i].count);
        if (found.r1.why != cases[i].why)
            fail_msg("%s: reason %d", cases[i].name, found.r1.why);
        assert_near(found.r1.value, cases[i].r1, 1e-13, cases[i].name);
        double bound = 1.959963984540054 / sqrt((double)cases[i].count);
        assert_near(found.bound95, cases[i].why == WHY_NONE ? bound : NAN, 1e-13,
                    cases[i].name);
    }
}

static void r1_is_that_of_the_mirrored_series(void **state)
{
    enum { SCORES = 30 };
    (void)state;
    double y[SCORES];
    double mirrored[SCORES];
    invent_scores(5, y, SCORES);
    for (size_t i = 0; i < SCORES; i++)
        mirrored[SCORES - 1 - i] = 1000 - 3 * y[i];
    assert_near(autocorrelation_of(mirrored, SCORES).r1.value,
                autocorrelation_of(y, SCORES).r1.value, 1e-12, "r1");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(r1_matches_hand_calculation),
        cmocka_unit_test(r1_is_that_of_the_mirrored_series),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
