/* Title of the report, and who and what it is about. */
#include "report/section.h"
#include "report/sections/identity.h"

static bool applies(const struct report_input *input)
{
    (void)input;
    return true;
}

static struct text period_range(const struct wording *wording)
{
    struct period period = wording->findings->period;
    const struct language *language = wording->phrasing.language;

    return language->date_range(period.from, period.to, DATE_LONG, wording->arena);
}

static struct text subtitle(const struct wording *wording)
{
    struct period period = wording->findings->period;
    struct text name = wording_period(wording, PERIOD_LONG);

    if (wording->input->edition == EDITION_SUMMARY)
        return identity_for_readers(wording, name);
    /* What names its days itself needs no second span. */
    if (period.from == DAY_NONE || period.kind == PERIOD_SPAN || period.kind == PERIOD_ALL)
        return name;
    return PHRASE(&wording->phrasing, wording->say->subtitle, filling_text("period", name),
                  filling_text("range", period_range(wording)));
}

static struct text course_state(const struct wording *wording)
{
    const struct episode *episode = wording->findings->episode;
    struct filling number = filling_count(&wording->phrasing, "episode", episode->number);

    if (episode->ended_on == DAY_NONE)
        return PHRASE(&wording->phrasing, wording->say->course_running, number);
    return PHRASE(
        &wording->phrasing, wording->say->course_ended, number,
        filling_text("date", phrasing_date(&wording->phrasing, episode->ended_on, DATE_SHORT)));
}

static struct text last_session(const struct wording *wording)
{
    const struct episode *episode = wording->findings->episode;

    for (size_t i = episode->session_count; i > 0; i--) {
        if (session_is_held(episode->sessions[i - 1].session))
            return phrasing_date(&wording->phrasing, episode->sessions[i - 1].session->day,
                                 DATE_SHORT);
    }
    return text_of(wording->say->not_recorded);
}

static void identity_add(const struct wording *wording, struct document *document)
{
    const struct phrases *say = wording->say;
    const struct phrasing *phrasing = &wording->phrasing;
    day_number started = wording->findings->episode->started_on;
    struct label_value pairs[] = {
        identity_client(wording),
        identity_class(wording),
        identity_counsellor(wording),
        {phrase_plain(phrasing, say->label_course), course_state(wording)},
        {phrase_plain(phrasing, say->label_started),
         phrasing_date(phrasing, started, DATE_SHORT)},
        {phrase_plain(phrasing, say->label_last_session), last_session(wording)},
        identity_field(wording),
        identity_consent(wording),
    };

    identity_write(wording, pairs, COUNT(pairs), document);
}

static void write(const struct report_input *input, struct document *document)
{
    struct wording wording = wording_of(input, document);
    struct block *block = blocks_add(&document->blocks, BLOCK_TITLE, document->arena);

    block->title.title =
        text_of(input->edition == EDITION_SUMMARY ? wording.say->summary_title
                                                  : wording.say->progress_title);
    block->title.subtitle = subtitle(&wording);
    identity_add(&wording, document);
}

const struct section section_cover = {"cover", applies, write};
