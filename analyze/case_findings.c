#include "analyze/case_findings.h"

#include "analyze/alliance.h"
#include "analyze/attendance_findings.h"
#include "analyze/episode_view.h"
#include "analyze/expected_course.h"
#include "analyze/flags.h"
#include "analyze/goal_findings.h"
#include "analyze/measure_findings.h"
#include "analyze/plan_findings.h"

static bool is_outcome_score(const struct score *score, const void *view)
{
    return episode_view_is_outcome(view, score->measure);
}

static struct data_findings data_findings_of(const struct episode_view *view)
{
    return (struct data_findings){
        .rows_refused = (int)view->case_file->rows_refused,
        .scores_outside_range = (int)view->case_file->scores_outside_range,
        .sessions_without_score = episode_view_held_without(view, is_outcome_score, view),
    };
}

struct case_findings *case_findings_of(const struct case_file *case_file,
                                       const struct episode *episode,
                                       const struct findings_options *options,
                                       struct arena *arena)
{
    struct case_findings *findings = ARENA_NEW(arena, struct case_findings);
    findings->case_file = case_file;
    findings->episode = episode;
    findings->period = options->period;
    findings->as_of = options->as_of;
    findings->cutoff = period_cutoff(options->period, options->as_of);
    struct episode_view view =
        episode_view_of(case_file, episode, options->instruments, options->thresholds, arena);
    view.from = options->period.from;
    view.cutoff = findings->cutoff;
    findings->attendance = attendance_findings_of(&view);
    findings->goals = goal_findings_of(&view, arena, &findings->goal_count);
    findings->goal_attainment =
        goal_attainment_findings_of(findings->goals, findings->goal_count, arena);
    findings->measures = measure_findings_of(&view, arena, &findings->measure_count,
                                             &findings->tested_measure_count);
    for (size_t i = 0; i < findings->measure_count; i++)
        expected_course_judge(&findings->measures[i], options->expected, options->curves);
    findings->uca = uca_findings_of(&view, arena, &findings->uca_count);
    findings->alliance = alliance_findings_of(&view, arena);
    findings->plan = plan_findings_of(&view);
    findings->data = data_findings_of(&view);
    flags_raise(findings, &view, arena);
    return findings;
}

static bool has_flag(const struct case_findings *findings, enum flag_code code)
{
    for (size_t i = 0; i < findings->flag_count; i++)
        if (findings->flags[i].code == code)
            return true;
    return false;
}

/* Open, or ended within or after the period. */
static bool reaches_period(const struct episode *episode, day_number from)
{
    return episode->ended_on == DAY_NONE || episode->ended_on >= from;
}

struct case_findings **client_findings_of(const struct case_file *case_file,
                                          const struct findings_options *options,
                                          struct arena *arena,
                                          size_t *count)
{
    size_t episode_count;
    struct episode *episodes =
        episodes_of(case_file, period_cutoff(options->period, options->as_of),
                    options->thresholds, arena, &episode_count);
    struct case_findings **list = ARENA_ARRAY(arena, struct case_findings *, episode_count);
    *count = 0;
    for (size_t i = 0; i < episode_count; i++) {
        bool reaches = reaches_period(&episodes[i], options->period.from);
        if (!reaches && episodes[i].closed_on == DAY_NONE)
            continue; // lapsed before the period: nothing is due
        struct case_findings *findings =
            case_findings_of(case_file, &episodes[i], options, arena);
        episodes[i].appears_only_for_followup = !reaches;
        if (reaches || has_flag(findings, FLAG_FOLLOWUP_DUE))
            list[(*count)++] = findings;
    }
    return list;
}
