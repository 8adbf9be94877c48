/* Keeping the progress: three cards that the client fills in. */
#include "report/section.h"
#include "report/sections/wording.h"

static bool applies(const struct report_input *input)
{
    (void)input;
    return true;
}

static void write(const struct report_input *input, struct document *document)
{
    struct wording wording = wording_of(input, document);
    const struct closure_phrases *say = wording.say_at_closure;
    const struct {
        const char *title, *hint;
    } cards[] = {
        {say->card_warning_signs, say->hint_warning_signs},
        {say->card_own_steps, say->hint_own_steps},
        {say->card_people, say->hint_people},
    };
    struct block *section =
        wording_section(&wording, &document->blocks, say->closure_heading_maintenance);
    struct block *block = blocks_add(&section->section.body, BLOCK_CARDS, wording.arena);

    section->section.keeps_together = true;
    for (size_t i = 0; i < COUNT(cards); i++)
        block->cards.items[i] = (struct card){text_of(cards[i].title),
                                              phrase_plain(&wording.phrasing, cards[i].hint)};
    block->cards.count = COUNT(cards);
}

const struct section section_closure_maintenance = {"closure_maintenance", applies, write};
