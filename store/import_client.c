#include "store/import_state.h"

#include "base/digest.h"
#include "store/import_client.sql.h"

/* Rows of facts that are kept in memory, about 100 bytes each; then all are let go. Files bring
 * one client after the other: few are needed at a time, and what is small stays near. */
#define CACHE_MAX_ROWS ((size_t)1000)

#define FIRST_CLIENT_SLOTS 64

static size_t slot_of(const struct import *import, struct text code)
{
    size_t slot = digest_quick(code) & (import->client_slots - 1);

    while (import->clients[slot] && !text_equal(import->clients[slot]->code, code))
        slot = (slot + 1) & (import->client_slots - 1);
    return slot;
}

static void grow_slots(struct import *import)
{
    struct import_client **old = import->clients;
    size_t old_slots = import->client_slots;

    import->client_slots = old_slots ? old_slots * 4 : FIRST_CLIENT_SLOTS;
    import->clients = ARENA_ARRAY(import->arena, struct import_client *, import->client_slots);
    for (size_t i = 0; i < old_slots; i++) {
        if (old[i])
            import->clients[slot_of(import, old[i]->code)] = old[i];
    }
}

static bool
find_stored(struct import *import, struct import_client *client, struct problems *problems)
{
    struct statement *find;
    bool found;

    if (!statement_of(import->database, client_find_sql, &find, problems))
        return false;
    statement_bind_text(find, ":client_id", client->code);
    if (!statement_next(find, &found, problems))
        return false;
    if (found) {
        client->id = statement_int(find, 0);
        statement_reset(find);
    }
    client->is_new = !found;
    return true;
}

bool import_client_find(struct import *import,
                        struct text code,
                        struct import_client **client,
                        struct problems *problems)
{
    if (import->latest && text_equal(import->latest->code, code)) {
        *client = import->latest;
        return true;
    }
    // One slot in two stays free.
    if ((import->client_count + 1) * 2 > import->client_slots)
        grow_slots(import);
    size_t slot = slot_of(import, code);
    if (!import->clients[slot]) {
        struct import_client *made = ARENA_NEW(import->arena, struct import_client);
        made->code = arena_copy(import->arena, code);
        made->first_day = DAY_NONE;
        made->last_day = DAY_NONE;
        if (!find_stored(import, made, problems))
            return false;
        import->clients[slot] = made;
        import->client_count++;
    }
    import->latest = import->clients[slot];
    *client = import->latest;
    return true;
}

bool import_client_store(struct import *import,
                         struct text code,
                         struct import_client **client,
                         struct problems *problems)
{
    struct statement *insert;

    if (!import_client_find(import, code, client, problems))
        return false;
    if ((*client)->id != 0)
        return true;
    if (!statement_of(import->database, client_insert_sql, &insert, problems))
        return false;
    statement_bind_text(insert, ":client_id", code);
    statement_bind_int(insert, ":run", import->run);
    if (!statement_run(insert, problems))
        return false;
    (*client)->id = statement_last_id(insert);
    return true;
}

bool import_client_content(struct import *import,
                           struct text code,
                           uint64_t content,
                           bool *is_known,
                           struct problems *problems)
{
    struct import_client *client;
    struct statement *ask;

    *is_known = false;
    if (!import_client_find(import, code, &client, problems))
        return false;
    client->content = content;
    if (client->is_new || content == 0)
        return true;
    if (!statement_of(import->database, client_has_content_sql, &ask, problems))
        return false;
    statement_bind_int(ask, ":client", client->id);
    statement_bind_int(ask, ":content", (int64_t)content);
    if (!statement_next(ask, is_known, problems))
        return false;
    if (*is_known)
        statement_reset(ask);
    return true;
}

bool import_known_row(struct import *import,
                      struct text code,
                      day_number day,
                      struct problems *problems)
{
    struct import_client *client;

    if (!import_client_find(import, code, &client, problems))
        return false;
    import_client_name(client, day);
    return true;
}

void import_client_name(struct import_client *client, day_number day)
{
    client->is_named = true;
    if (day == DAY_NONE)
        return;
    if (client->first_day == DAY_NONE || day < client->first_day)
        client->first_day = day;
    if (client->last_day == DAY_NONE || day > client->last_day)
        client->last_day = day;
}

struct row_history history_new(const struct import *import, uint32_t line)
{
    return (struct row_history){
        .source = import->source, .line = line, .first_run = (uint32_t)import->run};
}

struct row_history
history_changed(const struct import *import, struct row_history old, uint32_t line)
{
    old.source = import->source;
    old.line = line;
    old.changed_run = (uint32_t)import->run;
    return old;
}

void history_bind(struct statement *statement, const struct row_history *history)
{
    statement_bind_int(statement, ":source", history->source);
    statement_bind_int(statement, ":line", history->line);
    statement_bind_int(statement, ":first_run", history->first_run);
    value_bind(value_unless(history->changed_run, 0), statement, ":changed_run");
}

