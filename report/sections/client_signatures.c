/* Who signs the client's page: client and counsellor, parents where they may read it. */
#include "report/section.h"
#include "report/sections/wording.h"

static bool applies(const struct report_input *input)
{
    (void)input;
    return true;
}

static bool parents_may_read(const struct course *course)
{
    return course != NULL && (course->consent & CONSENT_PARENT) != 0;
}

static struct signature
signer(const struct wording *wording, const char *office, struct text name)
{
    return (struct signature){.office = phrase_plain(&wording->phrasing, office), .name = name};
}

static void write(const struct report_input *input, struct document *document)
{
    struct wording wording = wording_of(input, document);
    const struct phrases *say = wording.say;
    const struct episode *episode = wording.findings->episode;
    const struct counsellor *known =
        letterhead_counsellor(input->letterhead, episode->counselor);
    struct text client = {0}, counsellor = {0};
    struct block *block;

    if (input->with_names && episode->course != NULL)
        client = episode->course->name;
    if (known != NULL)
        counsellor = known->name;
    block = blocks_add(&document->blocks, BLOCK_SIGNATURES, wording.arena);
    block->signatures.is_one_row = true;
    if (parents_may_read(episode->course))
        block->signatures.items[block->signatures.count++] =
            signer(&wording, say->signature_parent, (struct text){0});
    block->signatures.items[block->signatures.count++] =
        signer(&wording, say->signature_client, client);
    block->signatures.items[block->signatures.count++] =
        signer(&wording, say->signature_counsellor, counsellor);
}

const struct section section_client_signatures = {"client_signatures", applies, write};
