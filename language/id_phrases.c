/* Bahasa Indonesia: sentences, headings, labels and captions of the counsellor's documents. */
#include "language/id.h"

const struct phrases id_phrases = {
    /* titles and furniture */
    .progress_title = "Laporan Kemajuan Konseling",
    .closure_title = "Laporan Pengakhiran Konseling",
    .caseload_title = "Rekapitulasi Layanan dan Capaian Konseling",
    .summary_title = "Ringkasan Kemajuan Konseling",
    .closure_summary_title = "Ringkasan Pengakhiran Konseling",
    .subtitle = "{period} · {range}",
    .footer = "Rahasia · {code} · {period} · data per {date}",
    .footer_client_edition =
        "Lembar ini milik {client}. Kepada siapa lembar ini ditunjukkan adalah keputusan "
        "{client}. Data per {date}.",
    .footer_page = "halaman {i} dari {j}",
    .document_subject = "{code}, {period}",
    .separator = " · ",
    .no_figure = "–",
    .no_entries = "Belum ada catatan.",
    .nothing_to_show = "Belum ada yang dapat ditampilkan untuk periode ini.",
    .not_recorded = "belum ada catatan",

    /* section headings, progress report */
    .heading_identity = "Identitas {client} dan layanan",
    .heading_summary = "Ringkasan",
    .heading_attention = "Yang perlu diperhatikan",
    .heading_goals = "Gambaran masalah dan tujuan konseling",
    .heading_attainment = "Pencapaian tujuan",
    .heading_measures = "Perkembangan menurut alat ukur",
    .heading_other_measure = "Alat ukur lain: {measure}",
    .heading_other_measures = "Alat ukur lain dan hubungan konseling",
    .heading_successes = "Keberhasilan dan kemajuan",
    .heading_skills = "Keterampilan yang diperoleh",
    .heading_plan = "Strategi, rencana tindakan, dan hambatan",
    .heading_relationship = "Hubungan konseling dan penilaian segera (laiseg)",
    .heading_relationship_measure = "Hubungan konseling ({measure})",
    .heading_relationship_short = "Hubungan konseling",
    .heading_immediate_evaluation = "Penilaian segera (laiseg)",
    .heading_attendance = "Kehadiran dan keterlaksanaan layanan",
    .heading_attendance_short = "Kehadiran",
    .heading_reflection = "Refleksi dan evaluasi",
    .heading_went_well = "Yang sudah berjalan baik",
    .heading_to_improve = "Yang perlu ditingkatkan",
    .heading_strategy_adjusted = "Strategi yang disesuaikan",
    .heading_next_review = "Tinjauan berikutnya",
    .heading_goal_checks = "Catatan mutu tujuan",
    .heading_data = "Catatan data",
    .heading_methods = "Metode dan sumber data",
    .heading_signatures = "Pengesahan",
    .heading_session_notes = "Catatan sesi",
    .summary_heading_goals = "Tujuan konseling",
    .summary_heading_measures = "Perkembangan menurut angket",

    /* section headings, closure report */
    .closure_heading_identity = "Identitas dan rangkuman layanan",
    .closure_heading_reason = "Alasan dan jenis pengakhiran",
    .closure_heading_start = "Kondisi awal",
    .closure_heading_goals = "Pencapaian tujuan pada akhir konseling",
    .closure_heading_measures = "Hasil pengukuran awal dan akhir",
    .closure_heading_strategies = "Strategi dan manfaatnya menurut {client}",
    .closure_heading_skills = "Keterampilan yang diperoleh",
    .closure_heading_successes = "Keberhasilan",
    .closure_heading_remaining = "Hal yang masih perlu diperhatikan",
    .closure_heading_maintenance = "Memelihara kemajuan dan mengenali tanda peringatan",
    .closure_heading_follow_up = "Rencana tindak lanjut dan alih tangan kasus",
    .closure_heading_feedback = "Umpan balik {client} dan refleksi {counsellor}",
    .closure_heading_return = "Cara menghubungi kembali",

    /* section headings and flow, caseload report */
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

    /* identity */
    .label_client_code = "Kode {client}",
    .label_client_name = "Nama",
    .label_class = "Kelas",
    .label_counsellor = "{Counsellor}",
    .label_course = "Rangkaian",
    .label_started = "Mulai",
    .label_last_session = "Sesi terakhir",
    .label_field_and_source = "Bidang dan rujukan",
    .label_consent = "Persetujuan laporan",
    .course_running = "ke-{episode}, masih berjalan",
    .course_ended = "ke-{episode}, berakhir {date}",
    .name_and_code = "{name} ({code})",
    .closure_subtitle = "Rangkaian ke-{episode} · {range}",
    .label_sessions = "Sesi",
    .label_held = "Terlaksana",
    .label_length = "Lama layanan",
    .sessions_booked = "{n} terjadwal",
    .sessions_missed = "{n} terlewat",
    .sessions_held_late = "{n} ({late} terlambat)",
    .course_weeks = "{n} minggu",

    /* headline */
    .headline_goals_not_rated = "Dari {k} tujuan, {m} belum dinilai.",
    .headline_single_not_rated = "Tujuan yang ditetapkan belum dinilai.",
    .headline_no_goals = "Belum ada tujuan yang ditetapkan.",
    .headline_measures = "{measures}: {finding}.",
    .headline_by_sentence =
        {
            [SENTENCE_E0] = "data belum cukup",
            [SENTENCE_FLAT] = "tidak ada perubahan reliabel",
            [SENTENCE_E1N] = "arah perubahan belum disimpulkan",
            [SENTENCE_E1F] = "arah perubahan belum disimpulkan",
            [SENTENCE_E1R] = "arah perubahan belum disimpulkan",
            [SENTENCE_E1] = "tidak ada perubahan reliabel",
            [SENTENCE_E2_BETTER] = "lebih baik, baru terlihat satu kali",
            [SENTENCE_E2_WORSE] = "lebih buruk, baru terlihat satu kali",
            [SENTENCE_E2R_BETTER] = "lebih baik, perlu dibaca dengan hati-hati",
            [SENTENCE_E2R_WORSE] = "lebih buruk, perlu dibaca dengan hati-hati",
            [SENTENCE_E3_BETTER] = "perbaikan reliabel",
            [SENTENCE_E3_WORSE] = "kemunduran reliabel",
            [SENTENCE_E4_BETTER] = "perbaikan reliabel, kini dalam rentang umum",
            [SENTENCE_TREND2] = "tidak ada perubahan reliabel",
            [SENTENCE_TREND3] = "tidak ada perubahan reliabel",
            [SENTENCE_MIXED] = "tren dan perbandingan skor tidak searah",
        },
    .headline_no_score = "belum ada data",
    .headline_trend_worse = "skor mengarah ke kemunduran",
    .headline_attention = "Ada {n} hal yang perlu diperhatikan.",

    /* key-fact tiles */
    .tile_attainment = "Pencapaian tujuan",
    .tile_of_goals = "dari {k} tujuan",
    .tile_goals = "tujuan",
    .tile_goals_in_state = "{goals}: {state}",
    .tile_goals_at_start = "{goals} tetap pada kondisi awal",
    .tile_no_goals = "belum ada tujuan",
    .tile_primary = "{measure} (alat ukur utama)",
    .tile_better = "lebih baik {diff} poin; batas {mrc} poin, {n} skor",
    .tile_worse = "lebih buruk {diff} poin; batas {mrc} poin, {n} skor",
    .tile_equal = "skor sama; batas {mrc} poin, {n} skor",
    .tile_without_limit = "batas perubahan belum tersedia; {n} skor",
    .tile_attendance = "Kehadiran",
    .tile_of_sessions = "dari {n} sesi",
    .tile_missed_last = "tidak terlaksana {n} kali berturut-turut",
    .tile_all_held = "semua sesi terlaksana",
    .tile_some_missed = "tidak terlaksana {n} sesi",
    .tile_below_target = "di bawah target {goal}%",
    .tile_last_met = "terakhir bertemu {date}",
    .tile_met_on = "hadir pada {date}",
    .tile_closure = "Pengakhiran",
    .tile_follow_up = "Tindak lanjut",
    .tile_of_contacts = "dari {n} kontak",
    .tile_of_planned = "dari {n} direncanakan",
    .tile_no_contact = "belum ada kontak",
    .tile_no_plan = "belum ada rencana",
    .tile_planned = "direncanakan {date}",
    .tile_attempts = "upaya menghubungi: {n} kali",
    .tile_last_known = "terakhir diketahui {date}",
    .tile_completeness = "Kelengkapan data",
    .tile_outcome = "Hasil",
    .primary_measure = "alat ukur utama",

    /* what needs attention */
    .nothing_needs_attention = "Tidak ada yang perlu perhatian khusus.",
    .attention_about = "{about}: {text}",
    .flag_evidence_curve = "Batas dari tabel kurva; skor terakhir {date}.",
    .flag_evidence =
        {
            [FLAG_RISK_REVIEW] = "Dicatat {date}.",
            [FLAG_DET_RELIABLE] = "Skor terakhir {date}.",
            [FLAG_OFF_TRACK] =
                "Rentang dari {clients} rangkaian konseling; skor terakhir {date}.",
            [FLAG_DROPOUT_RISK] = "Sejak {date}.",
            [FLAG_MISSED_2] = "Sejak {date}.",
            [FLAG_ALLIANCE_DROP] = "Sejak {date}.",
            [FLAG_ALLIANCE_LOW] = "Nilai terakhir {date}.",
            [FLAG_NO_CONTACT] = "Sejak {date}.",
            [FLAG_SUDDEN_LOSS] = "Selisih {change} poin pada {date}.",
            [FLAG_DET_TWO] = "Skor terakhir {date}.",
            [FLAG_CLOSURE_INCOMPLETE] = "Berakhir {date}.",
            [FLAG_FOLLOWUP_DUE] = "Sejak {date}.",
            [FLAG_ATTENDANCE_LOW] = "Terakhir terlewat {date}.",
            [FLAG_STALLED] = "Selisih {change} poin; skor terakhir {date}.",
            [FLAG_GOAL_STALLED] = "Nilai {value}; penilaian terakhir {date}.",
            [FLAG_REVIEW_OVERDUE] = "Sejak {date}.",
            [FLAG_NO_GOAL] = "Sejak {date}.",
            [FLAG_MEASURE_MISSING] = "Sejak {date}.",
            [FLAG_STEP_OVERDUE] = "Tenggat paling awal {date}.",
            [FLAG_OBSTACLE_OPEN] = "Dicatat {date}.",
            [FLAG_ALLIANCE_CEILING] = "Dalam {ratings} nilai terakhir, sampai {date}.",
            [FLAG_GOAL_ATTAINED_OPEN] = "Nilai {value} pada {date}.",
            [FLAG_ALLIANCE_REPAIRED] = "Pada {date}.",
            [FLAG_EARLY_CHANGE] = "Lebih baik {change} poin pada {date}.",
            [FLAG_SUDDEN_GAIN] = "Selisih {change} poin pada {date}.",
        },
    .attention_continued = "Yang perlu diperhatikan (lanjutan)",
    .good_news = "Kabar baik",

    /* problem and goals */
    .goals_by_term = "Tujuan jangka pendek {short}, jangka panjang {long}",
    .goals_set_jointly = "ditetapkan bersama {client} pada {date}",
    .goals_set_on = "ditetapkan pada {date}",
    .problem_unknown = "Gambaran masalah belum dicatat.",
    .goals_attained = "Dari {k} tujuan, {x} tercapai.",
    .goals_none_attained = "Dari {k} tujuan, belum ada yang tercapai.",
    .goals_single_attained = "Tujuan yang ditetapkan telah tercapai.",
    .goals_single_open = "Tujuan yang ditetapkan belum tercapai.",
    .goals_t_score =
        "Skor T pencapaian tujuan {T} (50 = sesuai harapan; awal {T0}; {m} tujuan).",
    .goals_t_score_now = "Skor T pencapaian tujuan {T} (50 = sesuai harapan; {m} tujuan).",
    .goals_exceeded_counted =
        "Dari {k} tujuan, {x} tercapai atau terlampaui; {m} belum dinilai.",
    .goal_reached_once = "Tujuan “{g}”: dinilai mencapai target pada {date}; dinyatakan "
                         "tercapai bila penilaian berikutnya menguatkannya.",
    .goal_attained = "Tujuan “{g}”: tercapai ({level}, dua penilaian berturut-turut).",
    .goal_attained_in_review =
        "Tujuan “{g}”: tercapai ({level}, dinilai pada sesi tinjauan atau pengakhiran).",
    .goal_look_again = "{goal} menjauh dari target; mohon tinjau kembali strateginya.",
    .goal_way_covered = "{p}% dari jarak ke target sudah ditempuh",
    .goal_other_rater = "{goal} menurut {rater}: {value}",
    .level_gas = "tingkat {value}",
    .level_closeness = "nilai {value}",
    .level_value = "{value} {unit}",
    .level_steps = "{value} dari {target} langkah",
    .goal_weight = "bobot {weight}",
    .goal_rated_by = "penilai: {rater}",
    .goal_target_date = "target {date}",
    .goal_check_line = "{goals} {check}",
    .goal_checks_none = "Tidak ada catatan.",

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
    .shift_of_level = "Sejak sekitar sesi ke-{s}, skor berada di seberang garis tengah lebih "
                      "sering daripada yang lazim terjadi secara kebetulan.",
    .outside_expected_curve =
        "Skor pada dua sesi berturut-turut berada di luar batas yang diperkirakan untuk skor "
        "awal serupa ({source}). Ada baiknya dibicarakan.",
    .outside_expected_range =
        "Skor pada dua sesi berturut-turut berada di luar rentang 9 dari 10 {client} dengan "
        "skor awal serupa. Sampai sesi ke-5, hal ini juga terlihat pada sekitar 1 dari 13 "
        "{client} yang perkembangannya wajar. Ada baiknya dibicarakan.",
    .scores_missing =
        "Pada {x} dari {n} sesi tidak ada skor; angka dihitung dari sesi yang lain.",
    .break_of_days = "Ada jeda {d} hari; kemiripan skor yang berdekatan dan grafik kendali "
                     "dinilai hanya untuk bagian sesudah jeda.",
    .scores_on_a_line = "Semua skor terletak tepat pada satu garis lurus; ketidakpastiannya "
                        "tidak dapat dihitung.",
    .reliable_note = "Skor dapat naik dan turun; di sini perubahan baru disebut reliabel bila "
                     "besarnya {mrc} poin atau lebih.",
    .not_enough_data =
        "Data belum cukup untuk menarik kesimpulan (diperlukan sedikitnya {min}).",
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

    /* relationship and immediate evaluation */
    .relationship_latest = "Nilai hubungan {last} dari {maximum} ({n} nilai).",
    .relationship_below_cutoff = "Nilai hubungan {last}, di bawah titik potong {cutoff}",
    .relationship_above_cutoff = "Nilai hubungan {last}, tidak di bawah titik potong {cutoff}",
    .relationship_low_sessions = "Di bawah titik potong pada sesi {sessions}.",
    .relationship_drop = "Turun {change} poin dari biasanya pada {date}.",
    .relationship_repaired = "Nilai hubungan pulih kembali pada sesi {sessions}.",
    .relationship_ceiling =
        "Nilai hubungan selalu tertinggi; boleh jadi kritik sulit disampaikan.",
    .relationship_none = "Belum ada catatan nilai hubungan.",
    .immediate_none = "Belum ada catatan penilaian segera (UCA).",
    .immediate_scores = "Penilaian segera (UCA), skala 0–10: pemahaman {understanding}, "
                        "perasaan {comfort}, tindakan {action}.",
    .from_to = "{a} menjadi {b}",

    /* attendance */
    .attendance_counted = "Hadir pada {x} dari {n} sesi yang dihitung.",
    .attendance_below_percent = "Hadir pada {x} dari {n} sesi ({p}%, interval kepercayaan 95% "
                                "{lo}–{hi}%), di bawah target {goal}%.",
    .attendance_below = "Hadir pada {x} dari {n} sesi, di bawah target {goal}%.",
    .attendance_counted_percent = "Hadir pada {x} dari {n} sesi yang dihitung ({p}%, interval "
                                  "kepercayaan 95% {lo}–{hi}%).",
    .attendance_interval = "Interval kepercayaan 95%: {lo}–{hi}%.",
    .attendance_minutes = "Layanan {minutes} menit ({hours} jam).",
    .attendance_mean_minutes = "Rata-rata {minutes} menit per sesi.",
    .attendance_minutes_unknown = "Lama layanan belum dicatat pada {n} sesi.",
    .attendance_none = "Belum ada sesi yang dihitung dalam periode ini.",
    .attendance_last_missed = "Sesi terakhir tidak terlaksana {n} kali berturut-turut.",

    /* plan and journal */
    .plan_steps = "Langkah: {done} dari {n} selesai, {overdue} melewati tenggat.",
    .plan_steps_in_time = "Langkah: {done} dari {n} selesai.",
    .plan_obstacles = "Hambatan belum teratasi: {n}.",
    .plan_strategies = "Strategi diganti {n} kali.",
    .plan_none = "Belum ada langkah, hambatan, atau strategi yang dicatat.",
    .step_done_on = "selesai {date}",
    .entry_with_goal = "{text} ({goal})",
    .review_recorded = "Tercatat: {date} ({goals}).",
    .review_date_agreed = "Tanggal yang disepakati",
    .latest_review = "Tinjauan terakhir {date}: {state}.",
    .risk_recorded = "Catatan risiko: {state}, {date}.",

    /* endings and follow-up */
    .ending_kind = "Pengakhiran {type} pada {date}; alasan: {reason}.",
    .ending_unplanned =
        "Konseling berakhir sebelum pengakhirannya disepakati. Nilai dan skor berikut adalah "
        "yang terakhir diketahui, bukan hasil akhir. Upaya menghubungi: {x} kali.",
    .ending_unplanned_short = "Konseling berakhir sebelum pengakhirannya disepakati.",
    .ending_transferred = "Alih tangan kasus pada {date}; alasan: {reason}.",
    .ending_kind_unknown =
        "Diakhiri pada {date}; jenis pengakhiran belum dicatat; alasan: {reason}.",
    .first_scores = "Skor pertama: {scores}.",
    .first_score = "{measure} {score}",
    .first_score_in_band = "{measure} {score} ({band})",
    .measures_improved = "Perbaikan reliabel pada {k} dari {n} alat ukur.",
    .measures_worsened = "Kemunduran reliabel pada {k} dari {n} alat ukur.",
    .remaining_values = "nilai terakhir {value}, target {target}",
    .remaining_steps = "Langkah belum selesai",
    .remaining_obstacles = "Hambatan belum teratasi",
    .remaining_measures = "{measures}: skor terakhir di luar rentang umum.",
    .remaining_risk = "Risiko pada akhir konseling: {state}.",
    .remaining_risk_on = "Risiko pada akhir konseling: {state} (dicatat {date}).",
    .follow_up_short_term = "Penilaian jangka pendek (laijapen): {from} sampai {to}",
    .follow_up_long_term = "Penilaian jangka panjang (laijapang): {from} sampai {to}",
    .follow_up_contact = "Kontak tindak lanjut {date}: {state}",
    .follow_up_none = "Belum ada rencana tindak lanjut.",
    .follow_up_reached = "Kontak tindak lanjut: {x} dari {n} berhasil dihubungi.",
    .follow_up_planned = "Belum ada kontak tindak lanjut; direncanakan {n}.",
    .follow_up_lacking = "{kind} belum dikerjakan",
    .short_term = "laijapen",
    .long_term = "laijapang",
    .short_term_window = "laijapen: 1 minggu–1 bulan",
    .long_term_window = "laijapang: mulai 3 bulan",
    .referral = "Alih tangan kasus",
    .last_known = "terakhir diketahui",
    .strategy_helped = "Manfaat menurut {client}",
    .card_warning_signs = "Tanda peringatan",
    .card_own_steps = "Yang dapat dilakukan sendiri",
    .card_people = "Yang dapat dihubungi",
    .hint_warning_signs = "misalnya kebiasaan lama muncul kembali",
    .hint_own_steps = "misalnya memakai lagi keterampilan yang sudah membantu",
    .hint_people = "keluarga, {counsellor}, atau orang lain yang dipercaya",
    .feedback_of_client = "Umpan balik {client}",
    .reflection_of_counsellor = "Refleksi {counsellor}",
    .return_to_counsellor =
        "Silakan menghubungi {counsellor} yang menangani kapan saja diperlukan.",
    .course_summary =
        "Sesi terjadwal {n}, terlaksana {held}, terlewat {missed}, selama {weeks} minggu.",

    /* caseload sentences */
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

    /* table heads and labels */
    .head_goal = "Tujuan",
    .head_start = "Awal",
    .head_now = "Kini",
    .head_end = "Akhir",
    .head_last_known = "Terakhir diketahui",
    .head_target = "Target",
    .head_track = "Dari awal menuju target",
    .head_history = "Riwayat",
    .head_state = "Status",
    .head_date = "Tanggal",
    .head_session = "Sesi ke-",
    .head_change = "Perubahan",
    .head_rater = "Penilai",
    .head_description = "Uraian",
    .head_due = "Tenggat",
    .head_measure = "Alat ukur",
    .head_score = "Skor",
    .head_count = "Jumlah",
    .head_step = "Langkah",
    .head_obstacle = "Hambatan",
    .head_set_on = "Ditetapkan",
    .head_noted_on = "Dicatat",
    .head_response = "Tanggapan",
    .head_strategy = "Strategi",
    .head_first = "Pertama",
    .head_latest = "Terakhir",
    .head_contact = "Kontak tindak lanjut",
    .head_since = "Sejak",
    .head_follow_up = "Tindak lanjut",
    .head_range = "Makin ke kanan makin baik",
    .head_conclusion = "Kesimpulan",
    .head_plan = "Rencana",
    .head_kind = "Jenis",
    .head_result = "Hasil",
    .head_limit = "Batas perubahan reliabel",
    .head_cutoff = "Titik potong",
    .head_source = "Sumber",
    .head_file = "Berkas",
    .head_imported = "Diimpor",
    .head_threshold = "Batas",
    .head_value = "Nilai",
    .fact_first = "pertama",
    .fact_latest = "terakhir",
    .fact_change = "perubahan",
    .fact_trend = "tren",
    .fact_category = "kategori kini",
    .fact_limit = "batas {mrc}",
    .fact_slope = "{slope} poin per {unit}",
    .fact_per_unit = "poin per {unit}",
    .legend_start = "awal",
    .legend_now = "kini",
    .legend_end = "akhir",
    .legend_target = "target dan lebih",
    .legend_within_error = "masih dapat timbul dari galat pengukuran",
    .legend_follow_up = "tindak lanjut",
    .legend_cutoff = "titik potong",
    .session_number = "sesi ke-{n}",
    .session_ordinal = "ke-{n}",
    .note_head = "{date}, {session}",

    /* charts */
    .axis_session = "Sesi ke-",
    .axis_week = "Minggu ke-",
    .line_cutoff = "titik potong {cut}",
    .line_improvement = "perbaikan reliabel {mark}",
    .line_worsening = "kemunduran reliabel {mark}",
    .line_expected = "rentang perkiraan",
    .lower_is_better = "makin rendah makin baik",
    .higher_is_better = "makin tinggi makin baik",
    .caption_figure = "Gambar {n}. {text}",
    .caption_table = "Tabel {n}. {text}",
    .caption_ladder =
        "Tangga tujuan: tiap tujuan pada skalanya sendiri, dari kiri ke kanan menuju target.",
    .caption_scores = "{measure} pada {x} dari {n} sesi terlaksana; {better}.",
    .caption_scores_direction_unknown = "{measure} pada {x} dari {n} sesi terlaksana.",
    .caption_band =
        "Bidang lebih gelap: selisih dari skor pertama yang masih dapat timbul dari "
        "galat pengukuran.",
    .caption_missed = "Tanda ×: sesi yang terlewat.",
    .caption_cancelled = "Tanda × kecil: sesi yang dibatalkan lebih dahulu.",
    .caption_every_fifth = "Nomor sesi ditulis tiap kelima.",
    .caption_gap = "Garis putus-putus tipis: jeda {d} hari atau lebih.",
    .caption_strategy = "Strategi diganti pada {date}: {text}",
    .caption_strategy_before = "(sebelumnya: {text})",
    .caption_event = "Peristiwa pada {date}: {text}",
    .caption_expected_range = "Dua garis tipis: rentang perkiraan untuk skor awal serupa.",
    .caption_unknown_measure =
        "Alat ukur belum dikenal; rentang sumbu mengikuti skor yang ada.",
    .caption_low_relationship =
        "Belah ketupat: nilai di bawah titik potong atau di bawah biasanya.",
    .caption_attendance = "Pita kehadiran: satu kotak untuk tiap sesi, menurut tanggal.",

    /* alternative texts */
    .alt_scores = "Grafik skor {measure}, {n} skor dari sesi ke-{from} sampai ke-{to}: pertama "
                  "{a}, terakhir {b}",
    .alt_single_score = "Grafik skor {measure}, satu skor pada sesi ke-{session}: {a}",
    .alt_cutoff = "titik potong {cut}",
    .alt_strategy = "strategi berganti pada sesi {sessions}",
    .alt_ladder = "Tangga tujuan, {n} tujuan.",
    .alt_ladder_goal = "{goal} dari {a} menjadi {b}, {state}.",
    .alt_ladder_not_rated = "{goal} belum dinilai.",
    .alt_number_line = "Grafik tujuan “{g}”: awal {a}, kini {b}, target {target} {unit}; {p}% "
                       "dari jarak ke target sudah ditempuh.",
    .alt_milestones = "Tonggak tujuan “{g}”: {value} dari {target} langkah selesai, terakhir "
                      "pada {date}.",
    .alt_relationship = "Grafik nilai hubungan ({measure}), {n} nilai: terakhir {last}",
    .alt_relationship_drop = "{x} kali di bawah biasanya pada sesi {sessions}",
    .alt_relationship_repair = "pulih kembali pada sesi {sessions}",
    .alt_immediate = "Grafik penilaian segera, {n} sesi: pemahaman {u1} menjadi {u2}, perasaan "
                     "{c1} menjadi {c2}, tindakan {a1} menjadi {a2}, skala 0–10.",
    .alt_attendance = "Pita kehadiran, {n} sesi: {counts}.",
    .alt_attendance_missed_on = "{n} pada {dates}",
    .alt_sparkline = "Grafik kecil {measure}: pertama {a}, terakhir {b}.",
    .alt_range = "Skala {measure} {range}: pertama {a}, terakhir {b}",
    .alt_range_follow_up = "tindak lanjut {score}",
    .alt_time_line = "Garis waktu tindak lanjut: konseling berakhir {date}",
    .alt_planned = "direncanakan {date}",

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
    .methods_expected_course = "Rentang perkiraan {measure} dihitung dari {clients} rangkaian "
                               "konseling dengan tiga skor atau lebih.",
    .methods_sources = "Sumber: {files}.",
    .methods_source = "{file} ({date}, SHA-256 {digest})",
    .methods_program = "Dibuat dengan capaian {version}.",
    .methods_thresholds = "Batas yang dipakai",
    .methods_unverified = "Angka alat ukur yang belum diperiksa pada sumbernya: {measures}.",
    .unverified_figure = "* Angka alat ukur ini belum diperiksa pada sumbernya.",

    /* fixed texts */
    .supports_judgement = "Laporan ini mendukung dan tidak menggantikan pertimbangan "
                          "profesional {counsellor}.",
    .confidential = "Rahasia. Hanya untuk {counsellor} yang menangani dan pihak yang disetujui "
                    "{client}. Mohon tidak digandakan atau diteruskan.",
    .confidential_client = "Lembar ini milik {client}. Kepada siapa lembar ini ditunjukkan "
                           "adalah keputusan {client}.",
    .confidential_summary =
        "Diberikan dengan persetujuan {client} yang tercatat; tidak memuat catatan sesi.",
    .without_consent = "Dibuat tanpa catatan persetujuan atas keputusan {counsellor}.",

    /* signatures */
    .signature_acknowledged = "Mengetahui,",
    .signature_principal = "Kepala {school}",
    .signature_place_and_date = "{place}, {date}",
    .signature_counsellor = "{Counsellor},",
    .signature_coordinator = "Koordinator BK,",
    .signature_supervisor = "Supervisor,",
    .signature_parent = "Orang tua/wali,",
    .signature_client = "{Client},",
    .signature_employee_number = "NIP {nip}",
};
