#include "analyze/attendance_rate.h"

#include "tests/support/test.h"

static const struct {
    const char *name;
    struct attendance_counts counts;
    size_t denominator;
    double rate;
} cases[] = {
    {"nothing booked",            {0, 0, 0, 0, 0}, 0,  NAN     },
    {"all excused",               {0, 0, 0, 0, 4}, 0,  NAN     },
    {"excused does not count",    {9, 0, 1, 1, 3}, 11, 9.0 / 11},
    {"late is attended",          {2, 2, 1, 0, 0}, 5,  0.8     },
    {"late cancelling is missed", {1, 0, 0, 3, 0}, 4,  0.25    },
};

static void rates_match_hand_calculation(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct proportion rate = attendance_rate(cases[i].counts);
        if (attendance_denominator(cases[i].counts) != cases[i].denominator)
            fail_msg("%s: denominator", cases[i].name);
        assert_near(rate.rate.value, cases[i].rate, 1e-14, cases[i].name);
        assert_int_equal(isnan(rate.interval.lo), isnan(cases[i].rate));
    }
}

static void the_interval_is_that_of_wilson(void **state)
{
    (void)state;
    struct proportion rate = attendance_rate(cases[2].counts);
    assert_near(rate.interval.lo, 0.523019438039156, 1e-12, "lower end");
    assert_near(rate.interval.hi, 0.9486323102539149, 1e-12, "upper end");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(rates_match_hand_calculation),
        cmocka_unit_test(the_interval_is_that_of_wilson),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
