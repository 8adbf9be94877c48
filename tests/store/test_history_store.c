#include "store/history_store.h"

#include <string.h>

#include "tests/support/store/store_rows.h"
#include "tests/support/test.h"

static const struct history_filter everything = {.day = DAY_NONE};

static struct history
history_of(struct store *store, const char *client, struct history_filter filter)
{
    struct history history;

    assert_true(history_store_load(store->database, text_of(client), &filter, store->arena,
                                   &history, &store->problems));
    return history;
}

static const struct history_fact *
fact_of(const struct history *history, enum fact_table table, const char *key)
{
    for (size_t i = 0; i < history->fact_count; i++) {
        const struct history_fact *fact = &history->facts[i];
        if (fact->table == table && (key == NULL || text_equal_string(fact->key, key)))
            return fact;
    }
    fail_msg("no row of %s with key %s", fact_table_name(table), key ? key : "-");
    return NULL;
}

static const char *const first[] = {
    "A|2026-11-12|1||.|50|C1||G1|0|phq-9|12|one",
    "A|2026-11-19|2||.|50|C1||G1|1|phq-9|11",
    NULL,
};
static const char *const second[] = {"A|2026-11-12|1||late|50|C1||G1|1|phq-9|12|one", NULL};
static const char *const third[] = {"A|2026-11-12|1||late|50|C1||G1|2|phq-9|12|two", NULL};

static void a_figure_names_the_line_and_the_import_that_stated_it(void **state)
{
    (void)state;
    struct store store = store_create();

    store_sessions(&store, first);
    struct history history = history_of(&store, "A", everything);
    const struct history_fact *score = fact_of(&history, FACT_SCORE, "phq-9");
    assert_int_equal(history.fact_count, 7);
    assert_int_equal(score->place.line, 2);
    assert_int_equal(score->place.run->id, 1);
    assert_int_equal(score->place.run->sha256.length, 64);
    assert_false(text_is_empty(score->place.run->imported_at));
    assert_false(text_is_empty(score->place.run->program_version));
    assert_true(score->cells[0].value.real == 12);
    assert_int_equal(score->change_count, 0);
    assert_int_equal(history.run_count, 1);
    store_destroy(&store);
}

static void changes_form_a_chain_from_the_oldest_on(void **state)
{
    (void)state;
    struct store store = store_create();

    store_sessions(&store, first);
    store_sessions(&store, second);
    store_sessions(&store, third);
    struct history history = history_of(&store, "A", everything);
    const struct history_fact *rating = fact_of(&history, FACT_GOAL_RATING, "G1");
    assert_int_equal(rating->change_count, 2);
    for (size_t i = 0; i < 2; i++) {
        const struct history_change *change = &rating->changes[i];
        assert_string_equal(change->column, "value");
        assert_true(change->old_value.real == (double)i);
        assert_true(change->new_value.real == (double)i + 1);
        assert_int_equal(change->before.run->id, i + 1);
        assert_int_equal(change->after.run->id, i + 2);
        assert_int_equal(change->after.line, 2);
    }
    assert_ptr_equal(rating->place.run, rating->changes[1].after.run);
    const struct history_fact *note = fact_of(&history, FACT_SESSION_NOTE, NULL);
    assert_int_equal(note->change_count, 1);
    assert_text_equal(note->changes[0].old_value.text, "one");
    assert_int_equal(note->changes[0].before.run->id, 1);
    const struct history_fact *session = fact_of(&history, FACT_SESSION, NULL);
    assert_int_equal(session->change_count, 1);
    assert_string_equal(session->changes[0].column, "attendance");
    store_destroy(&store);
}

