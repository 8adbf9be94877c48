#include "cli/findings_walk.h"

#include <math.h>

#include "base/buffer.h"

#define PATH_MAXIMUM_BYTES 4096

struct walker {
    const struct findings_visitor *visitor;
    struct buffer path; /* of the open groups, each with its point: "measures.phq-9." */
};

/* --- values ------------------------------------------------------------------------------- */

static void show(struct walker *walker, const char *key, struct finding_value value)
{
    size_t length = walker->path.length;

    buffer_put_string(&walker->path, key);
    walker->visitor->value(walker->visitor->target, buffer_text(&walker->path), key, &value);
    walker->path.length = length;
}

static void show_null(struct walker *walker, const char *key, enum why why)
{
    show(walker, key, (struct finding_value){.kind = FINDING_NULL, .why = why});
}

/* A missing text is null. */
static void show_text(struct walker *walker, const char *key, struct text text)
{
    if (text.data == NULL)
        show_null(walker, key, WHY_NONE);
    else
        show(walker, key, (struct finding_value){.kind = FINDING_TEXT, .text = text});
}

/* A code that does not exist is null, for the reason `why`. */
static void show_code(struct walker *walker, const char *key, const char *code, enum why why)
{
    if (code == NULL)
        show_null(walker, key, why);
    else
        show_text(walker, key, text_of(code));
}

static void show_number(struct walker *walker, const char *key, double number)
{
    show(walker, key, (struct finding_value){.kind = FINDING_NUMBER, .number = number});
}

static void show_count(struct walker *walker, const char *key, size_t count)
{
    show_number(walker, key, (double)count);
}

static void show_int(struct walker *walker, const char *key, int count)
{
    show_number(walker, key, count);
}

static void show_estimate(struct walker *walker, const char *key, struct estimate estimate)
{
    show(walker, key,
         (struct finding_value){
             .kind = isfinite(estimate.value) ? FINDING_NUMBER : FINDING_NULL,
             .number = estimate.value,
             .why = estimate.why,
         });
}

static void show_bool(struct walker *walker, const char *key, bool is_true)
{
    show(walker, key, (struct finding_value){.kind = FINDING_BOOL, .is_true = is_true});
}

static void
show_words(struct walker *walker, const char *key, const char *const *words, size_t count)
{
    show(walker, key,
         (struct finding_value){.kind = FINDING_WORDS, .words = words, .count = count});
}

static void show_day(struct walker *walker, const char *key, day_number day, enum why why)
{
    char iso[DAY_TEXT_BYTES];

    if (day == DAY_NONE)
        show_null(walker, key, why);
    else
        show_text(walker, key, day_print_iso(day, iso));
}

/* --- groups ------------------------------------------------------------------------------- */

static void path_put(struct walker *walker, struct text name)
{
    if (text_is_empty(name))
        return;
    buffer_put_text(&walker->path, name);
    buffer_put_byte(&walker->path, '.');
}

/* Opens a group and returns what group_close needs to find back. */
static size_t group_open(struct walker *walker, const char *key, enum finding_group group)
{
    size_t length = walker->path.length;

    path_put(walker, text_of(key));
    walker->visitor->open(walker->visitor->target, key, group);
    return length;
}

/* An object of a list; the names stand for it in paths. */
static size_t element_open(struct walker *walker, struct text name, struct text detail)
{
    size_t length = group_open(walker, NULL, FINDING_OBJECT);

    path_put(walker, name);
    path_put(walker, detail);
    return length;
}

static void group_close(struct walker *walker, size_t length)
{
    walker->path.length = length;
    walker->visitor->close(walker->visitor->target);
}

/* --- the findings ------------------------------------------------------------------------- */

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

/* --- flags -------------------------------------------------------------------------------- */

static const char *const evidence_names[EVIDENCE_COUNT] = {
    [EVIDENCE_CHANGE] = "change",
    [EVIDENCE_LIMIT] = "limit",
    [EVIDENCE_SESSIONS] = "sessions",
    [EVIDENCE_CLIENTS] = "clients",
    [EVIDENCE_RATINGS] = "ratings",
    [EVIDENCE_VALUE] = "value",
    [EVIDENCE_STEPS] = "steps",
    [EVIDENCE_OBSTACLES] = "obstacles",
    [EVIDENCE_ATTENDED] = "attended",
    [EVIDENCE_DENOMINATOR] = "denominator",
    [EVIDENCE_MISSED] = "missed",
    [EVIDENCE_DAYS] = "days",
    [EVIDENCE_LAST] = "last",
    [EVIDENCE_CUTOFF] = "cutoff",
    [EVIDENCE_ALLIANCE_DROP] = "alliance_drop",
};

static const struct {
    enum closure_gap gap;
    const char *name;
} gap_names[] = {
    {GAP_RATING, "rating"},
    {GAP_REASON, "reason"},
    {GAP_FOLLOWUP_PLAN, "followup_plan"},
};

static void walk_closure_gaps(struct walker *walker, unsigned gaps)
{
    const char *names[COUNT(gap_names)];
    size_t count = 0;

    for (size_t i = 0; i < COUNT(gap_names); i++) {
        if (gaps & gap_names[i].gap)
            names[count++] = gap_names[i].name;
    }
    show_words(walker, "missing", names, count);
}

static void walk_evidence(struct walker *walker, const struct flag *flag)
{
    size_t group = group_open(walker, "evidence", FINDING_OBJECT);

    for (int key = 0; key < EVIDENCE_COUNT; key++) {
        if (isnan(flag->evidence[key]))
            continue;
        if (key == EVIDENCE_ALLIANCE_DROP)
            show_bool(walker, evidence_names[key], flag->evidence[key] != 0);
        else
            show_number(walker, evidence_names[key], flag->evidence[key]);
    }
    if (flag->code == FLAG_NO_CONTACT)
        show_code(walker, "grade", flag->is_red ? "red" : "amber", WHY_NONE);
    if (flag->code == FLAG_CLOSURE_INCOMPLETE)
        walk_closure_gaps(walker, flag->closure_gaps);
    if (flag->code == FLAG_FOLLOWUP_DUE)
        show_code(walker, "kind",
                  flag->followup == FOLLOWUP_LAIJAPANG ? "laijapang" : "laijapen", WHY_NONE);
    group_close(walker, group);
}

/* A code is raised at most once for one measure or goal. */
static void walk_flag(struct walker *walker, const struct flag *flag)
{
    struct text code = text_of(flag_code_name(flag->code));
    size_t group =
        element_open(walker, code, text_is_empty(flag->goal) ? flag->measure : flag->goal);

    show_text(walker, "code", code);
    show_text(walker, "measure", flag->measure);
    show_text(walker, "goal", flag->goal);
    show_day(walker, "since", flag->since, WHY_NONE);
    walk_evidence(walker, flag);
    group_close(walker, group);
}

static void walk_flags(struct walker *walker, const struct case_findings *findings)
{
    size_t list = group_open(walker, "flags", FINDING_LIST);

    for (size_t i = 0; i < findings->flag_count; i++)
        walk_flag(walker, &findings->flags[i]);
    group_close(walker, list);
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
    walk_flags(&walker, findings);
    walk_data(&walker, &findings->data);
}
