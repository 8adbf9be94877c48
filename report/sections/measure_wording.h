/* What may be said about one measure, chosen by its evidence. */
#ifndef REPORT_SECTIONS_MEASURE_WORDING_H
#define REPORT_SECTIONS_MEASURE_WORDING_H

#include "report/sections/wording.h"

/* "perbaikan reliabel": for the headline and the tiles; in plain words for plain editions. */
struct text measure_headline(const struct wording *wording,
                             const struct measure_findings *measure);

/* True when the evidence speaks of worsening: it comes before any improvement. */
bool measure_is_worse(const struct measure_findings *measure);

/* True when the headline must name the measure: a reliable or suggested change. */
bool measure_is_news(const struct measure_findings *measure);

/* The sentence that carries the level: "Perbaikan reliabel: dua skor terakhir ...". In plain
 * editions it begins with what is measured, and the client's page adds what it invites to. */
struct text measure_sentence(const struct wording *wording,
                             const struct measure_findings *measure);

/*
 * Everything else that has to be said beside it: the other claim, missing scores, breaks, the
 * end of the scale, the period's own part. One text; may be empty.
 */
struct text measure_remarks(const struct wording *wording,
                            const struct measure_findings *measure);

/* Longest gap in days between neighbouring scores; 0 with fewer than two. */
int measure_longest_gap(const struct measure_findings *measure);

#endif
