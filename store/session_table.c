#include "store/session_table.h"

#include <stdlib.h>
#include <string.h>

#include "store/import_store.h"

static size_t bucket_of(const struct session_table *table, int32_t key)
{
    uint32_t mixed = (uint32_t)key * UINT32_C(2654435769);

    return (mixed ^ (mixed >> 15)) & (table->bucket_count - 1);
}

// Sessions without a number are chained by their day, so that a crowded day is no long way.
static uint32_t *number_chain(const struct session_table *table, day_number day, int32_t number)
{
    return &table->by_number[bucket_of(table, number != 0 ? number : day)];
}

static uint32_t *day_chain(const struct session_table *table, day_number day)
{
    return &table->by_day[bucket_of(table, day)];
}

static void link_session(struct session_table *table, size_t index)
{
    struct known_session *session = &table->sessions[index];
    uint32_t *first = day_chain(table, session->day);

    session->next_of_day = *first;
    *first = (uint32_t)index + 1;
    first = number_chain(table, session->day, session->number);
    session->next_of_number = *first;
    *first = (uint32_t)index + 1;
}

static void unlink_session(struct session_table *table, size_t index)
{
    struct known_session *session = &table->sessions[index];
    uint32_t *link = day_chain(table, session->day);

    while (*link != index + 1)
        link = &table->sessions[*link - 1].next_of_day;
    *link = session->next_of_day;
    link = number_chain(table, session->day, session->number);
    while (*link != index + 1)
        link = &table->sessions[*link - 1].next_of_number;
    *link = session->next_of_number;
}

static void grow_buckets(struct session_table *table)
{
    const size_t smallest = 32;

    table->bucket_count = table->bucket_count ? table->bucket_count * 4 : smallest;
    table->by_number = ARENA_ARRAY(table->arena, uint32_t, table->bucket_count);
    table->by_day = ARENA_ARRAY(table->arena, uint32_t, table->bucket_count);
    for (size_t i = 0; i < table->count; i++)
        link_session(table, i);
}

struct session_table session_table_create(struct arena *arena)
{
    return (struct session_table){.arena = arena};
}

size_t session_table_add(struct session_table *table, const struct known_session *session)
{
    size_t index = table->count;

    table->sessions = arena_grow(table->arena, table->sessions, &table->capacity, index + 1,
                                 sizeof(*session));
    table->sessions[index] = *session;
    table->count++;
    if (table->count > table->bucket_count)
        grow_buckets(table);
    else
        link_session(table, index);
    return index;
}

void session_table_move(struct session_table *table,
                        size_t index,
                        day_number day,
                        int32_t number)
{
    unlink_session(table, index);
    table->sessions[index].day = day;
    table->sessions[index].number = number;
    link_session(table, index);
}

static bool is_deleted(const struct known_session *session)
{
    return session->history.deleted_run != 0;
}

// Days between the two; deleted sessions are further away than all others.
static int distance(const struct known_session *session, day_number day)
{
    int days = abs(session->day - day);

    return is_deleted(session) ? days + COURSE_GAP_DAYS + 1 : days;
}

static size_t
match_number(const struct session_table *table, day_number day, int32_t number, uint32_t course)
{
    size_t nearest = SESSION_NOT_FOUND;
    uint32_t link = *number_chain(table, day, number);

    for (; link != 0; link = table->sessions[link - 1].next_of_number) {
        const struct known_session *session = &table->sessions[link - 1];
        if (session->number != number)
            continue;
        if (session->course == course + 1)
            return link - 1;
        if (session->course != 0 || abs(session->day - day) > COURSE_GAP_DAYS)
            continue;
        if (nearest == SESSION_NOT_FOUND ||
            distance(session, day) < distance(&table->sessions[nearest], day))
            nearest = link - 1;
    }
    return nearest;
}

// The session without a number on that day.
static size_t match_without_number(const struct session_table *table, day_number day)
{
    size_t found = SESSION_NOT_FOUND;
    uint32_t link = *number_chain(table, day, 0);

    for (; link != 0; link = table->sessions[link - 1].next_of_number) {
        const struct known_session *session = &table->sessions[link - 1];
        if (session->number == 0 && session->day == day &&
            (found == SESSION_NOT_FOUND || !is_deleted(session)))
            found = link - 1;
    }
    return found;
}

// The only session on that day, of the living if there are any.
static size_t match_only(const struct session_table *table, day_number day)
{
    size_t count[2] = {0, 0};
    size_t last[2] = {SESSION_NOT_FOUND, SESSION_NOT_FOUND};
    uint32_t link = *day_chain(table, day);

    for (; link != 0; link = table->sessions[link - 1].next_of_day) {
        const struct known_session *session = &table->sessions[link - 1];
        if (session->day != day)
            continue;
        bool deleted = is_deleted(session);
        count[deleted]++;
        last[deleted] = link - 1;
    }
    bool only_deleted = count[0] == 0;
    return count[only_deleted] == 1 ? last[only_deleted] : SESSION_NOT_FOUND;
}

static bool is_living(const struct session_table *table, size_t index)
{
    return index != SESSION_NOT_FOUND && !is_deleted(&table->sessions[index]);
}

bool session_table_has_unnumbered(const struct session_table *table, day_number day)
{
    return table->count > 0 && is_living(table, match_without_number(table, day));
}

size_t session_table_match(const struct session_table *table,
                           day_number day,
                           int32_t number,
                           uint32_t course)
{
    if (table->count == 0)
        return SESSION_NOT_FOUND;
    if (number != 0) {
        size_t found = match_number(table, day, number, course);
        return found != SESSION_NOT_FOUND ? found : match_without_number(table, day);
    }
    size_t same_key = match_without_number(table, day);
    size_t only = is_living(table, same_key) ? same_key : match_only(table, day);
    return only != SESSION_NOT_FOUND ? only : same_key;
}
