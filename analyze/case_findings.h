/* Every figure on one client's episode: the list of what is computed. */
#ifndef ANALYZE_CASE_FINDINGS_H
#define ANALYZE_CASE_FINDINGS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "analyze/episodes.h"
#include "analyze/estimate.h"
#include "analyze/thresholds.h"
#include "base/arena.h"
#include "model/case_file.h"
#include "model/instrument.h"
#include "model/judgement.h"
#include "model/period.h"

/* The period's own part: sessions from `from` to the cutoff date (F14, F15). */
struct attendance_findings {
    int booked, attended, late, no_show;
    int cancelled;                /* all three kinds */
    int late_cancelled;           /* of them */
    int denominator;              /* attended + late + no_show + late_cancelled */
    struct estimate rate, lo, hi; /* share 0..1, Wilson 95 % */
    day_number first, last;       /* held sessions; DAY_NONE = none */
    struct estimate minutes;
};

/* One rating of the chosen rater, for tracks and histories. */
struct rating_point {
    day_number day;
    int ordinal; /* session number within the episode */
    double value;
};

struct goal_findings {
    const struct goal *goal; /* a goals row, or one made up for a rated goal without a row */
    bool has_row;
    double weight;
    enum rater rater; /* whose ratings are used (F5) */
    struct estimate baseline, first, current, target, change, percent;
    enum goal_direction direction;
    int ratings;
    enum goal_state state;
    bool is_attained_by_review; /* state attained or exceeded rests on a review or closure */
    day_number state_since;     /* day of the latest rating; DAY_NONE = not rated */
    bool has_check[CHECK_COUNT];
    bool has_error;              /* a check of level E: no T (F24, F25) */
    struct rating_point *points; /* in order of date */
    size_t point_count;
};

struct goal_attainment_findings {
    int goals; /* neither dropped nor superseded */
    int rated;
    int attained;                                /* attained or exceeded */
    int scored;                                  /* in T */
    struct estimate t_baseline, t_now, t_change; /* T points: mean 50, SD 10 */
};

struct score_point {
    day_number day;
    int ordinal; /* session number within the episode (F16) */
    double x;    /* session number or weeks, as in the trend */
    double value;
};

struct trend_findings {
    bool exists; /* false below the minimum number of scores */
    enum why why;
    bool is_weeks; /* x: weeks since the first score; else session */
    struct estimate slope, lo, hi, theil_sen, ols_p, mann_kendall_p, tau_b, r1;
    enum trend_direction direction;
    enum why direction_why; /* when direction is DIRECTION_UNKNOWN */
    int claim;              /* 0 none, 2 suggested, 3 supported, after lowering */
    enum trend_direction claim_direction;
    bool is_lowered_by_r1;
    int sign;        /* of slope and S: -1, +1; 0 when they differ or are 0 */
    size_t r1_count; /* scores that r1 rests on */
};

struct expected_course; /* analyze/expected_course.h: the caseload's growth model */
struct expected_curve;  /* analyze/expected_curve.h: an expected course given as data */
struct expected_curves;

/* One instrument seen by one rater. */
struct measure_findings {
    struct text name;    /* "phq-9", or "phq-9@teacher" */
    struct text measure; /* "phq-9" */
    enum rater rater;
    const struct instrument *instrument; /* made up (is_known false) for an unknown measure */
    struct score_point *points; /* all observations of the series (n of them), in order */
    size_t n;
    struct score_point *days; /* one score a day: the last */
    size_t day_count;
    int missing; /* held sessions without a score of this series */
    int held;    /* held sessions of the episode */
    struct estimate first, last, change;
    enum better better;
    struct estimate reliable_change; /* limit in points */
    bool is_limit_published;         /* reached when >=, else when > */
    struct estimate rci;
    struct estimate cutoff;
    enum change_category category;
    enum why category_why;
    bool confirmed;
    enum why confirmed_why; /* WHY_NONE: `confirmed` holds */
    int first_ordinal;      /* session of the first score */
    struct trend_findings trend;
    enum evidence_level level;
    enum sentence_key sentence;
    bool is_lowered_by_missing, is_lowered_by_scale_end; /* reasons of E1r, E2r */
    int band; /* index into instrument->bands; -1 = none */
    enum why band_why;
    enum { OFF_TRACK_UNKNOWN, OFF_TRACK_NO, OFF_TRACK_YES } off_track;
    enum why off_track_why;
    const struct expected_course *course; /* that the client is compared with; NULL = none */
    const struct expected_curve *curve;   /* that is used in its place; NULL = none */
};

