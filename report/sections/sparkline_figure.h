/* The scores of a measure in miniature. */
#ifndef REPORT_SECTIONS_SPARKLINE_FIGURE_H
#define REPORT_SECTIONS_SPARKLINE_FIGURE_H

#include "report/sections/wording.h"

/* NULL without a score. */
const struct chart *sparkline_figure(const struct wording *wording,
                                     const struct measure_findings *measure);

#endif
