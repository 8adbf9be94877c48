#include "ingest/import.h"

#include "base/buffer.h"
#include "base/file.h"
#include "store/case_store.h"
#include "tests/support/ingest/import_case.h"
#include "tests/support/test.h"

#define GOALS "client_id,goal_id,statement,kind,baseline,target\n"
#define JOURNAL "client_id,date,kind,text,goal_id,due,done_on,state,extra\n"
#define CLIENTS                                                                                \
    "client_id,episode_id,name,sex,birth_year,started_on,closed_on,consent_report_to\n"
#define ROW "K1,2026-11-12,1,C1,hadir,50,G1,0,,,\n"

static const struct {
    const char *name;
    const char *content;
    const char *outcome;
} cases[] = {
    {"header only",                                            SESSIONS_HEADER,                                                      "ok; warn 1 no-rows"                                                       },
    {"one row",                                                SESSIONS_HEADER ROW,                                                  "ok new 1"                                                                 },
    {"a hint before the header",                               "sep=;\nclient_id;session_date;attendance\nA;1/2/2026;hadir\n",
     "ok new 1"                                                                                                                                                                                                 },
    {"a quoted hint",                                          "\"sep=|\"\nclient_id|session_date|attendance\nA|1/2/2026|hadir\n",
     "ok new 1"                                                                                                                                                                                                 },
    {"a title above",                                          "Log,,\nclient_id,session_date,attendance\nA,1/2/2026,hadir\n",
     "ok new 1; warn 1 preamble-skipped"                                                                                                                                                                        },
    {"a blank line above",                                     "\nclient_id,session_date,attendance\nA,1/2/2026,hadir\n",
     "ok new 1"                                                                                                                                                                                                 },
    {"no header",                                              "A,1/2/2026,hadir\n",                                                 "reject; 1 header-missing"                                                 },
    {"no attendance",                                          "client_id,session_date,goal_id,goal_rating\nA,1/2/2026,G1,0\n",
     "reject; 1 header-missing"                                                                                                                                                                                 },
    {"a role twice",                                           "client_id,tanggal,session_date,attendance\nA,1/2/2026,,hadir\n",
     "reject; 1:3 header-duplicate"                                                                                                                                                                             },
    {"an unknown column",                                      "client_id,session_date,attendance,warna\nA,1/2/2026,hadir,v\n",
     "ok new 1; warn 1 header-unknown"                                                                                                                                                                          },
    {"empty headers at the end",                               "client_id,session_date,attendance,,\nA,1/2/2026,hadir,,\n",
     "ok new 1"                                                                                                                                                                                                 },
    {"an unclosed quote",                                      SESSIONS_HEADER "K1,2026-11-12,1,C1,hadir,50,G1,0,,,\"x\n" ROW,
     "reject; 2:11 quote-unclosed"                                                                                                                                                                              },
    {"an unclosed quote in the header",
     "client_id,session_date,\"attendance\nA,1/2/2026,hadir\n",                                                                      "reject; 1:3 quote-unclosed"                                               },
    {"an unclosed quote in the title",                         "\"Log\n" SESSIONS_HEADER ROW,
     "reject; 1:1 quote-unclosed"                                                                                                                                                                               },
    {"the header again",
     SESSIONS_HEADER ROW SESSIONS_HEADER "K2,2026-11-12,1,C1,hadir,50,G1,0,,,\n",
     "ok new 2; warn 3 header-repeated"                                                                                                                                                                         },
    {"another header inside",
     SESSIONS_HEADER ROW "session_date,client_id,attendance\n2026-11-12,K2,hadir\n",
     "reject; 3 header-other"                                                                                                                                                                                   },
    {"the header of another kind inside",                      SESSIONS_HEADER ROW GOALS "K2,G1,x,gas,,\n",
     "reject; 3 header-other"                                                                                                                                                                                   },
    {"blank and empty rows",                                   SESSIONS_HEADER "\n" ROW "  \n,,,,,,,,,,\n",                          "ok new 1; skip 5"                                                         },
 // rows
    {"too few fields for what is required",                    SESSIONS_HEADER "K1,2026-11-12\n" ROW,
     "partial new 1; 2 field-count"                                                                                                                                                                             },
    {"only optional fields are missing",                       SESSIONS_HEADER "K1,2026-11-12,1,C1,hadir\n",
     "ok new 1; warn 2 short-row"                                                                                                                                                                               },
    {"too many fields",                                        SESSIONS_HEADER "K1,2026-11-12,1,C1,hadir,50,G1,0,,,,x\n" ROW,
     "partial new 1; 2 field-count"                                                                                                                                                                             },
    {"text after a quote",                                     SESSIONS_HEADER "K2,2026-11-12,1,C1,hadir,50,G1,0,,,\"a\" b\n" ROW,
     "partial new 1; 2:11 quote-syntax"                                                                                                                                                                         },
    {"a fault in a field on a later line",
     "note,client_id,session_date,attendance\n\"x\ny\",K1,x,hadir\n",                                                                "partial; 3:3 date-invalid"                                                },
    {"several faults in one row",                              SESSIONS_HEADER "K1,31/02/2026,1,C1,ya,lama,G1,9,,,\n",
     "partial; 2:2 date-invalid; 2:5 word-unknown; 2:6 number-invalid; 2:8 out-of-range"                                                                                                                        },
    {"an empty attendance",                                    SESSIONS_HEADER "K1,2026-11-12,1,C1,,50,G1,0,,,\n",
     "partial; 2:5 required-empty"                                                                                                                                                                              },
    {"tomorrow and long ago",
     SESSIONS_HEADER "K1,25/11/2026,1,,hadir,,,,,,\nK1,1/1/1989,2,,hadir,,,,,,\n",
     "partial; 2:2 date-future; 3:2 date-range"                                                                                                                                                                 },
    {"numbers of sessions",
     SESSIONS_HEADER
     "K1,12/11/2026,0,,hadir,,,,,,\nK1,13/11/2026,1.5,,hadir,,,,,,\n"
     "K1,14/11/2026,2147483648,,hadir,,,,,,\nK1,15/11/2026,2147483647,,hadir,,,,,,\n",                                               "partial new 1; 2:3 out-of-range; 3:3 number-not-integer; 4:3 out-of-range"},
    {"durations",
     SESSIONS_HEADER "K1,12/11/2026,1,,hadir,601,,,,,\nK1,13/11/2026,2,,hadir,600 menit,,,,,\n",
     "partial new 1; 2:6 out-of-range; warn 3 number-unit"                                                                                                                                                      },
    {"half levels",                                            SESSIONS_HEADER "K1,12/11/2026,1,,hadir,,G1,0.5,,,\n",
     "partial; 2:8 number-not-integer"                                                                                                                                                                          },
    {"a rating without its goal",                              SESSIONS_HEADER "K1,12/11/2026,1,,hadir,,,1,,,\n",
     "partial; 2:7 required-empty"                                                                                                                                                                              },
    {"a score without its measure",                            SESSIONS_HEADER "K1,12/11/2026,1,,hadir,,,,,12,\n",
     "partial; 2:9 required-empty"                                                                                                                                                                              },
    {"ranges of instruments",
     SESSIONS_HEADER
     "K1,12/11/2026,1,,hadir,,,,k10,9,\n"
     "K1,13/11/2026,2,,hadir,,,,WHO-5,100,\nK1,14/11/2026,3,,hadir,,,,GAD7,22,\n",                                                   "partial new 1; 2:10 out-of-range; 4:10 out-of-range"                      },
    {"an ambiguous number settled by others",
     "client_id;session_date;attendance;measure;score\n"
     "K1;12/11/2026;hadir;steps;1.234\nK1;13/11/2026;hadir;steps;7,5\n",                                                             "ok new 2"                                                                 },
    {"an ambiguous number that two others contradict",
     "client_id;session_date;attendance;measure;score\n"
     "K1;12/11/2026;hadir;steps;1.234\nK1;13/11/2026;hadir;steps;7,5\nK1;14/11/"
     "2026;hadir;steps;7.5\n",                                                                                                       "partial new 2; 2:5 number-ambiguous"                                      },
    {"codes",
     SESSIONS_HEADER "=\"007\",12/11/2026,1,,hadir,,,,,,\n1.2e+5,12/11/2026,1,,hadir,,,,,,\n"
                     "\"a\tb\",12/11/2026,1,,hadir,,,,,,\n",                                                                         "partial new 1; warn 2 text-unwrapped; 3:1 id-mangled; 4:1 id-invalid"     },
 // keys
    {"the same row again",                                     SESSIONS_HEADER ROW ROW,                                              "ok new 1; dup 3"                                                          },
    {"two ratings of one goal",                                SESSIONS_HEADER ROW "K1,2026-11-12,1,C1,hadir,50,G1,1,,,\n",
     "partial; 2 key-conflict; 3 key-conflict"                                                                                                                                                                  },
    {"two raters",
     "client_id,session_date,attendance,goal_id,goal_rating,rater\n"
     "K1,12/11/2026,hadir,G1,0,konseli\nK1,12/11/2026,hadir,G1,1,guru bk\n",                                                         "ok new 2"                                                                 },
    {"only the note differs",                                  SESSIONS_HEADER ROW "K1,2026-11-12,1,C1,hadir,50,G1,0,,,x\n",
     "ok new 2"                                                                                                                                                                                                 },
    {"a rating is given in one row only",
     SESSIONS_HEADER ROW "K1,2026-11-12,1,C1,hadir,50,G1,,PHQ-9,3,\n",                                                               "ok new 2"                                                                 },
    {"another counsellor",                                     SESSIONS_HEADER ROW "K1,2026-11-12,1,C2,hadir,50,G2,0,,,\n",
     "partial; 2 key-conflict; 3 key-conflict"                                                                                                                                                                  },
    {"another attendance",                                     SESSIONS_HEADER ROW "K1,2026-11-12,1,C1,batal,50,G2,0,,,\n",
     "partial; 2 key-conflict; 3 key-conflict"                                                                                                                                                                  },
    {"90 days apart",
     SESSIONS_HEADER "K1,2026-01-01,1,,hadir,,,,,,\nK1,2026-04-01,1,,hadir,,,,,,\n",
     "partial; 2 key-conflict; 3 key-conflict"                                                                                                                                                                  },
    {"91 days apart",
     SESSIONS_HEADER "K1,2026-01-01,1,,hadir,,,,,,\nK1,2026-04-02,1,,hadir,,,,,,\n",
     "ok new 2"                                                                                                                                                                                                 },
    {"a row without number joins the only session of its day",
     SESSIONS_HEADER ROW "K1,2026-11-12,,C1,hadir,50,G1,1,,,\n",
     "partial; 2 key-conflict; 3 key-conflict"                                                                                                                                                                  },
    {"a row without number and two sessions on its day",
     SESSIONS_HEADER ROW
     "K1,2026-11-12,2,C1,hadir,50,G1,1,,,\nK1,2026-11-12,,C1,hadir,50,G1,2,,,\n",                                                    "ok new 3"                                                                 },
    {"a goal whose code is at fault is not missing as well",
     SESSIONS_HEADER "K1,2026-11-12,1,C1,hadir,50,3.1E+12,1,\xC2\x85x,3,\n",
     "partial; 2:7 id-mangled; 2:9 id-invalid"                                                                                                                                                                  },
    {"a soft hyphen belongs to a code",
     SESSIONS_HEADER ROW "K\xC2\xAD"
                         "1,2026-11-12,1,C1,hadir,50,G1,1,,,\n",                                                                     "ok new 2"                                                                 },
    {"an open quote in a record of several lines",
     SESSIONS_HEADER "K1,2026-11-12,1,C1,hadir,50,,,,\"\n\",\"x\n" ROW,
     "reject; 3:11 quote-unclosed"                                                                                                                                                                              },
    {"a hint with empty cells behind it",
     "sep=;;;;\r\nclient_id;session_date;attendance\r\nK1;2026-11-12;hadir\r\n",                                                     "ok new 1"                                                                 },
    {"the same code in capitals is another client",
     SESSIONS_HEADER ROW "k1,2026-11-12,1,C1,hadir,50,G1,1,,,\n",                                                                    "ok new 2"                                                                 },
 // wide
    {"a column of one measure",
     "client_id,session_date,attendance,PHQ9,Nilai Hubungan\n"
     "K1,12/11/2026,hadir,28,8\nK1,13/11/2026,hadir,27,11\n",                                                                        "partial; 2:4 out-of-range; 3:5 out-of-range"                              },
 // goals
    {"goals",
     GOALS "K1,G1,x,gas,-2,\nK1,G2,x,nilai,\"7,5\",80\nK1,G3,x,tonggak,0,5\nK1,G4,x,,,\n",
     "ok new 4"                                                                                                                                                                                                 },
    {"baselines outside the kind",
     GOALS "K1,G1,x,gas,-3,\nK1,G2,x,gbo,11,\nK1,G3,x,tonggak,1.5,\n",
     "partial; 2:5 out-of-range; 3:5 out-of-range; 4:5 number-not-integer"                                                                                                                                      },
    {"a goal twice",                                           GOALS "K1,G1,x,gas,,\nK1,G1,x,gas,,\nK2,G1,x,gas,,\nK2,G1,y,gas,,\n",
     "partial new 1; 4 key-conflict; 5 key-conflict; dup 3"                                                                                                                                                     },
    {"a goal without statement",                               GOALS "K1,G1,-,gas,,\n",                                              "ok new 1"                                                                 },
 // journal
    {"journal",
     JOURNAL "K1,12/11/2026,langkah,x,G1,1/1/2027,,terbuka,\n"
             "K1,12/11/2026,risiko,x,,,,tidak ada,\nK1,12/11/2026,kejutan,x,,,,,\n",                                                 "partial new 2; 4:3 word-unknown"                                          },
    {"two like successes on one day",
     JOURNAL "K1,12/11/2026,success,x,,,,,\nK1,12/11/2026,success,x,,,,,\n",                                                         "ok new 2"                                                                 },
    {"done tomorrow",                                          JOURNAL "K1,12/11/2026,step,x,,,25/11/2026,done,\n",
     "partial; 2:7 date-future"                                                                                                                                                                                 },
 // clients
    {"clients",
     CLIENTS "K1,E1,Ani,P,2010,1/7/2026,,orang tua;kepala sekolah\nK2,,Budi,L,,,,none\n",
     "ok new 2"                                                                                                                                                                                                 },
    {"consent of nobody known",                                CLIENTS "K1,E1,Ani,P,2010,1/7/2026,,orang tua;paman\n",
     "partial; 2:8 word-unknown"                                                                                                                                                                                },
    {"born tomorrow",                                          CLIENTS "K1,E1,Ani,P,2027,1/7/2026,,\n",                              "partial; 2:5 out-of-range"                                                },
    {"an episode twice",                                       CLIENTS "K1,E1,Ani,,,1/7/2026,,\nK1,E1,Ani,,,2/7/2026,,\n",
     "partial; 2 key-conflict; 3 key-conflict"                                                                                                                                                                  },
};

