#include "analyze/growth_band.h"

#include "tests/support/test.h"

static const struct growth_parameters parameters = {20, -4, 14, -0.5, 0.75, 3};

static void any_client_has_the_marginal_band(void **state)
{
    (void)state;
    double x = log(5);
    struct growth_band band = growth_band_at(&parameters, NULL, NULL, 0, 5);
    assert_int_equal(band.why, WHY_NONE);
    assert_near(band.mean, 20 - 4 * x, 1e-14, "mean");
    double sd = sqrt(14 - 2 * 0.5 * x + 0.75 * x * x + 3);
    assert_near(band.sd, sd, 1e-14, "sd");
    assert_near(band.q90, band.mean + 1.2815515655446004 * sd, 1e-13, "q90");
    assert_near(band.q25, band.mean - 0.6744897501960817 * sd, 1e-13, "q25");
}

static void the_first_score_moves_the_band(void **state)
{
    (void)state;
    double x = log(5);
    struct growth_band band = growth_band_at(&parameters, (double[]){1}, (double[]){25}, 1, 5);
    double shared = 14 - 0.5 * x; // covariance of sessions 1 and 5
    assert_near(band.mean, 20 - 4 * x + shared / 17 * 5, 1e-13, "mean");
    double variance = 14 - 2 * 0.5 * x + 0.75 * x * x + 3 - shared * shared / 17;
    assert_near(band.sd, sqrt(variance), 1e-13, "sd");
}

static void every_score_narrows_the_band(void **state)
{
    (void)state;
    static const double sessions[] = {1, 2, 3, 4, 5, 6};
    static const double scores[] = {22, 19, 18, 16, 15, 15};
    double before = INFINITY;
    for (size_t known = 0; known <= 6; known++) {
        struct growth_band band = growth_band_at(&parameters, sessions, scores, known, 7);
        assert_true(band.sd < before);
        assert_true(band.sd > sqrt(parameters.sigma2)); // the noise of one score remains
        before = band.sd;
    }
}

static void the_order_of_the_scores_does_not_matter(void **state)
{
    (void)state;
    struct growth_course a =
        growth_course_of(&parameters, (double[]){1, 2, 4}, (double[]){22, 19, 18}, 3);
    struct growth_course b =
        growth_course_of(&parameters, (double[]){4, 1, 2}, (double[]){18, 22, 19}, 3);
    assert_near(a.deviation.u0, b.deviation.u0, 1e-12, "u0");
    assert_near(a.var_u1, b.var_u1, 1e-12, "var u1");
}

static void clients_who_do_not_differ_keep_the_typical_course(void **state)
{
    (void)state;
    const struct growth_parameters same = {20, -4, 0, 0, 0, 3};
    struct growth_course course =
        growth_course_of(&same, (double[]){1, 2}, (double[]){30, 30}, 2);
    assert_true(course.deviation.u0 == 0 && course.deviation.u1 == 0 && course.var_u0 == 0);
    assert_near(growth_band_at(&same, NULL, NULL, 0, 3).sd, sqrt(3), 1e-14, "sd");
}

static void unusable_numbers_have_no_band(void **state)
{
    (void)state;
    struct growth_parameters bad = parameters;
    bad.sigma2 = 0;
    assert_int_equal(growth_band_at(&bad, NULL, NULL, 0, 3).why, WHY_NO_DATA);
    bad = parameters;
    bad.g00 = NAN;
    assert_int_equal(growth_band_at(&bad, NULL, NULL, 0, 3).why, WHY_NO_DATA);
    bad.g00 = 14;
    bad.g01 = -100; // more than the variances allow
    assert_int_equal(growth_course_of(&bad, (double[]){2, 9, 9}, (double[]){1, 2, 3}, 3).why,
                     WHY_NO_DATA);
    assert_int_equal(growth_band_at(&parameters, NULL, NULL, 0, 0).why, WHY_NO_DATA);
    assert_int_equal(growth_band_at(&parameters, (double[]){-1}, (double[]){20}, 1, 3).why,
                     WHY_NO_DATA);
    assert_true(isnan(growth_band_at(&parameters, (double[]){1}, (double[]){NAN}, 1, 3).sd));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(any_client_has_the_marginal_band),
        cmocka_unit_test(the_first_score_moves_the_band),
        cmocka_unit_test(every_score_narrows_the_band),
        cmocka_unit_test(the_order_of_the_scores_does_not_matter),
        cmocka_unit_test(clients_who_do_not_differ_keep_the_typical_course),
        cmocka_unit_test(unusable_numbers_have_no_band),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
