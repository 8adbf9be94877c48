#include "store/report_store.h"

#include "tests/support/store/store_rows.h"
#include "tests/support/test.h"

static bool is_current(struct store *store, const char *name, const char *input)
{
    struct digest digest = digest_of(text_of(input));
    bool current;

    assert_true(report_store_is_current(store->database, text_of(name), &digest, &current,
                                        &store->problems));
    return current;
}

static void put(struct store *store, const char *name, const char *client, const char *input)
{
    struct rendered_report report = {.name = text_of(name),
                                     .client = text_of(client),
                                     .input = digest_of(text_of(input)),
                                     .rendered_at = "2026-11-24T02:00:13Z"};

    assert_true(report_store_put(store->database, &report, &store->problems));
}

static size_t count_of(struct store *store, const char *client, struct text **names)
{
    size_t count;

    assert_true(report_store_names(store->database, text_of(client), store->arena, names,
                                   &count, &store->problems));
    return count;
}

static void a_report_is_current_until_its_input_changes(void **state)
{
    (void)state;
    struct store store = store_create();

    assert_false(is_current(&store, "a.pdf", "facts"));
    put(&store, "a.pdf", NULL, "facts");
    assert_true(is_current(&store, "a.pdf", "facts"));
    assert_false(is_current(&store, "a.pdf", "other facts"));
    assert_false(is_current(&store, "b.pdf", "facts"));
    put(&store, "a.pdf", NULL, "other facts");
    assert_true(is_current(&store, "a.pdf", "other facts"));
    store_destroy(&store);
}

static void reports_are_listed_by_client(void **state)
{
    (void)state;
    const char *rows[] = {"A|2026-11-12|1", "B|2026-11-12|1", NULL};
    struct store store = store_create();
    struct text *names;

    store_sessions(&store, rows);
    put(&store, "b.pdf", "A", "1");
    put(&store, "a.pdf", "A", "1");
    put(&store, "c.pdf", "B", "1");
    put(&store, "all.pdf", NULL, "1");
    assert_int_equal(count_of(&store, "A", &names), 2);
    assert_text_equal(names[0], "a.pdf");
    assert_text_equal(names[1], "b.pdf");
    assert_int_equal(count_of(&store, "nobody", &names), 0);
    assert_int_equal(count_of(&store, NULL, &names), 4);
    store_destroy(&store);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_report_is_current_until_its_input_changes),
        cmocka_unit_test(reports_are_listed_by_client),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
