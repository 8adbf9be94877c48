/* Bahasa Indonesia: what only the closure report says. */
#include "language/id.h"

const struct closure_phrases id_closure_phrases = {
    /* headings */
    .closure_heading_identity = "Identitas dan rangkuman layanan",
    .closure_heading_reason = "Alasan dan jenis pengakhiran",
    .closure_heading_start = "Kondisi awal",
    .closure_heading_goals = "Pencapaian tujuan pada akhir konseling",
    .closure_heading_measures = "Hasil pengukuran awal dan akhir",
    .closure_heading_strategies = "Strategi dan manfaatnya menurut {client}",
    .closure_heading_skills = "Keterampilan yang diperoleh",
    .closure_heading_successes = "Keberhasilan",
    .closure_heading_remaining = "Hal yang masih perlu diperhatikan",
    .closure_heading_safeguards = "Risiko dan keselamatan",
    .closure_heading_maintenance = "Memelihara kemajuan dan mengenali tanda peringatan",
    .closure_heading_follow_up = "Rencana tindak lanjut dan alih tangan kasus",
    .closure_heading_feedback = "Umpan balik {client} dan refleksi {counsellor}",
    .closure_heading_return = "Cara menghubungi kembali",

    /* identity */
    .closure_subtitle = "Rangkaian ke-{episode} · {range}",
    .label_sessions = "Sesi",
    .label_held = "Terlaksana",
    .label_length = "Lama layanan",
    .sessions_booked = "{n} terjadwal",
    .sessions_missed = "{n} terlewat",
    .sessions_held_late = "{n} ({late} terlambat)",
    .course_weeks = "{n} minggu",

    /* key-fact tiles */
    .tile_closure = "Pengakhiran",
    .tile_follow_up = "Tindak lanjut",
    .tile_of_contacts = "dari {n} kontak",
    .tile_of_planned = "dari {n} direncanakan",
    .tile_no_contact = "belum ada kontak",
    .tile_no_plan = "belum ada rencana",
    .tile_planned = "direncanakan {date}",
    .tile_attempts = "upaya menghubungi: {n} kali",
    .tile_last_known = "terakhir diketahui {date}",

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
    .no_goals = "Tidak ada tujuan yang dicatat.",
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
};
