#include "store/database.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include <sqlite3.h>

#include "base/file.h"
#include "store/case_store.h"
#include "store/connection.h"
#include "store/statement.h"
#include "tests/support/store/store_rows.h"
#include "tests/support/test.h"

#define FILE_MAX_BYTES ((size_t)4 * 1024 * 1024)

// A folder of its own for each test, removed afterwards.
struct test_folder {
    char folder[32];
    struct arena *arena;
    struct problems problems;
    char *path;
};

static int make_place(void **state)
{
    struct arena *arena = arena_create();
    struct test_folder *place = ARENA_NEW(arena, struct test_folder);

    *place = (struct test_folder){.folder = "/tmp/store_XXXXXX", .arena = arena};
    place->problems = problems_create(arena);
    if (!mkdtemp(place->folder))
        return 1;
    place->path = file_join(arena, place->folder, text_of("a.db"));
    *state = place;
    return 0;
}

static int remove_place(void **state)
{
    struct test_folder *place = *state;
    struct text *names;
    size_t count;

    if (file_list(place->folder, "", place->arena, &names, &count) != 0)
        return 1;
    for (size_t i = 0; i < count; i++)
        unlink(file_join(place->arena, place->folder, names[i]));
    rmdir(place->folder);
    arena_destroy(place->arena);
    return 0;
}

static struct database *open_or_fail(struct test_folder *place, enum database_mode mode)
{
    struct database *database = NULL;

    if (!database_open(&database, place->path, mode, place->arena, &place->problems))
        fail_msg("%s", problem_code_name(place->problems.items[0].code));
    return database;
}

static void
assert_refused(struct test_folder *place, enum database_mode mode, enum problem_code code)
{
    struct database *database = NULL;

    place->problems.count = 0;
    assert_false(database_open(&database, place->path, mode, place->arena, &place->problems));
    assert_int_equal(place->problems.count, 1);
    assert_int_equal(place->problems.items[0].code, code);
    assert_int_equal(place->problems.items[0].severity, SEVERITY_FAILURE);
}

static void execute(const char *path, const char *sql)
{
    sqlite3 *handle = NULL;

    assert_int_equal(sqlite3_open(path, &handle), SQLITE_OK);
    assert_int_equal(sqlite3_exec(handle, sql, NULL, NULL, NULL), SQLITE_OK);
    sqlite3_close(handle);
}

static struct text bytes_of(struct test_folder *place)
{
    struct text bytes;

    assert_int_equal(file_read(place->path, FILE_MAX_BYTES, place->arena, &bytes), 0);
    return bytes;
}

static void a_new_database_is_private_and_can_be_opened_again(void **state)
{
    struct test_folder *place = *state;
    struct stat status;

    database_close(open_or_fail(place, DATABASE_CREATE));
    assert_int_equal(stat(place->path, &status), 0);
    assert_int_equal(status.st_mode & 0777, 0600);
    database_close(open_or_fail(place, DATABASE_READ));
    database_close(open_or_fail(place, DATABASE_WRITE));
    database_close(open_or_fail(place, DATABASE_CREATE));
    database_close(NULL);
}

static void a_missing_database_is_not_made_unless_asked(void **state)
{
    struct test_folder *place = *state;

    assert_refused(place, DATABASE_READ, PROBLEM_DATABASE_MISSING);
    assert_refused(place, DATABASE_WRITE, PROBLEM_DATABASE_MISSING);
    assert_false(file_exists(place->path));
    place->path = file_join(place->arena, place->folder, text_of("none/a.db"));
    assert_refused(place, DATABASE_CREATE, PROBLEM_DATABASE_MISSING);
}

