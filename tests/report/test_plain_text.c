#include "report/plain_text.h"

#include <string.h>

#include "tests/support/test.h"

static const struct {
    const char *name, *head, *text, *page;
} paragraphs[] = {
    {"nothing",             "- ",   "",            ""                   },
    {"only blanks",         "",     "  \t ",       ""                   },
    {"one word",            "",     "word",        "word\n"             },
    {"runs of blanks",      "",     " a   b\t c ", "a b c\n"            },
    {"a head",              "- ",   "item",        "- item\n"           },
    {"line breaks stay",    "- ",   "one\ntwo",    "- one\n  two\n"     },
    {"empty lines stay",    "",     "one\n\ntwo",  "one\n\ntwo\n"       },
    {"Windows line breaks", "",     "one\r\ntwo",  "one\ntwo\n"         },
    {"letters, not bytes",  "− ", "“é”\nz", "− “é”\n  z\n"},
};

static void paragraphs_stand_behind_their_margin(void **state)
{
    struct arena *arena = arena_create();
    (void)state;
    for (size_t i = 0; i < COUNT(paragraphs); i++) {
        struct plain_text page = plain_text_begin(arena);
        plain_text_paragraph(&page, text_of(paragraphs[i].head), text_of(paragraphs[i].text));
        assert_text_equal(buffer_text(&page.out), paragraphs[i].page);
    }
    arena_destroy(arena);
}

static struct text repeated(struct arena *arena, const char *part, size_t count)
{
    struct buffer out = buffer_create(arena, 65536);
    for (size_t i = 0; i < count; i++)
        buffer_put_string(&out, part);
    return buffer_text(&out);
}

static void lines_are_broken_between_words_at_the_width(void **state)
{
    struct arena *arena = arena_create();
    struct plain_text page = plain_text_begin(arena);
    (void)state;
    plain_text_paragraph(&page, TEXT("    "), repeated(arena, "séance ", 40));
    size_t words = 0;
    for (struct text rest = buffer_text(&page.out), line; rest.length > 0;) {
        line = text_split(&rest, '\n');
        assert_true(text_starts_with(line, TEXT("    séance")));
        assert_true(text_ends_with(line, TEXT("séance")));
        assert_true(text_count_code_points(line) <= PLAIN_TEXT_WIDTH);
        words += (text_count_code_points(line) - 3) / 7;
    }
    assert_int_equal(words, 40);
    arena_destroy(arena);
}

static void a_word_wider_than_the_line_stands_alone(void **state)
{
    struct arena *arena = arena_create();
    struct plain_text page = plain_text_begin(arena);
    struct text wide = repeated(arena, "x", PLAIN_TEXT_WIDTH + 10);
    struct buffer text = buffer_create(arena, 1024);
    (void)state;
    buffer_put_string(&text, "a ");
    buffer_put_text(&text, wide);
    buffer_put_string(&text, " b");
    plain_text_paragraph(&page, TEXT(""), buffer_text(&text));
    struct text rest = buffer_text(&page.out);
    assert_text_equal(text_split(&rest, '\n'), "a");
    assert_true(text_equal(text_split(&rest, '\n'), wide));
    assert_text_equal(text_split(&rest, '\n'), "b");
    arena_destroy(arena);
}

static void a_gap_is_one_line_and_never_the_first(void **state)
{
    struct arena *arena = arena_create();
    struct plain_text page = plain_text_begin(arena);
    (void)state;
    plain_text_gap(&page);
    plain_text_heading(&page, TEXT("Tujuan"), '-');
    plain_text_gap(&page);
    plain_text_gap(&page);
    plain_text_paragraph(&page, TEXT(""), TEXT(""));
    plain_text_heading(&page, TEXT(""), '-');
    plain_text_paragraph(&page, TEXT(""), TEXT("G1"));
    plain_text_gap(&page);
    assert_text_equal(buffer_text(&page.out), "Tujuan\n------\n\nG1\n");
    arena_destroy(arena);
}

