#include "analyze/flags.h"

#include <math.h>

#include "analyze/flag_rules.h"

struct flag_list {
    struct flag *items;
    size_t count;
    size_t capacity;
    struct arena *arena;
};

static struct flag blank_flag(enum flag_code code)
{
    struct flag flag = {.code = code, .since = DAY_NONE};
    for (size_t i = 0; i < EVIDENCE_COUNT; i++)
        flag.evidence[i] = NAN;
    return flag;
}

static void flag_list_add(struct flag_list *list, struct flag flag)
{
    list->items = arena_grow(list->arena, list->items, &list->capacity, list->count + 1,
                             sizeof *list->items);
    list->items[list->count++] = flag;
}

static bool is_time(enum flag_time time, const struct episode *episode)
{
    switch (time) {
    case FLAG_WHILE_OPEN:
        return episode->ended_on == DAY_NONE;
    case FLAG_WHEN_CLOSED:
        return episode->closed_on != DAY_NONE;
    case FLAG_ALWAYS:
        break;
    }
    return true;
}

static void raise_for_measures(struct flag_list *list, const struct flag_subject *subject)
{
    const struct case_findings *findings = subject->findings;
    for (size_t i = 0; i < measure_flag_rules.count; i++) {
        const struct measure_flag_rule *rule = &measure_flag_rules.items[i];
        if (!is_time(rule->time, findings->episode))
            continue;
        for (size_t j = 0; j < findings->measure_count; j++) {
            struct flag flag = blank_flag(rule->code);
            flag.measure = findings->measures[j].name;
            if (rule->is_raised(subject, &findings->measures[j], &flag))
                flag_list_add(list, flag);
        }
    }
}

static void raise_for_goals(struct flag_list *list, const struct flag_subject *subject)
{
    const struct case_findings *findings = subject->findings;
    for (size_t i = 0; i < goal_flag_rules.count; i++) {
        const struct goal_flag_rule *rule = &goal_flag_rules.items[i];
        if (!is_time(rule->time, findings->episode))
            continue;
        for (size_t j = 0; j < findings->goal_count; j++) {
            struct flag flag = blank_flag(rule->code);
            flag.goal = findings->goals[j].goal->id;
            if (rule->is_raised(subject, &findings->goals[j], &flag))
                flag_list_add(list, flag);
        }
    }
}

static void raise_for_episode(struct flag_list *list,
                              const struct flag_subject *subject,
                              const struct episode_flag_rules *rules)
{
    for (size_t i = 0; i < rules->count; i++) {
        struct flag flag = blank_flag(rules->items[i].code);
        if (is_time(rules->items[i].time, subject->findings->episode) &&
            rules->items[i].is_raised(subject, &flag))
            flag_list_add(list, flag);
    }
}

/* Worst first; flags of one code stay in the order of the measures, or goals, they are about.
 */
static void flags_sort(struct flag_list *list)
{
    for (size_t i = 1; i < list->count; i++) {
        struct flag flag = list->items[i];
        size_t place = i;

        for (; place > 0 && list->items[place - 1].code > flag.code; place--)
            list->items[place] = list->items[place - 1];
        list->items[place] = flag;
    }
}

day_number flag_subject_since(const struct flag_subject *subject, enum flag_code code)
{
    day_number since = DAY_NONE;
    for (size_t i = 0; i < subject->raised_count; i++)
        if (subject->raised[i].code == code && subject->raised[i].since > since)
            since = subject->raised[i].since;
    return since;
}

void flags_raise(struct case_findings *findings,
                 const struct episode_view *view,
                 struct arena *arena)
{
    struct flag_list list = {.arena = arena};
    struct flag_subject subject = {.view = view, .findings = findings};
    raise_for_measures(&list, &subject);
    raise_for_goals(&list, &subject);
    raise_for_episode(&list, &subject, &alliance_flag_rules);
    raise_for_episode(&list, &subject, &plan_flag_rules);
    raise_for_episode(&list, &subject, &contact_flag_rules);
    raise_for_episode(&list, &subject, &closing_flag_rules);
    subject.raised = list.items;
    subject.raised_count = list.count;
    raise_for_episode(&list, &subject, &combined_flag_rules);
    flags_sort(&list);
    findings->flags = list.items;
    findings->flag_count = list.count;
}