// SQLite takes a file of one byte for an empty one, too.
static void an_empty_file_is_no_database_before_it_was_filled(void **state)
{
    struct test_folder *place = *state;
    const struct text contents[] = {TEXT(""), TEXT("S")};

    for (size_t i = 0; i < COUNT(contents); i++) {
        assert_int_equal(file_replace(place->path, contents[i]), 0);
        assert_refused(place, DATABASE_READ, PROBLEM_DATABASE_MISSING);
        assert_refused(place, DATABASE_WRITE, PROBLEM_DATABASE_MISSING);
        assert_true(text_equal(contents[i], bytes_of(place)));
        database_close(open_or_fail(place, DATABASE_CREATE));
        database_close(open_or_fail(place, DATABASE_READ));
    }
}

static void a_newer_schema_is_refused_and_left_alone(void **state)
{
    struct test_folder *place = *state;

    database_close(open_or_fail(place, DATABASE_CREATE));
    execute(place->path, "PRAGMA user_version = 99");
    struct text before = bytes_of(place);
    assert_refused(place, DATABASE_WRITE, PROBLEM_DATABASE_NEWER);
    assert_true(place->problems.items[0].low == 99);
    assert_true(place->problems.items[0].high == 2);
    assert_refused(place, DATABASE_CREATE, PROBLEM_DATABASE_NEWER);
    assert_true(text_equal(before, bytes_of(place)));
}

static void a_database_of_another_program_is_refused_and_left_alone(void **state)
{
    struct test_folder *place = *state;

    execute(place->path, "CREATE TABLE notes (text)");
    struct text before = bytes_of(place);
    assert_refused(place, DATABASE_CREATE, PROBLEM_DATABASE_FOREIGN);
    assert_true(text_equal(before, bytes_of(place)));
}

static void a_file_that_is_no_database_is_refused_and_left_alone(void **state)
{
    struct test_folder *place = *state;
    struct text log = TEXT("client_id,session_date,attendance\nK001,2026-11-12,hadir\n");

    assert_int_equal(file_replace(place->path, log), 0);
    assert_refused(place, DATABASE_CREATE, PROBLEM_DATABASE_FOREIGN);
    assert_true(text_equal(log, bytes_of(place)));
}

static void a_link_is_not_followed(void **state)
{
    struct test_folder *place = *state;
    char *link = file_join(place->arena, place->folder, text_of("link.db"));

    database_close(open_or_fail(place, DATABASE_CREATE));
    assert_int_equal(symlink(place->path, link), 0);
    place->path = link;
    assert_refused(place, DATABASE_READ, PROBLEM_DATABASE_FAILED);
}

static void a_foreign_trigger_or_view_is_refused(void **state)
{
    struct test_folder *place = *state;
    const char *planted[] = {
        "CREATE TRIGGER t AFTER INSERT ON session BEGIN DELETE FROM goal; END",
        "DROP TRIGGER IF EXISTS t; CREATE VIEW v AS SELECT 1",
    };

    database_close(open_or_fail(place, DATABASE_CREATE));
    for (size_t i = 0; i < COUNT(planted); i++) {
        execute(place->path, planted[i]);
        assert_refused(place, DATABASE_WRITE, PROBLEM_DATABASE_FOREIGN);
    }
}

static void a_reader_cannot_write(void **state)
{
    struct test_folder *place = *state;

    database_close(open_or_fail(place, DATABASE_CREATE));
    struct database *database = open_or_fail(place, DATABASE_READ);
    assert_int_not_equal(sqlite3_exec(database->handle, "DELETE FROM client", NULL, NULL, NULL),
                         SQLITE_OK);
    database_close(database);
}

static void what_cannot_be_written_says_why(void **state)
{
    struct test_folder *place = *state;
    struct database *database = open_or_fail(place, DATABASE_CREATE);
    struct statement *insert;

    execute(place->path, "CREATE TABLE large (bytes)");
    assert_int_equal(
        sqlite3_exec(database->handle, "PRAGMA max_page_count = 1", NULL, NULL, NULL),
        SQLITE_OK);
    assert_true(statement_of(database, "INSERT INTO large VALUES (zeroblob(1000000))", &insert,
                             &place->problems));
    assert_false(statement_run(insert, &place->problems));
    assert_int_equal(place->problems.items[0].code, PROBLEM_FILE_UNWRITABLE);
    assert_true(place->problems.items[0].low == ENOSPC);
    database_close(database);

    place->problems.count = 0;
    database = open_or_fail(place, DATABASE_READ);
    assert_false(database_begin(database, &place->problems));
    assert_int_equal(place->problems.items[0].code, PROBLEM_FILE_UNWRITABLE);
    assert_true(place->problems.items[0].low == EROFS);
    database_close(database);
}

