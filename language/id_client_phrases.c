/* Bahasa Indonesia: sentences and headings of the client's own page. */
#include "language/id.h"

const struct client_phrases id_client_phrases = {
    .progress_title = "Lembar Kemajuan",
    .closure_title = "Lembar Penutup Konseling",
    .subtitle = "{who} · {period} · bersama {counsellor} {name}",
    .subtitle_unnamed = "{who} · {period}",

    /* headings */
    .heading_summary = "Singkatnya",
    .heading_goals = "Yang kita kerjakan bersama",
    .heading_attainment = "Sejauh mana kita melangkah",
    .heading_measures = "Kabar dari angket",
    .heading_successes = "Yang sudah berhasil",
    .heading_helps = "Yang membantu dan yang masih menyulitkan",
    .heading_relationship = "Kerja sama kita",
    .heading_attendance = "Pertemuan kita",
    .heading_agreement = "Kesepakatan kita selanjutnya",
    .heading_own_words = "Catatan saya",
    .heading_signatures = "Tanda tangan",
    .closure_heading_goals = "Tujuan yang kita kerjakan",
    .closure_heading_measures = "Dulu dan sekarang",
    .closure_heading_skills = "Keterampilan baru",
    .closure_heading_successes = "Yang patut dibanggakan",
    .closure_heading_maintenance = "Menjaga yang sudah baik",
    .closure_heading_follow_up = "Rencana berikutnya",
    .closure_heading_return = "Bila ingin bertemu lagi",

    /* scores */
    .sentence =
        {
            [SENTENCE_E0] = "Jawaban angket belum cukup untuk melihat arah perubahan.",
            [SENTENCE_FLAT] = "{topic}: skor terakhir sama dengan skor pertama ({a}).",
            [SENTENCE_E1N] =
                "{topic}: skor pertama {a}, skor terakhir {b}. Dari sini belum ada "
                "yang dapat disimpulkan.",
            [SENTENCE_E1F] =
                "{topic}: skor pertama {a}, skor terakhir {b}. Dari sini belum ada "
                "yang dapat disimpulkan.",
            [SENTENCE_E1R] =
                "{topic}: skor pertama {a}, skor terakhir {b}. Dari sini belum ada "
                "yang dapat disimpulkan.",
            [SENTENCE_E1] =
                "{topic}: skor pertama {a}, skor terakhir {b}. Skor wajar naik turun "
                "sedikit sehingga belum ada yang dapat disimpulkan.",
            [SENTENCE_E2_BETTER] =
                "{topic}: skor terakhir lebih baik daripada skor pertama, dan bedanya lebih "
                "besar daripada naik turun skor yang biasa.",
            [SENTENCE_E2_WORSE] = "{topic}: jawaban terakhir menunjukkan keadaan yang lebih "
                                  "berat daripada pada awal.",
            [SENTENCE_E2R_BETTER] =
                "{topic}: skor terakhir lebih baik daripada skor pertama, dan bedanya lebih "
                "besar daripada naik turun skor yang biasa.",
            [SENTENCE_E2R_WORSE] = "{topic}: jawaban terakhir menunjukkan keadaan yang lebih "
                                   "berat daripada pada awal.",
            [SENTENCE_E3_BETTER] =
                "{topic}: skor lebih baik daripada pada awal, dengan beda yang lebih besar "
                "daripada naik turun skor yang biasa, dan hal ini sudah terlihat dua kali "
                "berturut-turut.",
            [SENTENCE_E3_WORSE] =
                "{topic}: dua kali berturut-turut jawaban menunjukkan keadaan "
                "yang lebih berat daripada pada awal.",
            [SENTENCE_E4_BETTER] =
                "{topic}: skor lebih baik daripada pada awal, dengan beda yang lebih besar "
                "daripada naik turun skor yang biasa, dan hal ini sudah terlihat dua kali "
                "berturut-turut.",
            [SENTENCE_TREND2] = "{topic}: skor tampaknya bergerak ke arah yang baik.",
            [SENTENCE_TREND3] =
                "{topic}: sedikit demi sedikit skor bergerak ke arah yang baik.",
            [SENTENCE_MIXED] =
                "{topic}: gambarannya beragam; ada yang lebih baik, ada yang lebih berat.",
        },
    .sentence_invitation =
        {
            [SENTENCE_E0] = "Tidak apa-apa; nanti kita lihat lagi.",
            [SENTENCE_FLAT] = "–",
            [SENTENCE_E1N] = "–",
            [SENTENCE_E1F] = "–",
            [SENTENCE_E1R] = "–",
            [SENTENCE_E1] = "–",
            [SENTENCE_E2_BETTER] =
                "Pada pertemuan berikutnya kita lihat apakah hal ini bertahan.",
            [SENTENCE_E2_WORSE] = "Mari kita bicarakan apa yang dapat membantu.",
            [SENTENCE_E2R_BETTER] =
                "Pada pertemuan berikutnya kita lihat apakah hal ini bertahan.",
            [SENTENCE_E2R_WORSE] = "Mari kita bicarakan apa yang dapat membantu.",
            [SENTENCE_E3_BETTER] = "–",
            [SENTENCE_E3_WORSE] = "Hal ini penting kita bicarakan bersama agar ditemukan cara "
                                  "yang lebih membantu.",
            [SENTENCE_E4_BETTER] = "–",
            [SENTENCE_TREND2] = "–",
            [SENTENCE_TREND3] = "–",
            [SENTENCE_MIXED] = "–",
        },
    .equal = "{topic}: skor terakhir sama dengan skor pertama ({a}).",
    .trend2_worse = "{topic}: beberapa waktu ini keadaan tampaknya lebih berat.",
    .trend2_worse_invitation = "Mari kita bicarakan.",
    .trend3_worse = "{topic}: sedikit demi sedikit keadaan menjadi lebih berat.",
    .trend3_worse_invitation = "Hal ini penting kita bicarakan.",
    .finding =
        {
            [SENTENCE_E0] = "data belum cukup",
            [SENTENCE_FLAT] = "skor sama dengan pada awal",
            [SENTENCE_E1N] = "belum ada yang dapat disimpulkan",
            [SENTENCE_E1F] = "belum ada yang dapat disimpulkan",
            [SENTENCE_E1R] = "belum ada yang dapat disimpulkan",
            [SENTENCE_E1] = "belum ada yang dapat disimpulkan",
            [SENTENCE_E2_BETTER] = "lebih baik, baru terlihat satu kali",
            [SENTENCE_E2_WORSE] = "lebih berat, baru terlihat satu kali",
            [SENTENCE_E2R_BETTER] = "lebih baik, perlu dibaca dengan hati-hati",
            [SENTENCE_E2R_WORSE] = "lebih berat, perlu dibaca dengan hati-hati",
            [SENTENCE_E3_BETTER] = "lebih baik daripada pada awal",
            [SENTENCE_E3_WORSE] = "lebih berat daripada pada awal",
            [SENTENCE_E4_BETTER] = "lebih baik daripada pada awal",
            [SENTENCE_TREND2] = "skor tampaknya bergerak ke arah yang baik",
            [SENTENCE_TREND3] = "skor bergerak ke arah yang baik",
            [SENTENCE_MIXED] = "gambarannya beragam",
        },
    .finding_no_score = "belum ada data",
    .finding_trend_worse = "keadaan tampaknya lebih berat",
    .reliable_note = "Skor yang naik turun itu wajar. Di sini, baru disebut perubahan bila "
                     "besarnya {mrc} poin atau lebih.",
    .scores_missing = "Beberapa angket belum terisi sehingga gambarannya belum lengkap.",
    .break_between_meetings = "Ada jeda di antara pertemuan.",
    .lower_is_easier = "Pada skala ini, makin rendah skornya, makin ringan keadaannya.",
    .higher_is_better = "Pada skala ini, makin tinggi skornya, makin baik keadaannya.",
    .reference_line_note = "Garis putus-putus adalah garis acuan untuk membaca skor, bukan "
                           "penentu keadaan seseorang.",
    .reference_line = "garis acuan {cut}",
    .alt_scores =
        "Grafik {topic}, {n} kali mengisi angket: skor pertama {a}, skor terakhir {b}",
    .alt_reference = "garis acuan {cut}",

    /* goals */
    .goal_reached_once =
        "“{g}”: sudah sampai pada {date}. Pada pertemuan berikutnya kita lihat "
        "apakah hal ini bertahan.",
    .goal_attained = "“{g}”: tercapai. Selamat atas keberhasilan ini.",
    .goals_attained = "Dari {k} tujuan, {x} sudah tercapai.",
    .goals_none_attained = "Kita masih melangkah menuju tujuan.",
    .goals_single_attained = "Tujuan kita sudah tercapai.",
    .goal_state =
        {
            [GOAL_STATE_UNKNOWN] = "–",
            [GOAL_NOT_RATED] = "belum dinilai",
            [GOAL_RATED_ONCE] = "baru satu kali dinilai",
            [GOAL_AT_START] = "sudah tercapai sejak awal",
            [GOAL_REACHED] = "tercapai satu kali",
            [GOAL_ATTAINED] = "tercapai",
            [GOAL_EXCEEDED] = "terlampaui",
            [GOAL_IMPROVING] = "sedang melangkah",
            [GOAL_NO_CHANGE] = "belum berubah",
            [GOAL_WORSE] = "sedang lebih berat daripada awal",
            [GOAL_DROPPED] = "dihentikan",
            [GOAL_SUPERSEDED] = "digantikan",
        },
    .goal_level =
        {
            "masih jauh dari tujuan",
            "belum sampai tujuan",
            "tujuan tercapai",
            "lebih dari tujuan",
            "jauh lebih dari tujuan",
        },
    .path_start = "awal",
    .path_now = "sekarang",
    .path_end = "akhir",
    .path_latest = "terakhir",
    .path_target = "tujuan",
    .path_of_ten = "{value} dari 10",
    .alt_path = "Jalan menuju tujuan: {places}.",

    /* panel */
    .panel_goals = "Tujuan",
    .panel_meetings = "Pertemuan",

    /* meetings, working together */
    .met = "Kita bertemu {x} kali dari {n} pertemuan; pertemuan yang dibatalkan lebih dahulu "
           "tidak dihitung.",
    .did_not_meet = "tidak jadi bertemu",
    .relationship_in_tune = "Kerja sama kita terasa selaras.",
    .relationship_low =
        "Kerja sama kita terasa kurang selaras. Mari kita bicarakan apa yang dapat membantu.",

    /* flags */
    .flag =
        {
            [FLAG_RISK_REVIEW] = "–",
            [FLAG_DET_RELIABLE] = "–",
            [FLAG_OFF_TRACK] = "–",
            [FLAG_DROPOUT_RISK] = "–",
            [FLAG_MISSED_2] = "–",
            [FLAG_ALLIANCE_DROP] = "–",
            [FLAG_ALLIANCE_LOW] = "–",
            [FLAG_NO_CONTACT] = "–",
            [FLAG_SUDDEN_LOSS] = "–",
            [FLAG_DET_TWO] = "–",
            [FLAG_CLOSURE_INCOMPLETE] = "–",
            [FLAG_FOLLOWUP_DUE] = "Sudah waktunya bertemu sebentar untuk berbagi kabar.",
            [FLAG_ATTENDANCE_LOW] = "–",
            [FLAG_STALLED] = "–",
            [FLAG_GOAL_STALLED] = "–",
            [FLAG_REVIEW_OVERDUE] = "Sudah waktunya kita melihat kembali tujuan.",
            [FLAG_NO_GOAL] = "–",
            [FLAG_MEASURE_MISSING] = "–",
            [FLAG_STEP_OVERDUE] = "–",
            [FLAG_OBSTACLE_OPEN] = "–",
            [FLAG_ALLIANCE_CEILING] = "–",
            [FLAG_GOAL_ATTAINED_OPEN] =
                "Ada tujuan yang sudah tercapai; mari kita tentukan langkah berikutnya.",
            [FLAG_ALLIANCE_REPAIRED] = "Kerja sama kita terasa selaras kembali.",
            [FLAG_EARLY_CHANGE] = "Perubahan yang baik sudah terlihat sejak awal.",
            [FLAG_SUDDEN_GAIN] = "Ada kemajuan yang cepat.",
        },

    /* summary */
    .summary_subtitle = "{period} · untuk {readers}",
    .summary_heading_about = "Tentang ringkasan ini",
    .summary_questionnaire = "{topic} (angket)",
    .summary_measure = "{topic} ({direction})",
    .summary_figures = "Gambar {figures}. {text}",
    .summary_lower_is_easier = "makin rendah makin ringan",
    .summary_higher_is_better = "makin tinggi makin baik",
    .summary_no_review = "Belum ada tanggal yang tercatat.",
    .summary_last_known =
        "Nilai dan skor berikut adalah yang terakhir diketahui, bukan hasil akhir.",
    .summary_follow_up = "Tanggal tindak lanjut yang direncanakan: {dates}.",
    .summary_follow_up_undated = "Tindak lanjut sudah direncanakan; tanggalnya belum dicatat.",

    /* fixed texts */
    .supports_talking =
        "Lembar ini dibuat untuk membantu pembicaraan kita, bukan untuk menilai "
        "pribadi seseorang.",
    .contact = "Bila keadaan terasa terlalu berat, tidak perlu menunggu pertemuan berikutnya: "
               "silakan menghubungi {counsellor} atau orang dewasa yang dipercaya.",
    .ending_unplanned = "Pertemuan kita berhenti sebelum sempat ditutup bersama. Pintu selalu "
                        "terbuka bila ingin melanjutkan.",
    .card_early_signs = "Tanda awal",
    .goes_on_with_counsellor = "Konseling dilanjutkan bersama {counsellor} lain.",
    .goes_on_elsewhere = "Konseling dilanjutkan oleh pihak lain.",
    .closing_plan = "Kita berencana saling berkabar lagi pada {dates}.",
    .closing_no_plan = "Belum ada pertemuan yang direncanakan.",
    .closing_return = "Silakan menghubungi {counsellor} kapan saja.",
    .closing_contact = "Bila keadaan terasa terlalu berat, silakan menghubungi {counsellor} "
                       "atau orang dewasa yang dipercaya kapan saja.",
};
