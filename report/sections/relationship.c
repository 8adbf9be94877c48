#include "report/sections/relationship.h"

#include <math.h>

#include "report/sections/course_figure.h"

/* The instrument of a single question in the counsellor's own words. */
#define PLAIN_QUESTION "alliance"

static const struct flag *flag_of(const struct wording *wording, enum flag_code code)
{
    for (size_t i = 0; i < wording->findings->flag_count; i++) {
        if (wording->findings->flags[i].code == code)
            return &wording->findings->flags[i];
    }
    return NULL;
}

static struct text rating(const struct wording *wording, double value)
{
    return wording_score(wording, wording->findings->alliance.instrument, value);
}

static bool has_cutoff(const struct alliance_findings *alliance)
{
    return !isnan(alliance->instrument->cutoff);
}

static bool is_low(const struct alliance_findings *alliance, double value)
{
    return has_cutoff(alliance) && value < alliance->instrument->cutoff;
}

static struct text latest(const struct wording *wording)
{
    const struct alliance_findings *alliance = &wording->findings->alliance;
    const struct phrases *say = wording->say;
    const struct phrasing *phrasing = &wording->phrasing;
    const char *template = is_low(alliance, alliance->last) ? say->relationship_below_cutoff
                                                            : say->relationship_above_cutoff;

    if (!has_cutoff(alliance))
        return PHRASE(phrasing, say->relationship_latest,
                      filling_text("last", rating(wording, alliance->last)),
                      filling_number(phrasing, "maximum", alliance->instrument->maximum),
                      filling_count(phrasing, "n", (long)alliance->n));
    return PHRASE(phrasing, template, filling_text("last", rating(wording, alliance->last)),
                  filling_number(phrasing, "cutoff", alliance->instrument->cutoff));
}

/* "Di bawah titik potong pada sesi ke-9, ke-10, dan ke-11." */
static struct text low_sessions(const struct wording *wording)
{
    const struct alliance_findings *alliance = &wording->findings->alliance;
    struct text *sessions = ARENA_ARRAY(wording->arena, struct text, alliance->n + 1);
    size_t count = 0;

    for (size_t i = 0; i < alliance->n; i++) {
        if (is_low(alliance, alliance->points[i].value))
            sessions[count++] =
                PHRASE(&wording->phrasing, wording->say->session_ordinal,
                       filling_count(&wording->phrasing, "n", alliance->points[i].ordinal));
    }
    if (count == 0)
        return (struct text){0};
    return PHRASE(&wording->phrasing, wording->say->relationship_low_sessions,
                  filling_count(&wording->phrasing, "n", (long)count),
                  filling_text("sessions", wording->phrasing.language->list(sessions, count,
                                                                            wording->arena)));
}

static struct text drop_words(const struct wording *wording)
{
    const struct flag *drop = flag_of(wording, FLAG_ALLIANCE_DROP);
    const struct phrasing *phrasing = &wording->phrasing;
    double change;

    if (drop == NULL)
        return (struct text){0};
    change = fabs(drop->evidence[EVIDENCE_CHANGE]);
    return PHRASE(
        phrasing, wording->say->relationship_drop,
        filling_shown("change",
                      phrasing_fixed(phrasing, change, change == floor(change) ? 0 : 1),
                      change),
        filling_text("date", phrasing_date(phrasing, drop->since, DATE_LONG)));
}

/* The number of the session whose rating is the flag's; 0 when there is none. */
static int session_on(const struct alliance_findings *alliance, day_number day)
{
    for (size_t i = 0; i < alliance->n; i++) {
        if (alliance->points[i].day == day)
            return alliance->points[i].ordinal;
    }
    return 0;
}

static struct text repaired_words(const struct wording *wording)
{
    const struct flag *repaired = flag_of(wording, FLAG_ALLIANCE_REPAIRED);
    const struct phrasing *phrasing = &wording->phrasing;
    int session = repaired ? session_on(&wording->findings->alliance, repaired->since) : 0;

    if (session == 0)
        return (struct text){0};
    return PHRASE(phrasing, wording->say->relationship_repaired,
                  filling_text("sessions", PHRASE(phrasing, wording->say->session_ordinal,
                                                  filling_count(phrasing, "n", session))),
                  filling_count(phrasing, "n", 1));
}

struct text relationship_immediate(const struct wording *wording)
{
    static const char *const names[] = {"uca-u", "uca-c", "uca-a"};
    const struct case_findings *findings = wording->findings;
    const struct phrasing *phrasing = &wording->phrasing;
    struct text parts[COUNT(names)];

