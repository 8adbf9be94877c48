#include "tests/support/store/store_rows.h"

#include <math.h>
#include <string.h>

#include "base/number.h"
#include "store/case_store.h"
#include "tests/support/test.h"

enum {
    COLUMN_CLIENT,
    COLUMN_DATE,
    COLUMN_NUMBER,
    COLUMN_COURSE,
    COLUMN_ATTENDANCE,
    COLUMN_DURATION,
    COLUMN_COUNSELOR,
    COLUMN_RATER,
    COLUMN_GOAL,
    COLUMN_RATING,
    COLUMN_MEASURE,
    COLUMN_SCORE,
    COLUMN_NOTE,
    COLUMN_COUNT
};

struct store store_create(void)
{
    struct store store = {.arena = arena_create()};

    store.problems = problems_create(store.arena);
    assert_true(
        database_open(&store.database, NULL, DATABASE_MEMORY, store.arena, &store.problems));
    return store;
}

void store_destroy(struct store *store)
{
    database_close(store->database);
    arena_destroy(store->arena);
}

struct import_source store_source(struct store *store, enum file_kind kind)
{
    store->imports++;
    return (struct import_source){
        .path = "inbox/log.csv",
        .name = TEXT("log.csv"),
        .sha256 = digest_of((struct text){(const char *)&store->imports, sizeof(int)}),
        .bytes = 100,
        .kind = kind,
        .encoding = "utf-8",
        .delimiter = ',',
        .decimal = '.',
        .header_line = 1,
        .header = TEXT("client_id,session_date,attendance"),
        .imported_at = "2026-11-24T02:00:13Z",
        .actor = "guru",
    };
}

struct import *store_begin(struct store *store)
{
    struct import_source source = store_source(store, FILE_SESSIONS);
    struct import *import;

    assert_true(
        import_begin(&import, store->database, &source, store->arena, &store->problems));
    return import;
}

day_number store_day(const char *iso)
{
    day_number day;

    if (!day_parse_iso(text_of(iso), &day))
        fail_msg("no date: %s", iso);
    return day;
}

static double number_of(struct text text, double none)
{
    double number = none;

    if (!text_is_empty(text) && !number_parse(text, &number))
        fail_msg("no number: %.*s", (int)text.length, text.data);
    return number;
}

static void split_row(const char *row, struct text columns[COLUMN_COUNT])
{
    struct text rest = text_of(row);

    for (int i = 0; i < COLUMN_COUNT; i++) {
        columns[i] = rest.data ? text_split(&rest, '|') : (struct text){0};
        if (text_equal_string(columns[i], "."))
            columns[i] = (struct text){0};
    }
}

enum row_outcome
store_session(struct store *store, struct import *import, uint32_t line, const char *row_text)
{
    struct text columns[COLUMN_COUNT];
    struct row_rating rating;
    struct row_score score;
    enum row_outcome outcome;

    split_row(row_text, columns);
    rating = (struct row_rating){.goal = columns[COLUMN_GOAL],
                                 .value = number_of(columns[COLUMN_RATING], NAN),
                                 .is_named = true};
    score = (struct row_score){.measure = columns[COLUMN_MEASURE],
                               .value = number_of(columns[COLUMN_SCORE], NAN),
                               .is_named = true};
    struct session_row row = {
        .line = line,
        .client = columns[COLUMN_CLIENT],
        .number = (int32_t)number_of(columns[COLUMN_NUMBER], 0),
        .course = (uint32_t)number_of(columns[COLUMN_COURSE], 0),
        .kind = SESSION_SESSION,
        .duration_minutes = (int32_t)number_of(columns[COLUMN_DURATION], SESSION_NO_DURATION),
        .counselor = columns[COLUMN_COUNSELOR],
        .ratings = &rating,
        .rating_count = !text_is_empty(columns[COLUMN_GOAL]),
        .scores = &score,
        .score_count = !text_is_empty(columns[COLUMN_MEASURE]),
        .note = columns[COLUMN_NOTE],
        .has_counselor = true,
        .has_duration = true,
        .has_note = !text_equal_string(columns[COLUMN_NOTE], "-"),
    };
    if (!text_is_empty(columns[COLUMN_ATTENDANCE]))
        assert_true(attendance_from_name(columns[COLUMN_ATTENDANCE], &row.attendance));
    if (!text_is_empty(columns[COLUMN_RATER]))
        assert_true(rater_from_name(columns[COLUMN_RATER], &row.rater));
    assert_true(day_parse_iso(columns[COLUMN_DATE], &row.day));
    if (!import_session(import, &row, &outcome, &store->problems))
        fail_msg("%s: %s", row_text, store->problems.items[0].detail);
    return outcome;
}

