/* What is said in words of a client's problem and goals. */
#ifndef REPORT_SECTIONS_GOAL_WORDING_H
#define REPORT_SECTIONS_GOAL_WORDING_H

#include "report/sections/wording.h"

/* "−2", "+1" for levels, the plain number for all other kinds; the dash when there is none. */
struct text goal_wording_value(const struct wording *wording,
                               const struct goal_findings *goal,
                               struct estimate value);

/* "belum berubah", "menjauh dari target" */
struct text goal_wording_state(const struct wording *wording, const struct goal_findings *goal);

/* Plain editions leave out goals that were dropped or replaced. */
bool goal_wording_is_shown(const struct wording *wording, const struct goal_findings *goal);

enum mark goal_wording_mark(enum goal_state state);
enum tone goal_wording_tone(enum goal_state state);

/* "G1", "G1 dan G2", ... of the goals for which `wanted` is true. */
struct text goal_wording_list(const struct wording *wording,
                              bool (*wanted)(const struct goal_findings *goal, int what),
                              int what);

/* The earliest review date of an active goal after the cutoff date; DAY_NONE. */
day_number goal_wording_next_review(const struct wording *wording);

/* Adds the problem as it was written down, or that none was. */
void goal_wording_problem(const struct wording *wording, struct sentence *content);

/* "Tujuan jangka pendek 1, jangka panjang 1; ditetapkan bersama konseli pada 28 Agustus 2026."
 */
struct text goal_wording_set(const struct wording *wording);

/* The T score at the start and now; empty when there is none. It never stands alone. */
struct text goal_wording_t_score(const struct wording *wording);

/* What the table cannot show: what an attainment rests on, reached once, further from the
 * target, other raters, how many are not rated. May be empty. */
struct text goal_wording_remarks(const struct wording *wording);

#endif
