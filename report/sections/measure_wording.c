#include "report/sections/measure_wording.h"

#include <math.h>

#include "analyze/expected_curve.h"
#include "base/number.h"
#include "report/sections/plain_measure.h"

/* Days with scores that are needed before a direction can be described. */
enum { DAYS_NEEDED = 2 };

static bool is_trend(enum sentence_key key)
{
    return key == SENTENCE_TREND2 || key == SENTENCE_TREND3;
}

bool measure_is_worse(const struct measure_findings *measure)
{
    switch (measure->sentence) {
    case SENTENCE_E2_WORSE:
    case SENTENCE_E2R_WORSE:
    case SENTENCE_E3_WORSE:
        return true;
    case SENTENCE_TREND2:
    case SENTENCE_TREND3:
    case SENTENCE_MIXED:
        return measure->trend.claim_direction == DIRECTION_WORSE;
    case SENTENCE_E0:
    case SENTENCE_FLAT:
    case SENTENCE_E1N:
    case SENTENCE_E1F:
    case SENTENCE_E1R:
    case SENTENCE_E1:
    case SENTENCE_E2_BETTER:
    case SENTENCE_E2R_BETTER:
    case SENTENCE_E3_BETTER:
    case SENTENCE_E4_BETTER:
    case SENTENCE_COUNT:
        break;
    }
    return false;
}

bool measure_is_news(const struct measure_findings *measure)
{
    return measure->level >= LEVEL_E2 &&
           (!is_trend(measure->sentence) || measure_is_worse(measure));
}

struct text measure_headline(const struct wording *wording,
                             const struct measure_findings *measure)
{
    const char *words = wording->say->headline_by_sentence[measure->sentence];

    if (!wording_is_counsellors(wording))
        return plain_measure_finding(wording, measure);
    if (measure->n == 0)
        words = wording->say->headline_no_score;
    if (is_trend(measure->sentence) && measure->reliable_change.why != WHY_NONE)
        words = wording->say->headline_by_sentence[SENTENCE_E1N];
    if (is_trend(measure->sentence) && measure_is_worse(measure))
        words = wording->say->headline_trend_worse;
    return phrase_plain(&wording->phrasing, words);
}

/* Why a claim was lowered, as a part of a sentence. */
static struct text reason(const struct wording *wording, const struct measure_findings *measure)
{
    const struct phrasing *phrasing = &wording->phrasing;
    struct text missing = PHRASE(phrasing, wording->say_of_scores->reason_missing,
                                 filling_count(phrasing, "x", measure->missing),
                                 filling_count(phrasing, "n", measure->held));
    struct text end = phrase_plain(phrasing, wording->say_of_scores->reason_scale_end);

    if (measure->is_lowered_by_missing && measure->is_lowered_by_scale_end)
        return PHRASE(phrasing, wording->say_of_scores->reason_both,
                      filling_text("first", missing), filling_text("second", end));
    return measure->is_lowered_by_scale_end ? end : missing;
}

/* Slope and interval turned so that the named direction is positive, lo < hi. */
struct turned_slope {
    double slope, lo, hi;
};

static struct turned_slope turned(const struct measure_findings *measure)
{
    const struct trend_findings *trend = &measure->trend;
    bool is_falling = trend->slope.value < 0;

    if (is_falling)
        return (struct turned_slope){-trend->slope.value, -trend->hi.value, -trend->lo.value};
    return (struct turned_slope){trend->slope.value, trend->lo.value, trend->hi.value};
}

static struct text slope_text(const struct wording *wording, double slope)
{
    return isnan(slope) ? text_of(wording->say->no_figure)
                        : phrasing_slope(&wording->phrasing, slope);
}

static struct text score_text(const struct wording *wording,
                              const struct measure_findings *measure,
                              struct estimate score)
{
    return score.why == WHY_NONE ? wording_score(wording, measure->instrument, score.value)
                                 : text_of(wording->say->no_figure);
}

static struct text number_text(const struct wording *wording, double number)
{
    return isnan(number) ? text_of(wording->say->no_figure)
                         : phrasing_number(&wording->phrasing, number);
}

/* Fills any of the sentences on a measure. */
static struct text filled(const struct wording *wording,
                          const struct measure_findings *measure,
                          const char *template)
{
    const struct phrasing *phrasing = &wording->phrasing;
    const struct words *words = wording->words;
    struct turned_slope slope = turned(measure);
    bool is_worse = measure->trend.claim_direction == DIRECTION_WORSE;
    double difference = fabs(measure->change.value);
    double limit = wording_limit(measure);
    long n = measure->sentence == SENTENCE_E0 ? (long)measure->day_count : (long)measure->n;

    return PHRASE(phrasing, template, filling_count(phrasing, "n", n),
                  filling_count(phrasing, "min", DAYS_NEEDED),
                  filling_text("a", score_text(wording, measure, measure->first)),
                  filling_text("b", score_text(wording, measure, measure->last)),
                  filling_shown("diff", number_text(wording, difference), difference),
                  filling_shown("mrc", number_text(wording, limit), limit),
                  filling_text("cut", number_text(wording, measure->cutoff.value)),
                  filling_text("measure", wording_measure(wording, measure)),
                  filling_count(phrasing, "s", measure->first_ordinal),
                  filling_text("reason", reason(wording, measure)),
                  filling_string("direction", is_worse ? words->worsening : words->improvement),
                  filling_shown("slope", slope_text(wording, slope.slope), slope.slope),
                  filling_text("lo", slope_text(wording, slope.lo)),
                  filling_text("hi", slope_text(wording, slope.hi)),
                  filling_string("unit", measure->trend.is_weeks ? words->unit_week
                                                                 : words->unit_session));
}

