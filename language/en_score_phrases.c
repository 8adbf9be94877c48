/* English: what scores say, and how that was found. */
#include "language/en.h"

const struct score_phrases en_score_phrases = {
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
    .outside_expected_range =
        "Two sessions in a row lie outside the range of 9 in 10 {client}s with a similar first "
        "score. About 1 in 13 shows this by session 5 with nothing wrong. Worth a "
        "conversation.",
    .outside_expected_curve =
        "The scores of two sessions in a row lie beyond the limit expected for a similar first "
        "score ({source}). Worth a conversation.",
    .scores_missing =
        "{x} of {n} sessions {x|has|have} no score; the figures rest on the others.",
    .break_of_days =
        "There was a break of {d} {d|day|days}; the similarity of neighbouring scores and the "
        "control charts are judged only for the part after it.",
    .scores_on_a_line =
        "The scores lie exactly on a line; no uncertainty can be computed from them.",
    .reliable_note = "Scores rise and fall; here only a change of {mrc} {mrc|point|points} or "
                     "more is called reliable.",
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
    .methods_expected_course =
        "The expected range of {measure} is computed from {courses} courses of counselling in "
        "this database ({scores} scores, {from} to {to}): on average {start} {slope} × "
        "ln(session); about eight in ten scores are expected inside it.",
    .methods_expected_curve = "The expected range of {measure} is taken from {source}.",
    .methods_changed_limits = "Limits changed in the settings: {limits}.",
    .methods_changed_limit = "{name} {value} (default {default})",
    .methods_program = "Computed with capaian {version}; all other limits are its defaults.",
    .methods_sources = "Sources: {files}; the command capaian why {code} shows file, line and "
                       "SHA-256 of every figure.",
    .methods_unverified =
        "Figures of instruments that have not been checked against their source: {measures}.",
};
