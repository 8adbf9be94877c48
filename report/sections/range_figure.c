#include "report/sections/range_figure.h"

#include <math.h>

/* Whether the session with that index in the case file is a contact after the ending. */
static bool is_follow_up(const struct case_findings *findings, size_t session)
{
    const struct episode *episode = findings->episode;

    for (size_t i = 0; i < episode->followup_count; i++) {
        if (episode->followups[i] == &findings->case_file->sessions[session])
            return true;
    }
    return false;
}

double follow_up_score(const struct wording *wording, const struct measure_findings *measure)
{
    const struct case_findings *findings = wording->findings;
    const struct case_file *case_file = findings->case_file;
    double latest = NAN;

    for (size_t i = 0; i < case_file->score_count; i++) {
        const struct score *score = &case_file->scores[i];

        if (text_equal(score->measure, measure->measure) && score->rater == measure->rater &&
            is_follow_up(findings, score->session))
            latest = score->value;
    }
    return latest;
}

struct text range_words(const struct wording *wording, const struct instrument *instrument)
{
    const struct phrasing *phrasing = &wording->phrasing;

    if (isnan(instrument->minimum) || isnan(instrument->maximum))
        return (struct text){0};
    return phrasing->language->range(phrasing_number(phrasing, instrument->minimum),
                                     phrasing_number(phrasing, instrument->maximum),
                                     wording->arena);
}

/* A part behind the others, after a comma. */
static struct text listed(const struct wording *wording, struct text all, struct text part)
{
    return PHRASE(&wording->phrasing, "{a}, {b}", filling_text("a", all),
                  filling_text("b", part));
}

static struct text range_alternative(const struct wording *wording,
                                     const struct measure_findings *measure,
                                     double follow_up)
{
    const struct instrument *instrument = measure->instrument;
    const struct phrasing *phrasing = &wording->phrasing;
    const struct chart_phrases *say = wording->say_in_charts;
    double last = measure->points[measure->n - 1].value;
    struct text all = PHRASE(
        phrasing, say->alt_range, filling_text("measure", wording_measure(wording, measure)),
        filling_text("range", range_words(wording, instrument)),
        filling_text("a", wording_score(wording, instrument, measure->points[0].value)),
        filling_text("b", wording_score(wording, instrument, last)));

    if (measure->cutoff.why == WHY_NONE)
        all = listed(wording, all,
                     PHRASE(phrasing, say->alt_cutoff,
                            filling_number(phrasing, "cut", measure->cutoff.value)));
    if (!isnan(follow_up))
        all = listed(
            wording, all,
            PHRASE(phrasing, say->alt_range_follow_up,
                   filling_text("score", wording_score(wording, instrument, follow_up))));
    return PHRASE(phrasing, "{a}.", filling_text("a", all));
}

const struct chart *range_figure(const struct wording *wording,
                                 const struct measure_findings *measure)
{
    const struct instrument *instrument = measure->instrument;
    bool is_rising = instrument->better == BETTER_HIGHER;
    double limit = wording_limit(measure);
    struct chart *chart;

    if (measure->n == 0 || !instrument->is_known || instrument->better == BETTER_UNKNOWN)
        return NULL;
    chart = ARENA_NEW(wording->arena, struct chart);
    chart->kind = CHART_RANGE;
    chart->range = (struct range_chart){
        .left = is_rising ? instrument->minimum : instrument->maximum,
        .right = is_rising ? instrument->maximum : instrument->minimum,
        .first = measure->points[0].value,
        .last = measure->points[measure->n - 1].value,
        .follow_up = follow_up_score(wording, measure),
        .band_low = measure->points[0].value - limit,
        .band_high = measure->points[0].value + limit,
        .cutoff = measure->cutoff.value,
    };
    chart->alternative = range_alternative(wording, measure, chart->range.follow_up);
    return chart;
}
