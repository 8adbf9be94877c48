#include "store/import_store.h"

#include <math.h>

#include "store/case_store.h"
#include "tests/support/store/store_rows.h"
#include "tests/support/test.h"

#define MAX_STEPS 4
#define MAX_ROWS 6

// client|date|number|course|attendance|duration|counselor|rater|goal|rating|measure|score|note
static const struct {
    const char *name;
    struct {
        const char *rows[MAX_ROWS];
        size_t new_rows, unchanged, changed;
    } steps[MAX_STEPS];
} sequences[] = {
    {"old rows again and a new one",
     {{{"A|2026-11-12|1||.|50|C1||G1|0", "A|2026-11-19|2||.|50|C1||G1|1"}, 2, 0, 0},
      {{"A|2026-11-12|1||.|50|C1||G1|0", "A|2026-11-19|2||.|50|C1||G1|1",
        "B|2026-11-19|1||.|50|C1||G1|1"},
       1,
       2,
       0}}                                                                                                                                      },
    {"an edit and back again",
     {{{"A|2026-11-12|1||.|50|C1||G1|0"}, 1, 0, 0},
      {{"A|2026-11-12|1||.|50|C1||G1|2"}, 0, 0, 1},
      {{"A|2026-11-12|1||.|50|C1||G1|0", "A|2026-11-19|2||.|50|C1||G1|0"}, 1, 0, 1}}                                                            },
    {"a corrected date",
     {{{"A|2026-11-12|1", "A|2026-11-19|2"}, 2, 0, 0},
      {{"A|2026-11-12|1", "A|2026-11-20|2"}, 0, 1, 1}}                                                                                          },
    {"numbers from 1 again in the next course",
     {{{"A|2026-02-02|1", "A|2026-02-09|2"}, 2, 0, 0},
      {{"A|2026-08-03|1", "A|2026-08-10|2"}, 2, 0, 0},
      {{"A|2026-02-02|1|0", "A|2026-02-09|2|0", "A|2026-08-03|1|1", "A|2026-08-10|2|1"},
       0,
       4,
       0}}                                                                                                                                      },
    {"exactly 90 days are one course",
     {{{"A|2026-01-01|1"}, 1, 0, 0}, {{"A|2026-04-01|1"}, 0, 0, 1}}                                                                             },
    {"91 days are two courses",                                                 {{{"A|2026-01-01|1"}, 1, 0, 0}, {{"A|2026-04-02|1"}, 1, 0, 0}}  },
    {"two goals of one session are two rows",
     {{{"A|2026-11-12|1||||||G1|0", "A|2026-11-12|1||||||G2|1"}, 2, 0, 0},
      {{"A|2026-11-12|1||||||G1|0", "A|2026-11-12|1||||||G2|1", "A|2026-11-12|1||||||G3|1"},
       1,
       2,
       0}}                                                                                                                                      },
    {"a score added to a row changes it",
     {{{"A|2026-11-12|1||||||G1|0"}, 1, 0, 0},
      {{"A|2026-11-12|1||||||G1|0|phq-9|12"}, 0, 0, 1},
      {{"A|2026-11-12|1||||||G1|0|phq-9|12"}, 0, 1, 0}}                                                                                         },
    {"an empty cell clears what its row names, and can be filled again",
     {{{"A|2026-11-12|1||||||G1|0|phq-9|12"}, 1, 0, 0},
      {{"A|2026-11-12|1||||||G1|0|phq-9|"}, 0, 0, 1},
      {{"A|2026-11-12|1||||||G1|0|phq-9|"}, 0, 1, 0},
      {{"A|2026-11-12|1||||||G1|0|phq-9|12"}, 0, 0, 1}}                                                                                         },
    {"an empty duration does not take away what another row of the file gives",
     {{{"A|2026-11-12|1|||50|||G1|0", "A|2026-11-12|1||||||G2|0"}, 2, 0, 0},
      {{"A|2026-11-12|1|||50|||G1|0", "A|2026-11-12|1||||||G2|0"}, 0, 2, 0},
      {{"A|2026-11-12|1||||||G1|0"}, 0, 0, 1}}                                                                                                  },
    {"a row without a measure removes no score",
     {{{"A|2026-11-12|1||||||||phq-9|12"}, 1, 0, 0}, {{"A|2026-11-12|1"}, 0, 1, 0}}                                                             },
    {"a questionnaire without session numbers",
     {{{"A|2026-11-12|1||||||G1|0"}, 1, 0, 0},
      {{"A|2026-11-12|||||||||phq-9|12"}, 1, 0, 0},
      {{"A|2026-11-12|||||||||phq-9|12"}, 0, 1, 0}}                                                                                             },
    {"a number comes to the session without one",
     {{{"A|2026-11-12|||||||||phq-9|12"}, 1, 0, 0},
      {{"A|2026-11-12|7||||||||"}, 0, 0, 1},
      {{"A|2026-11-12|||||||||phq-9|12"}, 0, 1, 0}}                                                                                             },
    {"raters are kept apart",
     {{{"A|2026-11-12|1||||||G1|0", "A|2026-11-12|1|||||teacher|G1|1"}, 2, 0, 0},
      {{"A|2026-11-12|1||||||G1|0", "A|2026-11-12|1|||||teacher|G1|2"}, 0, 1, 1}}                                                               },
    {"notes: one edited, one added, one cleared",
     {{{"A|2026-11-12|1||||||G1|0|||first"}, 1, 0, 0},
      {{"A|2026-11-12|1||||||G1|0|||second"}, 0, 0, 1},
      {{"A|2026-11-12|1||||||G1|0|||second", "A|2026-11-12|1||||||G1|0|||third"}, 0, 1, 1},
      {{"A|2026-11-12|1||||||G1|0"}, 0, 0, 1}}                                                                                                  },
    {"a file without notes clears none",
     {{{"A|2026-11-12|1||||||G1|0|||first"}, 1, 0, 0},
      {{"A|2026-11-12|1||||||G1|0|||-"}, 0, 1, 0}}                                                                                              },
    {"codes differ by case",                                                    {{{"k1|2026-11-12|1"}, 1, 0, 0}, {{"K1|2026-11-12|1"}, 1, 0, 0}}},
};

