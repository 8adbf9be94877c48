#include "report/pdf/output.h"

#include <string.h>

#include "base/file.h"
#include "report/pdf/output_private.h"
#include "report/pdf/tags.h"
#include "report/pdf/typeset.h"
#include "tests/support/test.h"

static struct {
    struct arena *run; // holds the fonts
    struct arena *arena;
    struct fonts *fonts;
    struct problems problems;
} fixture;

static int open_fonts(void **state)
{
    (void)state;
    fixture.run = arena_create();
    fixture.fonts = fonts_open(fixture.run);
    return 0;
}

static int close_fonts(void **state)
{
    (void)state;
    fonts_close(fixture.fonts);
    arena_destroy(fixture.run);
    return 0;
}

static int make_arena(void **state)
{
    (void)state;
    fixture.arena = arena_create();
    fixture.problems = problems_create(fixture.arena);
    return 0;
}

static int drop_arena(void **state)
{
    (void)state;
    arena_destroy(fixture.arena);
    return 0;
}

static struct pdf *document_of(struct text title)
{
    const struct pdf_info info = {
        .title = title,
        .author = TEXT("SMA Harapan"),
        .subject = TEXT("Kemajuan"),
        .language = "id-ID",
        .creator = "capaian 1",
        .as_of = day_of((struct date){2026, 11, 24}),
        .utc_offset_minutes = 420,
    };

    return pdf_create(fixture.fonts, &info, fixture.arena);
}

static struct text saved(struct pdf *pdf)
{
    struct text bytes;

    assert_true(pdf_save(pdf, &bytes, fixture.arena, &fixture.problems));
    assert_int_equal(fixture.problems.count, 0);
    return bytes;
}

// With all objects to be seen.
static struct text saved_unpacked(struct pdf *pdf)
{
    pdf->packing = UNPACKED;
    return saved(pdf);
}

static double add_text(struct pdf *pdf, enum tag tag, struct span span, double baseline)
{
    const struct text_style style = {.size = 10, .leading = 13};
    const struct paragraph *paragraph =
        typeset_paragraph(pdf, &span, 1, style, 360, fixture.arena);
    size_t count = paragraph_line_count(paragraph);
    size_t shown = count < 40 ? count : 40;

    tag_open(pdf, tag);
    tag_content_begin(pdf);
    paragraph_draw_lines(pdf, paragraph, 0, shown, (struct point){62, baseline});
    tag_content_end(pdf);
    tag_close(pdf);
    return baseline + 13.0 * (double)shown + 7;
}

static void add_furniture(struct pdf *pdf)
{
    const struct span left = {TEXT("data per 24 November 2026"), FACE_REGULAR, 0x56616B};
    const struct span right = {TEXT("halaman 1 dari 1"), FACE_REGULAR, 0x56616B};

    tag_artifact_begin(pdf, ARTIFACT_FOOTER);
    typeset_line(pdf, (struct point){62, 805}, left, 7.5, ALIGN_LEFT);
    typeset_line(pdf, (struct point){544, 805}, right, 7.5, ALIGN_RIGHT);
    tag_artifact_end(pdf);
}

static void add_figure(struct pdf *pdf, double top)
{
    struct box box = {62, top, 300, 80};

    tag_open(pdf, TAG_FIGURE);
    tag_alternative(pdf, TEXT("Grafik (PHQ-9) turun dari 18 menjadi 6."));
    tag_box(pdf, box);
    tag_content_begin(pdf);
    content_fill_colour(pdf, 0xF3F6F8);
    content_box(pdf, box, PAINT_FILL);
    content_save(pdf);
    content_clip(pdf, box);
    content_stroke_colour(pdf, 0x00568F);
    content_line_width(pdf, 1.8);
    content_line_cap(pdf, CAP_ROUND);
    content_line(pdf, (struct point){70, top + 10}, (struct point){350, top + 70});
    content_circle(pdf, (struct point){200, top + 40}, 4, PAINT_BOTH);
    content_restore(pdf);
    tag_content_end(pdf);
    tag_close(pdf);
}

static void add_cell(struct pdf *pdf, enum tag tag, const char *text, struct point at)
{
    tag_open(pdf, tag);
    if (tag == TAG_TH)
        tag_scope(pdf, at.x > 100 ? SCOPE_COLUMN : SCOPE_ROW);
    tag_content_begin(pdf);
    typeset_line(pdf, at, (struct span){text_of(text), FACE_BOLD, 0x1F2933}, 8.5, ALIGN_LEFT);
    tag_content_end(pdf);
    tag_close(pdf);
}

