/* Keeping the progress: three cards that the client fills in. */
#include "report/section.h"
#include "report/sections/wording.h"

static bool applies(const struct report_input *input)
{
    (void)input;
    return true;
}

/* On the client's page the signs are named in softer words. */
static const char *signs_title(const struct wording *wording)
{
    return wording_is_counsellors(wording) ? wording->say_at_closure->card_warning_signs
                                           : wording->say_to_client->card_early_signs;
}

static void write(const struct report_input *input, struct document *document)
{
    struct wording wording = wording_of(input, document);
    const struct closure_phrases *say = wording.say_at_closure;
    bool is_counsellors = wording_is_counsellors(&wording);
    const struct {
        const char *title, *hint;
    } cards[] = {
        {signs_title(&wording), say->hint_warning_signs},
        {say->card_own_steps, say->hint_own_steps},
        {say->card_people, say->hint_people},
    };
    struct block *section =
        wording_section(&wording, &document->blocks,
                        is_counsellors ? say->closure_heading_maintenance
                                       : wording.say_to_client->closure_heading_maintenance);
    struct block *block = blocks_add(&section->section.body, BLOCK_CARDS, wording.arena);

    section->section.keeps_together = true;
    block->cards.is_plain = !is_counsellors;
    for (size_t i = 0; i < COUNT(cards); i++)
        block->cards.items[i] = (struct card){text_of(cards[i].title),
                                              phrase_plain(&wording.phrasing, cards[i].hint)};
    block->cards.count = COUNT(cards);
}

const struct section section_closure_maintenance = {"closure_maintenance", applies, write};
