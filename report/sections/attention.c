/* What needs attention: the flags, worst first, those of several goals merged. */
#include <math.h>

#include "report/sections/goal_wording.h"
#include "report/sections/headline.h"

/* From this flag on it is good news, which stands with the successes. */
static bool needs_attention(const struct flag *flag)
{
    return flag->code <= FLAG_GOAL_ATTAINED_OPEN;
}

/* The rating a goal's flag names, as its kind is written: "+2" for a level. */
static struct filling goal_value(const struct wording *wording, const struct flag *flag)
{
    double value = flag->evidence[EVIDENCE_VALUE];

    for (size_t i = 0; i < wording->findings->goal_count; i++) {
        const struct goal_findings *goal = &wording->findings->goals[i];

        if (text_equal(goal->goal->id, flag->goal) && !isnan(value))
            return filling_shown("value", goal_wording_value(wording, goal, estimate_of(value)),
                                 value);
    }
    return filling_string("value", wording->say->no_figure);
}

static struct filling evidence(const struct wording *wording,
                               const char *name,
                               const struct flag *flag,
                               enum evidence_key key)
{
    double value = flag->evidence[key];

    if (isnan(value))
        return filling_string(name, wording->say->no_figure);
    if (key == EVIDENCE_CHANGE)
        return filling_shown(
            name,
            phrasing_fixed(&wording->phrasing, fabs(value), value == floor(value) ? 0 : 1),
            fabs(value));
    return filling_number(&wording->phrasing, name, value);
}

static struct text closure_gaps(const struct wording *wording, unsigned gaps)
{
    const struct {
        enum closure_gap gap;
        const char *word;
    } known[] = {
        {GAP_RATING, wording->words->closure_lacks_rating},
        {GAP_REASON, wording->words->closure_lacks_reason},
        {GAP_FOLLOWUP_PLAN, wording->words->closure_lacks_follow_up_plan},
    };
    struct text items[COUNT(known)];
    size_t count = 0;

    for (size_t i = 0; i < COUNT(known); i++) {
        if (gaps & known[i].gap)
            items[count++] = text_of(known[i].word);
    }
    return wording->phrasing.language->list(items, count, wording->arena);
}

/* Fills the sentence or the evidence of a flag. */
static struct text
filled(const struct wording *wording, const struct flag *flag, const char *template)
{
    const struct words *words = wording->words;
    const char *kind = flag->followup == FOLLOWUP_LAIJAPANG ? words->follow_up_long_term
                                                            : words->follow_up_short_term;

    return PHRASE(
        &wording->phrasing, template, evidence(wording, "change", flag, EVIDENCE_CHANGE),
        evidence(wording, "limit", flag, EVIDENCE_LIMIT),
        evidence(wording, "sessions", flag, EVIDENCE_SESSIONS),
        evidence(wording, "clients", flag, EVIDENCE_CLIENTS),
        evidence(wording, "ratings", flag, EVIDENCE_RATINGS), goal_value(wording, flag),
        evidence(wording, "steps", flag, EVIDENCE_STEPS),
        evidence(wording, "obstacles", flag, EVIDENCE_OBSTACLES),
        evidence(wording, "attended", flag, EVIDENCE_ATTENDED),
        evidence(wording, "denominator", flag, EVIDENCE_DENOMINATOR),
        evidence(wording, "missed", flag, EVIDENCE_MISSED),
        evidence(wording, "days", flag, EVIDENCE_DAYS),
        evidence(wording, "last", flag, EVIDENCE_LAST),
        evidence(wording, "cutoff", flag, EVIDENCE_CUTOFF),
        filling_text("missing", closure_gaps(wording, flag->closure_gaps)),
        filling_string("kind", kind),
        filling_text("date", phrasing_date(&wording->phrasing, flag->since, DATE_SHORT)));
}

static struct text lead(const struct wording *wording, const struct flag *flag)
{
    return filled(wording, flag, wording->words->flag[flag->code]);
}

/* A flag that says the same of another goal as the one before it. */
static bool is_merged(const struct wording *wording, size_t index)
{
    const struct flag *flag = &wording->findings->flags[index];

    return index > 0 && !text_is_empty(flag->goal) && flag[-1].code == flag->code &&
           text_equal(lead(wording, &flag[-1]), lead(wording, flag));
}

size_t attention_count(const struct wording *wording)
{
    const struct case_findings *findings = wording->findings;
    size_t count = 0;

    for (size_t i = 0; i < findings->flag_count; i++)
        count += needs_attention(&findings->flags[i]) && !is_merged(wording, i);
    return count;
}