static void a_file_comes_to_what_the_rules_say(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct import_case *test = import_case_create();
        struct import_report report = import_case_run(test, "x.csv", text_of(cases[i].content));
        struct text got = import_case_outcome(test, &report);
        if (!text_equal_string(got, cases[i].outcome))
            fail_msg("%s: %.*s", cases[i].name, (int)got.length, got.data);
        import_case_destroy(test);
    }
}

static void the_kind_of_file_is_told_by_its_header(void **state)
{
    (void)state;
    static const struct {
        const char *header;
        enum file_kind kind;
    } rows[] = {
        {"Kode Konseli,Tanggal,Kehadiran",           FILE_SESSIONS},
        {"Kode Konseli,Kode Tujuan,Tujuan,Status",   FILE_GOALS   },
        {"Kode Konseli,Tanggal,Jenis,Uraian,Status", FILE_JOURNAL },
        {"Kode Konseli,Kode Episode",                FILE_CLIENTS },
        {"client_id,name",                           FILE_CLIENTS },
    };
    for (size_t i = 0; i < COUNT(rows); i++) {
        struct import_case *test = import_case_create();
        struct import_report report = import_case_run(test, "x.csv", text_of(rows[i].header));
        assert_int_equal(report.outcome, IMPORT_OK);
        assert_int_equal(report.dialect.columns.kind, rows[i].kind);
        import_case_destroy(test);
    }
}

