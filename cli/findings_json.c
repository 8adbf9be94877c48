#include "cli/findings_json.h"

#include <math.h>

#include "base/buffer.h"
#include "cli/json.h"

#define PATH_MAXIMUM_BYTES 1024

/* The object that is being written, and where in it: `path` is what `why` names. */
struct writer {
    struct json_object *object;
    struct json_object *why;
    struct text path; /* "measures.phq-9."; empty at the top */
    struct arena *arena;
};

static void why_put(const struct writer *writer, const char *key, enum why why)
{
    struct buffer path = buffer_create(writer->arena, PATH_MAXIMUM_BYTES);

    buffer_put_text(&path, writer->path);
    buffer_put_string(&path, key);
    json_put_string(writer->why, buffer_string(&path), why_code(why));
}

static void estimate_put(const struct writer *writer, const char *key, struct estimate estimate)
{
    json_put_number(writer->object, key, estimate.value);
    if (estimate.why != WHY_NONE)
        why_put(writer, key, estimate.why);
}

/* The writer of a child object `key`, whose members have paths "PARENT key.member". */
static struct writer writer_below(const struct writer *writer,
                                  struct json_object *object,
                                  const char *group,
                                  struct text name)
{
    struct buffer path = buffer_create(writer->arena, PATH_MAXIMUM_BYTES);
    struct writer child = *writer;

    buffer_put_text(&path, writer->path);
    buffer_put_string(&path, group);
    buffer_put_byte(&path, '.');
    if (!text_is_empty(name)) {
        buffer_put_text(&path, name);
        buffer_put_byte(&path, '.');
    }
    child.object = object;
    child.path = buffer_text(&path);
    return child;
}

static void held_day_put(const struct writer *writer, const char *key, day_number day)
{
    json_put_day(writer->object, key, day);
    if (day == DAY_NONE)
        why_put(writer, key, WHY_NO_DATA);
}

static void attendance_put(const struct writer *top, const struct attendance_findings *found)
{
    struct json_object *object = json_put_object(top->object, "attendance");
    struct writer writer = writer_below(top, object, "attendance", (struct text){0});

    json_put_count(object, "booked", found->booked);
    json_put_count(object, "attended", found->attended);
    json_put_count(object, "late", found->late);
    json_put_count(object, "no_show", found->no_show);
    json_put_count(object, "cancelled", found->cancelled);
    json_put_count(object, "denominator", found->denominator);
    estimate_put(&writer, "rate", found->rate);
    estimate_put(&writer, "lo", found->lo);
    estimate_put(&writer, "hi", found->hi);
    held_day_put(&writer, "first", found->first);
    held_day_put(&writer, "last", found->last);
    estimate_put(&writer, "minutes", found->minutes);
}

static void checks_put(struct json_object *object, const struct goal_findings *found)
{
    struct json_object *checks = json_put_array(object, "checks");

    for (int check = 0; check < CHECK_COUNT; check++) {
        if (found->has_check[check])
            json_object_array_add(
                checks, json_object_new_string(goal_check_code((enum goal_check)check)));
    }
}

static void
goal_put(const struct writer *top, struct json_object *array, const struct goal_findings *found)
{
    struct json_object *object = json_add_object(array);
    struct writer writer = writer_below(top, object, "goals", found->goal->id);

    json_put_text(object, "goal", found->goal->id);
    json_put_string(object, "kind", goal_kind_name(found->goal->kind));
    json_put_text(object, "statement", found->goal->statement);
    json_put_string(object, "term", goal_term_name(found->goal->term));
    json_put_number(object, "weight", found->weight);
    estimate_put(&writer, "baseline", found->baseline);
    estimate_put(&writer, "first", found->first);
    estimate_put(&writer, "current", found->current);
    estimate_put(&writer, "target", found->target);
    json_put_count(object, "ratings", found->ratings);
    estimate_put(&writer, "change", found->change);
    estimate_put(&writer, "percent", found->percent);
    json_put_string(object, "state", goal_state_code(found->state));
    if (found->state == GOAL_STATE_UNKNOWN)
        why_put(&writer, "state", WHY_NO_TARGET);
    checks_put(object, found);
}

static void goals_put(const struct writer *writer, const struct case_findings *findings)
{
    struct json_object *array = json_put_array(writer->object, "goals");

    for (size_t i = 0; i < findings->goal_count; i++)
        goal_put(writer, array, &findings->goals[i]);
}

