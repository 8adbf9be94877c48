/* Documents written by hand, for the tests of the layout: a progress report and harder cases.
 */
#ifndef TESTS_REPORT_PDF_SAMPLE_DOCUMENT_H
#define TESTS_REPORT_PDF_SAMPLE_DOCUMENT_H

#include <math.h>
#include <string.h>

#include "base/day.h"
#include "report/document.h"

#define COUNT(array) (sizeof(array) / sizeof(array)[0])

static struct sentence plain(struct arena *arena, const char *string)
{
    struct sentence sentence = {0};

    sentence_add(&sentence, text_of(string), arena);
    return sentence;
}

static void sample_furniture(struct document *document, const char *code)
{
    document->title = text_of("Laporan Kemajuan Konseling");
    document->author = text_of("Sri Lestari, S.Pd., Kons.");
    document->subject = text_of("Semester Ganjil 2026/2027");
    document->pdf_language = "id-ID";
    document->as_of = day_of((struct date){2026, 11, 24});
    document->utc_offset_minutes = 420;
    document->furniture = (struct furniture){
        .letterhead = text_of("SMP Harapan Nusantara · Bimbingan dan Konseling"),
        .code = text_of(code),
        .foot =
            text_of("Rahasia · K0003 · Semester Ganjil 2026/2027 · data per 24 November 2026"),
        .foot_short = text_of("Rahasia · K0003 · data per 24 November 2026"),
        .page_of = text_of("halaman {i} dari {j}"),
    };
}

static struct document *sample_empty(struct arena *arena)
{
    struct document *document = ARENA_NEW(arena, struct document);

    document->arena = arena;
    sample_furniture(document, "K0003");
    return document;
}

static void sample_title(struct document *document)
{
    struct block *block = blocks_add(&document->blocks, BLOCK_TITLE, document->arena);

    block->title.title = text_of("Laporan Kemajuan Konseling");
    block->title.subtitle =
        text_of("Semester Ganjil Tahun Pelajaran 2026/2027 · 1 Juli–31 Desember 2026");
}

static void sample_identity(struct document *document)
{
    static struct label_value pairs[] = {
        {TEXT_INIT("Kode konseli"),        TEXT_INIT("K0003")                          },
        {TEXT_INIT("Kelas"),               TEXT_INIT("VIII-C")                         },
        {TEXT_INIT("Guru BK"),             TEXT_INIT("Sri Lestari, S.Pd., Kons. (C04)")},
        {TEXT_INIT("Rangkaian"),           TEXT_INIT("ke-1, masih berjalan")           },
        {TEXT_INIT("Mulai"),               TEXT_INIT("28 Agu 2026")                    },
        {TEXT_INIT("Sesi terakhir"),       TEXT_INIT("6 Nov 2026")                     },
        {TEXT_INIT("Bidang dan rujukan"),  TEXT_INIT("pribadi; datang sendiri")        },
        {TEXT_INIT("Persetujuan laporan"), TEXT_INIT("konseli")                        },
    };
    struct block *block = blocks_add(&document->blocks, BLOCK_IDENTITY, document->arena);

    block->identity.pairs = pairs;
    block->identity.count = COUNT(pairs);
}

// --- charts ----------------------------------------------------------------------------------

static struct chart *
new_chart(struct arena *arena, enum chart_kind kind, const char *alternative)
{
    struct chart *chart = ARENA_NEW(arena, struct chart);

    chart->kind = kind;
    chart->alternative = text_of(alternative);
    return chart;
}

struct sample_track {
    double left, right, start, now, target;
    const char *left_label, *right_label;
    bool is_rated;
};

static struct chart *track(struct arena *arena, struct sample_track sample)
{
    struct chart *chart = new_chart(arena, CHART_TRACK, "Tujuan dari awal menuju target");
    double *ticks = ARENA_ARRAY(arena, double, 5);

    for (int i = 0; i < 5; i++)
        ticks[i] = sample.left + (sample.right - sample.left) * i / 4;
    chart->track = (struct track_chart){
        .left = sample.left,
        .right = sample.right,
        .start = sample.start,
        .now = sample.now,
        .target = sample.target,
        .ticks = ticks,
        .tick_count = 5,
        .left_label = text_of(sample.left_label),
        .right_label = text_of(sample.right_label),
        .is_rated = sample.is_rated,
    };
    return chart;
}

