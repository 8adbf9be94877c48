#include "report/charts/draw.h"

#include "tests/report/charts/course_example.h"
#include "tests/report/charts/recording_page.h"

static const double values[] = {3, 2, 1};

/* A small one of each kind; the course is that of `example`. */
static struct chart
chart_of(enum chart_kind kind, struct course_example *example, struct attendance_cell *cell)
{
    struct chart chart = {.kind = kind};
    switch (kind) {
    case CHART_COURSE:
        example_fill(example, "hhh", 7, values);
        chart.course = example->chart;
        break;
    case CHART_SPARKLINE:
        chart.sparkline = (struct sparkline_chart){values, 3, 0, 5, NAN, NAN, 2};
        break;
    case CHART_TRACK:
        chart.track = (struct track_chart){.right = 5, .start = 1, .now = 2, .target = 4};
        break;
    case CHART_PATH:
        chart.path = (struct path_chart){.way = 0.7, .now_label = TEXT("sekarang 7")};
        break;
    case CHART_HISTORY:
        chart.history = (struct history_chart){values, 3, 4, 0, 5};
        break;
    case CHART_ATTENDANCE:
        *cell = (struct attendance_cell){.kind = CELL_LATE, .day = TEXT("3")};
        chart.attendance = (struct attendance_chart){.cells = cell, .cell_count = 1};
        break;
    case CHART_RANGE:
        chart.range = (struct range_chart){27, 0, 18, 7, 5, 12, 24, 10};
        break;
    case CHART_TIME_LINE:
        chart.time_line = (struct time_line_chart){.to = 200, .ended = 8, .today = 90};
        break;
    case CHART_KIND_COUNT:
        break;
    }
    return chart;
}

static void every_kind_is_drawn_into_the_height_it_asks_for(void **state)
{
    struct chart_fixture *fixture = *state;
    for (enum chart_kind kind = 0; kind < CHART_KIND_COUNT; kind++) {
        struct course_example example;
        struct attendance_cell cell;
        struct chart chart = chart_of(kind, &example, &cell);
        struct height_range height = chart_height(&chart, 300);
        struct box box = {60, 80, 300, height.least};

        assert_true(height.least > 0 && height.least <= height.greatest);
        page_clear(&fixture->page);
        chart_draw(&chart, fixture->canvas, &fixture->page, box, fixture->arena);
        assert_page_is_sound(&fixture->page, box, "chart");
        assert_true(fixture->page.right > fixture->page.left);
        assert_int_equal(fixture->page.depth, 0);
    }
}

static void every_kind_is_drawn_alike_twice(void **state)
{
    struct chart_fixture *fixture = *state;
    for (enum chart_kind kind = 0; kind < CHART_KIND_COUNT; kind++) {
        uint64_t digests[2] = {0};
        for (size_t i = 0; i < COUNT(digests); i++) {
            struct course_example example;
            struct attendance_cell cell;
            struct chart chart = chart_of(kind, &example, &cell);
            struct box box = {60, 80, 300, chart_height(&chart, 300).greatest};
            page_clear(&fixture->page);
            chart_draw(&chart, fixture->canvas, &fixture->page, box, fixture->arena);
            digests[i] = fixture->page.digest;
        }
        assert_true(digests[0] == digests[1]);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_kind_is_drawn_into_the_height_it_asks_for),
        cmocka_unit_test(every_kind_is_drawn_alike_twice),
    };
    return cmocka_run_group_tests(tests, open_chart_fixture, close_chart_fixture);
}
