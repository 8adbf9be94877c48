#include "store/export_store.h"

#include "store/export_store.sql.h"
#include "store/statement.h"

#define ROW_MAX_SCORES 8

enum fact_kind { EXPORT_RATING, EXPORT_SCORE, EXPORT_NOTE };

static const char *const own_columns[] = {"alliance", "uca-u", "uca-c", "uca-a"};

struct export
{
    struct arena *arena;
    struct text client;
    struct session_row *rows;
    size_t count;
    size_t capacity;
    struct session_row *sessions; // by their number; client missing = deleted
    size_t session_count;
    size_t session_capacity;
    int64_t session; // the place whose rows stand from `first` on
    int64_t place;
    size_t first;
};

bool export_has_own_column(struct text measure)
{
    for (size_t i = 0; i < COUNT(own_columns); i++) {
        if (text_equal_string(measure, own_columns[i]))
            return true;
    }
    return false;
}

static struct text copied(struct export *export, const struct statement *row, int column)
{
    struct text text = statement_text(row, column);

    return text.data ? arena_copy(export->arena, text) : text;
}

static bool read_session(struct export *export, const struct statement *row)
{
    size_t number = (size_t)statement_int(row, 0);
    struct session_row session = {
        .line = (uint32_t)statement_int(row, 7),
        .client = export->client,
        .day = (day_number)statement_int(row, 1),
        .number = (int32_t)statement_int(row, 2),
        .duration_minutes =
            statement_is_null(row, 5) ? SESSION_NO_DURATION : (int32_t)statement_int(row, 5),
        .counselor = copied(export, row, 6),
        .has_counselor = true,
        .has_duration = true,
        .has_kind = true,
        .has_note = true,
    };

    if (number < 1 || number > INT32_MAX ||
        !attendance_from_name(statement_text(row, 3), &session.attendance) ||
        !session_kind_from_name(statement_text(row, 4), &session.kind))
        return false;
    export->sessions = arena_grow(export->arena, export->sessions, &export->session_capacity,
                                  number, sizeof(session));
    export->sessions[number - 1] = session;
    export->session_count = number;
    return true;
}

static struct session_row *add_row(struct export *export, const struct session_row *like)
{
    struct session_row row = *like;

    row.ratings = ARENA_NEW(export->arena, struct row_rating);
    row.scores = ARENA_ARRAY(export->arena, struct row_score, ROW_MAX_SCORES);
    for (size_t i = 0; i < like->rating_count; i++)
        row.ratings[i] = like->ratings[i];
    for (size_t i = 0; i < like->score_count; i++)
        row.scores[i] = like->scores[i];
    export->rows = arena_grow(export->arena, export->rows, &export->capacity, export->count + 1,
                              sizeof(row));
    export->rows[export->count] = row;
    return &export->rows[export->count++];
}

static bool
has_room(const struct session_row *row, enum fact_kind kind, struct text key, enum rater rater)
{
    bool is_own = kind == EXPORT_SCORE && export_has_own_column(key);

    if (kind == EXPORT_NOTE)
        return text_is_empty(row->note);
    if (row->rater != rater)
        return false;
    if (kind == EXPORT_RATING)
        return row->rating_count == 0;
    for (size_t i = 0; i < row->score_count; i++) {
        struct text other = row->scores[i].measure;
        if (is_own ? text_equal(other, key) : !export_has_own_column(other))
            return false;
    }
    return row->score_count < ROW_MAX_SCORES;
}

// The row of this place that can take the fact; a new one when there is none.
static struct session_row *
row_for(struct export *export, enum fact_kind kind, struct text key, enum rater rater)
{
    const struct session_row *session = &export->sessions[export->session - 1];

    for (size_t i = export->first; i < export->count; i++) {
        if (has_room(&export->rows[i], kind, key, rater))
            return &export->rows[i];
    }
    // Rows that differ only in the note repeat what they state.
    if (kind == EXPORT_NOTE && export->first < export->count)
        session = &export->rows[export->first];
    struct session_row *row = add_row(export, session);
    if (kind != EXPORT_NOTE)
        row->rater = rater;
    return row;
}