static struct chart *history(struct arena *arena, double from, double to, double target)
{
    struct chart *chart = new_chart(arena, CHART_HISTORY, "Riwayat penilaian tujuan");
    double *values = ARENA_ARRAY(arena, double, 4);

    for (int i = 0; i < 4; i++)
        values[i] = from + (to - from) * i / 3;
    chart->history = (struct history_chart){
        .values = values,
        .count = 4,
        .target = target,
        .minimum = fmin(fmin(from, to), target),
        .maximum = fmax(fmax(from, to), target),
    };
    return chart;
}

static const struct course_band sample_bands[] = {
    {0,  5,  TEXT_INIT("minimal")   },
    {5,  10, TEXT_INIT("ringan")    },
    {10, 15, TEXT_INIT("sedang")    },
    {15, 20, TEXT_INIT("agak berat")},
    {20, 27, TEXT_INIT("berat")     },
};
static const double sample_ticks[] = {0, 5, 10, 15, 20, 27};
static const struct text sample_labels[] = {TEXT_INIT("0"),  TEXT_INIT("5"),  TEXT_INIT("10"),
                                            TEXT_INIT("15"), TEXT_INIT("20"), TEXT_INIT("27")};
static const struct course_line sample_lines[] = {
    {LINE_CUTOFF,      10, TEXT_INIT("titik potong 10")           },
    {LINE_IMPROVEMENT, 11, TEXT_INIT("perbaikan reliabel ≤ 11") },
    {LINE_WORSENING,   23, TEXT_INIT("kemunduran reliabel ≥ 23")},
};
static const struct course_event sample_events[] = {
    {20728, EVENT_STRATEGY, 'A'}
};

/* A course of `session_count` weekly sessions, every second one with a score. */
static struct chart *course(struct arena *arena, size_t session_count, bool is_half)
{
    struct chart *chart =
        new_chart(arena, CHART_COURSE, "PHQ-9: skor pertama 17, skor terakhir 14, dari 6 skor");
    struct course_point *points = ARENA_ARRAY(arena, struct course_point, session_count);
    struct course_tick *ticks = ARENA_ARRAY(arena, struct course_tick, session_count);
    struct course_month *months = ARENA_ARRAY(arena, struct course_month, 4);
    day_number first = day_of((struct date){2026, 8, 28});
    size_t point_count = 0;

    for (size_t i = 0; i < session_count; i++) {
        day_number day = first + 7 * (int)i;
        ticks[i] = (struct course_tick){day, TICK_HELD, (int)i + 1};
        if (i % 2 == 0)
            points[point_count++] = (struct course_point){day, 17 - (double)(i * 7 % 5), false};
    }
    const char *names[] = {"Agu", "Sep", "Okt", "Nov"};
    for (int i = 0; i < 4; i++)
        months[i] = (struct course_month){
            i == 0 ? first : day_of((struct date){2026, 8 + i, 1}), text_of(names[i])};
    chart->course = (struct course_chart){
        .minimum = 0,
        .maximum = 27,
        .y_ticks = sample_ticks,
        .y_labels = sample_labels,
        .y_tick_count = COUNT(sample_ticks),
        .points = points,
        .point_count = point_count,
        .ticks = ticks,
        .tick_count = session_count,
        .months = months,
        .month_count = is_half ? 0 : 4,
        .bands = sample_bands,
        .band_count = COUNT(sample_bands),
        .band_low = 11,
        .band_high = 23,
        .lines = sample_lines,
        .line_count = COUNT(sample_lines),
        .events = sample_events,
        .event_count = is_half ? 0 : COUNT(sample_events),
        .from = first,
        .to = first + 7 * (int)session_count,
        .first_label = text_of("17"),
        .last_label = text_of("14"),
        .axis_label = text_of("Sesi"),
        .break_days = 42,
        .is_half = is_half,
    };
    return chart;
}

static struct chart *strip(struct arena *arena, size_t count, bool has_legend)
{
    static const struct attendance_legend legend[] = {
        {CELL_HELD,           TEXT_INIT("hadir 9")         },
        {CELL_LATE,           TEXT_INIT("terlambat 2")     },
        {CELL_MISSED,         TEXT_INIT("tidak hadir 1")   },
        {CELL_LATE_CANCELLED, TEXT_INIT("batal mendadak 1")},
        {CELL_CANCELLED,      TEXT_INIT("batal 0")         },
    };
    static const char *const days[] = {"28", "4", "11", "18", "25"};
    struct chart *chart =
        new_chart(arena, CHART_ATTENDANCE, "Hadir pada 11 dari 13 sesi yang dihitung");
    struct attendance_cell *cells = ARENA_ARRAY(arena, struct attendance_cell, count);