static void count(struct import_counts *counts, enum row_outcome outcome)
{
    counts->new_rows += outcome == ROW_NEW;
    counts->unchanged += outcome == ROW_UNCHANGED;
    counts->changed += outcome == ROW_CHANGED;
}

struct import_counts store_sessions(struct store *store, const char *const *rows)
{
    struct import *import = store_begin(store);
    struct import_counts counts = {0};

    for (uint32_t i = 0; rows[i]; i++)
        count(&counts, store_session(store, import, i + 2, rows[i]));
    assert_true(import_commit(import, &counts, &store->problems));
    return counts;
}

static struct import *begin(struct store *store, enum file_kind kind)
{
    struct import_source source = store_source(store, kind);
    struct import *import;

    assert_true(
        import_begin(&import, store->database, &source, store->arena, &store->problems));
    return import;
}

static enum row_outcome
commit(struct store *store, struct import *import, enum row_outcome outcome)
{
    struct import_counts counts = {0};

    count(&counts, outcome);
    assert_true(import_commit(import, &counts, &store->problems));
    return outcome;
}

enum row_outcome store_goal(struct store *store, struct goal_row row)
{
    struct import *import = begin(store, FILE_GOALS);
    enum row_outcome outcome;

    assert_true(import_goal(import, &row, &outcome, &store->problems));
    return commit(store, import, outcome);
}

enum row_outcome store_journal(struct store *store, struct journal_row row)
{
    struct import *import = begin(store, FILE_JOURNAL);
    enum row_outcome outcome;

    assert_true(import_journal(import, &row, &outcome, &store->problems));
    return commit(store, import, outcome);
}

enum row_outcome store_course(struct store *store, struct course_row row)
{
    struct import *import = begin(store, FILE_CLIENTS);
    enum row_outcome outcome;

    assert_true(import_course(import, &row, &outcome, &store->problems));
    return commit(store, import, outcome);
}

struct goal_row goal_row(const char *client, const char *id, const char *statement)
{
    return (struct goal_row){
        .line = 2,
        .client = text_of(client),
        .goal =
            {
                   .id = text_of(id),
                   .statement = text_of(statement),
                   .baseline = NAN,
                   .target = NAN,
                   .importance = NAN,
                   .difficulty = NAN,
                   .weight = NAN,
                   .confidence = NAN,
                   .start_on = DAY_NONE,
                   .target_on = DAY_NONE,
                   .review_on = DAY_NONE,
                   },
        .present = UINT64_MAX,
    };
}

struct journal_row
journal_row(const char *client, const char *date, enum journal_kind kind, const char *text)
{
    return (struct journal_row){
        .line = 2,
        .client = text_of(client),
        .entry =
            {
                    .day = store_day(date),
                    .kind = kind,
                    .text = text_of(text),
                    .due = DAY_NONE,
                    .done_on = DAY_NONE,
                    },
        .present = UINT64_MAX,
    };
}

struct course_row course_row(const char *client, const char *started_on)
{
    return (struct course_row){
        .line = 2,
        .client = text_of(client),
        .course =
            {
                     .referred_on = DAY_NONE,
                     .started_on = started_on ? store_day(started_on) : DAY_NONE,
                     .closed_on = DAY_NONE,
                     },
        .present = UINT64_MAX,
    };
}

struct case_file *store_load(struct store *store, const char *client)
{
    struct case_file *file;

    if (!case_store_load(store->database, text_of(client), store->arena, &file,
                         &store->problems))
        fail_msg("nothing stored on %s", client);
    return file;
}
