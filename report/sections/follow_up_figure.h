/* What follows an ending, as a time line. */
#ifndef REPORT_SECTIONS_FOLLOW_UP_FIGURE_H
#define REPORT_SECTIONS_FOLLOW_UP_FIGURE_H

#include "report/sections/wording.h"

/* The windows of both evaluations, contacts, plans, and the data date where it lies within. */
const struct chart *follow_up_figure(const struct wording *wording);

#endif
