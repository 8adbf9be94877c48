#include "analyze/goal_quality.h"

#include <math.h>

#include "analyze/goal_levels.h"
#include "analyze/goal_state.h"
#include "analyze/goal_wording.h"
#include "base/number.h"

#define STATEMENT_CHARACTERS 15   // fewest of a statement that says something
#define SHORT_TERM_DAYS 91        // 13 weeks
#define GOALS_AT_ONCE 4           // more active goals are too many
#define CLOSENESS_GOALS_AT_ONCE 3 // of kind gbo
#define BASELINE_SESSIONS 3       // the first rating comes by this held session
#define SESSIONS_UNTIL_STEP 2     // held sessions after which a step is expected
#define SESSIONS_UNRATED 3        // held sessions without a rating that are too many
#define CONFIDENCE_LOW 4          // of 10

/* What a check looks at. */
struct subject {
    const struct goal *goal; // its row
    const struct goal_findings *findings;
    const struct goal_findings *goals; // of the episode
    size_t count;
    const struct episode_view *view;
};

static bool is_active(const struct subject *subject)
{
    return subject->goal->status == STATUS_ACTIVE;
}

/* Prompts are for goals that are still worked on. */
static bool is_worked_on(const struct subject *subject)
{
    return episode_view_is_open(subject->view) && !goal_is_attained(subject->findings);
}

/* A journal that nobody keeps cannot be missing an entry. */
static bool is_journal_kept(const struct subject *subject)
{
    day_number first = subject->view->case_file->first_journal_day;
    return first != DAY_NONE && first <= subject->view->cutoff;
}

static bool has_step(const struct subject *subject)
{
    const struct episode *episode = subject->view->episode;
    for (size_t i = 0; i < episode->journal_count; i++)
        if (episode->journal[i]->kind == JOURNAL_STEP &&
            text_equal(episode->journal[i]->goal, subject->goal->id))
            return true;
    return false;
}

static bool has_no_statement(const struct subject *subject)
{
    return text_count_code_points(text_trim(subject->goal->statement)) < STATEMENT_CHARACTERS;
}

static bool has_no_indicator(const struct subject *subject)
{
    return text_is_empty(text_trim(subject->goal->indicator));
}

static bool has_no_variable(const struct subject *subject)
{
    enum goal_kind kind = subject->goal->kind;
    return (kind == GOAL_GAS || kind == GOAL_VALUE) && has_no_indicator(subject);
}

static bool has_two_variables(const struct subject *subject)
{
    return wording_has_two_variables(subject->goal->statement) ||
           wording_has_two_variables(subject->goal->indicator);
}

static bool has_no_unit(const struct subject *subject)
{
    return subject->goal->kind == GOAL_VALUE && text_is_empty(text_trim(subject->goal->unit));
}

static bool is_level_empty(const struct goal *goal, size_t index)
{
    return text_is_empty(text_trim(goal->levels[index]));
}

static size_t count_levels(const struct goal *goal)
{
    size_t count = 0;
    for (size_t i = 0; i < GOAL_LEVELS; i++)
        count += !is_level_empty(goal, i);
    return count;
}

static bool is_level_missing(const struct subject *subject)
{
    return subject->goal->kind == GOAL_GAS && count_levels(subject->goal) < GOAL_LEVELS;
}

static bool has_overlap(const struct subject *subject)
{
    return goal_levels_overlap(subject->goal);
}

static bool has_gap(const struct subject *subject)
{
    return goal_levels_have_gap(subject->goal);
}

static bool is_not_monotone(const struct subject *subject)
{
    return goal_levels_turn(subject->goal);
}

static bool is_uneven(const struct subject *subject)
{
    return goal_levels_are_uneven(subject->goal);
}