static const char *const practice_rows[] = {
    "K1,2026-11-12,1,C1,hadir,50,G1,0,PHQ-9,12,\"one\ntwo\"",
    "K2,12/11/2026,1,C1,batal,,,,,,\"say \"\"yes\"\", now\"",
    "K3,31/02/2026,1,C1,hadir,50,G1,0,,,",
    "K1,2026-11-19,2,C1,hadir,50,G1,1,ORS,\"27,5\",",
    "K1,2026-11-19,2,C1,hadir,50,G1,1,ORS,\"27,5\",",
};

static struct text practice(struct arena *arena, const char *mark, const char *line_end)
{
    struct buffer out = buffer_create(arena, SIZE_MAX);
    struct text header = TEXT(SESSIONS_HEADER);

    buffer_put_string(&out, mark);
    buffer_put_text(&out, text_slice(header, 0, header.length - 1));
    buffer_put_string(&out, line_end);
    for (size_t i = 0; i < COUNT(practice_rows); i++) {
        struct text rest = text_of(practice_rows[i]);
        buffer_put_text(&out, text_split(&rest, '\n'));
        if (rest.data != NULL) {
            buffer_put_string(&out, line_end);
            buffer_put_text(&out, rest);
        }
        buffer_put_string(&out, line_end);
    }
    return buffer_text(&out);
}

