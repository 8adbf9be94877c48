/* Sentences, headings, labels and captions of the counsellor's documents, in one language. */
#ifndef LANGUAGE_PHRASES_H
#define LANGUAGE_PHRASES_H

#include "model/judgement.h"

/*
 * Every member is a string in UTF-8, never NULL, never empty; nothing else may stand here,
 * since a test walks the struct as an array of strings. The comment beside a member names its
 * {placeholders}; how they are filled is said in language/language.h. Besides those named,
 * {client}, {Client}, {counsellor}, {Counsellor}, {supervisor} and {Supervisor} may stand
 * anywhere.
 *
 * A member whose comment says "part" is no whole sentence: it is joined to others and begins
 * with a small letter.
 */
struct phrases {
    /* Titles and furniture */
    const char *progress_title;
    const char *closure_title;
    const char *summary_title;         /* edition summary of the progress report */
    const char *closure_summary_title; /* edition summary of the closure report */
    const char *subtitle;              /* {period} {range}: name and days of the period */
    const char *footer;                /* {code} {period} {date} */
    const char *footer_client_edition; /* {date} */
    const char *footer_page;           /* {i} {j} */
    const char *document_subject;      /* {code} {period}: for the file's properties */
    const char *separator;             /* between short facts on one line: " · " */
    const char *no_figure;             /* where a figure would stand: "–" */
    const char *no_entries;            /* an empty table */
    const char *not_recorded;          /* part: an empty identity value */

    /* Section headings, progress report (counsellor) */
    const char *heading_summary;
    const char *heading_attention;
    const char *heading_goals; /* problem and goals */
    const char *heading_attainment;
    const char *heading_measures;
    const char *heading_other_measure; /* {measure} */
    const char *heading_successes;
    const char *heading_skills;
    const char *heading_plan;
    const char *heading_safeguards;           /* risk, safety, follow-up */
    const char *heading_relationship;         /* with immediate evaluation */
    const char *heading_relationship_measure; /* {measure} */
    const char *heading_relationship_short;
    const char *heading_attendance;
    const char *heading_attendance_short;
    const char *heading_reflection;
    const char *heading_went_well;
    const char *heading_to_improve;
    const char *heading_strategy_adjusted;
    const char *heading_next_review;
    const char *heading_goal_checks;
    const char *heading_data;
    const char *heading_methods;
    const char *heading_signatures;
    const char *heading_session_notes;

    /* Section headings, summary edition where they differ */
    const char *summary_heading_measures;

    /* Identity */
    const char *label_client_code;
    const char *label_client_name;
    const char *label_class;
    const char *label_counsellor;
    const char *label_course;
    const char *label_started;
    const char *label_last_session;
    const char *label_field_and_source;
    const char *label_consent;
    const char *course_running; /* {episode} */
    const char *course_ended;   /* {episode} {date} */
    const char *name_and_code;  /* {name} {code} */

    /* Headline, page one */
    const char *headline_goals_not_rated;  /* {k} {m}: none rated yet (m = k) or some */
    const char *headline_single_not_rated; /* k = 1 */
    const char *headline_no_goals;         /* no goal set */
    const char *headline_measures;         /* {measures} {finding} */
    const char *headline_by_sentence[SENTENCE_COUNT]; /* part: {finding}. TREND2 and TREND3:
        what the change claim says; a worsening trend is headline_trend_worse */
    const char *headline_no_score;                    /* part */
    const char *headline_trend_worse;                 /* part */
    const char *headline_attention;                   /* {n} */

    /* Key-fact tiles */
    const char *tile_attainment;
    const char *tile_of_goals;       /* {k}: unit beside the number attained */
    const char *tile_goals;          /* {k}: unit beside the number of goals */
    const char *tile_goals_in_state; /* {goals} {state}: "G1 and G2: no change yet" */
    const char *tile_goals_at_start; /* {goals}: still at the starting point */
    const char *tile_no_goals;       /* part */
    const char *tile_primary;        /* {measure} */
    const char *tile_better;         /* {diff} {mrc} {n} */
    const char *tile_worse;          /* {diff} {mrc} {n} */
    const char *tile_equal;          /* {mrc} {n} */
    const char *tile_without_limit;  /* {n} */
    const char *tile_attendance;
    const char *tile_of_sessions;  /* {n}: unit beside the number attended */
    const char *tile_missed_last;  /* {n}: so many in a row at the end */
    const char *tile_all_held;     /* part */
    const char *tile_some_missed;  /* {n} */
    const char *tile_below_target; /* {goal} */
    const char *tile_last_met;     /* {date} */
    const char *tile_met_on;       /* {date} */
    const char *primary_measure;   /* part: "primary measure" */

    /* What needs attention */
    const char *nothing_needs_attention;
    const char *attention_about; /* {about} {text}: "GAD-7: ..." or "G1 and G2: ..." */
    const char *flag_evidence[FLAG_COUNT]; /* {date} and the flag's evidence keys */
    const char *flag_evidence_curve;       /* of off-track with a curve: {date} */

