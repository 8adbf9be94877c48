#include "base/ini.h"

#include <errno.h>
#include <string.h>

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

static void entries_keep_section_order_and_line(void **state)
{
    struct ini ini;
    struct text content = TEXT("language = id\n"
                               "\n"
                               "; a comment\n"
                               "# another\n"
                               "[columns]\r\n"
                               "Client_ID = Kode Klien\r\n"
                               "[phq-9]\n"
                               "range=0..27");
    assert_int_equal(ini_read(content, *state, &ini), 0);
    assert_int_equal(ini.bad_line, 0);
    assert_int_equal(ini.count, 3);
    assert_text_equal(ini.entries[0].section, "");
    assert_text_equal(ini.entries[0].key, "language");
    assert_int_equal(ini.entries[0].line, 1);
    assert_text_equal(ini.entries[1].section, "columns");
    assert_text_equal(ini.entries[1].key, "Client_ID");
    assert_text_equal(ini.entries[1].value, "Kode Klien");
    assert_int_equal(ini.entries[1].line, 6);
    assert_text_equal(ini.entries[2].section, "phq-9");
    assert_text_equal(ini.entries[2].value, "0..27");
    assert_int_equal(ini.entries[2].line, 8);
}

static void an_empty_file_has_no_entries(void **state)
{
    struct ini ini;
    assert_int_equal(ini_read(TEXT(""), *state, &ini), 0);
    assert_int_equal(ini.count, 0);
    assert_int_equal(ini_read((struct text){NULL, 0}, *state, &ini), 0);
    assert_int_equal(ini.count, 0);
}

static void a_byte_order_mark_is_skipped(void **state)
{
    struct ini ini;
    assert_int_equal(ini_read(TEXT("\xEF\xBB\xBF[a]\nk = v\n"), *state, &ini), 0);
    assert_text_equal(ini_value(&ini, "a", "k"), "v");
}

static void indented_lines_go_on_with_the_value(void **state)
{
    struct ini ini;
    struct text content =
        TEXT("[a]\nlong = one\n   two = 2\n\tthree\nnext = n\nlong = again\n");
    assert_int_equal(ini_read(content, *state, &ini), 0);
    assert_int_equal(ini.count, 3);
    assert_text_equal(ini.entries[0].value, "one two = 2 three");
    assert_int_equal(ini.entries[0].line, 2);
    assert_int_equal(ini.entries[1].line, 5);
    assert_text_equal(ini.entries[2].value, "again");
}

static void an_indented_key_behind_a_section_is_a_key(void **state)
{
    struct ini ini;
    assert_int_equal(ini_read(TEXT("k = v\n[a]\n  x = 1\n"), *state, &ini), 0);
    assert_int_equal(ini.count, 2);
    assert_text_equal(ini_value(&ini, "a", "x"), "1");
}

static void comments_end_the_value_behind_a_blank(void **state)
{
    struct ini ini;
    assert_int_equal(ini_read(TEXT("a = x ; note\nb = x;y\nc = #5\n"), *state, &ini), 0);
    assert_text_equal(ini_value(&ini, "", "a"), "x");
    assert_text_equal(ini_value(&ini, "", "b"), "x;y");
    assert_text_equal(ini_value(&ini, "", "c"), "#5");
}

static void the_last_value_of_a_key_counts(void **state)
{
    struct ini ini;
    assert_int_equal(ini_read(TEXT("[a]\nk = 1\n[b]\nk = 2\n[a]\nk = 3\n"), *state, &ini), 0);
    assert_text_equal(ini_value(&ini, "a", "k"), "3");
    assert_text_equal(ini_value(&ini, "b", "k"), "2");
    assert_null(ini_value(&ini, "a", "missing").data);
    assert_null(ini_value(&ini, "c", "k").data);
}

static void an_empty_value_is_not_missing(void **state)
{
    struct ini ini;
    assert_int_equal(ini_read(TEXT("k =\n"), *state, &ini), 0);
    assert_non_null(ini_value(&ini, "", "k").data);
    assert_text_equal(ini_value(&ini, "", "k"), "");
}

static void very_long_lines_are_read(void **state)
{
    enum { LENGTH = 100000 };
    struct ini ini;
    char *content = ARENA_ARRAY(*state, char, LENGTH);
    memset(content, 'x', LENGTH);
    content[100] = '=';
    content[60000] = '\n';
    content[60002] = '=';
    assert_int_equal(ini_read((struct text){content, LENGTH}, *state, &ini), 0);
    assert_int_equal(ini.count, 2);
    assert_int_equal(ini.entries[0].key.length, 100);
    assert_int_equal(ini.entries[0].value.length, 60000 - 101);
    assert_int_equal(ini.entries[1].line, 2);
}

static const struct {
    const char *name;
    struct text content;
    unsigned line;
} bad[] = {
    {"no sign",         TEXT_INIT("a = 1\nnonsense\nb = 2\nmore\n"),                               2},
    {"open section",    TEXT_INIT("\n[open\n"),                                                    2},
    {"no key",          TEXT_INIT("= value\n"),                                                    1},
    {"NUL byte",        TEXT_INIT("a = 1\nb = 2\0x\n"),                                            2},
    {"the earlier one", TEXT_INIT("a\nb = \0\n"),                                                  1},
    {"long section",    TEXT_INIT("[aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeee]\nk = 1\n"),
     2                                                                                              },
};

static void the_first_bad_line_is_named(void **state)
{
    for (size_t i = 0; i < COUNT(bad); i++) {
        struct ini ini;
        int result = ini_read(bad[i].content, *state, &ini);
        if (result != EINVAL || ini.bad_line != bad[i].line)
            fail_msg("%s: %d, line %u", bad[i].name, result, ini.bad_line);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(entries_keep_section_order_and_line),
        cmocka_unit_test(an_empty_file_has_no_entries),
        cmocka_unit_test(a_byte_order_mark_is_skipped),
        cmocka_unit_test(indented_lines_go_on_with_the_value),
        cmocka_unit_test(an_indented_key_behind_a_section_is_a_key),
        cmocka_unit_test(comments_end_the_value_behind_a_blank),
        cmocka_unit_test(the_last_value_of_a_key_counts),
        cmocka_unit_test(an_empty_value_is_not_missing),
        cmocka_unit_test(very_long_lines_are_read),
        cmocka_unit_test(the_first_bad_line_is_named),
    };
    return cmocka_run_group_tests(tests, create_arena, destroy_arena);
}
