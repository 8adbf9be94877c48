/* A score course on the page: the parts of its box, and which point lies where. */
#ifndef REPORT_CHARTS_COURSE_VIEW_H
#define REPORT_CHARTS_COURSE_VIEW_H

#include <stdbool.h>

#include "report/chart.h"
#include "report/charts/drawing.h"

/* More points than this are drawn smaller and with a thinner line. */
#define COURSE_DENSE_ABOVE 30

struct course_view {
    const struct course_chart *chart;
    const struct drawing *drawing;
    struct box box;       /* all that may be painted */
    struct box plot;      /* the ground */
    struct window window; /* days and scores at the edges of the plot */
    bool is_dense;
    bool has_names;     /* of the bands, beside the ruler */
    struct point *dots; /* where the points lie on the page */
};

/* One side of the expected range: the days on which it has a line. */
enum expected_side { EXPECTED_LOW, EXPECTED_HIGH, EXPECTED_SIDES };

struct expected_line {
    double *days, *values; /* `count` of them, in the arena of the drawing */
    size_t count;
};

/* Lays the chart out and begins its plot on the canvas; the caller ends that. */
struct course_view course_view_begin(const struct course_chart *chart,
                                     const struct drawing *drawing,
                                     struct box box);

struct point course_place(const struct course_view *view, day_number day, double value);

struct expected_line course_expected_line(const struct course_view *view,
                                          enum expected_side side);

bool course_shows_day(const struct course_view *view, day_number day);
bool course_shows_value(const struct course_view *view, double value);

/* Whether the band of reliable change and its limits are meant: from two points on. */
bool course_has_change(const struct course_view *view);

/* Whether a line is drawn: it is on the scale, and a limit needs two points. */
bool course_shows_line(const struct course_view *view, const struct course_line *line);

#endif
