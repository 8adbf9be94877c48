/* The problem, and how far each goal has come. */
#include "report/section.h"
#include "report/sections/goal_ladder.h"
#include "report/sections/goal_wording.h"
#include "report/sections/headline.h"

static bool applies(const struct report_input *input)
{
    (void)input;
    return true;
}

static void problem_write(const struct wording *wording, struct document *document)
{
    struct block *section =
        wording_section(wording, &document->blocks, wording->say->heading_goals);
    struct block *block;

    section->section.is_run_in = true;
    block = blocks_add(&section->section.body, BLOCK_PARAGRAPH, wording->arena);
    goal_wording_problem(wording, &block->paragraph.content);
    if (wording->findings->goal_count == 0)
        return;
    sentence_add(&block->paragraph.content, TEXT(" "), wording->arena);
    sentence_add(&block->paragraph.content, goal_wording_set(wording), wording->arena);
}

static bool has_shown_goal(const struct wording *wording)
{
    for (size_t i = 0; i < wording->findings->goal_count; i++) {
        if (goal_wording_is_shown(wording, &wording->findings->goals[i]))
            return true;
    }
    return false;
}

static void attainment_write(const struct wording *wording, struct document *document)
{
    struct block *section =
        wording_section(wording, &document->blocks, wording->say->heading_attainment);
    struct blocks *body;

    if (!has_shown_goal(wording)) {
        section->section.is_run_in = true;
        wording_paragraph(wording, &section->section.body, headline_goals(wording),
                          PARAGRAPH_BODY);
        return;
    }
    body = &section->section.body;
    if (wording_is_counsellors(wording))
        wording_paragraph(wording, body, goal_wording_t_score(wording), PARAGRAPH_BODY);
    goal_ladder_write(wording, body, LADDER_NOW);
    wording_paragraph(wording, body, goal_wording_remarks(wording), PARAGRAPH_BODY);
}

static void write(const struct report_input *input, struct document *document)
{
    struct wording wording = wording_of(input, document);

    if (wording_is_counsellors(&wording))
        problem_write(&wording, document);
    attainment_write(&wording, document);
}

const struct section section_goals = {"goals", applies, write};
