/* Progress on the measures: the primary one in full, the others as halves. */
#include <math.h>

#include "report/section.h"
#include "report/sections/course_caption.h"
#include "report/sections/course_facts.h"
#include "report/sections/course_figure.h"
#include "report/sections/measure_wording.h"
#include "report/sections/relationship.h"

/* A statement of two lines at half width. */
enum { HALF_FINDING_CHARACTERS = 95 };

static bool applies(const struct report_input *input)
{
    (void)input;
    return true;
}

/* The first session on or after the day; 0 when there is none. */
static int session_from(const struct wording *wording, day_number day)
{
    const struct episode *episode = wording->findings->episode;

    for (size_t i = 0; i < episode->session_count; i++) {
        if (episode->sessions[i].session->day >= day && episode->sessions[i].ordinal > 0)
            return episode->sessions[i].ordinal;
    }
    return 0;
}

/* "strategi berganti pada sesi ke-5"; empty without a change. */
static struct text strategy_words(const struct wording *wording)
{
    size_t count, changes = 0;
    struct lettered *events = course_events(wording, &count);
    struct text *sessions = ARENA_ARRAY(wording->arena, struct text, count + 1);

    for (size_t i = 0; i < count; i++) {
        int session = session_from(wording, events[i].entry->day);

        if (events[i].before != NULL && session > 0)
            sessions[changes++] = PHRASE(&wording->phrasing, wording->say->session_ordinal,
                                         filling_count(&wording->phrasing, "n", session));
    }
    if (changes == 0)
        return (struct text){0};
    return PHRASE(&wording->phrasing, wording->say_in_charts->alt_strategy,
                  filling_count(&wording->phrasing, "n", (long)changes),
                  filling_text("sessions", wording->phrasing.language->list(sessions, changes,
                                                                            wording->arena)));
}

/* What the chart shows, then the body's own sentence. */
static struct text alternative(const struct wording *wording,
                               const struct measure_findings *found,
                               bool has_events)
{
    const struct chart_phrases *say = wording->say_in_charts;
    const struct phrasing *phrasing = &wording->phrasing;
    const struct score_point *last = &found->points[found->n - 1];
    struct filling name = filling_text("measure", wording_measure(wording, found));
    struct filling first =
        filling_text("a", wording_score(wording, found->instrument, found->points[0].value));
    struct text shown;

    if (found->n == 1)
        shown = PHRASE(phrasing, say->alt_single_score, name, first,
                       filling_count(phrasing, "session", found->points[0].ordinal));
    else
        shown =
            PHRASE(phrasing, say->alt_scores, name, first,
                   filling_count(phrasing, "n", (long)found->n),
                   filling_count(phrasing, "from", found->points[0].ordinal),
                   filling_count(phrasing, "to", last->ordinal),
                   filling_text("b", wording_score(wording, found->instrument, last->value)));
    if (found->cutoff.why == WHY_NONE)
        shown = PHRASE(
            phrasing, "{a}; {b}", filling_text("a", shown),
            filling_text("b", PHRASE(phrasing, say->alt_cutoff,
                                     filling_number(phrasing, "cut", found->cutoff.value))));
    if (has_events && !text_is_empty(strategy_words(wording)))
        shown = PHRASE(phrasing, "{a}; {b}", filling_text("a", shown),
                       filling_text("b", strategy_words(wording)));
    return PHRASE(phrasing, "{a}. {b}", filling_text("a", shown),
                  filling_text("b", measure_sentence(wording, found)));
}

static const struct chart *
chart_of(const struct wording *wording, const struct measure_findings *found, bool is_half)
{
    struct course_data data = {
        .instrument = found->instrument,
        .measure = found,
        .points = found->points,
        .count = found->n,
        .cutoff = found->cutoff.value,
        .limit = wording_limit(found),
        .better = found->better,
        .has_events = !is_half,
        .is_half = is_half,
        .alternative = alternative(wording, found, !is_half),
    };

    if (found->category_why == WHY_LATE_FIRST_SCORE)
        data.limit = NAN;
    return course_figure(wording, &data);
}

/* Heading: the measure and its first statement; the rest opens the text below. */
static struct text finding_put(const struct wording *wording,
                               const struct measure_findings *found,
                               struct block *section)
{
    struct finding finding = wording_finding(wording, measure_sentence(wording, found));
    struct text head = PHRASE(&wording->phrasing, wording->say_of_scores->measure_heading,
                              filling_text("measure", wording_measure(wording, found)),
                              filling_text("text", wording_small(wording, finding.head)));

