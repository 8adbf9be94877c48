#include "report/charts/attendance_chart.h"

#include "base/attributes.h"
#include "tests/report/charts/recording_page.h"

#define MOST_CELLS 200

static const struct attendance_legend legend[] = {
    {CELL_HELD,           TEXT_INIT("held 40")                                   },
    {CELL_LATE,           TEXT_INIT("late 1")                                    },
    {CELL_MISSED,         TEXT_INIT("missed 2")                                  },
    {CELL_LATE_CANCELLED, TEXT_INIT("cancelled late 1")                          },
    {CELL_CANCELLED,      TEXT_INIT("a label that is longer than it should be 1")},
};

/* All kinds in turn, months of four sessions. */
static struct attendance_chart
make_strip(struct attendance_cell *cells, size_t count, bool is_bare)
{
    for (size_t i = 0; i < count; i++) {
        cells[i] = (struct attendance_cell){.kind = (enum cell_kind)(i % 5)};
        if (!is_bare)
            cells[i].day = TEXT("28");
        if (!is_bare && i % 4 == 0)
            cells[i].month = TEXT("Agu");
    }
    return (struct attendance_chart){
        .cells = cells,
        .cell_count = count,
        .legend = legend,
        .legend_count = is_bare ? 0 : COUNT(legend),
    };
}

static struct box
draw_strip(struct chart_fixture *fixture, const struct attendance_chart *chart, double width)
{
    struct drawing drawing = {fixture->canvas, &fixture->page, fixture->arena};
    struct box box = {60, 80, width, attendance_chart_height(chart, width)};

    page_clear(&fixture->page);
    attendance_chart_draw(chart, &drawing, box);
    return box;
}

static void strips_stay_in_their_box(void **state)
{
    const size_t counts[] = {0, 1, 2, 5, 13, 45, 100, 200};
    const double widths[] = {67, 150, 235.3, 481.9};
    struct chart_fixture *fixture = *state;
    struct attendance_cell cells[MOST_CELLS];

    for (size_t i = 0; i < COUNT(counts); i++)
        for (size_t j = 0; j < 2 * COUNT(widths); j++) {
            struct attendance_chart chart = make_strip(cells, counts[i], j % 2);
            struct box box = draw_strip(fixture, &chart, widths[j / 2]);
            if (fixture->page.word_count > 0 || fixture->page.shapes[SHAPE_BOX] > 0)
                assert_page_is_sound(&fixture->page, box, "strip");
        }
}

static void each_kind_has_its_own_shape(void **state)
{
    const struct {
        const char *name;
        enum cell_kind kind;
        double width;
        size_t boxes, lines, fills_of_rust;
    } cases[] = {
        {"held",                   CELL_HELD,           20, 2, 0, 0},
        {"late",                   CELL_LATE,           20, 3, 0, 0},
        {"missed",                 CELL_MISSED,         20, 2, 2, 0},
        {"late cancelled",         CELL_LATE_CANCELLED, 20, 2, 1, 0},
        {"cancelled",              CELL_CANCELLED,      20, 2, 0, 0},
        {"missed, narrow",         CELL_MISSED,         6,  2, 0, 1},
        {"late cancelled, narrow", CELL_LATE_CANCELLED, 6,  3, 0, 1},
    };
    struct chart_fixture *fixture = *state;

    for (size_t i = 0; i < COUNT(cases); i++) {
        struct attendance_cell cell = {.kind = cases[i].kind};
        struct attendance_chart chart = {.cells = &cell, .cell_count = 1};
        draw_strip(fixture, &chart, cases[i].width);
        if (fixture->page.shapes[SHAPE_BOX] != cases[i].boxes ||
            fixture->page.shapes[SHAPE_LINE] != cases[i].lines ||
            fixture->page.fills_of_rust != cases[i].fills_of_rust)
            fail_msg("%s: %zu boxes, %zu lines", cases[i].name, fixture->page.shapes[SHAPE_BOX],
                     fixture->page.shapes[SHAPE_LINE]);
    }
}

static void days_stand_under_wide_cells_only(void **state)
{
    struct chart_fixture *fixture = *state;
    struct attendance_cell cells[MOST_CELLS];

    struct attendance_chart few = make_strip(cells, 10, false);
    draw_strip(fixture, &few, 300);
    assert_non_null(page_words(&fixture->page, "28"));
    struct attendance_chart many = make_strip(cells, 45, false);
    draw_strip(fixture, &many, 481.9);
    assert_null(page_words(&fixture->page, "28"));
    assert_non_null(page_words(&fixture->page, "Agu"));
}

static void bare_strips_end_at_the_right_edge(void **state)
{
    struct chart_fixture *fixture = *state;
    struct attendance_cell cells[MOST_CELLS];
    struct attendance_chart chart = make_strip(cells, 2, true);

    draw_strip(fixture, &chart, 67);
    assert_near(fixture->page.right, 60 + 67, 1e-9, "right edge");
    assert_true(fixture->page.left > 60 + 30);
}

static void months_that_collide_are_left_out(void **state)
{
    struct chart_fixture *fixture = *state;
    struct attendance_cell cells[12];

    for (size_t i = 0; i < COUNT(cells); i++)
        cells[i] = (struct attendance_cell){.month = TEXT("September")};
    struct attendance_chart chart = {.cells = cells, .cell_count = COUNT(cells)};
    struct box box = draw_strip(fixture, &chart, 300);
    assert_page_is_sound(&fixture->page, box, "long months");
    assert_true(fixture->page.word_count >= 3 && fixture->page.word_count < 12);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(strips_stay_in_their_box),
        cmocka_unit_test(each_kind_has_its_own_shape),
        cmocka_unit_test(days_stand_under_wide_cells_only),
        cmocka_unit_test(bare_strips_end_at_the_right_edge),
        cmocka_unit_test(months_that_collide_are_left_out),
    };
    return cmocka_run_group_tests(tests, open_chart_fixture, close_chart_fixture);
}