static void line_ends_and_byte_order_marks_change_nothing(void **state)
{
    (void)state;
    static const char *const marks[] = {"", "\xEF\xBB\xBF"};
    static const char *const line_ends[] = {"\n", "\r\n", "\r"};

    for (size_t i = 0; i < COUNT(marks) * COUNT(line_ends); i++) {
        struct import_case *test = import_case_create();
        struct import_report report = import_case_run(
            test, "x.csv", practice(test->arena, marks[i % 2], line_ends[i / 2]));
        assert_text_equal(import_case_outcome(test, &report),
                          "partial new 3; 5:2 date-invalid; dup 7");
        assert_text_equal(import_case_rows(test, &report),
                          "K1,2026-11-12,1,C1,attended,50,G1=0,phq-9=12,one\ntwo\n"
                          "K2,2026-11-12,1,C1,cancelled,-1,say \"yes\", now\n"
                          "K1,2026-11-19,2,C1,attended,50,G1=1,ors=27.5,\n");
        assert_int_equal(report.source.has_mark, i % 2);
        import_case_destroy(test);
    }
}

// Every rotation of the columns, with every delimiter.
static void the_order_of_columns_changes_nothing(void **state)
{
    (void)state;
    static const char delimiters[] = {',', ';', '\t', '|'};
    static const char *const columns[][3] = {
        {"client_id",    "K1",         "K2"        },
        {"session_date", "2026-11-12", "2026-11-13"},
        {"session_no",   "1",          "2"         },
        {"attendance",   "hadir",      "terlambat" },
        {"duration_min", "50",         "45"        },
        {"goal_id",      "G1",         "G2"        },
        {"goal_rating",  "0",          "-1"        },
        {"measure",      "PHQ-9",      "GAD-7"     },
        {"score",        "12",         "9"         },
        {"note",         "x",          "y"         },
    };
    for (size_t turn = 0; turn < COUNT(columns) * sizeof(delimiters); turn++) {
        struct import_case *test = import_case_create();
        struct buffer out = buffer_create(test->arena, SIZE_MAX);
        for (size_t row = 0; row < 3; row++) {
            for (size_t i = 0; i < COUNT(columns); i++) {
                if (i > 0)
                    buffer_put_byte(&out, delimiters[turn % sizeof(delimiters)]);
                buffer_put_string(&out, columns[(i + turn / 4) % COUNT(columns)][row]);
            }
            buffer_put_byte(&out, '\n');
        }
        struct import_report report = import_case_run(test, "x.csv", buffer_text(&out));
        assert_text_equal(import_case_outcome(test, &report), "ok new 2");
        assert_text_equal(import_case_rows(test, &report),
                          "K1,2026-11-12,1,,attended,50,G1=0,phq-9=12,x\n"
                          "K2,2026-11-13,2,,late,45,G2=-1,gad-7=9,y\n");
        import_case_destroy(test);
    }
}

