/* What was noted on risk, safety and follow-up, for the counsellor's eyes alone. */
#include "report/section.h"
#include "report/sections/journal_wording.h"

static bool is_of_progress(enum journal_kind kind)
{
    return kind == JOURNAL_RISK || kind == JOURNAL_SAFETY || kind == JOURNAL_FOLLOWUP ||
           kind == JOURNAL_FOLLOWUP_PLAN;
}

/* The closure has a table of its own for contacts and plans. */
static bool is_of_closure(enum journal_kind kind)
{
    return kind == JOURNAL_RISK || kind == JOURNAL_SAFETY;
}

static bool has_any(const struct report_input *input, bool (*is_wanted)(enum journal_kind kind))
{
    const struct episode *episode = input->findings->episode;

    for (size_t i = 0; i < episode->journal_count; i++) {
        if (is_wanted(episode->journal[i]->kind))
            return true;
    }
    return false;
}

/* NULL when none was noted. */
static const struct journal_entry *latest_risk(const struct wording *wording)
{
    size_t count;
    const struct journal_entry **risks = journal_of(wording, JOURNAL_RISK, &count);

    return count > 0 ? risks[count - 1] : NULL;
}

/* "Catatan risiko: sedang, 26 Oktober 2026." */
static struct text risk_words(const struct wording *wording, const struct journal_entry *risk)
{
    const struct phrasing *phrasing = &wording->phrasing;

    return PHRASE(phrasing, wording->say->risk_recorded,
                  filling_text("state", journal_risk_words(wording, risk)),
                  filling_text("date", phrasing_date(phrasing, risk->day, DATE_LONG)));
}

/* The state of an entry, as far as it has one. */
static struct text state_words(const struct wording *wording, const struct journal_entry *entry)
{
    bool is_plan = entry->kind == JOURNAL_FOLLOWUP_PLAN;

    if (entry->kind == JOURNAL_RISK)
        return journal_risk_words(wording, entry);
    if (is_plan && entry->state != STATE_DROPPED && journal_is_done(wording, entry))
        return text_of(wording->words->journal_state[STATE_DONE]);
    if (entry->state == STATE_NONE)
        return (struct text){0};
    return text_of(wording->words->journal_state[entry->state]);
}

/* "Rencana tindak lanjut (belum dikerjakan, 7 Sep 2026)" */
static struct text lead(const struct wording *wording, const struct journal_entry *entry)
{
    const struct phrasing *phrasing = &wording->phrasing;
    struct text details[2];
    size_t count = 0;
    struct text kind =
        phrasing_capital(phrasing, text_of(wording->words->journal_kind[entry->kind]));

    details[count] = state_words(wording, entry);
    count += !text_is_empty(details[count]);
    if (entry->due != DAY_NONE)
        details[count++] = phrasing_date(phrasing, entry->due, DATE_SHORT);
    if (count == 0)
        return kind;
    return PHRASE(phrasing, "{kind} ({a}{comma}{b})", filling_text("kind", kind),
                  filling_text("a", details[0]), filling_string("comma", count > 1 ? ", " : ""),
                  filling_text("b", count > 1 ? details[1] : (struct text){0}));
}

static struct dated_item item_of(const struct wording *wording,
                                 const struct journal_entry *entry)
{
    struct dated_item item = {
        .date = phrasing_date(&wording->phrasing, entry->day, DATE_AXIS),
    };

    sentence_add_bold(&item.content, lead(wording, entry), wording->arena);
    if (text_is_empty(entry->text))
        return item;
    sentence_add(&item.content, TEXT(": "), wording->arena);
    sentence_add_user(&item.content, entry->text, wording->arena);
    return item;
}

/* The latest risk heads the section: without words of its own it is told there already. */
static void entries_write(const struct wording *wording,
                          bool (*is_wanted)(enum journal_kind kind),
                          struct block *section)
{
    const struct episode *episode = wording->findings->episode;
    const struct journal_entry *risk = latest_risk(wording);
    struct dated_item *items =
        ARENA_ARRAY(wording->arena, struct dated_item, episode->journal_count + 1);
    struct block *list;
    size_t count = 0;

    if (risk != NULL)
        sentence_add(&section->section.finding, risk_words(wording, risk), wording->arena);
    for (size_t i = 0; i < episode->journal_count; i++) {
        const struct journal_entry *entry = episode->journal[i];

        if (is_wanted(entry->kind) && (entry != risk || !text_is_empty(entry->text)))
            items[count++] = item_of(wording, entry);
    }
    if (count == 0)
        return;
    list = blocks_add(&section->section.body, BLOCK_DATED_LIST, wording->arena);
    list->dated_list.items = items;
    list->dated_list.count = count;
}

static bool applies(const struct report_input *input)
{
    return input->edition == EDITION_COUNSELLOR && has_any(input, is_of_progress);
}

static void write(const struct report_input *input, struct document *document)
{
    struct wording wording = wording_of(input, document);

    entries_write(
        &wording, is_of_progress,
        wording_section(&wording, &document->blocks, wording.say->heading_safeguards));
}

const struct section section_safeguards = {"safeguards", applies, write};

static bool closure_applies(const struct report_input *input)
{
    return input->edition == EDITION_COUNSELLOR && has_any(input, is_of_closure);
}

static void closure_write(const struct report_input *input, struct document *document)
{
    struct wording wording = wording_of(input, document);

    entries_write(&wording, is_of_closure,
                  wording_section(&wording, &document->blocks,
                                  wording.say_at_closure->closure_heading_safeguards));
}

const struct section section_closure_safeguards = {"closure_safeguards", closure_applies,
                                                   closure_write};
