/* What only the closure report says, in one language. */
#ifndef LANGUAGE_CLOSURE_PHRASES_H
#define LANGUAGE_CLOSURE_PHRASES_H

/* The rules of struct phrases hold. */
struct closure_phrases {
    /* Headings */
    const char *closure_heading_reason;
    const char *closure_heading_start;
    const char *closure_heading_goals;
    const char *closure_heading_measures;
    const char *closure_heading_strategies;
    const char *closure_heading_skills;
    const char *closure_heading_successes;
    const char *closure_heading_remaining;
    const char *closure_heading_safeguards; /* risk, safety */
    const char *closure_heading_maintenance;
    const char *closure_heading_follow_up;
    const char *closure_heading_feedback;
    const char *closure_heading_return;

    /* Identity */
    const char *closure_subtitle; /* {episode} {range} */
    const char *label_sessions;
    const char *label_held;
    const char *label_length;       /* how long it took */
    const char *sessions_booked;    /* {n}; part */
    const char *sessions_missed;    /* {n}; part */
    const char *sessions_held_late; /* {n} {late}; part */
    const char *course_weeks;       /* {n}; part */

    /* Key-fact tiles */
    const char *tile_closure;
    const char *tile_follow_up;
    const char *tile_of_contacts; /* {n}: unit beside the number reached */
    const char *tile_of_planned;  /* {n}: the same, when there was none yet */
    const char *tile_no_contact;  /* part */
    const char *tile_no_plan;     /* part */
    const char *tile_planned;     /* {date} */
    const char *tile_attempts;    /* {n} */
    const char *tile_last_known;  /* {date} */

    /* Endings and follow-up */
    const char *ending_kind;            /* {type} {reason} {date} */
    const char *ending_unplanned;       /* {x} */
    const char *ending_unplanned_short; /* its first sentence: the headline */
    const char *ending_transferred;     /* {reason} {date} */
    const char *ending_kind_unknown;    /* {reason} {date} */
    const char *first_scores;           /* {scores}: list of the next two */
    const char *first_score;            /* {measure} {score}; part */
    const char *first_score_in_band;    /* {measure} {score} {band}; part */
    const char *measures_improved;      /* {k} {n} */
    const char *measures_worsened;      /* {k} {n} */
    const char *no_goals;
    const char *remaining_values;     /* {value} {target}; part */
    const char *remaining_steps;      /* part; the steps follow */
    const char *remaining_obstacles;  /* part; the obstacles follow */
    const char *remaining_measures;   /* {measures} */
    const char *remaining_risk;       /* {state} */
    const char *remaining_risk_on;    /* {state} {date} */
    const char *follow_up_short_term; /* {from} {to}: days of laijapen */
    const char *follow_up_long_term;  /* {from} {to}: days of laijapang */
    const char *follow_up_contact;    /* {date} {state} */
    const char *follow_up_none;
    const char *follow_up_reached; /* {x} {n} */
    const char *follow_up_planned; /* {n} */
    const char *follow_up_lacking; /* {kind}; part */
    const char *short_term;        /* part: laijapen */
    const char *long_term;         /* part: laijapang */
    const char *short_term_window; /* part: the name of its days */
    const char *long_term_window;  /* part */
    const char *referral;          /* part; its reason follows */
    const char *last_known;        /* part: "last known", instead of "latest" */
    const char *strategy_helped;   /* column head: benefit as the client sees it */
    const char *card_warning_signs;
    const char *card_own_steps;
    const char *card_people;
    const char *hint_warning_signs; /* part: an example */
    const char *hint_own_steps;     /* part */
    const char *hint_people;        /* part */
    const char *feedback_of_client;
    const char *reflection_of_counsellor;
    const char *return_to_counsellor;
};

#endif
