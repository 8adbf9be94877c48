/*
 * The course that is expected of a client, from the user's own caseload: one growth model of
 * each known instrument, and whether a client's last scores lie outside it.
 *
 * For counsellors: Whether a client is on the way that clients of this practice usually take.
 * It is judged only with at least 30 earlier courses to compare with; otherwise the report says
 * that there is no comparison.
 *
 * Source:  Lutz et al. 1999, Journal of Consulting and Clinical Psychology 67, 571-577; two
 *          scores in a row outside, since one alone is often chance (own simulations)
 * Checked: tests/analyze/test_expected_course.c
 */
#ifndef ANALYZE_EXPECTED_COURSE_H
#define ANALYZE_EXPECTED_COURSE_H

#include <stddef.h>

#include "analyze/case_findings.h"
#include "analyze/expected_curve.h"
#include "analyze/growth_model.h"
#include "base/arena.h"
#include "model/case_file.h"
#include "model/instrument.h"

/* One instrument. */
struct expected_course {
    struct text measure;
    size_t episode_count;           /* in the model; the scores are counted in `model` */
    day_number first_day, last_day; /* of the scores in the model */
    struct growth_model model;
};

/* Points of the measure; NaN on a side that has no line. */
struct expected_range {
    double low, high;
};

struct expected_courses {
    struct expected_course *items; /* only instruments with enough episodes and a fit */
    size_t count;
};

/* The scores of one instrument, gathered over the caseload. */
struct course_scores {
    struct text measure;
    struct growth_score *items;
    size_t count;
    size_t capacity;
    size_t episode_count;
    day_number first_day, last_day;
};

struct caseload_scores {
    const struct instruments *instruments;
    const struct thresholds *thresholds;
    day_number cutoff;
    struct arena *arena; /* of the gathered scores */
    struct course_scores *courses;
    size_t count;
    size_t capacity;
};

/*
 * Adds a client's own scores, one a day, of every episode that has enough of them by the cutoff
 * date. `work` may be emptied afterwards; texts of the case file are not kept.
 */
void caseload_scores_add(struct caseload_scores *scores,
                         const struct case_file *case_file,
                         struct arena *work);

/* Fits the instruments that have `comparison_episodes` episodes or more; in the arena. */
struct expected_courses *expected_courses_fit(const struct caseload_scores *scores,
                                              struct arena *arena);

/* The course of an instrument; NULL when there is none, or no courses at all. */
const struct expected_course *expected_courses_find(const struct expected_courses *courses,
                                                    struct text measure);

/*
 * Sets off_track, its reason, course and curve of a measure. Off track: the last
 * two days' scores both lie strictly beyond the worst tenth of the band that the first score
 * leads to. Where `curves` know the measure they take the place of the caseload's course.
 * Unknown: nothing to compare with, or not the client's own scores (WHY_NO_COMPARISON); fewer
 * than three days, or the last but one before session 3 (WHY_TOO_FEW).
 *
 *     off track: the last two scores are both above q90 (lower is better)
 *                or both below q10 (higher is better);
 *                with a curve, beyond its threshold at that session or week
 */
void expected_course_judge(struct measure_findings *measure,
                           const struct expected_courses *courses,
                           const struct expected_curves *curves);

/*
 * The range in which the score of one of the client's days was expected from the first score:
 * q10 to q90 of the caseload's course; with a curve, the threshold on the worse side alone.
 * Both NaN: nothing to compare with, or the day is that of the first score.
 *
 * Source:  as above; analyze/growth_band.h
 * Checked: tests/analyze/test_expected_course.c
 */
struct expected_range expected_range_at(const struct measure_findings *measure,
                                        const struct score_point *day);

#endif
