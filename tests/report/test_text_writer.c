#include "report/text_writer.h"

#include "base/buffer.h"
#include "tests/support/test.h"

#define DASH "\xE2\x80\x93"

/* A document between furniture lines that every test cuts off. */
static struct document *empty_document(struct arena *arena)
{
    struct document *document = ARENA_NEW(arena, struct document);
    document->arena = arena;
    return document;
}

static struct sentence sentence_of(const char *text, struct arena *arena)
{
    struct sentence sentence = {0};
    sentence_add(&sentence, text_of(text), arena);
    return sentence;
}

static const struct chart *chart_of(const char *alternative, struct arena *arena)
{
    struct chart *chart = ARENA_NEW(arena, struct chart);
    chart->alternative = text_of(alternative);
    return chart;
}

static struct block *add(struct document *document, enum block_kind kind)
{
    return blocks_add(&document->blocks, kind, document->arena);
}

static void add_title(struct document *document)
{
    struct block *block = add(document, BLOCK_TITLE);
    block->title.title = TEXT("Laporan");
    block->title.subtitle = TEXT("2026");
}

static void add_identity(struct document *document)
{
    static struct label_value pairs[] = {
        {TEXT_INIT("Kelas"),   TEXT_INIT("VIII B")},
        {TEXT_INIT("Guru BK"), TEXT_INIT("C04")   },
    };
    struct block *block = add(document, BLOCK_IDENTITY);
    block->identity.pairs = pairs;
    block->identity.count = COUNT(pairs);
}

static void add_headline(struct document *document)
{
    add(document, BLOCK_HEADLINE)->headline = sentence_of("Kabar baik.", document->arena);
}

static void add_tiles(struct document *document)
{
    static const enum mark marks[] = {MARK_DONE, MARK_UP, MARK_SAME, MARK_DOWN, MARK_EMPTY};
    struct block *block = add(document, BLOCK_TILES);
    block->tiles.count = 3;
    block->tiles.items[0] = (struct tile){.label = TEXT("PHQ-9"),
                                          .from = TEXT("18"),
                                          .figure = TEXT("14"),
                                          .state = TEXT("membaik"),
                                          .charts = {chart_of("Grafik", document->arena)},
                                          .chart_count = 1};
    block->tiles.items[1] = (struct tile){.tone = TONE_ATTENTION,
                                          .label = TEXT("Kehadiran"),
                                          .figure = TEXT("5"),
                                          .unit = TEXT("dari 9 sesi"),
                                          .reason = TEXT("terakhir 2 Okt")};
    block->tiles.items[2] = (struct tile){.label = TEXT("Tujuan"),
                                          .figure = TEXT("6"),
                                          .marks = marks,
                                          .mark_count = COUNT(marks)};
}

static void add_attention(struct document *document)
{
    struct block *block = add(document, BLOCK_ATTENTION);
    block->attention.title = TEXT("Perhatian");
    block->attention.nothing = TEXT("Tidak ada.");
    block->attention.items = ARENA_ARRAY(document->arena, struct attention_item, 2);
    block->attention.items[0].lead = sentence_of("Pertama.", document->arena);
    block->attention.items[0].evidence = TEXT("Sejak 2 Okt.");
    block->attention.items[1].lead = sentence_of("Kedua.", document->arena);
    block->attention.count = 2;
}

static void add_quiet_line(struct document *document)
{
    struct block *block = add(document, BLOCK_ATTENTION);
    block->attention.title = TEXT("Perhatian");
    block->attention.nothing = TEXT("Tidak ada.");
}

static void add_section(struct document *document)
{
    struct block *section = add(document, BLOCK_SECTION);
    struct block *block;
    section->section.name = TEXT("Kemajuan");
    section->section.finding = sentence_of("Membaik", document->arena);
    block = blocks_add(&section->section.body, BLOCK_PARAGRAPH, document->arena);
    sentence_add_bold(&block->paragraph.content, TEXT("G1"), document->arena);
    sentence_add_user(&block->paragraph.content, TEXT(" bertanya"), document->arena);
    sentence_add(&block->paragraph.content, TEXT("."), document->arena);
}

static struct block *half(const char *name, const char *text, struct arena *arena)
{
    struct block *section = ARENA_NEW(arena, struct block);
    section->kind = BLOCK_SECTION;
    section->section.name = text_of(name);
    blocks_add(&section->section.body, BLOCK_PARAGRAPH, arena)->paragraph.content =
        sentence_of(text, arena);
    return section;
}

static void add_halves(struct document *document)
{
    struct block *block = add(document, BLOCK_HALVES);
    block->halves.left = half("Kiri", "Satu.", document->arena);
    block->halves.right = half("", "Dua.", document->arena);
}

static void add_one_half(struct document *document)
{
    add(document, BLOCK_HALVES)->halves.left = half("Kiri", "Satu.", document->arena);
}

