#include "report/pdf/part.h"

#include "tests/support/test.h"

#define COUNT(array) (sizeof(array) / sizeof(array)[0])

static const struct block block = {.kind = BLOCK_PARAGRAPH};

static struct flow empty_flow(struct sheet *sheet)
{
    return (struct flow){.sheet = sheet, .x = 10, .width = 100};
}

static void a_part_takes_column_and_gap_of_the_flow(void **state)
{
    struct sheet sheet = {.arena = arena_create()};
    struct flow flow = empty_flow(&sheet);

    (void)state;
    flow.gap = extent_fixed(7);
    flow.unit = 3;
    struct part first = *flow_add(&flow, &block, 20);
    struct part second = *flow_add(&flow, &block, 30);
    assert_near(first.x, 10, 0, "x");
    assert_near(first.width, 100, 0, "width");
    assert_near(first.gap.natural, 7, 0, "gap");
    assert_int_equal(first.unit, 3);
    assert_near(second.gap.natural, 0, 0, "no gap is left");
    assert_near(parts_height(flow.parts, flow.count), 50, 0, "the first gap does not count");
    arena_destroy(sheet.arena);
}

static const struct {
    size_t lines;
    size_t parts;
    const char *kept; /* k = keeps the next part */
} cases[] = {
    {0, 0, ""        },
    {1, 1, "-"       },
    {6, 1, "-"       },
    {7, 7, "k----k-" },
    {8, 8, "k-----k-"},
};

static void long_words_leave_no_line_alone(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct sheet sheet = {.arena = arena_create()};
        struct flow flow = empty_flow(&sheet);
        struct words words = {.type = type_of(ROLE_BODY), .line_count = cases[i].lines};
        size_t lines = 0;
        flow_add_words(&flow, &block, 5, &words);
        assert_int_equal(flow.count, cases[i].parts);
        for (size_t k = 0; k < flow.count; k++) {
            assert_int_equal(flow.parts[k].line, lines);
            assert_int_equal(flow.parts[k].first, 5);
            assert_int_equal(flow.parts[k].keeps_next, cases[i].kept[k] == 'k');
            lines += flow.parts[k].line_count;
        }
        assert_int_equal(lines, cases[i].lines);
        assert_near(parts_height(flow.parts, flow.count), words_height(&words), 1e-12,
                    "all lines");
        arena_destroy(sheet.arena);
    }
}

static void kept_parts_all_but_the_last_keep_the_next(void **state)
{
    struct part parts[3] = {0};

    (void)state;
    parts_keep_together(parts, 0);
    assert_false(parts[0].keeps_next);
    parts_keep_together(parts, 3);
    assert_true(parts[0].keeps_next);
    assert_true(parts[1].keeps_next);
    assert_false(parts[2].keeps_next);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_part_takes_column_and_gap_of_the_flow),
        cmocka_unit_test(long_words_leave_no_line_alone),
        cmocka_unit_test(kept_parts_all_but_the_last_keep_the_next),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
