#include "analyze/run_chart.h"

#include "tests/support/scores.h"
#include "tests/support/test.h"

static const struct {
    const char *name;
    size_t count;
    double values[10];
    double center;
    size_t useful;
    size_t run;
    size_t run_maximum;
    size_t crossings;
    size_t crossings_minimum;
    enum why why;
    bool is_signal;
} cases[] = {
    {"a steady climb",
     10,                             {1, 2, 3, 4, 5, 6, 7, 8, 9, 10},
     5.5,                                                                  10,
     5,                                                                           6,
     1,                                                                                 2,
     WHY_NONE,                                                                                           true },
    {"on the median is skipped", 7,  {1, 5, 1, 5, 1, 9, 9},           5,   5,  3, 5, 1, 0, WHY_NONE,     false},
    {"one useful score",         3,  {5, 5, 9},                       5,   1,  1, 3, 0, 0, WHY_NONE,     false},
    {"up and down",              10, {1, 9, 1, 9, 1, 9, 1, 9, 1, 9},  5,   10, 1, 6, 9, 2, WHY_NONE,     false},
    {"equal scores",             3,  {7, 7, 7},                       7,   0,  0, 0, 0, 0, WHY_CONSTANT, false},
    {"no scores",                0,  {0},                             NAN, 0,  0, 0, 0, 0, WHY_NO_DATA,  false},
    {"a missing number",         2,  {1, NAN},                        NAN, 0,  0, 0, 0, 0, WHY_NO_DATA,  false},
};

static void runs_match_counting_by_hand(void **state)
{
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct run_chart chart = run_chart_of(cases[i].values, cases[i].count, *state);
        assert_near(chart.center, cases[i].center, 1e-14, cases[i].name);
        if (chart.why != cases[i].why || chart.useful_count != cases[i].useful ||
            chart.longest_run != cases[i].run ||
            chart.longest_run_maximum != cases[i].run_maximum ||
            chart.crossings != cases[i].crossings ||
            chart.crossings_minimum != cases[i].crossings_minimum ||
            chart.is_signal != cases[i].is_signal)
            fail_msg("%s: useful %zu, run %zu of %zu, crossings %zu of %zu", cases[i].name,
                     chart.useful_count, chart.longest_run, chart.longest_run_maximum,
                     chart.crossings, chart.crossings_minimum);
    }
}

static void the_mirrored_series_has_the_same_runs(void **state)
{
    enum { SCORES = 30 };
    double y[SCORES];
    double mirrored[SCORES];
    for (uint32_t seed = 1; seed <= 20; seed++) {
        invent_scores(seed, y, SCORES);
        for (size_t i = 0; i < SCORES; i++)
            mirrored[SCORES - 1 - i] = 100 - y[i];
        struct run_chart a = run_chart_of(y, SCORES, *state);
        struct run_chart b = run_chart_of(mirrored, SCORES, *state);
        assert_int_equal(a.useful_count, b.useful_count);
        assert_int_equal(a.longest_run, b.longest_run);
        assert_int_equal(a.crossings, b.crossings);
        assert_int_equal(a.is_signal, b.is_signal);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(runs_match_counting_by_hand),
        cmocka_unit_test(the_mirrored_series_has_the_same_runs),
    };
    return cmocka_run_group_tests(tests, create_work, destroy_work);
}
