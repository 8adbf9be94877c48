/* What scores say, and how that was found, in one language. */
#ifndef LANGUAGE_SCORE_PHRASES_H
#define LANGUAGE_SCORE_PHRASES_H

#include "model/judgement.h"

/* The rules of struct phrases hold. */
struct score_phrases {
    /* Evidence on one measure */
    const char *sentence[SENTENCE_COUNT]; /* {n} {min} {a} {b} {diff} {mrc} {cut} {measure} {s}
                                             {reason} {direction} {slope} {unit} {lo} {hi} */
    const char *change_none_equal;        /* {a} {n}: E1 when first and latest are equal */
    const char *reason_missing;           /* {x} {n}; part of {reason} */
    const char *reason_scale_end;         /* part of {reason} */
    const char *reason_both;              /* {first} {second}: joins the two */
    const char *trend_none;               /* {n} */
    const char *trend_neighbours_alike;
    const char *outside_expected_range;
    const char *outside_expected_curve; /* {source} */
    const char *scores_missing;         /* {x} {n} */
    const char *break_of_days;          /* {d} */
    const char *scores_on_a_line;
    const char *reliable_note; /* {mrc} */
    const char *strategy_caution;
    const char *no_room;
    const char *no_comparison;
    const char *no_data_in_period;
    const char *no_scores_yet;   /* {min} */
    const char *measure_heading; /* {measure} {text}: "PHQ-9: ..." */
    const char *unknown_measure; /* {measure} */
    const char *period_part;     /* {a} {b}: first and latest score within the period */

    /* Data notes and methods */
    const char *data_rows_refused;  /* {n} {outside} */
    const char *data_without_score; /* {measure} {x} {n} */
    const char *data_all_scored;    /* {measure} {n} */
    const char *methods_limits;     /* {limits}: list of "PHQ-9 6 poin" */
    const char *methods_limit;      /* {measure} {mrc}; part */
    const char *methods_cutoffs;    /* {cutoffs}: list of "PHQ-9 10" */
    const char *methods_cutoff;     /* {measure} {cut}; part */
    const char *methods_confirmed;
    const char *methods_trend; /* {min} */
    const char *methods_holm;  /* {n} */
    const char *methods_interval;
    const char *methods_t_score;
    const char *methods_measurement_error;
    const char *methods_alliance;
    const char *methods_expected_course; /* {measure} {courses} {scores} {from} {to} {start}
                                            {slope}: "− 3,1" or "+ 3,1" */
    const char *methods_expected_curve;  /* {measure} {source} */
    const char *methods_changed_limits;  /* {limits}: list of the next */
    const char *methods_changed_limit;   /* {name} {value} {default}; part */
    const char *methods_program;         /* {version}; behind the changed limits */
    const char *methods_sources;         /* {files} {code} */
    const char *methods_unverified;      /* {measures} */
};

#endif
