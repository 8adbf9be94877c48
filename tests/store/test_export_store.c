#include "store/export_store.h"

#include <math.h>

#include "tests/support/store/store_rows.h"
#include "tests/support/test.h"

static struct session_row *rows_of(struct store *store, const char *client, size_t *count)
{
    struct session_row *rows;

    assert_true(export_store_sessions(store->database, text_of(client), store->arena, &rows,
                                      count, &store->problems));
    return rows;
}

// Importing what was exported must change nothing.
static void assert_import_changes_nothing(struct store *store, const char *client)
{
    size_t count;
    struct session_row *rows = rows_of(store, client, &count);
    struct import *import = store_begin(store);
    struct import_counts counts = {0};
    enum row_outcome outcome;

    for (size_t i = 0; i < count; i++) {
        assert_true(import_session(import, &rows[i], &outcome, &store->problems));
        if (outcome != ROW_UNCHANGED)
            fail_msg("row %zu of %s has outcome %d", i + 1, client, (int)outcome);
    }
    assert_true(import_commit(import, &counts, &store->problems));
}

static const char *const first[] = {
    "A|2026-11-12|1||.|50|C1||G1|0|phq-9|12|one",
    "A|2026-11-12|1||.|50|C1||G2|1",
    "A|2026-11-12|1||.|50|C1||G3|",
    "A|2026-11-12|1||.|50|C1|teacher|G1|-1|||two",
    "A|2026-11-12|1||.|50|C1|teacher|G1|-1|||three",
    "A|2026-11-19|2||no_show",
    "A|2026-11-26|3||.|50|C1|||||",
    NULL,
};

static void rows_come_back_as_they_came_in(void **state)
{
    (void)state;
    struct store store = store_create();
    size_t count;

    store_sessions(&store, first);
    struct session_row *rows = rows_of(&store, "A", &count);
    assert_int_equal(count, 7);
    assert_text_equal(rows[0].ratings[0].goal, "G1");
    assert_text_equal(rows[0].scores[0].measure, "phq-9");
    assert_text_equal(rows[0].note, "one");
    assert_true(isnan(rows[2].ratings[0].value));
    assert_int_equal(rows[4].rater, RATER_TEACHER);
    assert_text_equal(rows[4].note, "three");
    assert_int_equal(rows[4].rating_count, 1);
    assert_int_equal(rows[5].attendance, ATTENDANCE_NO_SHOW);
    assert_int_equal(rows[5].rating_count + rows[5].score_count, 0);
    assert_import_changes_nothing(&store, "A");
    store_destroy(&store);
}

static void a_changed_value_stays_in_its_row(void **state)
{
    (void)state;
    struct store store = store_create();
    const char *edit[] = {"A|2026-11-12|1||.|50|C1||G1|2|phq-9|12|one",
                          "A|2026-11-12|1||.|50|C1||G2|", NULL};
    size_t count;

    store_sessions(&store, first);
    assert_int_equal(store_sessions(&store, edit).changed, 2);
    struct session_row *rows = rows_of(&store, "A", &count);
    assert_int_equal(count, 7);
    assert_true(rows[0].ratings[0].value == 2);
    assert_true(rows[0].scores[0].value == 12);
    assert_import_changes_nothing(&store, "A");
    store_destroy(&store);
}

static void a_wide_row_comes_back_as_rows_of_one_measure(void **state)
{
    (void)state;
    struct store store = store_create();
    struct row_score scores[] = {
        {TEXT_INIT("phq-9"),    10,  false, false},
        {TEXT_INIT("gad-7"),    7,   false, false},
        {TEXT_INIT("alliance"), 8,   false, false},
        {TEXT_INIT("k10"),      NAN, false, false}
    };
    struct session_row row = {.line = 2,
                              .client = TEXT("A"),
                              .day = store_day("2026-11-12"),
                              .duration_minutes = SESSION_NO_DURATION,
                              .kind = SESSION_SESSION,
                              .scores = scores,
                              .score_count = COUNT(scores)};
    struct import *import = store_begin(&store);
    struct import_counts counts = {0};
    enum row_outcome outcome;
    size_t count;

    assert_true(import_session(import, &row, &outcome, &store.problems));
    assert_int_equal(outcome, ROW_NEW);
    assert_true(import_commit(import, &counts, &store.problems));
    struct session_row *rows = rows_of(&store, "A", &count);
    assert_int_equal(count, 2);
    assert_int_equal(rows[0].score_count, 2);
    assert_text_equal(rows[0].scores[0].measure, "alliance");
    assert_text_equal(rows[0].scores[1].measure, "gad-7");
    assert_text_equal(rows[1].scores[0].measure, "phq-9");
    assert_import_changes_nothing(&store, "A");
    store_destroy(&store);
}

static void an_unknown_client_has_no_rows(void **state)
{
    (void)state;
    struct store store = store_create();
    struct session_row *rows;
    size_t count;

    assert_false(export_store_sessions(store.database, text_of("A"), store.arena, &rows, &count,
                                       &store.problems));
    assert_int_equal(store.problems.items[0].code, PROBLEM_CLIENT_UNKNOWN);
    store_destroy(&store);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(rows_come_back_as_they_came_in),
        cmocka_unit_test(a_changed_value_stays_in_its_row),
        cmocka_unit_test(a_wide_row_comes_back_as_rows_of_one_measure),
        cmocka_unit_test(an_unknown_client_has_no_rows),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
