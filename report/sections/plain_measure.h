/* What the client's page and the summary say and show of one measure. */
#ifndef REPORT_SECTIONS_PLAIN_MEASURE_H
#define REPORT_SECTIONS_PLAIN_MEASURE_H

#include "report/sections/wording.h"

enum { PLAIN_MEASURES = 2 };

/*
 * The measures that the summary tells of: the primary one, and the next or, so that no
 * worsening is hidden, the first of the others that is worse. Returns how many.
 */
size_t plain_measures(const struct wording *wording,
                      const struct measure_findings *shown[PLAIN_MEASURES]);

/* "lebih baik daripada pada awal" */
struct text plain_measure_finding(const struct wording *wording,
                                  const struct measure_findings *measure);

/* "Suasana hati: skor lebih baik daripada pada awal, ..."; on the client's page, while the
 * course goes on, with what it invites to. Empty where an improvement must not be told. */
struct text plain_measure_sentence(const struct wording *wording,
                                   const struct measure_findings *measure);

/* The same behind the colon, with a capital. */
struct text plain_measure_statement(const struct wording *wording,
                                    const struct measure_findings *measure);

/* "makin rendah makin ringan"; empty when it is not known which way is better. */
struct text plain_measure_direction(const struct wording *wording,
                                    const struct measure_findings *measure);

/* Scores with the reference line, and neither limits, categories nor missed sessions. There
 * must be a score. */
const struct chart *plain_measure_chart(const struct wording *wording,
                                        const struct measure_findings *measure);

#endif