static bool read_fact(struct export *export, const struct statement *statement)
{
    int64_t session = statement_int(statement, 0);
    int64_t place = statement_int(statement, 1);
    enum fact_kind kind = (enum fact_kind)statement_int(statement, 2);
    struct text key = copied(export, statement, 4);
    enum rater rater = RATER_CLIENT;

    if (session < 1 || session > (int64_t) export->session_count ||
        !export->sessions[session - 1].client.data)
        return true;
    if (kind != EXPORT_NOTE && !rater_from_name(statement_text(statement, 5), &rater))
        return false;
    if (session != export->session || place != export->place) {
        export->session = session;
        export->place = place;
        export->first = export->count;
    }
    struct session_row *row = row_for(export, kind, key, rater);
    row->line = (uint32_t)statement_int(statement, 7);
    if (kind == EXPORT_RATING)
        row->ratings[row->rating_count++] =
            (struct row_rating){.goal = key, .value = statement_real(statement, 6)};
    else if (kind == EXPORT_SCORE)
        row->scores[row->score_count++] =
            (struct row_score){.measure = key, .value = statement_real(statement, 6)};
    else
        row->note = key;
    return true;
}

// Sessions of which nothing else is stored, up to (not with) that number.
static void add_bare_sessions(struct export *export, int64_t *next, int64_t end)
{
    for (; *next < end; (*next)++) {
        const struct session_row *session = &export->sessions[*next - 1];
        if (session->client.data)
            add_row(export, session);
    }
}

static bool read_facts(struct database *database,
                       struct export *export,
                       int64_t client,
                       struct problems *problems)
{
    struct statement *facts;
    int64_t next = 1;
    bool found;

    if (!statement_of(database, export_facts_sql, &facts, problems))
        return false;
    statement_bind_int(facts, ":client", client);
    for (;;) {
        if (!statement_next(facts, &found, problems))
            return false;
        if (!found)
            break;
        int64_t session = statement_int(facts, 0);
        if (session >= 1 && session <= (int64_t) export->session_count) {
            add_bare_sessions(export, &next, session);
            next = session + 1;
        }
        if (!read_fact(export, facts)) {
            statement_reset(facts);
            return database_damaged(database, problems);
        }
    }
    add_bare_sessions(export, &next, (int64_t) export->session_count + 1);
    return true;
}

static bool read_sessions(struct database *database,
                          struct export *export,
                          int64_t client,
                          struct problems *problems)
{
    struct statement *sessions;
    bool found;

    if (!statement_of(database, export_sessions_sql, &sessions, problems))
        return false;
    statement_bind_int(sessions, ":client", client);
    for (;;) {
        if (!statement_next(sessions, &found, problems))
            return false;
        if (!found)
            return true;
        if (!read_session(export, sessions)) {
            statement_reset(sessions);
            return database_damaged(database, problems);
        }
    }
}

static bool find_client(struct database *database,
                        struct text client,
                        int64_t *id,
                        struct problems *problems)
{
    struct statement *find;
    bool found;

    if (!statement_of(database, export_client_sql, &find, problems))
        return false;
    statement_bind_text(find, ":client_id", client);
    if (!statement_next(find, &found, problems))
        return false;
    if (!found)
        return problem_add(problems, (struct problem){.code = PROBLEM_CLIENT_UNKNOWN,
                                                      .severity = SEVERITY_FAILURE,
                                                      .value = client});
    *id = statement_int(find, 0);
    statement_reset(find);
    return true;
}

bool export_store_ask(struct database *database, struct text client, struct problems *problems)
{
    int64_t id;

    return find_client(database, client, &id, problems);
}

bool export_store_sessions(struct database *database,
                           struct text client,
                           struct arena *arena,
                           struct session_row **rows,
                           size_t *count,
                           struct problems *problems)
{
    struct export export = {.arena = arena, .client = arena_copy(arena, client)};
    int64_t id = 0;

    if (!find_client(database, client, &id, problems) ||
        !read_sessions(database, &export, id, problems) ||
        !read_facts(database, &export, id, problems))
        return false;
    *rows = export.rows;
    *count = export.count;
    return true;
}
