/* The summary's part on questionnaires: sentences, and charts with the reference line alone. */
#include "report/section.h"
#include "report/sections/measure_wording.h"
#include "report/sections/plain_measure.h"

static bool applies(const struct report_input *input)
{
    (void)input;
    return true;
}

static struct block *half_of(const struct wording *wording,
                             const struct measure_findings *measure)
{
    struct block *section = ARENA_NEW(wording->arena, struct block);
    struct text direction = plain_measure_direction(wording, measure);
    struct text name = wording_measure(wording, measure);
    struct block *course;

    section->kind = BLOCK_SECTION;
    section->section.is_part = true;
    section->section.name = name;
    if (!text_is_empty(direction))
        section->section.name =
            PHRASE(&wording->phrasing, wording->say_to_client->summary_measure,
                   filling_text("topic", name), filling_text("direction", direction));
    course = blocks_add(&section->section.body, BLOCK_COURSE, wording->arena);
    course->course.chart = plain_measure_chart(wording, measure);
    return section;
}

static struct text sentences(const struct wording *wording,
                             const struct measure_findings *const *measures,
                             size_t count)
{
    struct text all = {0};
    bool has_missing = false;

    for (size_t i = 0; i < count; i++) {
        all = wording_join(wording, all, measure_sentence(wording, measures[i]));
        has_missing = has_missing || measures[i]->missing > 0;
    }
    if (has_missing)
        all = wording_join(wording, all, text_of(wording->say_to_client->scores_missing));
    return all;
}

/* "Gambar 2 dan 3. Garis putus-putus adalah garis acuan ..."; Figure 1 is the goal ladder. */
static struct text caption(const struct wording *wording, size_t count)
{
    const struct phrasing *phrasing = &wording->phrasing;
    const struct text figures[] = {TEXT("2"), TEXT("3")};

    return PHRASE(
        phrasing, wording->say_to_client->summary_figures,
        filling_text("figures", phrasing->language->list(figures, count, wording->arena)),
        filling_count(phrasing, "n", (long)count),
        filling_string("text", wording->say_to_client->reference_line_note));
}

static bool has_reference(const struct measure_findings *const *measures, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (measures[i]->cutoff.why == WHY_NONE)
            return true;
    }
    return false;
}

static void charts_write(const struct wording *wording,
                         const struct measure_findings *const *measures,
                         size_t count,
                         struct blocks *body)
{
    struct block *halves = blocks_add(body, BLOCK_HALVES, wording->arena);

    halves->halves.left = half_of(wording, measures[0]);
    if (count > 1)
        halves->halves.right = half_of(wording, measures[1]);
    if (has_reference(measures, count))
        wording_paragraph(wording, body, caption(wording, count), PARAGRAPH_METHODS);
}

static void write(const struct report_input *input, struct document *document)
{
    struct wording wording = wording_of(input, document);
    const struct measure_findings *measures[PLAIN_MEASURES];
    size_t count = plain_measures(&wording, measures);
    struct block *section =
        wording_section(&wording, &document->blocks, wording.say->summary_heading_measures);
    struct blocks *body = &section->section.body;

    if (count == 0) {
        section->section.is_run_in = true;
        wording_paragraph(&wording, body, text_of(wording.say_to_client->sentence[SENTENCE_E0]),
                          PARAGRAPH_BODY);
        return;
    }
    section->section.keeps_together = true;
    wording_paragraph(&wording, body, sentences(&wording, measures, count), PARAGRAPH_BODY);
    charts_write(&wording, measures, count, body);
}

const struct section section_summary_measures = {"summary_measures", applies, write};
