/* How client and counsellor work together, beside their meetings. */
#include <math.h>

#include "report/section.h"
#include "report/sections/attendance_figure.h"
#include "report/sections/client_flags.h"

static bool applies(const struct report_input *input)
{
    (void)input;
    return true;
}

static bool is_raised(const struct case_findings *findings, enum flag_code code)
{
    for (size_t i = 0; i < findings->flag_count; i++) {
        if (findings->flags[i].code == code)
            return true;
    }
    return false;
}

static bool is_low(const struct case_findings *findings)
{
    const struct alliance_findings *alliance = &findings->alliance;

    return is_raised(findings, FLAG_ALLIANCE_DROP) ||
           (!isnan(alliance->instrument->cutoff) &&
            alliance->last < alliance->instrument->cutoff);
}

/* One sentence; NULL when the relationship was not rated. */
static struct block *relationship(const struct wording *wording)
{
    const struct client_phrases *say = wording->say_to_client;
    struct text words = client_flag(wording, FLAG_ALLIANCE_REPAIRED);
    struct block *section;

    if (!wording->findings->alliance.exists)
        return NULL;
    if (is_low(wording->findings))
        words = text_of(say->relationship_low);
    else if (text_is_empty(words))
        words = text_of(say->relationship_in_tune);
    section = wording_half(wording, say->heading_relationship);
    wording_paragraph(wording, &section->section.body, words, PARAGRAPH_BODY);
    return section;
}

static struct block *meetings(const struct wording *wording)
{
    const struct chart *strip = attendance_figure_plain(wording);
    struct block *section, *block;

    if (strip == NULL)
        return NULL;
    section = wording_half(wording, wording->say_to_client->heading_attendance);
    block = blocks_add(&section->section.body, BLOCK_ATTENDANCE, wording->arena);
    block->attendance.chart = strip;
    return section;
}

static void write(const struct report_input *input, struct document *document)
{
    struct wording wording = wording_of(input, document);

    wording_halves(&wording, &document->blocks, relationship(&wording), meetings(&wording));
}

const struct section section_client_meetings = {"client_meetings", applies, write};