static void the_kind_of_a_goal_decides_on_its_ratings(void **state)
{
    (void)state;
    struct import_case *test = import_case_create();
    struct import_report report = import_case_run(
        test, "goals.csv", TEXT(GOALS "K1,G1,x,gbo,,\nK1,G2,x,value,,\nK1,G3,x,milestone,,\n"));

    assert_text_equal(import_case_outcome(test, &report), "ok new 3");
    report = import_case_run(test, "a.csv",
                             TEXT(SESSIONS_HEADER "K1,1/11/2026,1,,hadir,,G1,\"7,5\",,,\n"
                                                  "K1,1/11/2026,1,,hadir,,G2,\"-12,25\",,,\n"
                                                  "K1,1/11/2026,1,,hadir,,G3,9,,,\n"
                                                  "K1,1/11/2026,1,,hadir,,G4,2,,,\n"));
    assert_text_equal(import_case_outcome(test, &report), "ok new 4");
    report = import_case_run(test, "b.csv",
                             TEXT(SESSIONS_HEADER "K1,2/11/2026,2,,hadir,,G1,11,,,\n"
                                                  "K1,2/11/2026,2,,hadir,,G3,\"0,5\",,,\n"
                                                  "K1,2/11/2026,2,,hadir,,G4,3,,,\n"));
    assert_text_equal(import_case_outcome(test, &report),
                      "partial; 2:8 out-of-range; 3:8 number-not-integer; 4:8 out-of-range");
    report = import_case_run(test, "goals.csv", TEXT(GOALS "K1,G1,x,gas,,\nK1,G3,x,value,,\n"));
    assert_text_equal(import_case_outcome(test, &report),
                      "partial changed 1; 2:4 goal-kind-conflict");
    // Without the column the kind stays, and decides what a target can be.
    report = import_case_run(test, "targets.csv",
                             TEXT("client_id,goal_id,statement,target\nK1,G1,x,7\n"
                                  "K1,G3,x,\"-1,5\"\nK1,G9,x,7\n"));
    assert_text_equal(import_case_outcome(test, &report),
                      "partial changed 2; 4:4 out-of-range");
    import_case_destroy(test);
}