static void what_was_not_committed_is_gone(void **state)
{
    struct test_folder *place = *state;
    struct database *database = open_or_fail(place, DATABASE_CREATE);
    struct text *clients;
    size_t count;

    assert_true(database_begin(database, &place->problems));
    assert_int_equal(sqlite3_exec(database->handle,
                                  "INSERT INTO client (client_id, changed_run) VALUES ('A', 1)",
                                  NULL, NULL, NULL),
                     SQLITE_OK);
    database_close(database);
    database = open_or_fail(place, DATABASE_READ);
    assert_true(case_store_clients(database, place->arena, &clients, &count, &place->problems));
    assert_int_equal(count, 0);
    database_close(database);
}

static size_t client_count(struct database *database, struct test_folder *place)
{
    struct text *clients;
    size_t count;

    assert_true(case_store_clients(database, place->arena, &clients, &count, &place->problems));
    return count;
}

static void add_client(struct database *database, const char *sql)
{
    assert_int_equal(sqlite3_exec(database->handle, sql, NULL, NULL, NULL), SQLITE_OK);
}

static void a_trial_builds_on_its_steps_and_keeps_none(void **state)
{
    struct test_folder *place = *state;
    struct database *database = open_or_fail(place, DATABASE_CREATE);

    assert_true(database_begin_trial(database, &place->problems));
    assert_true(database_begin(database, &place->problems));
    add_client(database, "INSERT INTO client (client_id, changed_run) VALUES ('A', 1)");
    assert_true(database_commit(database, &place->problems));
    database_roll_back(database); // nothing is open: what was kept stays
    assert_int_equal(client_count(database, place), 1);
    assert_true(database_begin(database, &place->problems));
    add_client(database, "INSERT INTO client (client_id, changed_run) VALUES ('B', 1)");
    assert_int_equal(client_count(database, place), 2);
    database_roll_back(database);
    assert_int_equal(client_count(database, place), 1);
    database_close(database);
    database = open_or_fail(place, DATABASE_READ);
    assert_int_equal(client_count(database, place), 0);
    database_close(database);
}

static void a_trial_that_sqlite_broke_off_keeps_nothing_either(void **state)
{
    struct test_folder *place = *state;
    struct database *database = open_or_fail(place, DATABASE_CREATE);

    assert_true(database_begin_trial(database, &place->problems));
    assert_int_equal(sqlite3_exec(database->handle, "ROLLBACK", NULL, NULL, NULL), SQLITE_OK);
    assert_true(database_begin(database, &place->problems));
    add_client(database, "INSERT INTO client (client_id, changed_run) VALUES ('A', 1)");
    assert_true(database_commit(database, &place->problems));
    database_close(database);
    database = open_or_fail(place, DATABASE_READ);
    assert_int_equal(client_count(database, place), 0);
    database_close(database);
}

static void a_busy_database_is_a_problem(void **state)
{
    struct test_folder *place = *state;
    struct database *first = open_or_fail(place, DATABASE_CREATE);
    struct database *second = open_or_fail(place, DATABASE_WRITE);

    sqlite3_busy_timeout(second->handle, 1);
    assert_true(database_begin(first, &place->problems));
    assert_false(database_begin(second, &place->problems));
    assert_int_equal(place->problems.items[0].code, PROBLEM_DATABASE_BUSY);
    database_roll_back(first);
    assert_true(database_begin(second, &place->problems));
    assert_true(database_commit(second, &place->problems));
    database_close(first);
    database_close(second);
}

