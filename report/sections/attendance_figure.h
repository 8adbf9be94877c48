/* The sessions of the period as a strip of cells. */
#ifndef REPORT_SECTIONS_ATTENDANCE_FIGURE_H
#define REPORT_SECTIONS_ATTENDANCE_FIGURE_H

#include "report/sections/wording.h"

/* The period's sessions; `with_legend` for the section, without for the tile. In plain editions
 * a session that was not held is an empty cell. NULL without a session. */
const struct chart *attendance_figure(const struct wording *wording, bool with_legend);

/* The same as cells of full size without words; NULL without a session. */
const struct chart *attendance_figure_plain(const struct wording *wording);

#endif
