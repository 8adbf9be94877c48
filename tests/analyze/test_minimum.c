#include "analyze/minimum.h"

#include <math.h>

#include "tests/support/test.h"

/* Lowest at `context`, along crossed axes. */
static double bowl(const struct place_in_space *place, const void *context)
{
    const struct place_in_space *bottom = context;
    double x = place->at[0] - bottom->at[0];
    double y = place->at[1] - bottom->at[1];
    double z = place->at[2] - bottom->at[2];
    return 3 * x * x + 2 * x * y + 5 * y * y + z * z - y * z + 7;
}

/* A bent valley whose bottom is at 1, 1, 0; undefined beyond 50. */
static double bent_valley(const struct place_in_space *place, const void *context)
{
    (void)context;
    double x = place->at[0];
    double y = place->at[1];
    if (fabs(x) > 50)
        return NAN;
    return 10 * (y - x * x) * (y - x * x) + (1 - x) * (1 - x) + place->at[2] * place->at[2];
}

static void the_bottom_of_a_bowl_is_found(void **state)
{
    (void)state;
    const struct place_in_space bottom = {
        {0.3, -2, 11}
    };
    const struct height height = {bowl, &bottom};
    struct place_in_space near = minimum_by_simplex(&height, (struct place_in_space){
                                                                 {5, 5, 5}
    });
    struct place_in_space found = minimum_by_newton(&height, near);
    for (int i = 0; i < MINIMUM_DIMENSIONS; i++) {
        assert_true(fabs(near.at[i] - bottom.at[i]) < 1e-3);
        assert_true(fabs(found.at[i] - bottom.at[i]) < 1e-9);
    }
}

static void a_bent_valley_is_followed(void **state)
{
    (void)state;
    const struct height height = {bent_valley, NULL};
    struct place_in_space near = minimum_by_simplex(&height, (struct place_in_space){
                                                                 {-1, 2, 1}
    });
    struct place_in_space found = minimum_by_newton(&height, near);
    assert_true(fabs(found.at[0] - 1) < 1e-8);
    assert_true(fabs(found.at[1] - 1) < 1e-8);
    assert_true(fabs(found.at[2]) < 1e-8);
}

static void newton_stays_where_it_is_lowest(void **state)
{
    (void)state;
    const struct place_in_space bottom = {
        {1, 1, 1}
    };
    const struct height height = {bowl, &bottom};
    struct place_in_space found = minimum_by_newton(&height, bottom);
    for (int i = 0; i < MINIMUM_DIMENSIONS; i++)
        assert_true(fabs(found.at[i] - 1) < 1e-9);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_bottom_of_a_bowl_is_found),
        cmocka_unit_test(a_bent_valley_is_followed),
        cmocka_unit_test(newton_stays_where_it_is_lowest),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
