#include "report/sections/journal_wording.h"

const struct journal_entry **
journal_of(const struct wording *wording, enum journal_kind kind, size_t *count)
{
    const struct episode *episode = wording->findings->episode;
    const struct journal_entry **entries =
        ARENA_ARRAY(wording->arena, const struct journal_entry *, episode->journal_count + 1);

    *count = 0;
    for (size_t i = 0; i < episode->journal_count; i++) {
        if (episode->journal[i]->kind == kind)
            entries[(*count)++] = episode->journal[i];
    }
    return entries;
}

bool journal_is_done(const struct wording *wording, const struct journal_entry *entry)
{
    if (entry->done_on != DAY_NONE)
        return entry->done_on <= wording->findings->cutoff;
    return entry->state == STATE_DONE || entry->state == STATE_RESOLVED;
}

bool journal_is_overdue(const struct wording *wording, const struct journal_entry *entry)
{
    double grace = wording->input->options->thresholds->step_overdue_days;

    return entry->due != DAY_NONE && entry->state != STATE_DROPPED &&
           !journal_is_done(wording, entry) &&
           wording->findings->episode->ended_on == DAY_NONE &&
           wording->findings->cutoff - entry->due > grace;
}

struct text journal_risk_words(const struct wording *wording, const struct journal_entry *risk)
{
    if (risk->state == STATE_NONE)
        return text_of(wording->say->risk_without_level);
    return text_of(wording->words->journal_state[risk->state]);
}

struct dated_item journal_item(const struct wording *wording, const struct journal_entry *entry)
{
    struct dated_item item = {
        .date = phrasing_date(&wording->phrasing, entry->day, DATE_AXIS),
    };

    sentence_add_user(&item.content, entry->text, wording->arena);
    if (!text_is_empty(entry->goal))
        sentence_add(&item.content,
                     PHRASE(&wording->phrasing, " ({goal})", filling_text("goal", entry->goal)),
                     wording->arena);
    return item;
}

void journal_list(const struct wording *wording,
                  struct blocks *blocks,
                  const struct journal_entry **entries,
                  size_t count)
{
    struct block *block;
    struct dated_item *items = ARENA_ARRAY(wording->arena, struct dated_item, count + 1);

    for (size_t i = 0; i < count; i++)
        items[i] = journal_item(wording, entries[i]);
    block = blocks_add(blocks, BLOCK_DATED_LIST, wording->arena);
    block->dated_list.items = items;
    block->dated_list.count = count;
}
