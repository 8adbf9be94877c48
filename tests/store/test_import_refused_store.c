#include "store/import_store.h"

#include <string.h>

#include "store/report_store.h"
#include "tests/support/store/store_rows.h"
#include "tests/support/test.h"

static void refuse(struct store *store, struct refused_row row)
{
    struct import *import = store_begin(store);
    struct import_counts counts = {.refused = 1};
    struct problem reason = {
        .code = PROBLEM_OUT_OF_RANGE,
        .severity = SEVERITY_ROW_REFUSED,
        .place = {.line = row.line, .column = 9},
        .role = "score",
        .value = TEXT("99")
    };

    row.problems = &reason;
    row.problem_count = 1;
    assert_true(import_refused(import, &row, &store->problems));
    assert_true(import_commit(import, &counts, &store->problems));
}

static void resolve(struct store *store, const char *ref_or_key)
{
    struct import *import = store_begin(store);
    struct import_counts counts = {0};

    assert_true(import_resolve(import, text_of(ref_or_key), &store->problems));
    assert_true(import_commit(import, &counts, &store->problems));
}

static const char *const good[] = {"A|2026-11-12|1", NULL};

static const struct refused_row bad_score = {
    .line = 3,
    .line_end = 3,
    .raw = TEXT_INIT("A,2026-11-19,2,hadir,PHQ-9,99"),
    .client = TEXT_INIT("A"),
    .is_score_out_of_range = true,
    .ref = TEXT_INIT("r1"),
    .key = TEXT_INIT("A 2 phq-9"),
};

// More than the longest text SQLite is allowed to take.
static void the_rest_of_a_file_behind_an_open_quote_is_cut(void **state)
{
    (void)state;
    struct store store = store_create();
    const size_t length = (size_t)17 << 20;
    char *raw = ARENA_ARRAY(store.arena, char, length);
    struct refused_row row = bad_score;

    memset(raw, '\xC3', length);
    row.raw = (struct text){raw, length};
    store_sessions(&store, good);
    refuse(&store, row);
    assert_int_equal(store_load(&store, "A")->rows_refused, 1);
    // The same row again takes the place of the first.
    refuse(&store, row);
    assert_int_equal(store_load(&store, "A")->rows_refused, 1);
    store_destroy(&store);
}

static void refused_rows_of_a_client_are_counted(void **state)
{
    (void)state;
    struct store store = store_create();
    struct refused_row other = {.line = 4, .raw = TEXT("A,x"), .client = TEXT("A")};
    struct refused_row nobody = {.line = 5, .raw = TEXT(",,")};

    store_sessions(&store, good);
    refuse(&store, bad_score);
    refuse(&store, other);
    refuse(&store, nobody);
    const struct case_file *file = store_load(&store, "A");
    assert_int_equal(file->rows_refused, 2);
    assert_int_equal(file->scores_outside_range, 1);
    store_destroy(&store);
}

static void the_same_row_refused_again_counts_once(void **state)
{
    (void)state;
    struct store store = store_create();

    store_sessions(&store, good);
    refuse(&store, bad_score);
    refuse(&store, bad_score);
    assert_int_equal(store_load(&store, "A")->rows_refused, 1);
    store_destroy(&store);
}

static void a_refusal_is_resolved_by_ref_or_key(void **state)
{
    (void)state;
    const char *by[] = {"r1", "A 2 phq-9"};

    for (size_t i = 0; i < COUNT(by); i++) {
        struct store store = store_create();
        store_sessions(&store, good);
        refuse(&store, bad_score);
        resolve(&store, "A 3 phq-9");
        assert_int_equal(store_load(&store, "A")->rows_refused, 1);
        resolve(&store, by[i]);
        assert_int_equal(store_load(&store, "A")->rows_refused, 0);
        store_destroy(&store);
    }
}

static int64_t version_of_first_client(struct store *store)
{
    struct client_version *versions;
    size_t count;

    assert_true(report_store_versions(store->database, store->arena, &versions, &count,
                                      &store->problems));
    assert_int_equal(count, 1);
    return versions[0].changed_run;
}

static void only_what_a_report_could_show_makes_a_new_version(void **state)
{
    (void)state;
    struct store store = store_create();

    store_sessions(&store, good);
    int64_t first = version_of_first_client(&store);
    store_sessions(&store, good);
    assert_int_equal(version_of_first_client(&store), first);
    refuse(&store, bad_score);
    int64_t second = version_of_first_client(&store);
    assert_true(second > first);
    resolve(&store, "r1");
    assert_true(version_of_first_client(&store) > second);
    store_destroy(&store);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(refused_rows_of_a_client_are_counted),
        cmocka_unit_test(the_rest_of_a_file_behind_an_open_quote_is_cut),
        cmocka_unit_test(the_same_row_refused_again_counts_once),
        cmocka_unit_test(a_refusal_is_resolved_by_ref_or_key),
        cmocka_unit_test(only_what_a_report_could_show_makes_a_new_version),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
