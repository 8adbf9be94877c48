/* Where a label of a course may stand: pure geometry, in points of the page. */
#ifndef REPORT_CHARTS_LABEL_PLACE_H
#define REPORT_CHARTS_LABEL_PLACE_H

#include <stdbool.h>
#include <stddef.h>

#include "report/pdf/content.h"

/* How far the middle line of a label keeps from what is drawn, in points. */
#define CLEAR_OF_DOT 8.5
#define CLEAR_OF_COURSE 7.0
#define CLEAR_OF_LEVEL 4.8    /* a horizontal line, and a thin one */
#define CLEAR_OF_VERTICAL 2.0 /* a mark from top to bottom */
#define CLEAR_OF_LABEL 9.0
#define CLEAR_OF_EDGE 5.0 /* top and bottom of the plot */

/* A label is its middle line: a horizontal stroke through the middle of its capitals. */
struct label_place {
    double left, right;
    double y;
};

#define NO_DOT ((size_t)-1)

/* A thin line that is no level, such as the edge of the expected range. */
struct thin_line {
    const struct point *points;
    size_t count;
};

/* What is drawn in a plot, and the labels that already have their place. */
struct obstacles {
    struct box plot;
    const struct point *dots; /* joined in this order by the course */
    size_t dot_count;
    const double *levels; /* y of the horizontal lines */
    size_t level_count;
    const struct thin_line *thin_lines;
    size_t thin_line_count;
    const double *verticals; /* x of the vertical marks */
    size_t vertical_count;
    struct label_place *labels; /* room for all that will be placed */
    size_t label_count;
};

/*
 * Points by which the place misses the clearances, added up, and a hundred more for another
 * label, a thousand more for an edge of the plot; 0 = it is free. `own` is the index of the dot
 * that the label names, which it may be nearer to, or NO_DOT.
 */
double label_shortfall(const struct obstacles *obstacles, struct label_place place, size_t own);

/* A place and how bad it is. */
struct label_choice {
    struct label_place place;
    double shortfall;
};

/* The first free one of `count` >= 1 places, else the first of the least bad. */
struct label_choice label_choose(const struct obstacles *obstacles,
                                 const struct label_place *places,
                                 size_t count,
                                 size_t own);

/* Makes the place an obstacle for the labels that follow. */
void label_keep(struct obstacles *obstacles, struct label_place place);

#endif
