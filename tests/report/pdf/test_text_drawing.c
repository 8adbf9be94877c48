#include "report/pdf/text_drawing.h"

#include <string.h>

#include "report/pdf/output_private.h"
#include "tests/support/test.h"

static const struct pdf_info info = {
    .title = TEXT_INIT("Uji"),
    .language = "id-ID",
    .creator = "capaian",
};

static struct {
    struct arena *arena;
    struct fonts *fonts;
    struct pdf *pdf;
} fixture;

static int open_page(void **state)
{
    (void)state;
    fixture.arena = arena_create();
    fixture.fonts = fonts_open(fixture.arena);
    fixture.pdf = pdf_create(fixture.fonts, &info, fixture.arena);
    pdf_add_page(fixture.pdf);
    return 0;
}

static int close_page(void **state)
{
    (void)state;
    pdf_destroy(fixture.pdf);
    fonts_close(fixture.fonts);
    arena_destroy(fixture.arena);
    return 0;
}

static void draw(const char *text, enum face face)
{
    const struct glyph_run *run = shaped_text(fixture.pdf, text_of(text), face);
    const struct text_look look = {.size = 10};

    glyph_run_draw(fixture.pdf, run, 0, run->count, look, (struct point){62, 741.89});
}

// The page's content, with the bytes of codes that are not printable as "~1".
static struct text content(void)
{
    struct text rest = buffer_text(&pdf_current_page(fixture.pdf)->content);
    struct buffer shown = buffer_create(fixture.arena, 100000);

    for (size_t i = 0; i < rest.length; i++) {
        unsigned char byte = (unsigned char)rest.data[i];
        if (byte < ' ' && byte != '\n')
            buffer_print(&shown, "~%u", byte);
        else
            buffer_put_byte(&shown, (char)byte);
    }
    return buffer_text(&shown);
}

static void codes_are_given_out_in_order_of_use(void **state)
{
    (void)state;
    draw("anna", FACE_REGULAR);
    assert_text_equal(content(), "BT /F0 10 Tf 62 100 Td[(~0~1~0~2~0~2~0~1)]TJ ET\n");
}

static void the_font_is_named_when_it_changes(void **state)
{
    (void)state;
    draw("n", FACE_BOLD);
    draw("n", FACE_BOLD);
    draw("n", FACE_REGULAR);
    assert_text_equal(content(), "BT /F1 10 Tf 62 100 Td[(~0~1)]TJ ET\n"
                                 "BT 62 100 Td[(~0~1)]TJ ET\n"
                                 "BT /F0 10 Tf 62 100 Td[(~0~1)]TJ ET\n");
}

static void kerning_moves_the_pen_back(void **state)
{
    (void)state;
    draw("AV", FACE_REGULAR);
    assert_text_equal(content(), "BT /F0 10 Tf 62 100 Td[(~0~1)42(~0~2)]TJ ET\n");
}

// Codes 13, 40, 41 and 92 look like a return, parentheses and a backslash.
static void bytes_that_would_end_a_string_are_escaped(void **state)
{
    (void)state;
    struct buffer buffer = buffer_create(fixture.arena, 1000);
    for (uint32_t i = 1; i <= 92; i++)
        buffer_put_code_point(&buffer, 0x4E00 + i);

    draw(buffer_string(&buffer), FACE_REGULAR);
    const char *string = arena_string(fixture.arena, content());
    assert_non_null(strstr(string, "~0\\r"));
    assert_non_null(strstr(string, "~0\\("));
    assert_non_null(strstr(string, "~0\\)"));
    assert_non_null(strstr(string, "~0\\\\"));
    assert_null(strstr(string, "~13"));
}

static void characters_of_one_shape_have_codes_of_their_own(void **state)
{
    (void)state;
    // Latin A and Greek Alpha; two that no face has.
    draw("A\u0391\u674E\u660E", FACE_REGULAR);
    assert_int_equal(glyph_codes_count(fixture.pdf->codes[FACE_REGULAR]), 4);
    const struct glyph_code *first = glyph_code_at(fixture.pdf->codes[FACE_REGULAR], 3);
    const struct glyph_code *second = glyph_code_at(fixture.pdf->codes[FACE_REGULAR], 4);
    assert_int_equal(first->glyph, second->glyph);
    assert_int_equal(first->text[0], 0x674E);
    assert_int_equal(second->text[0], 0x660E);
    assert_int_equal(pdf_missing_characters(fixture.pdf), 2);
}

static void a_face_has_at_most_so_many_codes(void **state)
{
    (void)state;
    struct buffer buffer = buffer_create(fixture.arena, 100000);
    for (uint32_t i = 0; i < 5000; i++)
        buffer_put_code_point(&buffer, 0x4E00 + i);

    draw(buffer_string(&buffer), FACE_REGULAR);
    size_t count = glyph_codes_count(fixture.pdf->codes[FACE_REGULAR]);
    assert_int_equal(count, 4001);
    assert_int_equal(glyph_code_at(fixture.pdf->codes[FACE_REGULAR], count)->text[0], 0xFFFD);
}

static void a_text_is_shaped_once(void **state)
{
    (void)state;
    const struct glyph_run *run = shaped_text(fixture.pdf, TEXT("Siti"), FACE_REGULAR);

    assert_ptr_equal(shaped_text(fixture.pdf, TEXT("Siti"), FACE_REGULAR), run);
    assert_ptr_not_equal(shaped_text(fixture.pdf, TEXT("Siti"), FACE_BOLD), run);
    assert_int_equal(shaped_text(fixture.pdf, TEXT("Siti"), FACE_BOLD)->face, FACE_BOLD);
}

static void nothing_draws_nothing(void **state)
{
    (void)state;
    draw("", FACE_REGULAR);
    assert_text_equal(content(), "");
    assert_null(fixture.pdf->codes[FACE_REGULAR]);
}

#define page_test(function) cmocka_unit_test_setup_teardown(function, open_page, close_page)

int main(void)
{
    const struct CMUnitTest tests[] = {
        page_test(codes_are_given_out_in_order_of_use),
        page_test(the_font_is_named_when_it_changes),
        page_test(kerning_moves_the_pen_back),
        page_test(bytes_that_would_end_a_string_are_escaped),
        page_test(characters_of_one_shape_have_codes_of_their_own),
        page_test(a_face_has_at_most_so_many_codes),
        page_test(a_text_is_shaped_once),
        page_test(nothing_draws_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
