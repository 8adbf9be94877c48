/* A score course as data: the axes, lines, marks and words of one measure's chart. */
#ifndef REPORT_SECTIONS_COURSE_FIGURE_H
#define REPORT_SECTIONS_COURSE_FIGURE_H

#include "report/sections/wording.h"

/* What is drawn: an outcome measure or the relationship. */
struct course_data {
    const struct instrument *instrument;
    const struct measure_findings *measure; /* whose expected range is drawn; NULL = none */
    const struct score_point *points;
    size_t count;
    double cutoff; /* NaN = none */
    double limit;  /* of reliable change, as printed; NaN = none is judged */
    enum better better;
    bool has_events; /* strategy changes and events are lettered */
    bool is_half;
    bool is_plain;  /* no categories, no missed sessions; the cutoff is a reference line */
    bool flags_low; /* points below the cutoff are diamonds */
    struct text alternative;
};

const struct chart *course_figure(const struct wording *wording,
                                  const struct course_data *data);

/* A journal entry that is lettered in the chart. */
struct lettered {
    const struct journal_entry *entry;
    const struct journal_entry *before; /* the strategy that was changed; NULL for an event */
    struct text mark;                   /* "A" ... "Z", "AA", "AB" ... */
};

/* Strategy changes and events of the episode in order of date. */
struct lettered *course_events(const struct wording *wording, size_t *count);

#endif