static void add_goals(struct document *document)
{
    static const char *const heads[] = {"Tujuan", "Awal", "Kini", "Target", "Jalan", "Riwayat"};
    struct block *block = add(document, BLOCK_GOALS);
    struct goal_table_row *rows = ARENA_ARRAY(document->arena, struct goal_table_row, 2);
    for (size_t i = 0; i < COUNT(heads); i++)
        block->goals.heads[i] = text_of(heads[i]);
    block->goals.head_state = TEXT("Status");
    block->goals.legend_start = TEXT("awal");
    block->goals.legend_now = TEXT("kini");
    block->goals.legend_target = TEXT("target");
    block->goals.caption = TEXT("Gambar 1.");
    block->goals.alternative = TEXT("Tangga tujuan");
    rows[0] = (struct goal_table_row){.code = TEXT("G1"),
                                      .statement = TEXT("Bertanya"),
                                      .meta = TEXT("bobot 1"),
                                      .start = TEXT("−2"),
                                      .now = TEXT("0"),
                                      .target = TEXT("+1"),
                                      .track = chart_of("jalan G1", document->arena),
                                      .history = chart_of("riwayat G1", document->arena),
                                      .mark = MARK_UP,
                                      .state = TEXT("ada kemajuan")};
    rows[1] = (struct goal_table_row){.code = TEXT("G2"),
                                      .statement = TEXT("Tidur"),
                                      .start = TEXT("5"),
                                      .now = TEXT("2"),
                                      .target = TEXT(DASH),
                                      .track = chart_of("jalan G2", document->arena),
                                      .mark = MARK_DOWN,
                                      .tone = TONE_ATTENTION,
                                      .state = TEXT("menjauh")};
    block->goals.rows = rows;
    block->goals.count = 2;
}

static void add_table(struct document *document)
{
    static struct table_column columns[] = {
        {TEXT_INIT("Langkah"), 0.7, false},
        {TEXT_INIT("Hari"),    0.1, true },
        {TEXT_INIT("Status"),  0.2, false},
    };
    struct block *block = add(document, BLOCK_TABLE);
    struct table_cell *cells = ARENA_ARRAY(document->arena, struct table_cell, 6);
    cells[0].content = sentence_of("Menulis", document->arena);
    cells[1].content = sentence_of("9", document->arena);
    cells[2] = (struct table_cell){.mark = MARK_DONE, .tone = TONE_GOOD};
    cells[2].content = sentence_of("selesai", document->arena);
    cells[4].content = sentence_of("1.000", document->arena);
    cells[5] = (struct table_cell){.mark = MARK_DOWN, .tone = TONE_ATTENTION};
    cells[5].content = sentence_of("lewat", document->arena);
    block->table.columns = columns;
    block->table.column_count = COUNT(columns);
    block->table.cells = cells;
    block->table.row_count = 2;
}

static void add_course(struct document *document)
{
    struct block *block = add(document, BLOCK_COURSE);
    block->course.chart = chart_of("Grafik skor", document->arena);
    block->course.facts[0] = (struct fact){TEXT("pertama"), TEXT("18"), TEXT("28 Agu")};
    block->course.facts[1] = (struct fact){TEXT("tren"), TEXT(DASH), TEXT("data belum cukup")};
    block->course.fact_count = 2;
    block->course.caption = sentence_of("Gambar 2.", document->arena);
}

static void add_half_course(struct document *document)
{
    add(document, BLOCK_COURSE)->course.chart = chart_of("Grafik skor", document->arena);
}

static void add_attendance(struct document *document)
{
    struct block *block = add(document, BLOCK_ATTENDANCE);
    block->attendance.chart = chart_of("Pita", document->arena);
    block->attendance.beside = sentence_of("Layanan 45 menit.", document->arena);
}

static void add_dated_list(struct document *document)
{
    struct block *block = add(document, BLOCK_DATED_LIST);
    block->dated_list.items = ARENA_ARRAY(document->arena, struct dated_item, 2);
    block->dated_list.items[0] = (struct dated_item){
        TEXT("2 Okt"), sentence_of("Satu\nbaris", document->arena), MARK_NONE};
    block->dated_list.items[1] =
        (struct dated_item){TEXT("12 Okt"), sentence_of("Dua", document->arena), MARK_NONE};
    block->dated_list.count = 2;
}

static void add_write_in(struct document *document)
{
    struct block *block = add(document, BLOCK_WRITE_IN);
    block->write_in.labels[0] = TEXT("Refleksi");
    block->write_in.labels[1] = TEXT("Tinjauan");
    block->write_in.notes[1] = TEXT("Tercatat 4 Des.");
    block->write_in.last_line[1] = TEXT("Tanggal");
    block->write_in.count = 2;
}

static void add_signatures(struct document *document)
{
    struct block *block = add(document, BLOCK_SIGNATURES);
    block->signatures.items[0] = (struct signature){.place_line = TEXT("Mengetahui,"),
                                                    .office = TEXT("Kepala"),
                                                    .name = TEXT("Bambang"),
                                                    .number = TEXT("NIP 1")};
    block->signatures.items[1] = (struct signature){.office = TEXT("Guru BK,")};
    block->signatures.count = 2;
}

#define LINE "    ________________________________________\n"

