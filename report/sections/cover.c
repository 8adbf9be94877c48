/* Title of the report, and who and what it is about. */
#include "report/section.h"
#include "report/sections/wording.h"

/* Pairs of the identity block: two rows of four. */
enum { IDENTITY_PAIRS = 8 };

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
    const struct language *language = wording->phrasing.language;
    struct text name = language->period(period, wording->input->letterhead->client, PERIOD_LONG,
                                        wording->arena);

    /* What names its days itself needs no second span. */
    if (period.from == DAY_NONE || period.kind == PERIOD_SPAN || period.kind == PERIOD_ALL)
        return name;
    return PHRASE(&wording->phrasing, wording->say->subtitle, filling_text("period", name),
                  filling_text("range", period_range(wording)));
}

static struct text recorded(const struct wording *wording, struct text text)
{
    return text_is_empty(text) ? text_of(wording->say->not_recorded) : text;
}

static struct text counsellor(const struct wording *wording)
{
    struct text code = wording->findings->episode->counselor;
    const struct counsellor *known = letterhead_counsellor(wording->input->letterhead, code);

    if (known == NULL || text_is_empty(known->name))
        return recorded(wording, code);
    return PHRASE(&wording->phrasing, wording->say->name_and_code,
                  filling_text("name", known->name), filling_text("code", code));
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

static struct text field_and_source(const struct wording *wording)
{
    const struct course *course = wording->findings->episode->course;
    struct text items[2];
    size_t count = 0;

    if (course != NULL && course->field != FIELD_NONE)
        items[count++] = text_of(wording->words->service_field[course->field]);
    if (course != NULL && course->source != REFERRAL_NONE)
        items[count++] =
            phrase_plain(&wording->phrasing, wording->words->referral[course->source]);
    if (count < 2)
        return count == 0 ? text_of(wording->say->not_recorded) : items[0];
    return PHRASE(&wording->phrasing, "{a}; {b}", filling_text("a", items[0]),
                  filling_text("b", items[1]));
}

static struct text consent(const struct wording *wording)
{
    const struct {
        enum consent bit;
        const char *word;
    } known[] = {
        {CONSENT_CLIENT, wording->words->consent_client},
        {CONSENT_PARENT, wording->words->consent_parent},
        {CONSENT_PRINCIPAL, wording->words->consent_principal},
    };
    const struct course *course = wording->findings->episode->course;
    struct text items[COUNT(known)];
    size_t count = 0;

    for (size_t i = 0; i < COUNT(known); i++) {
        if (course != NULL && (course->consent & known[i].bit))
            items[count++] = phrase_plain(&wording->phrasing, known[i].word);
    }
    if (count == 0)
        return text_of(wording->words->consent_none);
    return wording->phrasing.language->list(items, count, wording->arena);
}

static struct label_value client(const struct wording *wording)
{
    struct text code = wording->findings->case_file->client;
    const struct course *course = wording->findings->episode->course;

    if (!wording->input->with_names || course == NULL || text_is_empty(course->name))
        return (struct label_value){
            phrase_plain(&wording->phrasing, wording->say->label_client_code), code};
    return (struct label_value){
        phrase_plain(&wording->phrasing, wording->say->label_client_name),
        PHRASE(&wording->phrasing, wording->say->name_and_code,
               filling_text("name", course->name), filling_text("code", code))};
}

static void identity_write(const struct wording *wording, struct document *document)
{
    const struct episode *episode = wording->findings->episode;
    const struct phrases *say = wording->say;
    const struct phrasing *phrasing = &wording->phrasing;
    struct block *block = blocks_add(&document->blocks, BLOCK_IDENTITY, document->arena);
    struct label_value *pairs = ARENA_ARRAY(wording->arena, struct label_value, IDENTITY_PAIRS);

    pairs[0] = client(wording);
    pairs[1] = (struct label_value){
        phrase_plain(phrasing, say->label_class),
        recorded(wording, episode->course ? episode->course->class_name : (struct text){0})};
    pairs[2] = (struct label_value){phrase_plain(phrasing, say->label_counsellor),
                                    counsellor(wording)};
    pairs[3] =
        (struct label_value){phrase_plain(phrasing, say->label_course), course_state(wording)};
    pairs[4] = (struct label_value){phrase_plain(phrasing, say->label_started),
                                    phrasing_date(phrasing, episode->started_on, DATE_SHORT)};
    pairs[5] = (struct label_value){phrase_plain(phrasing, say->label_last_session),
                                    last_session(wording)};
    pairs[6] = (struct label_value){phrase_plain(phrasing, say->label_field_and_source),
                                    field_and_source(wording)};
    pairs[7] =
        (struct label_value){phrase_plain(phrasing, say->label_consent), consent(wording)};
    block->identity.pairs = pairs;
    block->identity.count = IDENTITY_PAIRS;
}

static void write(const struct report_input *input, struct document *document)
{
    struct wording wording = wording_of(input, document);
    struct block *block = blocks_add(&document->blocks, BLOCK_TITLE, document->arena);

    block->title.title = text_of(wording.say->progress_title);
    block->title.subtitle = subtitle(&wording);
    identity_write(&wording, document);
}

const struct section section_cover = {"cover", applies, write};
