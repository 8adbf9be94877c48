/* Page one answers: headline, key facts, what needs attention. */
#include "report/section.h"
#include "report/sections/headline.h"

static bool applies(const struct report_input *input)
{
    (void)input;
    return true;
}

static void write(const struct report_input *input, struct document *document)
{
    struct wording wording = wording_of(input, document);

    headline_write(&wording, document);
    tiles_write(&wording, document);
    if (input->edition == EDITION_COUNSELLOR)
        attention_write(&wording, document);
}

const struct section section_summary = {"summary", applies, write};
