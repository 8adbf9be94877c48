/* What findings can say: states, categories, levels, sentences, checks, flags and reasons. */
#ifndef MODEL_JUDGEMENT_H
#define MODEL_JUDGEMENT_H

#include <stdbool.h>

/* Why a figure does not exist. The codes are those of `why` in the JSON output. */
enum why {
    WHY_NONE, /* it exists */
    WHY_NO_DATA,
    WHY_TOO_FEW,
    WHY_FEW_VALUES,
    WHY_CONSTANT,
    WHY_EXACT,
    WHY_NOT_RATED,
    WHY_NO_TARGET,
    WHY_TARGET_IS_BASELINE,
    WHY_NO_NORMS,
    WHY_NO_CUTOFF,
    WHY_NO_BANDS,
    WHY_NO_ROOM,
    WHY_LATE_FIRST_SCORE,
    WHY_UNKNOWN_INSTRUMENT,
    WHY_NO_COMPARISON,
    WHY_TOO_MANY,
    WHY_COUNT
};

enum goal_state {
    GOAL_STATE_UNKNOWN, /* a value goal without a target: there is no state */
    GOAL_NOT_RATED,
    GOAL_RATED_ONCE,
    GOAL_AT_START,
    GOAL_REACHED,
    GOAL_ATTAINED,
    GOAL_EXCEEDED,
    GOAL_IMPROVING,
    GOAL_NO_CHANGE,
    GOAL_WORSE,
    GOAL_DROPPED,
    GOAL_SUPERSEDED,
    GOAL_STATE_COUNT
};

/* Checks of how a goal is written down; the codes are "goal-" and these words. */
enum goal_check {
    CHECK_NO_STATEMENT,
    CHECK_NO_VARIABLE,
    CHECK_TWO_VARIABLES,
    CHECK_NO_UNIT,
    CHECK_LEVEL_MISSING,
    CHECK_OVERLAP,
    CHECK_GAP,
    CHECK_NOT_MONOTONE,
    CHECK_UNEVEN,
    CHECK_NO_BASELINE,
    CHECK_BASELINE_NOT_BELOW,
    CHECK_NO_TARGET_DATE,
    CHECK_REVIEW_OVERDUE,
    CHECK_WEIGHT_ZERO,
    CHECK_TOO_MANY,
    CHECK_NO_SHORT_TERM,
    CHECK_NO_STEP,
    CHECK_NEGATIVE_WORDING,
    CHECK_OWNER_MISSING,
    CHECK_TEXT_ONLY_CHANGE,
    CHECK_NOT_RATED,
    CHECK_CONFIDENCE_LOW,
    CHECK_COUNT
};

enum change_category {
    CATEGORY_NONE,
    CATEGORY_RECOVERED,
    CATEGORY_IMPROVED,
    CATEGORY_UNCHANGED,
    CATEGORY_DETERIORATED,
    CATEGORY_HARMED,
    CATEGORY_COUNT
};

/* How much the data carry: E0 too few .. E4 supported and functional. */
enum evidence_level { LEVEL_E0, LEVEL_E1, LEVEL_E2, LEVEL_E3, LEVEL_E4, LEVEL_COUNT };

/* Which sentence a measure gets. */
enum sentence_key {
    SENTENCE_E0,
    SENTENCE_FLAT,
    SENTENCE_E1N,
    SENTENCE_E1F,
    SENTENCE_E1R,
    SENTENCE_E1,
    SENTENCE_E2_BETTER,
    SENTENCE_E2_WORSE,
    SENTENCE_E2R_BETTER,
    SENTENCE_E2R_WORSE,
    SENTENCE_E3_BETTER,
    SENTENCE_E3_WORSE,
    SENTENCE_E4_BETTER,
    SENTENCE_TREND2,
    SENTENCE_TREND3,
    SENTENCE_MIXED,
    SENTENCE_COUNT
};

enum trend_direction { DIRECTION_NONE, DIRECTION_BETTER, DIRECTION_WORSE, DIRECTION_UNKNOWN };

/* Reasons to look, worst first: the order in which lists show them. */
enum flag_code {
    FLAG_RISK_REVIEW,
    FLAG_DET_RELIABLE,
    FLAG_OFF_TRACK,
    FLAG_DROPOUT_RISK,
    FLAG_MISSED_2,
    FLAG_ALLIANCE_DROP,
    FLAG_ALLIANCE_LOW,
    FLAG_NO_CONTACT,
    FLAG_SUDDEN_LOSS,
    FLAG_DET_TWO,
    FLAG_CLOSURE_INCOMPLETE,
    FLAG_FOLLOWUP_DUE,
    FLAG_ATTENDANCE_LOW,
    FLAG_STALLED,
    FLAG_GOAL_STALLED,
    FLAG_REVIEW_OVERDUE,
    FLAG_NO_GOAL,
    FLAG_MEASURE_MISSING,
    FLAG_STEP_OVERDUE,
    FLAG_OBSTACLE_OPEN,
    FLAG_ALLIANCE_CEILING,
    FLAG_GOAL_ATTAINED_OPEN, /* good news, but something to do */
    FLAG_ALLIANCE_REPAIRED,  /* from here on: only good news */
    FLAG_EARLY_CHANGE,
    FLAG_SUDDEN_GAIN,
    FLAG_COUNT
};

/* Dropped or superseded: counts among the goals no more. */
bool goal_state_is_given_up(enum goal_state state);

/* Stable codes as they stand in JSON: "too_few", "no_change", "goal-gap", "E2r+", "det-two" ...
 * NULL for WHY_NONE, GOAL_STATE_UNKNOWN, CATEGORY_NONE and DIRECTION_UNKNOWN. */
const char *why_code(enum why why);
const char *goal_state_code(enum goal_state state);
const char *goal_check_code(enum goal_check check);
const char *change_category_code(enum change_category category);
const char *evidence_level_code(enum evidence_level level);
const char *sentence_key_code(enum sentence_key key);
const char *trend_direction_code(enum trend_direction direction);
const char *flag_code_name(enum flag_code code);

#endif
