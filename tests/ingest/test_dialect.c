#include "ingest/dialect.h"

#include "ingest/roles.h"
#include "tests/support/test.h"

static const struct {
    const char *name;
    const char *content;
    char delimiter;
    uint32_t line; // of the header
    size_t known;
    bool has_preamble;
    const char *rows; // what stands behind the header
} cases[] = {
    {"commas",                           "client_id,session_date,attendance\nrow",               ',',  1, 3, false, "row"                                        },
    {"semicolons",                       "client_id;session_date;attendance\r\nrow",             ';',  1, 3, false, "row"                                        },
    {"tabs",                             "client_id\tsession_date\tattendance\nrow",             '\t', 1, 3, false, "row"                                        },
    {"bars",                             "client_id|session_date|attendance\nrow",               '|',  1, 3, false, "row"                                        },
    {"more semicolons than commas",      "client_id,session_date,attendance,a;b;c;d;e\nrow",     ',',  1,
     3,                                                                                                      false, "row"                                        },
    {"a hint",                           "sep=;\r\nclient_id;session_date;attendance\r\nrow",    ';',  2, 3, false, "row"                                        },
    {"a hint for a mark of its own",     "sep=^\nclient_id^session_date^attendance\nrow",        '^',  2, 3,
     false,                                                                                                         "row"                                        },
    {"a title",                          "Log\n\nclient_id,session_date,attendance\nrow",        ',',  3, 3, true,  "row"                                        },
    {"a title of the right words",       "Catatan,Skor\nclient_id,session_date,attendance\nrow", ',',
     2,                                                                                                   3, true,  "row"                                        },
    {"a header of two lines",            "client_id,\"session\ndate\",attendance\nrow",          ',',  1, 3, false,
     "row"                                                                                                                                                       },
    {"the first complete header counts",
     "client_id,session_date,attendance\nclient_id,session_date,attendance,note\nrow",           ',',  1,
     3,                                                                                                      false, "client_id,session_date,attendance,note\nrow"},
    {"quoted and indented",              " \"client_id\" , \"session_date\",\"attendance\"\n",   ',',  1, 3,
     false,                                                                                                         ""                                           },
};

static void the_header_tells_the_delimiter(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct arena *arena = arena_create();
        struct problems problems = problems_create(arena);
        struct header_rules rules = {0};
        struct text content = text_of(cases[i].content);
        struct dialect dialect;

        if (!dialect_find("x.csv", content, &rules, arena, &dialect, &problems))
            fail_msg("%s: refused", cases[i].name);
        if (dialect.delimiter != cases[i].delimiter || dialect.columns.line != cases[i].line ||
            dialect.columns.known_count != cases[i].known ||
            dialect.has_preamble != cases[i].has_preamble)
            fail_msg("%s: '%c' line %u, %zu known", cases[i].name, dialect.delimiter,
                     dialect.columns.line, dialect.columns.known_count);
        assert_text_equal(text_slice(content, dialect.rows_from, content.length),
                          cases[i].rows);
        arena_destroy(arena);
    }
}

static const struct {
    const char *name;
    const char *content;
    enum problem_code code;
    uint32_t line, column;
    const char *value;
} refused[] = {
    {"no header",             "K1,2026-11-12,hadir\n",                               PROBLEM_HEADER_MISSING,   1, 0, NULL          },
    {"an unknown delimiter",  "client_id^session_date^attendance\n",                 PROBLEM_HEADER_MISSING,   1,
     0,                                                                                                              NULL          },
    {"nothing but line ends", "\n\n",                                                PROBLEM_HEADER_MISSING,   1, 0, NULL          },
    {"no date",               "Log,\nclient_id,attendance\n",                        PROBLEM_HEADER_MISSING,   2, 0, "session_date"},
    {"no attendance",         "client_id,session_date,goal_id\n",                    PROBLEM_HEADER_MISSING,   1, 0,
     "attendance"                                                                                                                  },
    {"no statement",          "client_id,goal_id,term,baseline,target_on\n",         PROBLEM_HEADER_MISSING,   1,
     0,                                                                                                              "statement"   },
    {"twice",                 "client_id,session_date,attendance,Skor,note,score\n", PROBLEM_HEADER_DUPLICATE,
     1,                                                                                                           6, "score"       },
    {"a stray byte",          "client_id,session_date,attendance,caf\xE9\n",         PROBLEM_ENCODING_INVALID, 1,
     4,                                                                                                              NULL          },
    {"text behind a quote",   "client_id,session_date,attendance,\"note\"s\n",
     PROBLEM_QUOTE_SYNTAX,                                                                                     1, 4, NULL          },
};

static void a_header_that_will_not_do_is_refused_by_name(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(refused); i++) {
        struct arena *arena = arena_create();
        struct problems problems = problems_create(arena);
        struct header_rules rules = {0};
        struct dialect dialect;

        if (dialect_find("x.csv", text_of(refused[i].content), &rules, arena, &dialect,
                         &problems))
            fail_msg("%s: taken", refused[i].name);
        const struct problem *problem = &problems.items[0];
        if (problem->code != refused[i].code || problem->place.line != refused[i].line ||
            problem->place.column != refused[i].column ||
            !text_equal(problem->value, text_of(refused[i].value)))
            fail_msg("%s: %u:%u %s %.*s", refused[i].name, problem->place.line,
                     problem->place.column, problem_code_name(problem->code),
                     (int)problem->value.length, problem->value.data);
        assert_int_equal(problem->severity, SEVERITY_FILE_REFUSED);
        arena_destroy(arena);
    }
}

static void the_user_may_say_the_kind(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    struct problems problems = problems_create(arena);
    struct header_rules rules = {.has_kind = true, .kind = FILE_JOURNAL};
    struct dialect dialect;

    assert_false(dialect_find("x.csv", TEXT("Kode Konseli,Tanggal,Kehadiran\n"), &rules, arena,
                              &dialect, &problems));
    assert_int_equal(dialect.columns.kind, FILE_JOURNAL);
    assert_int_equal(dialect.columns.place[JOURNAL_FIELD_DATE], 1);
    assert_text_equal(problems.items[0].value, "kind");
    arena_destroy(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_header_tells_the_delimiter),
        cmocka_unit_test(a_header_that_will_not_do_is_refused_by_name),
        cmocka_unit_test(the_user_may_say_the_kind),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
