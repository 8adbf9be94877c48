#include "store/import_row.h"
#include "store/import_waiting.sql.h"
#include "store/row_feed.h"
#include "store/row_hash.h"

void import_wait(struct import *import,
                 enum fact_table table,
                 const struct import_client *client,
                 size_t row)
{
    struct waiting_rows *rows = &import->waiting[table];

    rows->items = arena_grow(import->arena, rows->items, &rows->capacity, rows->count + 1,
                             sizeof(*rows->items));
    rows->items[rows->count++] = (struct waiting_row){client, row};
}

// Puts the hash behind the values of a row; the result is the hash.
static uint64_t
add_hash(struct import *import, enum fact_table table, struct value *values, size_t count)
{
    uint64_t hash = ROW_HASH_START;

    for (size_t i = 0; i < count; i++)
        hash = value_hash(hash, values[i]);
    values[count] = value_int((int64_t)hash);
    import_seal_add(import, table, hash);
    return hash;
}

static void read_session(void *user, size_t row, struct value values[ROW_FEED_COLUMNS])
{
    struct import *import = user;
    const struct waiting_row *waiting = &import->waiting[FACT_SESSION].items[row];
    struct known_session *session = &waiting->client->known->sessions.sessions[waiting->row];

    session_row_values(waiting->client, waiting->row, values);
    session->history.hash = add_hash(import, FACT_SESSION, values, SESSION_ROW_COLUMNS);
    session->is_waiting = false;
}

static void read_fact(struct import *import, bool is_score, size_t row, struct value *values)
{
    enum fact_table table = is_score ? FACT_SCORE : FACT_GOAL_RATING;
    const struct waiting_row *waiting = &import->waiting[table].items[row];
    struct known_fact *fact =
        &waiting->client->known->fresh_facts[is_score].items[waiting->row];

    fact_row_values(waiting->client, fact, values);
    fact->history.hash = add_hash(import, table, values, FACT_ROW_COLUMNS);
    fact->is_waiting = false;
}

static void read_rating(void *user, size_t row, struct value values[ROW_FEED_COLUMNS])
{
    read_fact(user, false, row, values);
}

static void read_score(void *user, size_t row, struct value values[ROW_FEED_COLUMNS])
{
    read_fact(user, true, row, values);
}

static void read_note(void *user, size_t row, struct value values[ROW_FEED_COLUMNS])
{
    struct import *import = user;
    const struct waiting_row *waiting = &import->waiting[FACT_SESSION_NOTE].items[row];
    struct known_note *note = &waiting->client->known->fresh_notes.items[waiting->row];

    note_row_values(waiting->client, note, values);
    note->history.hash = add_hash(import, FACT_SESSION_NOTE, values, NOTE_ROW_COLUMNS);
    note->is_waiting = false;
}

static const struct {
    enum fact_table table;
    const char *sql;
    void (*read)(void *user, size_t row, struct value values[ROW_FEED_COLUMNS]);
} writings[] = {
    {FACT_SESSION, sessions_write_sql, read_session},
    {FACT_GOAL_RATING, ratings_write_sql, read_rating},
    {FACT_SCORE, scores_write_sql, read_score},
    {FACT_SESSION_NOTE, notes_write_sql, read_note},
};

bool import_write_waiting(struct import *import, struct problems *problems)
{
    for (size_t i = 0; i < COUNT(writings); i++) {
        struct waiting_rows *rows = &import->waiting[writings[i].table];
        struct row_feed feed = {rows->count, writings[i].read, import};
        if (rows->count == 0)
            continue;
        if (!row_feed_run(import->database, writings[i].sql, &feed, problems))
            return false;
        rows->count = 0;
    }
    return true;
}