static void rows_that_name_several_kinds_come_to_one_in_any_order(void **state)
{
    static const char *const rows[] = {
        "K1,2026-11-12,hadir,asesmen,phq-9,3\n",
        "K1,2026-11-12,hadir,,gad-7,3\n",
        "K1,2026-11-12,hadir,tinjauan,who-5,3\n",
    };
    struct problems problems;
    struct case_file *case_file;

    (void)state;
    for (size_t first = 0; first < COUNT(rows); first++) {
        struct import_case *test = import_case_create();
        struct buffer content = buffer_create(test->arena, 1000);

        buffer_put_string(&content, "client_id,session_date,attendance,kind,measure,score\n");
        for (size_t i = 0; i < COUNT(rows); i++)
            buffer_put_string(&content, rows[(first + i) % COUNT(rows)]);
        struct import_report report = import_case_run(test, "x.csv", buffer_text(&content));
        assert_text_equal(import_case_outcome(test, &report), "ok new 3");
        assert_int_equal(report.problems.count, 1);
        assert_int_equal(report.problems.items[0].code, PROBLEM_SESSION_KINDS);
        assert_int_equal(report.problems.items[0].severity, SEVERITY_REMARK);
        assert_text_equal(report.problems.items[0].value, "assessment");
        problems = problems_create(test->arena);
        assert_true(
            case_store_load(test->database, TEXT("K1"), test->arena, &case_file, &problems));
        assert_int_equal(case_file->sessions[0].kind, SESSION_REVIEW);
        report = import_case_run(test, "y.csv", buffer_text(&content));
        assert_text_equal(import_case_outcome(test, &report), "ok same 3");
        import_case_destroy(test);
    }
}

