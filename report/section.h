/* A section of a report: it decides itself whether it applies, and fills the document. */
#ifndef REPORT_SECTION_H
#define REPORT_SECTION_H

#include "report/document.h"
#include "report/report_input.h"

struct section {
    const char *name;
    bool (*applies)(const struct report_input *input);
    void (*write)(const struct report_input *input, struct document *document);
};

extern const struct section section_cover;    /* title, identity */
extern const struct section section_summary;  /* headline, tiles, attention */
extern const struct section section_goals;    /* problem, goal ladder, attainment */
extern const struct section section_progress; /* measures */
extern const struct section section_alliance; /* relationship, UCA */
extern const struct section section_attendance;
extern const struct section section_action_plan; /* steps, obstacles, strategies */
extern const struct section section_safeguards;  /* risk, safety, follow-up */
extern const struct section section_motivation;  /* successes, skills */
extern const struct section section_reflection;
extern const struct section section_data_quality; /* goal checks, data notes */
extern const struct section section_methods;
extern const struct section section_closing; /* signatures */
extern const struct section section_notes;   /* session notes */

/* The client's page */
extern const struct section section_client_cover;
extern const struct section section_client_summary;
extern const struct section section_client_goals;
extern const struct section section_client_measure;
extern const struct section section_client_gains;
extern const struct section section_client_meetings;
extern const struct section section_client_agreement;
extern const struct section section_client_signatures;

/* The client's page of an ending */
extern const struct section section_client_closing_cover;
extern const struct section section_client_closing_goals;
extern const struct section section_client_closing_measure; /* then and now */
extern const struct section section_client_closing_gains;   /* skills, things to be proud of */
extern const struct section section_client_follow_up;
extern const struct section section_client_return;

/* The summary for parents or the principal */
extern const struct section section_summary_measures;
extern const struct section section_summary_closing_measures;
extern const struct section section_summary_end; /* attendance, next review */
extern const struct section section_summary_follow_up;
extern const struct section section_summary_about; /* whose consent it rests on */

/* The closure report */
extern const struct section section_closure_course;  /* title, identity, sessions */
extern const struct section section_closure_summary; /* headline, tiles, attention */
extern const struct section section_closure_ending;  /* reason and kind */
extern const struct section section_closure_start;
extern const struct section section_closure_goals;
extern const struct section section_closure_measures; /* first and last scores */
extern const struct section section_closure_strategies;
extern const struct section section_closure_skills; /* and successes */
extern const struct section section_closure_remaining;
extern const struct section section_closure_safeguards;  /* risk, safety */
extern const struct section section_closure_maintenance; /* warning signs */
extern const struct section section_closure_follow_up;   /* and referral */
extern const struct section section_closure_feedback;
extern const struct section section_closure_return;
extern const struct section section_closure_methods;

#endif
