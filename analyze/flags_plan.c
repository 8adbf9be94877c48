#include "analyze/flag_rules.h"

#include "analyze/goal_state.h"
#include "analyze/plan_findings.h"

#define SESSIONS_UNTIL_GOAL 3 // held sessions by which there is a goal

static bool is_step_overdue(const struct flag_subject *subject, struct flag *flag)
{
    const struct episode *episode = subject->view->episode;
    int steps = 0;
    for (size_t i = 0; i < episode->journal_count; i++) {
        const struct journal_entry *entry = episode->journal[i];
        if (!plan_step_is_overdue(entry, subject->view))
            continue;
        if (steps++ == 0 || entry->due < flag->since)
            flag->since = entry->due;
    }
    flag->evidence[EVIDENCE_STEPS] = steps;
    return steps > 0;
}

/* A step or strategy entered since then, for the same goal when the obstacle names one. */
static bool is_answer_to(const struct journal_entry *entry,
                         const struct journal_entry *obstacle)
{
    return (entry->kind == JOURNAL_STEP || entry->kind == JOURNAL_STRATEGY) &&
           entry->day >= obstacle->day &&
           (text_is_empty(obstacle->goal) || text_equal(entry->goal, obstacle->goal));
}

static bool is_answered(const struct episode *episode, const struct journal_entry *obstacle)
{
    for (size_t i = 0; i < episode->journal_count; i++)
        if (is_answer_to(episode->journal[i], obstacle))
            return true;
    return false;
}

static bool is_left_open(const struct journal_entry *entry, const struct episode_view *view)
{
    return entry->kind == JOURNAL_OBSTACLE && plan_state_of(entry, view->cutoff) == PLAN_OPEN &&
           view->cutoff - entry->day > view->thresholds->obstacle_days &&
           !is_answered(view->episode, entry);
}

static bool is_obstacle_open(const struct flag_subject *subject, struct flag *flag)
{
    const struct episode *episode = subject->view->episode;
    int obstacles = 0;
    for (size_t i = 0; i < episode->journal_count; i++) {
        const struct journal_entry *entry = episode->journal[i];
        if (!is_left_open(entry, subject->view))
            continue;
        if (obstacles++ == 0 || entry->day < flag->since)
            flag->since = entry->day;
    }
    flag->evidence[EVIDENCE_OBSTACLES] = obstacles;
    return obstacles > 0;
}

static bool has_no_goal(const struct flag_subject *subject, struct flag *flag)
{
    const struct episode_view *view = subject->view;
    if (view->held_count < SESSIONS_UNTIL_GOAL)
        return false;
    for (size_t i = 0; i < subject->findings->goal_count; i++)
        if (goal_is_kept(&subject->findings->goals[i]))
            return false;
    flag->since = view->held[SESSIONS_UNTIL_GOAL - 1]->session->day;
    flag->evidence[EVIDENCE_SESSIONS] = (double)view->held_count;
    return true;
}

/* The latest held session of kind review, or review in the journal; DAY_NONE without. */
static day_number last_review(const struct episode_view *view)
{
    const struct episode *episode = view->episode;
    day_number last = DAY_NONE;
    for (size_t i = 0; i < view->held_count; i++)
        if (view->held[i]->session->kind == SESSION_REVIEW)
            last = view->held[i]->session->day;
    for (size_t i = 0; i < episode->journal_count; i++)
        if (episode->journal[i]->kind == JOURNAL_REVIEW && episode->journal[i]->day > last)
            last = episode->journal[i]->day;
    return last;
}

static bool is_review_overdue(const struct flag_subject *subject, struct flag *flag)
{
    const struct episode_view *view = subject->view;
    day_number review = last_review(view);
    size_t sessions = view->held_count; // without any review the first counts too
    flag->since = review;
    if (review != DAY_NONE)
        sessions = episode_view_held_since(view, review + 1);
    else if (view->held_count > 0)
        flag->since = view->held[0]->session->day;
    else
        flag->since = view->episode->started_on;
    int days = view->cutoff - flag->since;
    flag->evidence[EVIDENCE_SESSIONS] = (double)sessions;
    flag->evidence[EVIDENCE_DAYS] = days;
    return (double)sessions >= view->thresholds->review_sessions ||
           days > view->thresholds->review_days;
}

static const struct episode_flag_rule rules[] = {
    {FLAG_STEP_OVERDUE, FLAG_WHILE_OPEN, is_step_overdue},
    {FLAG_OBSTACLE_OPEN, FLAG_WHILE_OPEN, is_obstacle_open},
    {FLAG_NO_GOAL, FLAG_WHILE_OPEN, has_no_goal},
    {FLAG_REVIEW_OVERDUE, FLAG_WHILE_OPEN, is_review_overdue},
};

const struct episode_flag_rules plan_flag_rules = {rules, COUNT(rules)};
