#include "analyze/funnel.h"

#include "tests/support/scores.h"
#include "tests/support/test.h"

static void the_target_pools_all_units(void **state)
{
    static const struct funnel_unit units[] = {
        {5, 10},
        {8, 10},
        {0, 0 }
    };
    double z[3];
    struct funnel funnel = funnel_of(units, 3, z, *state);
    assert_int_equal(funnel.why, WHY_NONE);
    assert_int_equal(funnel.unit_count, 2);
    assert_near(funnel.target, 0.65, 1e-14, "target");
    assert_true(isnan(z[2]));
    double z0 = 2 * sqrt(10) * (asin(sqrt(0.5)) - asin(sqrt(0.65)));
    double z1 = 2 * sqrt(10) * (asin(sqrt(0.8)) - asin(sqrt(0.65)));
    assert_near(funnel_z(units[0], funnel.target), z0, 1e-13, "z");
    assert_near(z[0], z0 + 0.1 * (z1 - z0), 1e-12, "winsorised");
    assert_near(funnel.phi, (z[0] * z[0] + z[1] * z[1]) / 2, 1e-12, "phi");
    assert_near(funnel_of(units, 3, NULL, *state).phi, funnel.phi, 1e-15, "without z");
}

static void equal_units_have_no_variance_between(void **state)
{
    static const struct funnel_unit units[] = {
        {6,  10},
        {12, 20},
        {3,  5 }
    };
    struct funnel funnel = funnel_of(units, 3, NULL, *state);
    assert_near(funnel.phi, 0, 1e-9, "phi");
    assert_true(funnel.tau2 == 0);
}

static void one_unit_has_no_variance_between(void **state)
{
    static const struct funnel_unit unit = {6, 10};
    assert_true(funnel_of(&unit, 1, NULL, *state).tau2 == 0);
}

static void units_without_sense_are_refused(void **state)
{
    static const struct funnel_unit empty[] = {
        {0, 0},
        {0, 0}
    };
    static const struct funnel_unit wrong[] = {
        {5,  10},
        {11, 10}
    };
    assert_int_equal(funnel_of(NULL, 0, NULL, *state).why, WHY_NO_DATA);
    assert_int_equal(funnel_of(empty, 2, NULL, *state).why, WHY_NO_DATA);
    assert_int_equal(funnel_of(wrong, 2, NULL, *state).why, WHY_NO_DATA);
    assert_true(isnan(funnel_of(wrong, 2, NULL, *state).target));
}

static void limits_match_hand_calculation(void **state)
{
    (void)state;
    // Of 10 at 0.65: P(X <= 2) = 0.0048, P(X <= 3) = 0.0260.
    assert_near(funnel_limit_at(0.65, 10, 0.025, FUNNEL_EXACT), 0.3, 1e-14, "exact");
    double beyond = 0.026024280496484364 - 0.025;
    double mass = 0.026024280496484364 - 0.004821265211328123;
    assert_near(funnel_limit_at(0.65, 10, 0.025, FUNNEL_INTERPOLATED), (3 - beyond / mass) / 10,
                1e-10, "interpolated");
    assert_near(funnel_limit_at(0.65, 10, 0.025, FUNNEL_NORMAL),
                0.65 - 1.959963984540054 * sqrt(0.65 * 0.35 / 10), 1e-13, "normal");
}

static void limits_close_in_on_the_target(void **state)
{
    (void)state;
    for (int kind = FUNNEL_EXACT; kind <= FUNNEL_NORMAL; kind++) {
        double few = funnel_limit_at(0.6, 10, 0.999, (enum funnel_limit)kind);
        double many = funnel_limit_at(0.6, 1000, 0.999, (enum funnel_limit)kind);
        assert_true(few > many && many > 0.6);
        assert_true(funnel_limit_at(0, 7, 0.025, (enum funnel_limit)kind) == 0);
        assert_true(funnel_limit_at(1, 7, 0.025, (enum funnel_limit)kind) == 1);
    }
}

static void tails_match_hand_calculation(void **state)
{
    (void)state;
    struct funnel_test middle = funnel_test_of((struct funnel_unit){5, 10}, 0.5);
    assert_near(middle.p_two_sided, 1, 1e-13, "the most likely result");
    struct funnel_test none = funnel_test_of((struct funnel_unit){0, 4}, 0.5);
    assert_near(none.p_lower, 1.0 / 16, 1e-13, "as low");
    assert_near(none.p_upper, 1, 1e-13, "as high");
    assert_near(none.p_two_sided, 2.0 / 16, 1e-13, "as unlikely"); // 4 of 4 is equally so
    struct funnel_test sure = funnel_test_of((struct funnel_unit){4, 4}, 1);
    assert_near(sure.p_two_sided, 1, 1e-13, "certain");
}

static void positions_follow_the_intervals(void **state)
{
    (void)state;
    static const struct {
        struct funnel_unit unit;
        enum funnel_position position;
    } cases[] = {
        {{50, 100}, FUNNEL_INSIDE  },
        {{61, 100}, FUNNEL_HIGH_025},
        {{39, 100}, FUNNEL_LOW_025 },
        {{80, 100}, FUNNEL_HIGH_001},
        {{20, 100}, FUNNEL_LOW_001 },
        {{2, 2},    FUNNEL_INSIDE  },
    };
    for (size_t i = 0; i < COUNT(cases); i++)
        assert_int_equal(funnel_position_of(cases[i].unit, 0.5), cases[i].position);
}

static void units_without_clients_have_no_figures(void **state)
{
    (void)state;
    static const struct funnel_unit none = {0, 0};
    static const struct funnel_unit wrong = {3, 2};
    assert_true(isnan(funnel_z(none, 0.5)) && isnan(funnel_z(wrong, 0.5)));
    assert_true(isnan(funnel_limit_at(0.5, 0, 0.025, FUNNEL_EXACT)));
    assert_true(isnan(funnel_limit_at(NAN, 5, 0.025, FUNNEL_NORMAL)));
    assert_true(isnan(funnel_test_of(none, 0.5).p_lower));
    assert_true(isnan(funnel_test_of(wrong, 0.5).p_two_sided));
    assert_int_equal(funnel_position_of(none, 0.5), FUNNEL_INSIDE);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_target_pools_all_units),
        cmocka_unit_test(equal_units_have_no_variance_between),
        cmocka_unit_test(one_unit_has_no_variance_between),
        cmocka_unit_test(units_without_sense_are_refused),
        cmocka_unit_test(limits_match_hand_calculation),
        cmocka_unit_test(limits_close_in_on_the_target),
        cmocka_unit_test(tails_match_hand_calculation),
        cmocka_unit_test(positions_follow_the_intervals),
        cmocka_unit_test(units_without_clients_have_no_figures),
    };
    return cmocka_run_group_tests(tests, create_work, destroy_work);
}
