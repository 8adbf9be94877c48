#include "store/row_feed.h"

#include <math.h>

#include "store/statement.h"
#include "tests/support/store/store_rows.h"
#include "tests/support/test.h"

static void read_row(void *user, size_t row, struct value values[ROW_FEED_COLUMNS])
{
    const char *const *codes = user;

    values[0] = value_name(codes[row]);
    values[1] = value_int((int64_t)row);
    values[2] = value_real(row == 0 ? NAN : 2.5);
}

static int64_t ask(struct store *store, const char *sql)
{
    struct statement *statement;
    bool found;

    assert_true(statement_of(store->database, sql, &statement, &store->problems));
    assert_true(statement_next(statement, &found, &store->problems) && found);
    int64_t answer = statement_int(statement, 0);
    statement_reset(statement);
    return answer;
}

static void one_statement_takes_all_rows(void **state)
{
    (void)state;
    static const char put[] =
        "INSERT INTO client (client_id, changed_run) SELECT c0, c1 FROM row_feed";
    static const char count[] =
        "SELECT count(*) FROM client WHERE client_id = 'K' || changed_run";
    static const char *codes[] = {"K0", "K1", "K2"};
    struct store store = store_create();
    struct row_feed feed = {COUNT(codes), read_row, codes};

    assert_true(row_feed_run(store.database, put, &feed, &store.problems));
    assert_int_equal(ask(&store, count), 3);
    feed.row_count = 0;
    assert_true(row_feed_run(store.database, put, &feed, &store.problems));
    assert_int_equal(ask(&store, count), 3);
    store_destroy(&store);
}

static void what_is_missing_is_null(void **state)
{
    (void)state;
    static const char put[] = "INSERT INTO client (client_id, changed_run) "
                              "SELECT c0, count(c2) + count(c3) FROM row_feed";
    static const char sum[] = "SELECT sum(changed_run) FROM client";
    static const char *codes[] = {"K0", "K1", "K2"};
    struct store store = store_create();
    struct row_feed feed = {COUNT(codes), read_row, codes};

    assert_true(row_feed_run(store.database, put, &feed, &store.problems));
    assert_int_equal(ask(&store, sum), 2);
    store_destroy(&store);
}

static void a_row_that_fails_is_a_problem(void **state)
{
    (void)state;
    static const char put[] =
        "INSERT OR FAIL INTO client (client_id, changed_run) SELECT c0, c1 FROM row_feed";
    static const char *codes[] = {"K0", "K0"};
    struct store store = store_create();
    struct row_feed feed = {COUNT(codes), read_row, codes};

    assert_false(row_feed_run(store.database, put, &feed, &store.problems));
    assert_int_equal(store.problems.items[0].code, PROBLEM_DATABASE_FAILED);
    store_destroy(&store);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(one_statement_takes_all_rows),
        cmocka_unit_test(what_is_missing_is_null),
        cmocka_unit_test(a_row_that_fails_is_a_problem),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
