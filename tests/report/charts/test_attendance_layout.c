#include "report/charts/attendance_layout.h"

#include "base/attributes.h"
#include "tests/support/test.h"

#define MOST_CELLS 400

/* Cells on weekdays of a month of four; months and days named unless bare. */
static const struct {
    const char *name;
    size_t cells;
    bool is_bare;
    size_t legend;
    double width;
    size_t rows;
    double cell_width;
    double height;
} cases[] = {
    {"nothing",                   0,   false, 0, 300,   0,  0,            0   },
    {"a legend alone",            0,   false, 2, 300,   0,  0,            12.5},
    {"one session",               1,   false, 0, 300,   1,  20.5,         35  },
    {"one session and a legend",  1,   false, 2, 300,   1,  20.5,         48  },
    {"wide cells",                12,  false, 0, 400,   1,  20.5,         35  },
    {"cells share the width",     12,  false, 0, 200,   1,  13.541666667, 35  },
    {"too narrow for days",       40,  false, 0, 482,   1,  8.4875,       24  },
    {"45 sessions at full width", 45,  false, 5, 481.9, 1,  7.042222222,  40.5},
    {"a second row",              45,  false, 0, 235,   2,  6.521739130,  52  },
    {"legend in two rows",        1,   false, 5, 200,   1,  20.5,         60  },
    {"bare, in a tile",           13,  true,  0, 67,    1,  3.769230769,  14  },
    {"bare, few",                 2,   true,  0, 67,    1,  12,           14  },
    {"bare, many",                40,  true,  0, 67,    3,  3.392857143,  45  },
    {"hundreds",                  400, false, 0, 300,   14, 6.724137931,  388 },
};

static struct attendance_chart
chart_of(size_t case_index, struct attendance_cell *cells, struct attendance_legend *legend)
{
    for (size_t i = 0; i < cases[case_index].cells; i++) {
        cells[i] = (struct attendance_cell){.kind = CELL_HELD};
        if (!cases[case_index].is_bare)
            cells[i].day = TEXT("12");
        if (!cases[case_index].is_bare && i % 4 == 0)
            cells[i].month = TEXT("Mar");
    }
    for (size_t i = 0; i < cases[case_index].legend; i++)
        legend[i] = (struct attendance_legend){CELL_HELD, TEXT("attended 9")};
    return (struct attendance_chart){
        .cells = cells,
        .cell_count = cases[case_index].cells,
        .legend = legend,
        .legend_count = cases[case_index].legend,
    };
}

static void cells_share_the_width_and_break_into_rows(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct attendance_cell cells[MOST_CELLS];
        struct attendance_legend legend[5];
        struct attendance_chart chart = chart_of(i, cells, legend);
        struct attendance_layout layout = attendance_layout_of(&chart, cases[i].width);

        if (layout.row_count != cases[i].rows)
            fail_msg("%s: %zu rows", cases[i].name, layout.row_count);
        assert_near(layout.cell_width, cases[i].cell_width, 1e-8, cases[i].name);
        assert_near(attendance_layout_height(&layout), cases[i].height, 1e-9, cases[i].name);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(cells_share_the_width_and_break_into_rows),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
