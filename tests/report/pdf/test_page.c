#include "report/pdf/page.h"

#include "tests/support/test.h"

#define COUNT(array) (sizeof(array) / sizeof(array)[0])

static void the_grid_has_twelve_columns_of_170_millimetres(void **state)
{
    (void)state;
    assert_near(grid_x(0), 22 * MILLIMETRE, 1e-9, "left edge");
    assert_near(grid_x(6), 109 * MILLIMETRE, 1e-9, "second half");
    assert_near(grid_width(12), CONTENT_WIDTH, 1e-9, "whole");
    assert_near(grid_width(6), 83 * MILLIMETRE, 1e-9, "half");
    assert_near(grid_x(9) + grid_width(3), CONTENT_LEFT + CONTENT_WIDTH, 1e-9, "right edge");
}

static const struct {
    const char *text;
    size_t length;
    const char *shortened;
} cases[] = {
    {"",            3, ""          },
    {"abc",         3, "abc"       },
    {"abcd",        3, "ab…"     },
    {"äöü",      3, "äöü"    },
    {"äöüß",    3, "äö…"   },
    {"李明 Zoë", 4, "李明 …"},
    {"a\xff\xfe",   2, "a…"      },
};

static void long_texts_are_cut_at_code_points(void **state)
{
    struct arena *arena = arena_create();

    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++)
        assert_text_equal(text_shortened(text_of(cases[i].text), cases[i].length, arena),
                          cases[i].shortened);
    arena_destroy(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_grid_has_twelve_columns_of_170_millimetres),
        cmocka_unit_test(long_texts_are_cut_at_code_points),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
