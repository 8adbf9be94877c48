/* A goal as a figure: its way from start to target, its ratings as steps, and both in words. */
#ifndef REPORT_SECTIONS_GOAL_FIGURE_H
#define REPORT_SECTIONS_GOAL_FIGURE_H

#include "report/sections/wording.h"

/* A goal from start to target; `with_ends` writes the ends of its scale below. */
const struct chart *goal_figure_track(const struct wording *wording,
                                      const struct goal_findings *goal,
                                      bool with_ends);

/* Its ratings as steps; NULL with fewer than two. */
const struct chart *goal_figure_history(const struct wording *wording,
                                        const struct goal_findings *goal);

/* What the alternative text of a goal says: "G1 dari tingkat −2 menjadi 0, tercapai." */
struct text goal_figure_words(const struct wording *wording, const struct goal_findings *goal);

/* "tingkat 0", "nilai 8", "3 kali/minggu", "4 dari 4 langkah" */
struct text goal_figure_level(const struct wording *wording,
                              const struct goal_findings *goal,
                              struct estimate value);

#endif
