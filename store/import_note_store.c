#include "store/import_row.h"

#include <assert.h>

#include "base/buffer.h"
#include "store/change_log.h"
#include "store/import_note_store.sql.h"

#define PART_MAX_BYTES 32 /* of what names a note in the change log */

static const char *const row_parameters[NOTE_ROW_COLUMNS] = {
    ":client", ":session", ":place",     ":turn",        ":text",
    ":source", ":line",    ":first_run", ":changed_run", ":deleted_run",
};

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

void note_row_values(const struct import_client *client,
                     const struct known_note *note,
                     struct value values[NOTE_ROW_COLUMNS])
{
    size_t i = 0;

    values[i++] = value_int(client->id);
    values[i++] = value_int(note->session);
    values[i++] = value_int(note->place);
    values[i++] = value_int(note->turn);
    values[i++] = value_text_or_empty(note->text);
    history_values(&note->history, values + i);
}

bool note_put(struct import *import,
              const struct import_client *client,
              struct known_note *note,
              struct problems *problems)
{
    struct value values[NOTE_ROW_COLUMNS];
    struct statement *put;
    uint64_t old = note->history.hash;

    if (!statement_of(import->database, note_put_sql, &put, problems))
        return false;
    note_row_values(client, note, values);
    note->history.hash = value_bind_row(values, row_parameters, NOTE_ROW_COLUMNS, put);
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

// Rows of this file that differ only in the note take one turn after the other; they may also
// repeat a note.
static void insert_note(struct import_row *work, uint32_t turn)
{
    struct import *import = work->import;
    struct known_notes *fresh = &work->client->known->fresh_notes;
    struct known_note note = {
        .history = history_new(import, work->row->line),
        .session = (uint32_t)work->session + 1,
        .place = import_row_place(work),
        .turn = turn,
        .is_waiting = true,
    };
    const struct known_note *last = fresh_note_last(fresh, note.session, note.place);

    for (const struct known_note *old = last; old; old = fresh_note_before(fresh, old)) {
        if (text_equal(old->text, work->row->note))
            return;
    }
    if (last)
        note.turn = last->turn + 1;
    note.text = arena_copy(import->cache, work->row->note);
    fresh_note_add(import, fresh, &note);
    import_wait(import, FACT_SESSION_NOTE, work->client, fresh->count - 1);
    work->is_changed = true;
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
    if (i == range.count) {
        insert_note(work, range.count > 0 ? range.first[range.count - 1].turn + 1 : 0);
        return true;
    }
    bit_set(work->client->seen.notes, range.bit + i);
    return is_same || change_note(work, &range.first[i], text, problems);
}
