/* English: sentences and headings of the client's own page. */
#include "language/en.h"

const struct client_phrases en_client_phrases = {
    .progress_title = "My Progress",
    .closure_title = "Closing Page",
    .subtitle = "{who} · {period} · with {counsellor} {name}",
    .subtitle_unnamed = "{who} · {period}",

    /* headings */
    .heading_summary = "In short",
    .heading_goals = "What we worked on",
    .heading_attainment = "How far we have come",
    .heading_measures = "How you have been",
    .heading_successes = "What went well",
    .heading_helps = "What helps and what gets in the way",
    .heading_relationship = "How we work together",
    .heading_attendance = "Our meetings",
    .heading_agreement = "What we agree for the next period",
    .heading_own_words = "My own words",
    .heading_signatures = "Signatures",
    .closure_heading_goals = "The goals we worked on",
    .closure_heading_measures = "Then and now",
    .closure_heading_skills = "New skills",
    .closure_heading_successes = "Things to be proud of",
    .closure_heading_maintenance = "Keeping what is good",
    .closure_heading_follow_up = "What comes next",
    .closure_heading_return = "If you would like to come back",

    /* scores */
    .sentence =
        {
            [SENTENCE_E0] = "There are not enough answers yet to see a direction.",
            [SENTENCE_FLAT] = "{topic}: the latest score is the same as the first ({a}).",
            [SENTENCE_E1N] = "{topic}: the score was {a} at first and is {b} now. Nothing can "
                             "be concluded from this yet.",
            [SENTENCE_E1F] = "{topic}: the score was {a} at first and is {b} now. Nothing can "
                             "be concluded from this yet.",
            [SENTENCE_E1R] = "{topic}: the score was {a} at first and is {b} now. Nothing can "
                             "be concluded from this yet.",
            [SENTENCE_E1] = "{topic}: the score was {a} at first and is {b} now. Scores go up "
                            "and down a little by themselves, so nothing can be concluded yet.",
            [SENTENCE_E2_BETTER] =
                "{topic}: the latest score is better than the first, by more "
                "than the usual ups and downs.",
            [SENTENCE_E2_WORSE] = "{topic}: the latest answers show that things have been "
                                  "harder than at the start.",
            [SENTENCE_E2R_BETTER] = "{topic}: the latest score is better than the first, by "
                                    "more than the usual ups and downs.",
            [SENTENCE_E2R_WORSE] = "{topic}: the latest answers show that things have been "
                                   "harder than at the start.",
            [SENTENCE_E3_BETTER] = "{topic}: the score is better than at the start, by more "
                                   "than the usual ups and downs, seen twice in a row.",
            [SENTENCE_E3_WORSE] = "{topic}: twice in a row the answers show that things have "
                                  "been harder than at the start.",
            [SENTENCE_E4_BETTER] = "{topic}: the score is better than at the start, by more "
                                   "than the usual ups and downs, seen twice in a row.",
            [SENTENCE_TREND2] = "{topic}: the scores seem to be moving in a good direction.",
            [SENTENCE_TREND3] =
                "{topic}: step by step the scores have moved in a good direction.",
            [SENTENCE_MIXED] =
                "{topic}: the picture is mixed; some parts look better, some harder.",
        },
    .sentence_invitation =
        {
            [SENTENCE_E0] = "That is fine; we will look again later.",
            [SENTENCE_FLAT] = "–",
            [SENTENCE_E1N] = "–",
            [SENTENCE_E1F] = "–",
            [SENTENCE_E1R] = "–",
            [SENTENCE_E1] = "–",
            [SENTENCE_E2_BETTER] = "We will see next time whether it stays so.",
            [SENTENCE_E2_WORSE] = "Let us talk about what would help.",
            [SENTENCE_E2R_BETTER] = "We will see next time whether it stays so.",
            [SENTENCE_E2R_WORSE] = "Let us talk about what would help.",
            [SENTENCE_E3_BETTER] = "–",
            [SENTENCE_E3_WORSE] =
                "It is important that we talk about it together and look for what helps.",
            [SENTENCE_E4_BETTER] = "–",
            [SENTENCE_TREND2] = "–",
            [SENTENCE_TREND3] = "–",
            [SENTENCE_MIXED] = "–",
        },
    .equal = "{topic}: the latest score is the same as the first ({a}).",
    .trend2_worse = "{topic}: things have seemed harder for some time now.",
    .trend2_worse_invitation = "Let us talk about it.",
    .trend3_worse = "{topic}: step by step things have become harder.",
    .trend3_worse_invitation = "It is important that we talk about it.",
    .finding =
        {
            [SENTENCE_E0] = "too few data",
            [SENTENCE_FLAT] = "the same score as at the start",
            [SENTENCE_E1N] = "nothing to conclude yet",
            [SENTENCE_E1F] = "nothing to conclude yet",
            [SENTENCE_E1R] = "nothing to conclude yet",
            [SENTENCE_E1] = "nothing to conclude yet",
            [SENTENCE_E2_BETTER] = "better, seen once so far",
            [SENTENCE_E2_WORSE] = "harder, seen once so far",
            [SENTENCE_E2R_BETTER] = "better, to be read with caution",
            [SENTENCE_E2R_WORSE] = "harder, to be read with caution",
            [SENTENCE_E3_BETTER] = "better than at the start",
            [SENTENCE_E3_WORSE] = "harder than at the start",
            [SENTENCE_E4_BETTER] = "better than at the start",
            [SENTENCE_TREND2] = "the scores seem to move in a good direction",
            [SENTENCE_TREND3] = "the scores move in a good direction",
            [SENTENCE_MIXED] = "a mixed picture",
        },
    .finding_no_score = "no data yet",
    .finding_trend_worse = "things seem harder",
    .reliable_note =
        "It is natural that a score goes up and down. Only {mrc} {mrc|point|points} "
        "or more are called a change here.",
    .scores_missing = "Some questionnaires were not filled in, so the picture is not complete.",
    .break_between_meetings = "There was a break between meetings.",
    .lower_is_easier = "On this scale a lower score means that things are easier.",
    .higher_is_better = "On this scale a higher score means that things are better.",
    .reference_line_note = "The dashed line is a reference line that many people are compared "
                           "with. It is not a verdict.",
    .reference_line = "reference line {cut}",
    .alt_scores = "Chart of {topic}, {n} {n|questionnaire|questionnaires}: first score {a}, "
                  "latest {b}",
    .alt_reference = "reference line {cut}",

    /* goals */
    .goal_reached_once = "“{g}”: reached on {date}. Next time we see whether it stays.",
    .goal_attained = "“{g}”: reached. Well done.",
    .goals_attained = "{x} of {k} goals have been reached.",
    .goals_none_attained = "We are still working towards our {k|goal|goals}.",
    .goals_single_attained = "Our goal has been reached.",
    .goal_state =
        {
            [GOAL_STATE_UNKNOWN] = "–",
            [GOAL_NOT_RATED] = "not rated yet",
            [GOAL_RATED_ONCE] = "rated once",
            [GOAL_AT_START] = "at the target from the start",
            [GOAL_REACHED] = "reached once",
            [GOAL_ATTAINED] = "reached",
            [GOAL_EXCEEDED] = "exceeded",
            [GOAL_IMPROVING] = "on the way",
            [GOAL_NO_CHANGE] = "as at the start",
            [GOAL_WORSE] = "harder than at the start",
            [GOAL_DROPPED] = "dropped",
            [GOAL_SUPERSEDED] = "replaced",
        },
    .goal_level =
        {
            "still far from the goal",
            "not at the goal yet",
            "goal reached",
            "more than the goal",
            "much more than the goal",
        },
    .path_start = "start",
    .path_now = "now",
    .path_end = "end",
    .path_latest = "latest",
    .path_target = "goal",
    .path_of_ten = "{value} of 10",
    .alt_path = "The way to the goal: {places}.",

    /* panel */
    .panel_goals = "Goals",
    .panel_meetings = "Meetings",

    /* meetings, working together */
    .met = "We met {x} {x|time|times} out of {n}; meetings cancelled in good time are not "
           "counted.",
    .did_not_meet = "did not meet",
    .relationship_in_tune = "We are in tune.",
    .relationship_low = "We seem less in tune than usual. Let us talk about what would help.",

    /* flags */
    .flag =
        {
            [FLAG_RISK_REVIEW] = "–",
            [FLAG_DET_RELIABLE] = "–",
            [FLAG_OFF_TRACK] = "–",
            [FLAG_DROPOUT_RISK] = "–",
            [FLAG_MISSED_2] = "–",
            [FLAG_ALLIANCE_DROP] = "–",
            [FLAG_ALLIANCE_LOW] = "–",
            [FLAG_NO_CONTACT] = "–",
            [FLAG_SUDDEN_LOSS] = "–",
            [FLAG_DET_TWO] = "–",
            [FLAG_CLOSURE_INCOMPLETE] = "–",
            [FLAG_FOLLOWUP_DUE] = "It is time for a short meeting to hear how things are.",
            [FLAG_ATTENDANCE_LOW] = "–",
            [FLAG_STALLED] = "–",
            [FLAG_GOAL_STALLED] = "–",
            [FLAG_REVIEW_OVERDUE] = "It is time to look at the goals again.",
            [FLAG_NO_GOAL] = "–",
            [FLAG_MEASURE_MISSING] = "–",
            [FLAG_STEP_OVERDUE] = "–",
            [FLAG_OBSTACLE_OPEN] = "–",
            [FLAG_ALLIANCE_CEILING] = "–",
            [FLAG_GOAL_ATTAINED_OPEN] = "A goal has been reached; let us choose the next step.",
            [FLAG_ALLIANCE_REPAIRED] = "We are in tune again.",
            [FLAG_EARLY_CHANGE] = "A good change showed early.",
            [FLAG_SUDDEN_GAIN] = "There was quick progress.",
        },

    /* summary */
    .summary_subtitle = "{period} · for {readers}",
    .summary_heading_about = "About this summary",
    .summary_questionnaire = "{topic} (questionnaire)",
    .summary_measure = "{topic} ({direction})",
    .summary_figures = "{n|Figure|Figures} {figures}. {text}",
    .summary_lower_is_easier = "lower is easier",
    .summary_higher_is_better = "higher is better",
    .summary_no_review = "No date is recorded yet.",
    .summary_last_known =
        "The ratings and scores below are the last known ones, not final ones.",
    .summary_follow_up = "Days planned for follow-up: {dates}.",
    .summary_follow_up_undated = "Follow-up is planned; its day is not recorded yet.",

    /* fixed texts */
    .supports_talking = "This page is meant to help us talk; it does not say who someone is.",
    .contact = "If things become too heavy, there is no need to wait for the next meeting: "
               "please contact your {counsellor} or an adult you trust.",
    .ending_unplanned = "Our meetings stopped before we could close them together. You are "
                        "welcome at any time.",
    .card_early_signs = "Early signs",
    .goes_on_with_counsellor = "Counselling goes on with another {counsellor}.",
    .goes_on_elsewhere = "Counselling goes on with someone else.",
    .closing_plan = "We plan to be in touch again on {dates}.",
    .closing_no_plan = "No meeting is planned yet.",
    .closing_return = "You are welcome to contact your {counsellor} at any time.",
    .closing_contact = "If things become too heavy, please contact your {counsellor} or an "
                       "adult you trust at any time.",
};
