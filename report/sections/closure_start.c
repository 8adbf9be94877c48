/* Where the client stood at the start: the problem, first scores, goals. */
#include "report/section.h"
#include "report/sections/goal_wording.h"

static bool applies(const struct report_input *input)
{
    (void)input;
    return true;
}

/* "GAD-7 13 (sedang)" */
static struct text first_score(const struct wording *wording,
                               const struct measure_findings *measure)
{
    const struct instrument *instrument = measure->instrument;
    const struct phrasing *phrasing = &wording->phrasing;
    double score = measure->points[0].value;
    int band = instrument_band(instrument, score);
    struct filling name = filling_text("measure", wording_measure(wording, measure));
    struct filling value = filling_text("score", wording_score(wording, instrument, score));

    if (band < 0)
        return PHRASE(phrasing, wording->say_at_closure->first_score, name, value);
    return PHRASE(phrasing, wording->say_at_closure->first_score_in_band, name, value,
                  filling_text("band", language_band_word(phrasing->language,
                                                          instrument->bands[band].name)));
}

static struct text first_scores(const struct wording *wording)
{
    const struct case_findings *findings = wording->findings;
    const struct phrasing *phrasing = &wording->phrasing;
    struct text *scores = ARENA_ARRAY(wording->arena, struct text, findings->measure_count + 1);
    size_t count = 0;

    for (size_t i = 0; i < findings->measure_count; i++) {
        if (findings->measures[i].n > 0)
            scores[count++] = first_score(wording, &findings->measures[i]);
    }
    if (count == 0)
        return (struct text){0};
    return PHRASE(
        phrasing, wording->say_at_closure->first_scores,
        filling_text("scores", phrasing->language->list(scores, count, wording->arena)));
}

static void write(const struct report_input *input, struct document *document)
{
    struct wording wording = wording_of(input, document);
    struct block *section = wording_section(&wording, &document->blocks,
                                            wording.say_at_closure->closure_heading_start);
    struct block *block = blocks_add(&section->section.body, BLOCK_PARAGRAPH, wording.arena);
    struct text rest = first_scores(&wording);

    section->section.is_run_in = true;
    goal_wording_problem(&wording, &block->paragraph.content);
    if (input->findings->goal_count > 0)
        rest = wording_join(&wording, rest, goal_wording_set(&wording));
    if (text_is_empty(rest))
        return;
    sentence_add(&block->paragraph.content, TEXT(" "), wording.arena);
    sentence_add(&block->paragraph.content, rest, wording.arena);
}

const struct section section_closure_start = {"closure_start", applies, write};
