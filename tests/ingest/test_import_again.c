/* What an import comes to after another one: the same bytes, older ones, fewer rows. */
#include "base/file.h"
#include "ingest/import.h"
#include "tests/support/ingest/import_case.h"
#include "tests/support/test.h"

#define ROW "K1,2026-11-12,1,C1,hadir,50,G1,0,,,\n"

static void a_trial_comes_to_the_same_as_the_real_run(void **state)
{
    (void)state;
    struct import_case *test = import_case_create();
    struct problems problems = problems_create(test->arena);

    assert_true(database_begin_trial(test->database, &problems));
    struct import_report report = import_case_run(
        test, "goals.csv", TEXT("client_id,goal_id,statement,kind\nK1,G1,x,gbo\n"));
    assert_text_equal(import_case_outcome(test, &report), "ok new 1");
    struct text seven = TEXT(SESSIONS_HEADER "K1,2026-11-01,1,C1,hadir,50,G1,7,,,\n");
    report = import_case_run(test, "sessions.csv", seven);
    assert_text_equal(import_case_outcome(test, &report), "ok new 1");
    report = import_case_run(test, "sessions.csv", seven);
    assert_text_equal(import_case_outcome(test, &report), "ok same 1");
    import_case_destroy(test);
}

static void the_same_bytes_need_no_reading_but_refusals_are_said_again(void **state)
{
    (void)state;
    struct import_case *test = import_case_create();

    test->options.keeps_rows = false;
    import_case_run(test, "good.csv", TEXT(SESSIONS_HEADER ROW));
    struct import_report report = import_case_run(test, "good.csv", TEXT(SESSIONS_HEADER ROW));
    assert_text_equal(import_case_outcome(test, &report), "ok same 1");
    assert_true(report.is_same_bytes);

    struct text bad = TEXT(SESSIONS_HEADER ROW "K1,x,2,C1,hadir,50,G1,0,,,\n");
    import_case_run(test, "bad.csv", bad);
    report = import_case_run(test, "bad.csv", bad);
    assert_text_equal(import_case_outcome(test, &report), "partial same 1; 3:2 date-invalid");
    import_case_destroy(test);
}

static void a_superseded_file_is_refused_unless_forced(void **state)
{
    (void)state;
    struct import_case *test = import_case_create();
    struct text newer = TEXT(SESSIONS_HEADER "K1,2026-11-12,1,C1,hadir,50,G1,2,,,\n");

    import_case_run(test, "x.csv", TEXT(SESSIONS_HEADER ROW));
    struct import_report report = import_case_run(test, "x.csv", newer);
    assert_text_equal(import_case_outcome(test, &report), "ok changed 1");
    report = import_case_run(test, "x.csv", TEXT(SESSIONS_HEADER ROW));
    assert_text_equal(import_case_outcome(test, &report), "reject; 1 stale-file");
    test->options.is_forced = true;
    report = import_case_run(test, "x.csv", TEXT(SESSIONS_HEADER ROW));
    assert_text_equal(import_case_outcome(test, &report), "ok changed 1");
    import_case_destroy(test);
}

static void a_snapshot_deletes_but_never_on_doubt(void **state)
{
    (void)state;
    struct import_case *test = import_case_create();
    struct text two = TEXT(SESSIONS_HEADER ROW "K1,2026-11-13,2,C1,hadir,50,G1,0,,,\n"
                                               "K1,2026-11-14,3,C1,hadir,50,G1,0,,,\n");
    struct text fewer = TEXT(SESSIONS_HEADER ROW "K1,2026-11-14,3,C1,hadir,50,G1,0,,,\n");
    struct text doubtful = TEXT(SESSIONS_HEADER ROW "K1,x,3,C1,hadir,50,G1,0,,,\n");

    import_case_run(test, "x.csv", two);
    test->options.is_snapshot = true;
    struct import_report report = import_case_run(test, "x.csv", doubtful);
    assert_text_equal(import_case_outcome(test, &report),
                      "reject; 1 snapshot-refused; 3:2 date-invalid");
    report = import_case_run(test, "x.csv", fewer);
    assert_text_equal(import_case_outcome(test, &report), "ok same 2 deleted 1");
    import_case_destroy(test);
}

static bool always(void)
{
    return true;
}

static void a_stopped_import_stores_nothing(void **state)
{
    (void)state;
    struct import_case *test = import_case_create();
    struct import_report report = import_case_run(test, "x.csv", TEXT(SESSIONS_HEADER));

    test->options.should_stop = always;
    assert_int_equal(file_replace(test->path, TEXT(SESSIONS_HEADER ROW)), 0);
    assert_false(import_file(test->path, &test->options, test->database, test->arena, &report));
    assert_int_equal(report.problems.items[0].code, PROBLEM_INTERRUPTED);
    test->options.should_stop = NULL;
    report = import_case_run(test, "x.csv", TEXT(SESSIONS_HEADER ROW));
    assert_text_equal(import_case_outcome(test, &report), "ok new 1");
    import_case_destroy(test);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_trial_comes_to_the_same_as_the_real_run),
        cmocka_unit_test(the_same_bytes_need_no_reading_but_refusals_are_said_again),
        cmocka_unit_test(a_superseded_file_is_refused_unless_forced),
        cmocka_unit_test(a_snapshot_deletes_but_never_on_doubt),
        cmocka_unit_test(a_stopped_import_stores_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