static void sequences_of_imports_count_rows(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(sequences); i++) {
        struct store store = store_create();
        for (size_t j = 0; j < MAX_STEPS && sequences[i].steps[j].rows[0]; j++) {
            struct import_counts counts = store_sessions(&store, sequences[i].steps[j].rows);
            if (counts.new_rows != sequences[i].steps[j].new_rows ||
                counts.unchanged != sequences[i].steps[j].unchanged ||
                counts.changed != sequences[i].steps[j].changed)
                fail_msg("%s, step %zu: %zu new, %zu unchanged, %zu changed", sequences[i].name,
                         j + 1, counts.new_rows, counts.unchanged, counts.changed);
        }
        store_destroy(&store);
    }
}

static void what_was_imported_comes_back(void **state)
{
    (void)state;
    struct store store = store_create();
    const char *rows[] = {
        "A|2026-11-19|2||late|45|C2||G1|1|||",
        "A|2026-11-12|1||.|50|C1||G1|0|phq-9|12.5|first",
        "A|2026-11-12|1||.|50|C1||G2|-1|||second",
        "A|2026-11-12|1||.|50|C1||G3||||second",
        NULL,
    };
    store_sessions(&store, rows);
    struct case_file *file = store_load(&store, "A");

    assert_int_equal(file->session_count, 2);
    assert_int_equal(file->sessions[0].day, store_day("2026-11-12"));
    assert_int_equal(file->sessions[0].number, 1);
    assert_int_equal(file->sessions[0].duration_minutes, 50);
    assert_text_equal(file->sessions[0].counselor, "C1");
    assert_int_equal(file->sessions[0].origin.line, 3);
    assert_int_equal(file->sessions[0].note_count, 2);
    assert_text_equal(file->sessions[0].notes[0], "first");
    assert_text_equal(file->sessions[0].notes[1], "second");
    assert_int_equal(file->sessions[1].attendance, ATTENDANCE_LATE);
    assert_int_equal(file->sessions[1].note_count, 0);
    assert_int_equal(file->rating_count, 3);
    assert_text_equal(file->ratings[1].goal, "G2");
    assert_true(file->ratings[1].value == -1);
    assert_int_equal(file->ratings[1].origin.line, 4);
    assert_int_equal(file->ratings[2].session, 1);
    assert_int_equal(file->score_count, 1);
    assert_true(file->scores[0].value == 12.5);
    assert_int_equal(file->source_count, 1);
    assert_text_equal(file->sources[0].name, "log.csv");
    assert_text_equal(file->sources[0].imported_at, "2026-11-24T02:00:13Z");
    assert_int_equal(file->first_journal_day, DAY_NONE);
    store_destroy(&store);
}

