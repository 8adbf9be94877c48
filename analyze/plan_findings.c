#include "analyze/plan_findings.h"

enum plan_state plan_state_of(const struct journal_entry *entry, day_number cutoff)
{
    if (entry->state == STATE_DROPPED)
        return PLAN_DROPPED;
    if (entry->done_on != DAY_NONE)
        return entry->done_on <= cutoff ? PLAN_DONE : PLAN_OPEN;
    bool is_done = entry->state == STATE_DONE || entry->state == STATE_RESOLVED;
    return is_done ? PLAN_DONE : PLAN_OPEN;
}

bool plan_step_is_overdue(const struct journal_entry *entry, const struct episode_view *view)
{
    return entry->kind == JOURNAL_STEP && entry->due != DAY_NONE &&
           plan_state_of(entry, view->cutoff) == PLAN_OPEN &&
           view->cutoff - entry->due > view->thresholds->step_overdue_days;
}

static void count_step(struct plan_findings *plan,
                       const struct journal_entry *entry,
                       const struct episode_view *view)
{
    enum plan_state state = plan_state_of(entry, view->cutoff);
    plan->steps_open += state == PLAN_OPEN;
    plan->steps_done += state == PLAN_DONE;
    plan->steps_overdue += episode_view_is_open(view) && plan_step_is_overdue(entry, view);
}

/* The first strategy for a goal is where it began, each later one a change. */
static bool is_strategy_change(const struct episode *episode, size_t index)
{
    for (size_t i = 0; i < index; i++)
        if (episode->journal[i]->kind == JOURNAL_STRATEGY &&
            text_equal(episode->journal[i]->goal, episode->journal[index]->goal))
            return true;
    return false;
}

static void
count_entry(struct plan_findings *plan, const struct episode_view *view, size_t index)
{
    const struct journal_entry *entry = view->episode->journal[index];
    switch (entry->kind) {
    case JOURNAL_STEP:
        count_step(plan, entry, view);
        break;
    case JOURNAL_OBSTACLE:
        plan->obstacles_open += plan_state_of(entry, view->cutoff) == PLAN_OPEN;
        break;
    case JOURNAL_STRATEGY:
        plan->strategy_changes += is_strategy_change(view->episode, index);
        break;
    case JOURNAL_SKILL:
        plan->skills++;
        break;
    case JOURNAL_SUCCESS:
        plan->successes++;
        break;
    case JOURNAL_FOLLOWUP_PLAN:
        plan->followups_planned++;
        break;
    case JOURNAL_REVIEW:
    case JOURNAL_FOLLOWUP:
    case JOURNAL_EVENT:
    case JOURNAL_RISK:
    case JOURNAL_SAFETY:
    case JOURNAL_KIND_COUNT:
        break;
    }
}

struct plan_findings plan_findings_of(const struct episode_view *view)
{
    struct plan_findings plan = {0};
    for (size_t i = 0; i < view->episode->journal_count; i++)
        count_entry(&plan, view, i);
    return plan;
}
