#include "store/import_store.h"

#include "store/import_row.h"

/* The guard of an unconfirmed snapshot: more than this part of the rows, and at least so many.
 */
#define GUARD_PART 0.20
#define GUARD_ROWS 5

enum place_state { PLACE_EMPTY, PLACE_GONE, PLACE_SEEN };

struct snapshot {
    struct import *import;
    struct import_snapshot *scope;
    bool is_deleting;
    struct problems *problems;
};

// Cursors into the sorted facts of the client whose sessions are gone through in order.
struct walk {
    struct import_client *client;
    size_t facts[2];
    size_t notes;
};

// The facts and notes of one session: from `first` up to `end`.
struct session_part {
    size_t facts_first[2];
    size_t facts_end[2];
    size_t notes_first;
    size_t notes_end;
};

static struct session_part next_part(struct walk *walk, uint32_t session)
{
    const struct known_client *known = walk->client->known;
    struct session_part part;

    for (int i = 0; i < 2; i++) {
        const struct known_facts *facts = &known->facts[i];
        part.facts_first[i] = walk->facts[i];
        while (walk->facts[i] < facts->count && facts->items[walk->facts[i]].session == session)
            walk->facts[i]++;
        part.facts_end[i] = walk->facts[i];
    }
    part.notes_first = walk->notes;
    while (walk->notes < known->notes.count &&
           known->notes.items[walk->notes].session == session)
        walk->notes++;
    part.notes_end = walk->notes;
    return part;
}

static void see(uint8_t *state, bool is_seen)
{
    if (is_seen)
        *state = PLACE_SEEN;
    else if (*state == PLACE_EMPTY)
        *state = PLACE_GONE;
}

// The state of each place (input row) of the session: does the file hold it?
static uint8_t *places_of(struct snapshot *snapshot,
                          const struct import_client *client,
                          size_t session,
                          const struct session_part *part)
{
    const struct known_client *known = client->known;
    uint8_t *places = ARENA_ARRAY(snapshot->import->cache, uint8_t,
                                  known->sessions.sessions[session].next_place);

    for (int i = 0; i < 2; i++) {
        for (size_t j = part->facts_first[i]; j < part->facts_end[i]; j++) {
            const struct known_fact *fact = &known->facts[i].items[j];
            if (fact->history.deleted_run == 0)
                see(&places[fact->place], bit_is_set(client->seen.facts[i], j));
        }
    }
    for (size_t j = part->notes_first; j < part->notes_end; j++) {
        const struct known_note *note = &known->notes.items[j];
        // A file without notes says nothing of rows that are only a note.
        bool is_seen = bit_is_set(client->seen.notes, j) || !snapshot->import->has_notes;
        if (note->history.deleted_run == 0 && note->place == 0)
            see(&places[0], is_seen && bit_is_set(client->seen.sessions, session));
    }
    return places;
}

static bool log_deletion(struct snapshot *snapshot, const struct changed_row *row)
{
    return change_log_add(snapshot->import, row, "deleted_run", value_null(),
                          value_int(snapshot->import->run), snapshot->problems);
}

static bool delete_fact(struct snapshot *snapshot,
                        const struct import_client *client,
                        bool is_score,
                        struct known_fact *fact)
{
    struct changed_row row = fact_row(snapshot->import, client, is_score, fact);

    if (fact->history.deleted_run != 0)
        return true;
    fact->history.deleted_run = (uint32_t)snapshot->import->run;
    return log_deletion(snapshot, &row) &&
           fact_put(snapshot->import, client, is_score, fact, snapshot->problems);
}

static bool delete_note(struct snapshot *snapshot,
                        const struct import_client *client,
                        struct known_note *note)
{
    struct changed_row row = note_row(snapshot->import, client, note);

    if (note->history.deleted_run != 0)
        return true;
    note->history.deleted_run = (uint32_t)snapshot->import->run;
    return log_deletion(snapshot, &row) &&
           note_put(snapshot->import, client, note, snapshot->problems);
}

