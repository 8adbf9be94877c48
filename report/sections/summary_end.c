/* The end of a summary: attendance beside the next review, and what the summary rests on. */
#include "report/section.h"
#include "report/sections/wording.h"

static bool applies(const struct report_input *input)
{
    (void)input;
    return true;
}

static struct block *attendance(const struct wording *wording)
{
    const struct phrases *say = wording->say;
    struct block *section = wording_half(wording, say->heading_attendance);

    wording_paragraph(wording, &section->section.body,
                      wording_attended(wording, say->attendance_counted, say->attendance_none),
                      PARAGRAPH_BODY);
    return section;
}

static struct block *review(const struct wording *wording)
{
    struct block *section = wording_half(wording, wording->say->heading_next_review);
    day_number day = wording_next_review(wording);
    struct text date = day == DAY_NONE ? text_of(wording->say_to_client->summary_no_review)
                                       : phrasing_date(&wording->phrasing, day, DATE_LONG);

    wording_paragraph(wording, &section->section.body, date, PARAGRAPH_BODY);
    return section;
}

static void about_write(const struct wording *wording, struct document *document)
{
    const struct phrases *say = wording->say;
    bool may_be_shared = report_may_be_shared(wording->findings);
    struct block *section = wording_section(wording, &document->blocks,
                                            wording->say_to_client->summary_heading_about);

    section->section.is_run_in = true;
    wording_paragraph(
        wording, &section->section.body,
        wording_join(wording,
                     phrase_plain(&wording->phrasing, may_be_shared ? say->confidential_summary
                                                                    : say->without_consent),
                     phrase_plain(&wording->phrasing, say->supports_judgement)),
        PARAGRAPH_METHODS);
}

static void write(const struct report_input *input, struct document *document)
{
    struct wording wording = wording_of(input, document);

    wording_halves(&wording, &document->blocks, attendance(&wording),
                   wording.findings->episode->ended_on == DAY_NONE ? review(&wording) : NULL);
    about_write(&wording, document);
}

const struct section section_summary_end = {"summary_end", applies, write};
