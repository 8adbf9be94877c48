#include "analyze/adjusted_p.h"

#include <math.h>

#include "tests/support/scores.h"
#include "tests/support/test.h"

enum { TESTS_MAXIMUM = 5 };

static const struct {
    const char *name;
    enum p_adjustment adjustment;
    size_t count;
    double p[TESTS_MAXIMUM];
    double adjusted[TESTS_MAXIMUM];
} cases[] = {
    {"Bonferroni",     ADJUST_BONFERRONI,          4, {0.01, 0.04, 0.3, 0.005},  {0.04, 0.16, 1, 0.02}   },
    {"Holm",           ADJUST_HOLM,                4, {0.01, 0.04, 0.03, 0.005}, {0.03, 0.06, 0.06, 0.02}},
    {"BH",             ADJUST_BENJAMINI_HOCHBERG,  4, {0.01, 0.04, 0.03, 0.005}, {0.02, 0.04, 0.04, 0.02}},
    {"BY",
     ADJUST_BENJAMINI_YEKUTIELI,                   4,
     {0.01, 0.04, 0.03, 0.005},
     {0.025 / 0.6, 0.05 / 0.6, 0.05 / 0.6, 0.025 / 0.6}                                                  },
    {"missing",        ADJUST_HOLM,                3, {0.01, NAN, 0.04},         {0.02, NAN, 0.04}       },
    {"no probability", ADJUST_HOLM,                3, {0.01, 1.5, -0.1},         {0.01, NAN, NAN}        },
    {"all missing",    ADJUST_BENJAMINI_HOCHBERG,  2, {NAN, NAN},                {NAN, NAN}              },
    {"none",           ADJUST_BONFERRONI,          0, {0},                       {0}                     },
    {"one",            ADJUST_BENJAMINI_YEKUTIELI, 1, {0.2},                     {0.2}                   },
    {"ties",           ADJUST_HOLM,                3, {0.02, 0.02, 0.02},        {0.06, 0.06, 0.06}      },
    {"capped",         ADJUST_HOLM,                2, {0.9, 0.8},                {1, 1}                  },
};

static void values_match_hand_calculation(void **state)
{
    for (size_t i = 0; i < COUNT(cases); i++) {
        double adjusted[TESTS_MAXIMUM];
        adjust_p_values(cases[i].p, cases[i].count, cases[i].adjustment, adjusted, *state);
        for (size_t k = 0; k < cases[i].count; k++)
            assert_near(adjusted[k], cases[i].adjusted[k], 1e-13, cases[i].name);
    }
}

static void the_order_of_the_tests_does_not_matter(void **state)
{
    double p[20];
    double turned[20];
    invent_scores(4, p, 20);
    for (size_t i = 0; i < 20; i++) {
        p[i] /= 1000;
        turned[19 - i] = p[i];
    }
    for (int kind = ADJUST_BONFERRONI; kind <= ADJUST_BENJAMINI_YEKUTIELI; kind++) {
        double adjusted[20];
        double of_turned[20];
        adjust_p_values(p, 20, (enum p_adjustment)kind, adjusted, *state);
        adjust_p_values(turned, 20, (enum p_adjustment)kind, of_turned, *state);
        for (size_t i = 0; i < 20; i++) {
            assert_true(adjusted[i] == of_turned[19 - i]);
            assert_true(adjusted[i] >= p[i] && adjusted[i] <= 1);
        }
    }
}

static void the_input_may_be_overwritten(void **state)
{
    double p[] = {0.01, 0.04};
    adjust_p_values(p, 2, ADJUST_HOLM, p, *state);
    assert_true(p[0] == 0.02 && p[1] == 0.04);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(values_match_hand_calculation),
        cmocka_unit_test(the_order_of_the_tests_does_not_matter),
        cmocka_unit_test(the_input_may_be_overwritten),
    };
    return cmocka_run_group_tests(tests, create_work, destroy_work);
}
