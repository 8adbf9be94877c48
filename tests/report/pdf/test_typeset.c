#include "report/pdf/typeset.h"

#include <math.h>
#include <string.h>

#include "base/buffer.h"
#include "report/pdf/output.h"
#include "tests/support/test.h"

static const struct pdf_info info = {
    .title = TEXT_INIT("Uji"),
    .language = "id-ID",
    .creator = "capaian",
};

static const struct text_style body = {.size = 10, .leading = 13};

static struct {
    struct arena *arena;
    struct fonts *fonts;
    struct pdf *pdf;
} fixture;

static int open_document(void **state)
{
    (void)state;
    fixture.arena = arena_create();
    fixture.fonts = fonts_open(fixture.arena);
    fixture.pdf = pdf_create(fixture.fonts, &info, fixture.arena);
    return 0;
}

static int close_document(void **state)
{
    (void)state;
    pdf_destroy(fixture.pdf);
    fonts_close(fixture.fonts);
    arena_destroy(fixture.arena);
    return 0;
}

static double width_of(const char *text)
{
    return typeset_width(fixture.pdf, text_of(text), FACE_REGULAR, 10);
}

static struct paragraph *paragraph_of(const char *text, double width)
{
    struct span span = {text_of(text), FACE_REGULAR, 0};

    return typeset_paragraph(fixture.pdf, &span, 1, body, width, fixture.arena);
}

// Advance widths of Roboto Regular in units of 1/2048: n 1131, blank 508, figures 1151.
static const struct {
    const char *text;
    double units;
} widths[] = {
    {"",           0    },
    {"n",          1131 },
    {"nn",         2262 },
    {"n n",        2770 },
    {"0123456789", 11510},
    {"n\u200B",    1131 },
};

static void texts_are_as_wide_as_the_font_says(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(widths); i++)
        assert_near(width_of(widths[i].text), widths[i].units * 10 / 2048, 1e-9,
                    widths[i].text);
}

static const struct {
    const char *name;
    const char *text;
    const char *widest; // the column is as wide as this
    size_t lines;
} cases[] = {
    {"nothing",                          "",                           "nnn",        0},
    {"blanks",                           "   ",                        "nnn",        0},
    {"one word",                         "nnn",                        "nnn",        1},
    {"two words fit",                    "nnn nn",                     "nnn nn",     1},
    {"two words do not fit",             "nnn nn",                     "nnn n",      2},
    {"line feed",                        "n\nn",                       "nnn",        2},
    {"line feed of another system",      "n\r\nn",                     "n",          2},
    {"empty line between",               "n\n\nn",                     "nnn",        3},
    {"behind a hyphen",                  "nn-nn",                      "nn-n",       2},
    {"behind an en dash",                "nn\u2013nn",                 "nn\u2013n",  2},
    {"behind a slash",                   "nn/nn",                      "nn/n",       2},
    {"not behind the minus of a number", "n -55",                      "n -5",       2},
    {"not behind a bracket and a minus", "n (-55)",                    "n (-55",     2},
    {"not at a no-break space",          "nn\u00A0nn nn",              "nn\u00A0nn", 2},
    {"word wider than the column",       "nnnnnnnnnn",                 "nnnn",       3},
    {"marks cost no line",               "e\u0301\u0302\u0303\u0304n", "en",         1},
};

static void paragraphs_break_where_they_may(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        double width = width_of(cases[i].widest);
        const struct paragraph *paragraph = paragraph_of(cases[i].text, width);
        if (paragraph_line_count(paragraph) != cases[i].lines)
            fail_msg("%s: %zu lines, expected %zu", cases[i].name,
                     paragraph_line_count(paragraph), cases[i].lines);
        assert_near(paragraph_height(paragraph), 13.0 * (double)cases[i].lines, 1e-12,
                    cases[i].name);
        assert_true(paragraph_width(paragraph) <= width + 1e-6);
    }
}

static void widths_of_lines_are_known(void **state)
{
    (void)state;
    const struct paragraph *paragraph = paragraph_of("nnnnn nn", width_of("nnnnn"));

    assert_near(paragraph_width(paragraph), width_of("nnnnn"), 1e-9, "widest");
    assert_near(paragraph_last_width(paragraph), width_of("nn"), 1e-9, "last");
    assert_near(paragraph_last_width(paragraph_of("", 50)), 0, 1e-9, "none");
}

static void spans_share_their_lines(void **state)
{
    (void)state;
    const struct span spans[] = {
        {TEXT("nnn "), FACE_BOLD,    0},
        {TEXT("nnn"),  FACE_REGULAR, 0}
    };
    double bold = typeset_width(fixture.pdf, TEXT("nnn "), FACE_BOLD, 10);
    double width = bold + width_of("nnn");
    struct paragraph *wide =
        typeset_paragraph(fixture.pdf, spans, COUNT(spans), body, width, fixture.arena);
    struct paragraph *narrow =
        typeset_paragraph(fixture.pdf, spans, COUNT(spans), body, width - 1, fixture.arena);

    assert_int_equal(paragraph_line_count(wide), 1);
    assert_near(paragraph_width(wide), width, 1e-9, "both");
    assert_int_equal(paragraph_line_count(narrow), 2);
    assert_near(paragraph_last_width(narrow), width_of("nnn"), 1e-9, "second span");
}

