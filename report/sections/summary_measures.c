/* The summary's part on questionnaires: sentences, and charts with the reference line alone. */
#include "report/section.h"
#include "report/sections/measure_wording.h"
#include "report/sections/plain_measure.h"

static bool applies(const struct report_input *input)
{
    (void)input;
    return true;
}

static struct text heading(const struct wording *wording,
                           const struct measure_findings *measure)
{
    struct text direction = plain_measure_direction(wording, measure);
    struct text name = wording_measure(wording, measure);

    if (text_is_empty(direction))
        return name;
    return PHRASE(&wording->phrasing, wording->say_to_client->summary_measure,
                  filling_text("topic", name), filling_text("direction", direction));
}

static struct block *part_of(const struct wording *wording)
{
    struct block *section = ARENA_NEW(wording->arena, struct block);

    section->kind = BLOCK_SECTION;
    section->section.is_part = true;
    return section;
}

static struct block *chart_part(const struct wording *wording,
                                const struct measure_findings *measure)
{
    struct block *section = part_of(wording);

    section->section.name = heading(wording, measure);
    blocks_add(&section->section.body, BLOCK_COURSE, wording->arena)->course.chart =
        plain_measure_chart(wording, measure);
    return section;
}

static void statement_put(const struct wording *wording,
                          const struct measure_findings *measure,
                          struct block *part)
{
    wording_paragraph(wording, &part->section.body, plain_measure_statement(wording, measure),
                      PARAGRAPH_SMALL);
}

/* Two charts with a statement below each; the statement of a single one stands beside it. */
static void charts_write(const struct wording *wording,
                         const struct measure_findings *const *measures,
                         size_t count,
                         struct blocks *body)
{
    struct block *left = chart_part(wording, measures[0]);
    struct block *right = count > 1 ? chart_part(wording, measures[1]) : part_of(wording);
    struct block *halves = blocks_add(body, BLOCK_HALVES, wording->arena);

    statement_put(wording, measures[0], count > 1 ? left : right);
    if (count > 1)
        statement_put(wording, measures[1], right);
    halves->halves.left = left;
    halves->halves.right = right;
}

/* "Gambar 2 dan 3. Garis putus-putus adalah garis acuan ..."; where there is a goal ladder it
 * is Figure 1, and a single figure has no number. */
static struct text caption(const struct wording *wording, size_t count)
{
    const struct phrasing *phrasing = &wording->phrasing;
    const struct text numbers[] = {TEXT("1"), TEXT("2"), TEXT("3")};
    bool has_ladder = wording->findings->goal_attainment.goals > 0;
    const char *note = wording->say_to_client->reference_line_note;

    if (!has_ladder && count == 1)
        return text_of(note);
    return PHRASE(phrasing, wording->say_to_client->summary_figures,
                  filling_text("figures", phrasing->language->list(numbers + has_ladder, count,
                                                                   wording->arena)),
                  filling_count(phrasing, "n", (long)count), filling_string("text", note));
}

/* How the charts are to be read, and that they are not complete. */
static struct text notes(const struct wording *wording,
                         const struct measure_findings *const *measures,
                         size_t count)
{
    bool has_reference = false, has_missing = false;

    for (size_t i = 0; i < count; i++) {
        has_reference = has_reference || measures[i]->cutoff.why == WHY_NONE;
        has_missing = has_missing || measures[i]->missing > 0;
    }
    return wording_join(wording, has_reference ? caption(wording, count) : (struct text){0},
                        text_of(has_missing ? wording->say_to_client->scores_missing : ""));
}

static void
measures_write(const struct wording *wording, const char *heading, struct document *document)
{
    const struct measure_findings *measures[PLAIN_MEASURES];
    size_t count = plain_measures(wording, measures);
    struct block *section = wording_section(wording, &document->blocks, heading);
    struct blocks *body = &section->section.body;

    if (count == 0) {
        section->section.is_run_in = true;
        wording_paragraph(wording, body, text_of(wording->say_to_client->sentence[SENTENCE_E0]),
                          PARAGRAPH_BODY);
        return;
    }
    section->section.keeps_together = true;
    charts_write(wording, measures, count, body);
    wording_paragraph(wording, body, notes(wording, measures, count), PARAGRAPH_METHODS);
}

static void write(const struct report_input *input, struct document *document)
{
    struct wording wording = wording_of(input, document);

    measures_write(&wording, wording.say->summary_heading_measures, document);
}

const struct section section_summary_measures = {"summary_measures", applies, write};

static void closing_write(const struct report_input *input, struct document *document)
{
    struct wording wording = wording_of(input, document);

    measures_write(&wording, wording.say_at_closure->closure_heading_measures, document);
}

const struct section section_summary_closing_measures = {"summary_closing_measures", applies,
                                                         closing_write};
