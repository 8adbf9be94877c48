#include "store/import_store.h"

#include "store/change_log.h"
#include "store/import_row.h"
#include "store/import_session_store.sql.h"

static const char *const row_parameters[SESSION_ROW_COLUMNS] = {
    ":client",    ":session",     ":day",         ":number", ":attendance",
    ":kind",      ":duration",    ":counselor",   ":source", ":line",
    ":first_run", ":changed_run", ":deleted_run",
};

void session_row_values(const struct import_client *client,
                        size_t index,
                        struct value values[SESSION_ROW_COLUMNS])
{
    const struct known_session *session = &client->known->sessions.sessions[index];
    size_t i = 0;

    values[i++] = value_int(client->id);
    values[i++] = value_int((int64_t)index + 1);
    values[i++] = value_int(session->day);
    values[i++] = value_unless(session->number, 0);
    values[i++] = value_name(attendance_name(session->attendance));
    values[i++] = value_name(session_kind_name(session->kind));
    values[i++] = value_unless(session->duration_minutes, SESSION_NO_DURATION);
    values[i++] = value_text(session->counselor);
    history_values(&session->history, values + i);
}

bool session_put(struct import *import,
                 const struct import_client *client,
                 size_t index,
                 struct problems *problems)
{
    struct known_session *session = &client->known->sessions.sessions[index];
    struct value values[SESSION_ROW_COLUMNS];
    struct statement *put;

    if (!statement_of(import->database, session_update_sql, &put, problems))
        return false;
    session_row_values(client, index, values);
    session->history.hash = value_bind_row(values, row_parameters, SESSION_ROW_COLUMNS, put);
    return statement_run(put, problems);
}

// An empty cell takes a value away, unless a row of the file has given it.
static bool takes_over(struct known_session *next, bool is_given, enum session_said said)
{
    bool was_given = next->said & said;

    if (is_given)
        next->said |= said;
    return is_given || !was_given;
}

// A row without a number has that of the session it joins, whichever of them comes first; but
// a session without number that is stored on its day is its own.
static int32_t number_of(const struct session_table *sessions, const struct session_row *row)
{
    bool joins = row->number == 0 && row->joined != 0 &&
                 !session_table_has_unnumbered(sessions, row->day);

    return joins ? row->joined : row->number;
}

// A column counts unless a mapping fixes its value and another is stored already.
static bool counts(bool has_column, bool is_fixed, bool is_stored)
{
    return has_column && !(is_fixed && is_stored);
}

// What the session is after this row.
static struct known_session
merged(const struct known_session *session, const struct import_row *work, bool is_stored)
{
    const struct session_row *row = work->row;
    int32_t number = work->number;
    struct known_session next = *session;
    bool has_kind = session->kind != SESSION_SESSION;
    bool has_duration = session->duration_minutes != SESSION_NO_DURATION;
    bool has_counselor = !text_is_empty(session->counselor);

    next.day = row->day;
    if (counts(true, row->is_fixed_attendance, is_stored))
        next.attendance = row->attendance;
    if (number != 0) {
        next.number = number;
        next.course = row->course + 1;
    }
    if (counts(row->has_kind, row->is_fixed_kind, has_kind) &&
        takes_over(&next, row->kind != SESSION_SESSION, SAID_KIND))
        next.kind = row->kind;
    if (counts(row->has_duration, row->is_fixed_duration, has_duration) &&
        takes_over(&next, row->duration_minutes != SESSION_NO_DURATION, SAID_DURATION))
        next.duration_minutes = row->duration_minutes;
    if (counts(row->has_counselor, row->is_fixed_counselor, has_counselor) &&
        takes_over(&next, !text_is_empty(row->counselor), SAID_COUNSELOR))
        next.counselor = row->counselor;
    return next;
}

enum { SESSION_COLUMNS = 7 };

static const char *const session_columns[SESSION_COLUMNS] = {
    "day", "number", "attendance", "kind", "duration_minutes", "counselor", "deleted_run"};

static void session_values(const struct known_session *session,
                           struct value values[SESSION_COLUMNS])
{
    size_t i = 0;

    values[i++] = value_day(session->day);
    values[i++] = value_unless(session->number, 0);
    values[i++] = value_name(attendance_name(session->attendance));
    values[i++] = value_name(session_kind_name(session->kind));
    values[i++] = value_unless(session->duration_minutes, SESSION_NO_DURATION);
    values[i++] = value_text(session->counselor);
    values[i] = value_unless(session->history.deleted_run, 0);
}

static bool is_same(const struct known_session *a, const struct known_session *b)
{
    return a->day == b->day && a->number == b->number && a->attendance == b->attendance &&
           a->kind == b->kind && a->duration_minutes == b->duration_minutes &&
           a->history.deleted_run == b->history.deleted_run &&
           text_equal(a->counselor, b->counselor);
}