    for (size_t i = 0; i < count; i++) {
        cells[i].kind =
            i + 2 == count ? CELL_MISSED : (i + 1 == count ? CELL_LATE_CANCELLED : CELL_HELD);
        if (!has_legend)
            continue;
        cells[i].day = text_of(days[i % COUNT(days)]);
        if (i % 5 == 0)
            cells[i].month = text_of(i == 0 ? "Agu" : "Okt");
    }
    chart->attendance.cells = cells;
    chart->attendance.cell_count = count;
    if (has_legend) {
        chart->attendance.legend = legend;
        chart->attendance.legend_count = COUNT(legend);
    }
    return chart;
}

static struct chart *sparkline(struct arena *arena)
{
    static const double values[] = {17, 14, 15, 16, 15, 14};
    struct chart *chart = new_chart(arena, CHART_SPARKLINE, "PHQ-9 dari 17 menjadi 14");

    chart->sparkline = (struct sparkline_chart){
        .values = values,
        .count = COUNT(values),
        .minimum = 0,
        .maximum = 27,
        .band_low = 11,
        .band_high = 23,
        .cutoff = 10,
    };
    return chart;
}

// --- page one --------------------------------------------------------------------------------

static void sample_headline(struct document *document)
{
    struct block *block = blocks_add(&document->blocks, BLOCK_HEADLINE, document->arena);

    block->headline = plain(
        document->arena, "Dari 2 tujuan, belum ada yang tercapai. PHQ-9 dan GAD-7: tidak ada "
                         "perubahan reliabel. Ada 8 hal yang perlu diperhatikan.");
}

static void sample_tiles(struct document *document)
{
    struct arena *arena = document->arena;
    struct block *block = blocks_add(&document->blocks, BLOCK_TILES, arena);

    block->tiles.count = 3;
    block->tiles.items[0] = (struct tile){
        .label = text_of("Pencapaian tujuan"),
        .figure = text_of("0"),
        .unit = text_of("dari 2 tujuan"),
        .state = text_of("belum berubah"),
        .reason = text_of("G1 dan G2 tetap pada kondisi awal"),
        .charts = {track(arena, (struct sample_track){0, 10, 1, 1, 7, NULL, NULL, true}),
                   track(arena, (struct sample_track){-2, 2, -2, -2, 0, NULL, NULL, true})},
        .chart_count = 2,
    };
    block->tiles.items[1] = (struct tile){
        .label = text_of("PHQ-9 (alat ukur utama)"),
        .from = text_of("17"),
        .figure = text_of("14"),
        .state = text_of("tidak ada perubahan reliabel"),
        .reason = text_of("3 poin lebih baik; batas 6 poin, 6 skor"),
        .charts = {sparkline(arena)},
        .chart_count = 1,
    };
    block->tiles.items[2] = (struct tile){
        .tone = TONE_ATTENTION,
        .label = text_of("Kehadiran"),
        .figure = text_of("11"),
        .unit = text_of("dari 13 sesi"),
        .state = text_of("dua sesi terakhir tidak terlaksana"),
        .reason = text_of("terakhir bertemu 6 November 2026"),
        .charts = {strip(arena, 13, false)},
        .chart_count = 1,
    };
}

