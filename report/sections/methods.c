/* Methods and sources: the limits that were used, and the files the figures came from. */
#include <math.h>

#include "report/section.h"
#include "report/sections/closing_wording.h"
#include "report/sections/methods_run.h"

static bool applies(const struct report_input *input)
{
    (void)input;
    return true;
}

struct list {
    struct text *items;
    size_t count;
};

static struct list list_for(const struct wording *wording, size_t capacity)
{
    return (struct list){ARENA_ARRAY(wording->arena, struct text, capacity + 1), 0};
}

/* "Batas perubahan reliabel: PHQ-9 6 poin dan GAD-7 4 poin." */
static struct text limits(const struct wording *wording)
{
    const struct case_findings *findings = wording->findings;
    const struct phrasing *phrasing = &wording->phrasing;
    struct list list = list_for(wording, findings->measure_count);

    for (size_t i = 0; i < findings->measure_count; i++) {
        const struct measure_findings *measure = &findings->measures[i];

        if (measure->reliable_change.why == WHY_NONE)
            list.items[list.count++] =
                PHRASE(phrasing, wording->say_of_scores->methods_limit,
                       filling_text("measure", wording_measure(wording, measure)),
                       filling_number(phrasing, "mrc", wording_limit(measure)));
    }
    if (list.count == 0)
        return (struct text){0};
    return PHRASE(phrasing, wording->say_of_scores->methods_limits,
                  filling_text("limits", phrasing->language->list(list.items, list.count,
                                                                  wording->arena)));
}

static struct text cutoffs(const struct wording *wording)
{
    const struct case_findings *findings = wording->findings;
    const struct phrasing *phrasing = &wording->phrasing;
    struct list list = list_for(wording, findings->measure_count);

    for (size_t i = 0; i < findings->measure_count; i++) {
        const struct measure_findings *measure = &findings->measures[i];

        if (measure->cutoff.why == WHY_NONE)
            list.items[list.count++] =
                PHRASE(phrasing, wording->say_of_scores->methods_cutoff,
                       filling_text("measure", wording_measure(wording, measure)),
                       filling_number(phrasing, "cut", measure->cutoff.value));
    }
    if (list.count == 0)
        return (struct text){0};
    return PHRASE(phrasing, wording->say_of_scores->methods_cutoffs,
                  filling_text("cutoffs", phrasing->language->list(list.items, list.count,
                                                                   wording->arena)));
}

static struct text unverified(const struct wording *wording)
{
    const struct case_findings *findings = wording->findings;
    const struct phrasing *phrasing = &wording->phrasing;
    struct list list = list_for(wording, findings->measure_count);

    for (size_t i = 0; i < findings->measure_count; i++) {
        const struct instrument *instrument = findings->measures[i].instrument;

        if (instrument->is_known && !instrument->is_verified)
            list.items[list.count++] = wording_instrument(wording, instrument);
    }
    if (list.count == 0)
        return (struct text){0};
    return PHRASE(phrasing, wording->say_of_scores->methods_unverified,
                  filling_text("measures", phrasing->language->list(list.items, list.count,
                                                                    wording->arena)));
}

/* The rules by which scores were judged; only where there are scores. */
static struct text rules(const struct wording *wording)
{
    const struct case_findings *findings = wording->findings;
    const struct score_phrases *say = wording->say_of_scores;
    const struct phrasing *phrasing = &wording->phrasing;
    double minimum = wording->input->options->thresholds->trend_scores;
    struct text all = {0};

    if (findings->measure_count == 0)
        return all;
    all = wording_join(wording, limits(wording), cutoffs(wording));
    all = wording_join(wording, all, phrase_plain(phrasing, say->methods_measurement_error));
    all = wording_join(wording, all, phrase_plain(phrasing, say->methods_confirmed));
    all = wording_join(
        wording, all,
        PHRASE(phrasing, say->methods_trend, filling_number(phrasing, "min", minimum)));
    if (findings->tested_measure_count > 1)
        all = wording_join(
            wording, all,
            PHRASE(phrasing, say->methods_holm,
                   filling_count(phrasing, "n", (long)findings->tested_measure_count)));
    all = wording_join(wording, all, methods_expected_courses(wording));
    return wording_join(wording, all, unverified(wording));
}

/* The score that stands beside the goals, where there is one. */
static struct text goal_rules(const struct wording *wording)
{
    if (wording->findings->goal_attainment.t_now.why != WHY_NONE)
        return (struct text){0};
    return phrase_plain(&wording->phrasing, wording->say_of_scores->methods_t_score);
}

/* Attendance and the relationship. */
static struct text course_rules(const struct wording *wording)
{
    const struct score_phrases *say = wording->say_of_scores;
    struct text all = {0};

    if (wording_has_attendance_share(wording))
        all = phrase_plain(&wording->phrasing, say->methods_interval);
    if (wording->findings->alliance.exists)
        all =
            wording_join(wording, all, phrase_plain(&wording->phrasing, say->methods_alliance));
    return all;
}

static void
methods_write(const struct wording *wording, struct text shown, struct document *document)
{
    const struct phrases *say = wording->say;
    const struct phrasing *phrasing = &wording->phrasing;
    struct block *section = wording_section(wording, &document->blocks, say->heading_methods);
    struct text all = rules(wording);

    section->section.is_run_in = true;
    all = wording_join(wording, all, shown);
    all = wording_join(wording, all, methods_limits_in_use(wording));
    all = wording_join(wording, all, methods_sources(wording));
    all = wording_join(wording, all, phrase_plain(phrasing, say->supports_judgement));
    all = wording_join(wording, all, phrase_plain(phrasing, say->confidential));
    wording_paragraph(wording, &section->section.body, all, PARAGRAPH_METHODS);
}

static void write(const struct report_input *input, struct document *document)
{
    struct wording wording = wording_of(input, document);

    methods_write(&wording,
                  wording_join(&wording, goal_rules(&wording), course_rules(&wording)),
                  document);
}

static void closure_write(const struct report_input *input, struct document *document)
{
    struct wording wording = wording_of(input, document);

    methods_write(&wording,
                  closing_is_unplanned(input->findings) ? (struct text){0}
                                                        : goal_rules(&wording),
                  document);
}

const struct section section_methods = {"methods", applies, write};
const struct section section_closure_methods = {"closure_methods", applies, closure_write};