static void columns_are_as_wide_as_their_content(void **state)
{
    struct arena *arena = arena_create();
    struct plain_text page = plain_text_begin(arena);
    struct plain_column columns[] = {{0}, {.is_number = true}, {0}};
    const struct text cells[] = {TEXT("Tujuan"), TEXT("Kini"),  TEXT("Status"),
                                 TEXT("G1"),     TEXT("−2"),    TEXT("belum berubah"),
                                 TEXT("é"),      TEXT("1.000"), TEXT("")};
    (void)state;
    plain_text_fit(columns, 3, cells, 3);
    plain_text_row(&page, columns, &cells[0], 3);
    plain_text_rule(&page, columns, 3, '-');
    plain_text_row(&page, columns, &cells[3], 3);
    plain_text_row(&page, columns, &cells[6], 3);
    assert_text_equal(buffer_text(&page.out), "Tujuan   Kini  Status\n"
                                              "----------------------------\n"
                                              "G1         −2  belum berubah\n"
                                              "é       1.000\n");
    arena_destroy(arena);
}

static void the_widest_column_gives_way(void **state)
{
    struct arena *arena = arena_create();
    struct plain_text page = plain_text_begin(arena);
    struct plain_column columns[] = {{0}, {0}, {0}};
    const struct text cells[] = {TEXT("G1"), repeated(arena, "langkah ", 30), TEXT("selesai")};
    (void)state;
    plain_text_fit(columns, 3, cells, 1);
    assert_int_equal(columns[0].width, 2);
    assert_int_equal(columns[1].width, PLAIN_TEXT_WIDTH - 2 - 7 - 4);
    assert_int_equal(columns[2].width, 7);
    plain_text_row(&page, columns, cells, 3);
    size_t lines = 0, words = 0;
    for (struct text rest = buffer_text(&page.out); rest.length > 0; lines++) {
        struct text line = text_split(&rest, '\n');
        assert_true(text_count_code_points(line) <= PLAIN_TEXT_WIDTH);
        assert_int_equal(text_ends_with(line, TEXT("selesai")), lines == 0);
        assert_int_equal(text_starts_with(line, TEXT("G1  ")), lines == 0);
        for (size_t i = 0; i + 7 <= line.length; i++)
            words += memcmp(line.data + i, "langkah", 7) == 0;
    }
    assert_int_equal(lines, 3);
    assert_int_equal(words, 30);
    arena_destroy(arena);
}

static void many_columns_are_narrowed_no_further_than_a_letter(void **state)
{
    struct arena *arena = arena_create();
    struct plain_column columns[60] = {{0}};
    struct text cells[60];
    (void)state;
    for (size_t i = 0; i < 60; i++)
        cells[i] = TEXT("abc");
    plain_text_fit(columns, 60, cells, 1);
    for (size_t i = 0; i < 60; i++)
        assert_int_equal(columns[i].width, 1);
    plain_text_fit(columns, 0, cells, 0);
    arena_destroy(arena);
}

static void two_texts_stand_at_both_ends(void **state)
{
    struct arena *arena = arena_create();
    struct plain_text page = plain_text_begin(arena);
    (void)state;
    plain_text_ends(&page, TEXT("SMP Harapan Nusantara"), TEXT("K0001"));
    assert_int_equal(page.out.length, PLAIN_TEXT_WIDTH + 1);
    assert_true(text_ends_with(buffer_text(&page.out), TEXT(" K0001\n")));
    arena_destroy(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(paragraphs_stand_behind_their_margin),
        cmocka_unit_test(lines_are_broken_between_words_at_the_width),
        cmocka_unit_test(a_word_wider_than_the_line_stands_alone),
        cmocka_unit_test(a_gap_is_one_line_and_never_the_first),
        cmocka_unit_test(columns_are_as_wide_as_their_content),
        cmocka_unit_test(the_widest_column_gives_way),
        cmocka_unit_test(many_columns_are_narrowed_no_further_than_a_letter),
        cmocka_unit_test(two_texts_stand_at_both_ends),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