static void sample_attention(struct document *document, size_t count)
{
    static const struct {
        const char *lead, *evidence;
    } items[] = {
        {"Ada tanda mungkin tidak melanjutkan; mohon dihubungi.",
         "Dua sesi terlewat dan nilai hubungan di bawah biasanya, sejak 13 Nov."                               },
        {"Nilai hubungan 13,8 poin di bawah biasanya.",                  "SRS 24 pada sesi ke-9, sejak 23 Okt."},
        {"Nilai hubungan 27,5, di bawah titik potong 36.",
         "Tiga kali berturut-turut, terakhir 6 Nov."                                                           },
        {"Tidak hadir atau batal mendadak 2 kali berturut-turut.",       "13 dan 20 Nov."                      },
        {"Belum bertemu selama 18 hari.",                                "Sejak 6 Nov."                        },
        {"GAD-7: belum ada perubahan reliabel pada 10 hari pengukuran.",
         "Selisih 1 poin, batas 4."                                                                            },
        {"G1 dan G2: nilai tujuan tetap dalam 4 penilaian terakhir.",    "G1 pada 1, G2 pada −2."            },
        {"Sudah waktunya tinjauan; langkah melewati tenggat: 1.",
         "11 sesi, 88 hari; tenggat 11 Sep."                                                                   },
    };
    struct arena *arena = document->arena;
    struct block *block = blocks_add(&document->blocks, BLOCK_ATTENTION, arena);

    block->attention.title = text_of("Yang perlu diperhatikan");
    block->attention.nothing = text_of("Tidak ada yang perlu perhatian khusus.");
    block->attention.items = ARENA_ARRAY(arena, struct attention_item, count);
    block->attention.count = count;
    for (size_t i = 0; i < count; i++) {
        block->attention.items[i].lead = plain(arena, items[i % COUNT(items)].lead);
        block->attention.items[i].evidence = text_of(items[i % COUNT(items)].evidence);
    }
}

// --- sections --------------------------------------------------------------------------------

static struct block *
sample_section(struct document *document, const char *name, const char *finding)
{
    struct block *block = blocks_add(&document->blocks, BLOCK_SECTION, document->arena);

    block->section.name = text_of(name);
    if (finding)
        block->section.finding = plain(document->arena, finding);
    return block;
}

static void sample_paragraph(struct document *document,
                             struct block *section,
                             const char *text,
                             enum paragraph_size size)
{
    struct block *block = blocks_add(&section->section.body, BLOCK_PARAGRAPH, document->arena);

    block->paragraph.content = plain(document->arena, text);
    block->paragraph.size = size;
}

static void sample_run_in(struct document *document,
                          const char *name,
                          const char *text,
                          enum paragraph_size size)
{
    struct block *block = sample_section(document, name, NULL);

    block->section.is_run_in = true;
    sample_paragraph(document, block, text, size);
}

static struct block *
sample_goals(struct document *document, struct block *section, size_t count)
{
    struct arena *arena = document->arena;
    struct block *block = blocks_add(&section->section.body, BLOCK_GOALS, arena);
    const char *heads[] = {"Tujuan", "Awal", "Kini", "Target", "Dari awal menuju target",
                           "Riwayat"};

    for (size_t i = 0; i < COUNT(heads); i++)
        block->goals.heads[i] = text_of(heads[i]);
    block->goals.head_state = text_of("Status");
    block->goals.legend_start = text_of("awal");
    block->goals.legend_now = text_of("kini");
    block->goals.legend_target = text_of("target dan lebih");
    block->goals.caption =
        text_of("Gambar 1. Tangga tujuan: tiap tujuan pada skalanya sendiri, "
                "dari kiri ke kanan menuju target.");
    block->goals.rows = ARENA_ARRAY(arena, struct goal_table_row, count);
    block->goals.count = count;
    for (size_t i = 0; i < count; i++)
        block->goals.rows[i] = (struct goal_table_row){
            .code = text_of(i % 2 == 0 ? "G1" : "G2"),
            .statement =
                text_of(i % 2 == 0 ? "Kembali menikmati kegiatan yang dulu menyenangkan"
                                   : "Bertanya atau menjawab di kelas sedikitnya tiga kali "
                                     "setiap minggu"),
            .meta = text_of("jangka pendek · bobot 9 · 0–10 · penilai: konseli"),
            .start = text_of("1"),
            .now = text_of("1"),
            .target = text_of("7"),
            .track = track(arena, (struct sample_track){0, 10, 1, 1, 7, "0", "10", true}),
            .history = history(arena, 1, 1, 7),
            .mark = MARK_SAME,
            .state = text_of("belum berubah"),
        };
    return block;
}

static struct block *sample_attainment(struct document *document, size_t count, bool has_score)
{
    struct block *section = sample_section(document, "Pencapaian tujuan", NULL);

    if (has_score)
        sample_paragraph(
            document, section,
            "Skor T pencapaian tujuan 30,0 (50 = sesuai harapan; awal 30,0; 1 tujuan).",
            PARAGRAPH_BODY);
    return sample_goals(document, section, count);
}

