#include "analyze/proportion.h"

#include "tests/support/test.h"

static const struct {
    const char *name;
    uint64_t x;
    uint64_t n;
    double confidence;
    double rate;
    double lo;
    double hi;
} wilson[] = {
    {"9 of 11",       9, 11, 0.95, 9.0 / 11, 0.523019438039156,   0.9486323102539149 },
    {"3 of 4, 80 %",  3, 4,  0.80, 0.75,     0.43254145036907754, 0.9219192523148821 },
    {"none of 5",     0, 5,  0.95, 0,        0,                   0.43448246478317476},
    {"all of 5",      5, 5,  0.95, 1,        0.5655175352168251,  1                  },
    {"nothing asked", 0, 0,  0.95, NAN,      NAN,                 NAN                },
    {"more than all", 6, 5,  0.95, NAN,      NAN,                 NAN                },
};

static void wilson_matches_the_formula(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(wilson); i++) {
        struct proportion found =
            proportion_wilson(wilson[i].x, wilson[i].n, wilson[i].confidence);
        assert_near(found.rate.value, wilson[i].rate, 1e-13, wilson[i].name);
        assert_near(found.interval.lo, wilson[i].lo, 1e-12, wilson[i].name);
        assert_near(found.interval.hi, wilson[i].hi, 1e-12, wilson[i].name);
        assert_int_equal(found.rate.why, isnan(wilson[i].rate) ? WHY_NO_DATA : WHY_NONE);
    }
}

static void ends_at_none_and_all_are_exact(void **state)
{
    (void)state;
    for (uint64_t n = 1; n < 200; n++) {
        assert_true(proportion_wilson(0, n, 0.95).interval.lo == 0);
        assert_true(proportion_wilson(n, n, 0.95).interval.hi == 1);
        assert_true(proportion_clopper_pearson(0, n, 0.95).interval.lo == 0);
        assert_true(proportion_clopper_pearson(n, n, 0.95).interval.hi == 1);
    }
}

static void clopper_pearson_matches_closed_forms(void **state)
{
    (void)state;
    struct proportion none = proportion_clopper_pearson(0, 5, 0.95);
    struct proportion all = proportion_clopper_pearson(5, 5, 0.95);
    assert_near(none.interval.hi, 1 - pow(0.025, 0.2), 1e-12, "none of 5");
    assert_near(all.interval.lo, pow(0.025, 0.2), 1e-12, "all of 5");
    assert_int_equal(proportion_clopper_pearson(0, 0, 0.95).rate.why, WHY_NO_DATA);
    assert_int_equal(proportion_clopper_pearson(2, 1, 0.95).rate.why, WHY_NO_DATA);
}

static void successes_and_failures_mirror(void **state)
{
    (void)state;
    for (uint64_t x = 0; x <= 17; x++) {
        struct interval hits = proportion_wilson(x, 17, 0.95).interval;
        struct interval misses = proportion_wilson(17 - x, 17, 0.95).interval;
        struct interval exact = proportion_clopper_pearson(x, 17, 0.95).interval;
        assert_near(hits.lo, 1 - misses.hi, 1e-13, "Wilson");

        assert_true(exact.lo <= (double)x / 17 && (double)x / 17 <= exact.hi);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(wilson_matches_the_formula),
        cmocka_unit_test(ends_at_none_and_all_are_exact),
        cmocka_unit_test(clopper_pearson_matches_closed_forms),
        cmocka_unit_test(successes_and_failures_mirror),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