static void no_spans_make_no_lines(void **state)
{
    (void)state;
    struct paragraph *paragraph =
        typeset_paragraph(fixture.pdf, NULL, 0, body, 100, fixture.arena);

    assert_int_equal(paragraph_line_count(paragraph), 0);
}

static const struct {
    const char *text;
    const char *widest;
    const char *fitted;
} fits[] = {
    {"nnnnn",              "nnnnn",      "nnnnn"    },
    {"",                   "n",          ""         },
    {"nnnnn",              "nnn\u2026",  "nnn\u2026"},
    {"nnnnn",              "nnnn\u2026", "nnnnn"    }, // the ellipsis is wider than a letter
    {"nn nnnn",            "nn \u2026",  "nn\u2026" },
    {"nnnnn",              "\u2026",     "\u2026"   },
    {"nnnnn",              "n",          ""         },
    {"nnnnn",              "",           ""         },
    {"nne\u0301\u0302nnn", "nn\u2026",   "nn\u2026" },
};

static void long_texts_are_cut_with_an_ellipsis(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(fits); i++) {
        double width = width_of(fits[i].widest);
        struct text fitted = typeset_fit(fixture.pdf, text_of(fits[i].text), FACE_REGULAR, 10,
                                         width, fixture.arena);
        assert_true(typeset_width(fixture.pdf, fitted, FACE_REGULAR, 10) <= width + 1e-6);
        if (!text_equal_string(fitted, fits[i].fitted))
            fail_msg("\"%s\" in \"%s\": \"%.*s\"", fits[i].text, fits[i].widest,
                     (int)fitted.length, fitted.data);
    }
}

static const struct {
    const char *name, *text;
    double width;
    size_t line_count;
} cuts[] = {
    {"between words",       "satu dua tiga empat lima enam",  60, 2},
    {"inside a long word",  "tanpaspasitanpaspasitanpaspasi", 60, 1},
    {"at a line feed",      "satu\ndua\ntiga",                60, 1},
    {"after an empty line", "satu\n\ntiga",                   60, 2},
    {"narrower than it",    "satu dua tiga",                  3,  1},
};

static void cut_paragraphs_end_in_an_ellipsis_within_their_width(void **state)
{
    double ellipsis = width_of("\xE2\x80\xA6");

    (void)state;
    for (size_t i = 0; i < COUNT(cuts); i++) {
        const struct paragraph *whole = paragraph_of(cuts[i].text, cuts[i].width);
        const struct paragraph *cut =
            paragraph_cut(fixture.pdf, whole, cuts[i].line_count, fixture.arena);
        if (paragraph_line_count(cut) != cuts[i].line_count)
            fail_msg("%s: %zu lines", cuts[i].name, paragraph_line_count(cut));
        if (paragraph_last_width(cut) < ellipsis - 1e-9 ||
            paragraph_last_width(cut) > fmax(cuts[i].width, ellipsis) + 1e-6)
            fail_msg("%s: %f wide", cuts[i].name, paragraph_last_width(cut));
    }
}

static void ten_thousand_letters_are_broken(void **state)
{
    (void)state;
    char *letters = ARENA_ARRAY(fixture.arena, char, 10001);
    memset(letters, 'n', 10000);
    const struct paragraph *paragraph = paragraph_of(letters, width_of("nnnnnnnnnn"));

    assert_int_equal(paragraph_line_count(paragraph), 1000);
}

static void lines_report_their_width(void **state)
{
    (void)state;
    struct span span = {TEXT("nnn"), FACE_REGULAR, 0};

    pdf_add_page(fixture.pdf);
    assert_near(typeset_line(fixture.pdf, (struct point){100, 100}, span, 10, ALIGN_RIGHT),
                width_of("nnn"), 1e-9, "width");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(texts_are_as_wide_as_the_font_says),
        cmocka_unit_test(paragraphs_break_where_they_may),
        cmocka_unit_test(widths_of_lines_are_known),
        cmocka_unit_test(spans_share_their_lines),
        cmocka_unit_test(no_spans_make_no_lines),
        cmocka_unit_test(long_texts_are_cut_with_an_ellipsis),
        cmocka_unit_test(cut_paragraphs_end_in_an_ellipsis_within_their_width),
        cmocka_unit_test(ten_thousand_letters_are_broken),
        cmocka_unit_test(lines_report_their_width),
    };
    return cmocka_run_group_tests(tests, open_document, close_document);
}