static void an_unknown_measure_is_remarked_once(void **state)
{
    (void)state;
    struct import_case *test = import_case_create();
    struct import_report report =
        import_case_run(test, "x.csv",
                        TEXT(SESSIONS_HEADER "K1,1/11/2026,1,,hadir,,,,Steps,12,\n"
                                             "K1,2/11/2026,2,,hadir,,,,STEPS,14,\n"));
    assert_int_equal(report.problems.count, 1);
    assert_int_equal(report.problems.items[0].code, PROBLEM_MEASURE_UNKNOWN);
    assert_int_equal(report.problems.items[0].severity, SEVERITY_REMARK);
    assert_text_equal(report.problems.items[0].about, "steps");
    assert_int_equal(report.counts.new_rows, 2);
    import_case_destroy(test);
}

static void a_problem_names_what_a_message_needs(void **state)
{
    (void)state;
    struct import_case *test = import_case_create();
    struct import_report report =
        import_case_run(test, "x.csv",
                        TEXT("Kode Konseli;Tanggal;Kehadiran;Alat Ukur;Skor\n"
                             "K1;31/02/2026;hadir;PHQ-9;28\n"));
    const struct problem *date = &report.problems.items[0];
    const struct problem *score = &report.problems.items[1];

    assert_text_equal(date->header, "Tanggal");
    assert_text_equal(date->value, "31/02/2026");
    assert_string_equal(date->role, "session_date");
    assert_string_equal(date->place.file, test->path);
    assert_text_equal(score->about, "phq-9");
    assert_true(score->low == 0 && score->high == 27);
    import_case_destroy(test);
}

static void files_are_taken_goals_first_and_journal_last(void **state)
{
    (void)state;
    struct import_case *test = import_case_create();
    static const struct {
        const char *name, *content;
    } files[] = {
        {"a.csv", JOURNAL        },
        {"b.csv", SESSIONS_HEADER},
        {"c.csv", "not a log"    },
        {"d.csv", GOALS          },
        {"e.csv", SESSIONS_HEADER},
        {"f.csv", CLIENTS        },
    };
    const char *paths[COUNT(files)];
    const char *order = "dfbeac";

    for (size_t i = 0; i < COUNT(files); i++) {
        paths[i] = file_join(test->arena, test->folder, text_of(files[i].name));
        assert_int_equal(file_replace(paths[i], text_of(files[i].content)), 0);
    }
    import_sort(paths, COUNT(paths), &test->options);
    for (size_t i = 0; i < COUNT(paths); i++)
        assert_int_equal(file_name(paths[i]).data[0], order[i]);
    import_case_destroy(test);
}

static void too_many_problems_are_counted_only(void **state)
{
    const size_t rows = IMPORT_MAX_PROBLEMS / 2 + 10; // of two problems each
    struct import_case *test = import_case_create();
    struct buffer file = buffer_create(test->arena, SIZE_MAX);

    (void)state;
    buffer_put_string(&file, SESSIONS_HEADER);
    for (size_t i = 0; i < rows; i++)
        buffer_print(&file, "%s,31/02/2026,,,?,,,,,,\n", i % 2 == 0 ? "" : "K1");
    struct import_report report = import_case_run(test, "many.csv", buffer_text(&file));
    assert_int_equal(report.counts.refused, rows);
    assert_int_equal(report.refused_count, rows);
    assert_int_equal(report.problems.count, IMPORT_MAX_PROBLEMS);
    assert_int_equal(report.more_problems, 2 * rows + rows / 2 - IMPORT_MAX_PROBLEMS);
    import_case_destroy(test);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_file_comes_to_what_the_rules_say),
        cmocka_unit_test(the_kind_of_file_is_told_by_its_header),
        cmocka_unit_test(line_ends_and_byte_order_marks_change_nothing),
        cmocka_unit_test(the_order_of_columns_changes_nothing),
        cmocka_unit_test(the_kind_of_a_goal_decides_on_its_ratings),
        cmocka_unit_test(rows_that_name_several_kinds_come_to_one_in_any_order),
        cmocka_unit_test(an_unknown_measure_is_remarked_once),
        cmocka_unit_test(a_problem_names_what_a_message_needs),
        cmocka_unit_test(files_are_taken_goals_first_and_journal_last),
        cmocka_unit_test(too_many_problems_are_counted_only),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
