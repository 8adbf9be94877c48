/* The words inside a course: its first and latest value, and the names of its lines. */
#ifndef REPORT_CHARTS_COURSE_LABELS_H
#define REPORT_CHARTS_COURSE_LABELS_H

#include "report/charts/course_view.h"
#include "report/charts/label_place.h"

struct placed_label {
    struct label_place place;
    struct span span;
    double size;
    bool is_crowded; /* its place is not free: it gets the ground's colour behind it */
};

struct course_labels {
    struct placed_label *items;
    size_t count;
};

/*
 * Gives out the places in the order of right: first value, latest value, cutoff, improvement,
 * worsening, expected range. A value always gets one; a line's name that finds none is left
 * out.
 */
struct course_labels course_labels_place(const struct course_view *view);

/* What lies behind crowded labels: after the lines, before the dots. */
void course_labels_clear(const struct course_view *view, const struct course_labels *labels);

void course_labels_draw(const struct course_view *view, const struct course_labels *labels);

#endif
