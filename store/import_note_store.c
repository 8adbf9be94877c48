#include "store/import_row.h"

#include <assert.h>

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

// Index of the first note that is not before that place.
static size_t find_place(const struct known_notes *notes, uint32_t session, uint32_t place)
{
    size_t low = 0;
    size_t high = notes->count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (is_before(&notes->items[middle], session, place))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static struct note_range find_notes(const struct import_row *work, uint32_t from, uint32_t to)
{
    const struct known_notes *notes = &work->client->known->notes;
    uint32_t session = (uint32_t)work->session + 1;
    struct note_range range = {0};

    if (work->is_inserted || work->place == PLACE_NONE || notes->count == 0)
        return range;
    range.bit = find_place(notes, session, from);
    range.first = &notes->items[range.bit];
    range.count = find_place(notes, session, to + 1) - range.bit;
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

    assert(note != NULL);
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

// Whether the note that is in the way says the same: rows of this file may repeat a note.
static bool
is_repeated(struct import_row *work, uint32_t turn, bool *repeated, struct problems *problems)
{
    struct statement *find;

    if (!statement_of(work->import->database, note_find_sql, &find, problems))
        return false;
    statement_bind_int(find, ":client", work->client->id);
    statement_bind_int(find, ":session", (int64_t)work->session + 1);
    statement_bind_int(find, ":place", work->place);
    statement_bind_int(find, ":turn", turn);
    statement_bind_text(find, ":text", work->row->note);
    if (!statement_next(find, repeated, problems))
        return false;
    if (*repeated)
        statement_reset(find);
    return true;
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
        bool is_same = false;
        uint64_t hash = bind_note(insert, work->client->id, &note);
        if (!statement_run(insert, problems))
            return false;
        if (statement_changes(insert) == 0) {
            if (!is_repeated(work, note.turn, &is_same, problems))
                return false;
            if (is_same)
                return true;
            continue;
        }
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

// A row that states nothing else is known by its note, whatever place it had before.
static bool meet_anywhere(const struct import_row *work)
{
    struct note_range range = find_notes(work, 0, PLACE_NONE - 1);
    size_t i = find_text(range, work->row->note);

    if (i == range.count || range.first[i].history.deleted_run != 0)
        return false;
    bit_set(work->client->seen.notes, range.bit + i);
    return true;
}

bool import_note(struct import_row *work, struct problems *problems)
{
    struct text text = work->row->note;
    struct note_range range = find_notes(work, work->place, work->place);

    if (!work->row->has_note)
        return true;
    if (text_is_empty(text))
        return clear_notes(work, range, problems);
    if (work->is_bare && meet_anywhere(work))
        return true;
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