static bool has_no_baseline(const struct subject *subject)
{
    if (!isnan(subject->goal->baseline))
        return false;
    if (subject->findings->point_count == 0)
        return true;
    const struct episode_view *view = subject->view;
    return view->held_count >= BASELINE_SESSIONS &&
           subject->findings->points[0].ordinal > view->held[BASELINE_SESSIONS - 1]->ordinal;
}

static bool is_baseline_not_below(const struct subject *subject)
{
    enum goal_kind kind = subject->goal->kind;
    return (kind == GOAL_GAS || kind == GOAL_VALUE) &&
           subject->findings->baseline.why == WHY_NONE &&
           goal_is_at_target(subject->findings, subject->findings->baseline.value);
}

static bool is_before_start(const struct goal *goal, day_number day)
{
    return day != DAY_NONE && goal->start_on != DAY_NONE && day < goal->start_on;
}

static bool has_no_target_date(const struct subject *subject)
{
    const struct goal *goal = subject->goal;
    if (goal->target_on == DAY_NONE && goal->review_on == DAY_NONE)
        return true;
    if (is_before_start(goal, goal->target_on) || is_before_start(goal, goal->review_on))
        return true;
    return goal->term == TERM_SHORT && goal->target_on != DAY_NONE &&
           goal->start_on != DAY_NONE && goal->target_on - goal->start_on > SHORT_TERM_DAYS;
}

static bool is_review_overdue(const struct subject *subject)
{
    day_number review_on = subject->goal->review_on;
    day_number rated_on = subject->findings->state_since;
    return is_active(subject) && is_worked_on(subject) && review_on != DAY_NONE &&
           subject->view->cutoff > review_on && (rated_on == DAY_NONE || rated_on < review_on);
}

static bool is_weight_zero(const struct subject *subject)
{
    return subject->findings->weight == 0;
}

static bool is_too_many(const struct subject *subject)
{
    size_t active = 0;
    size_t active_gbo = 0;
    for (size_t i = 0; i < subject->count; i++) {
        const struct goal *goal = subject->goals[i].goal;
        active += goal->status == STATUS_ACTIVE;
        active_gbo += goal->status == STATUS_ACTIVE && goal->kind == GOAL_GBO;
    }
    return is_active(subject) &&
           (active > GOALS_AT_ONCE ||
            (subject->goal->kind == GOAL_GBO && active_gbo > CLOSENESS_GOALS_AT_ONCE));
}

static bool has_short_term_goal(const struct subject *subject)
{
    for (size_t i = 0; i < subject->count; i++)
        if (subject->goals[i].goal->term == TERM_SHORT && goal_is_kept(&subject->goals[i]))
            return true;
    return false;
}

static bool has_no_short_term(const struct subject *subject)
{
    return is_journal_kept(subject) && is_active(subject) && subject->goal->term == TERM_LONG &&
           !has_short_term_goal(subject) && !has_step(subject);
}

/* Held sessions since the goal was begun; since the episode's start when that is not known. */
static size_t sessions_since_start(const struct subject *subject)
{
    return episode_view_held_since(subject->view, subject->goal->start_on);
}

static bool has_no_step(const struct subject *subject)
{
    return is_journal_kept(subject) && is_active(subject) && is_worked_on(subject) &&
           sessions_since_start(subject) >= SESSIONS_UNTIL_STEP && !has_step(subject);
}

static bool is_worded_negatively(const struct subject *subject)
{
    return wording_is_negative(subject->goal->statement) &&
           (has_no_indicator(subject) || wording_is_negative(subject->goal->indicator));
}

static bool is_owner_missing(const struct subject *subject)
{
    enum goal_owner owner = subject->goal->set_by;
    return owner != OWNER_CLIENT && owner != OWNER_JOINT;
}

static bool is_only_text_changed(const struct subject *subject)
{
    return subject->goal->is_text_changed_after_rating;
}