static void a_session_is_found_by_number_and_by_day(void **state)
{
    const struct {
        struct history_filter filter;
        size_t facts;
    } cases[] = {
        {{1, DAY_NONE},                4},
        {{2, DAY_NONE},                3},
        {{3, DAY_NONE},                0},
        {{0, store_day("2026-11-19")}, 3},
        {{0, store_day("2026-11-20")}, 0},
        {{0, DAY_NONE},                8},
    };
    (void)state;
    struct store store = store_create();

    store_sessions(&store, first);
    store_goal(&store, goal_row("A", "G1", "Sleep"));
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct history history = history_of(&store, "A", cases[i].filter);
        assert_int_equal(history.fact_count, cases[i].facts);
    }
    store_destroy(&store);
}

static void goals_entries_and_courses_have_their_changes(void **state)
{
    (void)state;
    struct store store = store_create();
    struct course_row course = course_row("A", "2026-11-01");
    struct journal_row entry = journal_row("A", "2026-11-12", JOURNAL_STEP, "Breathe");

    store_goal(&store, goal_row("A", "G1", "Sleep"));
    store_goal(&store, goal_row("A", "G1", "Sleep well"));
    store_course(&store, course);
    course.course.closed_on = store_day("2026-11-20");
    store_course(&store, course);
    store_journal(&store, entry);
    entry.entry.state = STATE_DONE;
    store_journal(&store, entry);
    struct history history = history_of(&store, "A", everything);
    const struct {
        enum fact_table table;
        const char *column;
    } cases[] = {
        {FACT_GOAL,    "statement"},
        {FACT_JOURNAL, "state"    },
        {FACT_COURSE,  "closed_on"}
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        const struct history_fact *fact = fact_of(&history, cases[i].table, NULL);
        assert_int_equal(fact->change_count, 1);
        assert_string_equal(fact->changes[0].column, cases[i].column);
    }
    store_destroy(&store);
}

static void an_unknown_client_is_a_problem(void **state)
{
    (void)state;
    struct store store = store_create();
    struct history history;

    store_sessions(&store, first);
    assert_false(history_store_load(store.database, TEXT("B"), &everything, store.arena,
                                    &history, &store.problems));
    assert_int_equal(store.problems.items[0].code, PROBLEM_CLIENT_UNKNOWN);
    store_destroy(&store);
}

// What was refused is shown although nothing of the client was ever accepted.
static void refused_rows_wait_under_the_code_of_their_client(void **state)
{
    (void)state;
    struct store store = store_create();
    struct import *import = store_begin(&store);
    struct problem fault = {
        .code = PROBLEM_DATE_INVALID,
        .severity = SEVERITY_ROW_REFUSED,
        .place = {.line = 5, .column = 2},
        .role = "session_date",
        .value = TEXT("31/02/2026")
    };
    struct refused_row refused = {.line = 5,
                                  .line_end = 6,
                                  .client = TEXT("B"),
                                  .raw = TEXT("B,31/02/2026"),
                                  .problems = &fault,
                                  .problem_count = 1};
    struct import_counts counts = {.refused = 1};

    assert_true(import_refused(import, &refused, &store.problems));
    assert_true(import_commit(import, &counts, &store.problems));
    struct history history = history_of(&store, "B", everything);
    assert_int_equal(history.fact_count, 0);
    assert_int_equal(history.refusal_count, 1);
    assert_int_equal(history.refusals[0].place.line, 5);
    assert_int_equal(history.refusals[0].reason_count, 1);
    assert_text_equal(history.refusals[0].reasons[0].code, "date-invalid");
    assert_text_equal(history.refusals[0].reasons[0].value, "31/02/2026");
    store_destroy(&store);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_figure_names_the_line_and_the_import_that_stated_it),
        cmocka_unit_test(changes_form_a_chain_from_the_oldest_on),
        cmocka_unit_test(a_session_is_found_by_number_and_by_day),
        cmocka_unit_test(goals_entries_and_courses_have_their_changes),
        cmocka_unit_test(an_unknown_client_is_a_problem),
        cmocka_unit_test(refused_rows_wait_under_the_code_of_their_client),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
