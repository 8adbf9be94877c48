/* How to come back: as the practice says in its settings, else to whom. */
#include "report/section.h"
#include "report/sections/wording.h"

static bool applies(const struct report_input *input)
{
    (void)input;
    return true;
}

static void write(const struct report_input *input, struct document *document)
{
    struct wording wording = wording_of(input, document);
    struct text contact = input->letterhead->contact;
    struct block *section = wording_section(&wording, &document->blocks,
                                            wording.say_at_closure->closure_heading_return);

    section->section.is_run_in = true;
    if (text_is_empty(contact))
        contact = phrase_plain(&wording.phrasing, wording.say_at_closure->return_to_counsellor);
    wording_paragraph(&wording, &section->section.body, contact, PARAGRAPH_BODY);
}

const struct section section_closure_return = {"closure_return", applies, write};
