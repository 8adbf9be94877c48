#include "analyze/flag_rules.h"

#include "analyze/goal_state.h"

#define LAIJAPEN_DAYS 14  // after the closing: a first look
#define LAIJAPANG_DAYS 90 // after the closing: a look at what lasts
#define CONTACT_LATE 31   // a contact from that day on is one for laijapang
#define FOLLOWUP_END 180  // from that day on nothing is due

static bool has_kept_goal(const struct case_findings *findings)
{
    for (size_t i = 0; i < findings->goal_count; i++)
        if (goal_is_kept(&findings->goals[i]))
            return true;
    return false;
}

static bool is_rated_on(const struct goal_findings *goal, int ordinal)
{
    for (size_t i = 0; i < goal->point_count; i++)
        if (goal->points[i].ordinal == ordinal)
            return true;
    return false;
}

static bool is_scored_on(const struct episode_view *view, size_t session)
{
    const struct episode *episode = view->episode;
    for (size_t i = 0; i < episode->score_count; i++)
        if (episode->scores[i]->session == session &&
            episode_view_is_outcome(view, episode->scores[i]->measure))
            return true;
    return false;
}

/* The last held session rates a goal; without goals, it measures an outcome. */
static bool is_rated_at_end(const struct flag_subject *subject)
{
    const struct case_findings *findings = subject->findings;
    const struct episode_session *last = episode_view_last_held(subject->view);
    if (last == NULL)
        return false;
    if (!has_kept_goal(findings))
        return is_scored_on(subject->view, last->index);
    for (size_t i = 0; i < findings->goal_count; i++)
        if (is_rated_on(&findings->goals[i], last->ordinal))
            return true;
    return false;
}

static bool is_closing_incomplete(const struct flag_subject *subject, struct flag *flag)
{
    const struct episode *episode = subject->view->episode;
    if (!is_rated_at_end(subject))
        flag->closure_gaps |= GAP_RATING;
    if (episode->course == NULL || episode->course->close_reason == REASON_NONE)
        flag->closure_gaps |= GAP_REASON;
    if (subject->findings->plan.followups_planned == 0)
        flag->closure_gaps |= GAP_FOLLOWUP_PLAN;
    flag->since = episode->closed_on;
    return flag->closure_gaps != 0;
}

/* A contact on or after that day, which is later than the closing. */
static bool has_contact_since(const struct episode *episode, day_number day)
{
    for (size_t i = 0; i < episode->followup_count; i++)
        if (episode->followups[i]->day >= day && session_is_held(episode->followups[i]))
            return true;
    for (size_t i = 0; i < episode->journal_count; i++)
        if (episode->journal[i]->kind == JOURNAL_FOLLOWUP && episode->journal[i]->day >= day &&
            episode->journal[i]->state != STATE_NOT_REACHED)
            return true;
    return false;
}

static bool is_followup_due(const struct flag_subject *subject, struct flag *flag)
{
    const struct episode *episode = subject->view->episode;
    int days = subject->view->cutoff - episode->closed_on;
    if (days < LAIJAPEN_DAYS || days >= FOLLOWUP_END)
        return false;
    bool is_late = days >= LAIJAPANG_DAYS;
    flag->followup = is_late ? FOLLOWUP_LAIJAPANG : FOLLOWUP_LAIJAPEN;
    flag->since = episode->closed_on + (is_late ? LAIJAPANG_DAYS : LAIJAPEN_DAYS);
    return !has_contact_since(episode, episode->closed_on + (is_late ? CONTACT_LATE : 1));
}

static const struct episode_flag_rule rules[] = {
    {FLAG_CLOSURE_INCOMPLETE, FLAG_WHEN_CLOSED, is_closing_incomplete},
    {FLAG_FOLLOWUP_DUE, FLAG_WHEN_CLOSED, is_followup_due},
};

const struct episode_flag_rules closing_flag_rules = {rules, COUNT(rules)};