static void sample_measure(struct document *document, size_t session_count)
{
    struct arena *arena = document->arena;
    struct block *section = sample_section(document, "Perkembangan menurut alat ukur",
                                           "PHQ-9: skor pertama 17, skor terakhir 14 (dari 6 "
                                           "skor).");

    sample_paragraph(
        document, section,
        "Selisih sebesar ini masih dapat timbul dari galat pengukuran saja (batas 6 "
        "poin). Pada 5 dari 11 sesi tidak ada skor; angka dihitung dari sesi yang "
        "lain.",
        PARAGRAPH_BODY);
    struct block *block = blocks_add(&section->section.body, BLOCK_COURSE, arena);
    block->course.chart = course(arena, session_count, false);
    block->course.fact_count = session_count > 30 ? 0 : 5;
    const struct fact facts[] = {
        {TEXT_INIT("pertama"),       TEXT_INIT("17"),     TEXT_INIT("28 Agu")          },
        {TEXT_INIT("terakhir"),      TEXT_INIT("14"),     TEXT_INIT("6 Nov")           },
        {TEXT_INIT("perubahan"),     TEXT_INIT("−3"),   TEXT_INIT("batas 6")         },
        {TEXT_INIT("tren"),          TEXT_INIT("–"),    TEXT_INIT("data belum cukup")},
        {TEXT_INIT("kategori kini"), TEXT_INIT("sedang"), TEXT_INIT("10–14")         },
    };
    memcpy(block->course.facts, facts, sizeof facts);
    block->course.caption =
        plain(arena,
              "Gambar 2. PHQ-9 pada 6 dari 11 sesi terlaksana; makin rendah makin baik. Bidang "
              "lebih gelap: selisih dari skor pertama yang masih dapat timbul dari galat "
              "pengukuran. × sesi yang terlewat. ");
    sentence_add_bold(&block->course.caption, TEXT("A"), arena);
    sentence_add(
        &block->course.caption,
        TEXT(" Strategi diganti pada 2 Okt: Latihan pemecahan masalah langkah demi "
             "langkah (sebelumnya: Pembiasaan bertahap: tujuan dipecah menjadi langkah "
             "yang lebih kecil)."),
        arena);
}

static struct block *half(struct document *document, const char *name, const char *finding)
{
    struct block *block = ARENA_NEW(document->arena, struct block);

    block->kind = BLOCK_SECTION;
    block->section.name = text_of(name);
    if (finding)
        block->section.finding = plain(document->arena, finding);
    return block;
}

static void half_course(struct document *document, struct block *section, const char *text)
{
    struct block *block = blocks_add(&section->section.body, BLOCK_COURSE, document->arena);

    block->course.chart = course(document->arena, 13, true);
    sample_paragraph(document, section, text, PARAGRAPH_SMALL);
}

static void sample_half_measures(struct document *document)
{
    struct block *block = blocks_add(&document->blocks, BLOCK_HALVES, document->arena);

    block->halves.left = half(document, "Alat ukur lain: GAD-7",
                              "Skor mengarah ke perbaikan sekitar 0,11 poin per sesi; hal ini "
                              "masih mungkin kebetulan.");
    half_course(
        document, block->halves.left,
        "Skor pertama 14, skor terakhir 13 (dari 11 skor; interval kepercayaan 95% 0,02 "
        "sampai 0,20). Selisih 1 poin masih dapat timbul dari galat pengukuran saja "
        "(batas 4 poin).");
    block->halves.right = half(document, "Hubungan konseling (SRS)",
                               "Nilai hubungan 27,5, di bawah titik potong 36");
    half_course(document, block->halves.right,
                "Di bawah titik potong pada sesi ke-9, ke-10, dan ke-11. Turun 13,8 poin dari "
                "biasanya pada 23 Oktober. Penilaian segera (UCA) belum ada catatan.");
}

static void sample_attendance(struct document *document, size_t session_count)
{
    struct arena *arena = document->arena;
    struct block *section = sample_section(document, "Kehadiran dan keterlaksanaan layanan",
                                           "Hadir pada 11 dari 13 sesi yang dihitung");
    struct block *block = blocks_add(&section->section.body, BLOCK_ATTENDANCE, arena);

    block->attendance.chart = strip(arena, session_count, true);
    block->attendance.beside =
        plain(arena, "Interval kepercayaan 95%: 58–96%. Layanan 535 menit (8,9 jam). Pola "
                     "sampai 6 November: tiap Jumat, rata-rata 49 menit. Dua sesi terakhir "
                     "tidak terlaksana.");
}

