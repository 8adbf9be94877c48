#include "report/charts/canvas.h"

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/attributes.h"
#include "tests/report/charts/recording_page.h"

static const struct box plot = {100, 200, 300, 150};
static const struct window window = {.x_from = -1, .x_to = 1, .y_bottom = 0, .y_top = 10};

static void world_is_mapped_to_the_page(void **state)
{
    const struct {
        const char *name;
        struct window window;
        double x, y;
        double page_x, page_y;
    } cases[] = {
        {"lower left corner",  {-1, 1, 0, 10}, -1, 0,  100, 350},
        {"upper right corner", {-1, 1, 0, 10}, 1,  10, 400, 200},
        {"middle",             {-1, 1, 0, 10}, 0,  5,  250, 275},
        {"outside",            {-1, 1, 0, 10}, 2,  20, 550, 50 },
        {"turned round",       {1, -1, 10, 0}, 1,  10, 100, 350},
    };
    struct chart_fixture *fixture = *state;

    for (size_t i = 0; i < COUNT(cases); i++) {
        canvas_begin(fixture->canvas, &fixture->page, plot, cases[i].window);
        struct point at = canvas_point(fixture->canvas, cases[i].x, cases[i].y);
        canvas_end(fixture->canvas);
        assert_near(at.x, cases[i].page_x, 1e-12, cases[i].name);
        assert_near(at.y, cases[i].page_y, 1e-12, cases[i].name);
    }
}

static void lines_lie_where_points_say(void **state)
{
    struct chart_fixture *fixture = *state;
    const double x[] = {-1, 0.5}, y[] = {2, 7};

    page_clear(&fixture->page);
    canvas_begin(fixture->canvas, &fixture->page, plot, window);
    canvas_line(fixture->canvas, x, y, 2, (struct stroke){.width = 1});
    struct point end = canvas_point(fixture->canvas, x[1], y[1]);
    canvas_end(fixture->canvas);
    assert_int_equal(fixture->page.shapes[SHAPE_LINE], 1);
    assert_true(fabs(fixture->page.left - 100) < 0.02);
    assert_true(fabs(fixture->page.right - end.x) < 0.02);
    assert_true(fabs(fixture->page.top - end.y) < 0.02);
}

static void nothing_leaves_the_plot(void **state)
{
    enum { POINTS = 602 };
    struct chart_fixture *fixture = *state;
    double x[POINTS], y[POINTS];
    const double corners_x[] = {-50, 0, 50}, corners_y[] = {-3, 1e6, -3};

    for (int i = 0; i < POINTS; i++) {
        x[i] = -3 + 6.0 * i / POINTS;
        y[i] = 5 + 40 * sin(x[i] * 20);
    }
    page_clear(&fixture->page);
    canvas_begin(fixture->canvas, &fixture->page, plot, window);
    canvas_line(fixture->canvas, x, y, POINTS, (struct stroke){.width = 1});
    canvas_fill(fixture->canvas, corners_x, corners_y, 3, 0x123456u);
    canvas_end(fixture->canvas);
    assert_true(fixture->page.shapes[SHAPE_LINE] > 10);
    assert_int_equal(fixture->page.shapes[SHAPE_POLYGON], 1);
    assert_page_is_sound(&fixture->page, plot, "sine and triangle");
}

static void what_lies_outside_is_not_drawn(void **state)
{
    struct chart_fixture *fixture = *state;
    const double x[] = {2, 3}, y[] = {2, 7};

    page_clear(&fixture->page);
    canvas_begin(fixture->canvas, &fixture->page, plot, window);
    canvas_line(fixture->canvas, x, y, 2, (struct stroke){.width = 1});
    canvas_line(fixture->canvas, x, y, 1, (struct stroke){.width = 1});
    canvas_end(fixture->canvas);
    assert_int_equal(fixture->page.shapes[SHAPE_LINE], 0);
}

static void plots_do_not_disturb_each_other(void **state)
{
    struct chart_fixture *fixture = *state;
    const double x[] = {-1, 0.3, 1}, y[] = {2, 7, 3};
    uint64_t digests[2] = {0};

    for (size_t i = 0; i < COUNT(digests); i++) {
        page_clear(&fixture->page);
        canvas_begin(fixture->canvas, &fixture->page, plot, window);
        canvas_line(fixture->canvas, x, y, 3, (struct stroke){.width = 1});
        canvas_end(fixture->canvas);
        digests[i] = fixture->page.digest;
        canvas_begin(fixture->canvas, &fixture->page, (struct box){0, 0, 5, 500},
                     (struct window){0, 1e-9, 1e9, 2e9});
        canvas_end(fixture->canvas);
    }
    assert_true(digests[0] == digests[1]);
}

static void draw_number(struct chart_fixture *fixture, double number)
{
    const double x[] = {0, number}, y[] = {1, 2};
    canvas_begin(fixture->canvas, &fixture->page, plot, window);
    canvas_line(fixture->canvas, x, y, 2, (struct stroke){.width = 1});
}

/* How a process ends that draws the number; its complaint is not shown. */
static int end_of_drawing(struct chart_fixture *fixture, double number)
{
    int status = 0;
    pid_t child = fork();

    assert_true(child >= 0);
    if (child == 0) {
        signal(SIGABRT, SIG_DFL);
        close(STDERR_FILENO);
        draw_number(fixture, number);
        _exit(0);
    }
    assert_int_equal(waitpid(child, &status, 0), child);
    return status;
}

static void numbers_that_are_none_end_the_program(void **state)
{
    struct chart_fixture *fixture = *state;

    assert_true(WIFSIGNALED(end_of_drawing(fixture, NAN)));
    assert_true(WIFSIGNALED(end_of_drawing(fixture, INFINITY)));
    assert_true(WIFEXITED(end_of_drawing(fixture, 1e300)));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(world_is_mapped_to_the_page),
        cmocka_unit_test(lines_lie_where_points_say),
        cmocka_unit_test(nothing_leaves_the_plot),
        cmocka_unit_test(what_lies_outside_is_not_drawn),
        cmocka_unit_test(plots_do_not_disturb_each_other),
        cmocka_unit_test(numbers_that_are_none_end_the_program),
    };
    return cmocka_run_group_tests(tests, open_chart_fixture, close_chart_fixture);
}
