#include "report/sections/identity.h"

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

struct text identity_readers(const struct wording *wording, unsigned wanted)
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
        if (course != NULL && (course->consent & known[i].bit & wanted))
            items[count++] = phrase_plain(&wording->phrasing, known[i].word);
    }
    return wording->phrasing.language->list(items, count, wording->arena);
}

struct text identity_for_readers(const struct wording *wording, struct text period)
{
    struct text who = identity_readers(wording, CONSENT_PARENT | CONSENT_PRINCIPAL);

    if (text_is_empty(who))
        return period;
    return PHRASE(&wording->phrasing, wording->say_to_client->summary_subtitle,
                  filling_text("period", period), filling_text("readers", who));
}

struct label_value identity_client(const struct wording *wording)
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

struct label_value identity_class(const struct wording *wording)
{
    const struct course *course = wording->findings->episode->course;

    return (struct label_value){
        phrase_plain(&wording->phrasing, wording->say->label_class),
        recorded(wording, course ? course->class_name : (struct text){0})};
}

struct label_value identity_counsellor(const struct wording *wording)
{
    return (struct label_value){
        phrase_plain(&wording->phrasing, wording->say->label_counsellor), counsellor(wording)};
}

struct label_value identity_field(const struct wording *wording)
{
    return (struct label_value){
        phrase_plain(&wording->phrasing, wording->say->label_field_and_source),
        field_and_source(wording)};
}

struct label_value identity_consent(const struct wording *wording)
{
    struct text who =
        identity_readers(wording, CONSENT_CLIENT | CONSENT_PARENT | CONSENT_PRINCIPAL);

    if (!wording_is_counsellors(wording))
        return (struct label_value){0};
    return (struct label_value){phrase_plain(&wording->phrasing, wording->say->label_consent),
                                text_is_empty(who) ? text_of(wording->words->consent_none)
                                                   : who};
}

void identity_write(const struct wording *wording,
                    const struct label_value *pairs,
                    size_t count,
                    struct document *document)
{
    struct block *block = blocks_add(&document->blocks, BLOCK_IDENTITY, document->arena);

    block->identity.pairs = ARENA_ARRAY(wording->arena, struct label_value, count);
    for (size_t i = 0; i < count; i++)
        block->identity.pairs[i] = pairs[i];
    block->identity.count = count;
}
