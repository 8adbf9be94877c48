/* What client and counsellor worked on, and how far they came. */
#include "report/section.h"
#include "report/sections/client_paths.h"
#include "report/sections/closing_wording.h"
#include "report/sections/headline.h"

static bool applies(const struct report_input *input)
{
    (void)input;
    return true;
}

static void none_write(const struct wording *wording, struct block *section)
{
    section->section.is_run_in = true;
    wording_paragraph(wording, &section->section.body, headline_goals(wording), PARAGRAPH_BODY);
}

static void write(const struct report_input *input, struct document *document)
{
    struct wording wording = wording_of(input, document);
    const struct client_phrases *say = wording.say_to_client;
    struct block *section = wording_section(&wording, &document->blocks, say->heading_goals);

    if (client_paths_write(&wording, section, LADDER_NOW))
        section->section.second_name = text_of(say->heading_attainment);
    else
        none_write(&wording, section);
}

const struct section section_client_goals = {"client_goals", applies, write};

/* How many were reached is said only of an ending that was agreed. */
static void closing_write(const struct report_input *input, struct document *document)
{
    struct wording wording = wording_of(input, document);
    bool is_unplanned = closing_is_unplanned(input->findings);
    struct block *section = wording_section(&wording, &document->blocks,
                                            wording.say_to_client->closure_heading_goals);

    if (!client_paths_write(&wording, section, is_unplanned ? LADDER_LAST_KNOWN : LADDER_END))
        none_write(&wording, section);
    else if (!is_unplanned && input->findings->goal_attainment.attained > 0)
        sentence_add(&section->section.finding, headline_goals(&wording), wording.arena);
}

const struct section section_client_closing_goals = {"client_closing_goals", applies,
                                                     closing_write};
