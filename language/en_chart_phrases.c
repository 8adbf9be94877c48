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
    .fact_per_unit = "points per {unit}",
    .legend_start = "start",
    .legend_now = "now",
    .legend_end = "end",
    .legend_target = "target and beyond",
    .legend_within_error = "can come from measurement error",
    .legend_follow_up = "follow-up",
    .legend_cutoff = "cutoff",

    /* charts */
    .line_cutoff = "cutoff {cut}",
    .line_improvement = "reliable improvement {mark}",
    .line_worsening = "reliable worsening {mark}",
    .line_expected = "expected range",
    .lower_is_better = "lower is better",
    .higher_is_better = "higher is better",
    .caption_figure = "Figure {n}. {text}",
    .caption_ladder =
        "Goal ladder: each goal on its own scale, from left to right towards the target.",
    .caption_scores = "{measure} in {x} of {n} held {n|session|sessions}; {better}.",
    .caption_scores_direction_unknown = "{measure} in {x} of {n} held {n|session|sessions}.",
    .caption_band = "Darker area: difference from the first score that can come from "
                    "measurement error.",
    .caption_expected = "Thin lines: the range expected from the first score.",
    .caption_missed = "Mark ×: missed session.",
    .caption_cancelled = "Small mark ×: session cancelled in good time.",
    .caption_gap = "Thin dashed line: a break of {d} {d|day|days} or more.",
    .caption_strategy = "Strategy changed on {date}: {text}",
    .caption_strategy_before = "(before: {text})",
    .caption_event = "Event on {date}: {text}",
    .caption_unknown_measure =
        "The measure is not known; the axis follows the scores there are.",

    /* alternative texts */
    .alt_scores = "Chart of {measure}, {n} {n|score|scores} from session {from} to {to}: first "
                  "{a}, latest {b}",
    .alt_single_score = "Chart of {measure}, one score at session {session}: {a}",
    .alt_cutoff = "cutoff {cut}",
    .alt_strategy = "strategy changed at {n|session|sessions} {sessions}",
    .alt_ladder = "Goal ladder, {n} {n|goal|goals}.",
    .alt_ladder_goal = "{goal} from {a} to {b}, {state}.",
    .alt_ladder_not_rated = "{goal} not rated yet.",
    .alt_relationship = "Chart of relationship ratings ({measure}), {n} {n|rating|ratings}: "
                        "latest {last}",
    .alt_attendance = "Attendance strip, {n} {n|session|sessions}: {counts}.",
    .alt_sparkline = "Small chart of {measure}: first {a}, latest {b}.",
    .alt_range = "Scale of {measure} {range}: first {a}, latest {b}",
    .alt_range_follow_up = "follow-up {score}",
    .alt_time_line = "Follow-up time line: counselling ended {date}",
    .alt_planned = "planned for {date}",
};
