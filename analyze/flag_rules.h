/*
 * The rules of the flags, as tables: code, when it may be raised, and the function that
 * decides. A rule returns true when its flag is raised, and has then set `since` and the
 * evidence.
 *
 * For counsellors: When each flag is raised, with the numbers that it rests on. The same facts
 * always raise the same flags. The table of rules stands under F61 in docs/decisions.md.
 *
 * Source:  prompts of outcome monitoring (OQ-Analyst, PCOMS, CORE Net, CCMH); sudden gains:
 *          Tang & DeRubeis 1999, Journal of Consulting and Clinical Psychology 67, 894-904;
 *          closing and follow-up: laijapen and laijapang of Indonesian school counselling
 * Checked: tests/analyze/test_flags_measure.c, test_flags_goal.c, test_flags_plan.c,
 *          test_flags_contact.c, test_flags_closing.c, test_flags_alliance.c
 */
#ifndef ANALYZE_FLAG_RULES_H
#define ANALYZE_FLAG_RULES_H

#include <stdbool.h>
#include <stddef.h>

#include "analyze/case_findings.h"
#include "analyze/episode_view.h"

enum flag_time { FLAG_WHILE_OPEN, FLAG_WHEN_CLOSED, FLAG_ALWAYS };

/* What a rule may look at. */
struct flag_subject {
    const struct episode_view *view;
    const struct case_findings *findings;
    const struct flag *raised; /* by all other rules; for combined_flag_rules only */
    size_t raised_count;
};

/* A rule about each measure, each goal, or the episode. */
struct measure_flag_rule {
    enum flag_code code;
    enum flag_time time;
    bool (*is_raised)(const struct flag_subject *subject,
                      const struct measure_findings *measure,
                      struct flag *flag);
};

struct goal_flag_rule {
    enum flag_code code;
    enum flag_time time;
    bool (*is_raised)(const struct flag_subject *subject,
                      const struct goal_findings *goal,
                      struct flag *flag);
};

struct episode_flag_rule {
    enum flag_code code;
    enum flag_time time;
    bool (*is_raised)(const struct flag_subject *subject, struct flag *flag);
};

/* A table and its length. */
struct measure_flag_rules {
    const struct measure_flag_rule *items;
    size_t count;
};

struct goal_flag_rules {
    const struct goal_flag_rule *items;
    size_t count;
};

struct episode_flag_rules {
    const struct episode_flag_rule *items;
    size_t count;
};

extern const struct measure_flag_rules measure_flag_rules;  /* flags_measure.c */
extern const struct goal_flag_rules goal_flag_rules;        /* flags_goal.c */
extern const struct episode_flag_rules alliance_flag_rules; /* flags_alliance.c */
extern const struct episode_flag_rules plan_flag_rules;     /* flags_plan.c */
extern const struct episode_flag_rules contact_flag_rules;  /* flags_contact.c */
extern const struct episode_flag_rules closing_flag_rules;  /* flags_closing.c */
extern const struct episode_flag_rules combined_flag_rules; /* flags_contact.c; come last */

/* The latest day of a raised flag of that code; DAY_NONE when there is none. */
day_number flag_subject_since(const struct flag_subject *subject, enum flag_code code);

#endif
