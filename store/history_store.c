#include "store/history_store.h"

#include "store/columns.h"
#include "store/history_store.sql.h"
#include "store/statement.h"

// Where a row's columns begin in the statements of history_store.sql.
enum { COLUMN_ROW, COLUMN_PART, COLUMN_KEY, COLUMN_RATER, COLUMN_VALUES };

static const char *const session_columns[] = {"day",  "number",           "attendance",
                                              "kind", "duration_minutes", "counselor"};
static const char *const value_column[] = {"value"};
static const char *const note_column[] = {"text"};

// How one table is read. Names of columns may be those of parameters, with a colon before them.
struct fact_reader {
    const char *sql;
    enum fact_table table;
    const char *const *columns;
    size_t column_count;
};

static const struct fact_reader session_reader = {history_sessions_sql, FACT_SESSION,
                                                  session_columns, COUNT(session_columns)};

static const struct fact_reader readers_of_session[] = {
    {history_ratings_sql, FACT_GOAL_RATING, value_column, COUNT(value_column)},
    {history_scores_sql, FACT_SCORE, value_column, COUNT(value_column)},
    {history_notes_sql, FACT_SESSION_NOTE, note_column, COUNT(note_column)},
};

static const struct fact_reader readers_of_client[] = {
    {history_goals_sql, FACT_GOAL, goal_columns + GOAL_FIELD_STATEMENT,
     GOAL_COLUMNS - GOAL_FIELD_STATEMENT},
    {history_journal_sql, FACT_JOURNAL, journal_columns + JOURNAL_FIELD_DATE,
     JOURNAL_FIELD_COUNT - JOURNAL_FIELD_DATE},
    {history_courses_sql, FACT_COURSE, course_columns + COURSE_FIELD_EPISODE_ID,
     COURSE_FIELD_COUNT - COURSE_FIELD_EPISODE_ID},
};

struct history_load {
    struct database *database;
    int64_t client;
    const struct history_filter *filter;
    struct arena *arena;
    struct history *history;
    struct problems *problems;
};

static struct text copied(struct history_load *load, const struct statement *row, int column)
{
    struct text text = statement_text(row, column);

    return text.data ? arena_copy(load->arena, text) : text;
}

static struct value
copied_value(struct history_load *load, const struct statement *row, int column)
{
    struct value value = value_of_column(row, column);

    if (value.type == VALUE_TEXT)
        value.text = arena_copy(load->arena, value.text);
    return value;
}

static const char *column_name(const char *name)
{
    return name[0] == ':' ? name + 1 : name;
}

static bool add_run(struct history_load *load, int64_t id, const struct history_run **run)
{
    struct history *history = load->history;
    struct statement *find;
    struct history_run *added;
    bool found;

    if (!statement_of(load->database, history_run_sql, &find, load->problems))
        return false;
    statement_bind_int(find, ":run", id);
    if (!statement_next(find, &found, load->problems))
        return false;
    if (!found)
        return database_damaged(load->database, load->problems);
    added = ARENA_NEW(load->arena, struct history_run);
    *added = (struct history_run){
        .id = id,
        .file = copied(load, find, 0),
        .sha256 = copied(load, find, 1),
        .imported_at = copied(load, find, 2),
        .program_version = copied(load, find, 3),
        .source = statement_int(find, 4),
    };
    statement_reset(find);
    history->runs = arena_grow(load->arena, history->runs, &history->run_capacity,
                               history->run_count + 1, sizeof(struct history_run *));
    history->runs[history->run_count++] = added;
    *run = added;
    return true;
}

// Facts of one file follow each other: the latest run is asked first.
static bool find_run(struct history_load *load, int64_t id, const struct history_run **run)
{
    const struct history *history = load->history;

    for (size_t i = history->run_count; i > 0; i--) {
        *run = history->runs[i - 1];
        if ((*run)->id == id)
            return true;
    }
    return add_run(load, id, run);
}

// The change log names the file in which the old value stood; which import had read it is the
// latest of that file among the earlier changes of the row, else the row's first.
static const struct history_run *
run_before(const struct history_fact *fact, int64_t source, const struct history_run *first)
{
    for (size_t i = fact->change_count; i > 0; i--) {
        const struct history_run *run = fact->changes[i - 1].after.run;
        if (run->source == source && fact->changes[i - 1].after.line != 0)
            return run;
    }
    return first;
}