struct sample_row {
    const char *cells[5];
    enum mark mark;
    enum tone tone;
};

static void sample_table(struct document *document,
                         struct block *section,
                         const char *const heads[5],
                         const struct sample_row *rows,
                         size_t count)
{
    static const double shares[] = {0.0766, 0.4434, 0.123, 0.124, 0.233};
    struct arena *arena = document->arena;
    struct block *block = blocks_add(&section->section.body, BLOCK_TABLE, arena);

    block->table.column_count = 5;
    block->table.columns = ARENA_ARRAY(arena, struct table_column, 5);
    block->table.row_count = count;
    block->table.cells = ARENA_ARRAY(arena, struct table_cell, 5 * count);
    for (size_t i = 0; i < 5; i++)
        block->table.columns[i] = (struct table_column){text_of(heads[i]), shares[i], false};
    for (size_t i = 0; i < 5 * count; i++) {
        struct table_cell *cell = &block->table.cells[i];
        cell->content = plain(arena, rows[i / 5].cells[i % 5]);
        if (i % 5 == 4) {
            cell->mark = rows[i / 5].mark;
            cell->tone = rows[i / 5].tone;
        }
    }
}

static void sample_plan(struct document *document, bool has_obstacles)
{
    static const char *const steps[] = {"Tujuan", "Langkah", "Ditetapkan", "Tenggat", "Status"};
    static const char *const obstacles[] = {"Tujuan", "Hambatan", "Dicatat", "Tanggapan",
                                            "Status"};
    static const struct sample_row step_rows[] = {
        {{"G1", "Berlatih napas empat-tujuh-delapan setiap malam", "28 Agu", "23 Sep",
          "selesai 17 Sep"},
         MARK_DONE, TONE_GOOD     },
        {{"G2", "Menulis jadwal belajar dan menempelkannya di kamar", "28 Agu", "11 Sep",
          "melewati tenggat"},
         MARK_DOWN, TONE_ATTENTION},
    };
    static const struct sample_row obstacle_rows[] = {
        {{"G1", "Orang tua sering bertengkar di rumah", "18 Sep", "–", "belum teratasi"},
         MARK_SAME, TONE_PLAIN},
    };
    struct block *section = sample_section(
        document, "Strategi, rencana tindakan, dan hambatan",
        !has_obstacles
            ? NULL
            : "Langkah: 1 dari 2 selesai, 1 melewati tenggat. Hambatan belum teratasi: "
              "1.");

    sample_table(document, section, steps, step_rows, COUNT(step_rows));
    if (has_obstacles)
        sample_table(document, section, obstacles, obstacle_rows, COUNT(obstacle_rows));
}

static void sample_dated_list(struct document *document,
                              struct block *section,
                              size_t count,
                              const char *text)
{
    struct arena *arena = document->arena;
    struct block *block = blocks_add(&section->section.body, BLOCK_DATED_LIST, arena);

    block->dated_list.items = ARENA_ARRAY(arena, struct dated_item, count);
    block->dated_list.count = count;
    for (size_t i = 0; i < count; i++) {
        block->dated_list.items[i].date = text_of(i % 2 == 0 ? "2 Okt" : "30 Okt");
        sentence_add_user(&block->dated_list.items[i].content, text_of(text), arena);
    }
}

static void sample_successes(struct document *document, size_t count)
{
    struct block *block = blocks_add(&document->blocks, BLOCK_HALVES, document->arena);

    block->halves.left = half(document, "Keberhasilan dan kemajuan", NULL);
    block->halves.right = half(document, "Keterampilan yang diperoleh", NULL);
    sample_dated_list(document, block->halves.left, count,
                      "Menjawab pertanyaan guru tanpa ditunjuk (G1)");
    sample_dated_list(document, block->halves.right, count, "Mengenali pikiran otomatis");
}

static void sample_reflection(struct document *document, size_t label_count)
{
    struct block *section = sample_section(document, "Refleksi dan evaluasi", NULL);
    struct block *block = blocks_add(&section->section.body, BLOCK_WRITE_IN, document->arena);
    const char *labels[] = {"Yang sudah berjalan baik", "Yang perlu ditingkatkan",
                            "Strategi yang disesuaikan", "Tinjauan berikutnya"};

    for (size_t i = 0; i < label_count; i++)
        block->write_in.labels[i] = text_of(labels[i]);
    block->write_in.notes[3] = text_of("Tercatat: 24 Februari 2027 (G1, G2).");
    block->write_in.last_line[3] = text_of("Tanggal yang disepakati");
    block->write_in.count = label_count;
}

