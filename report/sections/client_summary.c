/* The client's page in three sentences: goals, the questionnaire, meetings. */
#include "report/section.h"
#include "report/sections/headline.h"
#include "report/sections/plain_measure.h"

static bool applies(const struct report_input *input)
{
    (void)input;
    return true;
}

static struct panel_item goals(const struct wording *wording)
{
    return (struct panel_item){text_of(wording->say_to_client->panel_goals),
                               headline_goals(wording)};
}

static struct panel_item measure(const struct wording *wording)
{
    const struct case_findings *findings = wording->findings;
    const struct client_phrases *say = wording->say_to_client;

    if (findings->measure_count == 0)
        return (struct panel_item){
            text_of(say->heading_measures),
            wording_join(wording, text_of(say->sentence[SENTENCE_E0]),
                         text_of(say->sentence_invitation[SENTENCE_E0]))};
    return (struct panel_item){wording_measure(wording, findings->measures),
                               plain_measure_statement(wording, findings->measures)};
}

static struct panel_item meetings(const struct wording *wording)
{
    return (struct panel_item){text_of(wording->say_to_client->panel_meetings),
                               wording_attended(wording, wording->say_to_client->met,
                                                wording->say_of_scores->no_data_in_period)};
}

static void write(const struct report_input *input, struct document *document)
{
    struct wording wording = wording_of(input, document);
    struct block *block = blocks_add(&document->blocks, BLOCK_PANEL, document->arena);

    block->panel.title = text_of(wording.say_to_client->heading_summary);
    block->panel.items[0] = goals(&wording);
    block->panel.items[1] = measure(&wording);
    block->panel.items[2] = meetings(&wording);
    block->panel.count = 3;
}

const struct section section_client_summary = {"client_summary", applies, write};