static void goal_attainment_put(const struct writer *top,
                                const struct goal_attainment_findings *found)
{
    struct json_object *object = json_put_object(top->object, "goal_attainment");
    struct writer writer = writer_below(top, object, "goal_attainment", (struct text){0});

    json_put_count(object, "goals", found->goals);
    json_put_count(object, "rated", found->rated);
    json_put_count(object, "attained", found->attained);
    json_put_count(object, "scored", found->scored);
    estimate_put(&writer, "t_baseline", found->t_baseline);
    estimate_put(&writer, "t_now", found->t_now);
    estimate_put(&writer, "t_change", found->t_change);
}

static void trend_put(const struct writer *measure, const struct trend_findings *trend)
{
    struct json_object *object;
    struct writer writer;

    if (!trend->exists) {
        json_put_null(measure->object, "trend");
        why_put(measure, "trend", trend->why);
        return;
    }
    object = json_put_object(measure->object, "trend");
    writer = writer_below(measure, object, "trend", (struct text){0});
    json_put_string(object, "x", trend->is_weeks ? "weeks" : "session");
    estimate_put(&writer, "slope", trend->slope);
    estimate_put(&writer, "lo", trend->lo);
    estimate_put(&writer, "hi", trend->hi);
    estimate_put(&writer, "theil_sen", trend->theil_sen);
    estimate_put(&writer, "ols_p", trend->ols_p);
    estimate_put(&writer, "mann_kendall_p", trend->mann_kendall_p);
    estimate_put(&writer, "tau_b", trend->tau_b);
    estimate_put(&writer, "r1", trend->r1);
    json_put_string(object, "direction", trend_direction_code(trend->direction));
    if (trend->direction == DIRECTION_UNKNOWN)
        why_put(&writer, "direction", trend->direction_why);
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

static void category_put(const struct writer *writer, const struct measure_findings *found)
{
    json_put_string(writer->object, "category", change_category_code(found->category));
    if (found->category == CATEGORY_NONE)
        why_put(writer, "category", found->category_why);
    if (found->confirmed_why == WHY_NONE) {
        json_put_bool(writer->object, "confirmed", found->confirmed);
        return;
    }
    json_put_null(writer->object, "confirmed");
    why_put(writer, "confirmed", found->confirmed_why);
}

static void band_put(const struct writer *writer, const struct measure_findings *found)
{
    if (found->band >= 0) {
        json_put_text(writer->object, "band", found->instrument->bands[found->band].name);
        return;
    }
    json_put_null(writer->object, "band");
    why_put(writer, "band", found->band_why);
}

static void off_track_put(const struct writer *writer, const struct measure_findings *found)
{
    if (found->off_track != OFF_TRACK_UNKNOWN) {
        json_put_bool(writer->object, "off_track", found->off_track == OFF_TRACK_YES);
        return;
    }
    json_put_null(writer->object, "off_track");
    why_put(writer, "off_track", found->off_track_why);
}

static void better_put(const struct writer *writer, enum better better)
{
    json_put_string(writer->object, "better", better_code(better));
    if (better == BETTER_UNKNOWN)
        why_put(writer, "better", WHY_UNKNOWN_INSTRUMENT);
}

static void measure_put(const struct writer *top,
                        struct json_object *array,
                        const struct measure_findings *found)
{
    struct json_object *object = json_add_object(array);
    struct writer writer = writer_below(top, object, "measures", found->name);

    json_put_text(object, "measure", found->name);
    json_put_count(object, "n", (long)found->n);
    json_put_count(object, "missing", found->missing);
    estimate_put(&writer, "first", found->first);
    estimate_put(&writer, "last", found->last);
    estimate_put(&writer, "change", found->change);
    better_put(&writer, found->better);
    estimate_put(&writer, "reliable_change", found->reliable_change);
    estimate_put(&writer, "rci", found->rci);
    estimate_put(&writer, "cutoff", found->cutoff);
    category_put(&writer, found);
    trend_put(&writer, &found->trend);
    json_put_string(object, "level", evidence_level_code(found->level));
    json_put_string(object, "sentence", sentence_key_code(found->sentence));
    band_put(&writer, found);
    off_track_put(&writer, found);
}

static void measures_put(const struct writer *writer, const struct case_findings *findings)
{
    struct json_object *array = json_put_array(writer->object, "measures");

    for (size_t i = 0; i < findings->measure_count; i++)
        measure_put(writer, array, &findings->measures[i]);
}

static void alliance_put(const struct writer *top, const struct alliance_findings *found)
{
    struct json_object *object;
    struct writer writer;

    if (!found->exists) {
        json_put_null(top->object, "alliance");
        why_put(top, "alliance", WHY_NO_DATA);
        return;
    }
    object = json_put_object(top->object, "alliance");
    writer = writer_below(top, object, "alliance", (struct text){0});
    json_put_text(object, "measure", found->measure);
    json_put_count(object, "n", (long)found->n);
    json_put_number(object, "last", found->last);
    estimate_put(&writer, "low", found->low);
    json_put_count(object, "drops", found->drops);
    json_put_count(object, "repaired", found->repaired);
    json_put_bool(object, "ceiling", found->ceiling);
}

static void plan_put(const struct writer *writer, const struct plan_findings *plan)
{
    struct json_object *object = json_put_object(writer->object, "plan");

    json_put_count(object, "steps_open", plan->steps_open);
    json_put_count(object, "steps_done", plan->steps_done);
    json_put_count(object, "steps_overdue", plan->steps_overdue);
    json_put_count(object, "obstacles_open", plan->obstacles_open);
    json_put_count(object, "strategy_changes", plan->strategy_changes);
    json_put_count(object, "skills", plan->skills);
    json_put_count(object, "successes", plan->successes);
    json_put_count(object, "followups_planned", plan->followups_planned);
}

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

static void closure_gaps_put(struct json_object *evidence, unsigned gaps)
{
    static const struct {
        enum closure_gap gap;
        const char *name;
    } names[] = {
        {GAP_RATING, "rating"},
        {GAP_REASON, "reason"},
        {GAP_FOLLOWUP_PLAN, "followup_plan"},
    };
    struct json_object *missing = json_put_array(evidence, "missing");

    for (size_t i = 0; i < COUNT(names); i++) {
        if (gaps & names[i].gap)
            json_object_array_add(missing, json_object_new_string(names[i].name));
    }
}

static void evidence_put(struct json_object *object, const struct flag *flag)
{
    struct json_object *evidence = json_put_object(object, "evidence");

    for (int key = 0; key < EVIDENCE_COUNT; key++) {
        if (isnan(flag->evidence[key]))
            continue;
        if (key == EVIDENCE_ALLIANCE_DROP)
            json_put_bool(evidence, evidence_names[key], flag->evidence[key] != 0);
        else
            json_put_number(evidence, evidence_names[key], flag->evidence[key]);
    }
    if (flag->code == FLAG_NO_CONTACT)
        json_put_string(evidence, "grade", flag->is_red ? "red" : "amber");
    if (flag->code == FLAG_CLOSURE_INCOMPLETE)
        closure_gaps_put(evidence, flag->closure_gaps);
    if (flag->code == FLAG_FOLLOWUP_DUE)
        json_put_string(evidence, "kind",
                        flag->followup == FOLLOWUP_LAIJAPANG ? "laijapang" : "laijapen");
}

static void flags_put(const struct writer *writer, const struct case_findings *findings)
{
    struct json_object *array = json_put_array(writer->object, "flags");

    for (size_t i = 0; i < findings->flag_count; i++) {
        const struct flag *flag = &findings->flags[i];
        struct json_object *object = json_add_object(array);

        json_put_string(object, "code", flag_code_name(flag->code));
        json_put_text(object, "measure", flag->measure);
        json_put_text(object, "goal", flag->goal);
        json_put_day(object, "since", flag->since);
        evidence_put(object, flag);
    }
}

static void data_put(const struct writer *writer, const struct data_findings *data)
{
    struct json_object *object = json_put_object(writer->object, "data");

    json_put_count(object, "rows_refused", data->rows_refused);
    json_put_count(object, "sessions_without_score", data->sessions_without_score);
    json_put_count(object, "scores_outside_range", data->scores_outside_range);
}

static void head_put(struct json_object *object, const struct case_findings *findings)
{
    json_put_text(object, "client", findings->case_file->client);
    json_put_count(object, "episode", findings->episode->number);
    json_put_text(object, "counselor", findings->episode->counselor);
    json_put_day(object, "from", findings->period.from);
    json_put_day(object, "to", findings->period.to);
    json_put_day(object, "as_of", findings->as_of);
    json_put_day(object, "closed", findings->episode->closed_on);
}

void findings_json_print(const struct case_findings *findings, struct arena *arena, FILE *out)
{
    struct writer writer = {
        .object = json_object_new_object(),
        .why = json_object_new_object(),
        .arena = arena,
    };

    head_put(writer.object, findings);
    attendance_put(&writer, &findings->attendance);
    goals_put(&writer, findings);
    goal_attainment_put(&writer, &findings->goal_attainment);
    measures_put(&writer, findings);
    alliance_put(&writer, &findings->alliance);
    plan_put(&writer, &findings->plan);
    flags_put(&writer, findings);
    data_put(&writer, &findings->data);
    json_object_object_add(writer.object, "why", writer.why);
    json_print_line(writer.object, out);
}