static void add_table(struct pdf *pdf, double top)
{
    tag_open(pdf, TAG_TABLE);
    tag_open(pdf, TAG_TR);
    add_cell(pdf, TAG_TH, "Ukuran", (struct point){62, top});
    add_cell(pdf, TAG_TH, "Awal", (struct point){162, top});
    tag_close(pdf);
    tag_open(pdf, TAG_TR);
    add_cell(pdf, TAG_TH, "PHQ-9", (struct point){62, top + 12});
    add_cell(pdf, TAG_TD, "18", (struct point){162, top + 12});
    tag_close(pdf);
    tag_close(pdf);
}

static struct pdf *sample(struct text title)
{
    struct pdf *pdf = document_of(title);

    pdf_add_page(pdf);
    add_furniture(pdf);
    tag_bookmark(pdf, 0, title, 60);
    double y = add_text(pdf, TAG_H1, (struct span){title, FACE_BOLD, 0x1F2933}, 90);
    tag_bookmark(pdf, 1, TEXT("Perjalanan"), y);
    y = add_text(
        pdf, TAG_P,
        (struct span){TEXT("Skor turun dari 18 menjadi 6; \u0395\u03BB\u03AD\u03BD\u03B7 "
                           "dan \u042E\u043B\u0438\u044F hadir, AV To."),
                      FACE_REGULAR, 0x1F2933},
        y);
    add_figure(pdf, y);
    add_table(pdf, y + 100);
    return pdf;
}

static bool holds(struct text bytes, const char *wanted)
{
    size_t length = strlen(wanted);

    for (size_t i = 0; i + length <= bytes.length; i++) {
        if (memcmp(bytes.data + i, wanted, length) == 0)
            return true;
    }
    return false;
}

static const char *const expected_in_the_file[] = {
    "%PDF-1.7",
    "/Title (Laporan)",
    "/CreationDate (D:20261124000000+07'00')",
    "/Lang (id-ID)",
    "/S /H1",
    "/Alt (Grafik ",
    "/Scope /Column",
    "/Scope /Row",
    "/Marked true",
    "/DisplayDocTitle true",
    "/Tabs /S",
    "/S /GTS_PDFA1",
    "+Roboto-Bold",
    "<pdfuaid:part>1</pdfuaid:part>",
};

static void a_page_says_all_that_readers_need(void **state)
{
    (void)state;
    struct pdf *pdf = sample(TEXT("Laporan"));
    struct text bytes = saved_unpacked(pdf);

    assert_int_equal(pdf_page_count(pdf), 1);
    assert_int_equal(pdf_missing_characters(pdf), 0);
    for (size_t i = 0; i < COUNT(expected_in_the_file); i++) {
        if (!holds(bytes, expected_in_the_file[i]))
            fail_msg("%s is not in the file", expected_in_the_file[i]);
    }
    pdf_destroy(pdf);
}

static void a_sample_is_left_to_be_looked_at(void **state)
{
    (void)state;
    struct pdf *pdf = sample(TEXT("Laporan"));
    struct text bytes = saved(pdf);

    assert_true(bytes.length < 15000);
    assert_int_equal(file_make_folder("build/samples"), 0);
    assert_int_equal(file_replace("build/samples/page.pdf", bytes), 0);
    pdf_destroy(pdf);
}

static void only_used_faces_are_embedded(void **state)
{
    (void)state;
    struct pdf *pdf = sample(TEXT("Laporan"));
    struct text bytes = saved_unpacked(pdf);

    assert_true(holds(bytes, "Roboto-Regular"));
    assert_false(holds(bytes, "Roboto-Italic"));
    pdf_destroy(pdf);
}

static void the_same_calls_give_the_same_bytes(void **state)
{
    (void)state;
    struct pdf *first = sample(TEXT("Laporan"));
    struct text first_bytes = saved(first);
    struct pdf *second = sample(TEXT("Laporan"));
    struct text second_bytes = saved(second);
    struct pdf *other = sample(TEXT("Laporan lain"));
    struct text other_bytes = saved(other);

    assert_true(text_equal(first_bytes, second_bytes));
    assert_false(text_equal(first_bytes, other_bytes));
    pdf_destroy(first);
    pdf_destroy(second);
    pdf_destroy(other);
}

