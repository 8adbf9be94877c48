#include "report/pdf/tags.h"

#include <string.h>

#include "report/pdf/output_private.h"
#include "report/pdf/typeset.h"
#include "tests/support/test.h"

static const struct pdf_info info = {
    .title = TEXT_INIT("Uji"),
    .language = "id-ID",
    .creator = "capaian",
};

static void put_letter(struct pdf *pdf)
{
    const struct span span = {TEXT("n"), FACE_REGULAR, 0};

    typeset_line(pdf, (struct point){62, 90}, span, 8, ALIGN_LEFT);
}

static void add_content(struct pdf *pdf)
{
    tag_content_begin(pdf);
    put_letter(pdf);
    tag_content_end(pdf);
}

static void over_two_pages(struct pdf *pdf)
{
    tag_open(pdf, TAG_P);
    add_content(pdf);
    pdf_add_page(pdf);
    add_content(pdf);
    tag_close(pdf);
}

static void with_language(struct pdf *pdf)
{
    tag_open(pdf, TAG_P);
    tag_language(pdf, "en-GB");
    add_content(pdf);
    tag_close(pdf);
}

static void with_columns(struct pdf *pdf)
{
    tag_open(pdf, TAG_TH);
    tag_scope(pdf, SCOPE_COLUMN);
    tag_column_span(pdf, 3);
    add_content(pdf);
    tag_close(pdf);
}

static void with_box(struct pdf *pdf)
{
    tag_open(pdf, TAG_FIGURE);
    tag_box(pdf, (struct box){62, 100, 50, 20});
    tag_alternative(pdf, TEXT("Zo\u00EB"));
    add_content(pdf);
    tag_close(pdf);
}

static void cell_with_box(struct pdf *pdf)
{
    tag_open(pdf, TAG_TD);
    tag_column_span(pdf, 2);
    tag_box(pdf, (struct box){62, 100, 50, 20});
    tag_close(pdf);
}

static void nested(struct pdf *pdf)
{
    tag_open(pdf, TAG_L);
    tag_open(pdf, TAG_LI);
    tag_open(pdf, TAG_LBL);
    add_content(pdf);
    tag_close(pdf);
    tag_open(pdf, TAG_LBODY);
    add_content(pdf);
    add_content(pdf);
    tag_close(pdf);
    tag_close(pdf);
    tag_close(pdf);
}

static void bookmarks(struct pdf *pdf)
{
    tag_bookmark(pdf, 0, TEXT("Laporan"), 60);
    tag_bookmark(pdf, 1, TEXT("Tujuan"), 100);
}

// Objects of libharu have a line for each key.
static const struct {
    const char *name;
    void (*draw)(struct pdf *pdf);
    const char *expected;
} cases[] = {
    {"content on a second page names it",       over_two_pages, "/Type /MCR\n"                                       },
    {"language",                                with_language,  "/Lang (en-GB)\n"                                    },
    {"scope and span",                          with_columns,   "/A <<\n/O /Table\n/Scope /Column\n/ColSpan 3\n>>\n" },
    {"box from below",                          with_box,       "/BBox [ 62 721.89"                                  },
    {"alternative text in UTF-16",              with_box,       "/Alt <FEFF005A006F00EB>\n"                          },
    {"span and box",                            cell_with_box,  "/A [ <<\n/O /Table\n/ColSpan 2\n>> <<\n/O /Layout\n"},
    {"one kid needs no array",                  nested,         "/S /Lbl\n"                                          },
    {"numbers of content run through the page", nested,         "/K [ 1 2 ]\n"                                       },
    {"bookmark",                                bookmarks,      "/Title (Tujuan)\n"                                  },
    {"bookmark's place",                        bookmarks,      "/XYZ 0 741.89"                                      },
};

static bool holds(struct text bytes, const char *wanted)
{
    size_t length = strlen(wanted);

    for (size_t i = 0; i + length <= bytes.length; i++) {
        if (memcmp(bytes.data + i, wanted, length) == 0)
            return true;
    }
    return false;
}

static void elements_are_in_the_file(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    struct fonts *fonts = fonts_open(arena);

    for (size_t i = 0; i < COUNT(cases); i++) {
        struct problems problems = problems_create(arena);
        struct text bytes;
        struct pdf *pdf = pdf_create(fonts, &info, arena);
        pdf_add_page(pdf);
        cases[i].draw(pdf);
        pdf->packing = UNPACKED;
        assert_true(pdf_save(pdf, &bytes, arena, &problems));
        if (!holds(bytes, cases[i].expected))
            fail_msg("%s: %s is not in the file", cases[i].name, cases[i].expected);
        pdf_destroy(pdf);
    }
    fonts_close(fonts);
    arena_destroy(arena);
}

static void marks_stand_in_the_content(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    struct fonts *fonts = fonts_open(arena);
    struct pdf *pdf = pdf_create(fonts, &info, arena);

    pdf_add_page(pdf);
    tag_open(pdf, TAG_P);
    tag_content_begin(pdf);
    tag_content_end(pdf);
    tag_content_begin_small(pdf);
    tag_content_end(pdf);
    tag_close(pdf);
    tag_artifact_begin(pdf, ARTIFACT_FOOTER);
    tag_artifact_end(pdf);
    assert_text_equal(buffer_text(&pdf_current_page(pdf)->content),
                      "/P<</MCID 0>>BDC\nEMC\n/P<</MCID 1/XXSmall true>>BDC\nEMC\n"
                      "/Artifact<</Type/Pagination/Subtype/Footer>>BDC\nEMC\n");
    pdf_destroy(pdf);
    fonts_close(fonts);
    arena_destroy(arena);
}

static void alternative_texts_are_cut(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    struct fonts *fonts = fonts_open(arena);
    struct pdf *pdf = pdf_create(fonts, &info, arena);
    char *letters = ARENA_ARRAY(arena, char, 20001);

    memset(letters, 'n', 20000);
    tag_open(pdf, TAG_FIGURE);
    tag_alternative(pdf, text_of(letters));
    assert_int_equal(structure_open_element(&pdf->structure)->alternative.length,
                     TAG_ALTERNATIVE_LENGTH);
    pdf_destroy(pdf);
    fonts_close(fonts);
    arena_destroy(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(elements_are_in_the_file),
        cmocka_unit_test(marks_stand_in_the_content),
        cmocka_unit_test(alternative_texts_are_cut),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