    for (size_t i = 0; i < COUNT(names); i++) {
        parts[i] = text_of(wording->say->no_figure);
        for (size_t k = 0; k < findings->uca_count; k++) {
            const struct measure_findings *uca = &findings->uca[k];

            if (!text_equal_string(uca->name, names[i]) || uca->n == 0)
                continue;
            parts[i] = PHRASE(phrasing, wording->say->from_to,
                              filling_number(phrasing, "a", uca->points[0].value),
                              filling_number(phrasing, "b", uca->points[uca->n - 1].value));
        }
    }
    if (findings->uca_count == 0)
        return phrase_plain(phrasing, wording->say->immediate_none);
    return PHRASE(phrasing, wording->say->immediate_scores,
                  filling_text("understanding", parts[0]), filling_text("comfort", parts[1]),
                  filling_text("action", parts[2]));
}

/* What the chart shows. */
static struct text remarks(const struct wording *wording)
{
    const struct alliance_findings *alliance = &wording->findings->alliance;
    struct text all = wording_join(wording, low_sessions(wording), drop_words(wording));

    all = wording_join(wording, all, repaired_words(wording));
    if (alliance->ceiling)
        all = wording_join(
            wording, all, phrase_plain(&wording->phrasing, wording->say->relationship_ceiling));
    return all;
}

struct text relationship_finding(const struct wording *wording)
{
    if (!wording->findings->alliance.exists)
        return (struct text){0};
    return wording_join(
        wording,
        PHRASE(&wording->phrasing, "{latest}.", filling_text("latest", latest(wording))),
        remarks(wording));
}

/* "SRS"; the span of the plain question. */
static struct text scale_name(const struct wording *wording)
{
    const struct instrument *instrument = wording->findings->alliance.instrument;
    const struct phrasing *phrasing = &wording->phrasing;

    if (!text_equal_string(instrument->id, PLAIN_QUESTION))
        return wording_instrument(wording, instrument);
    return phrasing->language->range(phrasing_number(phrasing, instrument->minimum),
                                     phrasing_number(phrasing, instrument->maximum),
                                     wording->arena);
}

static struct text alternative(const struct wording *wording)
{
    const struct alliance_findings *alliance = &wording->findings->alliance;
    const struct phrasing *phrasing = &wording->phrasing;
    struct text shown = PHRASE(phrasing, wording->say_in_charts->alt_relationship,
                               filling_text("measure", scale_name(wording)),
                               filling_count(phrasing, "n", (long)alliance->n),
                               filling_text("last", rating(wording, alliance->last)));

    if (has_cutoff(alliance))
        shown = PHRASE(phrasing, "{a}; {b}", filling_text("a", shown),
                       filling_text("b", PHRASE(phrasing, wording->say_in_charts->alt_cutoff,
                                                filling_number(phrasing, "cut",
                                                               alliance->instrument->cutoff))));
    return wording_join(wording, PHRASE(phrasing, "{a}.", filling_text("a", shown)),
                        remarks(wording));
}

bool relationship_has_course(const struct case_findings *findings)
{
    return findings->alliance.exists && findings->alliance.n > 1;
}

struct text relationship_single(const struct wording *wording)
{
    const struct alliance_findings *alliance = &wording->findings->alliance;
    const struct phrasing *phrasing = &wording->phrasing;

    if (!alliance->exists)
        return phrase_plain(phrasing, wording->say->relationship_none);
    return PHRASE(phrasing, wording->say->relationship_latest,
                  filling_text("last", rating(wording, alliance->last)),
                  filling_number(phrasing, "maximum", alliance->instrument->maximum),
                  filling_count(phrasing, "n", (long)alliance->n));
}

/* "Hubungan konseling (SRS)"; the one question of 0 to 10 has no name of its own. */
static struct text heading(const struct wording *wording)
{
    const struct instrument *instrument = wording->findings->alliance.instrument;

    if (text_equal_string(instrument->id, PLAIN_QUESTION))
        return phrase_plain(&wording->phrasing, wording->say->heading_relationship_short);
    return PHRASE(&wording->phrasing, wording->say->heading_relationship_measure,
                  filling_text("measure", wording_instrument(wording, instrument)));
}

struct block *relationship_half(const struct wording *wording)
{
    const struct alliance_findings *alliance = &wording->findings->alliance;
    struct block *section = ARENA_NEW(wording->arena, struct block);
    const struct course_data data = {
        .instrument = alliance->instrument,
        .points = alliance->points,
        .count = alliance->n,
        .cutoff = alliance->instrument->cutoff,
        .limit = NAN,
        .better = BETTER_HIGHER,
        .is_half = true,
        .flags_low = true,
        .alternative = alternative(wording),
    };
    struct block *block;

    section->kind = BLOCK_SECTION;
    section->section.name = heading(wording);
    sentence_add(&section->section.finding, latest(wording), wording->arena);
    block = blocks_add(&section->section.body, BLOCK_COURSE, wording->arena);
    block->course.chart = course_figure(wording, &data);
    wording_paragraph(wording, &section->section.body,
                      wording_join(wording, remarks(wording), relationship_immediate(wording)),
                      PARAGRAPH_SMALL);
    return section;
}
