#include "cli/findings_walk.h"

#include "cli/findings_walker.h"
#include "cli/flags_walk.h"

enum { PATH_MAXIMUM_BYTES = 4096 };

static void walk_attendance(struct walker *walker, const struct attendance_findings *found)
{
    size_t group = group_open(walker, "attendance", FINDING_OBJECT);

    show_int(walker, "booked", found->booked);
    show_int(walker, "attended", found->attended);
    show_int(walker, "late", found->late);
    show_int(walker, "no_show", found->no_show);
    show_int(walker, "cancelled", found->cancelled);
    show_int(walker, "denominator", found->denominator);
    show_estimate(walker, "rate", found->rate);
    show_estimate(walker, "lo", found->lo);
    show_estimate(walker, "hi", found->hi);
    show_day(walker, "first", found->first, WHY_NO_DATA);
    show_day(walker, "last", found->last, WHY_NO_DATA);
    show_estimate(walker, "minutes", found->minutes);
    group_close(walker, group);
}

static void walk_checks(struct walker *walker, const struct goal_findings *found)
{
    const char *codes[CHECK_COUNT];
    size_t count = 0;

    for (int check = 0; check < CHECK_COUNT; check++) {
        if (found->has_check[check])
            codes[count++] = goal_check_code((enum goal_check)check);
    }
    show_words(walker, "checks", codes, count);
}

static void walk_goal(struct walker *walker, const struct goal_findings *found)
{
    size_t group = element_open(walker, found->goal->id, (struct text){0});

    show_text(walker, "goal", found->goal->id);
    show_code(walker, "kind", goal_kind_name(found->goal->kind), WHY_NONE);
    show_text(walker, "statement", found->goal->statement);
    show_code(walker, "term", goal_term_name(found->goal->term), WHY_NONE);
    show_number(walker, "weight", found->weight);
    show_estimate(walker, "baseline", found->baseline);
    show_estimate(walker, "first", found->first);
    show_estimate(walker, "current", found->current);
    show_estimate(walker, "target", found->target);
    show_int(walker, "ratings", found->ratings);
    show_estimate(walker, "change", found->change);
    show_estimate(walker, "percent", found->percent);
    show_code(walker, "state", goal_state_code(found->state), WHY_NO_TARGET);
    walk_checks(walker, found);
    group_close(walker, group);
}

static void walk_goals(struct walker *walker, const struct case_findings *findings)
{
    size_t list = group_open(walker, "goals", FINDING_LIST);

    for (size_t i = 0; i < findings->goal_count; i++)
        walk_goal(walker, &findings->goals[i]);
    group_close(walker, list);
}

static void walk_goal_attainment(struct walker *walker,
                                 const struct goal_attainment_findings *found)
{
    size_t group = group_open(walker, "goal_attainment", FINDING_OBJECT);

    show_int(walker, "goals", found->goals);
    show_int(walker, "rated", found->rated);
    show_int(walker, "attained", found->attained);
    show_int(walker, "scored", found->scored);
    show_estimate(walker, "t_baseline", found->t_baseline);
    show_estimate(walker, "t_now", found->t_now);
    show_estimate(walker, "t_change", found->t_change);
    group_close(walker, group);
}

static void walk_trend(struct walker *walker, const struct trend_findings *trend)
{
    size_t group;

    if (!trend->exists) {
        show_null(walker, "trend", trend->why);
        return;
    }
    group = group_open(walker, "trend", FINDING_OBJECT);
    show_code(walker, "x", trend->is_weeks ? "weeks" : "session", WHY_NONE);
    show_estimate(walker, "slope", trend->slope);
    show_estimate(walker, "lo", trend->lo);
    show_estimate(walker, "hi", trend->hi);
    show_estimate(walker, "theil_sen", trend->theil_sen);
    show_estimate(walker, "ols_p", trend->ols_p);
    show_estimate(walker, "mann_kendall_p", trend->mann_kendall_p);
    show_estimate(walker, "tau_b", trend->tau_b);
    show_estimate(walker, "r1", trend->r1);
    show_code(walker, "direction", trend_direction_code(trend->direction),
              trend->direction_why);
    group_close(walker, group);
}

static const char *better_code(enum better better)
{
    switch (better) {
    case BETTER_LOWER:
        return "lower";
    case BETTER_HIGHER:
        return "higher";
    case BETTER_UNKNOWN:
        break;
    }
    return NULL;
}

static void walk_confirmed(struct walker *walker, const struct measure_findings *found)
{
    if (found->confirmed_why == WHY_NONE)
        show_bool(walker, "confirmed", found->confirmed);
    else
        show_null(walker, "confirmed", found->confirmed_why);
}

