#include "analyze/mann_kendall.h"

#include "tests/support/scores.h"
#include "tests/support/test.h"

static const double x4[] = {1, 2, 3, 4};
static const double y4[] = {1, 3, 2, 5};

static void figures_match_hand_calculation(void **state)
{
    struct mann_kendall test = mann_kendall_test(x4, y4, 4, true, *state);
    assert_int_equal(test.why, WHY_NONE);
    assert_int_equal(test.s, 4);
    assert_false(test.has_ties);
    assert_near(test.variance, 156.0 / 18, 1e-14, "variance");
    assert_near(test.z, 3 / sqrt(156.0 / 18), 1e-14, "z");
    assert_near(test.tau_a, 4.0 / 6, 1e-14, "tau a");
    assert_near(test.tau_b, 4.0 / 6, 1e-14, "tau b");
    struct mann_kendall plain = mann_kendall_test(x4, y4, 4, false, *state);
    assert_near(plain.z, 4 / sqrt(156.0 / 18), 1e-14, "z without continuity");
    assert_near(mann_kendall_exact_p(&test).value, 8.0 / 24, 1e-14, "exact p");
}

static void ties_are_taken_off(void **state)
{
    static const double y[] = {1, 2, 2, 3}; // one pair tied
    struct mann_kendall test = mann_kendall_test(x4, y, 4, true, *state);
    assert_int_equal(test.s, 5);
    assert_true(test.has_ties);
    assert_near(test.variance, (156.0 - 18) / 18, 1e-14, "variance");
    assert_near(test.tau_b, 5 / sqrt(6.0 * 5), 1e-14, "tau b");
    assert_int_equal(mann_kendall_exact_p(&test).why, WHY_NO_COMPARISON);
}

static const struct {
    const char *name;
    size_t count;
    double x[3];
    double y[3];
    enum why why;
    double variance;
} edges[] = {
    {"no scores",          0, {0},       {0},            WHY_TOO_FEW,  NAN},
    {"one score",          1, {1},       {4},            WHY_TOO_FEW,  NAN},
    {"two scores",         2, {1, 2},    {4, 6},         WHY_NONE,     1  },
    {"equal scores",       3, {1, 2, 3}, {4, 4, 4},      WHY_CONSTANT, 0  },
    {"all in one session", 3, {2, 2, 2}, {1, 2, 3},      WHY_CONSTANT, 0  },
    {"a missing number",   3, {1, 2, 3}, {1, NAN, 3},    WHY_NO_DATA,  NAN},
    {"out of all bounds",  3, {1, 2, 3}, {1, -2e300, 3}, WHY_NO_DATA,  NAN},
};

static void edges_say_why_they_are_undefined(void **state)
{
    for (size_t i = 0; i < COUNT(edges); i++) {
        struct mann_kendall test =
            mann_kendall_test(edges[i].x, edges[i].y, edges[i].count, true, *state);
        if (test.why != edges[i].why || isnan(test.z) != (edges[i].why != WHY_NONE))
            fail_msg("%s: reason %d", edges[i].name, test.why);
        assert_near(test.variance, edges[i].variance, 1e-14, edges[i].name);
    }
}

static void exact_p_has_its_bounds(void **state)
{
    enum { SCORES = KENDALL_EXACT_MAXIMUM };
    double x[SCORES];
    number_sessions(x, SCORES);
    struct mann_kendall two = mann_kendall_test(x, x, 2, true, *state);
    struct mann_kendall most = mann_kendall_test(x, x, SCORES - 1, true, *state);
    struct mann_kendall over = mann_kendall_test(x, x, SCORES, true, *state);
    struct mann_kendall five = mann_kendall_test(x, x, 5, true, *state);
    assert_int_equal(mann_kendall_exact_p(&two).why, WHY_TOO_FEW);
    assert_int_equal(mann_kendall_exact_p(&over).why, WHY_TOO_MANY);
    assert_true(mann_kendall_exact_p(&most).value > 0);
    assert_near(mann_kendall_exact_p(&five).value, 2.0 / 120, 1e-13, "5 in order");
}

static void exact_p_never_exceeds_one(void **state)
{
    struct mann_kendall test = mann_kendall_test(x4, (double[]){2, 1, 4, 3}, 4, true, *state);
    assert_true(mann_kendall_exact_p(&test).value <= 1);
    struct mann_kendall even =
        mann_kendall_test((double[]){1, 2, 3, 4}, (double[]){2, 4, 1, 3}, 4, true, *state);
    assert_int_equal(even.s, 0);
    assert_true(even.z == 0 && mann_kendall_exact_p(&even).value == 1);
}

static int64_t s_pair_by_pair(const double *x, const double *y, size_t count)
{
    int64_t s = 0;
    for (size_t i = 0; i < count; i++) {
        for (size_t j = i + 1; j < count; j++) {
            int sign = ((x[j] > x[i]) - (x[j] < x[i])) * ((y[j] > y[i]) - (y[j] < y[i]));
            s += sign;
        }
    }
    return s;
}

static void sorting_counts_what_pairs_count(void **state)
{
    double x[65];
    double y[65];
    for (uint32_t seed = 1; seed <= 40; seed++) {
        size_t count = 2 + seed % 64;
        invent_scores(seed, y, count);
        invent_scores(seed + 1000, x, count);
        struct mann_kendall test = mann_kendall_test(x, y, count, true, *state);
        assert_int_equal(test.s, s_pair_by_pair(x, y, count));
    }
}

static void reversal_turns_the_sign(void **state)
{
    enum { SCORES = 30 };
    double x[SCORES];
    double y[SCORES];
    double turned[SCORES];
    number_sessions(x, SCORES);
    invent_scores(3, y, SCORES);
    for (size_t i = 0; i < SCORES; i++)
        turned[SCORES - 1 - i] = exp(y[i] / 10); // only the order matters
    struct mann_kendall a = mann_kendall_test(x, y, SCORES, true, *state);
    struct mann_kendall b = mann_kendall_test(x, turned, SCORES, true, *state);
    assert_int_equal(b.s, -a.s);
    assert_near(b.z, -a.z, 1e-14, "z");
    assert_near(b.tau_b, -a.tau_b, 1e-14, "tau b");
    assert_near(b.p_two_sided, a.p_two_sided, 1e-14, "p");
}

static void a_very_long_series_is_no_trouble(void **state)
{
    const size_t count = 200000;
    double *x = ARENA_ARRAY(*state, double, count);
    number_sessions(x, count);
    struct mann_kendall test = mann_kendall_test(x, x, count, true, *state);
    assert_int_equal(test.s, (int64_t)(count * (count - 1) / 2));
    assert_near(test.tau_a, 1, 1e-14, "tau a");
    assert_true(isfinite(test.z));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(figures_match_hand_calculation),
        cmocka_unit_test(ties_are_taken_off),
        cmocka_unit_test(edges_say_why_they_are_undefined),
        cmocka_unit_test(exact_p_has_its_bounds),
        cmocka_unit_test(exact_p_never_exceeds_one),
        cmocka_unit_test(sorting_counts_what_pairs_count),
        cmocka_unit_test(reversal_turns_the_sign),
        cmocka_unit_test(a_very_long_series_is_no_trouble),
    };
    return cmocka_run_group_tests(tests, create_work, destroy_work);
}
