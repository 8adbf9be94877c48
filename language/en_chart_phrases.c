/* English: words in, beside and below charts, and in their place. */
#include "language/en.h"

const struct chart_phrases en_chart_phrases = {
    /* facts and legends beside a chart */
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
    .caption_expected = "Thin lines: the range expected from the first score.",
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
};
