#include "report/pdf/words.h"

#include "report/charts/palette.h"
#include "tests/support/test.h"

static struct sheet sheet;
static struct fonts *fonts;

static int open_sheet(void **state)
{
    const struct pdf_info info = {.language = "id-ID", .creator = "test"};

    (void)state;
    sheet.arena = arena_create();
    fonts = fonts_open(sheet.arena);
    sheet.pdf = pdf_create(fonts, &info, sheet.arena);
    return 0;
}

static int close_sheet(void **state)
{
    (void)state;
    pdf_destroy(sheet.pdf);
    fonts_close(fonts);
    arena_destroy(sheet.arena);
    return 0;
}

static void tones_colour_and_embolden(void **state)
{
    (void)state;
    assert_int_equal(type_toned(ROLE_CELL, TONE_PLAIN).face, FACE_REGULAR);
    assert_int_equal(type_toned(ROLE_CELL, TONE_PLAIN).colour, COLOUR_INK);
    assert_int_equal(type_toned(ROLE_CELL, TONE_GOOD).face, FACE_BOLD);
    assert_int_equal(type_toned(ROLE_CELL, TONE_GOOD).colour, COLOUR_GREEN);
    assert_int_equal(type_toned(ROLE_CELL, TONE_ATTENTION).colour, COLOUR_RUST);
    assert_int_equal(type_toned(ROLE_CELL, TONE_MUTED).face, FACE_REGULAR);
    assert_int_equal(type_toned(ROLE_CELL, TONE_MUTED).colour, COLOUR_MUTED);
}

static void no_role_is_smaller_than_seven_points(void **state)
{
    (void)state;
    for (enum role role = ROLE_TITLE; role < ROLE_COUNT; role++) {
        assert_true(type_of(role).size >= 7);
        assert_true(type_of(role).leading > type_of(role).size);
    }
}

static void invisible_text_has_no_lines(void **state)
{
    static const char *const texts[] = {"", " ", "   ", "\n", "\n \n"};

    (void)state;
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        struct words words = words_of_text(&sheet, text_of(texts[i]), type_of(ROLE_BODY), 100);
        assert_int_equal(words.line_count, 0);
        assert_near(words_height(&words), 0, 0, "height");
    }
}

static void lines_are_limited(void **state)
{
    struct text text = TEXT("satu dua tiga empat lima enam tujuh delapan sembilan sepuluh");

    (void)state;
    struct words words = words_of_text(&sheet, text, type_of(ROLE_BODY), 60);
    assert_true(words.line_count > 3);
    assert_int_equal(words_limited(&sheet, words, 3).line_count, 3);
    assert_int_equal(words_limited(&sheet, words, 100).line_count, words.line_count);
    assert_ptr_equal(words_limited(&sheet, words, words.line_count).paragraph, words.paragraph);
    assert_ptr_not_equal(words_limited(&sheet, words, 3).paragraph, words.paragraph);
}

static void only_a_whole_sentence_of_a_person_is_user_text(void **state)
{
    struct sentence own = {0}, mixed = {0}, none = {0};

    (void)state;
    sentence_add_user(&own, TEXT("berani"), sheet.arena);
    sentence_add(&mixed, TEXT("Tujuan: "), sheet.arena);
    sentence_add_user(&mixed, TEXT("berani"), sheet.arena);
    assert_true(words_of_sentence(&sheet, &own, type_of(ROLE_BODY), 100).is_user_text);
    assert_false(words_of_sentence(&sheet, &mixed, type_of(ROLE_BODY), 100).is_user_text);
    assert_false(words_of_sentence(&sheet, &none, type_of(ROLE_BODY), 100).is_user_text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(tones_colour_and_embolden),
        cmocka_unit_test(no_role_is_smaller_than_seven_points),
        cmocka_unit_test(invisible_text_has_no_lines),
        cmocka_unit_test(lines_are_limited),
        cmocka_unit_test(only_a_whole_sentence_of_a_person_is_user_text),
    };

    return cmocka_run_group_tests(tests, open_sheet, close_sheet);
}
