/* The end of a summary: attendance beside the next review; what is planned after an ending;
 * what the summary rests on. */
#include "report/section.h"
#include "report/sections/goal_wording.h"
#include "report/sections/journal_wording.h"

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
    day_number day = goal_wording_next_review(wording);
    struct text date = day == DAY_NONE ? text_of(wording->say_to_client->summary_no_review)
                                       : phrasing_date(&wording->phrasing, day, DATE_LONG);

    wording_paragraph(wording, &section->section.body, date, PARAGRAPH_BODY);
    return section;
}

static void write(const struct report_input *input, struct document *document)
{
    struct wording wording = wording_of(input, document);

    wording_halves(&wording, &document->blocks, attendance(&wording),
                   wording.findings->episode->ended_on == DAY_NONE ? review(&wording) : NULL);
}

const struct section section_summary_end = {"summary_end", applies, write};

/* The days that are planned, without what is planned: that is journal text. */
static struct text planned_days(const struct wording *wording)
{
    const struct phrasing *phrasing = &wording->phrasing;
    size_t count, dated = 0;
    const struct journal_entry **plans = journal_of(wording, JOURNAL_FOLLOWUP_PLAN, &count);
    struct text *days = ARENA_ARRAY(wording->arena, struct text, count + 1);

    for (size_t i = 0; i < count; i++) {
        if (plans[i]->due != DAY_NONE && plans[i]->state != STATE_DROPPED)
            days[dated++] = phrasing_date(phrasing, plans[i]->due, DATE_LONG);
    }
    if (count == 0)
        return text_of(wording->say_at_closure->follow_up_none);
    if (dated == 0)
        return text_of(wording->say_to_client->summary_follow_up_undated);
    return PHRASE(phrasing, wording->say_to_client->summary_follow_up,
                  filling_text("dates", phrasing->language->list(days, dated, wording->arena)));
}

static void follow_up_write(const struct report_input *input, struct document *document)
{
    struct wording wording = wording_of(input, document);
    struct block *section = wording_section(&wording, &document->blocks,
                                            wording.say_at_closure->closure_heading_follow_up);

    section->section.is_run_in = true;
    wording_paragraph(&wording, &section->section.body, planned_days(&wording), PARAGRAPH_BODY);
}

const struct section section_summary_follow_up = {"summary_follow_up", applies,
                                                  follow_up_write};

static void about_write(const struct report_input *input, struct document *document)
{
    struct wording all = wording_of(input, document);
    const struct wording *wording = &all;
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

const struct section section_summary_about = {"summary_about", applies, about_write};
