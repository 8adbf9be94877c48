#include "analyze/slope_order.h"

#include <math.h>

#include "tests/support/scores.h"
#include "tests/support/test.h"

enum { POINTS = 60 };

/* Counting must find, for every rank, what listing finds. */
static void counted_slopes_are_the_listed_ones(void **state)
{
    double x[POINTS];
    double y[POINTS];
    for (uint32_t seed = 1; seed <= 5; seed++) {
        invent_scores(seed, y, POINTS);
        for (size_t i = 0; i < POINTS; i++) {
            size_t day = i * 3 / 4; // some scores on one day
            x[i] = (double)day / 7;
        }
        struct slope_order listed = slope_order_of(x, y, POINTS, true, *state);
        struct slope_order counted = slope_order_of(x, y, POINTS, false, *state);
        assert_true(listed.listed && !counted.listed);
        assert_int_equal(listed.count, counted.count);
        for (uint64_t rank = 0; rank < listed.count; rank += 7)
            assert_near(slope_order_at(&counted, rank), slope_order_at(&listed, rank), 1e-15,
                        "slope at a rank");
    }
}

static void extreme_ranks_are_the_extreme_slopes(void **state)
{
    static const double x[] = {1, 2, 4, 4};
    static const double y[] = {0, 10, 0, 5};
    for (int is_listed = 0; is_listed <= 1; is_listed++) {
        struct slope_order order = slope_order_of(x, y, 4, is_listed, *state);
        assert_int_equal(order.count, 5);
        assert_near(slope_order_at(&order, 0), -5, 1e-15, "steepest fall");
        assert_near(slope_order_at(&order, 1), -2.5, 1e-15, "second");
        assert_near(slope_order_at(&order, 4), 10, 1e-15, "steepest rise");
    }
}

static void equal_scores_have_slopes_of_exactly_zero(void **state)
{
    double x[POINTS];
    double y[POINTS];
    number_sessions(x, POINTS);
    for (size_t i = 0; i < POINTS; i++)
        y[i] = 0.1;
    struct slope_order order = slope_order_of(x, y, POINTS, false, *state);
    assert_true(slope_order_at(&order, 0) == 0);
    assert_true(slope_order_at(&order, order.count - 1) == 0);
}

static void points_of_one_time_have_no_slopes(void **state)
{
    assert_int_equal(slope_order_of(NULL, NULL, 0, true, *state).count, 0);
    assert_int_equal(slope_order_of((double[]){1}, (double[]){1}, 1, true, *state).count, 0);
    assert_int_equal(
        slope_order_of((double[]){2, 2, 2}, (double[]){1, 2, 3}, 3, false, *state).count, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(counted_slopes_are_the_listed_ones),
        cmocka_unit_test(extreme_ranks_are_the_extreme_slopes),
        cmocka_unit_test(equal_scores_have_slopes_of_exactly_zero),
        cmocka_unit_test(points_of_one_time_have_no_slopes),
    };
    return cmocka_run_group_tests(tests, create_work, destroy_work);
}
