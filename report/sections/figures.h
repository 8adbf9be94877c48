/* Charts as data, made from findings. All texts and arrays live in the document's arena. */
#ifndef REPORT_SECTIONS_FIGURES_H
#define REPORT_SECTIONS_FIGURES_H

#include "report/sections/wording.h"

/* A goal from start to target; `with_ends` writes the ends of its scale below. */
const struct chart *
figure_track(const struct wording *wording, const struct goal_findings *goal, bool with_ends);

/* Its ratings as steps; NULL with fewer than two. */
const struct chart *figure_history(const struct wording *wording,
                                   const struct goal_findings *goal);

/* The period's sessions; `with_legend` for the section, without for the tile. In plain editions
 * a session that was not held is an empty cell. */
const struct chart *figure_attendance(const struct wording *wording, bool with_legend);

/* The same as cells of full size without words; NULL without a session. */
const struct chart *figure_meetings(const struct wording *wording);

/* A measure in miniature; NULL without a score. */
const struct chart *figure_sparkline(const struct wording *wording,
                                     const struct measure_findings *measure);

/* What the alternative text of a goal says: "G1 dari tingkat −2 menjadi 0, tercapai." */
struct text figure_goal_words(const struct wording *wording, const struct goal_findings *goal);

#endif