void history_values(const struct row_history *history, struct value values[HISTORY_COLUMNS])
{
    values[0] = value_int(history->source);
    values[1] = value_int(history->line);
    values[2] = value_int(history->first_run);
    values[3] = value_unless(history->changed_run, 0);
    values[4] = value_unless(history->deleted_run, 0);
}

struct row_history history_read(const struct statement *statement, int column, bool can_go)
{
    struct row_history history = {
        .source = (uint32_t)statement_int(statement, column),
        .line = (uint32_t)statement_int(statement, column + 1),
        .first_run = (uint32_t)statement_int(statement, column + 2),
        .changed_run = (uint32_t)statement_int(statement, column + 3),
    };

    column += 4;
    if (can_go)
        history.deleted_run = (uint32_t)statement_int(statement, column++);
    history.hash = (uint64_t)statement_int(statement, column);
    return history;
}

void import_seal_add(struct import *import, enum fact_table table, uint64_t hash)
{
    import->seals[table].count++;
    import->seals[table].sum += hash;
}

void import_seal_replace(struct import *import,
                         enum fact_table table,
                         uint64_t old,
                         uint64_t hash)
{
    import->seals[table].sum += hash - old;
}

static bool is_old(const struct import *import, const struct row_history *history)
{
    return history->first_run < import->run;
}

// Texts that repeat from row to row are kept once.
static struct text kept_text(struct import *import, struct text text, struct text previous)
{
    if (!text.data || (previous.data && text_equal(text, previous)))
        return text.data ? previous : text;
    return arena_copy(import->cache, text);
}

static bool load_session(struct import *import,
                         struct known_client *known,
                         const struct statement *row,
                         struct text previous_counselor)
{
    struct known_session session = {
        .history = history_read(row, 7, true),
        .counselor = kept_text(import, statement_text(row, 6), previous_counselor),
        .day = (day_number)statement_int(row, 1),
        .number = (int32_t)statement_int(row, 2),
        .duration_minutes =
            statement_is_null(row, 5) ? SESSION_NO_DURATION : (int32_t)statement_int(row, 5),
        .next_place = 1,
    };
    bool is_good = attendance_from_name(statement_text(row, 3), &session.attendance) &&
                   session_kind_from_name(statement_text(row, 4), &session.kind);

    // Sessions are numbered without holes; a damaged file may say otherwise.
    is_good = is_good && statement_int(row, 0) == (int64_t)known->sessions.count + 1;
    session_table_add(&known->sessions, &session);
    return is_good;
}

static bool
damaged(struct import *import, struct statement *statement, struct problems *problems)
{
    statement_reset(statement);
    return database_damaged(import->database, problems);
}

static bool load_sessions(struct import *import,
                          const struct import_client *client,
                          struct problems *problems)
{
    struct statement *rows;
    struct text counselor = {0};
    bool found;

    if (!statement_of(import->database, client_sessions_sql, &rows, problems))
        return false;
    statement_bind_int(rows, ":client", client->id);
    for (;;) {
        struct known_client *known = client->known;
        if (!statement_next(rows, &found, problems))
            return false;
        if (!found)
            return true;
        if (!load_session(import, known, rows, counselor))
            return damaged(import, rows, problems);
        counselor = known->sessions.sessions[known->sessions.count - 1].counselor;
    }
}

static struct known_session *session_of(struct known_client *known, int64_t number)
{
    if (number < 1 || number > (int64_t)known->sessions.count)
        return NULL;
    return &known->sessions.sessions[number - 1];
}

static void note_place(struct known_session *session, uint32_t place)
{
    if (place >= session->next_place)
        session->next_place = place + 1;
}

static bool load_fact(struct import *import,
                      struct known_client *known,
                      bool is_score,
                      const struct statement *row)
{
    struct known_facts *facts = &known->facts[is_score];
    struct known_facts *fresh = &known->fresh_facts[is_score];
    struct known_session *session = session_of(known, statement_int(row, 0));
    struct known_fact fact = {
        .history = history_read(row, 5, true),
        .value = statement_real(row, 4),
        .session = (uint32_t)statement_int(row, 0),
        .place = (uint32_t)statement_int(row, 3),
    };

    if (!session || !rater_from_name(statement_text(row, 2), &fact.rater))
        return false;
    note_place(session, fact.place);
    struct text previous = {0};
    if (facts->count > 0)
        previous = facts->items[facts->count - 1].key;
    fact.key = kept_text(import, statement_text(row, 1), previous);
    if (!is_old(import, &fact.history)) {
        fresh_fact_add(import, fresh, &fact);
        return true;
    }
    facts->items = arena_grow(import->cache, facts->items, &facts->capacity, facts->count + 1,
                              sizeof(fact));
    facts->items[facts->count++] = fact;
    return true;
}