struct alliance_findings {
    bool exists;
    struct text measure;
    const struct instrument *instrument;
    struct score_point *points; /* all ratings of the client, in order */
    size_t n;
    struct score_point *days; /* one rating a day: the last */
    size_t day_count;
    double last;
    struct estimate low; /* number of ratings below the cut */
    int drops, repaired;
    bool ceiling;
};

struct plan_findings {
    int steps_open, steps_done, steps_overdue, obstacles_open, strategy_changes, skills,
        successes, followups_planned;
};

/* Keys of `evidence`, in the order of the JSON output. */
enum evidence_key {
    EVIDENCE_CHANGE,
    EVIDENCE_LIMIT,
    EVIDENCE_SESSIONS,
    EVIDENCE_CLIENTS,
    EVIDENCE_RATINGS,
    EVIDENCE_VALUE,
    EVIDENCE_STEPS,
    EVIDENCE_OBSTACLES,
    EVIDENCE_ATTENDED,
    EVIDENCE_DENOMINATOR,
    EVIDENCE_MISSED,
    EVIDENCE_DAYS,
    EVIDENCE_LAST,
    EVIDENCE_CUTOFF,
    EVIDENCE_ALLIANCE_DROP, /* 1 true, 0 false */
    EVIDENCE_COUNT
};

/* What closing lacks: bits of a set. */
enum closure_gap { GAP_RATING = 1, GAP_REASON = 2, GAP_FOLLOWUP_PLAN = 4 };

enum followup_kind { FOLLOWUP_NONE, FOLLOWUP_LAIJAPEN, FOLLOWUP_LAIJAPANG };

struct flag {
    enum flag_code code;
    struct text measure; /* series name; missing when the flag names none */
    struct text goal;
    day_number since;
    double evidence[EVIDENCE_COUNT]; /* NaN: the flag has no such key */
    bool is_red;                     /* no-contact: grade red, else amber */
    unsigned closure_gaps;           /* closure-incomplete */
    enum followup_kind followup;     /* followup-due */
};

struct data_findings {
    int rows_refused, sessions_without_score, scores_outside_range;
};

struct case_findings {
    const struct case_file *case_file;
    const struct episode *episode;
    struct period period;
    day_number as_of, cutoff;
    struct attendance_findings attendance;
    struct goal_findings *goals; /* by goal id */
    size_t goal_count;
    struct goal_attainment_findings goal_attainment;
    struct measure_findings *measures; /* order of the instruments file, then unknown ones */
    size_t measure_count;
    size_t tested_measure_count;  /* series in the Holm adjustment */
    struct measure_findings *uca; /* uca-u, uca-c, uca-a: charted, no findings (points only) */
    size_t uca_count;
    struct alliance_findings alliance;
    struct plan_findings plan;
    struct flag *flags; /* worst first, then in the order of measures and goals */
    size_t flag_count;
    struct data_findings data;
};

struct expected_courses; /* analyze/expected_course.h: the caseload's growth models */

struct findings_options {
    const struct instruments *instruments;
    const struct thresholds *thresholds;
    const struct expected_courses *expected; /* NULL: there is no comparison */
    const struct expected_curves *curves;    /* used where they know the measure; may be NULL */
    struct period period;
    day_number as_of;
};

/*
 * Findings of one episode, in the arena. Pure: the same facts and options, the same figures.
 *
 * Source:  decision rules of docs/statistics.md and the sources named in the headers of the
 * single figures Checked: tests/analyze/test_case_findings.c
 */
struct case_findings *case_findings_of(const struct case_file *case_file,
                                       const struct episode *episode,
                                       const struct findings_options *options,
                                       struct arena *arena);

/*
 * All episodes of a client that appear in the period (F12), with their findings.
 *
 * Source:  as above
 * Checked: tests/analyze/test_case_findings.c
 */
struct case_findings **client_findings_of(const struct case_file *case_file,
                                          const struct findings_options *options,
                                          struct arena *arena,
                                          size_t *count);

#endif
