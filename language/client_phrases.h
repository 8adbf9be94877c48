/* Sentences and headings of the client's own page, in one language. */
#ifndef LANGUAGE_CLIENT_PHRASES_H
#define LANGUAGE_CLIENT_PHRASES_H

#include "model/judgement.h"

/*
 * The rules of struct phrases hold. {topic} is the measure's plain name (language_topic).
 * The summary edition takes the `sentence` texts without what is invited in
 * `sentence_invitation`.
 */
struct client_phrases {
    const char *progress_title;
    const char *closure_title;
    const char *subtitle;         /* {who} {period} {name}: with the counsellor's name */
    const char *subtitle_unnamed; /* {who} {period} */

    /* Headings */
    const char *heading_summary;
    const char *heading_goals;
    const char *heading_attainment;
    const char *heading_measures;
    const char *heading_successes;
    const char *heading_helps;
    const char *heading_relationship;
    const char *heading_attendance;
    const char *heading_agreement;
    const char *heading_own_words;
    const char *heading_signatures;
    const char *closure_heading_goals;
    const char *closure_heading_measures;
    const char *closure_heading_skills;
    const char *closure_heading_successes;
    const char *closure_heading_maintenance;
    const char *closure_heading_follow_up;
    const char *closure_heading_return;

    /* Scores */
    const char *sentence[SENTENCE_COUNT];            /* {topic} {a} {b}; TREND2, 3: better */
    const char *sentence_invitation[SENTENCE_COUNT]; /* behind it, on the client's page only;
                                                        "–" where there is none */
    const char *equal;                               /* {topic} {a} */
    const char *trend2_worse;                        /* {topic} */
    const char *trend2_worse_invitation;
    const char *trend3_worse; /* {topic} */
    const char *trend3_worse_invitation;
    const char *finding[SENTENCE_COUNT]; /* part, for the summary's headline; TREND: better */
    const char *finding_no_score;        /* part */
    const char *finding_trend_worse;     /* part */
    const char *reliable_note;           /* {mrc} */
    const char *scores_missing;
    const char *break_between_meetings;
    const char *lower_is_easier;
    const char *higher_is_better;
    const char *reference_line_note;
    const char *reference_line; /* {cut}: at the line */
    const char *alt_scores;     /* {topic} {n} {a} {b} */
    const char *alt_reference;  /* {cut}; part */

    /* Goals */
    const char *goal_reached_once;   /* {g} {date} */
    const char *goal_attained;       /* {g} */
    const char *goals_attained;      /* {x} {k} */
    const char *goals_none_attained; /* {k} */
    const char *goals_single_attained;
    const char *goal_state[GOAL_STATE_COUNT];
    const char *goal_level[5]; /* -2 .. +2, for goals without texts of their own */
    const char *path_start;
    const char *path_now;
    const char *path_end;    /* once counselling has ended */
    const char *path_latest; /* the same, when no ending was agreed */
    const char *path_target;
    const char *path_of_ten; /* {value} */
    const char *alt_path;    /* {places}: list of "start 3" and so on */

    /* The panel: labels of its columns beside the measure's name */
    const char *panel_goals;
    const char *panel_meetings;

    /* Meetings, working together */
    const char *met; /* {x} {n} */
    const char *did_not_meet;
    const char *relationship_in_tune;
    const char *relationship_low;

    /* Flags: only those that may stand there; "–" for all others */
    const char *flag[FLAG_COUNT];

    /* The summary, whose readers are parents or the principal */
    const char *summary_subtitle;         /* {period} {readers} */
    const char *summary_heading_about;    /* whose consent it rests on */
    const char *summary_questionnaire;    /* {topic}: label of a tile */
    const char *summary_measure;          /* {topic} {direction}: above a chart */
    const char *summary_figures;          /* {figures} {n} {text}: caption of one or two */
    const char *summary_lower_is_easier;  /* part */
    const char *summary_higher_is_better; /* part */
    const char *summary_no_review;
    const char *summary_last_known; /* of an ending that was not agreed */
    const char *summary_follow_up;  /* {dates} */
    const char *summary_follow_up_undated;

    /* Fixed texts */
    const char *supports_talking;
    const char *contact;
    const char *ending_unplanned;

    /* After an ending */
    const char *card_early_signs;
    const char *goes_on_with_counsellor;
    const char *goes_on_elsewhere;
    const char *closing_plan; /* {dates}: days ahead */
    const char *closing_no_plan;
    const char *closing_return;  /* when the settings name no way to come back */
    const char *closing_contact; /* instead of `contact`: there is no next meeting */
};

#endif
