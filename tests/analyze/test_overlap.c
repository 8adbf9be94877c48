#include "analyze/overlap.h"

#include "tests/support/scores.h"
#include "tests/support/test.h"

static void full_separation_is_complete(void **state)
{
    static const double a[] = {5, 6, 7};
    static const double b[] = {3, 4, 2};
    const struct phases phases = {a, 3, b, 3, -1};
    struct overlap found = overlap_of(&phases, *state);
    assert_int_equal(found.why, WHY_NONE);
    assert_true(found.nap == 1 && found.tau == 1 && found.nap_pairs == 9);
    assert_true(found.pnd == 1 && found.pem == 1 && found.pand == 1 && found.ird == 1);
    assert_true(found.nap_interval.hi == 1 && found.nap_interval.lo < 1);
    assert_near(found.nap_null_error, sqrt(7.0 / 108), 1e-14, "null error");
    assert_near(found.smd, 3, 1e-14, "smd");
    assert_near(found.smd_corrected, 3 * 4.0 / 7, 1e-14, "corrected");
    assert_near(found.tau_u, 12.0 / 9, 1e-14, "tau u: the baseline was getting worse");
}

static void a_tie_counts_half(void **state)
{
    static const double a[] = {1, 2, 3};
    static const double b[] = {2};
    const struct phases phases = {a, 3, b, 1, +1};
    struct overlap found = overlap_of(&phases, *state);
    assert_true(found.nap == 0.5 && found.tau == 0 && found.pnd == 0 && found.pem == 0.5);
    assert_near(found.pand, 0.75, 1e-14, "all of A can be kept"); // or 1 with 2
    assert_true(isnan(found.nap_error));                          // one score in B
    assert_near(found.tau_u, -1, 1e-14, "tau u");
}

static void a_median_between_decimals_can_be_met(void **state)
{
    static const double a[] = {4.1, 4.3, 4.5, 4.7};
    static const double b[] = {4.4};
    const struct phases phases = {a, 4, b, 1, +1};
    assert_true(overlap_of(&phases, *state).pem == 0.5);
    const struct phases turned = {a, 4, b, 1, -1};
    assert_true(overlap_of(&turned, *state).pem == 0.5);
}

static void no_overlap_figures_without_scores(void **state)
{
    static const double scores[] = {1, 2, 3};
    static const double bad[] = {1, NAN, 3};
    const struct {
        const char *name;
        struct phases phases;
        enum why why;
    } cases[] = {
        {"two in the baseline",    {scores, 2, scores, 3, 1}, WHY_TOO_FEW},
        {"none after it",          {scores, 3, scores, 0, 1}, WHY_TOO_FEW},
        {"a missing number",       {bad, 3, scores, 3, 1},    WHY_NO_DATA},
        {"a missing number later", {scores, 3, bad, 3, 1},    WHY_NO_DATA},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct overlap found = overlap_of(&cases[i].phases, *state);
        if (found.why != cases[i].why)
            fail_msg("%s: reason %d", cases[i].name, found.why);
        assert_true(isnan(found.nap) && isnan(found.nap_interval.lo) && isnan(found.pand));
    }
}

static void equal_scores_have_no_test_and_no_smd(void **state)
{
    static const double same[] = {4, 4, 4, 4};
    const struct phases phases = {same, 4, same, 3, -1};
    struct overlap found = overlap_of(&phases, *state);
    assert_true(found.nap == 0.5 && found.tau == 0);
    assert_true(isnan(found.nap_p) && isnan(found.smd));
}

static void a_flat_baseline_has_an_infinite_smd(void **state)
{
    static const double flat[] = {4, 4, 4};
    static const double lower[] = {3, 2};
    const struct phases better = {flat, 3, lower, 2, -1};
    const struct phases worse = {flat, 3, lower, 2, +1};
    assert_true(overlap_of(&better, *state).smd == INFINITY);
    assert_true(overlap_of(&worse, *state).smd == -INFINITY);
}

static void the_interval_holds_nap_inside(void **state)
{
    double a[20];
    double b[20];
    for (uint32_t seed = 1; seed <= 30; seed++) {
        size_t m = 3 + seed % 15;
        size_t n = 1 + seed % 17;
        invent_scores(seed, a, m);
        invent_scores(seed + 500, b, n);
        const struct phases phases = {a, m, b, n, -1};
        struct overlap found = overlap_of(&phases, *state);
        assert_true(0 <= found.nap_interval.lo && found.nap_interval.lo <= found.nap);
        assert_true(found.nap <= found.nap_interval.hi && found.nap_interval.hi <= 1);
        assert_true(found.pand >= 0.5 && found.pand <= 1);
    }
}

static void the_other_direction_mirrors(void **state)
{
    double a[12];
    double b[15];
    for (uint32_t seed = 1; seed <= 20; seed++) {
        invent_scores(seed, a, 12);
        invent_scores(seed + 77, b, 15);
        const struct phases higher = {a, 12, b, 15, +1};
        const struct phases lower = {a, 12, b, 15, -1};
        struct overlap up = overlap_of(&higher, *state);
        struct overlap down = overlap_of(&lower, *state);
        assert_near(down.nap, 1 - up.nap, 1e-13, "nap");
        assert_near(down.nap_interval.lo, 1 - up.nap_interval.hi, 1e-12, "interval");
        assert_near(down.nap_error, up.nap_error, 1e-12, "error");
        assert_near(down.tau_u, -up.tau_u, 1e-12, "tau u");
        assert_near(down.smd, -up.smd, 1e-12, "smd");
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(full_separation_is_complete),
        cmocka_unit_test(a_tie_counts_half),
        cmocka_unit_test(a_median_between_decimals_can_be_met),
        cmocka_unit_test(no_overlap_figures_without_scores),
        cmocka_unit_test(equal_scores_have_no_test_and_no_smd),
        cmocka_unit_test(a_flat_baseline_has_an_infinite_smd),
        cmocka_unit_test(the_interval_holds_nap_inside),
        cmocka_unit_test(the_other_direction_mirrors),
    };
    return cmocka_run_group_tests(tests, create_work, destroy_work);
}