static void an_unknown_client_is_a_problem(void **state)
{
    (void)state;
    struct store store = store_create();
    struct case_file *file;
    assert_false(case_store_load(store.database, text_of("nobody"), store.arena, &file,
                                 &store.problems));
    assert_int_equal(store.problems.items[0].code, PROBLEM_CLIENT_UNKNOWN);
    store_destroy(&store);
}

static void a_roll_back_leaves_nothing(void **state)
{
    (void)state;
    struct store store = store_create();
    struct import *import = store_begin(&store);
    struct text *clients;
    size_t count;

    store_session(&store, import, 2, "A|2026-11-12|1||||||G1|0|phq-9|3|note");
    import_roll_back(import);
    assert_true(
        case_store_clients(store.database, store.arena, &clients, &count, &store.problems));
    assert_int_equal(count, 0);
    const char *rows[] = {"A|2026-11-12|1||||||G1|0|phq-9|3|note", NULL};
    assert_int_equal(store_sessions(&store, rows).new_rows, 1);
    store_destroy(&store);
}

static void clients_come_in_order_of_bytes(void **state)
{
    (void)state;
    struct store store = store_create();
    const char *rows[] = {"b|2026-11-12|1", "B|2026-11-12|1", "a|2026-11-12|1", NULL};
    struct text *clients;
    size_t count;

    store_sessions(&store, rows);
    assert_true(
        case_store_clients(store.database, store.arena, &clients, &count, &store.problems));
    assert_int_equal(count, 3);
    assert_text_equal(clients[0], "B");
    assert_text_equal(clients[1], "a");
    assert_text_equal(clients[2], "b");
    store_destroy(&store);
}

static enum source_state
state_of(struct store *store, const struct import_source *source, size_t *rows)
{
    enum source_state state;

    assert_true(import_source_state(store->database, &source->sha256, source->kind, &state,
                                    rows, &store->problems));
    return state;
}

static void import_one(struct store *store, const struct import_source *source, const char *row)
{
    struct import *import;
    struct import_counts counts = {.new_rows = 1};

    assert_true(import_begin(&import, store->database, source, store->arena, &store->problems));
    store_session(store, import, 2, row);
    assert_true(import_commit(import, &counts, &store->problems));
}

static bool
is_recalled(struct store *store, const char *bytes, struct recalled_source *recalled)
{
    struct fingerprint fingerprint = fingerprint_of(text_of(bytes));
    bool is_known;

    assert_true(
        import_recall(store->database, &fingerprint, recalled, &is_known, &store->problems));
    return is_known;
}

static void a_file_is_recalled_by_its_fingerprint_while_it_is_current(void **state)
{
    (void)state;
    struct store store = store_create();
    struct import_source first = store_source(&store, FILE_SESSIONS);
    struct import_source edit = store_source(&store, FILE_SESSIONS);
    struct recalled_source recalled;

    first.has_fingerprint = true;
    first.fingerprint = fingerprint_of(TEXT("first"));
    first.has_mark = true;
    assert_false(is_recalled(&store, "first", &recalled));
    import_one(&store, &first, "A|2026-11-12|1||||||G1|0");
    assert_true(is_recalled(&store, "first", &recalled));
    assert_int_equal(recalled.kind, FILE_SESSIONS);
    assert_string_equal(recalled.encoding, "utf-8");
    assert_true(recalled.has_mark);
    assert_int_equal(recalled.delimiter, ',');
    assert_int_equal(recalled.header_line, 1);
    assert_int_equal(recalled.row_count, 1);
    import_one(&store, &edit, "A|2026-11-12|1||||||G1|2");
    assert_false(is_recalled(&store, "first", &recalled));
    store_destroy(&store);
}

static bool is_known(struct store *store, struct import *import, uint64_t content)
{
    bool known;

    assert_true(import_client_content(import, TEXT("A"), content, &known, &store->problems));
    return known;
}

// Imports one row of the client as a file of that content; whether it was known.
static bool import_content(struct store *store, uint64_t content, const char *row)
{
    struct import *import = store_begin(store);
    struct import_counts counts = {.new_rows = 1};
    bool known = is_known(store, import, content);

    if (known)
        assert_true(
            import_known_row(import, TEXT("A"), store_day("2026-11-12"), &store->problems));
    else
        store_session(store, import, 2, row);
    assert_true(import_commit(import, &counts, &store->problems));
    return known;
}

