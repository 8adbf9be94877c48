/* Blocks of a progress report written by hand, each as a function that appends it. */
#ifndef TESTS_REPORT_PDF_SAMPLE_SECTIONS_H
#define TESTS_REPORT_PDF_SAMPLE_SECTIONS_H

#include <string.h>

#include "tests/report/pdf/sample_charts.h"

static inline void sample_furniture(struct document *document, const char *code)
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

static inline struct document *sample_empty(struct arena *arena)
{
    struct document *document = ARENA_NEW(arena, struct document);

    document->arena = arena;
    sample_furniture(document, "K0003");
    return document;
}

static inline void sample_title(struct document *document)
{
    struct block *block = blocks_add(&document->blocks, BLOCK_TITLE, document->arena);

    block->title.title = text_of("Laporan Kemajuan Konseling");
    block->title.subtitle =
        text_of("Semester Ganjil Tahun Pelajaran 2026/2027 · 1 Juli–31 Desember 2026");
}

static inline void sample_identity(struct document *document)
{
    static const struct label_value pairs[] = {
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

    block->identity.pairs = ARENA_ARRAY(document->arena, struct label_value, COUNT(pairs));
    memcpy(block->identity.pairs, pairs, sizeof pairs);
    block->identity.count = COUNT(pairs);
}

static inline void sample_headline(struct document *document)
{
    struct block *block = blocks_add(&document->blocks, BLOCK_HEADLINE, document->arena);

    block->headline = plain(
        document->arena, "Dari 2 tujuan, belum ada yang tercapai. PHQ-9 dan GAD-7: tidak ada "
                         "perubahan reliabel. Ada 8 hal yang perlu diperhatikan.");
}

static inline void sample_tiles(struct document *document)
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

static inline void sample_attention(struct document *document, size_t count)
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

static inline struct block *
sample_section(struct document *document, const char *name, const char *finding)
{
    struct block *block = blocks_add(&document->blocks, BLOCK_SECTION, document->arena);

    block->section.name = text_of(name);
    if (finding)
        block->section.finding = plain(document->arena, finding);
    return block;
}

static inline void sample_paragraph(struct document *document,
                                    struct block *section,
                                    const char *text,
                                    enum paragraph_size size)
{
    struct block *block = blocks_add(&section->section.body, BLOCK_PARAGRAPH, document->arena);

    block->paragraph.content = plain(document->arena, text);
    block->paragraph.size = size;
}

static inline void sample_run_in(struct document *document,
                                 const char *name,
                                 const char *text,
                                 enum paragraph_size size)
{
    struct block *block = sample_section(document, name, NULL);

    block->section.is_run_in = true;
    sample_paragraph(document, block, text, size);
}

static inline struct block *
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

static inline struct block *
sample_attainment(struct document *document, size_t count, bool has_score)
{
    struct block *section = sample_section(document, "Pencapaian tujuan", NULL);

    if (has_score)
        sample_paragraph(
            document, section,
            "Skor T pencapaian tujuan 30,0 (50 = sesuai harapan; awal 30,0; 1 tujuan).",
            PARAGRAPH_BODY);
    return sample_goals(document, section, count);
}

static inline void sample_measure(struct document *document, size_t session_count)
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

static inline struct block *
half(struct document *document, const char *name, const char *finding)
{
    struct block *block = ARENA_NEW(document->arena, struct block);

    block->kind = BLOCK_SECTION;
    block->section.name = text_of(name);
    if (finding)
        block->section.finding = plain(document->arena, finding);
    return block;
}

static inline void
half_course(struct document *document, struct block *section, const char *text)
{
    struct block *block = blocks_add(&section->section.body, BLOCK_COURSE, document->arena);

    block->course.chart = course(document->arena, 13, true);
    sample_paragraph(document, section, text, PARAGRAPH_SMALL);
}

static inline void sample_half_measures(struct document *document)
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

static inline void sample_attendance(struct document *document, size_t session_count)
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

static inline void sample_table(struct document *document,
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

static inline void sample_plan(struct document *document, bool has_obstacles)
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

static inline void sample_dated_list(struct document *document,
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

static inline void sample_successes(struct document *document, size_t count)
{
    struct block *block = blocks_add(&document->blocks, BLOCK_HALVES, document->arena);

    block->halves.left = half(document, "Keberhasilan dan kemajuan", NULL);
    block->halves.right = half(document, "Keterampilan yang diperoleh", NULL);
    sample_dated_list(document, block->halves.left, count,
                      "Menjawab pertanyaan guru tanpa ditunjuk (G1)");
    sample_dated_list(document, block->halves.right, count, "Mengenali pikiran otomatis");
}

static inline void sample_reflection(struct document *document, size_t label_count)
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

static inline void sample_small_print(struct document *document)
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

static inline void sample_signatures(struct document *document)
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

static inline void sample_notes(struct document *document, size_t count, const char *text)
{
    struct block *section = sample_section(document, "Catatan sesi", NULL);

    section->section.is_run_in = true;
    sample_dated_list(document, section, count, text);
}

#endif
