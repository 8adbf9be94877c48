#include "base/text.h"

#include <string.h>

#include "tests/support/test.h"

static void a_missing_text_is_empty(void **state)
{
    (void)state;
    struct text missing = text_of(NULL);
    assert_null(missing.data);
    assert_true(text_is_empty(missing));
    assert_true(text_equal(missing, TEXT("")));
    assert_true(text_equal_string(missing, ""));
    assert_true(text_equal_folded(missing, TEXT("")));
    assert_int_equal(text_find(missing, 'x'), 0);
    assert_int_equal(text_find_invalid(missing), 0);
    assert_int_equal(text_count_code_points(missing), 0);
    assert_true(text_is_empty(text_trim(missing)));
    assert_true(text_is_empty(text_slice(missing, 3, 5)));
    assert_true(text_starts_with(TEXT("a"), missing));
}

static void texts_are_compared_by_bytes(void **state)
{
    (void)state;
    assert_true(text_compare(TEXT("abc"), TEXT("abd")) < 0);
    assert_true(text_compare(TEXT("abc"), TEXT("ab")) > 0);
    assert_int_equal(text_compare(TEXT("abc"), TEXT("abc")), 0);
    assert_true(text_compare(TEXT("z"), TEXT("\xC3\xA9")) < 0);
    assert_true(text_compare(text_of(NULL), TEXT("a")) < 0);
    assert_false(text_equal(TEXT("abc"), TEXT("abC")));
    assert_false(text_equal(TEXT("a\0b"), TEXT("a\0c")));
}

static const struct {
    const char *name;
    const char *upper;
    const char *lower;
    bool equal;
} folded[] = {
    {"ascii",          "HADIR",            "hadir",            true },
    {"latin-1",        "\xC3\x89\xC3\x96", "\xC3\xA9\xC3\xB6", true },
    {"extended",       "\xC4\x8C\xC5\xBB", "\xC4\x8D\xC5\xBC", true },
    {"extended B",     "\xC7\x85",         "\xC7\x86",         true },
    {"vietnamese",     "\xE1\xBA\xA4",     "\xE1\xBA\xA5",     true },
    {"greek",          "\xCE\xA3",         "\xCF\x83",         true },
    {"final sigma",    "\xCF\x82",         "\xCF\x83",         true },
    {"cyrillic",       "\xD0\x96\xD0\x81", "\xD0\xB6\xD1\x91", true },
    {"other letter",   "\xC3\x89",         "e",                false},
    {"multiply sign",  "\xC3\x97",         "\xC3\xB7",         false},
    {"a prefix",       "ABC",              "abcd",             false},
    {"bracket, brace", "[",                "{",                false},
};

static void letters_are_equal_whatever_their_case(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(folded); i++) {
        bool equal = text_equal_folded(text_of(folded[i].upper), text_of(folded[i].lower));
        if (equal != folded[i].equal)
            fail_msg("%s", folded[i].name);
    }
}

static void folding_twice_changes_nothing_more(void **state)
{
    (void)state;
    for (uint32_t code_point = 0; code_point < 0x3000; code_point++) {
        uint32_t once = text_fold_code_point(code_point);
        if (text_fold_code_point(once) != once)
            fail_msg("U+%04X", (unsigned)code_point);
    }
    assert_int_equal(text_fold_code_point(0x10FFFF), 0x10FFFF);
    assert_int_equal(text_fold_code_point(0x130), 0x130); // no single lower case
}

static void beginnings_and_ends_are_found(void **state)
{
    (void)state;
    assert_true(text_starts_with(TEXT("abc"), TEXT("ab")));
    assert_false(text_starts_with(TEXT("ab"), TEXT("abc")));
    assert_true(text_ends_with(TEXT("log.csv"), TEXT(".csv")));
    assert_false(text_ends_with(TEXT("csv"), TEXT(".csv")));
    assert_true(text_ends_with(TEXT("abc"), TEXT("")));
    assert_int_equal(text_find(TEXT("a,b,c"), ','), 1);
    assert_int_equal(text_find(TEXT("abc"), ','), 3);
}

static void a_text_is_cut_between_code_points(void **state)
{
    (void)state;
    assert_text_equal(text_cut(TEXT("a\xC3\xA9z"), 9), "a\xC3\xA9z");
    assert_text_equal(text_cut(TEXT("a\xC3\xA9z"), 3), "a\xC3\xA9");
    assert_text_equal(text_cut(TEXT("a\xC3\xA9z"), 2), "a");
    assert_text_equal(text_cut(TEXT("\xE2\x82\xAC"), 2), "");
}

