/* Why and how counselling ended. */
#include "report/section.h"
#include "report/sections/closing_wording.h"

static bool applies(const struct report_input *input)
{
    (void)input;
    return true;
}

static const char *kind_template(const struct closure_phrases *say, enum close_type type)
{
    switch (type) {
    case CLOSE_TRANSFERRED:
        return say->ending_transferred;
    case CLOSE_NONE:
    case CLOSE_UNKNOWN:
        return say->ending_kind_unknown;
    case CLOSE_PLANNED:
    case CLOSE_UNPLANNED:
    case CLOSE_TYPE_COUNT:
        break;
    }
    return say->ending_kind;
}

static struct text kind(const struct wording *wording)
{
    const struct episode *episode = wording->findings->episode;
    const struct course *course = episode->course;
    enum close_type type = course ? course->close_type : CLOSE_UNKNOWN;
    enum close_reason reason = course ? course->close_reason : REASON_NONE;
    const struct phrasing *phrasing = &wording->phrasing;

    return PHRASE(
        phrasing, kind_template(wording->say_at_closure, type),
        filling_string("type", wording->words->close_type[type]),
        filling_text("reason", phrase_plain(phrasing, wording->words->close_reason[reason])),
        filling_text("date", phrasing_date(phrasing, episode->closed_on, DATE_LONG)));
}

static struct text unplanned(const struct wording *wording)
{
    size_t count;

    if (!wording_is_counsellors(wording))
        return text_of(wording->say_to_client->summary_last_known);
    closing_contacts(wording, &count);
    return PHRASE(&wording->phrasing, wording->say_at_closure->ending_unplanned,
                  filling_count(&wording->phrasing, "x", (long)count));
}

static void write(const struct report_input *input, struct document *document)
{
    struct wording wording = wording_of(input, document);
    struct block *section = wording_section(&wording, &document->blocks,
                                            wording.say_at_closure->closure_heading_reason);
    struct text text = kind(&wording);

    section->section.is_run_in = true;
    if (closing_is_unplanned(input->findings))
        text = wording_join(&wording, text, unplanned(&wording));
    wording_paragraph(&wording, &section->section.body, text, PARAGRAPH_BODY);
}

const struct section section_closure_ending = {"closure_ending", applies, write};
