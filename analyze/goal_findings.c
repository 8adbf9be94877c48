#include "analyze/goal_findings.h"

#include <math.h>
#include <stdlib.h>

#include "analyze/goal_attainment.h"
#include "analyze/goal_quality.h"
#include "analyze/goal_state.h"
#include "base/number.h"

/* A goal that is rated but has no row. */
static struct goal *goal_without_row(struct text id, struct arena *arena)
{
    struct goal *goal = ARENA_NEW(arena, struct goal);
    *goal = (struct goal){
        .id = id,
        .kind = GOAL_GAS,
        .status = STATUS_ACTIVE,
        .baseline = NAN,
        .target = NAN,
        .importance = NAN,
        .difficulty = NAN,
        .weight = NAN,
        .confidence = NAN,
        .start_on = DAY_NONE,
        .target_on = DAY_NONE,
        .review_on = DAY_NONE,
    };
    return goal;
}

static bool is_listed(const struct goal_findings *goals, size_t count, struct text id)
{
    for (size_t i = 0; i < count; i++)
        if (text_equal(goals[i].goal->id, id))
            return true;
    return false;
}

static int compare_goals(const void *a, const void *b)
{
    const struct goal_findings *left = a;
    const struct goal_findings *right = b;
    return text_compare(left->goal->id, right->goal->id);
}

static struct goal_findings *
list_goals(const struct episode *episode, struct arena *arena, size_t *count)
{
    struct goal_findings *goals = NULL;
    size_t capacity = 0;
    *count = 0;
    for (size_t i = 0; i < episode->goal_count; i++) {
        goals = arena_grow(arena, goals, &capacity, *count + 1, sizeof *goals);
        goals[(*count)++] = (struct goal_findings){.goal = episode->goals[i], .has_row = true};
    }
    for (size_t i = 0; i < episode->rating_count; i++) {
        struct text id = episode->ratings[i]->goal;
        if (is_listed(goals, *count, id))
            continue;
        goals = arena_grow(arena, goals, &capacity, *count + 1, sizeof *goals);
        goals[(*count)++] = (struct goal_findings){.goal = goal_without_row(id, arena)};
    }
    if (*count > 1)
        qsort(goals, *count, sizeof *goals, compare_goals);
    return goals;
}

/* Who rated the goal first; of several in that session the first in the order of raters. */
static enum rater choose_rater(const struct episode *episode, struct text goal)
{
    const struct goal_rating *first = NULL;
    for (size_t i = 0; i < episode->rating_count; i++) {
        const struct goal_rating *rating = episode->ratings[i];
        if (!text_equal(rating->goal, goal))
            continue;
        if (first == NULL ||
            (rating->session == first->session && rating->rater < first->rater))
            first = rating;
    }
    return first == NULL ? RATER_CLIENT : first->rater;
}

/* A rating of the goal by its chosen rater. */
static bool is_chosen(const struct goal_rating *rating, const struct goal_findings *goal)
{
    return rating->rater == goal->rater && text_equal(rating->goal, goal->goal->id);
}

static void
collect_points(struct goal_findings *goal, const struct episode_view *view, struct arena *arena)
{
    const struct episode *episode = view->episode;
    size_t count = 0;
    for (size_t i = 0; i < episode->rating_count; i++)
        count += is_chosen(episode->ratings[i], goal);
    goal->points = ARENA_ARRAY(arena, struct rating_point, count);
    for (size_t i = 0; i < episode->rating_count; i++) {
        const struct goal_rating *rating = episode->ratings[i];
        if (!is_chosen(rating, goal))
            continue;
        goal->points[goal->point_count++] = (struct rating_point){
            .day = episode_view_session(view, rating->session)->day,
            .ordinal = episode_ordinal(episode, rating->session),
            .value = rating->value,
        };
    }
    goal->ratings = (int)goal->point_count;
}

