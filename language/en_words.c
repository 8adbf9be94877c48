/* English: what coded values are called on the page. */
#include "language/en.h"

const struct words en_words = {
    .attendance =
        {
            [ATTENDANCE_ATTENDED] = "attended",
            [ATTENDANCE_LATE] = "late",
            [ATTENDANCE_NO_SHOW] = "did not attend",
            [ATTENDANCE_CANCELLED] = "cancelled",
            [ATTENDANCE_LATE_CANCELLED] = "cancelled late",
            [ATTENDANCE_CANCELLED_BY_COUNSELOR] = "cancelled by {counsellor}",
        },
    .session_kind =
        {
            [SESSION_SCREENING] = "screening",
            [SESSION_ASSESSMENT] = "assessment",
            [SESSION_SESSION] = "session",
            [SESSION_REVIEW] = "review",
            [SESSION_CLOSURE] = "closure",
            [SESSION_FOLLOWUP] = "follow-up",
        },
    .rater =
        {
            [RATER_CLIENT] = "{client}",
            [RATER_COUNSELOR] = "{counsellor}",
            [RATER_PARENT] = "parent",
            [RATER_TEACHER] = "teacher",
        },

    .goal_kind =
        {
            [GOAL_GAS] = "GAS scale",
            [GOAL_GBO] = "closeness 0–10",
            [GOAL_VALUE] = "measured value",
            [GOAL_MILESTONE] = "milestones",
        },
    .goal_scale =
        {
            [GOAL_GAS] = "GAS",
            [GOAL_GBO] = "0–10",
            [GOAL_VALUE] = "measured value",
            [GOAL_MILESTONE] = "milestones",
        },
    .goal_term =
        {
            [TERM_NONE] = "–",
            [TERM_SHORT] = "short term",
            [TERM_LONG] = "long term",
        },
    .goal_owner =
        {
            [OWNER_NONE] = "–",
            [OWNER_CLIENT] = "{client}",
            [OWNER_JOINT] = "joint",
            [OWNER_COUNSELOR] = "{counsellor}",
            [OWNER_OTHER] = "other",
        },
    .goal_status =
        {
            [STATUS_ACTIVE] = "active",
            [STATUS_ATTAINED] = "attained",
            [STATUS_DROPPED] = "dropped",
            [STATUS_SUPERSEDED] = "replaced",
        },
    .goal_state =
        {
            [GOAL_STATE_UNKNOWN] = "–",
            [GOAL_NOT_RATED] = "not rated yet",
            [GOAL_RATED_ONCE] = "rated once",
            [GOAL_AT_START] = "at the target from the start",
            [GOAL_REACHED] = "reached once",
            [GOAL_ATTAINED] = "attained",
            [GOAL_EXCEEDED] = "exceeded",
            [GOAL_IMPROVING] = "improving",
            [GOAL_NO_CHANGE] = "no change yet",
            [GOAL_WORSE] = "below the start",
            [GOAL_DROPPED] = "dropped",
            [GOAL_SUPERSEDED] = "replaced",
        },
    .goal_state_value_worse = "further from the target",
    .goal_level =
        {
            "much less than expected",
            "less than expected",
            "as expected",
            "more than expected",
            "much more than expected",
        },
    .goal_check =
        {
            [CHECK_NO_STATEMENT] = "statement too short",
            [CHECK_NO_VARIABLE] = "not clear what is counted",
            [CHECK_TWO_VARIABLES] = "two measures, better split",
            [CHECK_NO_UNIT] = "no unit",
            [CHECK_LEVEL_MISSING] = "level texts incomplete",
            [CHECK_OVERLAP] = "levels overlap",
            [CHECK_GAP] = "gap between levels",
            [CHECK_NOT_MONOTONE] = "levels out of order",
            [CHECK_UNEVEN] = "uneven levels",
            [CHECK_NO_BASELINE] = "no baseline",
            [CHECK_BASELINE_NOT_BELOW] = "baseline already at the target",
            [CHECK_NO_TARGET_DATE] = "target date missing or unfit for the term",
            [CHECK_REVIEW_OVERDUE] = "review date past",
            [CHECK_WEIGHT_ZERO] = "weight zero",
            [CHECK_TOO_MANY] = "too many active goals",
            [CHECK_NO_SHORT_TERM] = "no short-term goal",
            [CHECK_NO_STEP] = "no step yet",
            [CHECK_NEGATIVE_WORDING] = "worded as a prohibition",
            [CHECK_OWNER_MISSING] = "not set with the {client}",
            [CHECK_TEXT_ONLY_CHANGE] = "text changed after rating",
            [CHECK_NOT_RATED] = "not rated in the last three sessions",
            [CHECK_CONFIDENCE_LOW] = "low confidence",
        },

    .journal_kind =
        {
            [JOURNAL_STEP] = "step",
            [JOURNAL_OBSTACLE] = "obstacle",
            [JOURNAL_STRATEGY] = "strategy",
            [JOURNAL_SUCCESS] = "success",
            [JOURNAL_SKILL] = "skill",
            [JOURNAL_REVIEW] = "review",
            [JOURNAL_FOLLOWUP_PLAN] = "follow-up plan",
            [JOURNAL_FOLLOWUP] = "follow-up contact",
            [JOURNAL_EVENT] = "event",
            [JOURNAL_RISK] = "risk",
            [JOURNAL_SAFETY] = "safety note",
        },
    .journal_state =
        {
            [STATE_NONE] = "–",
            [STATE_OPEN] = "open",
            [STATE_DOING] = "in progress",
            [STATE_DONE] = "done",
            [STATE_DROPPED] = "dropped",
            [STATE_RESOLVED] = "resolved",
            [STATE_ON_TRACK] = "on track",
            [STATE_PARTLY] = "partly",
            [STATE_OFF_TRACK] = "not on track",
            [STATE_REACHED] = "reached",
            [STATE_NOT_REACHED] = "not reached",
            [STATE_RISK_NONE] = "none",
            [STATE_RISK_LOW] = "low",
            [STATE_RISK_MEDIUM] = "medium",
            [STATE_RISK_HIGH] = "high",
        },
    .obstacle_open = "open",
    .step_overdue = "overdue",

    .service_field =
        {
            [FIELD_NONE] = "not recorded",
            [FIELD_PERSONAL] = "personal",
            [FIELD_SOCIAL] = "social",
            [FIELD_LEARNING] = "learning",
            [FIELD_CAREER] = "career",
            [FIELD_OTHER] = "other",
        },
    .referral =
        {
            [REFERRAL_NONE] = "not recorded",
            [REFERRAL_SELF] = "self",
            [REFERRAL_PARENT] = "parent",
            [REFERRAL_TEACHER] = "teacher",
            [REFERRAL_COURT] = "court",
            [REFERRAL_OTHER] = "other",
        },
    .sex =
        {
            [SEX_UNKNOWN] = "not recorded",
            [SEX_MALE] = "male",
            [SEX_FEMALE] = "female",
            [SEX_OTHER] = "other",
            [SEX_NOT_SAID] = "not said",
        },
    .close_type =
        {
            [CLOSE_NONE] = "still running",
            [CLOSE_PLANNED] = "planned",
            [CLOSE_UNPLANNED] = "unplanned",
            [CLOSE_TRANSFERRED] = "transferred",
            [CLOSE_UNKNOWN] = "not recorded",
        },
    .close_reason =
        {
            [REASON_NONE] = "not recorded",
            [REASON_GOALS_COMPLETED] = "goals completed",
            [REASON_MUTUAL_AGREEMENT] = "mutual agreement",
            [REASON_END_OF_TERM] = "end of term",
            [REASON_GRADUATED] = "graduated",
            [REASON_SERVICE_LIMIT] = "service limit",
            [REASON_REFERRED_OUT] = "referred out",
            [REASON_TRANSFERRED_INTERNAL] = "transferred internal",
            [REASON_MOVED_SCHOOL] = "moved school",
            [REASON_COUNSELLOR_LEFT] = "{counsellor} left",
            [REASON_DECLINED] = "declined",
            [REASON_NO_RESPONSE] = "no response",
            [REASON_NO_RETURN] = "no return",
            [REASON_WITHDREW] = "withdrew",
            [REASON_OTHER] = "other",
        },
    .consent_client = "{client}",
    .consent_parent = "parents",
    .consent_principal = "principal",
    .consent_none = "none recorded",

    .category =
        {
            [CATEGORY_NONE] = "–",
            [CATEGORY_RECOVERED] = "recovered",
            [CATEGORY_IMPROVED] = "improved",
            [CATEGORY_UNCHANGED] = "no reliable change",
            [CATEGORY_DETERIORATED] = "deteriorated",
            [CATEGORY_HARMED] = "deteriorated, now outside the usual range",
        },
    .why =
        {
            [WHY_NONE] = "–",
            [WHY_NO_DATA] = "no data yet",
            [WHY_TOO_FEW] = "too few data",
            [WHY_FEW_VALUES] = "too few different scores",
            [WHY_CONSTANT] = "all scores equal",
            [WHY_EXACT] = "scores exactly on a line",
            [WHY_NOT_RATED] = "not rated yet",
            [WHY_NO_TARGET] = "no target set",
            [WHY_TARGET_IS_BASELINE] = "target equals the start",
            [WHY_NO_NORMS] = "no limit of change known",
            [WHY_NO_CUTOFF] = "no cutoff",
            [WHY_NO_BANDS] = "no categories",
            [WHY_NO_ROOM] = "first score near the best end",
            [WHY_LATE_FIRST_SCORE] = "first score after session 2",
            [WHY_UNKNOWN_INSTRUMENT] = "unknown measure",
            [WHY_NO_COMPARISON] = "no comparison",
            [WHY_TOO_MANY] = "too many scores for an exact figure",
        },
    .flag =
        {
            [FLAG_RISK_REVIEW] = "risk noted {days} {days|day|days} ago, no safety note since",
            [FLAG_DET_RELIABLE] = "reliable worsening from the best score ({change} "
                                  "{change|point|points}, limit {limit})",
            [FLAG_OFF_TRACK] = "outside the expected range two sessions in a row",
            [FLAG_DROPOUT_RISK] = "signs of leaving early; please get in touch",
            [FLAG_MISSED_2] = "did not attend or cancelled late {missed} times in a row",
            [FLAG_ALLIANCE_DROP] = "relationship rating {change} {change|point|points} below "
                                   "its usual level",
            [FLAG_ALLIANCE_LOW] = "relationship rating {last}, below the cutoff {cutoff}",
            [FLAG_NO_CONTACT] = "no meeting for {days} {days|day|days}",
            [FLAG_SUDDEN_LOSS] = "sudden worsening at session {sessions}",
            [FLAG_DET_TWO] = "worse twice in a row ({change} {change|point|points} in all)",
            [FLAG_CLOSURE_INCOMPLETE] = "closure not complete: {missing}",
            [FLAG_FOLLOWUP_DUE] = "follow-up due: {kind}",
            [FLAG_ATTENDANCE_LOW] = "attendance below the target ({attended} of {denominator})",
            [FLAG_STALLED] =
                "no reliable change over {sessions} {sessions|day|days} with scores",
            [FLAG_GOAL_STALLED] = "goal rating unchanged in the last {ratings} "
                                  "{ratings|rating|ratings}",
            [FLAG_REVIEW_OVERDUE] =
                "review due ({sessions} {sessions|session|sessions}, {days} "
                "{days|day|days})",
            [FLAG_NO_GOAL] = "no goal after {sessions} {sessions|session|sessions}",
            [FLAG_MEASURE_MISSING] =
                "no score in the last {sessions} {sessions|session|sessions}",
            [FLAG_STEP_OVERDUE] = "{steps} {steps|step|steps} overdue",
            [FLAG_OBSTACLE_OPEN] =
                "{obstacles} {obstacles|obstacle|obstacles} without a response",
            [FLAG_ALLIANCE_CEILING] =
                "relationship always rated at the top; criticism may be hard to voice",
            [FLAG_GOAL_ATTAINED_OPEN] = "goal attained, time to set the next step",
            [FLAG_ALLIANCE_REPAIRED] = "relationship rating back to its usual level",
            [FLAG_EARLY_CHANGE] = "reliable improvement already at session {sessions}",
            [FLAG_SUDDEN_GAIN] = "sudden improvement at session {sessions}",
        },
    .closure_lacks_rating = "final rating",
    .closure_lacks_reason = "reason",
    .closure_lacks_follow_up_plan = "follow-up plan",
    .follow_up_short_term = "short-term evaluation (laijapen)",
    .follow_up_long_term = "long-term evaluation (laijapang)",

    .improvement = "improvement",
    .worsening = "worsening",
    .unit_session = "session",
    .unit_week = "week",
    .points = "{n} {n|point|points}",
    .minutes = "{n} {n|minute|minutes}",
    .sessions = "{n} {n|session|sessions}",

    .file_kind =
        {
            [FILE_SESSIONS] = "sessions",
            [FILE_GOALS] = "goals",
            [FILE_JOURNAL] = "journal",
            [FILE_CLIENTS] = "{client}s",
        },
};
