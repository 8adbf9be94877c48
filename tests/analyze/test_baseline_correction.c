#include "analyze/baseline_correction.h"

#include "analyze/theil_sen.h"
#include "tests/support/scores.h"
#include "tests/support/test.h"

static void a_trend_that_only_goes_on_is_no_effect(void **state)
{
    static const double a[] = {0.1, 0.2, 0.3}; // 0.1 + 0.2 is not 0.3 as doubles
    static const double b[] = {0.4, 0.5, 0.6, 0.7};
    const struct phases phases = {a, 3, b, 4, +1};
    struct baseline_correction found = baseline_correction_of(&phases, *state);
    assert_true(found.tau.value == 0);
    assert_near(found.slope, 0.1, 1e-14, "slope");
    assert_true(found.intercept == 0);
    assert_int_equal(found.kendall_b.why, WHY_CONSTANT); // all residuals equal
}

static void figures_match_hand_calculation(void **state)
{
    // Slopes 2, 3, 4, so the line rises 3 a session; its residuals are 0, 1, 0.
    static const double a[] = {3, 7, 9};
    static const double b[] = {20, 15}; // residuals 8, 0
    const struct phases phases = {a, 3, b, 2, +1};
    struct baseline_correction found = baseline_correction_of(&phases, *state);
    assert_near(found.slope, 3, 1e-14, "slope");
    assert_near(found.intercept, 0, 1e-11, "intercept");
    assert_near(found.tau.value, (3 - 1) / 6.0, 1e-14, "tau");
    assert_near(found.kendall_b.value, 2 / sqrt((10 - 3) * 6.0), 1e-14, "kendall b");
}

static void a_slope_between_two_is_their_mean(void **state)
{
    static const double a[] = {0, 1, 0, 2}; // slopes -1, 0, 1/2, 2/3, 1, 2
    static const double b[] = {9};
    const struct phases phases = {a, 4, b, 1, -1};
    struct baseline_correction found = baseline_correction_of(&phases, *state);
    assert_near(found.slope, 7.0 / 12, 1e-14, "slope");
    assert_true(found.tau.value == -1);
}

static void edges_say_why_they_are_undefined(void **state)
{
    static const double scores[] = {1, 2, 3};
    static const double bad[] = {1, INFINITY, 3};
    static const double thirds[] = {1.0 / 3, 2.0 / 3, 1};
    static const double wide[] = {9e15, -9e15, 8e15 + 1};
    const struct {
        const char *name;
        struct phases phases;
        enum why why;
    } cases[] = {
        {"two in the baseline", {scores, 2, scores, 3, 1}, WHY_TOO_FEW },
        {"none after it",       {scores, 3, scores, 0, 1}, WHY_TOO_FEW },
        {"an infinite score",   {bad, 3, scores, 3, 1},    WHY_NO_DATA },
        {"no decimals",         {thirds, 3, scores, 3, 1}, WHY_TOO_MANY},
        {"wide but exact",      {wide, 3, scores, 3, 1},   WHY_NONE    },
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct baseline_correction found = baseline_correction_of(&cases[i].phases, *state);
        if (found.tau.why != cases[i].why)
            fail_msg("%s: reason %d", cases[i].name, found.tau.why);
    }
}

static void numbers_that_do_not_fit_are_undefined(void **state)
{
    enum { SCORES = 500 };
    double *a = ARENA_ARRAY(*state, double, SCORES);
    for (size_t i = 0; i < SCORES; i++)
        a[i] = (double)(i * i % 997) * 9e12 + (double)i;
    const struct phases phases = {a, SCORES, a, 10, 1};
    assert_int_equal(baseline_correction_of(&phases, *state).tau.why, WHY_TOO_MANY);
    size_t long_count = THEIL_SEN_LISTED_MAXIMUM + 1;
    double *b = ARENA_ARRAY(*state, double, long_count);
    const struct phases long_phases = {b, long_count, b, 1, 1};
    assert_int_equal(baseline_correction_of(&long_phases, *state).tau.why, WHY_TOO_MANY);
}

static void correction_follows_shift_scale_and_added_trend(void **state)
{
    double a[14];
    double b[11];
    double tilted_a[14];
    double tilted_b[11];
    for (uint32_t seed = 1; seed <= 20; seed++) {
        invent_scores(seed, a, 14);
        invent_scores(seed + 9, b, 11);
        for (size_t i = 0; i < 14; i++)
            tilted_a[i] = 2 * a[i] + 0.75 * (double)(i + 1) + 40;
        for (size_t i = 0; i < 11; i++)
            tilted_b[i] = 2 * b[i] + 0.75 * (double)(14 + i + 1) + 40;
        const struct phases plain = {a, 14, b, 11, -1};
        const struct phases tilted = {tilted_a, 14, tilted_b, 11, -1};
        struct baseline_correction p = baseline_correction_of(&plain, *state);
        struct baseline_correction t = baseline_correction_of(&tilted, *state);
        assert_true(t.tau.value == p.tau.value); // a trend added to all changes nothing
        assert_near(t.kendall_b.value, p.kendall_b.value, 1e-14, "kendall b");
        assert_near(t.slope, 2 * p.slope + 0.75, 1e-12, "slope");
        assert_near(t.intercept, 2 * p.intercept + 40, 1e-12, "intercept");
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_trend_that_only_goes_on_is_no_effect),
        cmocka_unit_test(figures_match_hand_calculation),
        cmocka_unit_test(a_slope_between_two_is_their_mean),
        cmocka_unit_test(edges_say_why_they_are_undefined),
        cmocka_unit_test(numbers_that_do_not_fit_are_undefined),
        cmocka_unit_test(correction_follows_shift_scale_and_added_trend),
    };
    return cmocka_run_group_tests(tests, create_work, destroy_work);
}