static void what_is_read_together_is_of_one_moment(void **state)
{
    struct test_folder *place = *state;
    struct database *writer = open_or_fail(place, DATABASE_CREATE);
    struct database *reader = open_or_fail(place, DATABASE_READ);
    bool is_begun, is_begun_again;

    sqlite3_busy_timeout(writer->handle, 1);
    assert_true(database_begin_reading(reader, &is_begun, &place->problems));
    assert_true(is_begun);
    assert_true(database_begin_reading(reader, &is_begun_again, &place->problems));
    assert_false(is_begun_again);
    assert_int_equal(client_count(reader, place), 0);
    assert_true(database_begin(writer, &place->problems));
    assert_int_equal(sqlite3_exec(writer->handle,
                                  "INSERT INTO client (client_id, changed_run) VALUES ('A', 1)",
                                  NULL, NULL, NULL),
                     SQLITE_OK);
    assert_false(database_commit(writer, &place->problems));
    assert_int_equal(client_count(reader, place), 0);
    database_roll_back(reader);
    assert_true(database_commit(writer, &place->problems));
    assert_int_equal(client_count(reader, place), 1);
    database_close(reader);
    database_close(writer);
}

static int64_t pragma(struct database *database, const char *sql)
{
    sqlite3_stmt *statement = NULL;
    int64_t value = -1;

    assert_int_equal(sqlite3_prepare_v2(database->handle, sql, -1, &statement, NULL),
                     SQLITE_OK);
    if (sqlite3_step(statement) == SQLITE_ROW)
        value = sqlite3_column_int64(statement, 0);
    sqlite3_finalize(statement);
    return value;
}

static void settings_are_the_safe_ones(void **state)
{
    struct test_folder *place = *state;
    static const struct {
        const char *pragma;
        int64_t value;
    } cases[] = {
        {"PRAGMA application_id",  1128353857},
        {"PRAGMA foreign_keys",    1         },
        {"PRAGMA synchronous",     3         }, // EXTRA
        {"PRAGMA secure_delete",   1         },
        {"PRAGMA temp_store",      2         }, // MEMORY
        {"PRAGMA trusted_schema",  0         },
        {"PRAGMA cell_size_check", 1         },
    };
    struct database *database = open_or_fail(place, DATABASE_CREATE);

    for (size_t i = 0; i < COUNT(cases); i++) {
        if (pragma(database, cases[i].pragma) != cases[i].value)
            fail_msg("%s", cases[i].pragma);
    }
    assert_int_equal(sqlite3_limit(database->handle, SQLITE_LIMIT_ATTACHED, -1), 0);
    database_close(database);
}

#define IN_A_PLACE(test) cmocka_unit_test_setup_teardown(test, make_place, remove_place)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_A_PLACE(a_new_database_is_private_and_can_be_opened_again),
        IN_A_PLACE(a_missing_database_is_not_made_unless_asked),
        IN_A_PLACE(an_empty_file_is_no_database_before_it_was_filled),
        IN_A_PLACE(a_newer_schema_is_refused_and_left_alone),
        IN_A_PLACE(a_database_of_another_program_is_refused_and_left_alone),
        IN_A_PLACE(a_file_that_is_no_database_is_refused_and_left_alone),
        IN_A_PLACE(a_link_is_not_followed),
        IN_A_PLACE(a_foreign_trigger_or_view_is_refused),
        IN_A_PLACE(a_reader_cannot_write),
        IN_A_PLACE(what_cannot_be_written_says_why),
        IN_A_PLACE(what_was_not_committed_is_gone),
        IN_A_PLACE(a_trial_builds_on_its_steps_and_keeps_none),
        IN_A_PLACE(a_trial_that_sqlite_broke_off_keeps_nothing_either),
        IN_A_PLACE(a_busy_database_is_a_problem),
        IN_A_PLACE(what_is_read_together_is_of_one_moment),
        IN_A_PLACE(settings_are_the_safe_ones),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
