/* English: sentences, headings, labels and captions of the counsellor's documents. */
#include "language/en.h"

const struct phrases en_phrases = {
    /* titles and furniture */
    .progress_title = "Counselling Progress Report",
    .closure_title = "Counselling Closure Report",
    .caseload_title = "Caseload and Outcomes Report",
    .summary_title = "Summary of Progress",
    .closure_summary_title = "Summary of Closure",
    .subtitle = "{period} · {range}",
    .footer = "Confidential · {code} · {period} · data as of {date}",
    .footer_client_edition = "This page is yours. With whom it is shared is for you to decide. "
                             "Data as of {date}.",
    .footer_page = "page {i} of {j}",
    .document_subject = "{code}, {period}",
    .separator = " · ",
    .no_figure = "–",
    .no_entries = "No entries yet.",
    .nothing_to_show = "There is nothing to show for this period.",
    .not_recorded = "not recorded",

    /* section headings, progress report */
    .heading_identity = "Client and service",
    .heading_summary = "Summary",
    .heading_attention = "What needs attention",
    .heading_goals = "Problem and goals",
    .heading_attainment = "Goal attainment",
    .heading_measures = "Progress on the measures",
    .heading_other_measure = "Other measure: {measure}",
    .heading_other_measures = "Other measures and working relationship",
    .heading_successes = "Successes and progress",
    .heading_skills = "Skills learned",
    .heading_plan = "Strategies, action plan and obstacles",
    .heading_relationship = "Working relationship and immediate evaluation",
    .heading_relationship_measure = "Working relationship ({measure})",
    .heading_relationship_short = "Working relationship",
    .heading_immediate_evaluation = "Immediate evaluation",
    .heading_attendance = "Attendance and service",
    .heading_attendance_short = "Attendance",
    .heading_reflection = "Reflection",
    .heading_went_well = "What went well",
    .heading_to_improve = "Areas to improve",
    .heading_strategy_adjusted = "Strategy adjusted",
    .heading_next_review = "Next review",
    .heading_goal_checks = "Goal-quality hints",
    .heading_data = "Data notes",
    .heading_methods = "Methods and sources",
    .heading_signatures = "Signatures",
    .heading_session_notes = "Session notes",
    .summary_heading_goals = "Goals",
    .summary_heading_measures = "Progress on the questionnaires",

    /* section headings, closure report */
    .closure_heading_identity = "Client and course of counselling",
    .closure_heading_reason = "Reason and kind of ending",
    .closure_heading_start = "Starting point",
    .closure_heading_goals = "Goals at closure",
    .closure_heading_measures = "First and last scores",
    .closure_heading_strategies = "Strategies and what helped",
    .closure_heading_skills = "Skills learned",
    .closure_heading_successes = "Successes",
    .closure_heading_remaining = "What remains",
    .closure_heading_maintenance = "Keeping the progress; warning signs",
    .closure_heading_follow_up = "Follow-up plan and referral",
    .closure_heading_feedback = "Client’s feedback and counsellor’s reflection",
    .closure_heading_return = "How to come back",

    /* section headings and flow, caseload report */
    .caseload_heading_flow = "Flow and completeness",
    .caseload_heading_activity = "Activity",
    .caseload_heading_goals = "Goal attainment",
    .caseload_heading_outcomes = "Outcomes",
    .caseload_heading_endings = "Endings",
    .caseload_heading_attention = "Cases that need attention",
    .caseload_heading_comparison = "Comparison of counsellors",
    .caseload_heading_quarters = "Trend by quarter",
    .caseload_heading_data = "Data problems",
    .caseload_heading_methods = "Methods, rules and versions",
    .flow_referred = "referred",
    .flow_started = "started",
    .flow_closed = "closed",
    .flow_finished = "finished (two or more held sessions)",
    .flow_scored = "first and last score",
    .flow_clinical_at_start = "outside the usual range at start",
    .flow_improved = "improved",

    /* identity */
    .label_client_code = "{Client} code",
    .label_client_name = "Name",
    .label_class = "Class",
    .label_counsellor = "{Counsellor}",
    .label_course = "Course",
    .label_started = "Started",
    .label_last_session = "Latest session",
    .label_field_and_source = "Field and referral",
    .label_consent = "Consent to report",
    .course_running = "no. {episode}, still running",
    .course_ended = "no. {episode}, ended {date}",
    .name_and_code = "{name} ({code})",
    .closure_subtitle = "Course {episode} · {range}",
    .label_sessions = "Sessions",
    .label_held = "Held",
    .label_length = "Length",
    .sessions_booked = "{n} booked",
    .sessions_missed = "{n} missed",
    .sessions_held_late = "{n} ({late} late)",
    .course_weeks = "{n} {n|week|weeks}",

    /* headline */
    .headline_goals_not_rated = "{m} of {k} {k|goal|goals} not rated yet.",
    .headline_single_not_rated = "The goal has not been rated yet.",
    .headline_no_goals = "No goal has been set yet.",
    .headline_measures = "{measures}: {finding}.",
    .headline_by_sentence =
        {
            [SENTENCE_E0] = "too few data",
            [SENTENCE_FLAT] = "no reliable change",
            [SENTENCE_E1N] = "no direction stated yet",
            [SENTENCE_E1F] = "no direction stated yet",
            [SENTENCE_E1R] = "no direction stated yet",
            [SENTENCE_E1] = "no reliable change",
            [SENTENCE_E2_BETTER] = "better, seen once so far",
            [SENTENCE_E2_WORSE] = "worse, seen once so far",
            [SENTENCE_E2R_BETTER] = "better, to be read with caution",
            [SENTENCE_E2R_WORSE] = "worse, to be read with caution",
            [SENTENCE_E3_BETTER] = "reliable improvement",
            [SENTENCE_E3_WORSE] = "reliable worsening",
            [SENTENCE_E4_BETTER] = "reliable improvement, now in the usual range",
            [SENTENCE_TREND2] = "no reliable change",
            [SENTENCE_TREND3] = "no reliable change",
            [SENTENCE_MIXED] = "trend and comparison of scores point in different directions",
        },
    .headline_no_score = "no data yet",
    .headline_trend_worse = "the scores point towards worsening",
    .headline_attention = "{n} {n|matter needs|matters need} attention.",

    /* key-fact tiles */
    .tile_attainment = "Goal attainment",
    .tile_of_goals = "of {k} {k|goal|goals}",
    .tile_goals = "{k|goal|goals}",
    .tile_goals_in_state = "{goals}: {state}",
    .tile_goals_at_start = "{goals} still at the start",
    .tile_no_goals = "no goal yet",
    .tile_primary = "{measure} (primary measure)",
    .tile_better = "better by {diff} {diff|point|points}; limit {mrc}, {n} {n|score|scores}",
    .tile_worse = "worse by {diff} {diff|point|points}; limit {mrc}, {n} {n|score|scores}",
    .tile_equal = "scores equal; limit {mrc}, {n} {n|score|scores}",
    .tile_without_limit = "no limit of change known; {n} {n|score|scores}",
    .tile_attendance = "Attendance",
    .tile_of_sessions = "of {n} {n|session|sessions}",
    .tile_missed_last = "last {n} not held",
    .tile_all_held = "all sessions held",
    .tile_some_missed = "{n} {n|session|sessions} not held",
    .tile_below_target = "below the target of {goal}%",
    .tile_last_met = "last met {date}",
    .tile_met_on = "attended on {date}",
    .tile_closure = "Ending",
    .tile_follow_up = "Follow-up",
    .tile_of_contacts = "of {n} {n|contact|contacts}",
    .tile_of_planned = "of {n} planned",
    .tile_no_contact = "no contact yet",
    .tile_no_plan = "no plan yet",
    .tile_planned = "planned for {date}",
    .tile_attempts = "attempts to make contact: {n}",
    .tile_last_known = "last known {date}",
    .tile_completeness = "Completeness of data",
    .tile_outcome = "Outcome",
    .primary_measure = "primary measure",

    /* what needs attention */
    .nothing_needs_attention = "Nothing needs special attention.",
    .attention_about = "{about}: {text}",
    .flag_evidence_curve = "Limit from the table of curves; latest score {date}.",
    .flag_evidence =
        {
            [FLAG_RISK_REVIEW] = "Noted {date}.",
            [FLAG_DET_RELIABLE] = "Latest score {date}.",
            [FLAG_OFF_TRACK] =
                "Range of {clients} {clients|course|courses} of counselling; latest "
                "score {date}.",
            [FLAG_DROPOUT_RISK] = "Since {date}.",
            [FLAG_MISSED_2] = "Since {date}.",
            [FLAG_ALLIANCE_DROP] = "Since {date}.",
            [FLAG_ALLIANCE_LOW] = "Latest rating {date}.",
            [FLAG_NO_CONTACT] = "Since {date}.",
            [FLAG_SUDDEN_LOSS] = "Difference {change} {change|point|points} on {date}.",
            [FLAG_DET_TWO] = "Latest score {date}.",
            [FLAG_CLOSURE_INCOMPLETE] = "Ended {date}.",
            [FLAG_FOLLOWUP_DUE] = "Since {date}.",
            [FLAG_ATTENDANCE_LOW] = "Last missed {date}.",
            [FLAG_STALLED] = "Difference {change} {change|point|points}; latest score {date}.",
            [FLAG_GOAL_STALLED] = "Rating {value}; latest rating {date}.",
            [FLAG_REVIEW_OVERDUE] = "Since {date}.",
            [FLAG_NO_GOAL] = "Since {date}.",
            [FLAG_MEASURE_MISSING] = "Since {date}.",
            [FLAG_STEP_OVERDUE] = "Earliest due date {date}.",
            [FLAG_OBSTACLE_OPEN] = "Noted {date}.",
            [FLAG_ALLIANCE_CEILING] = "In the last {ratings} {ratings|rating|ratings}, until "
                                      "{date}.",
            [FLAG_GOAL_ATTAINED_OPEN] = "Rating {value} on {date}.",
            [FLAG_ALLIANCE_REPAIRED] = "On {date}.",
            [FLAG_EARLY_CHANGE] = "Better by {change} {change|point|points} on {date}.",
            [FLAG_SUDDEN_GAIN] = "Difference {change} {change|point|points} on {date}.",
        },
    .attention_continued = "What needs attention (continued)",
    .good_news = "Good news",

    /* problem and goals */
    .goals_by_term = "Short-term goals {short}, long-term goals {long}",
    .goals_set_jointly = "set together with the {client} on {date}",
    .goals_set_on = "set on {date}",
    .problem_unknown = "The problem has not been described yet.",
    .goals_attained = "{x} of {k} goals attained.",
    .goals_none_attained = "None of the {k} goals attained yet.",
    .goals_single_attained = "The goal has been attained.",
    .goals_single_open = "The goal has not been attained yet.",
    .goals_t_score =
        "Goal attainment T = {T} (50 = as expected; start {T0}; {m} {m|goal|goals}).",
    .goals_t_score_now = "Goal attainment T = {T} (50 = as expected; {m} {m|goal|goals}).",
    .goals_exceeded_counted =
        "{x} of {k} {k|goal was|goals were} attained or exceeded; {m} not rated yet.",
    .goal_reached_once = "Goal “{g}”: rated as reached on {date}; it counts as attained when "
                         "the next rating confirms it.",
    .goal_attained = "Goal “{g}”: attained ({level}, two ratings in a row).",
    .goal_attained_in_review =
        "Goal “{g}”: attained ({level}, rated in a review or closure session).",
    .goal_look_again = "{goal} is further from the target; please look again at its strategy.",
    .goal_way_covered = "{p}% of the way to the target",
    .goal_other_rater = "{goal} as rated by {rater}: {value}",
    .level_gas = "level {value}",
    .level_closeness = "rating {value}",
    .level_value = "{value} {unit}",
    .level_steps = "{value} of {target} {target|step|steps}",
    .goal_weight = "weight {weight}",
    .goal_rated_by = "rater: {rater}",
    .goal_target_date = "target {date}",
    .goal_check_line = "{goals} {check}",
    .goal_checks_none = "No hints.",

    /* evidence on one measure */
    .sentence =
        {
            [SENTENCE_E0] = "Scores from only {n} {n|day|days} so far; at least {min} {min|day "
                            "is|days are} "
                            "needed before a direction can be described.",
            [SENTENCE_FLAT] = "All {n} scores are equal ({a}).",
            [SENTENCE_E1N] =
                "First score {a}, latest score {b} ({n} scores). No usable limit of reliable "
                "change is known for {measure}, so it cannot be said whether this is more than "
                "chance variation.",
            [SENTENCE_E1F] =
                "First score {a}, latest score {b} ({n} scores). The first available score is "
                "from session {s}, so change is not judged.",
            [SENTENCE_E1R] =
                "The latest score is {diff} {diff|point|points} better than the first, more "
                "than measurement error usually produces (limit {mrc} {mrc|point|points}). "
                "However, {reason}, so no direction is stated.",
            [SENTENCE_E1] =
                "First score {a}, latest score {b} ({n} scores). A difference of this size can "
                "come from measurement error alone (limit {mrc} {mrc|point|points}).",
            [SENTENCE_E2_BETTER] =
                "The latest score is {diff} {diff|point|points} better than the first, more "
                "than measurement error usually produces (limit {mrc} {mrc|point|points}). It "
                "has been seen once; one more score is needed to confirm it.",
            [SENTENCE_E2_WORSE] =
                "The latest score is {diff} {diff|point|points} worse than the first, more "
                "than "
                "measurement error usually produces (limit {mrc} {mrc|point|points}). Please "
                "look at this {client}’s recent sessions.",
            [SENTENCE_E2R_BETTER] = "The last two scores are both at least {mrc} "
                                    "{mrc|point|points} better than the "
                                    "first. However, {reason}; please read this with caution.",
            [SENTENCE_E2R_WORSE] =
                "The last two scores are both at least {mrc} {mrc|point|points} worse than the "
                "first. However, {reason}; please read this with caution and look at this "
                "{client}’s recent sessions.",
            [SENTENCE_E3_BETTER] =
                "Reliable improvement: the last two scores are both at least {mrc} "
                "{mrc|point|points} better than the first.",
            [SENTENCE_E3_WORSE] =
                "Reliable worsening: the last two scores are both at least {mrc} "
                "{mrc|point|points} worse than the first. Please discuss it with the {client} "
                "and in supervision.",
            [SENTENCE_E4_BETTER] =
                "Reliable improvement: the last two scores are both at least {mrc} "
                "{mrc|point|points} better than the first, and both now lie in the range "
                "typical of people without this difficulty (cutoff {cut}).",
            [SENTENCE_TREND2] =
                "The scores point towards {direction} of about {slope} {slope|point|points} "
                "per "
                "{unit} (95% confidence interval {lo} to {hi}); this could still be chance.",
            [SENTENCE_TREND3] =
                "There is orderly {direction} of about {slope} {slope|point|points} per {unit} "
                "over {n} scores (95% confidence interval {lo} to {hi}); chance alone is an "
                "unlikely explanation.",
            [SENTENCE_MIXED] =
                "The trend and the first-to-latest comparison point in different "
                "directions; both are shown.",
        },
    .change_none_equal = "First and latest score are equal ({a}; {n} scores).",
    .reason_missing = "{x} of {n} sessions {x|has|have} no score",
    .reason_scale_end = "the first score lies at the end of the scale",
    .reason_both = "{first} and {second}",
    .trend_none = "No orderly trend can be shown in {n} scores; with this number a moderate "
                  "trend can still be missed.",
    .trend_neighbours_alike =
        "Neighbouring scores resemble each other, which makes trends look "
        "firmer than they are.",
    .shift_of_level = "Since about session {s} the scores have been on the other side of the "
                      "middle line more often than chance suggests.",
    .outside_expected_curve =
        "The scores of two sessions in a row lie beyond the limit expected for a similar first "
        "score ({source}). Worth a conversation.",
    .outside_expected_range =
        "Two sessions in a row lie outside the range of 9 in 10 {client}s with a similar first "
        "score. About 1 in 13 shows this by session 5 with nothing wrong. Worth a "
        "conversation.",
    .scores_missing =
        "{x} of {n} sessions {x|has|have} no score; the figures rest on the others.",
    .break_of_days =
        "There was a break of {d} {d|day|days}; the similarity of neighbouring scores and the "
        "control charts are judged only for the part after it.",
    .scores_on_a_line =
        "The scores lie exactly on a line; no uncertainty can be computed from them.",
    .reliable_note = "Scores rise and fall; here only a change of {mrc} {mrc|point|points} or "
                     "more is called reliable.",
    .not_enough_data = "Too few data for a statement (at least {min} needed).",
    .strategy_caution = "A change after a change of strategy can have other causes.",
    .no_room = "The first score is already close to the best end of the scale; there is little "
               "room to improve.",
    .no_comparison = "No comparison is available yet (at least 30 suitable courses of "
                     "counselling are needed).",
    .no_data_in_period = "No data in this period yet.",
    .no_scores_yet = "No data yet; scores from at least {min} {min|day|days} are needed.",
    .measure_heading = "{measure}: {text}",
    .unknown_measure = "The measure {measure} is not known; its scores are shown without "
                       "categories, cutoff and limit of change.",
    .period_part = "Within this period: first score {a}, latest score {b}.",

    /* relationship and immediate evaluation */
    .relationship_latest = "Relationship rating {last} of {maximum} ({n} {n|rating|ratings}).",
    .relationship_below_cutoff = "Relationship rating {last}, below the cutoff {cutoff}",
    .relationship_above_cutoff = "Relationship rating {last}, not below the cutoff {cutoff}",
    .relationship_low_sessions = "Below the cutoff at {n|session|sessions} {sessions}.",
    .relationship_drop = "Down {change} {change|point|points} from its usual level on {date}.",
    .relationship_repaired =
        "Relationship rating back to its usual level at {n|session|sessions} {sessions}.",
    .relationship_ceiling =
        "Relationship always rated at the top; criticism may be hard to voice.",
    .relationship_none = "No relationship ratings yet.",
    .immediate_none = "No immediate evaluation (UCA) yet.",
    .immediate_scores = "Immediate evaluation (UCA), scale 0–10: understanding "
                        "{understanding}, comfort {comfort}, action {action}.",
    .from_to = "{a} to {b}",

    /* attendance */
    .attendance_counted = "Attended {x} of the {n} {n|session|sessions} that {n|counts|count}.",
    .attendance_below_percent = "Attended {x} of {n} sessions ({p}%, 95% confidence interval "
                                "{lo}–{hi}%), below the target of {goal}%.",
    .attendance_below = "Attended {x} of {n} sessions, below the target of {goal}%.",
    .attendance_counted_percent = "Attended {x} of the {n} sessions that count ({p}%, 95% "
                                  "confidence interval {lo}–{hi}%).",
    .attendance_interval = "95% confidence interval: {lo}–{hi}%.",
    .attendance_minutes =
        "Service {minutes} {minutes|minute|minutes} ({hours} {hours|hour|hours}).",
    .attendance_mean_minutes = "On average {minutes} {minutes|minute|minutes} a session.",
    .attendance_minutes_unknown =
        "The duration of {n} {n|session|sessions} has not been recorded.",
    .attendance_none = "No session counts in this period yet.",
    .attendance_last_missed = "The last {n|session was|sessions were} not held ({n} in a row).",

    /* plan and journal */
    .plan_steps = "Steps: {done} of {n} done, {overdue} overdue.",
    .plan_steps_in_time = "Steps: {done} of {n} done.",
    .plan_obstacles = "Open obstacles: {n}.",
    .plan_strategies = "Strategy changed {n} {n|time|times}.",
    .plan_none = "No steps, obstacles or strategies recorded yet.",
    .step_done_on = "done {date}",
    .entry_with_goal = "{text} ({goal})",
    .review_recorded = "Recorded: {date} ({goals}).",
    .review_date_agreed = "Date agreed",
    .latest_review = "Latest review {date}: {state}.",
    .risk_recorded = "Risk noted: {state}, {date}.",

    /* endings and follow-up */
    .ending_kind = "Kind of ending: {type}, on {date}; reason: {reason}.",
    .ending_unplanned =
        "Counselling ended before an ending had been agreed. The ratings and scores below are "
        "the last known ones, not final ones. Attempts to make contact: {x}.",
    .ending_unplanned_short = "Counselling ended before an ending had been agreed.",
    .ending_transferred = "Transferred on {date}; reason: {reason}.",
    .ending_kind_unknown =
        "Ended on {date}; the kind of ending is not recorded; reason: {reason}.",
    .first_scores = "First scores: {scores}.",
    .first_score = "{measure} {score}",
    .first_score_in_band = "{measure} {score} ({band})",
    .measures_improved = "Reliable improvement on {k} of {n} measures.",
    .measures_worsened = "Reliable worsening on {k} of {n} measures.",
    .remaining_values = "latest rating {value}, target {target}",
    .remaining_steps = "Steps not finished",
    .remaining_obstacles = "Obstacles still open",
    .remaining_measures = "{measures}: latest score outside the usual range.",
    .remaining_risk = "Risk at the end of counselling: {state}.",
    .remaining_risk_on = "Risk at the end of counselling: {state} (recorded {date}).",
    .follow_up_short_term = "Short-term evaluation (laijapen): {from} to {to}",
    .follow_up_long_term = "Long-term evaluation (laijapang): {from} to {to}",
    .follow_up_contact = "Follow-up contact {date}: {state}",
    .follow_up_none = "No follow-up plan yet.",
    .follow_up_reached = "Follow-up contacts: {x} of {n} reached.",
    .follow_up_planned = "No follow-up contact yet; {n} planned.",
    .follow_up_lacking = "{kind} not done yet",
    .short_term = "short-term contact",
    .long_term = "long-term contact",
    .short_term_window = "short-term: 1 week–1 month",
    .long_term_window = "long-term: from 3 months",
    .referral = "Referral",
    .last_known = "last known",
    .strategy_helped = "What helped, as the {client} sees it",
    .card_warning_signs = "Warning signs",
    .card_own_steps = "What I can do myself",
    .card_people = "Whom I can turn to",
    .hint_warning_signs = "for example, old habits coming back",
    .hint_own_steps = "for example, using a skill that has helped before",
    .hint_people = "family, the {counsellor}, or others who are trusted",
    .feedback_of_client = "{Client}’s feedback",
    .reflection_of_counsellor = "{Counsellor}’s reflection",
    .return_to_counsellor = "Please contact the {counsellor} in charge at any time.",
    .course_summary = "Sessions booked {n}, held {held}, missed {missed}, over {weeks} "
                      "{weeks|week|weeks}.",

    /* caseload sentences */
    .return_to_usual_level =
        "{Client}s usually start counselling at a difficult moment. Part of any average "
        "improvement is the return to their usual level and would have happened anyway.",
    .looks_at_results =
        "These results were looked at {k} {k|time|times} in this period; the more often one "
        "looks, the more often something stands out by chance.",
    .funnel_inside = "Within the range expected for {n} {client}s. With this number, "
                     "differences that matter can stay unseen.",
    .funnel_outside =
        "Outside the 99.8% limits: a difference this large is rarely chance. Ask first about "
        "case mix, missing scores and recording.",
    .too_few_to_report = "Too few to report (fewer than 5).",
    .small_groups_hidden = "Results of groups of fewer than {k} are not shown.",
    .small_numbers_note =
        "Counts of 1 to 4 are shown as “<5” so that nobody can be recognised; some other "
        "figures are withheld so that these cannot be worked out.",
    .small_number = "<5",
    .withheld = "withheld",
    .label_pseudonym = "Code name",
    .label_markers = "Markers",

    /* table heads and labels */
    .head_goal = "Goal",
    .head_start = "Start",
    .head_now = "Now",
    .head_end = "End",
    .head_last_known = "Last known",
    .head_target = "Target",
    .head_track = "From start to target",
    .head_history = "History",
    .head_state = "State",
    .head_date = "Date",
    .head_session = "Session",
    .head_change = "Change",
    .head_rater = "Rater",
    .head_description = "Description",
    .head_due = "Due",
    .head_measure = "Measure",
    .head_score = "Score",
    .head_count = "Count",
    .head_step = "Step",
    .head_obstacle = "Obstacle",
    .head_set_on = "Set on",
    .head_noted_on = "Noted on",
    .head_response = "Response",
    .head_strategy = "Strategy",
    .head_first = "First",
    .head_latest = "Latest",
    .head_contact = "Follow-up contact",
    .head_since = "Since",
    .head_follow_up = "Follow-up",
    .head_range = "Further right is better",
    .head_conclusion = "Conclusion",
    .head_plan = "Plan",
    .head_kind = "Kind",
    .head_result = "Result",
    .head_limit = "Limit of reliable change",
    .head_cutoff = "Cutoff",
    .head_source = "Source",
    .head_file = "File",
    .head_imported = "Imported",
    .head_threshold = "Threshold",
    .head_value = "Value",
    .fact_first = "first",
    .fact_latest = "latest",
    .fact_change = "change",
    .fact_trend = "trend",
    .fact_category = "category now",
    .fact_limit = "limit {mrc}",
    .fact_slope = "{slope} {slope|point|points} per {unit}",
    .fact_per_unit = "points per {unit}",
    .legend_start = "start",
    .legend_now = "now",
    .legend_end = "end",
    .legend_target = "target and beyond",
    .legend_within_error = "can come from measurement error",
    .legend_follow_up = "follow-up",
    .legend_cutoff = "cutoff",
    .session_number = "session {n}",
    .session_ordinal = "{n}",
    .note_head = "{date}, {session}",

    /* charts */
    .axis_session = "Session",
    .axis_week = "Week",
    .line_cutoff = "cutoff {cut}",
    .line_improvement = "reliable improvement {mark}",
    .line_worsening = "reliable worsening {mark}",
    .line_expected = "expected range",
    .lower_is_better = "lower is better",
    .higher_is_better = "higher is better",
    .caption_figure = "Figure {n}. {text}",
    .caption_table = "Table {n}. {text}",
    .caption_ladder =
        "Goal ladder: each goal on its own scale, from left to right towards the target.",
    .caption_scores = "{measure} in {x} of {n} held {n|session|sessions}; {better}.",
    .caption_scores_direction_unknown = "{measure} in {x} of {n} held {n|session|sessions}.",
    .caption_band = "Darker area: difference from the first score that can come from "
                    "measurement error.",
    .caption_missed = "Mark ×: missed session.",
    .caption_cancelled = "Small mark ×: session cancelled in good time.",
    .caption_every_fifth = "Every fifth session is numbered.",
    .caption_gap = "Thin dashed line: a break of {d} {d|day|days} or more.",
    .caption_strategy = "Strategy changed on {date}: {text}",
    .caption_strategy_before = "(before: {text})",
    .caption_event = "Event on {date}: {text}",
    .caption_expected_range = "Two thin lines: range expected for a similar first score.",
    .caption_unknown_measure =
        "The measure is not known; the axis follows the scores there are.",
    .caption_low_relationship = "Diamonds: ratings below the cutoff or below the usual level.",
    .caption_attendance = "Attendance strip: one box for each session, by date.",

    /* alternative texts */
    .alt_scores = "Chart of {measure}, {n} {n|score|scores} from session {from} to {to}: first "
                  "{a}, latest {b}",
    .alt_single_score = "Chart of {measure}, one score at session {session}: {a}",
    .alt_cutoff = "cutoff {cut}",
    .alt_strategy = "strategy changed at {n|session|sessions} {sessions}",
    .alt_ladder = "Goal ladder, {n} {n|goal|goals}.",
    .alt_ladder_goal = "{goal} from {a} to {b}, {state}.",
    .alt_ladder_not_rated = "{goal} not rated yet.",
    .alt_number_line =
        "Chart of the goal “{g}”: start {a}, now {b}, target {target} {unit}; {p}% of the way.",
    .alt_milestones = "Milestones of “{g}”: {value} of {target} {target|step|steps} done, the "
                      "last on {date}.",
    .alt_relationship = "Chart of relationship ratings ({measure}), {n} {n|rating|ratings}: "
                        "latest {last}",
    .alt_relationship_drop = "{x} {x|drop|drops} at {x|session|sessions} {sessions}",
    .alt_relationship_repair = "repaired at {n|session|sessions} {sessions}",
    .alt_immediate =
        "Chart of immediate evaluation, {n} {n|session|sessions}: understanding {u1} to {u2}, "
        "comfort {c1} to {c2}, action {a1} to {a2}, scale 0–10.",
    .alt_attendance = "Attendance strip, {n} {n|session|sessions}: {counts}.",
    .alt_attendance_missed_on = "{n} on {dates}",
    .alt_sparkline = "Small chart of {measure}: first {a}, latest {b}.",
    .alt_range = "Scale of {measure} {range}: first {a}, latest {b}",
    .alt_range_follow_up = "follow-up {score}",
    .alt_time_line = "Follow-up time line: counselling ended {date}",
    .alt_planned = "planned for {date}",

    /* data notes and methods */
    .data_rows_refused = "Rows refused {n}; scores outside the range {outside}.",
    .data_without_score = "Without {measure}: {x} of {n} held {n|session|sessions}.",
    .data_all_scored = "Every held session has a {measure} score ({n}).",
    .methods_limits = "Limits of reliable change: {limits}.",
    .methods_limit = "{measure} {mrc} {mrc|point|points}",
    .methods_cutoffs = "Cutoffs: {cutoffs}.",
    .methods_cutoff = "{measure} {cut}",
    .methods_confirmed =
        "Improvement and worsening are called reliable when seen in the last two scores.",
    .methods_trend = "Trends are judged from {min} {min|score|scores} on.",
    .methods_holm = "The p values of trends are adjusted for {n} {n|measure|measures} (Holm).",
    .methods_interval = "Interval of attendance: Wilson 95%.",
    .methods_t_score =
        "Goal attainment T after Kiresuk and Sherman, with a correlation of 0.30 "
        "between goals.",
    .methods_measurement_error = "Measurement error is the rise and fall of scores that comes "
                                 "from the measure, not from how the {client} is.",
    .methods_alliance =
        "Relationship ratings describe the working alliance as the {client} sees it.",
    .methods_expected_course = "The expected range of {measure} is computed from {clients} "
                               "courses of counselling with three scores or more.",
    .methods_sources = "Sources: {files}.",
    .methods_source = "{file} ({date}, SHA-256 {digest})",
    .methods_program = "Made with capaian {version}.",
    .methods_thresholds = "Thresholds in use",
    .methods_unverified =
        "Figures of instruments that have not been checked against their source: {measures}.",
    .unverified_figure =
        "* This figure of the instrument has not been checked against its source.",

    /* fixed texts */
    .supports_judgement = "This report supports and does not replace professional judgement.",
    .confidential = "Confidential. For the {counsellor} in charge and for those to whom the "
                    "{client} has consented. Not to be copied or passed on.",
    .confidential_client = "This page is yours. With whom it is shared is for you to decide.",
    .confidential_summary =
        "Given with the {client}’s recorded consent; it contains no session notes.",
    .without_consent = "Made without a recorded consent at the {counsellor}’s decision.",

    /* signatures */
    .signature_acknowledged = "Acknowledged by",
    .signature_principal = "Principal, {school}",
    .signature_place_and_date = "{place}, {date}",
    .signature_counsellor = "{Counsellor}",
    .signature_coordinator = "Coordinating counsellor",
    .signature_supervisor = "Supervisor",
    .signature_parent = "Parent",
    .signature_client = "{Client}",
    .signature_employee_number = "NIP {nip}",
};