static const struct {
    const char *name;
    const char *text;
    size_t missing;
} hostile[] = {
    {"nothing",                       "",                                                        0},
    {"format directives",             "%s%n%d",                                                  0},
    {"brackets of PDF",               "(((\\)<<>>[/Name",                                        0},
    {"not UTF-8",                     "a\xFF\xC0\xAF\xED\xA0\x80",                               0},
    {"controls",                      "\x01\x02\x1B[31m\x7F",                                    0},
    {"direction",                     "\uFEFF\u202Ereversed\u2066",                              0},
    {"private use and noncharacters", "\uE000\uFFFE\U0010FFFF",                                  0},
    {"emoji",                         "\U0001F600",                                              1},
    {"emoji of several parts",        "\U0001F468\u200D\U0001F469",                              2},
    {"Arabic",                        "\u0639\u0644\u064A",                                      3},
    {"Han",                           "\u4E2D\u6587",                                            2},
    {"many marks",                    "a\u0301\u0323\u0308\u0301\u0301\u0301",                   0},
    {"Greek and Cyrillic",            "\u0395\u03BB\u03AD\u03BD\u03B7 \u042E\u043B\u0438\u044F", 0},
    {"line feeds",                    "\n\r\n\n",                                                0},
};

// Through every door: title, heading, bookmark, alternative text.
static void hostile_texts_do_no_harm(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(hostile); i++) {
        struct text text = text_of(hostile[i].text);
        struct pdf *pdf = document_of(text);
        pdf_add_page(pdf);
        tag_bookmark(pdf, 0, text, 60);
        tag_open(pdf, TAG_DIV);
        tag_alternative(pdf, text);
        add_text(pdf, TAG_P, (struct span){text, FACE_ITALIC, 0}, 90);
        tag_close(pdf);
        struct text bytes = saved(pdf);
        assert_true(text_starts_with(bytes, TEXT("%PDF-1.7")));
        if (pdf_missing_characters(pdf) != hostile[i].missing)
            fail_msg("%s: %zu missing", hostile[i].name, pdf_missing_characters(pdf));
        pdf_destroy(pdf);
    }
}

static void long_texts_are_written_or_cut(void **state)
{
    (void)state;
    // Of three bytes each, and all different: more codes than one face may have.
    struct buffer buffer = buffer_create(fixture.arena, 1000000);
    for (uint32_t i = 0; i < 10000; i++)
        buffer_put_code_point(&buffer, 0x4E00 + i);
    struct text text = buffer_text(&buffer);
    struct pdf *pdf = document_of(text);

    pdf_add_page(pdf);
    tag_bookmark(pdf, 0, text, 60);
    tag_open(pdf, TAG_FIGURE);
    tag_alternative(pdf, text);
    tag_content_begin(pdf);
    typeset_line(pdf, (struct point){62, 90}, (struct span){text, FACE_REGULAR, 0}, 7,
                 ALIGN_LEFT);
    tag_content_end(pdf);
    tag_close(pdf);
    saved(pdf);
    assert_int_equal(pdf_missing_characters(pdf), 10000);
    pdf_destroy(pdf);
}

static void most_of_a_file_is_packed(void **state)
{
    (void)state;
    struct pdf *pdf = sample(TEXT("Laporan"));
    struct text packed = saved(pdf);
    struct pdf *open = sample(TEXT("Laporan"));
    struct text unpacked = saved_unpacked(open);

    assert_true(packed.length + 2000 < unpacked.length);
    assert_true(text_ends_with(packed, TEXT("%%EOF\n")));
    assert_false(holds(packed, "/S /H1"));
    pdf_destroy(pdf);
    pdf_destroy(open);
}

static void failure_of_the_library_is_a_problem(void **state)
{
    (void)state;
    struct pdf *pdf = sample(TEXT("Laporan"));
    struct text bytes;

    HPDF_RaiseError(&pdf->document->error, HPDF_INVALID_DOCUMENT, 0);
    HPDF_RaiseError(&pdf->document->error, HPDF_INVALID_PAGE, 0); // only the first counts
    assert_false(pdf_save(pdf, &bytes, fixture.arena, &fixture.problems));
    assert_int_equal(fixture.problems.count, 1);
    assert_int_equal(fixture.problems.items[0].code, PROBLEM_PDF_FAILED);
    assert_string_equal(fixture.problems.items[0].detail, "libharu 0x1025");
    pdf_destroy(pdf);
}

#define document_test(function)                                                                \
    cmocka_unit_test_setup_teardown(function, make_arena, drop_arena)

int main(void)
{
    const struct CMUnitTest tests[] = {
        document_test(a_page_says_all_that_readers_need),
        document_test(a_sample_is_left_to_be_looked_at),
        document_test(only_used_faces_are_embedded),
        document_test(the_same_calls_give_the_same_bytes),
        document_test(hostile_texts_do_no_harm),
        document_test(long_texts_are_written_or_cut),
        document_test(most_of_a_file_is_packed),
        document_test(failure_of_the_library_is_a_problem),
    };
    return cmocka_run_group_tests(tests, open_fonts, close_fonts);
}
