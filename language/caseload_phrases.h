/* What only the caseload report says, in one language. */
#ifndef LANGUAGE_CASELOAD_PHRASES_H
#define LANGUAGE_CASELOAD_PHRASES_H

/* The rules of struct phrases hold. */
struct caseload_phrases {
    /* Title, headings and flow */
    const char *caseload_title;
    const char *caseload_heading_flow;
    const char *caseload_heading_activity;
    const char *caseload_heading_goals;
    const char *caseload_heading_outcomes;
    const char *caseload_heading_endings;
    const char *caseload_heading_attention;
    const char *caseload_heading_comparison;
    const char *caseload_heading_quarters;
    const char *caseload_heading_data;
    const char *caseload_heading_methods;
    const char *flow_referred;
    const char *flow_started;
    const char *flow_closed;
    const char *flow_finished;
    const char *flow_scored;
    const char *flow_clinical_at_start;
    const char *flow_improved;

    /* Key-fact tiles */
    const char *tile_completeness;
    const char *tile_outcome;

    /* Sentences */
    const char *return_to_usual_level;
    const char *looks_at_results; /* {k} */
    const char *funnel_inside;    /* {n} */
    const char *funnel_outside;
    const char *too_few_to_report;
    const char *small_groups_hidden; /* {k} */
    const char *small_numbers_note;
    const char *small_number; /* "<5" */
    const char *withheld;     /* part */
    const char *label_pseudonym;
    const char *label_markers;
};

#endif
