#include "store/statement.h"

#include <math.h>
#include <string.h>

#include <sqlite3.h>

#include "base/buffer.h"
#include "base/file.h"
#include "store/connection.h"
#include "store/row_hash.h"
#include "tests/support/store/store_rows.h"
#include "tests/support/test.h"

#define SQL_MAX_BYTES 65536

// Statements that may go through a whole table, and why.
static const struct {
    const char *statement;
    const char *table;
    const char *why;
} allowed_scans[] = {
    {"case_clients",       "client",       "a list of all clients"          },
    {"report_versions",    "client",       "a list of all clients"          },
    {"report_names",       "rendered",     "a list of all reports"          },
    {"refused_open_count", "refused_row",  "the index holds open rows alone"},
    {"check_session",      "session",      "every row is checked"           },
    {"check_goal_rating",  "goal_rating",  "every row is checked"           },
    {"check_score",        "score",        "every row is checked"           },
    {"check_session_note", "session_note", "every row is checked"           },
    {"sessions_write",     "row_feed",     "every row waits to be written"  },
    {"ratings_write",      "row_feed",     "every row waits to be written"  },
    {"scores_write",       "row_feed",     "every row waits to be written"  },
    {"notes_write",        "row_feed",     "every row waits to be written"  },
    {"check_goal",         "goal",         "every row is checked"           },
    {"check_journal",      "journal",      "every row is checked"           },
    {"check_course",       "course",       "every row is checked"           },
};

// Tables whose size does not depend on the data.
static const char *const small_tables[] = {"sqlite_schema", "sqlite_master", "seal", "CONSTANT",
                                           "pragma"};

static bool is_small(struct text table)
{
    for (size_t i = 0; i < COUNT(small_tables); i++) {
        if (text_starts_with(table, text_of(small_tables[i])))
            return true;
    }
    return false;
}

static bool may_scan(struct text statement, struct text table)
{
    for (size_t i = 0; i < COUNT(allowed_scans); i++) {
        if (text_equal_string(statement, allowed_scans[i].statement) &&
            text_equal_string(table, allowed_scans[i].table))
            return true;
    }
    return is_small(table);
}

static void check_plan_row(struct text name, const char *detail)
{
    const struct text scan = TEXT("SCAN ");
    struct text rest = text_of(detail);

    if (!text_starts_with(rest, scan))
        return;
    rest = text_slice(rest, scan.length, rest.length);
    struct text table = text_split(&rest, ' ');
    if (!may_scan(name, table))
        fail_msg("%.*s scans %.*s", (int)name.length, name.data, (int)table.length, table.data);
}

static void check_plan(sqlite3 *handle, struct text name, const char *sql, struct arena *arena)
{
    struct buffer explain = buffer_create(arena, SQL_MAX_BYTES);
    sqlite3_stmt *plan = NULL;

    buffer_put_string(&explain, "EXPLAIN QUERY PLAN ");
    buffer_put_string(&explain, sql);
    if (sqlite3_prepare_v2(handle, buffer_string(&explain), -1, &plan, NULL) != SQLITE_OK)
        fail_msg("%.*s: %s", (int)name.length, name.data, sqlite3_errmsg(handle));
    while (sqlite3_step(plan) == SQLITE_ROW)
        check_plan_row(name, (const char *)sqlite3_column_text(plan, 3));
    sqlite3_finalize(plan);
}

// A block may hold several statements.
static size_t
check_block(sqlite3 *handle, struct text name, const char *sql, struct arena *arena)
{
    size_t count = 0;

    while (*sql) {
        sqlite3_stmt *statement = NULL;
        const char *rest = NULL;
        if (sqlite3_prepare_v2(handle, sql, -1, &statement, &rest) != SQLITE_OK)
            fail_msg("%.*s: %s", (int)name.length, name.data, sqlite3_errmsg(handle));
        if (statement) {
            count++;
            check_plan(handle, name, sqlite3_sql(statement), arena);
        }
        sqlite3_finalize(statement);
        sql = rest;
    }
    return count;
}

// What stands between one "-- name:" and the next.
static size_t check_file(sqlite3 *handle, struct text content, struct arena *arena)
{
    const struct text mark = TEXT("-- name: ");
    struct buffer block = buffer_create(arena, SQL_MAX_BYTES);
    struct text name = {0};
    size_t count = 0;

    while (content.data) {
        struct text line = text_split(&content, '\n');
        if (text_starts_with(line, mark)) {
            count += check_block(handle, name, buffer_string(&block), arena);
            block = buffer_create(arena, SQL_MAX_BYTES);
            name = text_slice(line, mark.length, line.length);
            continue;
        }
        buffer_put_text(&block, line);
        buffer_put_byte(&block, '\n');
    }
    return count + check_block(handle, name, buffer_string(&block), arena);
}

