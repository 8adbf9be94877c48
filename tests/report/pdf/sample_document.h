/* Whole reports written by hand: the one of the design's pictures, and harder cases. */
#ifndef TESTS_REPORT_PDF_SAMPLE_DOCUMENT_H
#define TESTS_REPORT_PDF_SAMPLE_DOCUMENT_H

#include "tests/report/pdf/sample_sections.h"

/* The report of the pictures: two goals, eight flags, three measures. */
static inline struct document *sample_progress(struct arena *arena)
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
static inline struct document *sample_one_session(struct arena *arena)
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
static inline struct document *sample_long_goals(struct arena *arena, size_t count)
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
static inline struct document *
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