static bool log_differences(struct import_row *work,
                            const struct known_session *old,
                            const struct known_session *next,
                            struct problems *problems)
{
    struct changed_row changed = {
        .table = FACT_SESSION,
        .client = work->client->id,
        .row = (int64_t)work->session + 1,
        .old = old->history,
        .line = work->row->line,
    };
    struct value before[SESSION_COLUMNS];
    struct value after[SESSION_COLUMNS];

    session_values(old, before);
    session_values(next, after);
    for (size_t i = 0; i < SESSION_COLUMNS; i++) {
        if (!value_equal(before[i], after[i]) &&
            !change_log_add(work->import, &changed, session_columns[i], before[i], after[i],
                            problems))
            return false;
    }
    return true;
}

// Puts `next` into the place of the stored session.
static bool
replace_session(struct import_row *work, struct known_session *next, struct problems *problems)
{
    struct import *import = work->import;
    struct known_session *session = import_row_session(work);
    uint64_t old = session->history.hash;

    if (!text_equal(session->counselor, next->counselor))
        next->counselor = arena_copy(import->cache, next->counselor);
    if (session->day != next->day || session->number != next->number)
        session_table_move(&work->client->known->sessions, work->session, next->day,
                           next->number);
    next->next_of_day = session->next_of_day;
    next->next_of_number = session->next_of_number;
    *session = *next;
    if (session->is_waiting)
        return true;
    if (!session_put(import, work->client, work->session, problems))
        return false;
    import_seal_replace(import, FACT_SESSION, old, session->history.hash);
    return true;
}

static bool meet_session(struct import_row *work, struct problems *problems)
{
    struct import *import = work->import;
    struct known_session *session = import_row_session(work);
    struct known_session next = merged(session, work, true);

    work->is_inserted = session->history.first_run == import->run;
    if (!work->is_inserted)
        bit_set(work->client->seen.sessions, work->session);
    if (session->history.deleted_run != 0) {
        next.history.deleted_run = 0;
        next.said |= SAID_RETURNED;
    }
    work->is_fresh = work->is_inserted || (next.said & SAID_RETURNED);
    if (is_same(session, &next)) {
        session->course = next.course;
        session->said = next.said;
        return true;
    }
    if (!work->is_inserted) {
        if (!log_differences(work, session, &next, problems))
            return false;
        next.history = history_changed(import, next.history, work->row->line);
    }
    work->is_changed = true;
    return replace_session(work, &next, problems);
}

static void insert_session(struct import_row *work)
{
    struct import *import = work->import;
    struct session_table *sessions = &work->client->known->sessions;
    struct known_session session = {
        .history = history_new(import, work->row->line),
        .day = work->row->day,
        .duration_minutes = SESSION_NO_DURATION,
        .kind = SESSION_SESSION,
        .next_place = 1,
        .is_waiting = true,
    };

    session = merged(&session, work, false);
    if (sessions->count > 0 &&
        text_equal(sessions->sessions[sessions->count - 1].counselor, session.counselor))
        session.counselor = sessions->sessions[sessions->count - 1].counselor;
    else if (session.counselor.data)
        session.counselor = arena_copy(import->cache, session.counselor);
    work->session = session_table_add(sessions, &session);
    work->is_inserted = true;
    work->is_fresh = true;
    import->cached_rows++;
    import_wait(import, FACT_SESSION, work->client, work->session);
}

static bool store_facts(struct import_row *work, struct problems *problems)
{
    const struct session_row *row = work->row;

    import_row_find_place(work);
    for (size_t i = 0; i < row->rating_count; i++) {
        if (!import_rating(work, &row->ratings[i], problems))
            return false;
    }
    for (size_t i = 0; i < row->score_count; i++) {
        if (!import_score(work, &row->scores[i], problems))
            return false;
    }
    return import_note(work, problems);
}

// A row is new when its session is, or when its goals are (its measures, if it names no goal).
static enum row_outcome outcome_of(const struct import_row *work)
{
    bool by_score = work->row->rating_count == 0;
    bool has_new = work->has_new_key[0] || work->has_new_key[1];

    if (work->is_fresh || (work->has_new_key[by_score] && !work->has_known_key[by_score]))
        return ROW_NEW;
    return work->is_changed || has_new ? ROW_CHANGED : ROW_UNCHANGED;
}

bool import_session(struct import *import,
                    const struct session_row *row,
                    enum row_outcome *outcome,
                    struct problems *problems)
{
    struct import_row work = {.import = import, .row = row};

    if (!import_client_store(import, row->client, &work.client, problems) ||
        !import_client_load(import, work.client, problems))
        return false;
    import_client_name(work.client, row->day);
    import->has_notes = import->has_notes || row->has_note;
    work.number = number_of(&work.client->known->sessions, row);
    work.session =
        session_table_match(&work.client->known->sessions, row->day, work.number, row->course);
    if (work.session == SESSION_NOT_FOUND)
        insert_session(&work);
    else if (!meet_session(&work, problems))
        return false;
    if (!store_facts(&work, problems))
        return false;
    *outcome = outcome_of(&work);
    work.client->is_changed = work.client->is_changed || *outcome != ROW_UNCHANGED;
    return true;
}
