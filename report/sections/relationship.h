/* The relationship as a half beside the other measures. */
#ifndef REPORT_SECTIONS_RELATIONSHIP_H
#define REPORT_SECTIONS_RELATIONSHIP_H

#include "report/sections/wording.h"

/* A section block with the chart of the relationship and what is to be said of it. There must
 * be ratings. */
struct block *relationship_half(const struct wording *wording);

/* Whether there is a course to draw: two ratings or more. */
bool relationship_has_course(const struct case_findings *findings);

/* One line where there is none: the only rating, or that there is no rating. */
struct text relationship_single(const struct wording *wording);

/* The latest rating, and what the course of the ratings shows; empty without ratings. */
struct text relationship_finding(const struct wording *wording);

/* "Penilaian segera (UCA), skala 0–10: pemahaman 5 menjadi 8, ..." */
struct text relationship_immediate(const struct wording *wording);

#endif
