#include "cli/terminal.h"

#include <stdio.h>

#include "tests/support/test.h"

static int create_arena(void **state)
{
    *state = arena_create();
    return 0;
}

static int destroy_arena(void **state)
{
    arena_destroy(*state);
    return 0;
}

static const struct {
    const char *name;
    struct text text;
    const char *shown;
} cases[] = {
    {"nothing",                   TEXT_INIT(""),                                     ""                  },
    {"plain",                     TEXT_INIT("sesi.csv"),                             "sesi.csv"          },
    {"letters with marks",        TEXT_INIT("Zo\xC3\xAB \xE2\x80\x9CK\xE2\x80\x9D"),
     "Zo\xC3\xAB \xE2\x80\x9CK\xE2\x80\x9D"                                                              },
    {"four bytes",                TEXT_INIT("\xF0\x9F\x99\x82"),                     "\xF0\x9F\x99\x82"  },
    {"escape",                    TEXT_INIT("a\x1B[31mb"),                           "a\\x1b[31mb"       },
    {"line feed and tab",         TEXT_INIT("a\nb\tc\r"),                            "a\\x0ab\\x09c\\x0d"},
    {"NUL",                       TEXT_INIT("a\0b"),                                 "a\\x00b"           },
    {"delete",                    TEXT_INIT("\x7F"),                                 "\\x7f"             },
    {"C1 control as UTF-8",
     TEXT_INIT("\xC2\x9B"
               "2J"),
     "\\xc2\\x9b2J"                                                                                      },
    {"C1 control as a byte",
     TEXT_INIT("\x9B"
               "2J"),
     "\\x9b2J"                                                                                           },
    {"right to left",
     TEXT_INIT("a\xE2\x80\xAE"
               "b"),
     "a\\xe2\\x80\\xaeb"                                                                                 },
    {"isolate",                   TEXT_INIT("\xE2\x81\xA6"),                         "\\xe2\\x81\\xa6"   },
    {"Arabic letter mark",        TEXT_INIT("\xD8\x9C"),                             "\\xd8\\x9c"        },
    {"zero width space",
     TEXT_INIT("K\xE2\x80\x8B"
               "1"),
     "K\\xe2\\x80\\x8b1"                                                                                 },
    {"line separator",            TEXT_INIT("\xE2\x80\xA8"),                         "\\xe2\\x80\\xa8"   },
    {"byte order mark",           TEXT_INIT("\xEF\xBB\xBFx"),                        "\\xef\\xbb\\xbfx"  },
    {"not UTF-8",                 TEXT_INIT("caf\xE9!"),                             "caf\\xe9!"         },
    {"cut off",                   TEXT_INIT("x\xE2\x80"),                            "x\\xe2\\x80"       },
    {"over-long",                 TEXT_INIT("\xC0\xAF"),                             "\\xc0\\xaf"        },
    {"surrogate",                 TEXT_INIT("\xED\xA0\x80"),                         "\\xed\\xa0\\x80"   },
    {"a backslash is no control", TEXT_INIT("a\\x1b"),                               "a\\x1b"            },
};

static void controls_and_broken_bytes_are_written_out(void **state)
{
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct text shown = terminal_text(*state, cases[i].text);
        if (!text_equal_string(shown, cases[i].shown))
            fail_msg("%s: \"%.*s\"", cases[i].name, (int)shown.length, shown.data);
    }
}

static void what_is_shown_needs_no_second_change(void **state)
{
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct text shown = terminal_text(*state, cases[i].text);
        struct text again = terminal_text(*state, shown);
        if (again.data != shown.data || again.length != shown.length)
            fail_msg("%s", cases[i].name);
    }
}

static void a_missing_text_stays_empty(void **state)
{
    assert_int_equal(terminal_text(*state, text_of(NULL)).length, 0);
}

static void text_is_put_byte_for_byte(void **state)
{
    char read[8] = "";
    FILE *out = tmpfile();
    (void)state;
    assert_non_null(out);
    terminal_put(out, TEXT("a\0%s"));
    rewind(out);
    assert_int_equal(fread(read, 1, sizeof(read), out), 4);
    assert_memory_equal(read, "a\0%s", 4);
    fclose(out);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(controls_and_broken_bytes_are_written_out),
        cmocka_unit_test(what_is_shown_needs_no_second_change),
        cmocka_unit_test(a_missing_text_stays_empty),
        cmocka_unit_test(text_is_put_byte_for_byte),
    };
    return cmocka_run_group_tests(tests, create_arena, destroy_arena);
}
