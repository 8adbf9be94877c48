#include "store/import_row.h"

#include "base/buffer.h"
#include "store/change_log.h"
#include "store/import_note_store.sql.h"

#define PART_MAX_BYTES 32 /* of what names a note in the change log */

// The notes stored before this import that stand at the place of the row.
struct note_range {
    struct known_note *first;
    size_t count;
    size_t bit; // of the first
};

static bool is_before(const struct known_note *note, uint32_t session, uint32_t place)
{
    return note->session != session ? note->session < session : note->place < place;
}

static struct note_range find_notes(const struct import_row *work)
{
    const struct known_notes *notes = &work->client->known->notes;
    uint32_t session = (uint32_t)work->session + 1;
    size_t low = 0;
    size_t high = work->is_inserted || work->place == PLACE_NONE ? 0 : notes->count;
    struct note_range range = {0};

    if (high == 0)
        return range;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (is_before(&notes->items[middle], session, work->place))
            low = middle + 1;
        else
            high = middle;
    }
    range = (struct note_range){.first = &notes->items[low], .bit = low};
    while (low + range.count < notes->count && range.first[range.count].session == session &&
           range.first[range.count].place == work->place)
        range.count++;
    return range;
}

static uint64_t
bind_note(struct statement *statement, int64_t client, const struct known_note *note)
{
    statement_bind_int(statement, ":client", client);
    statement_bind_int(statement, ":session", note->session);
    statement_bind_int(statement, ":place", note->place);
    statement_bind_int(statement, ":turn", note->turn);
    statement_bind_text(statement, ":text", note->text);
    history_bind(statement, &note->history, true);
    return statement_bind_hash(statement, ":hash");
}

bool note_put(struct import *import,
              const struct import_client *client,
              struct known_note *note,
              struct problems *problems)
{
    struct statement *put;
    uint64_t old = note->history.hash;

    if (!statement_of(import->database, note_put_sql, &put, problems))
        return false;
    note->history.hash = bind_note(put, client->id, note);
    import_seal_replace(import, FACT_SESSION_NOTE, old, note->history.hash);
    return statement_run(put, problems);
}

struct changed_row note_row(struct import *import,
                            const struct import_client *client,
                            const struct known_note *note)
{
    struct buffer part = buffer_create(import->cache, PART_MAX_BYTES);

    buffer_print(&part, "%u.%u", note->place, note->turn);
    return (struct changed_row){
        .table = FACT_SESSION_NOTE,
        .client = client->id,
        .row = note->session,
        .part = buffer_text(&part),
        .old = note->history,
    };
}

// Gives a stored note another text, brings it back, or (no text) takes it away.
static bool change_note(struct import_row *work,
                        struct known_note *note,
                        struct text text,
                        struct problems *problems)
{
    struct import *import = work->import;
    struct changed_row changed = note_row(import, work->client, note);
    bool was_gone = note->history.deleted_run != 0;
    struct value old = was_gone ? value_null() : value_text(note->text);

    changed.line = work->row->line;
    if (!change_log_add(import, &changed, "text", old, value_text(text), problems))
        return false;
    if (!text_is_empty(text))
        note->text = arena_copy(import->cache, text);
    note->history = history_changed(import, note->history, work->row->line);
    note->history.deleted_run = text_is_empty(text) ? (uint32_t)import->run : 0;
    work->is_changed = true;
    return note_put(import, work->client, note, problems);
}

static bool insert_note(struct import_row *work, uint32_t turn, struct problems *problems)
{
    struct statement *insert;
    struct known_note note = {
        .history = history_new(work->import, work->row->line),
        .text = work->row->note,
        .session = (uint32_t)work->session + 1,
        .place = import_row_place(work),
    };

    if (!statement_of(work->import->database, note_insert_sql, &insert, problems))
        return false;
    // Rows of this file that differ only in the note take one turn after the other.
    for (note.turn = turn;; note.turn++) {
        uint64_t hash = bind_note(insert, work->client->id, &note);
        if (!statement_run(insert, problems))
            return false;
        if (statement_changes(insert) == 0)
            continue;
        import_seal_add(work->import, FACT_SESSION_NOTE, hash);
        work->is_changed = true;
        return true;
    }
}

// Index of the note with that text; `count` when there is none.
static size_t find_text(struct note_range range, struct text text)
{
    for (size_t i = 0; i < range.count; i++) {
        if (text_equal(range.first[i].text, text))
            return i;
    }
    return range.count;
}

// Index of the first living note from `from` on that no row of this file has stated.
static size_t find_unseen(const struct import_row *work, struct note_range range, size_t from)
{
    while (from < range.count && (range.first[from].history.deleted_run != 0 ||
                                  bit_is_set(work->client->seen.notes, range.bit + from)))
        from++;
    return from;
}

static bool
clear_notes(struct import_row *work, struct note_range range, struct problems *problems)
{
    size_t i = find_unseen(work, range, 0);

    for (; i < range.count; i = find_unseen(work, range, i + 1)) {
        if (!change_note(work, &range.first[i], (struct text){0}, problems))
            return false;
    }
    return true;
}

bool import_note(struct import_row *work, struct problems *problems)
{
    struct text text = work->row->note;
    struct note_range range = find_notes(work);

    if (!work->row->has_note)
        return true;
    if (text_is_empty(text))
        return clear_notes(work, range, problems);
    size_t i = find_text(range, text);
    bool is_same = i < range.count && range.first[i].history.deleted_run == 0;
    if (i == range.count)
        i = find_unseen(work, range, 0);
    if (i == range.count)
        return insert_note(work, range.count > 0 ? range.first[range.count - 1].turn + 1 : 0,
                           problems);
    bit_set(work->client->seen.notes, range.bit + i);
    return is_same || change_note(work, &range.first[i], text, problems);
}