static void sample_small_print(struct document *document)
{
    sample_run_in(document, "Catatan mutu tujuan", "G2 uraian tingkat belum lengkap.",
                  PARAGRAPH_SMALL);
    sample_run_in(
        document, "Catatan data",
        "Baris ditolak 0; skor di luar rentang 0. Tanpa PHQ-9: 5 dari 11 sesi "
        "terlaksana. Belum ada pembanding (diperlukan sedikitnya 30 rangkaian konseling "
        "yang memenuhi syarat).",
        PARAGRAPH_SMALL);
    sample_run_in(
        document, "Metode dan sumber data",
        "Batas perubahan reliabel: PHQ-9 6 poin, GAD-7 4 poin; titik potong 10 dan 8. "
        "Perubahan disebut pasti bila terlihat pada dua skor terakhir. Tren dinilai "
        "mulai 8 skor, disesuaikan untuk 2 alat ukur (Holm). Interval kehadiran: Wilson "
        "95%. Sumber: sesi.csv, tujuan.csv, jurnal.csv, konseli.csv. Laporan ini "
        "mendukung dan tidak menggantikan pertimbangan profesional guru BK.",
        PARAGRAPH_METHODS);
}

static void sample_signatures(struct document *document)
{
    struct block *section = sample_section(document, "Pengesahan", NULL);
    struct block *block = blocks_add(&section->section.body, BLOCK_SIGNATURES, document->arena);

    block->signatures.count = 2;
    block->signatures.items[0] = (struct signature){
        text_of("Mengetahui,"),
        text_of("Kepala SMP Harapan Nusantara"),
        text_of("Drs. Bambang Wiratmo, M.Pd."),
        text_of("NIP 19680412 199403 1 007"),
    };
    block->signatures.items[1] = (struct signature){
        text_of("Bandung, 24 November 2026"),
        text_of("Guru BK,"),
        text_of("Sri Lestari, S.Pd., Kons."),
        text_of("NIP 19850917 201001 2 014"),
    };
}

static void sample_notes(struct document *document, size_t count, const char *text)
{
    struct block *section = sample_section(document, "Catatan sesi", NULL);

    section->section.is_run_in = true;
    sample_dated_list(document, section, count, text);
}

/* The report of the pictures: two goals, eight flags, three measures. */
static struct document *sample_progress(struct arena *arena)
{
    struct document *document = sample_empty(arena);

    sample_title(document);
    sample_identity(document);
    sample_headline(document);
    sample_tiles(document);
    sample_attention(document, 8);
    sample_run_in(
        document, "Gambaran masalah dan tujuan konseling",
        "Cemas ketika presentasi. Tujuan jangka pendek 1, jangka panjang 1; ditetapkan "
        "bersama konseli pada 28 Agustus 2026.",
        PARAGRAPH_BODY);
    sample_attainment(document, 2, true);
    sample_measure(document, 11);
    sample_half_measures(document);
    sample_attendance(document, 13);
    sample_plan(document, true);
    sample_successes(document, 2);
    sample_reflection(document, 4);
    sample_small_print(document);
    sample_signatures(document);
    sample_notes(document, 3, "Membahas nilai hidup – keluarga, studi");
    return document;
}

/* One session and no score. */
static struct document *sample_one_session(struct arena *arena)
{
    struct document *document = sample_empty(arena);

