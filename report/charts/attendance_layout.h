/* How the cells of an attendance strip share its width and break into rows. */
#ifndef REPORT_CHARTS_ATTENDANCE_LAYOUT_H
#define REPORT_CHARTS_ATTENDANCE_LAYOUT_H

#include <stdbool.h>
#include <stddef.h>

#include "report/chart.h"

#define CELL_HEIGHT 14.0
#define MONTH_GAP 5.0 /* extra between months */

/* A strip in points. Bare = without words, as in a tile. */
struct attendance_layout {
    bool is_bare;
    double cell_width;
    double gap; /* between cells */
    size_t cells_per_row;
    size_t row_count;
    double month_height; /* above the cells of a row */
    double day_height;   /* below them */
    double row_pitch;    /* from one row to the next */
    double legend_top;   /* below the top of the strip */
    size_t legend_rows;  /* 0 = no legend */
    double legend_row_pitch;
};

struct attendance_layout attendance_layout_of(const struct attendance_chart *chart,
                                              double width);

double attendance_layout_height(const struct attendance_layout *layout);

/*
 * Width that a legend item is counted with, box and gap included: an estimate from its number
 * of characters, since a layout is asked for before there is a page to measure words on.
 */
double legend_item_room(struct text label);

#endif