static const struct {
    const char *name;
    void (*add)(struct document *document);
    const char *text;
} cases[] = {
    {"title",                add_title,       "Laporan\n=======\n2026\n"                     },
    {"identity",             add_identity,    "Kelas    VIII B\nGuru BK  C04\n"              },
    {"headline",             add_headline,    "Kabar baik.\n"                                },
    {"tiles",                add_tiles,
     "PHQ-9\n    18 → 14\n    membaik\n    [Grafik]\n"
     "Kehadiran (!)\n    5 dari 9 sesi\n    terakhir 2 Okt\n"
     "Tujuan\n    6\n    [x] [+] [=] [-] [ ]\n"                                              },
    {"attention",            add_attention,
     "Perhatian\n---------\n- Pertama.\n  Sejak 2 Okt.\n- Kedua.\n"                          },
    {"nothing to attend to", add_quiet_line,  "Perhatian\n---------\nTidak ada.\n"           },
    {"section",              add_section,     "Kemajuan\n--------\nMembaik\n\nG1 bertanya.\n"},
    {"halves",               add_halves,      "Kiri\n----\n\nSatu.\n\nDua.\n"                },
    {"one half",             add_one_half,    "Kiri\n----\n\nSatu.\n"                        },
    {"goals",                add_goals,
     "Tujuan G1: Bertanya\n    bobot 1\n    Awal: −2; Kini: 0; Target: +1\n"
     "    Jalan: [jalan G1]\n    Riwayat: [riwayat G1]\n    Status: [+] ada kemajuan\n"
     "Tujuan G2: Tidur\n    Awal: 5; Kini: 2; Target: " DASH "\n"
     "    Jalan: [jalan G2]\n    Riwayat: " DASH "\n    Status: [-] menjauh (!)\n"
     "awal; kini; target\nGambar 1.\n"                                                       },
    {"table",                add_table,
     "Langkah   Hari  Status\n-----------------------------\n"
     "Menulis      9  [x] selesai\n         1.000  [-] lewat (!)\n"                          },
    {"course",               add_course,
     "[Grafik skor]\npertama  18  28 Agu\ntren     " DASH "   data belum cukup\nGambar 2.\n" },
    {"half a course",        add_half_course, "[Grafik skor]\n"                              },
    {"attendance",           add_attendance,  "[Pita]\nLayanan 45 menit.\n"                  },
    {"dated list",           add_dated_list,  "2 Okt   Satu\n        baris\n12 Okt  Dua\n"   },
    {"write-in",             add_write_in,
     "Refleksi\n" LINE LINE "Tinjauan\n    Tercatat 4 Des.\n" LINE LINE
     "    Tanggal: ________________________________________\n"                               },
    {"signatures",           add_signatures,
     "Mengetahui,\nKepala\n    Bambang\n    NIP 1\n\nGuru BK,\n" LINE                        },
};

/* What stands between the first line and the last one. */
static struct text body_of(const struct document *document)
{
    struct text text = text_writer_write(document, document->arena);
    text_split(&text, '\n');
    return text_starts_with(text, TEXT("\n")) ? text_slice(text, 1, text.length - 1) : text;
}

static void blocks_are_written_whole(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct arena *arena = arena_create();
        struct document *document = empty_document(arena);
        cases[i].add(document);
        struct text body = body_of(document);
        if (!text_equal_string(body, cases[i].text))
            fail_msg("%s: got\n%.*s\nexpected\n%s", cases[i].name, (int)body.length, body.data,
                     cases[i].text);
        arena_destroy(arena);
    }
}

static void blocks_stand_in_their_order_between_single_blank_lines(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    struct document *document = empty_document(arena);
    struct buffer expected = buffer_create(arena, 65536);
    for (size_t i = 0; i < COUNT(cases); i++) {
        cases[i].add(document);
        buffer_put_string(&expected, i > 0 ? "\n" : "");
        buffer_put_string(&expected, cases[i].text);
    }
    assert_text_equal(body_of(document), buffer_string(&expected));
    arena_destroy(arena);
}

static void the_furniture_is_the_first_and_the_last_line(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    struct document *document = empty_document(arena);
    document->furniture = (struct furniture){.letterhead = TEXT("SMP Harapan"),
                                             .code = TEXT("K0003"),
                                             .foot = TEXT("Rahasia · K0003"),
                                             .foot_short = TEXT("Rahasia"),
                                             .page_of = TEXT("halaman {i} dari {j}")};
    add_headline(document);
    struct text text = text_writer_write(document, arena);
    struct text first = text_split(&text, '\n');
    assert_true(text_starts_with(first, TEXT("SMP Harapan   ")));
    assert_true(text_ends_with(first, TEXT("   K0003")));
    assert_text_equal(text, "\nKabar baik.\n\nRahasia · K0003\n");
    arena_destroy(arena);
}

static void a_document_without_anything_is_an_empty_line(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    assert_text_equal(text_writer_write(empty_document(arena), arena), "\n");
    arena_destroy(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(blocks_are_written_whole),
        cmocka_unit_test(blocks_stand_in_their_order_between_single_blank_lines),
        cmocka_unit_test(the_furniture_is_the_first_and_the_last_line),
        cmocka_unit_test(a_document_without_anything_is_an_empty_line),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
