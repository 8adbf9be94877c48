#include "store/case_store.h"

#include <assert.h>

#include "store/case_store.sql.h"
#include "store/columns.h"
#include "store/seal.h"
#include "store/statement.h"

// A case file in the making.
struct loader {
    struct database *database;
    struct arena *arena;
    struct case_file *file;
    int64_t client;
    size_t *index_of; // session number -> 1 + index into file->sessions; 0 = deleted
    size_t index_count;
    uint32_t *source_ids; // of file->sources
    struct {
        size_t sessions, goals, ratings, scores, journal, courses, sources, source_ids, index;
    } capacity;
    struct problems *problems;
};

// `read` takes one row of a table over; false when it says what no row of ours can say.
static bool load_rows(struct loader *loader,
                      enum fact_table table,
                      const char *sql,
                      bool (*read)(struct loader *loader, const struct statement *row))
{
    const int columns = fact_table_columns(table);
    struct statement *rows;
    bool found;

    if (!statement_of(loader->database, sql, &rows, loader->problems))
        return false;
    statement_bind_int(rows, ":client", loader->client);
    for (;;) {
        if (!statement_next(rows, &found, loader->problems))
            return false;
        if (!found)
            return true;
        // No figure is made of a row that is not the one that was stored.
        bool is_sealed =
            statement_hash(rows, columns) == (uint64_t)statement_int(rows, columns);
        if (!is_sealed || !read(loader, rows)) {
            statement_reset(rows);
            return database_damaged(loader->database, loader->problems);
        }
    }
}

static struct text copied(struct loader *loader, const struct statement *row, int column)
{
    struct text text = statement_text(row, column);

    return text.data ? arena_copy(loader->arena, text) : text;
}

// Files are numbered in the order in which the facts name them; their names are read at the
// end.
static struct origin origin_of(struct loader *loader, const struct statement *row, int column)
{
    uint32_t id = (uint32_t)statement_int(row, column);
    struct origin origin = {.line = (uint32_t)statement_int(row, column + 1)};
    size_t *count = &loader->file->source_count;

    for (; loader->source_ids && origin.source < *count; origin.source++) {
        if (loader->source_ids[origin.source] == id)
            return origin;
    }
    loader->source_ids = arena_grow(loader->arena, loader->source_ids,
                                    &loader->capacity.source_ids, *count + 1, sizeof(id));
    loader->source_ids[(*count)++] = id;
    return origin;
}

static void index_session(struct loader *loader, int64_t number)
{
    size_t index = (size_t)number;
    size_t known = loader->capacity.index;

    if (index >= known)
        loader->index_of = arena_grow(loader->arena, loader->index_of, &loader->capacity.index,
                                      index + 1, sizeof(size_t));
    loader->index_count = loader->capacity.index;
    loader->index_of[index] = loader->file->session_count;
}

static bool read_session(struct loader *loader, const struct statement *row)
{
    struct case_file *file = loader->file;
    struct session session = {
        .day = (day_number)statement_int(row, 2),
        .number = (int32_t)statement_int(row, 3),
        .duration_minutes =
            statement_is_null(row, 6) ? SESSION_NO_DURATION : (int32_t)statement_int(row, 6),
        .counselor = copied(loader, row, 7),
        .origin = origin_of(loader, row, 8),
    };
    int64_t number = statement_int(row, 1);

    if (number < 1 || number > INT32_MAX ||
        !attendance_from_name(statement_text(row, 4), &session.attendance) ||
        !session_kind_from_name(statement_text(row, 5), &session.kind))
        return false;
    file->sessions = arena_grow(loader->arena, file->sessions, &loader->capacity.sessions,
                                file->session_count + 1, sizeof(session));
    file->sessions[file->session_count++] = session;
    index_session(loader, number);
    return true;
}

// SIZE_MAX when the session is deleted or was never there.
static size_t session_index(const struct loader *loader, int64_t number)
{
    if (number < 1 || number >= (int64_t)loader->index_count)
        return SIZE_MAX;
    return loader->index_of[number] - 1;
}

static bool has_note(const struct session *session, struct text note)
{
    for (size_t i = 0; i < session->note_count; i++) {
        if (text_equal(session->notes[i], note))
            return true;
    }
    return false;
}