    sample_title(document);
    sample_identity(document);
    struct block *headline = blocks_add(&document->blocks, BLOCK_HEADLINE, arena);
    headline->headline = plain(arena, "Dari 2 tujuan, 2 belum dinilai. PHQ-9: belum ada data.");
    struct block *tiles = blocks_add(&document->blocks, BLOCK_TILES, arena);
    tiles->tiles.count = 3;
    tiles->tiles.items[0] = (struct tile){
        .label = text_of("Pencapaian tujuan"),
        .figure = text_of("2"),
        .unit = text_of("tujuan"),
        .state = text_of("belum dinilai"),
        .charts = {track(arena, (struct sample_track){0, 10, 2, NAN, 8, NULL, NULL, false}),
                   track(arena, (struct sample_track){-2, 2, -2, NAN, 0, NULL, NULL, false})},
        .chart_count = 2,
    };
    tiles->tiles.items[1] = (struct tile){
        .label = text_of("PHQ-9 (alat ukur utama)"),
        .figure = text_of("–"),
        .state = text_of("belum ada data"),
    };
    tiles->tiles.items[2] = (struct tile){
        .label = text_of("Kehadiran"),
        .figure = text_of("1"),
        .unit = text_of("dari 1 sesi"),
        .state = text_of("hadir pada 13 November 2026"),
    };
    sample_attention(document, 0);
    sample_run_in(document, "Gambaran masalah dan tujuan konseling",
                  "Cemas ketika presentasi. Tujuan jangka pendek 1, jangka panjang 1.",
                  PARAGRAPH_BODY);
    struct block *goals = sample_attainment(document, 2, false);
    goals->goals.caption = (struct text){0};
    goals->goals.legend_start = goals->goals.legend_now = goals->goals.legend_target =
        goals->goals.caption;
    for (size_t i = 0; i < 2; i++) {
        struct goal_table_row *row = &goals->goals.rows[i];
        row->now = text_of("–");
        row->track = track(arena, (struct sample_track){0, 10, 2, NAN, 8, "0", "10", false});
        row->history = NULL;
        row->mark = MARK_EMPTY;
        row->tone = TONE_MUTED;
        row->state = text_of("belum dinilai");
    }
    sample_run_in(document, "Perkembangan menurut alat ukur",
                  "Belum ada data; diperlukan skor dari sedikitnya 2 hari.", PARAGRAPH_BODY);
    struct block *halves = blocks_add(&document->blocks, BLOCK_HALVES, arena);
    halves->halves.left = half(document, "Hubungan konseling", NULL);
    halves->halves.left->section.is_run_in = true;
    sample_paragraph(document, halves->halves.left, "Nilai hubungan 9 dari 10 (1 nilai).",
                     PARAGRAPH_SMALL);
    halves->halves.right = half(document, "Kehadiran", NULL);
    halves->halves.right->section.is_run_in = true;
    sample_paragraph(document, halves->halves.right, "Hadir pada 1 dari 1 sesi; 40 menit.",
                     PARAGRAPH_SMALL);
    sample_plan(document, false);
    sample_reflection(document, 2);
    sample_run_in(document, "Metode dan sumber data",
                  "Sumber: sesi.csv, tujuan.csv, jurnal.csv, konseli.csv.", PARAGRAPH_METHODS);
    sample_signatures(document);
    return document;
}

/* Goals of about 200 characters, each. */
static struct document *sample_long_goals(struct arena *arena, size_t count)
{
    struct document *document = sample_empty(arena);

    sample_title(document);
    sample_identity(document);
    sample_headline(document);
    sample_tiles(document);
    sample_attention(document, 8);
    sample_run_in(document, "Gambaran masalah dan tujuan konseling", "Cemas ketika presentasi.",
                  PARAGRAPH_BODY);
    struct block *goals = sample_attainment(document, count, true);
    for (size_t i = 0; i < count; i++)
        goals->goals.rows[i].statement = text_of(
            "Datang ke sekolah tepat waktu dan tercatat di buku piket setiap hari Senin "
            "sampai Jumat, termasuk pada hari ketika orang tua bekerja sif malam dan "
            "adik harus diantar lebih dahulu ke sekolahnya");
    sample_measure(document, 11);
    sample_attendance(document, 13);
    sample_plan(document, true);
    sample_reflection(document, 4);
    sample_small_print(document);
    sample_signatures(document);
    return document;
}

/* The report of the pictures with more of everything. */
static struct document *
sample_large(struct arena *arena, size_t sessions, size_t flags, size_t notes)
{
    struct document *document = sample_empty(arena);

    sample_title(document);
    sample_identity(document);
    sample_headline(document);
    sample_tiles(document);
    sample_attention(document, flags);
    sample_attainment(document, 3, true);
    sample_measure(document, sessions);
    sample_half_measures(document);
    sample_half_measures(document);
    sample_attendance(document, sessions);
    sample_plan(document, true);
    sample_successes(document, sessions);
    sample_reflection(document, 4);
    sample_small_print(document);
    sample_signatures(document);
    sample_notes(
        document, notes,
        "Membahas nilai hidup – keluarga, studi, dan rencana untuk semester depan; "
        "konseli memilih dua langkah kecil yang akan dicoba sebelum pertemuan berikut.");
    return document;
}

#endif
