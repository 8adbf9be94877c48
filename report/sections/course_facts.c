#include "report/sections/course_facts.h"

static struct text reason_of(const struct wording *wording, enum why why)
{
    return phrase_plain(&wording->phrasing, wording->words->why[why]);
}

static struct text axis_date(const struct wording *wording, const struct score_point *point)
{
    return phrasing_date(&wording->phrasing, point->day, DATE_AXIS);
}

static struct fact first_fact(const struct wording *wording,
                              const struct measure_findings *found)
{
    return (struct fact){text_of(wording->say_in_charts->fact_first),
                         wording_score(wording, found->instrument, found->points[0].value),
                         axis_date(wording, &found->points[0])};
}

static struct fact last_fact(const struct wording *wording,
                             const struct measure_findings *found)
{
    const struct score_point *last = &found->points[found->n - 1];

    return (struct fact){text_of(wording->say_in_charts->fact_latest),
                         wording_score(wording, found->instrument, last->value),
                         axis_date(wording, last)};
}

static struct fact change_fact(const struct wording *wording,
                               const struct measure_findings *found)
{
    const struct phrasing *phrasing = &wording->phrasing;
    struct fact fact = {.label = text_of(wording->say_in_charts->fact_change)};

    fact.value = found->change.why == WHY_NONE ? phrasing_signed(phrasing, found->change.value)
                                               : text_of(wording->say->no_figure);
    fact.qualifier = found->change.why != WHY_NONE ? reason_of(wording, found->change.why)
                                                   : (struct text){0};
    if (found->category_why == WHY_LATE_FIRST_SCORE)
        fact.qualifier = reason_of(wording, WHY_LATE_FIRST_SCORE);
    else if (found->change.why == WHY_NONE && found->reliable_change.why == WHY_NONE)
        fact.qualifier = PHRASE(phrasing, wording->say_in_charts->fact_limit,
                                filling_number(phrasing, "mrc", wording_limit(found)));
    return fact;
}

/* A slope is printed only where its trend was tested. */
static struct fact trend_fact(const struct wording *wording,
                              const struct measure_findings *found)
{
    const struct trend_findings *trend = &found->trend;
    const struct phrasing *phrasing = &wording->phrasing;
    const char *unit =
        trend->is_weeks ? wording->words->unit_week : wording->words->unit_session;
    struct fact fact = {.label = text_of(wording->say_in_charts->fact_trend),
                        .value = text_of(wording->say->no_figure)};

    if (!trend->exists || trend->ols_p.why != WHY_NONE) {
        fact.qualifier = reason_of(wording, trend->exists ? trend->ols_p.why : trend->why);
        return fact;
    }
    fact.value = phrasing_slope(phrasing, trend->slope.value);
    fact.qualifier =
        PHRASE(phrasing, wording->say_in_charts->fact_per_unit, filling_string("unit", unit));
    return fact;
}

static struct fact band_fact(const struct wording *wording,
                             const struct measure_findings *found)
{
    const struct instrument *instrument = found->instrument;
    const struct phrasing *phrasing = &wording->phrasing;
    struct fact fact = {.label = text_of(wording->say_in_charts->fact_category),
                        .value = text_of(wording->say->no_figure)};
    double to;

    if (found->band < 0) {
        fact.qualifier = reason_of(wording, found->band_why);
        return fact;
    }
    to = (size_t)found->band + 1 < instrument->band_count
             ? instrument->bands[found->band + 1].from - instrument->step
             : instrument->maximum;
    fact.value = language_band_word(phrasing->language, instrument->bands[found->band].name);
    fact.qualifier = phrasing->language->range(
        phrasing_number(phrasing, instrument->bands[found->band].from),
        phrasing_number(phrasing, to), wording->arena);
    return fact;
}

void course_facts(const struct wording *wording,
                  const struct measure_findings *found,
                  struct fact facts[COURSE_FACTS])
{
    const struct fact all[COURSE_FACTS] = {
        first_fact(wording, found), last_fact(wording, found), change_fact(wording, found),
        trend_fact(wording, found), band_fact(wording, found),
    };

    for (size_t i = 0; i < COURSE_FACTS; i++)
        facts[i] = all[i];
}
