#include "cli/flags_walk.h"

#include <math.h>

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

void flags_walk(struct walker *walker, const struct case_findings *findings)
{
    size_t list = group_open(walker, "flags", FINDING_LIST);

    for (size_t i = 0; i < findings->flag_count; i++)
        walk_flag(walker, &findings->flags[i]);
    group_close(walker, list);
}