static bool read_change(struct history_load *load,
                        const struct statement *row,
                        const struct history_run *first,
                        struct history_fact *fact,
                        size_t *capacity)
{
    struct history_change change = {
        .column = arena_string(load->arena, statement_text(row, 0)),
        .old_value = copied_value(load, row, 1),
        .new_value = copied_value(load, row, 2),
        .before = {.run = run_before(fact, statement_int(row, 3), first),
                   .line = (uint32_t)statement_int(row, 4)},
        .after = {.line = (uint32_t)statement_int(row, 6)},
    };

    if (!find_run(load, statement_int(row, 5), &change.after.run))
        return false;
    fact->changes = arena_grow(load->arena, fact->changes, capacity, fact->change_count + 1,
                               sizeof(change));
    fact->changes[fact->change_count++] = change;
    return true;
}

static bool read_changes(struct history_load *load,
                         const struct history_run *first,
                         struct text part,
                         struct history_fact *fact)
{
    struct statement *changes;
    size_t capacity = 0;
    bool found;

    if (!statement_of(load->database, history_changes_sql, &changes, load->problems))
        return false;
    statement_bind_int(changes, ":client", load->client);
    statement_bind_text(changes, ":table", text_of(fact_table_name(fact->table)));
    value_bind(value_unless(fact->row, 0), changes, ":row");
    statement_bind_text(changes, ":part", part);
    for (;;) {
        if (!statement_next(changes, &found, load->problems))
            return false;
        if (!found)
            return true;
        if (!read_change(load, changes, first, fact, &capacity)) {
            statement_reset(changes);
            return false;
        }
    }
}

static void read_cells(struct history_load *load,
                       const struct fact_reader *reader,
                       const struct statement *row,
                       struct history_fact *fact)
{
    fact->cells = ARENA_ARRAY(load->arena, struct history_cell, reader->column_count);
    for (size_t i = 0; i < reader->column_count; i++) {
        struct value value = copied_value(load, row, COLUMN_VALUES + (int)i);
        if (value.type == VALUE_NULL)
            continue;
        fact->cells[fact->cell_count++] =
            (struct history_cell){column_name(reader->columns[i]), value};
    }
}

// Where the row stands now: its line, the import that stated it, the one that saw it gone.
static bool read_place(struct history_load *load,
                       const struct statement *row,
                       int column,
                       struct history_fact *fact,
                       const struct history_run **first)
{
    if (!find_run(load, statement_int(row, column + 1), first))
        return false;
    fact->place = (struct history_place){*first, (uint32_t)statement_int(row, column)};
    if (!statement_is_null(row, column + 2) &&
        !find_run(load, statement_int(row, column + 2), &fact->place.run))
        return false;
    return statement_is_null(row, column + 3) ||
           find_run(load, statement_int(row, column + 3), &fact->deleted);
}

static bool read_fact(struct history_load *load,
                      const struct fact_reader *reader,
                      const struct statement *row,
                      const struct history_fact *session)
{
    struct history *history = load->history;
    const struct history_run *first;
    struct history_fact fact = {
        .table = reader->table,
        .row = statement_int(row, COLUMN_ROW),
        .key = copied(load, row, COLUMN_KEY),
        .rater = copied(load, row, COLUMN_RATER),
        .day = session ? session->day : DAY_NONE,
        .number = session ? session->number : 0,
    };

    read_cells(load, reader, row, &fact);
    if (reader->table == FACT_SESSION || reader->table == FACT_JOURNAL)
        fact.day = (day_number)statement_int(row, COLUMN_VALUES);
    if (reader->table == FACT_SESSION)
        fact.number = statement_int(row, COLUMN_VALUES + 1);
    if (!read_place(load, row, COLUMN_VALUES + (int)reader->column_count, &fact, &first) ||
        !read_changes(load, first, statement_text(row, COLUMN_PART), &fact))
        return false;
    history->facts = arena_grow(load->arena, history->facts, &history->fact_capacity,
                                history->fact_count + 1, sizeof(fact));
    history->facts[history->fact_count++] = fact;
    return true;
}

static bool is_wanted(const struct history_filter *filter, int64_t number, day_number day)
{
    return (filter->number == 0 || filter->number == number) &&
           (filter->day == DAY_NONE || filter->day == day);
}

// All rows of one table, or those of one session.
static bool read_facts(struct history_load *load,
                       const struct fact_reader *reader,
                       const struct history_fact *session)
{
    struct statement *rows;
    bool found;

    if (!statement_of(load->database, reader->sql, &rows, load->problems))
        return false;
    statement_bind_int(rows, ":client", load->client);
    if (session)
        statement_bind_int(rows, ":session", session->row);
    for (;;) {
        if (!statement_next(rows, &found, load->problems))
            return false;
        if (!found)
            return true;
        if (!read_fact(load, reader, rows, session)) {
            statement_reset(rows);
            return false;
        }
    }
}