static void slices_stay_inside(void **state)
{
    (void)state;
    assert_text_equal(text_slice(TEXT("abcdef"), 2, 3), "cde");
    assert_text_equal(text_slice(TEXT("abc"), 2, 100), "c");
    assert_text_equal(text_slice(TEXT("abc"), 9, 1), "");
    assert_text_equal(text_slice(TEXT("abc"), 1, SIZE_MAX), "bc");
}

static void blanks_are_trimmed_at_both_ends(void **state)
{
    (void)state;
    assert_text_equal(text_trim(TEXT(" \t a b \xC2\xA0 ")), "a b");
    assert_text_equal(text_trim(TEXT("\xC2\xA0")), "");
    assert_text_equal(text_trim(TEXT("a\n")), "a\n");
    assert_text_equal(text_trim(TEXT("\xC3\xA0")), "\xC3\xA0"); // ends with A0 too
}

static void splitting_gives_every_part(void **state)
{
    (void)state;
    const char *const expected[] = {"a", "", "b", ""};
    struct text rest = TEXT("a,,b,");
    size_t count = 0;
    while (rest.data) {
        struct text part = text_split(&rest, ',');
        assert_true(count < COUNT(expected));
        assert_text_equal(part, expected[count++]);
    }
    assert_int_equal(count, COUNT(expected));
}

static void splitting_an_empty_text_gives_one_empty_part(void **state)
{
    (void)state;
    struct text rest = TEXT("");
    assert_text_equal(text_split(&rest, ','), "");
    assert_null(rest.data);
}

static const struct {
    const char *name;
    const char *bytes;
    size_t invalid;
    size_t count; // of code points, U+FFFD for each bad byte
} sequences[] = {
    {"ascii",               "abc",                  3, 3},
    {"two bytes",           "\xC3\xA9",             2, 1},
    {"three bytes",         "\xE2\x82\xAC",         3, 1},
    {"four bytes",          "\xF0\x9F\x98\x80",     4, 1},
    {"the last code point", "\xF4\x8F\xBF\xBF",     4, 1},
    {"beyond the last",     "\xF4\x90\x80\x80",     0, 4},
    {"overlong slash",      "\xC0\xAF",             0, 2},
    {"overlong three",      "\xE0\x80\x80",         0, 3},
    {"overlong four",       "\xF0\x80\x80\x80",     0, 4},
    {"surrogate",           "\xED\xA0\x80",         0, 3},
    {"before surrogates",   "\xED\x9F\xBF",         3, 1},
    {"lone continuation",   "a\x80z",               1, 3},
    {"cut off",             "ab\xE2\x82",           2, 4},
    {"cut off by a letter", "\xE2\x82x",            0, 3},
    {"never a byte",        "\xFF\xFE",             0, 2},
    {"five bytes",          "\xF8\x88\x80\x80\x80", 0, 5},
    {"good after bad",      "\x80\xC3\xA9",         0, 2},
};

static void utf8_is_checked(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(sequences); i++) {
        struct text text = text_of(sequences[i].bytes);
        size_t invalid = text_find_invalid(text);
        size_t count = text_count_code_points(text);
        if (invalid != sequences[i].invalid || count != sequences[i].count)
            fail_msg("%s: %zu, %zu", sequences[i].name, invalid, count);
    }
}

static void every_code_point_comes_back(void **state)
{
    (void)state;
    for (uint32_t code_point = 0; code_point <= 0x10FFFF; code_point++) {
        if (code_point == 0xD800)
            code_point = 0xE000;
        char bytes[4];
        struct text text = {bytes, text_put_code_point(code_point, bytes)};
        if (text_find_invalid(text) != text.length ||
            text_next_code_point(&text) != code_point || text.length != 0)
            fail_msg("U+%04X", (unsigned)code_point);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_missing_text_is_empty),
        cmocka_unit_test(texts_are_compared_by_bytes),
        cmocka_unit_test(letters_are_equal_whatever_their_case),
        cmocka_unit_test(folding_twice_changes_nothing_more),
        cmocka_unit_test(beginnings_and_ends_are_found),
        cmocka_unit_test(a_text_is_cut_between_code_points),
        cmocka_unit_test(slices_stay_inside),
        cmocka_unit_test(blanks_are_trimmed_at_both_ends),
        cmocka_unit_test(splitting_gives_every_part),
        cmocka_unit_test(splitting_an_empty_text_gives_one_empty_part),
        cmocka_unit_test(utf8_is_checked),
        cmocka_unit_test(every_code_point_comes_back),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
