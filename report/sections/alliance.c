/* The working relationship where there is no chart of it: one line. */
#include "report/section.h"
#include "report/sections/relationship.h"

static bool applies(const struct report_input *input)
{
    return !relationship_has_course(input->findings);
}

static void write(const struct report_input *input, struct document *document)
{
    struct wording wording = wording_of(input, document);
    struct block *section =
        wording_section(&wording, &document->blocks, wording.say->heading_relationship_short);

    section->section.is_run_in = true;
    wording_paragraph(
        &wording, &section->section.body,
        wording_join(&wording, relationship_single(&wording), relationship_immediate(&wording)),
        PARAGRAPH_BODY);
}

const struct section section_alliance = {"alliance", applies, write};
