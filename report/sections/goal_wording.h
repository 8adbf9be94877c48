/* What is said in words of a client's problem and goals. */
#ifndef REPORT_SECTIONS_GOAL_WORDING_H
#define REPORT_SECTIONS_GOAL_WORDING_H

#include "report/sections/wording.h"

/* Adds the problem as it was written down, or that none was. */
void goal_wording_problem(const struct wording *wording, struct sentence *content);

/* "Tujuan jangka pendek 1, jangka panjang 1; ditetapkan bersama konseli pada 28 Agustus 2026."
 */
struct text goal_wording_set(const struct wording *wording);

/* The T score at the start and now; empty when there is none. It never stands alone. */
struct text goal_wording_t_score(const struct wording *wording);

/* What the table cannot show: reached once, further from the target. May be empty. */
struct text goal_wording_remarks(const struct wording *wording);

#endif
