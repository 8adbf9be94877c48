#include "analyze/describe.h"

#include "tests/support/scores.h"
#include "tests/support/test.h"

static void figures_match_hand_calculation(void **state)
{
    static const double values[] = {9, 2, 4, 5, 4, 4, 5, 7};
    struct description d = describe(values, COUNT(values), *state);
    assert_int_equal(d.why, WHY_NONE);
    assert_int_equal(d.sd_why, WHY_NONE);
    assert_true(d.count == 8 && d.mean == 5 && d.minimum == 2 && d.maximum == 9);
    assert_true(d.q25 == 4 && d.median == 4.5 && d.q75 == 5.5);
    assert_near(d.sd, sqrt(32.0 / 7), 1e-14, "sd");
    assert_near(d.mad, 1.4826 * 0.5, 1e-14, "mad");
}

static void no_scores_describe_nothing(void **state)
{
    struct description d = describe(NULL, 0, *state);
    assert_int_equal(d.why, WHY_NO_DATA);
    assert_true(isnan(d.mean) && isnan(d.sd) && isnan(d.median) && isnan(d.mad));
}

static void unusable_scores_describe_nothing(void **state)
{
    static const double bad[] = {NAN, INFINITY, -INFINITY, 2e300};
    for (size_t i = 0; i < COUNT(bad); i++) {
        struct description d = describe((double[]){1, bad[i], 3}, 3, *state);
        assert_int_equal(d.why, WHY_NO_DATA);
        assert_true(isnan(d.mean));
    }
}

static void one_score_has_no_spread(void **state)
{
    struct description d = describe((double[]){7}, 1, *state);
    assert_int_equal(d.why, WHY_NONE);
    assert_int_equal(d.sd_why, WHY_TOO_FEW);
    assert_true(isnan(d.sd) && d.mean == 7 && d.q25 == 7 && d.mad == 0);
}

static void equal_scores_have_no_spread_at_all(void **state)
{
    double values[9];
    for (size_t i = 0; i < COUNT(values); i++)
        values[i] = 0.1;
    struct description d = describe(values, COUNT(values), *state);
    assert_true(d.sd == 0 && d.mad == 0 && d.mean == 0.1);
}

static void means_of_decimals_are_exact(void **state)
{
    (void)state;
    assert_true(mean_of((double[]){0.1, 0.2, 0.3}, 3) == 0.2);
    assert_true(mean_of((double[]){4.3, 4.5, 4.1}, 3) == 4.3);
    assert_true(mean_of((double[]){4.3, 4.5}, 2) == 4.4);
    assert_false(signbit(mean_of((double[]){-0.0, 0}, 2)));
    assert_true(isnan(mean_of(NULL, 0)));
}

static void large_and_tiny_scores_keep_their_spread(void **state)
{
    struct description large =
        describe((double[]){1000003, 999997, 1000000, 1000001, 999999}, 5, *state);
    assert_near(large.sd, sqrt(5), 1e-12, "large offset"); // 9 + 9 + 0 + 1 + 1 over 4
    struct description tiny = describe((double[]){3e-6, 1e-6, 2e-6}, 3, *state);
    assert_near(tiny.sd, 1e-6, 1e-9, "tiny scale");
    assert_true(isfinite(describe((double[]){1e300, -1e300}, 2, *state).mean));
}

static void spread_follows_shift_and_scale(void **state)
{
    enum { SCORES = 40 };
    double values[SCORES];
    double changed[SCORES];
    for (uint32_t seed = 1; seed <= 20; seed++) {
        invent_scores(seed, values, SCORES);
        for (size_t i = 0; i < SCORES; i++)
            changed[SCORES - 1 - i] = -3 * values[i] + 100; // and in reverse order
        struct description a = describe(values, SCORES, *state);
        struct description b = describe(changed, SCORES, *state);
        assert_near(b.mean, 100 - 3 * a.mean, 1e-13, "mean");
        assert_near(b.sd, 3 * a.sd, 1e-13, "sd");
        assert_near(b.mad, 3 * a.mad, 1e-13, "mad");
        assert_near(b.q25, 100 - 3 * a.q75, 1e-13, "quartiles change places");
        assert_near(b.minimum, 100 - 3 * a.maximum, 1e-13, "ends change places");
    }
}

static void correlation_needs_two_that_vary(void **state)
{
    (void)state;
    static const double x[] = {1, 2, 3, 4};
    static const double y[] = {2, 1, 4, 3};
    static const double flat[] = {5, 5, 5, 5};
    assert_near(correlation(x, y, 4), 0.6, 1e-14, "by hand");
    assert_near(correlation(x, x, 4), 1, 1e-14, "with itself");
    assert_true(isnan(correlation(x, flat, 4)));
    assert_true(isnan(correlation(x, y, 1)));
    assert_true(isnan(correlation(x, y, 0)));
}

static void quantiles_interpolate(void **state)
{
    (void)state;
    static const double sorted[] = {10, 20, 30, 40};
    assert_near(quantile_of_sorted(sorted, 4, 0.1), 13, 1e-14, "0.1");
    assert_true(quantile_of_sorted(sorted, 4, 0) == 10);
    assert_true(quantile_of_sorted(sorted, 4, 1) == 40);
    assert_true(isnan(quantile_of_sorted(sorted, 0, 0.5)));
}

static void median_of_nothing_is_undefined(void **state)
{
    assert_true(isnan(median_of(NULL, 0, *state)));
    assert_true(median_of((double[]){3, 1, 2}, 3, *state) == 2);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(figures_match_hand_calculation),
        cmocka_unit_test(no_scores_describe_nothing),
        cmocka_unit_test(unusable_scores_describe_nothing),
        cmocka_unit_test(one_score_has_no_spread),
        cmocka_unit_test(equal_scores_have_no_spread_at_all),
        cmocka_unit_test(means_of_decimals_are_exact),
        cmocka_unit_test(large_and_tiny_scores_keep_their_spread),
        cmocka_unit_test(spread_follows_shift_and_scale),
        cmocka_unit_test(correlation_needs_two_that_vary),
        cmocka_unit_test(quantiles_interpolate),
        cmocka_unit_test(median_of_nothing_is_undefined),
    };
    return cmocka_run_group_tests(tests, create_work, destroy_work);
}
