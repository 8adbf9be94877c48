/*
 * The expected course of one questionnaire, given as data: for each span of first scores a
 * curve that a client's scores should not cross.
 *
 * For counsellors: Instead of the practice's own earlier clients a published table can be the
 * yardstick. Each row holds for clients who began within a span of scores, and says where the
 * line lies at each session or week. Where the table comes from stands beside what it says.
 *
 * Source:  the shape a + b ln(x) of Lutz et al. 1999, Journal of Consulting and Clinical
 *          Psychology 67, 571-577; the figures are the table's own
 * Checked: tests/analyze/test_expected_curve.c
 */
#ifndef ANALYZE_EXPECTED_CURVE_H
#define ANALYZE_EXPECTED_CURVE_H

#include <stdbool.h>
#include <stddef.h>

#include "analyze/case_findings.h"
#include "base/text.h"

/* What x counts: sessions of the episode from 1, or weeks since the first score. */
enum curve_unit { CURVE_SESSION, CURVE_WEEK };

struct expected_curve {
    struct text measure;             /* as the file has it; compared case-blind */
    double baseline_lo, baseline_hi; /* first scores that it holds for, both ends included */
    enum curve_unit unit;
    double a, b;
    struct text source, licence; /* shown beside what is said of it */
};

struct expected_curves {
    struct expected_curve *items;
    size_t count;
};

/* Whether the table says anything of that measure, for whatever first score. */
bool expected_curves_know(const struct expected_curves *curves, struct text measure);

/* The first row for a client who began with that score; NULL when there is none. */
const struct expected_curve *expected_curves_find(const struct expected_curves *curves,
                                                  struct text measure,
                                                  double first_score);

/*
 * Where the line lies at a score that is not the first of the client.
 *
 *     threshold = a + b * ln(x)
 *     x: number of the session within the episode, or weeks since the first score; > 0
 *
 * Result: in points of the measure.
 */
double expected_curve_at(const struct expected_curve *curve,
                         const struct score_point *first,
                         const struct score_point *point);

#endif
