#include "report/pdf/writer.h"

#include "report/pdf/compose.h"
#include "tests/report/pdf/hostile_document.h"
#include "tests/support/test.h"

static struct arena *run;
static struct printer printer;

static int open_printer(void **state)
{
    (void)state;
    run = arena_create();
    printer.fonts = fonts_open(run);
    printer.canvas = canvas_open(run);
    return 0;
}

static int close_printer(void **state)
{
    (void)state;
    canvas_close(printer.canvas);
    fonts_close(printer.fonts);
    arena_destroy(run);
    return 0;
}

static size_t page_count(const struct document *document)
{
    const struct pdf_info info = {.language = "id-ID", .creator = "test"};
    struct pdf *pdf = pdf_create(printer.fonts, &info, document->arena);
    struct sheet sheet = {.pdf = pdf, .canvas = printer.canvas, .arena = document->arena};

    compose(&sheet, document);
    size_t count = pdf_page_count(pdf);
    pdf_destroy(pdf);
    return count;
}

static struct document *six_goals(struct arena *arena)
{
    return sample_long_goals(arena, 6);
}

static struct document *many_sessions(struct arena *arena)
{
    return sample_large(arena, 45, 10, 45);
}

static struct document *many_flags(struct arena *arena)
{
    return sample_large(arena, 13, 30, 3);
}

static const struct {
    const char *name;
    struct document *(*make)(struct arena *);
    size_t least_pages, most_pages;
} sizes[] = {
    {"nothing at all",      sample_empty,       1, 1},
    {"blocks of nothing",   hollow_document,    1, 1},
    {"one session",         sample_one_session, 1, 1},
    {"the usual report",    sample_progress,    3, 3},
    {"six long goals",      six_goals,          4, 4},
    {"forty-five sessions", many_sessions,      5, 8},
    {"thirty flags",        many_flags,         4, 5},
};

static void reports_take_as_many_pages_as_designed(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(sizes); i++) {
        struct arena *arena = arena_create();
        size_t pages = page_count(sizes[i].make(arena));
        if (pages < sizes[i].least_pages || pages > sizes[i].most_pages)
            fail_msg("%s: %zu pages", sizes[i].name, pages);
        arena_destroy(arena);
    }
}

static struct text written(struct document *document)
{
    struct problems problems = problems_create(document->arena);
    struct text bytes = {0};

    assert_true(pdf_write(&printer, document, document->arena, &bytes, &problems));
    assert_int_equal(problems.count, 0);
    return bytes;
}

static void the_same_document_gives_the_same_bytes(void **state)
{
    struct arena *first = arena_create(), *second = arena_create();

    (void)state;
    struct text a = written(sample_progress(first));
    written(sample_one_session(second));
    struct text b = written(sample_progress(second));
    assert_true(text_equal(a, b));
    assert_true(text_starts_with(a, TEXT("%PDF-1.7")));
    arena_destroy(first);
    arena_destroy(second);
}

// Whatever the text: boxes outside the page are asserted where parts are drawn.
static void hostile_texts_stay_on_the_page(void **state)
{
    static const struct {
        const char *part;
        size_t count;
    } texts[] = {
        {" ",                                    1 },
        {"\n",                                   1 },
        {"\n\n\t \x01",                          3 },
        {"\xff\xfe \xed\xa0\x80 %s (null) \\()", 1 },
        {"{i} {j} {",                            1 },
        {"Keterampilan ",                        30},
        {"tanpaspasi",                           60},
        {"李明 Zoë ",                         60},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(texts); i++) {
        struct arena *arena = arena_create();
        struct text text = repeated(arena, texts[i].part, texts[i].count);
        assert_true(written(hostile_document(arena, text)).length > 0);
        arena_destroy(arena);
    }
}

static void a_long_paragraph_goes_on_over_pages(void **state)
{
    struct arena *arena = arena_create();
    struct document *document = sample_empty(arena);
    struct text text = repeated(arena, "Konseli menceritakan pekan ini. ", 1000);

    (void)state;
    struct block *block = blocks_add(&document->blocks, BLOCK_PARAGRAPH, arena);
    block->paragraph.content = filled(arena, text);
    size_t pages = page_count(document);
    assert_in_range(pages, 6, 9);
    arena_destroy(arena);
}

static void a_long_table_repeats_its_head(void **state)
{
    struct arena *arena = arena_create();
    struct document *document = sample_empty(arena);

    (void)state;
    struct block *section = sample_section(document, "Rencana", NULL);
    static const char *const heads[] = {"Tujuan", "Langkah", "Ditetapkan", "Tenggat", "Status"};
    struct sample_row *rows = ARENA_ARRAY(arena, struct sample_row, 80);
    for (size_t i = 0; i < 80; i++)
        rows[i] = (struct sample_row){
            {"G1", "Berlatih napas", "28 Agu", "23 Sep", "selesai"},
            MARK_DONE, TONE_GOOD
        };
    sample_table(document, section, heads, rows, 80);
    assert_int_equal(page_count(document), 3);
    arena_destroy(arena);
}

static void a_caption_as_long_as_a_page_is_broken(void **state)
{
    struct arena *arena = arena_create();
    struct document *document = sample_empty(arena);

    (void)state;
    sample_measure(document, 11);
    struct block *course_block = &document->blocks.items[0].section.body.items[1];
    assert_int_equal(course_block->kind, BLOCK_COURSE);
    course_block->course.caption = filled(arena, repeated(arena, "Strategi baru. ", 1200));
    assert_in_range(page_count(document), 2, 5);
    arena_destroy(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reports_take_as_many_pages_as_designed),
        cmocka_unit_test(the_same_document_gives_the_same_bytes),
        cmocka_unit_test(hostile_texts_stay_on_the_page),
        cmocka_unit_test(a_long_paragraph_goes_on_over_pages),
        cmocka_unit_test(a_long_table_repeats_its_head),
        cmocka_unit_test(a_caption_as_long_as_a_page_is_broken),
    };

    return cmocka_run_group_tests(tests, open_printer, close_printer);
}
