#include "model/judgement.h"

#include <stddef.h>

static const char *const why_codes[WHY_COUNT] = {
    [WHY_NO_DATA] = "no_data",
    [WHY_TOO_FEW] = "too_few",
    [WHY_FEW_VALUES] = "few_values",
    [WHY_CONSTANT] = "constant",
    [WHY_EXACT] = "exact",
    [WHY_NOT_RATED] = "not_rated",
    [WHY_NO_TARGET] = "no_target",
    [WHY_TARGET_IS_BASELINE] = "target_is_baseline",
    [WHY_NO_NORMS] = "no_norms",
    [WHY_NO_CUTOFF] = "no_cutoff",
    [WHY_NO_BANDS] = "no_bands",
    [WHY_NO_ROOM] = "no_room",
    [WHY_LATE_FIRST_SCORE] = "late_first_score",
    [WHY_UNKNOWN_INSTRUMENT] = "unknown_instrument",
    [WHY_NO_COMPARISON] = "no_comparison",
    [WHY_TOO_MANY] = "too_many",
};

static const char *const goal_state_codes[GOAL_STATE_COUNT] = {
    [GOAL_NOT_RATED] = "not_rated",   [GOAL_RATED_ONCE] = "rated_once",
    [GOAL_AT_START] = "at_start",     [GOAL_REACHED] = "reached",
    [GOAL_ATTAINED] = "attained",     [GOAL_EXCEEDED] = "exceeded",
    [GOAL_IMPROVING] = "improving",   [GOAL_NO_CHANGE] = "no_change",
    [GOAL_WORSE] = "worse",           [GOAL_DROPPED] = "dropped",
    [GOAL_SUPERSEDED] = "superseded",
};

static const char *const goal_check_codes[CHECK_COUNT] = {
    [CHECK_NO_STATEMENT] = "goal-no-statement",
    [CHECK_NO_VARIABLE] = "goal-no-variable",
    [CHECK_TWO_VARIABLES] = "goal-two-variables",
    [CHECK_NO_UNIT] = "goal-no-unit",
    [CHECK_LEVEL_MISSING] = "goal-level-missing",
    [CHECK_OVERLAP] = "goal-overlap",
    [CHECK_GAP] = "goal-gap",
    [CHECK_NOT_MONOTONE] = "goal-not-monotone",
    [CHECK_UNEVEN] = "goal-uneven",
    [CHECK_NO_BASELINE] = "goal-no-baseline",
    [CHECK_BASELINE_NOT_BELOW] = "goal-baseline-not-below",
    [CHECK_NO_TARGET_DATE] = "goal-no-target-date",
    [CHECK_REVIEW_OVERDUE] = "goal-review-overdue",
    [CHECK_WEIGHT_ZERO] = "goal-weight-zero",
    [CHECK_TOO_MANY] = "goal-too-many",
    [CHECK_NO_SHORT_TERM] = "goal-no-short-term",
    [CHECK_NO_STEP] = "goal-no-step",
    [CHECK_NEGATIVE_WORDING] = "goal-negative-wording",
    [CHECK_OWNER_MISSING] = "goal-owner-missing",
    [CHECK_TEXT_ONLY_CHANGE] = "goal-text-only-change",
    [CHECK_NOT_RATED] = "goal-not-rated",
    [CHECK_CONFIDENCE_LOW] = "goal-confidence-low",
};

static const char *const change_category_codes[CATEGORY_COUNT] = {
    [CATEGORY_RECOVERED] = "recovered", [CATEGORY_IMPROVED] = "improved",
    [CATEGORY_UNCHANGED] = "unchanged", [CATEGORY_DETERIORATED] = "deteriorated",
    [CATEGORY_HARMED] = "harmed",
};

static const char *const sentence_key_codes[SENTENCE_COUNT] = {
    [SENTENCE_E0] = "E0",          [SENTENCE_FLAT] = "FLAT",     [SENTENCE_E1N] = "E1n",
    [SENTENCE_E1F] = "E1f",        [SENTENCE_E1R] = "E1r",       [SENTENCE_E1] = "E1",
    [SENTENCE_E2_BETTER] = "E2+",  [SENTENCE_E2_WORSE] = "E2-",  [SENTENCE_E2R_BETTER] = "E2r+",
    [SENTENCE_E2R_WORSE] = "E2r-", [SENTENCE_E3_BETTER] = "E3+", [SENTENCE_E3_WORSE] = "E3-",
    [SENTENCE_E4_BETTER] = "E4+",  [SENTENCE_TREND2] = "TREND2", [SENTENCE_TREND3] = "TREND3",
    [SENTENCE_MIXED] = "MIXED",
};

static const char *const flag_names[FLAG_COUNT] = {
    [FLAG_RISK_REVIEW] = "risk-review",
    [FLAG_DET_RELIABLE] = "det-reliable",
    [FLAG_OFF_TRACK] = "off-track",
    [FLAG_DROPOUT_RISK] = "dropout-risk",
    [FLAG_MISSED_2] = "missed-2",
    [FLAG_ALLIANCE_DROP] = "alliance-drop",
    [FLAG_ALLIANCE_LOW] = "alliance-low",
    [FLAG_NO_CONTACT] = "no-contact",
    [FLAG_SUDDEN_LOSS] = "sudden-loss",
    [FLAG_DET_TWO] = "det-two",
    [FLAG_CLOSURE_INCOMPLETE] = "closure-incomplete",
    [FLAG_FOLLOWUP_DUE] = "followup-due",
    [FLAG_ATTENDANCE_LOW] = "attendance-low",
    [FLAG_STALLED] = "stalled",
    [FLAG_GOAL_STALLED] = "goal-stalled",
    [FLAG_REVIEW_OVERDUE] = "review-overdue",
    [FLAG_NO_GOAL] = "no-goal",
    [FLAG_MEASURE_MISSING] = "measure-missing",
    [FLAG_STEP_OVERDUE] = "step-overdue",
    [FLAG_OBSTACLE_OPEN] = "obstacle-open",
    [FLAG_ALLIANCE_CEILING] = "alliance-ceiling",
    [FLAG_GOAL_ATTAINED_OPEN] = "goal-attained-open",
    [FLAG_ALLIANCE_REPAIRED] = "alliance-repaired",
    [FLAG_EARLY_CHANGE] = "early-change",
    [FLAG_SUDDEN_GAIN] = "sudden-gain",
};

const char *why_code(enum why why)
{
    return why_codes[why];
}

bool goal_state_is_given_up(enum goal_state state)
{
    return state == GOAL_DROPPED || state == GOAL_SUPERSEDED;
}

const char *goal_state_code(enum goal_state state)
{
    return goal_state_codes[state];
}

const char *goal_check_code(enum goal_check check)
{
    return goal_check_codes[check];
}

const char *change_category_code(enum change_category category)
{
    return change_category_codes[category];
}

const char *evidence_level_code(enum evidence_level level)
{
    static const char *const codes[LEVEL_COUNT] = {"E0", "E1", "E2", "E3", "E4"};
    return codes[level];
}

const char *sentence_key_code(enum sentence_key key)
{
    return sentence_key_codes[key];
}

const char *trend_direction_code(enum trend_direction direction)
{
    switch (direction) {
    case DIRECTION_NONE:
        return "none";
    case DIRECTION_BETTER:
        return "better";
    case DIRECTION_WORSE:
        return "worse";
    case DIRECTION_UNKNOWN:
        break;
    }
    return NULL;
}

const char *flag_code_name(enum flag_code code)
{
    return flag_names[code];
}