static void every_statement_fits_the_schema_and_scans_no_growing_table(void **state)
{
    (void)state;
    struct store store = store_create();
    struct text *names;
    struct text content;
    size_t file_count;
    size_t count = 0;

    assert_int_equal(file_list("store", ".sql", store.arena, &names, &file_count), 0);
    assert_true(file_count >= 10);
    for (size_t i = 0; i < file_count; i++) {
        const char *path = file_join(store.arena, "store", names[i]);
        assert_int_equal(file_read(path, SQL_MAX_BYTES, store.arena, &content), 0);
        count += check_file(store.database->handle, content, store.arena);
    }
    assert_true(count >= 60);
    store_destroy(&store);
}

static void values_come_back_as_they_were_bound(void **state)
{
    (void)state;
    static const char sql[] = "SELECT :int, :real, :text, :empty, :null, :missing, :nan";
    struct store store = store_create();
    struct statement *echo;
    bool found;

    assert_true(statement_of(store.database, sql, &echo, &store.problems));
    statement_bind_int(echo, ":int", INT64_MIN);
    statement_bind_real(echo, ":real", -0.0);
    statement_bind_text(echo, ":text", text_of("a\xC3\xA9"));
    statement_bind_text(echo, ":empty", text_of(""));
    statement_bind_null(echo, ":null");
    statement_bind_text(echo, ":missing", (struct text){0});
    statement_bind_real(echo, ":nan", NAN);
    assert_true(statement_next(echo, &found, &store.problems));
    assert_true(found);
    assert_true(statement_int(echo, 0) == INT64_MIN);
    assert_true(statement_real(echo, 1) == 0);
    assert_text_equal(statement_text(echo, 2), "a\xC3\xA9");
    assert_false(statement_is_null(echo, 3));
    assert_int_equal(statement_text(echo, 3).length, 0);
    assert_true(statement_is_null(echo, 4));
    assert_true(statement_text(echo, 5).data == NULL);
    assert_true(isnan(statement_real(echo, 6)));
    assert_true(statement_next(echo, &found, &store.problems));
    assert_false(found);
    store_destroy(&store);
}

static void the_hash_of_a_row_is_that_of_its_bound_values(void **state)
{
    (void)state;
    static const char sql[] = "SELECT :int, :real, :text, :null, :hash";
    struct store store = store_create();
    struct statement *echo;
    bool found;

    assert_true(statement_of(store.database, sql, &echo, &store.problems));
    statement_bind_int(echo, ":int", 7);
    statement_bind_real(echo, ":real", 2.5);
    statement_bind_text(echo, ":text", text_of("nine bytes"));
    statement_bind_null(echo, ":null");
    uint64_t hash = statement_bind_hash(echo, ":hash");
    assert_true(statement_next(echo, &found, &store.problems));
    assert_true(statement_hash(echo, 4) == hash);
    assert_true((uint64_t)statement_int(echo, 4) == hash);
    assert_true(statement_hash(echo, 3) != hash);
    store_destroy(&store);
}

static void a_statement_that_fails_is_a_problem_and_can_be_used_again(void **state)
{
    (void)state;
    static const char sql[] =
        "INSERT INTO client (client_id, changed_run) VALUES (:client_id, :run)";
    struct store store = store_create();
    struct statement *insert;

    assert_true(statement_of(store.database, sql, &insert, &store.problems));
    for (int i = 0; i < 2; i++) {
        statement_bind_text(insert, ":client_id", text_of(""));
        statement_bind_int(insert, ":run", 1);
        assert_false(statement_run(insert, &store.problems));
    }
    assert_int_equal(store.problems.count, 2);
    assert_int_equal(store.problems.items[0].code, PROBLEM_DATABASE_FAILED);
    assert_non_null(strstr(store.problems.items[0].detail, "CHECK"));
    statement_bind_text(insert, ":client_id", text_of("K1"));
    statement_bind_int(insert, ":run", 1);
    assert_true(statement_run(insert, &store.problems));
    assert_int_equal(statement_changes(insert), 1);
    store_destroy(&store);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_statement_fits_the_schema_and_scans_no_growing_table),
        cmocka_unit_test(values_come_back_as_they_were_bound),
        cmocka_unit_test(the_hash_of_a_row_is_that_of_its_bound_values),
        cmocka_unit_test(a_statement_that_fails_is_a_problem_and_can_be_used_again),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
