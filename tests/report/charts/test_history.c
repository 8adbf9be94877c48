#include "report/charts/history.h"

#include "base/attributes.h"
#include "tests/report/charts/recording_page.h"

static const struct {
    const char *name;
    size_t count;
    double values[6];
    double target;
    size_t lines, circles;
} cases[] = {
    {"nothing",          0, {0},                  0,   0, 0},
    {"one rating",       1, {1},                  0,   0, 0},
    {"two ratings",      2, {-2, -1},             0,   2, 2},
    {"no change",        3, {-1, -1, -1},         0,   2, 2},
    {"up to the end",    6, {-2, -1, 0, 0, 1, 2}, 0,   2, 2},
    {"no target",        2, {-2, 2},              NAN, 1, 2},
    {"target off scale", 2, {-2, 2},              9,   1, 2},
    {"beyond the scale", 3, {-50, 0, 50},         0,   2, 2},
};

static void ratings_are_steps(void **state)
{
    struct chart_fixture *fixture = *state;
    struct drawing drawing = {fixture->canvas, &fixture->page, fixture->arena};
    struct box box = {60, 80, 38, HISTORY_HEIGHT};

    for (size_t i = 0; i < COUNT(cases); i++) {
        struct history_chart chart = {cases[i].values, cases[i].count, cases[i].target, -2, 2};
        page_clear(&fixture->page);
        history_draw(&chart, &drawing, box);
        if (cases[i].circles > 0)
            assert_page_is_sound(&fixture->page, box, cases[i].name);
        if (fixture->page.shapes[SHAPE_LINE] != cases[i].lines ||
            fixture->page.shapes[SHAPE_CIRCLE] != cases[i].circles)
            fail_msg("%s: %zu lines", cases[i].name, fixture->page.shapes[SHAPE_LINE]);
    }
}

static void a_scale_without_height_is_drawn(void **state)
{
    struct chart_fixture *fixture = *state;
    struct drawing drawing = {fixture->canvas, &fixture->page, fixture->arena};
    const double values[] = {3, 3};
    struct history_chart chart = {values, 2, 3, 3, 3};
    struct box box = {60, 80, 63, 17};

    page_clear(&fixture->page);
    history_draw(&chart, &drawing, box);
    assert_page_is_sound(&fixture->page, box, "all in one place");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(ratings_are_steps),
        cmocka_unit_test(a_scale_without_height_is_drawn),
    };
    return cmocka_run_group_tests(tests, open_chart_fixture, close_chart_fixture);
}
