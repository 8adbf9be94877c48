#include "report/charts/course_view.h"

#include "tests/report/charts/course_example.h"
#include "tests/report/charts/recording_page.h"

static const struct box box = {60, 80, 300, 180};
static const double scores[] = {18, 16, 14, 12};

static struct course_view begin_view(struct chart_fixture *fixture,
                                     const struct course_chart *chart)
{
    struct drawing *drawing = ARENA_NEW(fixture->arena, struct drawing);
    *drawing = (struct drawing){fixture->canvas, &fixture->page, fixture->arena};
    struct course_view view = course_view_begin(chart, drawing, box);
    canvas_end(fixture->canvas);
    return view;
}

static void the_plot_leaves_room_for_what_stands_round_it(void **state)
{
    const struct {
        const char *name;
        bool has_bands, is_half, has_months, has_events;
        double right, top, bottom; /* space in points */
    } cases[] = {
        {"full, all of it",  true,  false, true,  true,  62, 15, 26},
        {"full, no bands",   false, false, true,  false, 6,  6,  26},
        {"half with ruler",  true,  true,  false, false, 10, 6,  16},
        {"half with events", false, true,  false, true,  6,  15, 16},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct course_example example;
        example_fill(&example, "hhhh", 7, scores);
        example.chart.is_half = cases[i].is_half;
        if (!cases[i].has_bands)
            example.chart.band_count = 0;
        if (cases[i].has_months)
            example_add_months(&example);
        if (cases[i].has_events)
            example_add_events(&example, (const int[]){3}, 1);
        struct course_view view = begin_view(*state, &example.chart);
        assert_near(view.plot.x, 60 + 19, 0.02, cases[i].name);
        assert_near(view.plot.x + view.plot.width, 360 - cases[i].right, 1e-9, cases[i].name);
        assert_near(view.plot.y, 80 + cases[i].top, 1e-9, cases[i].name);
        assert_near(view.plot.y + view.plot.height, 260 - cases[i].bottom, 1e-9, cases[i].name);
    }
}

static void wide_labels_push_the_plot_to_the_right(void **state)
{
    struct course_example example;
    const struct text wide[] = {TEXT("100.000.000")};

    example_fill(&example, "hhhh", 7, scores);
    example.chart.y_labels = wide;
    example.chart.y_tick_count = 1;
    struct course_view view = begin_view(*state, &example.chart);
    assert_true(view.plot.x > 60 + 11 * RECORDED_CHARACTER_WIDTH * LABEL_SIZE);
}

static void time_is_true_between_two_insets(void **state)
{
    struct course_example example;
    example_fill(&example, "hhhh", 7, scores);
    struct course_view view = begin_view(*state, &example.chart);

    double span = view.plot.width - 14;
    for (size_t i = 0; i < 4; i++)
        assert_near(view.dots[i].x, view.plot.x + 7 + span * (double)i / 4, 1e-9,
                    "day of a session");
}

static void scores_near_the_top_get_headroom(void **state)
{
    const struct {
        const char *name;
        double first, last;
        bool has_headroom;
    } cases[] = {
        {"both far below",   18, 12, false},
        {"first at the top", 27, 12, true },
        {"last at the top",  12, 27, true },
        {"last near to it",  12, 26, true },
        {"last just below",  12, 24, false},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct course_example example;
        example_fill(&example, "hh", 7, (const double[]){cases[i].first, cases[i].last});
        struct course_view view = begin_view(*state, &example.chart);
        double top_of_scale = course_place(&view, example.chart.from, 27).y;
        assert_near(top_of_scale - view.plot.y, cases[i].has_headroom ? 12 : 0, 1e-9,
                    cases[i].name);
    }
}

static void what_lies_beyond_the_scale_widens_it(void **state)
{
    struct course_example example;
    example_fill(&example, "hh", 7, (const double[]){-4, 40});
    example.chart.from = example.points[1].day; // says less than the points need
    struct course_view view = begin_view(*state, &example.chart);

    assert_true(view.window.y_bottom <= -4 && view.window.y_top >= 40);
    assert_true(course_shows_day(&view, example.points[0].day));
    assert_true(view.dots[0].x >= view.plot.x);
}

static void one_session_on_one_day_has_a_place(void **state)
{
    struct course_example example;
    example_fill(&example, "h", 0, scores);
    struct course_view view = begin_view(*state, &example.chart);

    assert_near(view.dots[0].x, view.plot.x + 7, 1e-9, "place");
    assert_false(course_has_change(&view));
}

static void limits_need_two_scores_and_a_place_on_the_scale(void **state)
{
    const struct {
        const char *name;
        const char *sessions;
        struct course_line line;
        bool is_shown;
    } cases[] = {
        {"cutoff with one score",   "h",  {LINE_CUTOFF, 10, {0}},      true },
        {"limit with one score",    "h",  {LINE_IMPROVEMENT, 10, {0}}, false},
        {"limit with two scores",   "hh", {LINE_IMPROVEMENT, 10, {0}}, true },
        {"at the end of the scale", "hh", {LINE_WORSENING, 27, {0}},   true },
        {"above the scale",         "hh", {LINE_WORSENING, 27.5, {0}}, false},
        {"below the scale",         "hh", {LINE_IMPROVEMENT, -1, {0}}, false},
        {"not known",               "hh", {LINE_CUTOFF, NAN, {0}},     false},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct course_example example;
        example_fill(&example, cases[i].sessions, 7, scores);
        struct course_view view = begin_view(*state, &example.chart);
        if (course_shows_line(&view, &cases[i].line) != cases[i].is_shown)
            fail_msg("%s", cases[i].name);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_plot_leaves_room_for_what_stands_round_it),
        cmocka_unit_test(wide_labels_push_the_plot_to_the_right),
        cmocka_unit_test(time_is_true_between_two_insets),
        cmocka_unit_test(scores_near_the_top_get_headroom),
        cmocka_unit_test(what_lies_beyond_the_scale_widens_it),
        cmocka_unit_test(one_session_on_one_day_has_a_place),
        cmocka_unit_test(limits_need_two_scores_and_a_place_on_the_scale),
    };
    return cmocka_run_group_tests(tests, open_chart_fixture, close_chart_fixture);
}
