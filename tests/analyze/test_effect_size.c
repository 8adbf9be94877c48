#include "analyze/effect_size.h"

#include "analyze/distribution.h"
#include "tests/support/scores.h"
#include "tests/support/test.h"

static const double pre[] = {10, 12, 14, 16};
static const double post[] = {8, 11, 11, 12}; // differences -2, -1, -3, -4

static void paired_figures_match_hand_calculation(void **state)
{
    struct paired_effect effect = paired_effect_of(pre, post, 4, *state);
    assert_int_equal(effect.why, WHY_NONE);
    assert_near(effect.mean, -2.5, 1e-14, "mean");
    assert_near(effect.sd, sqrt(5.0 / 3), 1e-14, "sd");
    assert_near(effect.t, -3.872983346207417, 1e-13, "t");
    assert_near(effect.p_two_sided, 0.030466291662170963, 1e-11, "p");
    assert_near(effect.d.value, -2.5 / sqrt(5.0 / 3), 1e-13, "d");
    assert_near(effect.g.value, -2.5 / sqrt(5.0 / 3) * 0.7236012545582677, 1e-12, "g");
    assert_near(effect.smcc.value, effect.g.value, 1e-14, "smcc");
    assert_near(effect.smcc.variance, 0.25 + effect.g.value * effect.g.value / 8, 1e-13,
                "its variance");
    assert_near(effect.smcr.value, -2.5 / sqrt(20.0 / 3) * 0.7236012545582677, 1e-12, "smcr");
    assert_near(effect.interval.hi - effect.mean, effect.mean - effect.interval.lo, 1e-12,
                "interval about the mean");
}

static void noncentral_limits_have_the_tails_asked_for(void **state)
{
    struct paired_effect effect = paired_effect_of(pre, post, 4, *state);
    double lo = noncentral_student_lower_tail(effect.t, 3, effect.d.interval.lo * 2);
    double hi = noncentral_student_lower_tail(effect.t, 3, effect.d.interval.hi * 2);
    assert_near(lo, 0.975, 1e-10, "lower limit");
    assert_near(hi, 0.025, 1e-10, "upper limit");
}

static const struct {
    const char *name;
    size_t count;
    double pre[3];
    double post[3];
    enum why why;
    double mean;
} paired_edges[] = {
    {"no pairs",          0, {0},             {0},             WHY_NO_DATA,  NAN   },
    {"one pair",          1, {5},             {3},             WHY_TOO_FEW,  -2    },
    {"equal differences", 3, {0.1, 0.2, 0.3}, {0.2, 0.3, 0.4}, WHY_CONSTANT, 0.1   },
    {"squares overflow",  2, {1e300, 0},      {0, 0},          WHY_NO_DATA,  -5e299},
    {"a missing number",  2, {1, NAN},        {1, 2},          WHY_NO_DATA,  NAN   },
};

static void paired_edges_say_why_they_are_undefined(void **state)
{
    for (size_t i = 0; i < COUNT(paired_edges); i++) {
        struct paired_effect effect = paired_effect_of(
            paired_edges[i].pre, paired_edges[i].post, paired_edges[i].count, *state);
        if (effect.why != paired_edges[i].why)
            fail_msg("%s: reason %d", paired_edges[i].name, effect.why);
        assert_near(effect.mean, paired_edges[i].mean, 1e-14, paired_edges[i].name);
        assert_true(isnan(effect.t) && isnan(effect.d.value) && isnan(effect.g.interval.lo));
    }
}

static void two_pairs_have_d_but_no_correction(void **state)
{
    struct paired_effect effect =
        paired_effect_of((double[]){1, 2}, (double[]){2, 5}, 2, *state);
    assert_int_equal(effect.why, WHY_NONE);
    assert_true(isfinite(effect.d.interval.lo) && isnan(effect.g.value));
}

