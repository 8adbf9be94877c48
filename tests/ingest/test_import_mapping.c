/* Files of other systems, read through a mapping. */
#include "ingest/import.h"
#include "store/case_store.h"
#include "tests/support/ingest/import_case.h"
#include "tests/support/test.h"

#define ROW "K1,2026-11-12,1,C1,hadir,50,G1,0,,,\n"

static void a_mapping_gives_foreign_files_their_meaning(void **state)
{
    (void)state;
    struct import_case *test = import_case_create();
    struct problems problems = problems_create(test->arena);
    struct mapping mapping;

    assert_true(mapping_read("iaptus", mapping_builtin(TEXT("iaptus")), test->arena, &mapping,
                             &problems));
    test->options.mapping = &mapping;
    struct import_report report = import_case_run(
        test, "x.csv",
        TEXT("APPTREF,CASEREF,APPOINTMENT DATE,ATTENDANCE,CONTACTDURATION,APPTYPE,PHQ9_SCORE,"
             "GAD7SCORE\n"
             "1,77,01/10/2026,5,50,1,18,12\n2,77,08/10/2026,3,,2,,\n3,77,15/10/2026,9,,2,,\n"));
    assert_text_equal(import_case_outcome(test, &report), "partial new 2; 4:4 word-unknown");
    assert_text_equal(import_case_rows(test, &report),
                      "77,2026-10-01,1,,attended,50,phq-9=18,gad-7=12,\n"
                      "77,2026-10-08,2,,no_show,-1,phq-9=,gad-7=,\n");
    assert_int_equal(report.accepted[0].session.kind, SESSION_ASSESSMENT);
    // A file that the mapping is not for is read as usual.
    report = import_case_run(test, "y.csv", TEXT(SESSIONS_HEADER ROW));
    assert_text_equal(import_case_outcome(test, &report), "ok new 1");
    import_case_destroy(test);
}

static void a_form_may_repeat_its_questions(void **state)
{
    (void)state;
    struct import_case *test = import_case_create();
    struct problems problems = problems_create(test->arena);
    struct mapping mapping;

    assert_true(mapping_read("google-forms", mapping_builtin(TEXT("google-forms")), test->arena,
                             &mapping, &problems));
    test->options.mapping = &mapping;
    struct import_report report = import_case_run(
        test, "x.csv",
        TEXT("\"Cap waktu\",\"Total skor\",\"Kode Konseli (lihat kartu)\","
             "\"Kode Konseli (lihat kartu) [Skor]\",\"Kehadiran\"\n"
             "\"2026/10/24 6:46:43 PM GMT+7\",\"0.00 / 0\",\"K1\",\"\",\"Hadir\"\n"));
    assert_text_equal(import_case_outcome(test, &report),
                      "ok new 1; warn 1 header-unknown; warn 1 header-unknown");
    assert_text_equal(import_case_rows(test, &report), "K1,2026-10-24,0,,attended,-1,\n");
    import_case_destroy(test);
}

static void a_mapping_may_fix_the_attendance(void **state)
{
    (void)state;
    struct import_case *test = import_case_create();
    struct problems problems = problems_create(test->arena);
    struct mapping mapping;

    assert_true(mapping_read("own",
                             TEXT("[columns]\nclient_id = Kode*\nsession_date = Cap waktu\n"
                                  "[fixed]\nattendance = attended\n"),
                             test->arena, &mapping, &problems));
    test->options.mapping = &mapping;
    struct import_report report =
        import_case_run(test, "x.csv",
                        TEXT("\"Cap waktu\",\"Kode Anda? (lihat kartu)\"\n"
                             "\"2026/10/24 6:46:43 PM GMT+7\",\"K1\"\n"));
    assert_text_equal(import_case_outcome(test, &report), "ok new 1");
    import_case_destroy(test);
}

static void what_a_mapping_fixes_gives_way_to_what_is_stored(void **state)
{
    (void)state;
    struct import_case *test = import_case_create();
    struct problems problems = problems_create(test->arena);
    struct mapping mapping;
    struct case_file *case_file;
    struct text scores =
        TEXT("client_id,session_date,PHQ9\nK1,2026-11-12,3\nK1,2026-11-19,5\n");

    assert_true(mapping_read("own",
                             TEXT("[columns]\nclient_id = client_id\n"
                                  "session_date = session_date\n[fixed]\n"
                                  "attendance = attended\nkind = assessment\n"
                                  "counselor_id = C9\nduration_min = 10\n"),
                             test->arena, &mapping, &problems));
    import_case_run(test, "log.csv",
                    TEXT("client_id,session_date,attendance,kind,counselor_id,duration_min\n"
                         "K1,2026-11-12,terlambat,pengakhiran,C1,45\n"));
    test->options.mapping = &mapping;
    struct import_report report = import_case_run(test, "scores.csv", scores);
    assert_text_equal(import_case_outcome(test, &report), "ok new 2");
    assert_true(
        case_store_load(test->database, TEXT("K1"), test->arena, &case_file, &problems));
    const struct session *sessions = case_file->sessions;
    assert_int_equal(sessions[0].attendance, ATTENDANCE_LATE);
    assert_int_equal(sessions[0].kind, SESSION_CLOSURE);
    assert_int_equal(sessions[0].duration_minutes, 45);
    assert_text_equal(sessions[0].counselor, "C1");
    assert_int_equal(sessions[1].attendance, ATTENDANCE_ATTENDED);
    assert_int_equal(sessions[1].kind, SESSION_ASSESSMENT);
    assert_int_equal(sessions[1].duration_minutes, 10);
    assert_text_equal(sessions[1].counselor, "C9");
    report = import_case_run(test, "again.csv", scores);
    assert_text_equal(import_case_outcome(test, &report), "ok same 2");
    import_case_destroy(test);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_mapping_gives_foreign_files_their_meaning),
        cmocka_unit_test(a_form_may_repeat_its_questions),
        cmocka_unit_test(a_mapping_may_fix_the_attendance),
        cmocka_unit_test(what_a_mapping_fixes_gives_way_to_what_is_stored),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
