/* Signatures. */
#include "report/section.h"
#include "report/sections/wording.h"

static bool applies(const struct report_input *input)
{
    (void)input;
    return true;
}

static struct text number_words(const struct wording *wording, struct text number)
{
    if (text_is_empty(number))
        return number;
    return PHRASE(&wording->phrasing, wording->say->signature_employee_number,
                  filling_text("nip", number));
}

static struct signature principal(const struct wording *wording)
{
    const struct letterhead *letterhead = wording->input->letterhead;
    struct signature signature = {
        .place_line = phrase_plain(&wording->phrasing, wording->say->signature_acknowledged),
        .name = letterhead->principal,
        .number = number_words(wording, letterhead->principal_number),
    };

    if (letterhead->client == PRACTICE_CLINIC)
        signature.office = phrase_plain(&wording->phrasing, wording->say->signature_supervisor);
    else if (text_is_empty(letterhead->school))
        signature.office = text_of(wording->say->signature_principal_alone);
    else
        signature.office = PHRASE(&wording->phrasing, wording->say->signature_principal,
                                  filling_text("school", letterhead->school));
    return signature;
}

static struct signature counsellor(const struct wording *wording)
{
    const struct letterhead *letterhead = wording->input->letterhead;
    const struct phrasing *phrasing = &wording->phrasing;
    struct text code = wording->findings->episode->counselor;
    const struct counsellor *known = letterhead_counsellor(letterhead, code);
    struct text date = phrasing_date(phrasing, wording->findings->as_of, DATE_LONG);
    struct signature signature = {
        .place_line = date,
        .office = phrase_plain(phrasing, wording->say->signature_counsellor),
    };

    if (!text_is_empty(letterhead->place))
        signature.place_line =
            PHRASE(phrasing, wording->say->signature_place_and_date,
                   filling_text("place", letterhead->place), filling_text("date", date));
    if (known != NULL) {
        signature.name = known->name;
        signature.number = number_words(wording, known->number);
    }
    return signature;
}

static struct signature coordinator(const struct wording *wording)
{
    const struct letterhead *letterhead = wording->input->letterhead;

    return (struct signature){
        .office = phrase_plain(&wording->phrasing, wording->say->signature_coordinator),
        .name = letterhead->coordinator,
        .number = number_words(wording, letterhead->coordinator_number),
    };
}

static void write(const struct report_input *input, struct document *document)
{
    struct wording wording = wording_of(input, document);
    struct block *section =
        wording_section(&wording, &document->blocks, wording.say->heading_signatures);
    struct block *block;

    section->section.keeps_together = true;
    block = blocks_add(&section->section.body, BLOCK_SIGNATURES, wording.arena);
    block->signatures.items[0] = principal(&wording);
    block->signatures.items[1] = counsellor(&wording);
    block->signatures.count = 2;
    if (!text_is_empty(input->letterhead->coordinator))
        block->signatures.items[block->signatures.count++] = coordinator(&wording);
}

const struct section section_closing = {"closing", applies, write};