static bool read_session(struct history_load *load, const struct statement *row)
{
    if (!is_wanted(load->filter, statement_int(row, COLUMN_VALUES + 1),
                   (day_number)statement_int(row, COLUMN_VALUES)))
        return true;
    if (!read_fact(load, &session_reader, row, NULL))
        return false;
    // The array of facts moves when it grows.
    struct history_fact session = load->history->facts[load->history->fact_count - 1];
    for (size_t i = 0; i < COUNT(readers_of_session); i++) {
        if (!read_facts(load, &readers_of_session[i], &session))
            return false;
    }
    return true;
}

static bool read_sessions(struct history_load *load)
{
    struct statement *sessions;
    bool found;

    if (!statement_of(load->database, session_reader.sql, &sessions, load->problems))
        return false;
    statement_bind_int(sessions, ":client", load->client);
    for (;;) {
        if (!statement_next(sessions, &found, load->problems))
            return false;
        if (!found)
            return true;
        if (!read_session(load, sessions)) {
            statement_reset(sessions);
            return false;
        }
    }
}

static bool
read_reasons(struct history_load *load, int64_t refused, struct history_refusal *refusal)
{
    struct statement *reasons;
    size_t capacity = 0;
    bool found;

    if (!statement_of(load->database, history_reasons_sql, &reasons, load->problems))
        return false;
    statement_bind_int(reasons, ":refused", refused);
    for (;;) {
        if (!statement_next(reasons, &found, load->problems))
            return false;
        if (!found)
            return true;
        refusal->reasons = arena_grow(load->arena, refusal->reasons, &capacity,
                                      refusal->reason_count + 1, sizeof(*refusal->reasons));
        refusal->reasons[refusal->reason_count++] = (struct history_reason){
            .code = copied(load, reasons, 0),
            .line = (uint32_t)statement_int(reasons, 1),
            .column = (uint32_t)statement_int(reasons, 2),
            .role = copied(load, reasons, 3),
            .value = copied(load, reasons, 4),
        };
    }
}

static bool read_refusal(struct history_load *load, const struct statement *row)
{
    struct history *history = load->history;
    struct history_refusal refusal = {
        .place = {.line = (uint32_t)statement_int(row, 2)},
        .line_end = (uint32_t)statement_int(row, 3),
    };

    if (!find_run(load, statement_int(row, 1), &refusal.place.run) ||
        !read_reasons(load, statement_int(row, 0), &refusal))
        return false;
    history->refusals = arena_grow(load->arena, history->refusals, &history->refusal_capacity,
                                   history->refusal_count + 1, sizeof(refusal));
    history->refusals[history->refusal_count++] = refusal;
    return true;
}

static bool read_refusals(struct history_load *load)
{
    struct statement *refused;
    bool found;

    if (!statement_of(load->database, history_refused_sql, &refused, load->problems))
        return false;
    statement_bind_text(refused, ":client_id", load->history->client);
    for (;;) {
        if (!statement_next(refused, &found, load->problems))
            return false;
        if (!found)
            return true;
        if (!read_refusal(load, refused)) {
            statement_reset(refused);
            return false;
        }
    }
}

// *id is 0 when nothing of the client was accepted yet.
static bool find_client(struct database *database,
                        struct text client,
                        int64_t *id,
                        struct problems *problems)
{
    struct statement *find;
    bool found;

    *id = 0;
    if (!statement_of(database, history_client_sql, &find, problems))
        return false;
    statement_bind_text(find, ":client_id", client);
    if (!statement_next(find, &found, problems))
        return false;
    if (!found)
        return true;
    *id = statement_int(find, 0);
    statement_reset(find);
    return true;
}

static bool read_client(struct history_load *load)
{
    bool is_all = load->filter->number == 0 && load->filter->day == DAY_NONE;

    if (!read_sessions(load))
        return false;
    for (size_t i = 0; is_all && i < COUNT(readers_of_client); i++) {
        if (!read_facts(load, &readers_of_client[i], NULL))
            return false;
    }
    return true;
}

bool history_store_load(struct database *database,
                        struct text client,
                        const struct history_filter *filter,
                        struct arena *arena,
                        struct history *history,
                        struct problems *problems)
{
    struct history_load load = {
        .database = database,
        .filter = filter,
        .arena = arena,
        .history = history,
        .problems = problems,
    };

    *history = (struct history){.client = arena_copy(arena, client)};
    if (!find_client(database, client, &load.client, problems) ||
        (load.client != 0 && !read_client(&load)) || !read_refusals(&load))
        return false;
    if (load.client != 0 || history->refusal_count > 0)
        return true;
    return problem_add(problems, (struct problem){.code = PROBLEM_CLIENT_UNKNOWN,
                                                  .severity = SEVERITY_FAILURE,
                                                  .value = client});
}
