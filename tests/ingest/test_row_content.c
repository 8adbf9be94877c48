#include "ingest/row_content.h"

#include "tests/support/ingest/import_case.h"
#include "tests/support/test.h"

#define ROW "K1,2026-11-12,1,C1,hadir,50,G1,0,,,\n"
#define SECOND "K1,2026-11-19,2,C1,hadir,50,G1,1,PHQ-9,7,\"a, b\"\n"

// Each after the log of both rows has come in; the first word is what became of it.
static const struct {
    const char *name;
    const char *content;
    const char *outcome;
} cases[] = {
    {"another dialect",
     "client_id;session_date;session_no;counselor_id;attendance;duration_min;goal_id;"
     "goal_rating;measure;score;note\r\nK1;12/11/2026;1;C1;hadir;50;G1;0;;;\r\n"
     "K1;19/11/2026;2;C1;hadir;50;G1;1;phq9;7,0;a, b\r\n",                                                  "ok same 2"       },
    {"another order of columns",
     "session_date,client_id,session_no,counselor_id,attendance,duration_min,goal_id,"
     "goal_rating,measure,score,note\n2026-11-12,K1,1,C1,hadir,50,G1,0,,,\n"
     "2026-11-19,K1,2,C1,hadir,50,G1,1,PHQ-9,7,\"a, b\"\n",                                                 "ok same 2"       },
    {"another order of rows",    SESSIONS_HEADER SECOND ROW,                                                "ok same 2"       },
    {"one row less",             SESSIONS_HEADER ROW,                                                       "ok same 1"       },
    {"a row refused besides",    SESSIONS_HEADER ROW SECOND "K1,x,3,C1,hadir,50,G1,0,,,\n",
     "partial same 2; 4:2 date-invalid"                                                                                       },
    {"a row twice",              SESSIONS_HEADER ROW ROW SECOND,                                            "ok same 2; dup 3"},
    {"an edit",                  SESSIONS_HEADER ROW "K1,2026-11-19,2,C1,hadir,50,G1,2,PHQ-9,7,\"a, b\"\n",
     "ok same 1 changed 1"                                                                                                    },
    {"an empty note",            SESSIONS_HEADER ROW "K1,2026-11-19,2,C1,hadir,50,G1,1,PHQ-9,7,\n",
     "ok same 1 changed 1"                                                                                                    },
    {"no column for notes",
     "client_id,session_date,session_no,counselor_id,attendance,duration_min,goal_id,"
     "goal_rating,measure,score\nK1,2026-11-12,1,C1,hadir,50,G1,0,,\n"
     "K1,2026-11-19,2,C1,hadir,50,G1,1,PHQ-9,7\n",                                                          "ok same 2"       },
};

static void what_was_stated_before_changes_nothing(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct import_case *test = import_case_create();
        import_case_run(test, "log.csv", TEXT(SESSIONS_HEADER ROW SECOND));
        struct import_report report =
            import_case_run(test, "again.csv", text_of(cases[i].content));
        struct text outcome = import_case_outcome(test, &report);
        if (!text_equal_string(outcome, cases[i].outcome))
            fail_msg("%s: %.*s, expected %s", cases[i].name, (int)outcome.length, outcome.data,
                     cases[i].outcome);
        import_case_destroy(test);
    }
}

// The column is new and empty, the values are those that are stored.
static void a_column_that_was_missing_is_no_empty_cell(void **state)
{
    (void)state;
    struct import_case *test = import_case_create();

    import_case_run(test, "a.csv", TEXT(SESSIONS_HEADER SECOND));
    import_case_run(
        test, "b.csv",
        TEXT("client_id,session_date,session_no,attendance\nK1,2026-11-19,2,hadir\n"));
    struct import_report report =
        import_case_run(test, "c.csv",
                        TEXT("client_id,session_date,session_no,attendance,duration_min\n"
                             "K1,2026-11-19,2,hadir,\n"));
    assert_text_equal(import_case_outcome(test, &report), "ok changed 1");
    import_case_destroy(test);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_was_stated_before_changes_nothing),
        cmocka_unit_test(a_column_that_was_missing_is_no_empty_cell),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
