#include "ingest/source_file.h"

#include "tests/support/test.h"

static const struct {
    const char *name;
    struct text bytes;
    enum problem_code code;
    const char *value;
} refused[] = {
    {"nothing",                 TEXT_INIT(""),                                 PROBLEM_EMPTY_FILE, NULL      },
    {"a byte order mark alone", TEXT_INIT("\xEF\xBB\xBF"),                     PROBLEM_EMPTY_FILE, NULL      },
    {"NULs alone",              TEXT_INIT("\0\0\0\0"),                         PROBLEM_EMPTY_FILE, NULL      },
    {"a workbook",              TEXT_INIT("PK\x03\x04 rest"),                  PROBLEM_NOT_CSV,    "zip/xlsx"},
    {"an old workbook",         TEXT_INIT("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"), PROBLEM_NOT_CSV,
     "ole/xls"                                                                                               },
    {"a PDF",                   TEXT_INIT("%PDF-1.7"),                         PROBLEM_NOT_CSV,    "pdf"     },
    {"a database",              TEXT_INIT("SQLite format 3\0"),                PROBLEM_NOT_CSV,    "sqlite"  },
    {"compressed",              TEXT_INIT("\x1F\x8B\x08"),                     PROBLEM_NOT_CSV,    "gzip"    },
    {"a web page",              TEXT_INIT("\r\n <!DOCTYPE html><table>"),      PROBLEM_NOT_CSV,    "html"    },
    {"a table of a web page",   TEXT_INIT("<Table><tr>"),                      PROBLEM_NOT_CSV,    "html"    },
    {"XML",                     TEXT_INIT("\xEF\xBB\xBF<?xml version"),        PROBLEM_NOT_CSV,    "xml"     },
};

static void what_is_no_csv_is_refused_by_name(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(refused); i++) {
        struct arena *arena = arena_create();
        struct problems problems = problems_create(arena);
        struct source_file source;

        if (source_file_take("x.csv", refused[i].bytes, arena, &source, &problems))
            fail_msg("%s: taken", refused[i].name);
        assert_int_equal(problems.count, 1);
        assert_int_equal(problems.items[0].code, refused[i].code);
        assert_int_equal(problems.items[0].severity, SEVERITY_FILE_REFUSED);
        assert_int_equal(problems.items[0].place.line, 1);
        assert_true(text_equal(problems.items[0].value, text_of(refused[i].value)));
        arena_destroy(arena);
    }
}

static void junk_at_the_end_is_left_out(void **state)
{
    (void)state;
    static const struct {
        struct text bytes;
        const char *content;
        bool has_junk, is_clean;
    } cases[] = {
        {TEXT_INIT("a\n"),              "a\n",              false, true },
        {TEXT_INIT("a\r\n\x1A"),        "a\r\n",            true,  true },
        {TEXT_INIT("a\n\0\0\0"),        "a\n",              true,  true },
        {TEXT_INIT("a\n\x1A\r\n"),      "a\n",              true,  true },
        {TEXT_INIT("a\n\n"),            "a\n\n",            false, true },
        {TEXT_INIT("a\xC3\xA9 \xE9\n"), "a\xC3\xA9 \xE9\n", false, false},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct arena *arena = arena_create();
        struct problems problems = problems_create(arena);
        struct source_file source;

        assert_true(source_file_take("x.csv", cases[i].bytes, arena, &source, &problems));
        assert_text_equal(source.content, cases[i].content);
        assert_int_equal(source.has_end_junk, cases[i].has_junk);
        assert_int_equal(source.is_clean, cases[i].is_clean);
        arena_destroy(arena);
    }
}

static void what_cannot_be_read_is_a_failure(void **state)
{
    (void)state;
    static const struct {
        const char *path;
        enum problem_code code;
    } cases[] = {
        {"/tmp/there-is-no-such-file.csv", PROBLEM_FILE_NOT_FOUND  },
        {"/tmp",                           PROBLEM_FILE_NOT_REGULAR},
        {"/dev/null",                      PROBLEM_FILE_NOT_REGULAR},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct arena *arena = arena_create();
        struct problems problems = problems_create(arena);
        struct source_file source;

        assert_false(source_file_open(cases[i].path, arena, &source, &problems));
        assert_int_equal(problems.items[0].code, cases[i].code);
        assert_int_equal(problems.items[0].severity, SEVERITY_FAILURE);
        assert_non_null(problems.items[0].detail);
        arena_destroy(arena);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_no_csv_is_refused_by_name),
        cmocka_unit_test(junk_at_the_end_is_left_out),
        cmocka_unit_test(what_cannot_be_read_is_a_failure),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
