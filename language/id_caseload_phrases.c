/* Bahasa Indonesia: what only the caseload report says. */
#include "language/id.h"

const struct caseload_phrases id_caseload_phrases = {
    /* title, headings and flow */
    .caseload_title = "Rekapitulasi Layanan dan Capaian Konseling",
    .caseload_heading_flow = "Alur layanan dan kelengkapan data",
    .caseload_heading_activity = "Pelaksanaan layanan",
    .caseload_heading_goals = "Pencapaian tujuan",
    .caseload_heading_outcomes = "Hasil menurut alat ukur",
    .caseload_heading_endings = "Pengakhiran",
    .caseload_heading_attention = "{Client} yang perlu diperhatikan",
    .caseload_heading_comparison = "Perbandingan antarkonselor",
    .caseload_heading_quarters = "Perkembangan per triwulan",
    .caseload_heading_data = "Mutu data",
    .caseload_heading_methods = "Metode, aturan, dan versi",
    .flow_referred = "dirujuk",
    .flow_started = "mulai",
    .flow_closed = "berakhir",
    .flow_finished = "selesai (sedikitnya dua sesi terlaksana)",
    .flow_scored = "berskor awal dan akhir",
    .flow_clinical_at_start = "di luar rentang umum pada awal",
    .flow_improved = "membaik",

    /* key-fact tiles */
    .tile_completeness = "Kelengkapan data",
    .tile_outcome = "Hasil",

    /* sentences */
    .return_to_usual_level =
        "Konseling biasanya dimulai ketika keadaan sedang berat. Sebagian perbaikan rata-rata "
        "merupakan kembalinya skor ke tingkat yang biasa bagi {client} dan akan terjadi juga "
        "tanpa konseling.",
    .looks_at_results = "Hasil ini ditinjau {k} kali dalam periode ini; makin sering ditinjau, "
                        "makin sering ada yang tampak menonjol secara kebetulan.",
    .funnel_inside = "Berada dalam rentang perkiraan untuk {n} {client}. Dengan jumlah ini, "
                     "perbedaan yang berarti pun dapat luput dari pengamatan.",
    .funnel_outside =
        "Di luar batas 99,8%: perbedaan sebesar ini jarang terjadi secara kebetulan. Periksa "
        "lebih dahulu ragam kasus, skor yang belum terisi, dan pencatatan.",
    .too_few_to_report = "Terlalu sedikit untuk dilaporkan (kurang dari 5).",
    .small_groups_hidden =
        "Hasil kelompok yang beranggotakan kurang dari {k} orang tidak ditampilkan.",
    .small_numbers_note =
        "Jumlah 1 sampai 4 ditulis “<5” agar tidak ada orang yang dapat dikenali; beberapa "
        "angka lain ditahan agar jumlah itu tidak dapat dihitung kembali.",
    .small_number = "<5",
    .withheld = "ditahan",
    .label_pseudonym = "Kode samaran",
    .label_markers = "Penanda",
};
