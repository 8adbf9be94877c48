/* The numbers by which findings decide: one table, printed on the methods page. */
#ifndef ANALYZE_THRESHOLDS_H
#define ANALYZE_THRESHOLDS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/attributes.h"
#include "base/text.h"

struct thresholds {
    double episode_gap_days;       /* more than this begins a new episode: 90 */
    double gbo_target;             /* closeness at which a goal counts as reached: 8 */
    double gbo_reliable;           /* points that count as a change of closeness: 3 */
    double value_percent;          /* percent of the way that counts as moving: 25 */
    double attendance_denominator; /* fewest sessions for a rate: 5 */
    double attendance_target;      /* share aimed at: .80 */
    double missing_share;       /* share of sessions without score that lowers a level: .20 */
    double first_score_session; /* latest session of a first score: 2 */
    double early_session;       /* latest session of an early change: 4 */
    double trend_scores;        /* fewest scores to test a trend: 8 */
    double trend_scores_firm;   /* fewest for a supported one: 10 */
    double trend_values;        /* fewest distinct scores: 3 */
    double slope_scores;        /* fewest scores for a slope: 5 */
    double break_days;          /* a gap that neighbours do not span: 42 */
    double minimum_reliability; /* of an instrument, for reliable change: .70 */
    double stalled_days;        /* days with scores after the first: 6 */
    double step_overdue_days;   /* 7 */
    double obstacle_days;       /* 14 */
    double review_sessions;     /* 6 */
    double review_days;         /* 90 */
    double no_contact_days;     /* 15 */
    double no_contact_red_days; /* 30 */
    double risk_days;           /* 7 */
    double comparison_episodes; /* fewest episodes for an expected course: 30 */
};

extern const struct thresholds thresholds_default;

/* A threshold by its name in capaian.ini ("episode_gap_days"). */
struct threshold_name {
    const char *name;
    size_t offset;           /* of the double in struct thresholds */
    double minimum, maximum; /* what a setting may say */
};

extern const struct threshold_name threshold_names[];
extern const size_t threshold_name_count;

/* Sets one by name; false when the name is unknown or the value outside its range. */
MUST_CHECK bool thresholds_set(struct thresholds *thresholds, struct text name, double value);

#endif
