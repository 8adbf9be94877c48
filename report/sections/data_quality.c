#include "report/sections/data_quality.h"

#include "report/section.h"
#include "report/sections/goal_wording.h"

static bool applies(const struct report_input *input)
{
    (void)input;
    return true;
}

static bool has_check(const struct goal_findings *goal, int check)
{
    return goal->has_check[check];
}

static void check_put(const struct wording *wording, struct sentence *content, int check)
{
    struct text goals = goal_wording_list(wording, has_check, check);
    struct text words = phrase_plain(&wording->phrasing, wording->words->goal_check[check]);

    if (text_is_empty(goals))
        return;
    if (!sentence_is_empty(content))
        sentence_add(content, TEXT(" "), wording->arena);
    sentence_add_bold(content, goals, wording->arena);
    sentence_add(content, PHRASE(&wording->phrasing, ": {text}.", filling_text("text", words)),
                 wording->arena);
}

struct sentence goal_check_sentence(const struct wording *wording)
{
    struct sentence content = {0};

    for (int check = 0; check < CHECK_COUNT; check++)
        check_put(wording, &content, check);
    return content;
}

static void checks_write(const struct wording *wording, struct document *document)
{
    struct sentence content = goal_check_sentence(wording);
    struct block *section, *block;

    if (sentence_is_empty(&content))
        return;
    section = wording_section(wording, &document->blocks, wording->say->heading_goal_checks);
    section->section.is_run_in = true;
    block = blocks_add(&section->section.body, BLOCK_PARAGRAPH, wording->arena);
    block->paragraph.content = content;
}

static struct text measure_note(const struct wording *wording,
                                const struct measure_findings *measure)
{
    const struct phrasing *phrasing = &wording->phrasing;
    struct filling name = filling_text("measure", wording_measure(wording, measure));

    if (measure->missing == 0)
        return PHRASE(phrasing, wording->say_of_scores->data_all_scored, name,
                      filling_count(phrasing, "n", measure->held));
    return PHRASE(phrasing, wording->say_of_scores->data_without_score, name,
                  filling_count(phrasing, "x", measure->missing),
                  filling_count(phrasing, "n", measure->held));
}

struct text data_notes(const struct wording *wording)
{
    const struct case_findings *findings = wording->findings;
    const struct phrasing *phrasing = &wording->phrasing;
    struct text text =
        PHRASE(phrasing, wording->say_of_scores->data_rows_refused,
               filling_count(phrasing, "n", findings->data.rows_refused),
               filling_count(phrasing, "outside", findings->data.scores_outside_range));

    for (size_t i = 0; i < findings->measure_count; i++)
        text = wording_join(wording, text, measure_note(wording, &findings->measures[i]));
    if (findings->measure_count > 0 && findings->measures[0].off_track_why == WHY_NO_COMPARISON)
        text = wording_join(wording, text,
                            phrase_plain(phrasing, wording->say_of_scores->no_comparison));
    return text;
}

static void data_write(const struct wording *wording, struct document *document)
{
    struct block *section =
        wording_section(wording, &document->blocks, wording->say->heading_data);

    section->section.is_run_in = true;
    wording_paragraph(wording, &section->section.body, data_notes(wording), PARAGRAPH_SMALL);
}

static void write(const struct report_input *input, struct document *document)
{
    struct wording wording = wording_of(input, document);

    checks_write(&wording, document);
    data_write(&wording, document);
}

const struct section section_data_quality = {"data_quality", applies, write};
