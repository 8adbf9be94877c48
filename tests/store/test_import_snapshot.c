#include "store/check_store.h"
#include "store/import_store.h"
#include "tests/support/store/store_rows.h"
#include "tests/support/test.h"

static struct import_snapshot
snapshot(struct store *store, const char *const *rows, bool is_confirmed)
{
    struct import *import = store_begin(store);
    struct import_counts counts = {0};
    struct import_snapshot scope = {.from = store_day("2026-11-01"),
                                    .to = store_day("2026-11-30"),
                                    .is_confirmed = is_confirmed};

    for (uint32_t i = 0; rows[i]; i++)
        store_session(store, import, i + 2, rows[i]);
    assert_true(import_delete_missing(import, &scope, &store->problems));
    assert_true(import_commit(import, &counts, &store->problems));
    return scope;
}

static void assert_whole(struct store *store)
{
    bool is_whole;

    assert_true(check_store(store->database, &is_whole, &store->problems));
    assert_true(is_whole);
}

static void missing_rows_of_named_clients_go_and_can_return(void **state)
{
    (void)state;
    struct store store = store_create();
    const char *all[] = {"A|2026-11-12|1||||||G1|0|||n", "A|2026-11-19|2||||||G1|1",
                         "B|2026-11-12|1||||||G1|0", "A|2026-10-12|9||||||G1|0", NULL};
    const char *less[] = {"A|2026-11-12|1||||||G1|0|||n", NULL};

    store_sessions(&store, all);
    struct import_snapshot scope = snapshot(&store, less, false);
    assert_int_equal(scope.in_scope, 2);
    assert_int_equal(scope.missing, 1);
    assert_false(scope.is_refused);
    assert_int_equal(store_load(&store, "A")->session_count, 2);
    assert_int_equal(store_load(&store, "A")->rating_count, 2);
    assert_int_equal(store_load(&store, "B")->session_count, 1);
    assert_whole(&store);

    struct import_counts counts = store_sessions(&store, all);
    assert_int_equal(counts.new_rows, 1);
    assert_int_equal(counts.unchanged, 3);
    assert_int_equal(store_load(&store, "A")->session_count, 3);
    assert_int_equal(store_load(&store, "A")->rating_count, 3);
    assert_whole(&store);
    store_destroy(&store);
}

static void one_row_of_a_session_goes_and_the_session_stays(void **state)
{
    (void)state;
    struct store store = store_create();
    const char *all[] = {"A|2026-11-12|1||||||G1|0", "A|2026-11-12|1||||||G2|1|phq-9|3|n",
                         NULL};
    const char *less[] = {"A|2026-11-12|1||||||G1|0", NULL};

    store_sessions(&store, all);
    struct import_snapshot scope = snapshot(&store, less, false);
    assert_int_equal(scope.in_scope, 2);
    assert_int_equal(scope.missing, 1);
    const struct case_file *file = store_load(&store, "A");
    assert_int_equal(file->session_count, 1);
    assert_int_equal(file->sessions[0].note_count, 0);
    assert_int_equal(file->rating_count, 1);
    assert_int_equal(file->score_count, 0);
    assert_int_equal(store_sessions(&store, all).new_rows, 1);
    assert_int_equal(store_load(&store, "A")->score_count, 1);
    assert_int_equal(store_load(&store, "A")->sessions[0].note_count, 1);
    assert_whole(&store);
    store_destroy(&store);
}

static void the_guard_refuses_when_too_much_would_go(void **state)
{
    (void)state;
    struct store store = store_create();
    const char *all[] = {"A|2026-11-02|1",
                         "A|2026-11-03|2",
                         "A|2026-11-04|3",
                         "A|2026-11-05|4",
                         "A|2026-11-06|5",
                         "A|2026-11-09|6",
                         NULL};
    const char *less[] = {"A|2026-11-02|1", NULL};

    store_sessions(&store, all);
    struct import_snapshot scope = snapshot(&store, less, false);
    assert_int_equal(scope.in_scope, 6);
    assert_int_equal(scope.missing, 5);
    assert_true(scope.is_refused);
    assert_int_equal(store_load(&store, "A")->session_count, 6);
    scope = snapshot(&store, less, true);
    assert_false(scope.is_refused);
    assert_int_equal(store_load(&store, "A")->session_count, 1);
    assert_whole(&store);
    store_destroy(&store);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(missing_rows_of_named_clients_go_and_can_return),
        cmocka_unit_test(one_row_of_a_session_goes_and_the_session_stays),
        cmocka_unit_test(the_guard_refuses_when_too_much_would_go),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