static void what_a_file_states_is_known_until_the_client_changes(void **state)
{
    (void)state;
    struct store store = store_create();

    assert_false(import_content(&store, 7, "A|2026-11-12|1||||||G1|0"));
    assert_true(import_content(&store, 7, NULL));
    assert_false(import_content(&store, 0, "A|2026-11-12|1||||||G1|0"));
    assert_true(import_content(&store, 7, NULL));
    assert_false(import_content(&store, 8, "A|2026-11-12|1||||||G1|2"));
    assert_false(import_content(&store, 7, "A|2026-11-12|1||||||G1|0"));
    assert_false(import_content(&store, 8, "A|2026-11-12|1||||||G1|2"));
    assert_true(import_content(&store, 8, NULL));
    store_destroy(&store);
}

static void the_same_bytes_are_current_until_a_later_file_changes_their_rows(void **state)
{
    (void)state;
    struct store store = store_create();
    struct import_source first = store_source(&store, FILE_SESSIONS);
    struct import_source other = store_source(&store, FILE_SESSIONS);
    struct import_source edit = store_source(&store, FILE_SESSIONS);
    size_t rows;

    assert_int_equal(state_of(&store, &first, &rows), SOURCE_UNKNOWN);
    import_one(&store, &first, "A|2026-11-12|1||||||G1|0");
    assert_int_equal(state_of(&store, &first, &rows), SOURCE_CURRENT);
    assert_int_equal(rows, 1);
    import_one(&store, &other, "A|2026-12-12|5||||||G1|0");
    assert_int_equal(state_of(&store, &first, &rows), SOURCE_CURRENT);
    import_one(&store, &edit, "A|2026-11-12|1||||||G1|2");
    assert_int_equal(state_of(&store, &first, &rows), SOURCE_STALE);
    assert_int_equal(state_of(&store, &other, &rows), SOURCE_CURRENT);
    import_one(&store, &first, "A|2026-11-12|1||||||G1|0");
    assert_int_equal(state_of(&store, &first, &rows), SOURCE_CURRENT);
    assert_int_equal(state_of(&store, &edit, &rows), SOURCE_STALE);
    first.kind = FILE_GOALS;
    assert_int_equal(state_of(&store, &first, &rows), SOURCE_UNKNOWN);
    store_destroy(&store);
}

static void the_kind_of_a_goal_is_known_once_it_is_stored(void **state)
{
    (void)state;
    struct store store = store_create();
    struct goal_row row = goal_row("A", "G1", "Tidur sebelum pukul sebelas");
    enum goal_kind kind;
    double misfit;
    bool known;

    row.goal.kind = GOAL_GBO;
    assert_int_equal(store_goal(&store, row), ROW_NEW);
    struct import *import = store_begin(&store);
    assert_true(
        import_goal_kind(import, text_of("A"), text_of("G1"), &known, &kind, &store.problems));
    assert_true(known);
    assert_int_equal(kind, GOAL_GBO);
    assert_true(
        import_goal_kind(import, text_of("A"), text_of("G2"), &known, &kind, &store.problems));
    assert_false(known);
    assert_true(
        import_goal_kind(import, text_of("B"), text_of("G1"), &known, &kind, &store.problems));
    assert_false(known);
    store_session(&store, import, 2, "A|2026-11-12|1||||||G1|7.5");
    assert_true(import_ratings_fit(import, text_of("A"), text_of("G1"), GOAL_GBO, &misfit,
                                   &store.problems));
    assert_true(isnan(misfit));
    assert_true(import_ratings_fit(import, text_of("A"), text_of("G1"), GOAL_GAS, &misfit,
                                   &store.problems));
    assert_true(misfit == 7.5);
    import_roll_back(import);
    store_destroy(&store);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(sequences_of_imports_count_rows),
        cmocka_unit_test(what_was_imported_comes_back),
        cmocka_unit_test(an_unknown_client_is_a_problem),
        cmocka_unit_test(a_roll_back_leaves_nothing),
        cmocka_unit_test(clients_come_in_order_of_bytes),
        cmocka_unit_test(a_file_is_recalled_by_its_fingerprint_while_it_is_current),
        cmocka_unit_test(what_a_file_states_is_known_until_the_client_changes),
        cmocka_unit_test(the_same_bytes_are_current_until_a_later_file_changes_their_rows),
        cmocka_unit_test(the_kind_of_a_goal_is_known_once_it_is_stored),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
