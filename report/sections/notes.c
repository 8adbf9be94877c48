/* Every session note of the period, with its date. */
#include "report/section.h"
#include "report/sections/wording.h"

static bool is_in_period(const struct case_findings *findings, const struct session *session)
{
    return findings->period.from == DAY_NONE || session->day >= findings->period.from;
}

static size_t note_count(const struct case_findings *findings)
{
    const struct episode *episode = findings->episode;
    size_t count = 0;

    for (size_t i = 0; i < episode->session_count; i++) {
        if (is_in_period(findings, episode->sessions[i].session))
            count += episode->sessions[i].session->note_count;
    }
    for (size_t i = 0; i < episode->followup_count; i++) {
        if (is_in_period(findings, episode->followups[i]))
            count += episode->followups[i]->note_count;
    }
    return count;
}

static bool applies(const struct report_input *input)
{
    return input->edition == EDITION_COUNSELLOR && note_count(input->findings) > 0;
}

/* "4 Sep, sesi ke-2"; a session without a number has only its date. */
static struct text note_head(const struct wording *wording, day_number day, int ordinal)
{
    const struct phrasing *phrasing = &wording->phrasing;
    struct text date = phrasing_date(phrasing, day, DATE_AXIS);

    if (ordinal == 0)
        return date;
    return PHRASE(phrasing, wording->say->note_head, filling_text("date", date),
                  filling_text("session", PHRASE(phrasing, wording->say->session_number,
                                                 filling_count(phrasing, "n", ordinal))));
}

static void notes_put(const struct wording *wording,
                      const struct session *session,
                      int ordinal,
                      struct block *list)
{
    if (!is_in_period(wording->findings, session))
        return;
    for (size_t i = 0; i < session->note_count; i++) {
        struct dated_item *item = &list->dated_list.items[list->dated_list.count++];

        item->date = note_head(wording, session->day, ordinal);
        sentence_add_user(&item->content, session->notes[i], wording->arena);
    }
}

static void write(const struct report_input *input, struct document *document)
{
    struct wording wording = wording_of(input, document);
    const struct episode *episode = wording.findings->episode;
    struct block *section =
        wording_section(&wording, &document->blocks, wording.say->heading_session_notes);
    struct block *list;

    section->section.is_run_in = true;
    list = blocks_add(&section->section.body, BLOCK_DATED_LIST, wording.arena);
    list->dated_list.items =
        ARENA_ARRAY(wording.arena, struct dated_item, note_count(wording.findings));
    for (size_t i = 0; i < episode->session_count; i++)
        notes_put(&wording, episode->sessions[i].session, episode->sessions[i].ordinal, list);
    for (size_t i = 0; i < episode->followup_count; i++)
        notes_put(&wording, episode->followups[i], 0, list);
}

const struct section section_notes = {"notes", applies, write};
