#include "report/charts/attendance_layout.h"

#include <math.h>

#include "report/charts/drawing.h"

#define WIDEST_CELL 20.5
#define WIDEST_BARE_CELL 12.0
#define NARROWEST_CELL 6.0 /* narrower ones go into one more row */
#define NARROWEST_BARE_CELL 3.0
#define CELL_GAP 2.5
#define BARE_CELL_GAP 1.5
#define NARROWEST_CELL_WITH_DAY 9.0
#define MONTH_HEIGHT 10.0
#define DAY_HEIGHT 11.0
#define ROW_GAP 4.0
#define LEGEND_EXTRA_GAP 3.5 /* where no days stand between */
#define LEGEND_ROW_PITCH 12.0
#define LEGEND_ROW_HEIGHT 9.0

/* Of our face, in names of lower-case letters, with a little to spare. */
#define WIDTH_PER_CHARACTER (0.54 * LABEL_SIZE)
#define LEGEND_BOX_AND_GAP 18.0

double legend_item_room(struct text label)
{
    return LEGEND_BOX_AND_GAP + (double)text_count_code_points(label) * WIDTH_PER_CHARACTER;
}

static bool has_words(const struct attendance_chart *chart)
{
    if (chart->legend_count > 0)
        return true;
    for (size_t i = 0; i < chart->cell_count; i++)
        if (!text_is_empty(chart->cells[i].day) || !text_is_empty(chart->cells[i].month))
            return true;
    return false;
}

/* The most month gaps that one of the rows holds. */
static size_t most_month_gaps(const struct attendance_chart *chart, size_t cells_per_row)
{
    size_t most = 0, gaps = 0;
    for (size_t i = 0; i < chart->cell_count; i++) {
        if (i % cells_per_row == 0)
            gaps = 0;
        else if (!text_is_empty(chart->cells[i].month))
            gaps++;
        most = gaps > most ? gaps : most;
    }
    return most;
}

/* Cells of one width fill `width` when they stand in `rows` rows. */
static double cell_width_of(const struct attendance_chart *chart,
                            const struct attendance_layout *layout,
                            double width)
{
    double cells = (double)layout->cells_per_row;
    double months = (double)most_month_gaps(chart, layout->cells_per_row);
    return (width + layout->gap - months * MONTH_GAP) / cells - layout->gap;
}

static void break_into_rows(const struct attendance_chart *chart,
                            double width,
                            struct attendance_layout *layout)
{
    double narrowest = layout->is_bare ? NARROWEST_BARE_CELL : NARROWEST_CELL;
    double widest = layout->is_bare ? WIDEST_BARE_CELL : WIDEST_CELL;

    do {
        layout->row_count++;
        layout->cells_per_row = (chart->cell_count + layout->row_count - 1) / layout->row_count;
        layout->cell_width = cell_width_of(chart, layout, width);
    } while (layout->cell_width < narrowest && layout->cells_per_row > 1);
    layout->cell_width = fmax(fmin(layout->cell_width, widest), 1);
    // Breaking evenly may leave the last rows without a cell.
    layout->row_count = (chart->cell_count + layout->cells_per_row - 1) / layout->cells_per_row;
}

static size_t legend_rows_of(const struct attendance_chart *chart, double width)
{
    size_t rows = chart->legend_count > 0 ? 1 : 0;
    double used = 0;
    for (size_t i = 0; i < chart->legend_count; i++) {
        double room = legend_item_room(chart->legend[i].label);
        if (used > 0 && used + room > width) {
            rows++;
            used = 0;
        }
        used += room;
    }
    return rows;
}

struct attendance_layout attendance_layout_of(const struct attendance_chart *chart,
                                              double width)
{
    struct attendance_layout layout = {.is_bare = !chart->is_plain && !has_words(chart)};

    layout.gap = layout.is_bare ? BARE_CELL_GAP : CELL_GAP;
    if (chart->cell_count > 0)
        break_into_rows(chart, width, &layout);
    layout.month_height = has_words(chart) ? MONTH_HEIGHT : 0;
    if (has_words(chart) && layout.cell_width >= NARROWEST_CELL_WITH_DAY)
        layout.day_height = DAY_HEIGHT;
    layout.row_pitch = layout.month_height + CELL_HEIGHT + layout.day_height +
                       (layout.is_bare ? BARE_CELL_GAP : ROW_GAP);
    layout.legend_rows = legend_rows_of(chart, width);
    layout.legend_row_pitch = LEGEND_ROW_PITCH;
    layout.legend_top = (double)layout.row_count * layout.row_pitch;
    if (layout.day_height == 0)
        layout.legend_top += LEGEND_EXTRA_GAP;
    return layout;
}

double attendance_layout_height(const struct attendance_layout *layout)
{
    double rows = (double)layout->row_count * layout->row_pitch;
    if (layout->legend_rows > 0)
        return layout->legend_top + LEGEND_ROW_HEIGHT +
               (double)(layout->legend_rows - 1) * layout->legend_row_pitch;
    return fmax(rows - (layout->is_bare ? BARE_CELL_GAP : ROW_GAP), 0);
}
