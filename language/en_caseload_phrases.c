/* English: what only the caseload report says. */
#include "language/en.h"

const struct caseload_phrases en_caseload_phrases = {
    /* title, headings and flow */
    .caseload_title = "Caseload and Outcomes Report",
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

    /* key-fact tiles */
    .tile_completeness = "Completeness of data",
    .tile_outcome = "Outcome",

    /* sentences */
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
};