static void walk_band(struct walker *walker, const struct measure_findings *found)
{
    if (found->band >= 0)
        show_text(walker, "band", found->instrument->bands[found->band].name);
    else
        show_null(walker, "band", found->band_why);
}

static void walk_off_track(struct walker *walker, const struct measure_findings *found)
{
    if (found->off_track != OFF_TRACK_UNKNOWN)
        show_bool(walker, "off_track", found->off_track == OFF_TRACK_YES);
    else
        show_null(walker, "off_track", found->off_track_why);
}

static void walk_measure(struct walker *walker, const struct measure_findings *found)
{
    size_t group = element_open(walker, found->name, (struct text){0});

    show_text(walker, "measure", found->name);
    show_count(walker, "n", found->n);
    show_int(walker, "missing", found->missing);
    show_estimate(walker, "first", found->first);
    show_estimate(walker, "last", found->last);
    show_estimate(walker, "change", found->change);
    show_code(walker, "better", better_code(found->better), WHY_UNKNOWN_INSTRUMENT);
    show_estimate(walker, "reliable_change", found->reliable_change);
    show_estimate(walker, "rci", found->rci);
    show_estimate(walker, "cutoff", found->cutoff);
    show_code(walker, "category", change_category_code(found->category), found->category_why);
    walk_confirmed(walker, found);
    walk_trend(walker, &found->trend);
    show_code(walker, "level", evidence_level_code(found->level), WHY_NONE);
    show_code(walker, "sentence", sentence_key_code(found->sentence), WHY_NONE);
    walk_band(walker, found);
    walk_off_track(walker, found);
    group_close(walker, group);
}

static void walk_measures(struct walker *walker, const struct case_findings *findings)
{
    size_t list = group_open(walker, "measures", FINDING_LIST);

    for (size_t i = 0; i < findings->measure_count; i++)
        walk_measure(walker, &findings->measures[i]);
    group_close(walker, list);
}

static void walk_alliance(struct walker *walker, const struct alliance_findings *found)
{
    size_t group;

    if (!found->exists) {
        show_null(walker, "alliance", WHY_NO_DATA);
        return;
    }
    group = group_open(walker, "alliance", FINDING_OBJECT);
    show_text(walker, "measure", found->measure);
    show_count(walker, "n", found->n);
    show_number(walker, "last", found->last);
    show_estimate(walker, "low", found->low);
    show_int(walker, "drops", found->drops);
    show_int(walker, "repaired", found->repaired);
    show_bool(walker, "ceiling", found->ceiling);
    group_close(walker, group);
}

static void walk_plan(struct walker *walker, const struct plan_findings *plan)
{
    size_t group = group_open(walker, "plan", FINDING_OBJECT);

    show_int(walker, "steps_open", plan->steps_open);
    show_int(walker, "steps_done", plan->steps_done);
    show_int(walker, "steps_overdue", plan->steps_overdue);
    show_int(walker, "obstacles_open", plan->obstacles_open);
    show_int(walker, "strategy_changes", plan->strategy_changes);
    show_int(walker, "skills", plan->skills);
    show_int(walker, "successes", plan->successes);
    show_int(walker, "followups_planned", plan->followups_planned);
    group_close(walker, group);
}

static void walk_data(struct walker *walker, const struct data_findings *data)
{
    size_t group = group_open(walker, "data", FINDING_OBJECT);

    show_int(walker, "rows_refused", data->rows_refused);
    show_int(walker, "sessions_without_score", data->sessions_without_score);
    show_int(walker, "scores_outside_range", data->scores_outside_range);
    group_close(walker, group);
}

void findings_walk(const struct case_findings *findings,
                   const struct findings_visitor *visitor,
                   struct arena *arena)
{
    struct walker walker = {visitor, buffer_create(arena, PATH_MAXIMUM_BYTES)};

    show_text(&walker, "counselor", findings->episode->counselor);
    show_day(&walker, "from", findings->period.from, WHY_NONE);
    show_day(&walker, "to", findings->period.to, WHY_NONE);
    show_day(&walker, "as_of", findings->as_of, WHY_NONE);
    show_day(&walker, "closed", findings->episode->closed_on, WHY_NONE);
    walk_attendance(&walker, &findings->attendance);
    walk_goals(&walker, findings);
    walk_goal_attainment(&walker, &findings->goal_attainment);
    walk_measures(&walker, findings);
    walk_alliance(&walker, &findings->alliance);
    walk_plan(&walker, &findings->plan);
    flags_walk(&walker, findings);
    walk_data(&walker, &findings->data);
}