    /* Problem and goals */
    const char *goals_by_term;     /* {short} {long}: numbers of goals */
    const char *goals_set_jointly; /* {date} */
    const char *goals_set_on;      /* {date} */
    const char *problem_unknown;
    const char *goals_attained;          /* {x} {k} */
    const char *goals_none_attained;     /* {k} */
    const char *goals_single_attained;   /* k = 1 */
    const char *goals_single_open;       /* k = 1 */
    const char *goals_t_score;           /* {T} {T0} {m}; follows one of the four above */
    const char *goals_exceeded_counted;  /* {x} {k} {m} */
    const char *goal_reached_once;       /* {g} {date} */
    const char *goal_attained;           /* {g} {level} */
    const char *goal_attained_in_review; /* {g} {level} */
    const char *goal_look_again;         /* {goal}: further from the target */
    const char *goal_other_rater;        /* {goal} {rater} {value}: shown beside */
    const char *level_gas;               /* {value}; part */
    const char *level_closeness;         /* {value}; part */
    const char *level_value;             /* {value} {unit}; part */
    const char *level_steps;             /* {value} {target}; part */
    const char *goal_weight;             /* {weight}; part */
    const char *goal_rated_by;           /* {rater}; part */

    /* Relationship and immediate evaluation; {sessions} is a list, {n} its length */
    const char *relationship_latest;       /* {last} {maximum} {n} */
    const char *relationship_below_cutoff; /* {last} {cutoff} */
    const char *relationship_above_cutoff; /* {last} {cutoff} */
    const char *relationship_low_sessions; /* {sessions} {n} */
    const char *relationship_drop;         /* {change} {date} */
    const char *relationship_repaired;     /* {sessions} {n} */
    const char *relationship_ceiling;
    const char *relationship_none;
    const char *immediate_none;
    const char *immediate_scores; /* {understanding} {comfort} {action}: each "5 menjadi 8" */
    const char *from_to;          /* {a} {b}; part */

    /* Attendance */
    const char *attendance_counted;         /* {x} {n} */
    const char *attendance_below_percent;   /* {x} {n} {p} {lo} {hi} {goal}; n >= 10 */
    const char *attendance_below;           /* {x} {n} {goal}; n 5..9 */
    const char *attendance_counted_percent; /* {x} {n} {p} {lo} {hi}; n >= 10 */
    const char *attendance_minutes;         /* {minutes} {hours} */
    const char *attendance_mean_minutes;    /* {minutes} */
    const char *attendance_minutes_unknown; /* {n} sessions without duration */
    const char *attendance_none;

    /* Plan and journal */
    const char *plan_steps;         /* {done} {n} {overdue} */
    const char *plan_steps_in_time; /* {done} {n} */
    const char *plan_obstacles;     /* {n} open */
    const char *plan_strategies;    /* {n} changes */
    const char *step_done_on;       /* {date}; part */
    const char *review_recorded;    /* {date} {goals} */
    const char *review_date_agreed; /* label of a write-in line */
    const char *latest_review;      /* {date} {state} */
    const char *periods_compared;   /* above the table of two periods */
    const char *held_of_counted;    /* {x} {n}; part */
    const char *risk_recorded;      /* {state} {date} */
    const char *risk_without_level; /* part: {state} */

    /* Table heads and labels */
    const char *head_goal;
    const char *head_start;
    const char *head_now;
    const char *head_end; /* the final rating */
    const char *head_last_known;
    const char *head_target;
    const char *head_track; /* from start to target */
    const char *head_history;
    const char *head_state;
    const char *head_date;
    const char *head_description;
    const char *head_due;
    const char *head_measure;
    const char *head_step;
    const char *head_obstacle;
    const char *head_set_on;
    const char *head_noted_on;
    const char *head_response;
    const char *head_strategy;
    const char *head_latest;
    const char *head_since;
    const char *head_until; /* {date} */
    const char *head_follow_up;
    const char *head_range; /* from worst to best */
    const char *head_conclusion;
    const char *head_plan;
    const char *head_kind;
    const char *head_result;
    const char *session_number;  /* {n}: "sesi ke-5" */
    const char *session_ordinal; /* {n}: "ke-5"; English "5" */
    const char *note_head;       /* {date} {session}: before a session note */

    /* Fixed texts */
    const char *supports_judgement;
    const char *confidential;
    const char *confidential_summary;
    const char *without_consent;

    /* Signatures */
    const char *signature_acknowledged;
    const char *signature_principal;       /* {school} */
    const char *signature_principal_alone; /* the school is not named */
    const char *signature_place_and_date;  /* {place} {date} */
    const char *signature_counsellor;
    const char *signature_coordinator;     /* third place, in the middle */
    const char *signature_supervisor;      /* clinic, left */
    const char *signature_parent;          /* client page */
    const char *signature_client;          /* client page */
    const char *signature_employee_number; /* {nip} */
};

#endif