static bool
delete_session(struct snapshot *snapshot, const struct import_client *client, size_t index)
{
    struct known_session *session = &client->known->sessions.sessions[index];
    uint64_t old = session->history.hash;
    struct changed_row row = {
        .table = FACT_SESSION,
        .client = client->id,
        .row = (int64_t)index + 1,
        .old = session->history,
    };

    session->history.deleted_run = (uint32_t)snapshot->import->run;
    if (!log_deletion(snapshot, &row) ||
        !session_put(snapshot->import, client, index, snapshot->problems))
        return false;
    import_seal_replace(snapshot->import, FACT_SESSION, old, session->history.hash);
    return true;
}

static bool delete_facts(struct snapshot *snapshot,
                         struct import_client *client,
                         const struct session_part *part)
{
    struct known_client *known = client->known;

    for (int i = 0; i < 2; i++) {
        for (size_t j = part->facts_first[i]; j < part->facts_end[i]; j++) {
            if (!bit_is_set(client->seen.facts[i], j) &&
                !delete_fact(snapshot, client, i, &known->facts[i].items[j]))
                return false;
        }
    }
    return true;
}

static bool delete_notes(struct snapshot *snapshot,
                         struct import_client *client,
                         const struct session_part *part,
                         const uint8_t *places)
{
    for (size_t j = part->notes_first; j < part->notes_end; j++) {
        struct known_note *note = &client->known->notes.items[j];
        if (places[note->place] == PLACE_GONE && !delete_note(snapshot, client, note))
            return false;
    }
    return true;
}

static void count_rows(struct snapshot *snapshot,
                       const uint8_t *places,
                       uint32_t place_count,
                       bool session_is_seen)
{
    size_t rows = 0;
    size_t gone = 0;

    for (uint32_t i = 0; i < place_count; i++) {
        rows += places[i] != PLACE_EMPTY;
        gone += places[i] == PLACE_GONE;
    }
    if (rows == 0) {
        rows = 1;
        gone = !session_is_seen;
    }
    snapshot->scope->in_scope += rows;
    snapshot->scope->missing += gone;
}

static bool visit_session(struct snapshot *snapshot,
                          struct import_client *client,
                          size_t index,
                          const struct session_part *part)
{
    const struct known_session *session = &client->known->sessions.sessions[index];
    bool is_seen = bit_is_set(client->seen.sessions, index);

    if (session->history.deleted_run != 0 || session->day < snapshot->scope->from ||
        session->day > snapshot->scope->to)
        return true;
    uint8_t *places = places_of(snapshot, client, index, part);
    if (!snapshot->is_deleting) {
        count_rows(snapshot, places, session->next_place, is_seen);
        return true;
    }
    return delete_facts(snapshot, client, part) &&
           delete_notes(snapshot, client, part, places) &&
           (is_seen || delete_session(snapshot, client, index));
}

static bool visit_client(struct snapshot *snapshot, struct import_client *client)
{
    struct walk walk = {.client = client};

    if (!import_client_load(snapshot->import, client, snapshot->problems))
        return false;
    for (size_t i = 0; i < client->known->sessions.count; i++) {
        struct session_part part = next_part(&walk, (uint32_t)i + 1);
        if (client->known->sessions.sessions[i].history.first_run == snapshot->import->run)
            continue;
        if (!visit_session(snapshot, client, i, &part))
            return false;
    }
    client->is_changed = client->is_changed || snapshot->is_deleting;
    return true;
}

static bool visit_clients(struct snapshot *snapshot)
{
    struct import *import = snapshot->import;

    for (size_t i = 0; i < import->client_slots; i++) {
        struct import_client *client = import->clients[i];
        if (client && client->is_named && !visit_client(snapshot, client))
            return false;
    }
    return true;
}

static bool breaks_guard(const struct import_snapshot *scope)
{
    return scope->missing >= GUARD_ROWS &&
           (double)scope->missing > GUARD_PART * (double)scope->in_scope;
}

bool import_delete_missing(struct import *import,
                           struct import_snapshot *scope,
                           struct problems *problems)
{
    struct snapshot snapshot = {.import = import, .scope = scope, .problems = problems};

    scope->in_scope = 0;
    scope->missing = 0;
    if (!visit_clients(&snapshot))
        return false;
    scope->is_refused = !scope->is_confirmed && breaks_guard(scope);
    if (scope->is_refused)
        return true;
    snapshot.is_deleting = true;
    return visit_clients(&snapshot);
}