static bool load_facts(struct import *import,
                       const struct import_client *client,
                       bool is_score,
                       struct problems *problems)
{
    struct statement *rows;
    const char *sql = is_score ? client_scores_sql : client_ratings_sql;
    bool found;

    if (!statement_of(import->database, sql, &rows, problems))
        return false;
    statement_bind_int(rows, ":client", client->id);
    for (;;) {
        if (!statement_next(rows, &found, problems))
            return false;
        if (!found)
            return true;
        if (!load_fact(import, client->known, is_score, rows))
            return damaged(import, rows, problems);
    }
}

static bool
load_note(struct import *import, struct known_client *known, const struct statement *row)
{
    struct known_session *session = session_of(known, statement_int(row, 0));
    struct known_notes *notes = &known->notes;
    struct known_note note = {
        .history = history_read(row, 4, true),
        .session = (uint32_t)statement_int(row, 0),
        .place = (uint32_t)statement_int(row, 1),
        .turn = (uint32_t)statement_int(row, 2),
    };

    if (!session)
        return false;
    note_place(session, note.place);
    note.text = arena_copy(import->cache, statement_text(row, 3));
    if (!is_old(import, &note.history)) {
        fresh_note_add(import, &known->fresh_notes, &note);
        return true;
    }
    notes->items = arena_grow(import->cache, notes->items, &notes->capacity, notes->count + 1,
                              sizeof(note));
    notes->items[notes->count++] = note;
    return true;
}

static bool
load_notes(struct import *import, const struct import_client *client, struct problems *problems)
{
    struct statement *rows;
    bool found;

    if (!statement_of(import->database, client_notes_sql, &rows, problems))
        return false;
    statement_bind_int(rows, ":client", client->id);
    for (;;) {
        if (!statement_next(rows, &found, problems))
            return false;
        if (!found)
            return true;
        if (!load_note(import, client->known, rows))
            return damaged(import, rows, problems);
    }
}

static uint8_t *bits(struct import *import, size_t count)
{
    return ARENA_ARRAY(import->arena, uint8_t, count / 8 + 1);
}

// Rows stored before the import come back in the same order however often they are loaded.
static void make_bits(struct import *import, struct import_client *client)
{
    const struct known_client *known = client->known;

    if (client->seen.sessions)
        return;
    client->seen.sessions = bits(import, known->sessions.count);
    client->seen.facts[0] = bits(import, known->facts[0].count);
    client->seen.facts[1] = bits(import, known->facts[1].count);
    client->seen.notes = bits(import, known->notes.count);
}

bool import_trim_cache(struct import *import, struct problems *problems)
{
    if (import->cached_rows <= CACHE_MAX_ROWS)
        return true;
    if (!import_write_waiting(import, problems))
        return false;
    for (struct import_client *client = import->cached; client; client = client->next_cached)
        client->known = NULL;
    import->cached = NULL;
    arena_reset(import->cache);
    import->cached_rows = 0;
    return true;
}

static size_t row_count(const struct known_client *known)
{
    return known->sessions.count + known->facts[0].count + known->facts[1].count +
           known->notes.count;
}

bool import_client_load(struct import *import,
                        struct import_client *client,
                        struct problems *problems)
{
    if (client->known)
        return true;
    if (!import_trim_cache(import, problems))
        return false;
    bool is_first_time = !client->seen.sessions;
    client->known = ARENA_NEW(import->cache, struct known_client);
    client->next_cached = import->cached;
    import->cached = client;
    client->known->sessions = session_table_create(import->cache);
    if (!client->is_new || !is_first_time) {
        if (!load_sessions(import, client, problems) ||
            !load_facts(import, client, false, problems) ||
            !load_facts(import, client, true, problems) ||
            !load_notes(import, client, problems))
            return false;
    }
    make_bits(import, client);
    import->cached_rows += row_count(client->known) + 1;
    return true;
}

bool import_client_load_goals(struct import *import,
                              struct import_client *client,
                              struct problems *problems)
{
    struct statement *rows;
    bool found;

    if (client->has_goals)
        return true;
    client->has_goals = true;
    if (client->is_new)
        return true;
    if (!statement_of(import->database, client_goals_sql, &rows, problems))
        return false;
    statement_bind_int(rows, ":client", client->id);
    for (;;) {
        struct known_goal goal;
        if (!statement_next(rows, &found, problems))
            return false;
        if (!found)
            return true;
        if (!goal_kind_from_name(statement_text(rows, 1), &goal.kind))
            return damaged(import, rows, problems);
        goal.id = arena_copy(import->arena, statement_text(rows, 0));
        client->goals = arena_grow(import->arena, client->goals, &client->goal_capacity,
                                   client->goal_count + 1, sizeof(goal));
        client->goals[client->goal_count++] = goal;
    }
}