    sentence_add(&section->section.finding, head, wording->arena);
    return wording_join(wording, finding.rest, measure_remarks(wording, found));
}

/* At half width a long statement gives way to its short form and stands whole below. */
static struct text half_finding_put(const struct wording *wording,
                                    const struct measure_findings *found,
                                    struct block *section)
{
    struct text sentence = measure_sentence(wording, found);
    struct finding finding = wording_finding(wording, sentence);

    if (text_count_code_points(finding.head) > HALF_FINDING_CHARACTERS)
        finding = (struct finding){
            phrasing_capital(&wording->phrasing, measure_headline(wording, found)), sentence};
    sentence_add(&section->section.finding, finding.head, wording->arena);
    return wording_join(wording, finding.rest, measure_remarks(wording, found));
}

static void primary_write(const struct wording *wording,
                          const struct measure_findings *found,
                          struct document *document)
{
    struct block *section =
        wording_section(wording, &document->blocks, wording->say->heading_measures);
    struct text text = finding_put(wording, found, section);
    struct blocks *body = &section->section.body;
    struct block *block;

    section->section.keeps_together = true;
    wording_paragraph(wording, body, text, PARAGRAPH_BODY);
    block = blocks_add(body, BLOCK_COURSE, wording->arena);
    block->course.chart = chart_of(wording, found, false);
    course_facts(wording, found, block->course.facts);
    block->course.fact_count = COURSE_FACTS;
    block->course.caption = course_caption(wording, found, &block->course.chart->course);
}

static struct block *half_of(const struct wording *wording,
                             const struct measure_findings *found)
{
    struct block *section = ARENA_NEW(wording->arena, struct block);
    struct block *block;
    struct text text;

    section->kind = BLOCK_SECTION;
    section->section.name = PHRASE(&wording->phrasing, wording->say->heading_other_measure,
                                   filling_text("measure", wording_measure(wording, found)));
    text = half_finding_put(wording, found, section);
    block = blocks_add(&section->section.body, BLOCK_COURSE, wording->arena);
    block->course.chart = chart_of(wording, found, true);
    wording_paragraph(wording, &section->section.body, text, PARAGRAPH_SMALL);
    return section;
}

/* Beside an odd last chart stands its text: what follows the chart moves to the right. */
static struct block *text_beside(const struct wording *wording, struct block *section)
{
    struct blocks *body = &section->section.body;
    struct block *right = ARENA_NEW(wording->arena, struct block);

    if (body->count < 2)
        return NULL;
    right->kind = BLOCK_SECTION;
    *blocks_add(&right->section.body, BLOCK_PARAGRAPH, wording->arena) =
        body->items[body->count - 1];
    body->count--;
    return right;
}

/* The other measures and the relationship, two and two. */
static void halves_write(const struct wording *wording, struct document *document)
{
    const struct case_findings *findings = wording->findings;
    struct block **halves =
        ARENA_ARRAY(wording->arena, struct block *, findings->measure_count + 2);
    size_t count = 0;

    for (size_t i = 1; i < findings->measure_count; i++)
        halves[count++] = half_of(wording, &findings->measures[i]);
    if (relationship_has_course(findings))
        halves[count++] = relationship_half(wording);
    for (size_t i = 0; i < count; i += 2) {
        struct block *block = blocks_add(&document->blocks, BLOCK_HALVES, wording->arena);

        block->halves.left = halves[i];
        block->halves.right = i + 1 < count ? halves[i + 1] : text_beside(wording, halves[i]);
    }
}

static void write(const struct report_input *input, struct document *document)
{
    struct wording wording = wording_of(input, document);
    const struct phrasing *phrasing = &wording.phrasing;

    if (wording.findings->measure_count == 0) {
        struct block *section =
            wording_section(&wording, &document->blocks, wording.say->heading_measures);

        section->section.is_run_in = true;
        wording_paragraph(&wording, &section->section.body,
                          PHRASE(phrasing, wording.say_of_scores->no_scores_yet,
                                 filling_count(phrasing, "min", 2)),
                          PARAGRAPH_BODY);
    } else {
        primary_write(&wording, &wording.findings->measures[0], document);
    }
    halves_write(&wording, document);
}

const struct section section_progress = {"progress", applies, write};
