#include "analyze/decimal_scores.h"

#include <math.h>

#include "tests/support/test.h"

static void places_are_those_of_the_finest_score(void **state)
{
    (void)state;
    static const struct {
        const char *name;
        double values[3];
        size_t count;
        int places;
    } cases[] = {
        {"none",                  {0},                  0, 0 },
        {"whole numbers",         {3, -7, 0},           3, 0 },
        {"halves",                {3, 2.5, 4},          3, 1 },
        {"hundredths first",      {0.01, 100, 0.3},     3, 2 },
        {"millionths",            {1.5e-6, 2e-6, 3e-6}, 3, 7 },
        {"a third is no decimal", {1.0 / 3, 1, 2},      3, -1},
        {"a sum that missed",     {0.1 + 0.2, 0.3, 1},  3, -1},
        {"too large",             {1e16, 0, 0},         3, -1},
        {"too fine for its size", {0.001, 1e14, 0},     3, -1},
        {"not finite",            {INFINITY, NAN, 1},   3, -1},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        int places = decimal_places(cases[i].values, cases[i].count);
        if (places != cases[i].places)
            fail_msg("%s: %d places, expected %d", cases[i].name, places, cases[i].places);
    }
}

static void units_are_whole_numbers(void **state)
{
    (void)state;
    assert_int_equal(decimal_units(25.3, 1), 253);
    assert_int_equal(decimal_units(-0.07, 2), -7);
    assert_int_equal(decimal_units(-0.0, 0), 0);
    assert_true(decimal_unit_count(3) == 1000);
}

static void differences_are_those_of_decimals(void **state)
{
    (void)state;
    assert_true(decimal_difference(25.3, 19.3) == 6);
    assert_true(decimal_difference(0.3, 0.1) == 0.2);
    assert_true(decimal_difference(0.1, 0.3) == -0.2);
    assert_true(decimal_difference(1.0 / 3, 1) == 1.0 / 3 - 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(places_are_those_of_the_finest_score),
        cmocka_unit_test(units_are_whole_numbers),
        cmocka_unit_test(differences_are_those_of_decimals),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
