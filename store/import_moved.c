#include <stdlib.h>

#include "store/import_moved.sql.h"
#include "store/import_state.h"

static bool are_alike(struct import *import,
                      const struct import_client *client,
                      size_t old,
                      size_t new,
                      bool *alike,
                      struct problems *problems)
{
    struct statement *ask;
    bool found;

    if (!import_write_waiting(import, problems) ||
        !statement_of(import->database, sessions_alike_sql, &ask, problems))
        return false;
    statement_bind_int(ask, ":client", client->id);
    statement_bind_int(ask, ":new_session", (int64_t) new + 1);
    statement_bind_int(ask, ":old_session", (int64_t)old + 1);
    if (!statement_next(ask, &found, problems))
        return false;
    *alike = found && statement_int(ask, 0) != 0;
    statement_reset(ask);
    return true;
}

// A session without number that was stored before this file and does not stand in it.
static bool
is_missing(const struct import *import, const struct import_client *client, size_t index)
{
    const struct known_session *session = &client->known->sessions.sessions[index];

    return session->number == 0 && session->history.deleted_run == 0 &&
           session->history.first_run != import->run &&
           !bit_is_set(client->seen.sessions, index);
}

// The nearest missing session that states the same; SESSION_NOT_FOUND when there is none.
static bool find_origin(struct import *import,
                        const struct import_client *client,
                        size_t new,
                        size_t *origin,
                        struct problems *problems)
{
    const struct session_table *sessions = &client->known->sessions;
    day_number day = sessions->sessions[new].day;

    *origin = SESSION_NOT_FOUND;
    for (int i = 2; i <= 2 * MOVED_MAX_DAYS + 1 && *origin == SESSION_NOT_FOUND; i++) {
        day_number near = i % 2 == 0 ? day - i / 2 : day + i / 2;
        size_t index = session_table_match(sessions, near, 0, 0);
        bool is_alike = false;
        if (index == SESSION_NOT_FOUND || !is_missing(import, client, index))
            continue;
        if (!are_alike(import, client, index, new, &is_alike, problems))
            return false;
        if (is_alike)
            *origin = index;
    }
    return true;
}

bool import_moved_sessions(struct import *import,
                           struct text code,
                           struct arena *arena,
                           struct moved_session **moved,
                           size_t *count,
                           struct problems *problems)
{
    struct import_client *client;
    size_t capacity = 0;

    *moved = NULL;
    *count = 0;
    if (!import_client_find(import, code, &client, problems))
        return false;
    if (client->is_new || client->id == 0)
        return true;
    if (!import_client_load(import, client, problems))
        return false;
    const struct session_table *sessions = &client->known->sessions;
    for (size_t i = 0; i < sessions->count; i++) {
        const struct known_session *session = &sessions->sessions[i];
        size_t origin;
        if (session->number != 0 || session->history.first_run != import->run)
            continue;
        if (!find_origin(import, client, i, &origin, problems))
            return false;
        if (origin == SESSION_NOT_FOUND)
            continue;
        *moved = arena_grow(arena, *moved, &capacity, *count + 1, sizeof(**moved));
        (*moved)[(*count)++] =
            (struct moved_session){session->history.line, sessions->sessions[origin].day};
    }
    return true;
}
