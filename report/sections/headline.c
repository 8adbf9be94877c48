#include "report/sections/headline.h"

#include "report/sections/measure_wording.h"

struct text headline_goals(const struct wording *wording)
{
    const struct goal_attainment_findings *found = &wording->findings->goal_attainment;
    const struct phrases *say = wording->say;
    const struct phrasing *phrasing = &wording->phrasing;
    const char *template = say->goals_attained;

    if (found->goals == 0)
        return phrase_plain(phrasing, say->headline_no_goals);
    if (found->rated == 0)
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
static struct text measures_text(const struct wording *wording)
{
    const struct case_findings *findings = wording->findings;
    bool *is_said = ARENA_ARRAY(wording->arena, bool, findings->measure_count);
    struct text all = {0};

    for (int pass = 0; pass < PASS_COUNT; pass++) {
        for (size_t i = 0; i < findings->measure_count; i++) {
            const struct measure_findings *measure = &findings->measures[i];

            if (!is_said[i] && pass_takes((enum pass)pass, measure, i))
                all = wording_join(wording, all, measures_sentence(wording, measure, is_said));
        }
    }
    return all;
}

static struct text attention_text(const struct wording *wording)
{
    long count = (long)attention_count(wording);

    if (count == 0)
        return (struct text){0};
    return PHRASE(&wording->phrasing, wording->say->headline_attention,
                  filling_count(&wording->phrasing, "n", count));
}

void headline_write(const struct wording *wording, struct document *document)
{
    struct block *block = blocks_add(&document->blocks, BLOCK_HEADLINE, document->arena);
    struct text text = wording_join(wording, headline_goals(wording), measures_text(wording));

    sentence_add(&block->headline, wording_join(wording, text, attention_text(wording)),
                 wording->arena);
}
