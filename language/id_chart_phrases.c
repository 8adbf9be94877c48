/* Bahasa Indonesia: words in, beside and below charts, and in their place. */
#include "language/id.h"

const struct chart_phrases id_chart_phrases = {
    /* facts and legends beside a chart */
    .fact_first = "pertama",
    .fact_latest = "terakhir",
    .fact_change = "perubahan",
    .fact_trend = "tren",
    .fact_category = "kategori kini",
    .fact_limit = "batas {mrc}",
    .fact_per_unit = "poin per {unit}",
    .legend_start = "awal",
    .legend_now = "kini",
    .legend_end = "akhir",
    .legend_target = "target dan lebih",
    .legend_within_error = "masih dapat timbul dari galat pengukuran",
    .legend_follow_up = "tindak lanjut",
    .legend_cutoff = "titik potong",

    /* charts */
    .line_cutoff = "titik potong {cut}",
    .line_improvement = "perbaikan reliabel {mark}",
    .line_worsening = "kemunduran reliabel {mark}",
    .line_expected = "rentang perkiraan",
    .lower_is_better = "makin rendah makin baik",
    .higher_is_better = "makin tinggi makin baik",
    .caption_figure = "Gambar {n}. {text}",
    .caption_ladder =
        "Tangga tujuan: tiap tujuan pada skalanya sendiri, dari kiri ke kanan menuju target.",
    .caption_scores = "{measure} pada {x} dari {n} sesi terlaksana; {better}.",
    .caption_scores_direction_unknown = "{measure} pada {x} dari {n} sesi terlaksana.",
    .caption_band =
        "Bidang lebih gelap: selisih dari skor pertama yang masih dapat timbul dari "
        "galat pengukuran.",
    .caption_expected = "Garis tipis: rentang perkiraan menurut skor pertama.",
    .caption_missed = "Tanda ×: sesi yang terlewat.",
    .caption_cancelled = "Tanda × kecil: sesi yang dibatalkan lebih dahulu.",
    .caption_gap = "Garis putus-putus tipis: jeda {d} hari atau lebih.",
    .caption_strategy = "Strategi diganti pada {date}: {text}",
    .caption_strategy_before = "(sebelumnya: {text})",
    .caption_event = "Peristiwa pada {date}: {text}",
    .caption_unknown_measure =
        "Alat ukur belum dikenal; rentang sumbu mengikuti skor yang ada.",

    /* alternative texts */
    .alt_scores = "Grafik skor {measure}, {n} skor dari sesi ke-{from} sampai ke-{to}: pertama "
                  "{a}, terakhir {b}",
    .alt_single_score = "Grafik skor {measure}, satu skor pada sesi ke-{session}: {a}",
    .alt_cutoff = "titik potong {cut}",
    .alt_strategy = "strategi berganti pada sesi {sessions}",
    .alt_ladder = "Tangga tujuan, {n} tujuan.",
    .alt_ladder_goal = "{goal} dari {a} menjadi {b}, {state}.",
    .alt_ladder_not_rated = "{goal} belum dinilai.",
    .alt_relationship = "Grafik nilai hubungan ({measure}), {n} nilai: terakhir {last}",
    .alt_attendance = "Pita kehadiran, {n} sesi: {counts}.",
    .alt_sparkline = "Grafik kecil {measure}: pertama {a}, terakhir {b}.",
    .alt_range = "Skala {measure} {range}: pertama {a}, terakhir {b}",
    .alt_range_follow_up = "tindak lanjut {score}",
    .alt_time_line = "Garis waktu tindak lanjut: konseling berakhir {date}",
    .alt_planned = "direncanakan {date}",
};