/* The goals of a run of merged flags, "G1 dan G2". */
static struct text merged_goals(const struct wording *wording, size_t first)
{
    const struct case_findings *findings = wording->findings;
    struct text *goals = ARENA_ARRAY(wording->arena, struct text, findings->flag_count);
    size_t count = 0;

    goals[count++] = findings->flags[first].goal;
    for (size_t i = first + 1; i < findings->flag_count && is_merged(wording, i); i++)
        goals[count++] = findings->flags[i].goal;
    return wording->phrasing.language->list(goals, count, wording->arena);
}

/* The measure or the goals that the flag is about; missing when the sentence says it all. */
static struct text subject(const struct wording *wording, size_t index)
{
    const struct case_findings *findings = wording->findings;
    const struct flag *flag = &findings->flags[index];

    if (!text_is_empty(flag->goal))
        return merged_goals(wording, index);
    for (size_t i = 0; i < findings->measure_count; i++) {
        if (text_equal(findings->measures[i].name, flag->measure))
            return wording_measure(wording, &findings->measures[i]);
    }
    return (struct text){0};
}

static struct text about_put(const struct wording *wording, struct text about, struct text text)
{
    return PHRASE(&wording->phrasing, wording->say->attention_about,
                  filling_text("about", about), filling_text("text", text));
}

static const char *evidence_template(const struct wording *wording, const struct flag *flag)
{
    if (flag->code == FLAG_OFF_TRACK && isnan(flag->evidence[EVIDENCE_CLIENTS]))
        return wording->say->flag_evidence_curve;
    return wording->say->flag_evidence[flag->code];
}

/* The evidence; of merged flags that of each goal behind its name. */
static struct text evidence_words(const struct wording *wording, size_t first)
{
    const struct flag *flags = wording->findings->flags;
    const char *template = evidence_template(wording, &flags[first]);
    struct text all = filled(wording, &flags[first], template);
    bool is_run = first + 1 < wording->findings->flag_count && is_merged(wording, first + 1);

    if (!is_run)
        return all;
    all = about_put(wording, flags[first].goal, wording_small(wording, all));
    for (size_t i = first + 1; i < wording->findings->flag_count && is_merged(wording, i); i++)
        all = wording_join(
            wording, all,
            about_put(wording, flags[i].goal,
                      wording_small(wording, filled(wording, &flags[i], template))));
    return all;
}

/* "GAD-7: belum ada perubahan reliabel pada 10 hari pengukuran" */
static struct text statement(const struct wording *wording, size_t index)
{
    struct text sentence = lead(wording, &wording->findings->flags[index]);
    struct text about = subject(wording, index);

    if (text_is_empty(about))
        return phrasing_capital(&wording->phrasing, sentence);
    return about_put(wording, about, sentence);
}

static struct attention_item item_of(const struct wording *wording, size_t index)
{
    struct attention_item item = {.evidence = evidence_words(wording, index)};

    sentence_add_bold(
        &item.lead,
        PHRASE(&wording->phrasing, "{text}.", filling_text("text", statement(wording, index))),
        wording->arena);
    return item;
}

struct good_news *good_news_of(const struct wording *wording, size_t *count)
{
    const struct case_findings *findings = wording->findings;
    struct good_news *news =
        ARENA_ARRAY(wording->arena, struct good_news, findings->flag_count + 1);

    *count = 0;
    for (size_t i = 0; i < findings->flag_count; i++) {
        if (!needs_attention(&findings->flags[i]))
            news[(*count)++] =
                (struct good_news){findings->flags[i].since, statement(wording, i)};
    }
    return news;
}

void attention_write(const struct wording *wording, struct document *document)
{
    const struct case_findings *findings = wording->findings;
    struct block *block = blocks_add(&document->blocks, BLOCK_ATTENTION, document->arena);
    struct attention_item *items =
        ARENA_ARRAY(wording->arena, struct attention_item, attention_count(wording) + 1);
    size_t count = 0;

    for (size_t i = 0; i < findings->flag_count; i++) {
        if (needs_attention(&findings->flags[i]) && !is_merged(wording, i))
            items[count++] = item_of(wording, i);
    }
    block->attention.title = text_of(wording->say->heading_attention);
    block->attention.nothing =
        phrase_plain(&wording->phrasing, wording->say->nothing_needs_attention);
    block->attention.items = items;
    block->attention.count = count;
}