/* Whether one of the last held sessions rates the goal. */
static bool is_rated_lately(const struct subject *subject)
{
    const struct episode *episode = subject->view->episode;
    for (size_t i = 0; i < episode->rating_count; i++) {
        const struct goal_rating *rating = episode->ratings[i];
        if (rating->rater == subject->findings->rater &&
            text_equal(rating->goal, subject->goal->id) &&
            episode_view_is_among_last_held(subject->view, rating->session, SESSIONS_UNRATED))
            return true;
    }
    return false;
}

static bool is_not_rated(const struct subject *subject)
{
    return is_active(subject) && is_worked_on(subject) &&
           sessions_since_start(subject) >= SESSIONS_UNRATED && !is_rated_lately(subject);
}

static bool is_confidence_low(const struct subject *subject)
{
    return subject->goal->confidence <= CONFIDENCE_LOW; // false for NaN
}

static bool always(const struct subject *subject)
{
    (void)subject;
    return true;
}

/* Some levels are described, but not the expected one or that of the baseline. */
static bool lacks_needed_level(const struct subject *subject)
{
    const struct goal *goal = subject->goal;
    const struct estimate *baseline = &subject->findings->baseline;
    if (count_levels(goal) == 0)
        return false;
    if (is_level_empty(goal, GOAL_LEVEL_INDEX(0)))
        return true;
    return baseline->why == WHY_NONE && fabs(baseline->value) <= 2 &&
           is_level_empty(goal, (size_t)GOAL_LEVEL_INDEX((int)baseline->value));
}

typedef bool predicate(const struct subject *subject);

/* `is_error`: when a raised check is an error, so that no T is computed; NULL = never. */
static const struct check {
    predicate *is_raised;
    predicate *is_error;
} checks[CHECK_COUNT] = {
    [CHECK_NO_STATEMENT] = {has_no_statement, always},
    [CHECK_NO_VARIABLE] = {has_no_variable, NULL},
    [CHECK_TWO_VARIABLES] = {has_two_variables, NULL},
    [CHECK_NO_UNIT] = {has_no_unit, NULL},
    [CHECK_LEVEL_MISSING] = {is_level_missing, lacks_needed_level},
    [CHECK_OVERLAP] = {has_overlap, always},
    [CHECK_GAP] = {has_gap, NULL},
    [CHECK_NOT_MONOTONE] = {is_not_monotone, always},
    [CHECK_UNEVEN] = {is_uneven, NULL},
    [CHECK_NO_BASELINE] = {has_no_baseline, NULL},
    [CHECK_BASELINE_NOT_BELOW] = {is_baseline_not_below, always},
    [CHECK_NO_TARGET_DATE] = {has_no_target_date, NULL},
    [CHECK_REVIEW_OVERDUE] = {is_review_overdue, NULL},
    [CHECK_WEIGHT_ZERO] = {is_weight_zero, NULL},
    [CHECK_TOO_MANY] = {is_too_many, NULL},
    [CHECK_NO_SHORT_TERM] = {has_no_short_term, NULL},
    [CHECK_NO_STEP] = {has_no_step, NULL},
    [CHECK_NEGATIVE_WORDING] = {is_worded_negatively, NULL},
    [CHECK_OWNER_MISSING] = {is_owner_missing, NULL},
    [CHECK_TEXT_ONLY_CHANGE] = {is_only_text_changed, always},
    [CHECK_NOT_RATED] = {is_not_rated, NULL},
    [CHECK_CONFIDENCE_LOW] = {is_confidence_low, NULL},
};

void goal_quality_check(struct goal_findings *goal,
                        const struct goal_findings *goals,
                        size_t count,
                        const struct episode_view *view)
{
    struct subject subject = {goal->goal, goal, goals, count, view};
    if (!goal->has_row || !goal_is_kept(goal))
        return;
    for (size_t i = 0; i < CHECK_COUNT; i++) {
        goal->has_check[i] = checks[i].is_raised(&subject);
        if (goal->has_check[i] && checks[i].is_error != NULL && checks[i].is_error(&subject))
            goal->has_error = true;
    }
}
