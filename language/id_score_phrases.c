/* Bahasa Indonesia: what scores say, and how that was found. */
#include "language/id.h"

const struct score_phrases id_score_phrases = {
    /* evidence on one measure */
    .sentence =
        {
            [SENTENCE_E0] = "Skor baru tersedia dari {n} hari; diperlukan skor dari sedikitnya "
                            "{min} hari sebelum arah perubahan dapat digambarkan.",
            [SENTENCE_FLAT] = "Seluruh {n} skor sama, yaitu {a}.",
            [SENTENCE_E1N] =
                "Skor pertama {a}, skor terakhir {b} (dari {n} skor). Batas perubahan reliabel "
                "untuk {measure} belum tersedia sehingga tidak dapat dipastikan apakah selisih "
                "ini lebih dari variasi kebetulan.",
            [SENTENCE_E1F] =
                "Skor pertama {a}, skor terakhir {b} (dari {n} skor). Skor pertama yang "
                "tersedia berasal dari sesi ke-{s} sehingga perubahan tidak dinilai.",
            [SENTENCE_E1R] =
                "Skor terakhir {diff} poin lebih baik daripada skor pertama, lebih besar "
                "daripada yang lazim timbul dari galat pengukuran (batas {mrc} poin). Namun, "
                "{reason} sehingga arah perubahan belum disimpulkan.",
            [SENTENCE_E1] =
                "Skor pertama {a}, skor terakhir {b} (dari {n} skor). Selisih sebesar ini "
                "masih dapat timbul dari galat pengukuran saja (batas {mrc} poin).",
            [SENTENCE_E2_BETTER] =
                "Skor terakhir {diff} poin lebih baik daripada skor pertama, lebih besar "
                "daripada yang lazim timbul dari galat pengukuran (batas {mrc} poin). Hal ini "
                "baru terlihat satu kali; diperlukan satu skor lagi untuk memastikannya.",
            [SENTENCE_E2_WORSE] =
                "Skor terakhir {diff} poin lebih buruk daripada skor pertama, lebih besar "
                "daripada yang lazim timbul dari galat pengukuran (batas {mrc} poin). Mohon "
                "tinjau kembali sesi-sesi terakhir {client} ini.",
            [SENTENCE_E2R_BETTER] =
                "Dua skor terakhir sama-sama sedikitnya {mrc} poin lebih baik daripada skor "
                "pertama. Namun, {reason} sehingga hasil ini perlu dibaca dengan hati-hati.",
            [SENTENCE_E2R_WORSE] =
                "Dua skor terakhir sama-sama sedikitnya {mrc} poin lebih buruk daripada skor "
                "pertama. Namun, {reason} sehingga hasil ini perlu dibaca dengan hati-hati. "
                "Mohon tinjau kembali sesi-sesi terakhir {client} ini.",
            [SENTENCE_E3_BETTER] =
                "Perbaikan reliabel: dua skor terakhir sama-sama sedikitnya {mrc} poin lebih "
                "baik daripada skor pertama.",
            [SENTENCE_E3_WORSE] =
                "Kemunduran reliabel: dua skor terakhir sama-sama sedikitnya {mrc} poin lebih "
                "buruk daripada skor pertama. Mohon dibicarakan dengan {client} dan dalam "
                "supervisi.",
            [SENTENCE_E4_BETTER] =
                "Perbaikan reliabel: dua skor terakhir sama-sama sedikitnya {mrc} poin lebih "
                "baik daripada skor pertama, dan keduanya kini berada dalam rentang yang lazim "
                "pada orang tanpa kesulitan ini (titik potong {cut}).",
            [SENTENCE_TREND2] =
                "Skor mengarah ke {direction} sekitar {slope} poin per {unit} (interval "
                "kepercayaan 95% {lo} sampai {hi}); hal ini masih mungkin kebetulan.",
            [SENTENCE_TREND3] =
                "Terdapat {direction} yang teratur, sekitar {slope} poin per {unit}, dari {n} "
                "skor (interval kepercayaan 95% {lo} sampai {hi}); kecil kemungkinan hal ini "
                "hanya kebetulan.",
            [SENTENCE_MIXED] = "Tren dan perbandingan skor pertama dengan skor terakhir tidak "
                               "searah; keduanya ditampilkan.",
        },
    .change_none_equal = "Skor pertama dan skor terakhir sama, yaitu {a} (dari {n} skor).",
    .reason_missing = "pada {x} dari {n} sesi tidak ada skor",
    .reason_scale_end = "skor pertama berada di ujung skala",
    .reason_both = "{first} dan {second}",
    .trend_none =
        "Dari {n} skor belum terlihat tren yang teratur; dengan jumlah ini, tren yang "
        "sedang pun masih dapat terlewat.",
    .trend_neighbours_alike =
        "Skor pada sesi yang berdekatan saling mirip sehingga tren tampak "
        "lebih pasti daripada kenyataannya.",
    .outside_expected_range =
        "Skor pada dua sesi berturut-turut berada di luar rentang 9 dari 10 {client} dengan "
        "skor awal serupa. Sampai sesi ke-5, hal ini juga terlihat pada sekitar 1 dari 13 "
        "{client} yang perkembangannya wajar. Ada baiknya dibicarakan.",
    .outside_expected_curve =
        "Skor pada dua sesi berturut-turut berada di luar batas yang diperkirakan untuk skor "
        "awal serupa ({source}). Ada baiknya dibicarakan.",
    .scores_missing =
        "Pada {x} dari {n} sesi tidak ada skor; angka dihitung dari sesi yang lain.",
    .break_of_days = "Ada jeda {d} hari; kemiripan skor yang berdekatan dan grafik kendali "
                     "dinilai hanya untuk bagian sesudah jeda.",
    .scores_on_a_line = "Semua skor terletak tepat pada satu garis lurus; ketidakpastiannya "
                        "tidak dapat dihitung.",
    .reliable_note = "Skor dapat naik dan turun; di sini perubahan baru disebut reliabel bila "
                     "besarnya {mrc} poin atau lebih.",
    .strategy_caution =
        "Perubahan sesudah strategi diganti dapat juga disebabkan oleh hal lain.",
    .no_room = "Skor pertama sudah dekat dengan ujung terbaik skala; ruang untuk membaik "
               "tinggal sedikit.",
    .no_comparison = "Belum ada pembanding (diperlukan sedikitnya 30 rangkaian konseling yang "
                     "memenuhi syarat).",
    .no_data_in_period = "Belum ada data dalam periode ini.",
    .no_scores_yet = "Belum ada data; diperlukan skor dari sedikitnya {min} hari.",
    .measure_heading = "{measure}: {text}",
    .unknown_measure = "Alat ukur {measure} belum dikenal; skor ditampilkan tanpa kategori, "
                       "titik potong, dan batas perubahan.",
    .period_part = "Dalam periode ini: skor pertama {a}, skor terakhir {b}.",

    /* data notes and methods */
    .data_rows_refused = "Baris ditolak {n}; skor di luar rentang {outside}.",
    .data_without_score = "Tanpa {measure}: {x} dari {n} sesi terlaksana.",
    .data_all_scored = "Skor {measure} ada pada semua sesi terlaksana ({n}).",
    .methods_limits = "Batas perubahan reliabel: {limits}.",
    .methods_limit = "{measure} {mrc} poin",
    .methods_cutoffs = "Titik potong: {cutoffs}.",
    .methods_cutoff = "{measure} {cut}",
    .methods_confirmed =
        "Perbaikan dan kemunduran disebut reliabel bila terlihat pada dua skor terakhir.",
    .methods_trend = "Tren dinilai mulai {min} skor.",
    .methods_holm = "Nilai p tren disesuaikan untuk {n} alat ukur (Holm).",
    .methods_interval = "Interval kehadiran: Wilson 95%.",
    .methods_t_score = "Skor T pencapaian tujuan menurut Kiresuk dan Sherman dengan korelasi "
                       "antartujuan 0,30.",
    .methods_measurement_error = "Galat pengukuran adalah naik turun skor yang berasal dari "
                                 "alat ukur, bukan dari keadaan {client}.",
    .methods_alliance = "Nilai hubungan menggambarkan aliansi kerja menurut {client}.",
    .methods_expected_course =
        "Rentang perkiraan {measure} dihitung dari {courses} rangkaian konseling dalam basis "
        "data ini ({scores} skor, {from} sampai {to}): rata-rata {start} {slope} × ln(sesi); "
        "sekitar delapan dari sepuluh skor diperkirakan berada di dalamnya.",
    .methods_expected_curve = "Rentang perkiraan {measure} diambil dari {source}.",
    .methods_changed_limits = "Batas yang diubah dalam pengaturan: {limits}.",
    .methods_changed_limit = "{name} {value} (bawaan {default})",
    .methods_program = "Dihitung dengan capaian {version}; batas lain memakai nilai bawaannya.",
    .methods_sources =
        "Sumber: {files}; berkas, baris, dan SHA-256 tiap angka ditunjukkan oleh "
        "perintah capaian why {code}.",
    .methods_unverified = "Angka alat ukur yang belum diperiksa pada sumbernya: {measures}.",
};
