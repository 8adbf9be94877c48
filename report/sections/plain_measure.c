#include "report/sections/plain_measure.h"

#include <math.h>

#include "base/number.h"
#include "report/sections/closing_wording.h"
#include "report/sections/course_figure.h"
#include "report/sections/measure_wording.h"

size_t plain_measures(const struct wording *wording,
                      const struct measure_findings *shown[PLAIN_MEASURES])
{
    const struct case_findings *findings = wording->findings;
    size_t second = 1;

    if (findings->measure_count == 0)
        return 0;
    shown[0] = &findings->measures[0];
    for (size_t i = findings->measure_count; i > 1; i--) {
        if (measure_is_worse(&findings->measures[i - 1]))
            second = i - 1;
    }
    if (second < findings->measure_count)
        shown[1] = &findings->measures[second];
    return findings->measure_count > 1 ? PLAIN_MEASURES : 1;
}

static bool is_trend_to_worse(const struct measure_findings *measure)
{
    return (measure->sentence == SENTENCE_TREND2 || measure->sentence == SENTENCE_TREND3) &&
           measure_is_worse(measure);
}

struct text plain_measure_finding(const struct wording *wording,
                                  const struct measure_findings *measure)
{
    const struct client_phrases *say = wording->say_to_client;
    const char *words = say->finding[measure->sentence];

    if (measure->n == 0)
        words = say->finding_no_score;
    else if (is_trend_to_worse(measure))
        words = say->finding_trend_worse;
    return text_of(words);
}

/* A sentence and what it invites the client to; the dash where it invites to nothing. */
struct plain_words {
    const char *sentence, *invitation;
};

static struct plain_words words_of(const struct wording *wording,
                                   const struct measure_findings *measure)
{
    const struct client_phrases *say = wording->say_to_client;
    enum sentence_key key = measure->sentence;

    if (is_trend_to_worse(measure) && key == SENTENCE_TREND2)
        return (struct plain_words){say->trend2_worse, say->trend2_worse_invitation};
    if (is_trend_to_worse(measure))
        return (struct plain_words){say->trend3_worse, say->trend3_worse_invitation};
    if (key == SENTENCE_E1 && number_compare(measure->first.value, measure->last.value) == 0)
        return (struct plain_words){say->equal, wording->say->no_figure};
    return (struct plain_words){say->sentence[key], say->sentence_invitation[key]};
}

static struct text score_of(const struct wording *wording,
                            const struct measure_findings *measure,
                            struct estimate score)
{
    return score.why == WHY_NONE ? wording_score(wording, measure->instrument, score.value)
                                 : text_of(wording->say->no_figure);
}

/* Empty where an improvement must not be told. */
static struct text sentence_alone(const struct wording *wording,
                                  const struct measure_findings *measure)
{
    if (!closing_may_tell(wording->findings, measure))
        return (struct text){0};
    return PHRASE(&wording->phrasing, words_of(wording, measure).sentence,
                  filling_text("topic", wording_measure(wording, measure)),
                  filling_text("a", score_of(wording, measure, measure->first)),
                  filling_text("b", score_of(wording, measure, measure->last)));
}

struct text plain_measure_sentence(const struct wording *wording,
                                   const struct measure_findings *measure)
{
    struct text sentence = sentence_alone(wording, measure);
    struct text invitation = text_of(words_of(wording, measure).invitation);

    if (wording->input->edition != EDITION_CLIENT ||
        wording->findings->episode->ended_on != DAY_NONE ||
        text_equal_string(invitation, wording->say->no_figure))
        return sentence;
    return wording_join(wording, sentence, invitation);
}

/* Takes "Suasana hati: " off; a sentence that does not name the measure stays whole. */
static struct text without_name(const struct wording *wording,
                                const struct measure_findings *measure,
                                struct text sentence)
{
    struct text name =
        PHRASE(&wording->phrasing,
               "{topic}: ", filling_text("topic", wording_measure(wording, measure)));

    if (!text_starts_with(sentence, name))
        return sentence;
    return phrasing_capital(&wording->phrasing,
                            text_slice(sentence, name.length, sentence.length - name.length));
}

struct text plain_measure_statement(const struct wording *wording,
                                    const struct measure_findings *measure)
{
    return without_name(wording, measure, plain_measure_sentence(wording, measure));
}

struct text plain_measure_direction(const struct wording *wording,
                                    const struct measure_findings *measure)
{
    const struct client_phrases *say = wording->say_to_client;

    switch (measure->better) {
    case BETTER_LOWER:
        return text_of(say->summary_lower_is_easier);
    case BETTER_HIGHER:
        return text_of(say->summary_higher_is_better);
    case BETTER_UNKNOWN:
        break;
    }
    return (struct text){0};
}

/* What the chart shows, then the body's own statement. */
static struct text alternative(const struct wording *wording,
                               const struct measure_findings *measure)
{
    const struct client_phrases *say = wording->say_to_client;
    const struct phrasing *phrasing = &wording->phrasing;
    const struct score_point *last = &measure->points[measure->n - 1];
    struct text shown =
        PHRASE(phrasing, say->alt_scores,
               filling_text("topic", wording_small(wording, wording_measure(wording, measure))),
               filling_count(phrasing, "n", (long)measure->n),
               filling_text(
                   "a", wording_score(wording, measure->instrument, measure->points[0].value)),
               filling_text("b", wording_score(wording, measure->instrument, last->value)));

    if (measure->cutoff.why == WHY_NONE)
        shown = PHRASE(
            phrasing, "{a}; {b}", filling_text("a", shown),
            filling_text("b", PHRASE(phrasing, say->alt_reference,
                                     filling_number(phrasing, "cut", measure->cutoff.value))));
    return wording_join(wording, PHRASE(phrasing, "{a}.", filling_text("a", shown)),
                        without_name(wording, measure, sentence_alone(wording, measure)));
}

const struct chart *plain_measure_chart(const struct wording *wording,
                                        const struct measure_findings *measure)
{
    const struct course_data data = {
        .instrument = measure->instrument,
        .points = measure->points,
        .count = measure->n,
        .cutoff = measure->cutoff.value,
        .limit = NAN,
        .better = measure->better,
        .is_half = true,
        .is_plain = true,
        .alternative = alternative(wording, measure),
    };

    return course_figure(wording, &data);
}
