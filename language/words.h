/* What coded values are called on the page, in one language. */
#ifndef LANGUAGE_WORDS_H
#define LANGUAGE_WORDS_H

#include "model/course.h"
#include "model/goal.h"
#include "model/journal.h"
#include "model/judgement.h"
#include "model/row.h"
#include "model/session.h"

/*
 * Indexed by the enum. The rules of struct phrases hold; small letters, no full stop. The value
 * that means "none" is the dash of `phrases.no_figure` unless said otherwise.
 */
struct words {
    const char *attendance[ATTENDANCE_COUNT];
    const char *session_kind[SESSION_KIND_COUNT];
    const char *rater[RATER_COUNT];

    const char *goal_kind[GOAL_KIND_COUNT];
    const char *goal_scale[GOAL_KIND_COUNT]; /* short, below a goal: "GAS", "0–10" */
    const char *goal_term[TERM_COUNT];
    const char *goal_owner[OWNER_COUNT];
    const char *goal_status[STATUS_COUNT];
    const char *goal_state[GOAL_STATE_COUNT];
    const char *goal_state_value_worse;  /* GOAL_WORSE of a value goal */
    const char *goal_level[GOAL_LEVELS]; /* -2 .. +2 */
    const char *goal_check[CHECK_COUNT];

    const char *journal_kind[JOURNAL_KIND_COUNT];
    const char *journal_state[JOURNAL_STATE_COUNT];
    const char *obstacle_open; /* STATE_OPEN of an obstacle */
    const char *step_overdue;

    const char *service_field[FIELD_COUNT];
    const char *referral[REFERRAL_COUNT];
    const char *sex[SEX_COUNT];
    const char *close_type[CLOSE_TYPE_COUNT]; /* CLOSE_NONE: still running */
    const char *close_reason[REASON_COUNT];
    const char *consent_client;
    const char *consent_parent;
    const char *consent_principal;
    const char *consent_none;

    const char *category[CATEGORY_COUNT];
    const char *why[WHY_COUNT];
    const char *flag[FLAG_COUNT]; /* counsellor's page; evidence keys as placeholders */
    const char *closure_lacks_rating;
    const char *closure_lacks_reason;
    const char *closure_lacks_follow_up_plan;
    const char *follow_up_short_term; /* {kind} of followup-due: laijapen */
    const char *follow_up_long_term;  /* laijapang */

    const char *improvement; /* {direction} */
    const char *worsening;
    const char *unit_session; /* {unit} */
    const char *unit_week;
    const char *points;   /* {n}: "6 poin" */
    const char *minutes;  /* {n} */
    const char *sessions; /* {n} */

    const char *file_kind[FILE_KIND_COUNT];
};

#endif
