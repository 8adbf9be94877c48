/* How to come back: as the practice says in its settings, else to whom. */
#include "report/section.h"
#include "report/sections/wording.h"

static bool applies(const struct report_input *input)
{
    (void)input;
    return true;
}

static void
return_write(const struct wording *wording, const char *default_words, struct block *section)
{
    struct text contact = wording->input->letterhead->contact;

    section->section.is_run_in = true;
    if (text_is_empty(contact))
        contact = phrase_plain(&wording->phrasing, default_words);
    wording_paragraph(wording, &section->section.body, contact, PARAGRAPH_BODY);
}

static void write(const struct report_input *input, struct document *document)
{
    struct wording wording = wording_of(input, document);
    const struct closure_phrases *say = wording.say_at_closure;

    return_write(&wording, say->return_to_counsellor,
                 wording_section(&wording, &document->blocks, say->closure_heading_return));
}

const struct section section_closure_return = {"closure_return", applies, write};

/* Whom to turn to when things are hard, and what the page is for. */
static void client_write(const struct report_input *input, struct document *document)
{
    struct wording wording = wording_of(input, document);
    const struct client_phrases *say = wording.say_to_client;

    return_write(&wording, say->closing_return,
                 wording_section(&wording, &document->blocks, say->closure_heading_return));
    wording_paragraph(&wording, &document->blocks,
                      wording_join(&wording,
                                   phrase_plain(&wording.phrasing, say->closing_contact),
                                   text_of(say->supports_talking)),
                      PARAGRAPH_SMALL);
}

const struct section section_client_return = {"client_return", applies, client_write};
