#include "report/sections/headline.h"

#include "report/sections/measure_wording.h"
#include "report/sections/plain_measure.h"

static const char *client_goals(const struct client_phrases *say,
                                const struct goal_attainment_findings *found)
{
    if (found->attained == 0)
        return say->goals_none_attained;
    return found->goals == 1 ? say->goals_single_attained : say->goals_attained;
}

struct text headline_goals(const struct wording *wording)
{
    const struct goal_attainment_findings *found = &wording->findings->goal_attainment;
    const struct phrases *say = wording->say;
    const struct phrasing *phrasing = &wording->phrasing;
    const char *template = say->goals_attained;

    if (found->goals == 0)
        return text_of(wording->findings->episode->closed_on == DAY_NONE
                           ? say->headline_no_goals
                           : wording->say_at_closure->no_goals);
    if (wording->input->edition == EDITION_CLIENT)
        template = client_goals(wording->say_to_client, found);
    else if (found->rated == 0)
        template =
            found->goals == 1 ? say->headline_single_not_rated : say->headline_goals_not_rated;
    else if (found->goals == 1)
        template = found->attained == 1 ? say->goals_single_attained : say->goals_single_open;
    else if (found->attained == 0)
        template = say->goals_none_attained;
    return PHRASE(phrasing, template, filling_count(phrasing, "x", found->attained),
                  filling_count(phrasing, "k", found->goals),
                  filling_count(phrasing, "m", found->goals - found->rated));
}

/* Which measures are spoken of at all: in plain words only a few. */
static void mark_left_out(const struct wording *wording, bool *is_said)
{
    const struct measure_findings *shown[PLAIN_MEASURES];
    size_t count = plain_measures(wording, shown);

    if (wording_is_counsellors(wording))
        return;
    for (size_t i = 0; i < wording->findings->measure_count; i++) {
        is_said[i] = true;
        for (size_t k = 0; k < count; k++)
            is_said[i] = is_said[i] && shown[k] != &wording->findings->measures[i];
    }
}

/* "PHQ-9 dan GAD-7: tidak ada perubahan reliabel." for all measures with that finding. */
static struct text measures_sentence(const struct wording *wording,
                                     const struct measure_findings *first,
                                     bool *is_said)
{
    const struct case_findings *findings = wording->findings;
    struct text finding = measure_headline(wording, first);
    struct text *names = ARENA_ARRAY(wording->arena, struct text, findings->measure_count);
    size_t count = 0;

    for (size_t i = 0; i < findings->measure_count; i++) {
        const struct measure_findings *measure = &findings->measures[i];

        if (is_said[i] || !text_equal(measure_headline(wording, measure), finding))
            continue;
        is_said[i] = true;
        names[count++] = wording_measure(wording, measure);
    }
    return PHRASE(&wording->phrasing, wording->say->headline_measures,
                  filling_text("measures",
                               wording->phrasing.language->list(names, count, wording->arena)),
                  filling_text("finding", finding));
}

/* Which measures a pass of the headline speaks of. */
enum pass { PASS_WORSE, PASS_PRIMARY, PASS_NEWS, PASS_COUNT };

static bool pass_takes(enum pass pass, const struct measure_findings *measure, size_t index)
{
    switch (pass) {
    case PASS_WORSE:
        return measure_is_worse(measure);
    case PASS_PRIMARY:
        return index == 0;
    case PASS_NEWS:
        return measure_is_news(measure);
    case PASS_COUNT:
        break;
    }
    return false;
}

/* A worsening comes first; measures without news are left to their section. */
struct text headline_measures(const struct wording *wording, bool is_worse_only)
{
    const struct case_findings *findings = wording->findings;
    bool *is_said = ARENA_ARRAY(wording->arena, bool, findings->measure_count);
    struct text all = {0};

    mark_left_out(wording, is_said);
    for (int pass = 0; pass < (is_worse_only ? PASS_PRIMARY : PASS_COUNT); pass++) {
        for (size_t i = 0; i < findings->measure_count; i++) {
            const struct measure_findings *measure = &findings->measures[i];

            if (!is_said[i] && pass_takes((enum pass)pass, measure, i))
                all = wording_join(wording, all, measures_sentence(wording, measure, is_said));
        }
    }
    return all;
}

struct text headline_attention(const struct wording *wording)
{
    long count = (long)attention_count(wording);

    if (count == 0 || !wording_is_counsellors(wording))
        return (struct text){0};
    return PHRASE(&wording->phrasing, wording->say->headline_attention,
                  filling_count(&wording->phrasing, "n", count));
}

/* The record says so when nothing was measured at all. */
static struct text nothing_measured(const struct wording *wording)
{
    const struct phrasing *phrasing = &wording->phrasing;

    if (wording->findings->measure_count > 0 || !wording_is_counsellors(wording))
        return (struct text){0};
    return PHRASE(
        phrasing, wording->say->headline_measures,
        filling_text("measures",
                     phrasing_capital(phrasing, text_of(wording->say->primary_measure))),
        filling_string("finding", wording->say->headline_no_score));
}

void headline_write(const struct wording *wording, struct document *document)
{
    struct block *block = blocks_add(&document->blocks, BLOCK_HEADLINE, document->arena);
    struct text text =
        wording_join(wording, headline_goals(wording), headline_measures(wording, false));

    text = wording_join(wording, text, nothing_measured(wording));
    sentence_add(&block->headline, wording_join(wording, text, headline_attention(wording)),
                 wording->arena);
}
