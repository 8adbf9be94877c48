/* First and last score of a measure as a chart, and its score after the ending. */
#ifndef REPORT_SECTIONS_RANGE_FIGURE_H
#define REPORT_SECTIONS_RANGE_FIGURE_H

#include "report/sections/wording.h"

/* The latest score of the series in a follow-up contact; NaN when there is none. */
double follow_up_score(const struct wording *wording, const struct measure_findings *measure);

/* "0–21"; missing for a measure whose range is not known. */
struct text range_words(const struct wording *wording, const struct instrument *instrument);

/* NULL for a measure whose range or direction is not known, or without a score. */
const struct chart *range_figure(const struct wording *wording,
                                 const struct measure_findings *measure);

#endif
