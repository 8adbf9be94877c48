/* How far each goal had come when counselling ended. */
#include "report/section.h"
#include "report/sections/closing_wording.h"
#include "report/sections/goal_ladder.h"
#include "report/sections/goal_wording.h"
#include "report/sections/headline.h"

static bool applies(const struct report_input *input)
{
    (void)input;
    return true;
}

static void write(const struct report_input *input, struct document *document)
{
    struct wording wording = wording_of(input, document);
    struct block *section = wording_section(&wording, &document->blocks,
                                            wording.say_at_closure->closure_heading_goals);
    struct blocks *body = &section->section.body;

    if (input->findings->goal_count == 0) {
        section->section.is_run_in = true;
        wording_paragraph(&wording, body, headline_goals(&wording), PARAGRAPH_BODY);
        return;
    }
    if (closing_is_unplanned(input->findings)) {
        goal_ladder_write(&wording, body, LADDER_LAST_KNOWN);
        return;
    }
    if (wording_is_counsellors(&wording))
        wording_paragraph(&wording, body, goal_wording_t_score(&wording), PARAGRAPH_BODY);
    goal_ladder_write(&wording, body, LADDER_END);
    wording_paragraph(&wording, body, goal_wording_remarks(&wording), PARAGRAPH_BODY);
}

const struct section section_closure_goals = {"closure_goals", applies, write};