static bool read_note(struct loader *loader, const struct statement *row)
{
    size_t index = session_index(loader, statement_int(row, 1));

    if (index == SIZE_MAX)
        return true;
    struct session *session = &loader->file->sessions[index];
    if (has_note(session, statement_text(row, 4)))
        return true;
    // Most sessions have one note at most: no room is kept for more.
    struct text *notes = ARENA_ARRAY(loader->arena, struct text, session->note_count + 1);
    for (size_t i = 0; i < session->note_count; i++)
        notes[i] = session->notes[i];
    session->notes = notes;
    session->notes[session->note_count++] = copied(loader, row, 4);
    return true;
}

static bool read_rating(struct loader *loader, const struct statement *row)
{
    struct case_file *file = loader->file;
    struct goal_rating rating = {
        .goal = copied(loader, row, 2),
        .session = session_index(loader, statement_int(row, 1)),
        .value = statement_real(row, 5),
        .origin = origin_of(loader, row, 6),
    };

    if (rating.session == SIZE_MAX || !rater_from_name(statement_text(row, 3), &rating.rater))
        return false;
    file->ratings = arena_grow(loader->arena, file->ratings, &loader->capacity.ratings,
                               file->rating_count + 1, sizeof(rating));
    file->ratings[file->rating_count++] = rating;
    return true;
}

static bool read_score(struct loader *loader, const struct statement *row)
{
    struct case_file *file = loader->file;
    struct score score = {
        .measure = copied(loader, row, 2),
        .session = session_index(loader, statement_int(row, 1)),
        .value = statement_real(row, 5),
        .origin = origin_of(loader, row, 6),
    };

    if (score.session == SIZE_MAX || !rater_from_name(statement_text(row, 3), &score.rater))
        return false;
    file->scores = arena_grow(loader->arena, file->scores, &loader->capacity.scores,
                              file->score_count + 1, sizeof(score));
    file->scores[file->score_count++] = score;
    return true;
}

static bool read_goal(struct loader *loader, const struct statement *row)
{
    struct case_file *file = loader->file;
    struct value values[GOAL_COLUMNS];
    struct goal goal;

    values_read(row, GOAL_COLUMNS, loader->arena, values);
    if (!goal_from_values(values, &goal))
        return false;
    goal.origin = origin_of(loader, row, GOAL_COLUMNS);
    goal.is_text_changed_after_rating = statement_int(row, GOAL_COLUMNS + 5) != 0;
    file->goals = arena_grow(loader->arena, file->goals, &loader->capacity.goals,
                             file->goal_count + 1, sizeof(goal));
    file->goals[file->goal_count++] = goal;
    return true;
}

static bool read_journal(struct loader *loader, const struct statement *row)
{
    struct case_file *file = loader->file;
    struct value values[JOURNAL_COLUMNS];
    struct journal_entry entry;

    values_read(row, JOURNAL_COLUMNS, loader->arena, values);
    if (!journal_from_values(values, &entry))
        return false;
    entry.origin = origin_of(loader, row, JOURNAL_COLUMNS);
    file->journal = arena_grow(loader->arena, file->journal, &loader->capacity.journal,
                               file->journal_count + 1, sizeof(entry));
    file->journal[file->journal_count++] = entry;
    return true;
}

static bool read_course(struct loader *loader, const struct statement *row)
{
    struct case_file *file = loader->file;
    struct value values[COURSE_COLUMNS];
    struct course course;

    values_read(row, COURSE_COLUMNS, loader->arena, values);
    if (!course_from_values(values, &course))
        return false;
    course.origin = origin_of(loader, row, COURSE_COLUMNS);
    file->courses = arena_grow(loader->arena, file->courses, &loader->capacity.courses,
                               file->course_count + 1, sizeof(course));
    file->courses[file->course_count++] = course;
    return true;
}

static bool load_source(struct loader *loader, size_t index)
{
    struct statement *find;
    bool found;

    assert(loader->source_ids);
    if (!statement_of(loader->database, case_source_sql, &find, loader->problems))
        return false;
    statement_bind_int(find, ":source", loader->source_ids[index]);
    if (!statement_next(find, &found, loader->problems))
        return false;
    if (!found)
        return database_damaged(loader->database, loader->problems);
    loader->file->sources[index] = (struct source){
        .name = copied(loader, find, 0),
        .sha256 = copied(loader, find, 1),
        .imported_at = copied(loader, find, 2),
    };
    statement_reset(find);
    return true;
}

