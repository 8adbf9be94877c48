#include "store/check_store.h"

#include <string.h>

#include <sqlite3.h>

#include "store/case_store.h"
#include "store/connection.h"
#include "tests/support/store/store_rows.h"
#include "tests/support/test.h"

static const char *const rows[] = {
    "A|2026-11-12|1||.|50|C1||G1|0|phq-9|12|one",
    "A|2026-11-19|2||.|50|C1||G1|1|||two",
    NULL,
};

static struct store filled_store(void)
{
    struct store store = store_create();

    store_sessions(&store, rows);
    store_goal(&store, goal_row("A", "G1", "Tidur sebelum pukul 23.00"));
    store_journal(&store, journal_row("A", "2026-11-12", JOURNAL_STEP, "Jurnal"));
    store_course(&store, course_row("A", "2026-07-01"));
    return store;
}

static bool is_whole(struct store *store)
{
    bool whole;

    assert_true(check_store(store->database, &whole, &store->problems));
    return whole;
}

static void a_filled_store_is_whole(void **state)
{
    (void)state;
    const char *edit[] = {"A|2026-11-13|1||late|45|C2||G1|2|phq-9||three", NULL};
    struct store store = filled_store();

    assert_true(is_whole(&store));
    store_sessions(&store, edit);
    store_goal(&store, goal_row("A", "G1", "Tidur"));
    assert_true(is_whole(&store));
    assert_int_equal(store.problems.count, 0);
    store_destroy(&store);
}

// What a damaged disk or a foreign hand could do; SQLite itself finds nothing wrong with it.
static const struct {
    const char *name;
    const char *sql;
    const char *about;
} damages[] = {
    {"a score",     "UPDATE score SET value = 13",                                      "score"       },
    {"a rater",     "UPDATE goal_rating SET rater = 'parent'",                          "goal_rating" },
    {"a duration",  "UPDATE session SET duration_minutes = 51",                         "session"     },
    {"a note",      "UPDATE session_note SET text = 'onf'",                             "session_note"},
    {"a line",      "UPDATE session SET line = line + 1",                               "session"     },
    {"a level",     "UPDATE goal SET level_0 = '1'",                                    "goal"        },
    {"a day",       "UPDATE journal SET day = day + 1",                                 "journal"     },
    {"a closing",   "UPDATE course SET closed_on = 20000",                              "course"      },
    {"a row gone",  "DELETE FROM score",                                                "score"       },
    {"a row twice",
     "INSERT INTO session SELECT client, 9, day, number, attendance, kind, "
     "duration_minutes, counselor, source, line, first_run, changed_run, "
     "deleted_run, hash FROM session WHERE session = 1",                                "session"     },
    {"a rule gone", "DROP TRIGGER change_log_loses_no_rows",                            "schema"      },
    {"a rule more", "CREATE INDEX foreign_index ON client (changed_run)",               "schema"      },
    {"a column",    "ALTER TABLE score ADD COLUMN x TEXT",                              "schema"      },
    {"an orphan",   "PRAGMA foreign_keys = OFF; DELETE FROM session WHERE session = 2",
     "references"                                                                                     },
};

static bool names(const struct problems *problems, const char *about)
{
    for (size_t i = 0; i < problems->count; i++) {
        if (problems->items[i].code == PROBLEM_DATABASE_DAMAGED &&
            text_equal_string(problems->items[i].about, about))
            return true;
    }
    return false;
}

static void damage_is_found_and_named(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(damages); i++) {
        struct store store = filled_store();
        assert_int_equal(sqlite3_exec(store.database->handle, damages[i].sql, NULL, NULL, NULL),
                         SQLITE_OK);
        if (is_whole(&store) || !names(&store.problems, damages[i].about))
            fail_msg("%s", damages[i].name);
        store_destroy(&store);
    }
}

// A row that is gone takes a look at all of them; check alone has it.
static void no_case_is_made_of_a_damaged_row(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(damages) && strcmp(damages[i].name, "a row gone") != 0; i++) {
        struct store store = filled_store();
        struct case_file *file;
        assert_int_equal(sqlite3_exec(store.database->handle, damages[i].sql, NULL, NULL, NULL),
                         SQLITE_OK);
        store.problems.count = 0;
        if (case_store_load(store.database, TEXT("A"), store.arena, &file, &store.problems) ||
            store.problems.items[0].code != PROBLEM_DATABASE_DAMAGED)
            fail_msg("%s", damages[i].name);
        store_destroy(&store);
    }
}

static void the_change_log_cannot_be_altered(void **state)
{
    (void)state;
    const char *edit[] = {"A|2026-11-12|1||.|50|C1||G1|2|phq-9|12|one", NULL};
    const char *attempts[] = {"UPDATE change_log SET old = 1", "DELETE FROM change_log",
                              "UPDATE change_log SET run = 1 WHERE id = 1"};
    struct store store = filled_store();

    store_sessions(&store, edit);
    for (size_t i = 0; i < COUNT(attempts); i++)
        assert_int_equal(sqlite3_exec(store.database->handle, attempts[i], NULL, NULL, NULL) &
                             0xff,
                         SQLITE_CONSTRAINT);
    store_destroy(&store);
}

static int64_t number(struct store *store, const char *sql)
{
    sqlite3_stmt *statement = NULL;
    int64_t result = -1;

    assert_int_equal(sqlite3_prepare_v2(store->database->handle, sql, -1, &statement, NULL),
                     SQLITE_OK);
    if (sqlite3_step(statement) == SQLITE_ROW)
        result = sqlite3_column_int64(statement, 0);
    sqlite3_finalize(statement);
    return result;
}

static void the_change_log_holds_old_and_new(void **state)
{
    (void)state;
    const char *edit[] = {"B|2026-11-12|1", "A|2026-11-12|1||.|50|C1||G1|2|phq-9|12|one", NULL};
    struct store store = filled_store();

    store_sessions(&store, edit);
    assert_int_equal(number(&store, "SELECT count(*) FROM change_log"), 1);
    assert_int_equal(
        number(&store, "SELECT count(*) FROM change_log WHERE tbl = 'goal_rating' AND row = 1 "
                       "AND part = 'G1 client' AND col = 'value' AND old = 0 AND new = 2 "
                       "AND old_line = 2 AND new_line = 3 AND new_source > old_source"),
        1);
    store_sessions(&store, rows);
    assert_int_equal(number(&store, "SELECT count(*) FROM change_log"), 2);
    store_destroy(&store);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_filled_store_is_whole),
        cmocka_unit_test(damage_is_found_and_named),
        cmocka_unit_test(no_case_is_made_of_a_damaged_row),
        cmocka_unit_test(the_change_log_cannot_be_altered),
        cmocka_unit_test(the_change_log_holds_old_and_new),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