static void swapping_before_and_after_turns_the_sign(void **state)
{
    struct paired_effect a = paired_effect_of(pre, post, 4, *state);
    struct paired_effect b = paired_effect_of(post, pre, 4, *state);
    assert_near(b.t, -a.t, 1e-13, "t");
    assert_near(b.d.interval.lo, -a.d.interval.hi, 1e-9, "limits of d");
}

static void group_figures_match_hand_calculation(void **state)
{
    (void)state;
    struct group_effect effect =
        group_effect_of((double[]){1, 2, 3}, 3, (double[]){6, 4, 5}, 3);
    assert_int_equal(effect.why, WHY_NONE);
    assert_near(effect.difference, -3, 1e-14, "difference");
    assert_near(effect.t, -3 / sqrt(2.0 / 3), 1e-13, "t");
    assert_near(effect.degrees, 4, 1e-13, "degrees");
    assert_near(effect.p_two_sided, 0.02131164112875683, 1e-11, "p");
    assert_near(effect.d.value, -3, 1e-13, "d");
    assert_near(effect.g.value, -3 * 0.7978845608028653, 1e-12, "g");
    assert_near(effect.smd.variance, 2.0 / 3 + effect.g.value * effect.g.value / 12, 1e-12,
                "variance");
}

static void group_edges_say_why_they_are_undefined(void **state)
{
    (void)state;
    static const double flat[] = {4, 4, 4};
    static const double some[] = {1, 2, 3};
    static const double bad[] = {1, NAN, 3};
    assert_int_equal(group_effect_of(some, 1, some, 3).why, WHY_TOO_FEW);
    assert_int_equal(group_effect_of(some, 3, some, 0).why, WHY_TOO_FEW);
    assert_int_equal(group_effect_of(flat, 3, flat, 2).why, WHY_CONSTANT);
    assert_int_equal(group_effect_of(some, 3, bad, 3).why, WHY_NO_DATA);
    assert_int_equal(group_effect_of((double[]){1e300, 0}, 2, some, 3).why, WHY_NO_DATA);
    assert_int_equal(group_effect_of(some, 3, flat, 3).why, WHY_NONE);
    assert_true(isnan(group_effect_of(flat, 3, flat, 3).t));
}

static void swapping_groups_turns_the_sign(void **state)
{
    (void)state;
    double a[9];
    double b[14];
    invent_scores(1, a, 9);
    invent_scores(2, b, 14);
    struct group_effect one = group_effect_of(a, 9, b, 14);
    struct group_effect two = group_effect_of(b, 14, a, 9);
    assert_near(two.t, -one.t, 1e-13, "t");
    assert_near(two.degrees, one.degrees, 1e-13, "degrees");
    assert_near(two.g.interval.hi, -one.g.interval.lo, 1e-9, "limits of g");
    assert_near(two.interval.lo, -one.interval.hi, 1e-12, "interval");
}

static void the_factor_grows_towards_one(void **state)
{
    (void)state;
    assert_true(isnan(small_sample_factor(1)));
    assert_near(small_sample_factor(3), 0.7236012545582677, 1e-13, "3");
    assert_near(small_sample_factor(1000), 1 - 3.0 / 3999, 1e-6, "1000");
    for (int m = 2; m < 100; m++)
        assert_true(small_sample_factor(m) < small_sample_factor(m + 1));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(paired_figures_match_hand_calculation),
        cmocka_unit_test(noncentral_limits_have_the_tails_asked_for),
        cmocka_unit_test(paired_edges_say_why_they_are_undefined),
        cmocka_unit_test(two_pairs_have_d_but_no_correction),
        cmocka_unit_test(swapping_before_and_after_turns_the_sign),
        cmocka_unit_test(group_figures_match_hand_calculation),
        cmocka_unit_test(group_edges_say_why_they_are_undefined),
        cmocka_unit_test(swapping_groups_turns_the_sign),
        cmocka_unit_test(the_factor_grows_towards_one),
    };
    return cmocka_run_group_tests(tests, create_work, destroy_work);
}