static struct text by_key(const struct wording *wording,
                          const struct measure_findings *measure,
                          enum sentence_key key)
{
    if (key == SENTENCE_E1 && number_compare(measure->first.value, measure->last.value) == 0)
        return filled(wording, measure, wording->say_of_scores->change_none_equal);
    return filled(wording, measure, wording->say_of_scores->sentence[key]);
}

struct text measure_sentence(const struct wording *wording,
                             const struct measure_findings *measure)
{
    if (!wording_is_counsellors(wording))
        return plain_measure_sentence(wording, measure);
    return by_key(wording, measure, measure->sentence);
}

/* What the comparison of first and latest score says where the trend carries the level. */
static enum sentence_key change_key(const struct measure_findings *measure)
{
    double change = measure->change.value;
    bool is_beyond = measure->is_limit_published
                         ? fabs(change) >= measure->reliable_change.value
                         : fabs(change) > measure->reliable_change.value;
    bool is_better = (measure->better == BETTER_HIGHER) == (change > 0);

    if (measure->reliable_change.why != WHY_NONE)
        return SENTENCE_E1N;
    if (measure->category_why == WHY_LATE_FIRST_SCORE)
        return SENTENCE_E1F;
    if (!is_beyond)
        return SENTENCE_E1;
    if (measure->confirmed_why == WHY_NONE && measure->confirmed)
        return is_better ? SENTENCE_E3_BETTER : SENTENCE_E3_WORSE;
    return is_better ? SENTENCE_E2_BETTER : SENTENCE_E2_WORSE;
}

/* A trend that only its neighbours' likeness takes back is told by that remark, not as none. */
static struct text trend_text(const struct wording *wording,
                              const struct measure_findings *measure)
{
    const struct trend_findings *trend = &measure->trend;

    if (!trend->exists || trend->ols_p.why != WHY_NONE)
        return (struct text){0};
    if (trend->claim < 2 && trend->is_lowered_by_r1)
        return (struct text){0};
    if (trend->claim < 2)
        return filled(wording, measure, wording->say_of_scores->trend_none);
    return by_key(wording, measure, trend->claim == 2 ? SENTENCE_TREND2 : SENTENCE_TREND3);
}

/* The claim that does not carry the level. */
static struct text other_claim(const struct wording *wording,
                               const struct measure_findings *measure)
{
    if (measure->sentence == SENTENCE_E0 || measure->sentence == SENTENCE_FLAT)
        return (struct text){0};
    if (measure->sentence == SENTENCE_MIXED)
        return wording_join(wording, by_key(wording, measure, change_key(measure)),
                            trend_text(wording, measure));
    if (is_trend(measure->sentence))
        return by_key(wording, measure, change_key(measure));
    return trend_text(wording, measure);
}

int measure_longest_gap(const struct measure_findings *measure)
{
    int longest = 0;

    for (size_t i = 1; i < measure->n; i++) {
        int gap = measure->points[i].day - measure->points[i - 1].day;

        longest = gap > longest ? gap : longest;
    }
    return longest;
}

/* First and latest score of the period's own part, when the episode began before it. */
static struct text period_part(const struct wording *wording,
                               const struct measure_findings *measure)
{
    day_number from = wording->findings->period.from;
    const struct score_point *first = NULL;

    for (size_t i = 0; i < measure->n && first == NULL; i++) {
        if (measure->points[i].day >= from)
            first = &measure->points[i];
    }
    if (from == DAY_NONE || first == NULL || first == measure->points ||
        first == &measure->points[measure->n - 1])
        return (struct text){0};
    return PHRASE(&wording->phrasing, wording->say_of_scores->period_part,
                  filling_text("a", wording_score(wording, measure->instrument, first->value)),
                  filling_text("b", score_text(wording, measure, measure->last)));
}

static struct text curve_source(const struct measure_findings *measure)
{
    return measure->curve == NULL ? (struct text){0} : measure->curve->source;
}

struct remark {
    bool applies;
    const char *template;
    long x, n, d;
};

struct text measure_remarks(const struct wording *wording,
                            const struct measure_findings *measure)
{
    const struct score_phrases *say = wording->say_of_scores;
    const struct phrasing *phrasing = &wording->phrasing;
    int gap = measure_longest_gap(measure);
    const struct remark remarks[] = {
        {!measure->instrument->is_known, say->unknown_measure, 0, 0, 0},
        {measure->category_why == WHY_NO_ROOM, say->no_room, 0, 0, 0},
        {measure->trend.lo.why == WHY_EXACT, say->scores_on_a_line, 0, 0, 0},
        {measure->trend.is_lowered_by_r1, say->trend_neighbours_alike, 0, 0, 0},
        {measure->off_track == OFF_TRACK_YES,
         measure->curve == NULL ? say->outside_expected_range : say->outside_expected_curve, 0,
         0, 0},
        {measure->missing > 0, say->scores_missing, measure->missing, measure->held, 0},
        {gap >= wording->input->options->thresholds->break_days, say->break_of_days, 0, 0, gap},
    };
    struct text all = other_claim(wording, measure);

    for (size_t i = 0; i < COUNT(remarks); i++) {
        if (!remarks[i].applies)
            continue;
        all = wording_join(wording, all,
                           PHRASE(phrasing, remarks[i].template,
                                  filling_count(phrasing, "x", remarks[i].x),
                                  filling_count(phrasing, "n", remarks[i].n),
                                  filling_count(phrasing, "d", remarks[i].d),
                                  filling_text("source", curve_source(measure)),
                                  filling_text("measure", wording_measure(wording, measure))));
    }
    return wording_join(wording, all, period_part(wording, measure));
}
