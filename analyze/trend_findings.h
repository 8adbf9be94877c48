/*
 * The trend of one series: slope, tests, and what may be claimed of them.
 *
 * For counsellors: What may be said of the direction of the scores. A direction is named only
 * when two different tests agree, and from eight scores on; below that the report says that it
 * is too early.
 */
#ifndef ANALYZE_TREND_FINDINGS_H
#define ANALYZE_TREND_FINDINGS_H

#include "analyze/case_findings.h"
#include "analyze/series.h"
#include "base/arena.h"

/*
 * Slope and tests of the series, not yet the claim and the direction: those need the p-values
 * of all series of the report (trend_claim). Missing below `slope_scores` scores (WHY_TOO_FEW);
 * the p-values need `trend_scores` scores and `trend_values` different ones.
 *
 * Source:  least squares, Theil & Sen, Mann & Kendall: as in their headers; minimum numbers by
 *          simulation (a Mann-Kendall test of fewer scores hardly ever finds a trend)
 * Checked: tests/analyze/test_trend_findings.c
 */
struct trend_findings trend_findings_of(const struct series *series,
                                        const struct thresholds *thresholds,
                                        struct arena *work);

/*
 * The larger of both p-values, NaN when one is missing: what is adjusted over all series.
 *
 *     p = max(p of least squares, p of Mann & Kendall)
 *
 * Source:  both tests must agree (own simulations of false trends in hanging-together scores)
 * Checked: tests/analyze/test_trend_findings.c
 */
double trend_p(const struct trend_findings *trend);

/*
 * Sets claim, claim_direction and is_lowered_by_r1 by the adjusted p: 2 below .05, 3 below .01
 * with `trend_scores_firm` scores, both tests of one sign. Neighbouring scores that hang
 * together lower the claim by one, a worsening not below 2. 0: nothing is claimed. F37.
 *
 * Source:  Holm 1979 for the adjustment; levels by own simulations
 * Checked: tests/analyze/test_trend_findings.c
 */
void trend_claim(struct trend_findings *trend,
                 const struct series *series,
                 double adjusted_p,
                 const struct thresholds *thresholds);

/*
 * Lowers the claim by one where the measure's level is lowered (a worsening not below 2), and
 * sets direction and direction_why by what is left.
 *
 * Source:  as above
 * Checked: tests/analyze/test_trend_findings.c
 */
void trend_settle(struct trend_findings *trend, const struct series *series, bool is_lowered);

#endif
