#include "report/charts/drawing.h"

#include "base/attributes.h"
#include "tests/report/charts/recording_page.h"

static void insets_leave_points_free_on_each_side(void **state)
{
    const struct {
        const char *name;
        struct window inner;
        struct box plot;
        double x, y;
        struct window window;
    } cases[] = {
        {"none",               {0, 10, 0, 5}, {0, 0, 100, 50}, 0,  0, {0, 10, 0, 5}      },
        {"sides",              {0, 10, 0, 5}, {0, 0, 120, 50}, 10, 0, {-1, 11, 0, 5}     },
        {"ends",               {0, 10, 0, 5}, {0, 0, 100, 60}, 0,  5, {0, 10, -0.5, 5.5} },
        {"turned round",       {10, 0, 5, 0}, {0, 0, 120, 60}, 10, 5, {11, -1, 5.5, -0.5}},
        {"more than there is", {0, 10, 0, 5}, {0, 0, 15, 8},   10, 5, {0, 10, 0, 5}      },
    };
    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct window got =
            window_with_inset(cases[i].inner, cases[i].plot, cases[i].x, cases[i].y);
        assert_near(got.x_from, cases[i].window.x_from, 1e-12, cases[i].name);
        assert_near(got.x_to, cases[i].window.x_to, 1e-12, cases[i].name);
        assert_near(got.y_bottom, cases[i].window.y_bottom, 1e-12, cases[i].name);
        assert_near(got.y_top, cases[i].window.y_top, 1e-12, cases[i].name);
    }
}

static void words_stand_round_their_middle(void **state)
{
    struct chart_fixture *fixture = *state;
    struct drawing drawing = {fixture->canvas, &fixture->page, fixture->arena};

    page_clear(&fixture->page);
    double width = draw_label(&drawing, (struct point){100, 50}, TEXT("abc"), ALIGN_CENTRE);
    assert_near(width, label_width(&drawing, TEXT("abc")), 1e-12, "width");
    assert_near(fixture->page.left, 100 - width / 2, 1e-12, "left");
    assert_near(fixture->page.top + fixture->page.bottom, 100, 1e-12, "middle");
}

static void marks_reach_as_far_as_they_say(void **state)
{
    struct chart_fixture *fixture = *state;
    struct drawing drawing = {fixture->canvas, &fixture->page, fixture->arena};
    const struct point centre = {100, 50};

    page_clear(&fixture->page);
    draw_dot(&drawing, centre, 3, 0, 0);
    assert_near(fixture->page.right, 103, 1e-12, "dot");
    draw_ring(&drawing, centre, (struct ring){.radius = 3, .edge = 1});
    assert_near(fixture->page.right, 103.5, 1e-12, "ring");
    draw_diamond(&drawing, centre, 4, 0, 0);
    assert_near(fixture->page.bottom, 54, 1e-12, "diamond");
    draw_cross(&drawing, centre, 5, 1, 0);
    assert_near(fixture->page.left, 95, 1e-12, "cross");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(insets_leave_points_free_on_each_side),
        cmocka_unit_test(words_stand_round_their_middle),
        cmocka_unit_test(marks_reach_as_far_as_they_say),
    };
    return cmocka_run_group_tests(tests, open_chart_fixture, close_chart_fixture);
}
