/* What comes after the ending: who goes on, and when one hears of each other again. */
#include "report/section.h"
#include "report/sections/client_flags.h"
#include "report/sections/journal_wording.h"

static bool applies(const struct report_input *input)
{
    (void)input;
    return true;
}

/* With whom counselling goes on; empty when it does not. */
static struct text goes_on(const struct wording *wording)
{
    const struct client_phrases *say = wording->say_to_client;
    const struct course *course = wording->findings->episode->course;

    if (course == NULL)
        return (struct text){0};
    if (course->close_reason == REASON_TRANSFERRED_INTERNAL)
        return phrase_plain(&wording->phrasing, say->goes_on_with_counsellor);
    if (course->close_reason == REASON_REFERRED_OUT || course->close_type == CLOSE_TRANSFERRED)
        return phrase_plain(&wording->phrasing, say->goes_on_elsewhere);
    return (struct text){0};
}

static bool is_ahead(const struct wording *wording, const struct journal_entry *plan)
{
    return plan->due != DAY_NONE && plan->due > wording->findings->cutoff &&
           plan->state != STATE_DROPPED && !journal_is_done(wording, plan);
}

/* The days alone: what is planned is the counsellor's note. */
static struct text planned_days(const struct wording *wording)
{
    const struct phrasing *phrasing = &wording->phrasing;
    size_t count, ahead = 0;
    const struct journal_entry **plans = journal_of(wording, JOURNAL_FOLLOWUP_PLAN, &count);
    struct text *days = ARENA_ARRAY(wording->arena, struct text, count + 1);

    for (size_t i = 0; i < count; i++) {
        if (is_ahead(wording, plans[i]))
            days[ahead++] = phrasing_date(phrasing, plans[i]->due, DATE_LONG);
    }
    if (ahead == 0)
        return (struct text){0};
    return PHRASE(phrasing, wording->say_to_client->closing_plan,
                  filling_text("dates", phrasing->language->list(days, ahead, wording->arena)));
}

static void write(const struct report_input *input, struct document *document)
{
    struct wording wording = wording_of(input, document);
    const struct client_phrases *say = wording.say_to_client;
    struct block *section =
        wording_section(&wording, &document->blocks, say->closure_heading_follow_up);
    struct text words =
        wording_join(&wording, goes_on(&wording), client_flag(&wording, FLAG_FOLLOWUP_DUE));

    words = wording_join(&wording, words, planned_days(&wording));
    section->section.is_run_in = true;
    wording_paragraph(&wording, &section->section.body,
                      text_is_empty(words) ? text_of(say->closing_no_plan) : words,
                      PARAGRAPH_BODY);
}

const struct section section_client_follow_up = {"client_follow_up", applies, write};
