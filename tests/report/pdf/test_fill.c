#include "report/pdf/fill.h"

#include "tests/support/test.h"

#define COUNT(array) (sizeof(array) / sizeof(array)[0])

/* A text, a chart below a gap, and lines to write on below another. */
static const struct part sample[] = {
    {.height = {20, 20, 20, 0}},
    { .gap = {6, 10, 24, 0}, .height = {50, 50, 80, 0}, .growth = GROWTH_CHART},
    {   .gap = {6, 10, 24, 0}, .height = {40, 60, 120, 0}, .growth = GROWTH_LINES},
};

static const struct {
    const char *name;
    double room;
    double chart, gap, lines;
} cases[] = {
    {"no room at all",                 100, 50, 6,  40 },
    {"the least",                      122, 50, 6,  40 },
    {"half way to the natural",        136, 50, 8,  50 },
    {"the natural",                    150, 50, 10, 60 },
    {"then charts grow",               165, 65, 10, 60 },
    {"then gaps",                      194, 80, 17, 60 },
    {"a part of a line is left white", 220, 80, 24, 60 },
    {"then one line",                  230, 80, 24, 80 },
    {"then the others up to the wish", 600, 80, 24, 120},
};

static void room_is_given_in_order(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct part parts[COUNT(sample)];
        for (size_t k = 0; k < COUNT(sample); k++)
            parts[k] = sample[k];
        parts_fill(parts, COUNT(parts), cases[i].room);
        assert_near(parts[0].height.chosen, 20, 1e-9, cases[i].name);
        assert_near(parts[1].height.chosen, cases[i].chart, 1e-9, cases[i].name);
        assert_near(parts[1].gap.chosen, cases[i].gap, 1e-9, cases[i].name);
        assert_near(parts[2].gap.chosen, cases[i].gap, 1e-9, cases[i].name);
        assert_near(parts[2].height.chosen, cases[i].lines, 1e-9, cases[i].name);
    }
}

static void lines_are_given_in_turn(void **state)
{
    struct part parts[] = {
        {.height = {40, 40, 100, 0}, .growth = GROWTH_LINES},
        {.height = {40, 40, 100, 0}, .growth = GROWTH_LINES},
    };

    (void)state;
    parts_fill(parts, COUNT(parts), 80 + 3 * WRITE_IN_PITCH);
    assert_near(parts[0].height.chosen, 80, 1e-9, "first");
    assert_near(parts[1].height.chosen, 60, 1e-9, "second");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(room_is_given_in_order),
        cmocka_unit_test(lines_are_given_in_turn),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