static void set_levels(struct goal_findings *goal)
{
    goal->baseline = isnan(goal->goal->baseline) ? estimate_missing(WHY_NOT_RATED)
                                                 : estimate_of(goal->goal->baseline);
    goal->state_since = DAY_NONE;
    if (goal->point_count == 0) {
        goal->first = goal->current = goal->change = estimate_missing(WHY_NOT_RATED);
        return;
    }
    const struct rating_point *last = &goal->points[goal->point_count - 1];
    goal->first = estimate_of(goal->points[0].value);
    goal->current = estimate_of(last->value);
    goal->state_since = last->day;
    if (goal->baseline.why != WHY_NONE)
        goal->baseline = goal->first;
    goal->change = estimate_of(number_difference(last->value, goal->baseline.value));
}

/* Whether the latest rating was made in a session of kind review or closure. */
static bool is_reviewed(const struct goal_findings *goal, const struct episode *episode)
{
    if (goal->point_count == 0)
        return false;
    int ordinal = goal->points[goal->point_count - 1].ordinal;
    for (size_t i = 0; i < episode->session_count; i++) {
        enum session_kind kind = episode->sessions[i].session->kind;
        if (episode->sessions[i].ordinal == ordinal)
            return kind == SESSION_REVIEW || kind == SESSION_CLOSURE;
    }
    return false;
}

static void
find_goal(struct goal_findings *goal, const struct episode_view *view, struct arena *arena)
{
    goal->weight = goal_weight(goal->goal);
    goal->rater = choose_rater(view->episode, goal->goal->id);
    collect_points(goal, view, arena);
    set_levels(goal);
    goal->target = goal_target(goal->goal, view->thresholds);
    goal->direction = goal_direction_of(goal);
    goal->percent = goal_percent(goal);
    bool is_review = is_reviewed(goal, view->episode);
    goal->state = goal_state_of(goal, is_review, view->thresholds);
    goal->is_attained_by_review = goal_is_attained(goal) && is_review &&
                                  goal_state_of(goal, false, view->thresholds) == GOAL_REACHED;
}

struct goal_findings *
goal_findings_of(const struct episode_view *view, struct arena *arena, size_t *count)
{
    struct goal_findings *goals = list_goals(view->episode, arena, count);
    for (size_t i = 0; i < *count; i++)
        find_goal(&goals[i], view, arena);
    for (size_t i = 0; i < *count; i++)
        goal_quality_check(&goals[i], goals, *count, view);
    return goals;
}

static bool is_scored(const struct goal_findings *goal)
{
    return goal->goal->kind == GOAL_GAS && goal_is_kept(goal) && goal->ratings > 0 &&
           goal->weight > 0 && !goal->has_error;
}

static struct estimate score_of(const struct goal_level *levels, size_t count)
{
    double score = goal_attainment_score(levels, count);
    return isnan(score) ? estimate_missing(WHY_NO_DATA) : estimate_of(score);
}

static void set_score(struct goal_attainment_findings *findings,
                      const struct goal_findings *goals,
                      size_t count,
                      struct arena *work)
{
    struct goal_level *before = ARENA_ARRAY(work, struct goal_level, count);
    struct goal_level *now = ARENA_ARRAY(work, struct goal_level, count);
    size_t scored = 0;
    for (size_t i = 0; i < count; i++) {
        if (!is_scored(&goals[i]))
            continue;
        before[scored] = (struct goal_level){goals[i].baseline.value, goals[i].weight};
        now[scored++] = (struct goal_level){goals[i].current.value, goals[i].weight};
    }
    findings->scored = (int)scored;
    findings->t_baseline = score_of(before, scored);
    findings->t_now = score_of(now, scored);
    findings->t_change = findings->t_now.why == WHY_NONE
                             ? estimate_of(findings->t_now.value - findings->t_baseline.value)
                             : estimate_missing(WHY_NO_DATA);
}

struct goal_attainment_findings
goal_attainment_findings_of(const struct goal_findings *goals, size_t count, struct arena *work)
{
    struct goal_attainment_findings findings = {0};
    for (size_t i = 0; i < count; i++) {
        if (!goal_is_kept(&goals[i]))
            continue;
        findings.goals++;
        findings.rated += goals[i].ratings > 0;
        findings.attained += goal_is_attained(&goals[i]);
    }
    set_score(&findings, goals, count, work);
    return findings;
}
