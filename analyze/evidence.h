/*
 * How much the scores carry (E0 to E4), and which sentence may be said of them.
 *
 * For counsellors: How firmly a change may be stated, from E0 (nothing can be said) to E4 (seen
 * twice, beyond measurement error, and into the usual range). Doubts lower the level, but a
 * worsening is never hidden.
 */
#ifndef ANALYZE_EVIDENCE_H
#define ANALYZE_EVIDENCE_H

#include "analyze/case_findings.h"
#include "analyze/series.h"

/*
 * Sets level, sentence, the reasons of lowering and the trend's direction. Change, category,
 * limit and the trend's claim must be set.
 *
 * Two claims are judged apart: a change beyond measurement error (2; seen twice 3; and on the
 * side of people without the problem 4) and a trend (2 or 3). When they contradict each other
 * the lower counts; else the higher. Many missing scores, or a first score at the end of the
 * scale, take one step off; a worsening is never taken below 2. F36 to F38.
 *
 * Source:  Jacobson & Truax 1991; minimum numbers and steps by own simulations
 * Checked: tests/analyze/test_evidence.c
 */
void evidence_judge(struct measure_findings *measure,
                    const struct series *series,
                    const struct thresholds *thresholds);

#endif