static bool load_sources(struct loader *loader)
{
    size_t count = loader->file->source_count;

    loader->file->sources = ARENA_ARRAY(loader->arena, struct source, count);
    for (size_t i = 0; i < count; i++) {
        if (!load_source(loader, i))
            return false;
    }
    return true;
}

static bool load_refused(struct loader *loader)
{
    struct statement *count;
    bool found;

    if (!statement_of(loader->database, case_refused_sql, &count, loader->problems))
        return false;
    statement_bind_text(count, ":client_id", loader->file->client);
    if (!statement_next(count, &found, loader->problems))
        return false;
    loader->file->rows_refused = (size_t)statement_int(count, 0);
    loader->file->scores_outside_range = (size_t)statement_int(count, 1);
    statement_reset(count);
    return true;
}

static bool load_first_journal_day(struct loader *loader)
{
    struct statement *first;
    bool found;

    if (!statement_of(loader->database, case_first_journal_day_sql, &first, loader->problems) ||
        !statement_next(first, &found, loader->problems))
        return false;
    loader->file->first_journal_day = DAY_NONE;
    if (!statement_is_null(first, 0))
        loader->file->first_journal_day = (day_number)statement_int(first, 0);
    statement_reset(first);
    return true;
}

static bool find_client(struct loader *loader, struct text client)
{
    struct statement *find;
    bool found;

    if (!statement_of(loader->database, case_client_sql, &find, loader->problems))
        return false;
    statement_bind_text(find, ":client_id", client);
    if (!statement_next(find, &found, loader->problems))
        return false;
    if (!found)
        return problem_add(loader->problems, (struct problem){.code = PROBLEM_CLIENT_UNKNOWN,
                                                              .severity = SEVERITY_FAILURE,
                                                              .value = client});
    loader->client = statement_int(find, 0);
    statement_reset(find);
    return true;
}

static bool load_client(struct loader *loader, struct text client)
{
    return find_client(loader, client) &&
           load_rows(loader, FACT_SESSION, case_sessions_sql, read_session) &&
           load_rows(loader, FACT_SESSION_NOTE, case_notes_sql, read_note) &&
           load_rows(loader, FACT_GOAL_RATING, case_ratings_sql, read_rating) &&
           load_rows(loader, FACT_SCORE, case_scores_sql, read_score) &&
           load_rows(loader, FACT_GOAL, case_goals_sql, read_goal) &&
           load_rows(loader, FACT_JOURNAL, case_journal_sql, read_journal) &&
           load_rows(loader, FACT_COURSE, case_courses_sql, read_course) &&
           load_sources(loader) && load_refused(loader) && load_first_journal_day(loader);
}

bool case_store_load(struct database *database,
                     struct text client,
                     struct arena *arena,
                     struct case_file **case_file,
                     struct problems *problems)
{
    struct loader loader = {
        .database = database,
        .arena = arena,
        .file = ARENA_NEW(arena, struct case_file),
        .problems = problems,
    };

    bool is_begun;
    bool is_loaded;

    *case_file = loader.file;
    loader.file->client = arena_copy(arena, client);
    if (!database_begin_reading(database, &is_begun, problems))
        return false;
    is_loaded = load_client(&loader, client);
    if (is_begun)
        database_roll_back(database);
    return is_loaded;
}

bool case_store_clients(struct database *database,
                        struct arena *arena,
                        struct text **clients,
                        size_t *count,
                        struct problems *problems)
{
    struct statement *rows;
    size_t capacity = 0;
    bool found;

    *clients = NULL;
    *count = 0;
    if (!statement_of(database, case_clients_sql, &rows, problems))
        return false;
    for (;;) {
        if (!statement_next(rows, &found, problems))
            return false;
        if (!found)
            return true;
        *clients = arena_grow(arena, *clients, &capacity, *count + 1, sizeof(**clients));
        (*clients)[(*count)++] = arena_copy(arena, statement_text(rows, 0));
    }
}
