#include "analyze/distribution.h"

#include <math.h>

#include "tests/support/test.h"

static void tails_keep_their_digits_far_out(void **state)
{
    (void)state;
    assert_near(normal_upper_tail(10), 7.619853024160593e-24, 1e-12, "z = 10");
    assert_near(normal_two_sided(-1.96), 0.04999579029644087, 1e-12, "z = -1.96");
    assert_near(student_two_sided(1e6, 2), 1e-12, 1e-9, "t = 1e6, 2 degrees");
    assert_near(binomial_upper_tail(200, 200, 0.1), 1e-200, 1e-9, "all of 200");
    assert_near(chi_square_upper_tail(100, 1), erfc(sqrt(50)), 1e-9, "chi-square 100");
}

static void quantiles_turn_tails_round(void **state)
{
    (void)state;
    assert_near(normal_quantile(0.975), 1.959963984540054, 1e-14, "z");
    assert_near(normal_two_sided_quantile(0.95), 1.959963984540054, 1e-14, "two-sided z");
    assert_near(student_quantile(0.975, 1), 12.706204736174694, 1e-12, "one degree: Cauchy");
    assert_near(student_two_sided(student_quantile(0.975, 4), 4), 0.05, 1e-12, "four degrees");
    assert_near(beta_quantile(0.25, 1, 1), 0.25, 1e-12, "uniform");
    assert_true(isinf(normal_quantile(1)));
    assert_near(log_gamma(5), log(24), 1e-14, "4!");
}

static void arguments_out_of_range_give_nan(void **state)
{
    (void)state;
    assert_true(isnan(normal_quantile(-0.1)));
    assert_true(isnan(student_quantile(1, 3)));
    assert_true(isnan(student_quantile(0.9, 0)));
    assert_true(isnan(student_two_sided(NAN, 3)));
    assert_true(isnan(student_two_sided(1, NAN)));
    assert_true(isnan(beta_quantile(0.5, 0, 1)));
    assert_true(isnan(binomial_mass(3, 2, 0.5)));
    assert_true(isnan(binomial_lower_tail(1, 2, 1.5)));
    assert_true(isnan(binomial_quantile(2, 2, 0.5)));
    assert_true(isnan(chi_square_upper_tail(-1, 1)));
    assert_true(isnan(log_gamma(0)));
    assert_true(isnan(noncentral_student_lower_tail(INFINITY, 3, 0)));
    assert_true(isnan(noncentral_student_noncentrality(1, 0, 0.5)));
}

static void binomial_tails_overlap_by_one_value(void **state)
{
    (void)state;
    for (uint64_t k = 0; k <= 10; k++) {
        double sum = binomial_lower_tail(k, 10, 0.65) + binomial_upper_tail(k, 10, 0.65);
        assert_near(sum, 1 + binomial_mass(k, 10, 0.65), 1e-12, "tails and mass");
    }
    assert_near(binomial_lower_tail(3, 10, 0.65), 0.026024280496484364, 1e-12, "at most 3");
    assert_true(binomial_quantile(0.026, 10, 0.65) == 3);
    assert_true(binomial_quantile(0.027, 10, 0.65) == 4);
    assert_true(binomial_quantile(0.05, 0, 0.5) == 0);
}

static void noncentral_t_without_shift_is_the_plain_one(void **state)
{
    (void)state;
    static const double degrees[] = {1, 2, 7.5, 30, 400};
    for (size_t i = 0; i < COUNT(degrees); i++) {
        double t = 1.7;
        double upper = 1 - noncentral_student_lower_tail(t, degrees[i], 0);
        assert_near(2 * upper, student_two_sided(t, degrees[i]), 1e-11, "two tails");
    }
}

static void noncentral_t_mirrors(void **state)
{
    (void)state;
    double left = noncentral_student_lower_tail(2, 5, 1.5);
    double right = noncentral_student_lower_tail(-2, 5, -1.5);
    assert_near(left, 1 - right, 1e-12, "t and noncentrality change sign");
}

static void noncentrality_has_the_tail_it_was_asked_for(void **state)
{
    (void)state;
    static const struct {
        double t;
        double degrees;
        double p;
    } cases[] = {
        {0,    1,   0.5  },
        {-3.9, 7,   0.975},
        {2.2,  12,  0.025},
        {60,   9,   0.975}, // where libRmath gives up
        {-45,  200, 0.025},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        double found =
            noncentral_student_noncentrality(cases[i].t, cases[i].degrees, cases[i].p);
        double tail = noncentral_student_lower_tail(cases[i].t, cases[i].degrees, found);
        assert_near(tail, cases[i].p, 1e-10, "tail at the noncentrality found");
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(tails_keep_their_digits_far_out),
        cmocka_unit_test(quantiles_turn_tails_round),
        cmocka_unit_test(arguments_out_of_range_give_nan),
        cmocka_unit_test(binomial_tails_overlap_by_one_value),
        cmocka_unit_test(noncentral_t_without_shift_is_the_plain_one),
        cmocka_unit_test(noncentral_t_mirrors),
        cmocka_unit_test(noncentrality_has_the_tail_it_was_asked_for),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
