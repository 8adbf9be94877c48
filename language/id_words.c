/* Bahasa Indonesia: what coded values are called on the page. */
#include "language/id.h"

const struct words id_words = {
    .attendance =
        {
            [ATTENDANCE_ATTENDED] = "hadir",
            [ATTENDANCE_LATE] = "terlambat",
            [ATTENDANCE_NO_SHOW] = "tidak hadir",
            [ATTENDANCE_CANCELLED] = "batal",
            [ATTENDANCE_LATE_CANCELLED] = "batal mendadak",
            [ATTENDANCE_CANCELLED_BY_COUNSELOR] = "batal oleh {counsellor}",
        },
    .session_kind =
        {
            [SESSION_SCREENING] = "skrining",
            [SESSION_ASSESSMENT] = "asesmen",
            [SESSION_SESSION] = "sesi",
            [SESSION_REVIEW] = "tinjauan",
            [SESSION_CLOSURE] = "pengakhiran",
            [SESSION_FOLLOWUP] = "tindak lanjut",
        },
    .rater =
        {
            [RATER_CLIENT] = "{client}",
            [RATER_COUNSELOR] = "{counsellor}",
            [RATER_PARENT] = "orang tua/wali",
            [RATER_TEACHER] = "guru",
        },

    .goal_kind =
        {
            [GOAL_GAS] = "skala pencapaian tujuan (GAS)",
            [GOAL_GBO] = "kedekatan dengan tujuan, 0–10",
            [GOAL_VALUE] = "nilai terukur",
            [GOAL_MILESTONE] = "tonggak",
        },
    .goal_scale =
        {
            [GOAL_GAS] = "GAS",
            [GOAL_GBO] = "0–10",
            [GOAL_VALUE] = "nilai terukur",
            [GOAL_MILESTONE] = "tonggak",
        },
    .goal_term =
        {
            [TERM_NONE] = "–",
            [TERM_SHORT] = "jangka pendek",
            [TERM_LONG] = "jangka panjang",
        },
    .goal_owner =
        {
            [OWNER_NONE] = "–",
            [OWNER_CLIENT] = "{client}",
            [OWNER_JOINT] = "bersama",
            [OWNER_COUNSELOR] = "{counsellor}",
            [OWNER_OTHER] = "lainnya",
        },
    .goal_status =
        {
            [STATUS_ACTIVE] = "aktif",
            [STATUS_ATTAINED] = "tercapai",
            [STATUS_DROPPED] = "dihentikan",
            [STATUS_SUPERSEDED] = "digantikan",
        },
    .goal_state =
        {
            [GOAL_STATE_UNKNOWN] = "–",
            [GOAL_NOT_RATED] = "belum dinilai",
            [GOAL_RATED_ONCE] = "baru satu kali dinilai",
            [GOAL_AT_START] = "sudah tercapai sejak awal",
            [GOAL_REACHED] = "tercapai satu kali",
            [GOAL_ATTAINED] = "tercapai",
            [GOAL_EXCEEDED] = "terlampaui",
            [GOAL_IMPROVING] = "ada kemajuan",
            [GOAL_NO_CHANGE] = "belum berubah",
            [GOAL_WORSE] = "di bawah kondisi awal",
            [GOAL_DROPPED] = "dihentikan",
            [GOAL_SUPERSEDED] = "digantikan",
        },
    .goal_state_value_worse = "menjauh dari target",
    .goal_level =
        {
            "jauh di bawah harapan",
            "di bawah harapan",
            "sesuai harapan",
            "di atas harapan",
            "jauh di atas harapan",
        },
    .goal_check =
        {
            [CHECK_NO_STATEMENT] = "rumusan tujuan terlalu singkat",
            [CHECK_NO_VARIABLE] = "belum jelas apa yang dihitung",
            [CHECK_TWO_VARIABLES] = "memuat dua ukuran, sebaiknya dipisah",
            [CHECK_NO_UNIT] = "satuan belum ada",
            [CHECK_LEVEL_MISSING] = "uraian tingkat belum lengkap",
            [CHECK_OVERLAP] = "rentang tingkat bertumpang tindih",
            [CHECK_GAP] = "ada celah antartingkat",
            [CHECK_NOT_MONOTONE] = "urutan tingkat tidak searah",
            [CHECK_UNEVEN] = "jarak antartingkat tidak seimbang",
            [CHECK_NO_BASELINE] = "kondisi awal belum ada",
            [CHECK_BASELINE_NOT_BELOW] = "kondisi awal sudah mencapai target",
            [CHECK_NO_TARGET_DATE] = "tanggal target belum ada atau tidak sesuai jangkanya",
            [CHECK_REVIEW_OVERDUE] = "tanggal tinjauan sudah lewat",
            [CHECK_WEIGHT_ZERO] = "bobot nol",
            [CHECK_TOO_MANY] = "tujuan aktif terlalu banyak",
            [CHECK_NO_SHORT_TERM] = "belum ada tujuan jangka pendek",
            [CHECK_NO_STEP] = "belum ada langkah",
            [CHECK_NEGATIVE_WORDING] = "rumusan masih berupa larangan",
            [CHECK_OWNER_MISSING] = "belum ditetapkan bersama {client}",
            [CHECK_TEXT_ONLY_CHANGE] = "rumusan berubah sesudah dinilai",
            [CHECK_NOT_RATED] = "belum dinilai dalam tiga sesi terakhir",
            [CHECK_CONFIDENCE_LOW] = "keyakinan mencapai tujuan masih rendah",
        },

    .journal_kind =
        {
            [JOURNAL_STEP] = "langkah",
            [JOURNAL_OBSTACLE] = "hambatan",
            [JOURNAL_STRATEGY] = "strategi",
            [JOURNAL_SUCCESS] = "keberhasilan",
            [JOURNAL_SKILL] = "keterampilan",
            [JOURNAL_REVIEW] = "tinjauan",
            [JOURNAL_FOLLOWUP_PLAN] = "rencana tindak lanjut",
            [JOURNAL_FOLLOWUP] = "kontak tindak lanjut",
            [JOURNAL_EVENT] = "peristiwa",
            [JOURNAL_RISK] = "risiko",
            [JOURNAL_SAFETY] = "catatan keselamatan",
        },
    .journal_state =
        {
            [STATE_NONE] = "–",
            [STATE_OPEN] = "belum dikerjakan",
            [STATE_DOING] = "berjalan",
            [STATE_DONE] = "selesai",
            [STATE_DROPPED] = "dihentikan",
            [STATE_RESOLVED] = "teratasi",
            [STATE_ON_TRACK] = "sesuai rencana",
            [STATE_PARTLY] = "sebagian sesuai rencana",
            [STATE_OFF_TRACK] = "belum sesuai rencana",
            [STATE_REACHED] = "berhasil dihubungi",
            [STATE_NOT_REACHED] = "belum berhasil dihubungi",
            [STATE_RISK_NONE] = "tidak ada",
            [STATE_RISK_LOW] = "rendah",
            [STATE_RISK_MEDIUM] = "sedang",
            [STATE_RISK_HIGH] = "tinggi",
        },
    .obstacle_open = "belum teratasi",
    .step_overdue = "melewati tenggat",

    .service_field =
        {
            [FIELD_NONE] = "belum dicatat",
            [FIELD_PERSONAL] = "pribadi",
            [FIELD_SOCIAL] = "sosial",
            [FIELD_LEARNING] = "belajar",
            [FIELD_CAREER] = "karier",
            [FIELD_OTHER] = "lainnya",
        },
    .referral =
        {
            [REFERRAL_NONE] = "belum dicatat",
            [REFERRAL_SELF] = "datang sendiri",
            [REFERRAL_PARENT] = "orang tua/wali",
            [REFERRAL_TEACHER] = "guru",
            [REFERRAL_COURT] = "pengadilan",
            [REFERRAL_OTHER] = "lainnya",
        },
    .sex =
        {
            [SEX_UNKNOWN] = "belum dicatat",
            [SEX_MALE] = "laki-laki",
            [SEX_FEMALE] = "perempuan",
            [SEX_OTHER] = "lainnya",
            [SEX_NOT_SAID] = "tidak disebutkan",
        },
    .close_type =
        {
            [CLOSE_NONE] = "masih berjalan",
            [CLOSE_PLANNED] = "terencana",
            [CLOSE_UNPLANNED] = "tidak terencana",
            [CLOSE_TRANSFERRED] = "alih tangan kasus",
            [CLOSE_UNKNOWN] = "belum dicatat",
        },
    .close_reason =
        {
            [REASON_NONE] = "belum dicatat",
            [REASON_GOALS_COMPLETED] = "tujuan tercapai",
            [REASON_MUTUAL_AGREEMENT] = "kesepakatan bersama",
            [REASON_END_OF_TERM] = "akhir semester",
            [REASON_GRADUATED] = "lulus",
            [REASON_SERVICE_LIMIT] = "batas layanan tercapai",
            [REASON_REFERRED_OUT] = "alih tangan kasus ke pihak lain",
            [REASON_TRANSFERRED_INTERNAL] = "dialihkan ke {counsellor} lain",
            [REASON_MOVED_SCHOOL] = "pindah sekolah",
            [REASON_COUNSELLOR_LEFT] = "{counsellor} tidak lagi bertugas",
            [REASON_DECLINED] = "memilih tidak melanjutkan",
            [REASON_NO_RESPONSE] = "belum dapat dihubungi",
            [REASON_NO_RETURN] = "tidak datang lagi",
            [REASON_WITHDREW] = "mengundurkan diri",
            [REASON_OTHER] = "alasan lain",
        },
    .consent_client = "{client}",
    .consent_parent = "orang tua/wali",
    .consent_principal = "kepala sekolah",
    .consent_none = "belum ada catatan",

    .category =
        {
            [CATEGORY_NONE] = "–",
            [CATEGORY_RECOVERED] = "perbaikan reliabel, kini dalam rentang umum",
            [CATEGORY_IMPROVED] = "perbaikan reliabel",
            [CATEGORY_UNCHANGED] = "tidak ada perubahan reliabel",
            [CATEGORY_DETERIORATED] = "kemunduran reliabel",
            [CATEGORY_HARMED] = "kemunduran reliabel, kini di luar rentang umum",
        },
    .why =
        {
            [WHY_NONE] = "–",
            [WHY_NO_DATA] = "belum ada data",
            [WHY_TOO_FEW] = "data belum cukup",
            [WHY_FEW_VALUES] = "skor kurang beragam",
            [WHY_CONSTANT] = "semua skor sama",
            [WHY_EXACT] = "skor tepat segaris",
            [WHY_NOT_RATED] = "belum dinilai",
            [WHY_NO_TARGET] = "target belum ditetapkan",
            [WHY_TARGET_IS_BASELINE] = "target sama dengan kondisi awal",
            [WHY_NO_NORMS] = "batas perubahan belum tersedia",
            [WHY_NO_CUTOFF] = "titik potong tidak tersedia",
            [WHY_NO_BANDS] = "kategori tidak tersedia",
            [WHY_NO_ROOM] = "skor pertama sudah dekat dengan ujung terbaik",
            [WHY_LATE_FIRST_SCORE] = "skor pertama baru ada sesudah sesi ke-2",
            [WHY_UNKNOWN_INSTRUMENT] = "alat ukur belum dikenal",
            [WHY_NO_COMPARISON] = "belum ada pembanding",
            [WHY_TOO_MANY] = "skor terlalu banyak untuk dihitung tepat",
        },
    .flag =
        {
            [FLAG_RISK_REVIEW] =
                "catatan risiko {days} hari lalu belum diikuti catatan keselamatan",
            [FLAG_DET_RELIABLE] =
                "kemunduran reliabel dari skor terbaik ({change} poin, batas {limit})",
            [FLAG_OFF_TRACK] = "di luar rentang perkiraan pada dua sesi berturut-turut",
            [FLAG_DROPOUT_RISK] = "ada tanda mungkin tidak melanjutkan; mohon dihubungi",
            [FLAG_MISSED_2] = "tidak hadir atau batal mendadak {missed} kali berturut-turut",
            [FLAG_ALLIANCE_DROP] = "nilai hubungan {change} poin di bawah biasanya",
            [FLAG_ALLIANCE_LOW] = "nilai hubungan {last}, di bawah titik potong {cutoff}",
            [FLAG_NO_CONTACT] = "belum bertemu selama {days} hari",
            [FLAG_SUDDEN_LOSS] = "kemunduran mendadak pada sesi ke-{sessions}",
            [FLAG_DET_TWO] = "dua kali berturut-turut lebih buruk (jumlah {change} poin)",
            [FLAG_CLOSURE_INCOMPLETE] = "pengakhiran belum lengkap: {missing}",
            [FLAG_FOLLOWUP_DUE] = "sudah waktunya tindak lanjut: {kind}",
            [FLAG_ATTENDANCE_LOW] = "kehadiran di bawah target ({attended} dari {denominator})",
            [FLAG_STALLED] = "belum ada perubahan reliabel pada {sessions} hari pengukuran",
            [FLAG_GOAL_STALLED] = "nilai tujuan tetap dalam {ratings} penilaian terakhir",
            [FLAG_REVIEW_OVERDUE] = "sudah waktunya tinjauan ({sessions} sesi, {days} hari)",
            [FLAG_NO_GOAL] = "belum ada tujuan sesudah {sessions} sesi",
            [FLAG_MEASURE_MISSING] = "tanpa skor dalam {sessions} sesi terakhir",
            [FLAG_STEP_OVERDUE] = "langkah melewati tenggat: {steps}",
            [FLAG_OBSTACLE_OPEN] = "hambatan belum ditanggapi: {obstacles}",
            [FLAG_ALLIANCE_CEILING] =
                "nilai hubungan selalu tertinggi; boleh jadi kritik sulit disampaikan",
            [FLAG_GOAL_ATTAINED_OPEN] =
                "tujuan tercapai, saatnya menetapkan langkah berikutnya",
            [FLAG_ALLIANCE_REPAIRED] = "nilai hubungan pulih kembali",
            [FLAG_EARLY_CHANGE] = "perbaikan reliabel sudah terlihat pada sesi ke-{sessions}",
            [FLAG_SUDDEN_GAIN] = "perbaikan mendadak pada sesi ke-{sessions}",
        },
    .closure_lacks_rating = "penilaian akhir",
    .closure_lacks_reason = "alasan",
    .closure_lacks_follow_up_plan = "rencana tindak lanjut",
    .follow_up_short_term = "penilaian jangka pendek (laijapen)",
    .follow_up_long_term = "penilaian jangka panjang (laijapang)",

    .improvement = "perbaikan",
    .worsening = "kemunduran",
    .unit_session = "sesi",
    .unit_week = "minggu",
    .points = "{n} poin",
    .minutes = "{n} menit",
    .sessions = "{n} sesi",

    .file_kind =
        {
            [FILE_SESSIONS] = "sesi",
            [FILE_GOALS] = "tujuan",
            [FILE_JOURNAL] = "jurnal",
            [FILE_CLIENTS] = "{client}",
        },
};
