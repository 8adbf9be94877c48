#include "ingest/word_field.h"

#include "base/attributes.h"
#include "ingest/roles.h"

static const struct word attendances[] = {
    {"hadir", ATTENDANCE_ATTENDED},
    {"attended", ATTENDANCE_ATTENDED},
    {"tidak hadir", ATTENDANCE_NO_SHOW},
    {"no show", ATTENDANCE_NO_SHOW},
    {"alpa", ATTENDANCE_NO_SHOW},
    {"batal", ATTENDANCE_CANCELLED},
    {"cancelled", ATTENDANCE_CANCELLED},
    {"izin", ATTENDANCE_CANCELLED},
    {"sakit", ATTENDANCE_CANCELLED},
    {"terlambat", ATTENDANCE_LATE},
    {"late", ATTENDANCE_LATE},
    {"batal mendadak", ATTENDANCE_LATE_CANCELLED},
    {"late cancelled", ATTENDANCE_LATE_CANCELLED},
    {"batal konselor", ATTENDANCE_CANCELLED_BY_COUNSELOR},
    {"batal oleh konselor", ATTENDANCE_CANCELLED_BY_COUNSELOR},
    {"batal oleh guru bk", ATTENDANCE_CANCELLED_BY_COUNSELOR},
    {"cancelled by counselor", ATTENDANCE_CANCELLED_BY_COUNSELOR},
    {"cancelled by counsellor", ATTENDANCE_CANCELLED_BY_COUNSELOR},
};

static const struct word session_kinds[] = {
    {"session", SESSION_SESSION},       {"sesi", SESSION_SESSION},
    {"konseling", SESSION_SESSION},     {"screening", SESSION_SCREENING},
    {"penyaringan", SESSION_SCREENING}, {"skrining", SESSION_SCREENING},
    {"assessment", SESSION_ASSESSMENT}, {"asesmen", SESSION_ASSESSMENT},
    {"review", SESSION_REVIEW},         {"tinjauan", SESSION_REVIEW},
    {"closure", SESSION_CLOSURE},       {"pengakhiran", SESSION_CLOSURE},
    {"followup", SESSION_FOLLOWUP},     {"tindak lanjut", SESSION_FOLLOWUP},
};

static const struct word raters[] = {
    {"client", RATER_CLIENT},         {"konseli", RATER_CLIENT},
    {"klien", RATER_CLIENT},          {"counselor", RATER_COUNSELOR},
    {"konselor", RATER_COUNSELOR},    {"guru bk", RATER_COUNSELOR},
    {"parent", RATER_PARENT},         {"orang tua", RATER_PARENT},
    {"orang tua/wali", RATER_PARENT}, {"teacher", RATER_TEACHER},
    {"guru", RATER_TEACHER},
};

static const struct word goal_kinds[] = {
    {"gas", GOAL_GAS},
    {"gbo", GOAL_GBO},
    {"value", GOAL_VALUE},
    {"nilai", GOAL_VALUE},
    {"milestone", GOAL_MILESTONE},
    {"tonggak", GOAL_MILESTONE},
};

static const struct word terms[] = {
    {"short", TERM_SHORT},
    {"pendek", TERM_SHORT},
    {"long", TERM_LONG},
    {"panjang", TERM_LONG},
};

static const struct word directions[] = {
    {"up", GOAL_UP},
    {"naik", GOAL_UP},
    {"down", GOAL_DOWN},
    {"turun", GOAL_DOWN},
};

static const struct word owners[] = {
    {"client", OWNER_CLIENT},      {"konseli", OWNER_CLIENT},    {"klien", OWNER_CLIENT},
    {"joint", OWNER_JOINT},        {"bersama", OWNER_JOINT},     {"counselor", OWNER_COUNSELOR},
    {"konselor", OWNER_COUNSELOR}, {"guru bk", OWNER_COUNSELOR}, {"other", OWNER_OTHER},
    {"lainnya", OWNER_OTHER},
};

static const struct word statuses[] = {
    {"active", STATUS_ACTIVE},         {"aktif", STATUS_ACTIVE},
    {"attained", STATUS_ATTAINED},     {"tercapai", STATUS_ATTAINED},
    {"dropped", STATUS_DROPPED},       {"dihentikan", STATUS_DROPPED},
    {"superseded", STATUS_SUPERSEDED}, {"digantikan", STATUS_SUPERSEDED},
};

static const struct word journal_kinds[] = {
    {"step", JOURNAL_STEP},
    {"langkah", JOURNAL_STEP},
    {"obstacle", JOURNAL_OBSTACLE},
    {"hambatan", JOURNAL_OBSTACLE},
    {"strategy", JOURNAL_STRATEGY},
    {"strategi", JOURNAL_STRATEGY},
    {"success", JOURNAL_SUCCESS},
    {"keberhasilan", JOURNAL_SUCCESS},
    {"skill", JOURNAL_SKILL},
    {"keterampilan", JOURNAL_SKILL},
    {"review", JOURNAL_REVIEW},
    {"tinjauan", JOURNAL_REVIEW},
    {"followup plan", JOURNAL_FOLLOWUP_PLAN},
    {"rencana tindak lanjut", JOURNAL_FOLLOWUP_PLAN},
    {"followup", JOURNAL_FOLLOWUP},
    {"kontak lanjutan", JOURNAL_FOLLOWUP},
    {"kontak tindak lanjut", JOURNAL_FOLLOWUP},
    {"event", JOURNAL_EVENT},
    {"peristiwa", JOURNAL_EVENT},
    {"risk", JOURNAL_RISK},
    {"risiko", JOURNAL_RISK},
    {"safety", JOURNAL_SAFETY},
    {"catatan keselamatan", JOURNAL_SAFETY},
};

static const struct word states[] = {
    {"open", STATE_OPEN},
    {"terbuka", STATE_OPEN},
    {"belum dikerjakan", STATE_OPEN},
    {"belum teratasi", STATE_OPEN},
    {"doing", STATE_DOING},
    {"berjalan", STATE_DOING},
    {"done", STATE_DONE},
    {"selesai", STATE_DONE},
    {"dropped", STATE_DROPPED},
    {"dihentikan", STATE_DROPPED},
    {"resolved", STATE_RESOLVED},
    {"teratasi", STATE_RESOLVED},
    {"on track", STATE_ON_TRACK},
    {"sesuai jalur", STATE_ON_TRACK},
    {"sesuai rencana", STATE_ON_TRACK},
    {"partly", STATE_PARTLY},
    {"sebagian", STATE_PARTLY},
    {"sebagian sesuai rencana", STATE_PARTLY},
    {"off track", STATE_OFF_TRACK},
    {"di luar jalur", STATE_OFF_TRACK},
    {"belum sesuai rencana", STATE_OFF_TRACK},
    {"reached", STATE_REACHED},
    {"terjangkau", STATE_REACHED},
    {"berhasil dihubungi", STATE_REACHED},
    {"not reached", STATE_NOT_REACHED},
    {"tidak terjangkau", STATE_NOT_REACHED},
    {"belum berhasil dihubungi", STATE_NOT_REACHED},
    {"none", STATE_RISK_NONE},
    {"tidak ada", STATE_RISK_NONE},
    {"low", STATE_RISK_LOW},
    {"rendah", STATE_RISK_LOW},
    {"medium", STATE_RISK_MEDIUM},
    {"sedang", STATE_RISK_MEDIUM},
    {"high", STATE_RISK_HIGH},
    {"tinggi", STATE_RISK_HIGH},
};

static const struct word sexes[] = {
    {"m", SEX_MALE},   {"l", SEX_MALE},  {"f", SEX_FEMALE},
    {"p", SEX_FEMALE}, {"o", SEX_OTHER}, {"?", SEX_NOT_SAID},
};

static const struct word fields[] = {
    {"personal", FIELD_PERSONAL}, {"pribadi", FIELD_PERSONAL},  {"social", FIELD_SOCIAL},
    {"sosial", FIELD_SOCIAL},     {"learning", FIELD_LEARNING}, {"belajar", FIELD_LEARNING},
    {"career", FIELD_CAREER},     {"karier", FIELD_CAREER},     {"other", FIELD_OTHER},
    {"lainnya", FIELD_OTHER},
};

static const struct word sources[] = {
    {"self", REFERRAL_SELF},           {"sendiri", REFERRAL_SELF},
    {"datang sendiri", REFERRAL_SELF}, {"parent", REFERRAL_PARENT},
    {"orang tua", REFERRAL_PARENT},    {"orang tua/wali", REFERRAL_PARENT},
    {"teacher", REFERRAL_TEACHER},     {"guru", REFERRAL_TEACHER},
    {"court", REFERRAL_COURT},         {"pengadilan", REFERRAL_COURT},
    {"other", REFERRAL_OTHER},         {"lainnya", REFERRAL_OTHER},
};

static const struct word close_types[] = {
    {"planned", CLOSE_PLANNED},         {"terencana", CLOSE_PLANNED},
    {"unplanned", CLOSE_UNPLANNED},     {"tidak terencana", CLOSE_UNPLANNED},
    {"transferred", CLOSE_TRANSFERRED}, {"alih tangan", CLOSE_TRANSFERRED},
    {"unknown", CLOSE_UNKNOWN},         {"tidak diketahui", CLOSE_UNKNOWN},
};

static const struct word close_reasons[] = {
    {"goals completed", REASON_GOALS_COMPLETED},
    {"mutual agreement", REASON_MUTUAL_AGREEMENT},
    {"end of term", REASON_END_OF_TERM},
    {"graduated", REASON_GRADUATED},
    {"service limit", REASON_SERVICE_LIMIT},
    {"referred out", REASON_REFERRED_OUT},
    {"transferred internal", REASON_TRANSFERRED_INTERNAL},
    {"moved school", REASON_MOVED_SCHOOL},
    {"counsellor left", REASON_COUNSELLOR_LEFT},
    {"declined", REASON_DECLINED},
    {"no response", REASON_NO_RESPONSE},
    {"no return", REASON_NO_RETURN},
    {"withdrew", REASON_WITHDREW},
    {"other", REASON_OTHER},
};

// Bits of a set: a cell may name several.
static const struct word consents[] = {
    {"none", 0},
    {"client", CONSENT_CLIENT},
    {"konseli", CONSENT_CLIENT},
    {"parent", CONSENT_PARENT},
    {"orang tua", CONSENT_PARENT},
    {"principal", CONSENT_PRINCIPAL},
    {"kepala sekolah", CONSENT_PRINCIPAL},
};

#define WORDS(array) ((struct word_list){(array), COUNT(array)})

static struct word_list words_of_session(int role)
{
    switch (role) {
    case SESSION_ROLE_ATTENDANCE:
        return WORDS(attendances);
    case SESSION_ROLE_KIND:
        return WORDS(session_kinds);
    case SESSION_ROLE_RATER:
        return WORDS(raters);
    default:
        return (struct word_list){NULL, 0};
    }
}

static struct word_list words_of_goal(int role)
{
    switch (role) {
    case GOAL_FIELD_KIND:
        return WORDS(goal_kinds);
    case GOAL_FIELD_TERM:
        return WORDS(terms);
    case GOAL_FIELD_DIRECTION:
        return WORDS(directions);
    case GOAL_FIELD_SET_BY:
        return WORDS(owners);
    case GOAL_FIELD_STATUS:
        return WORDS(statuses);
    default:
        return (struct word_list){NULL, 0};
    }
}

static struct word_list words_of_journal(int role)
{
    switch (role) {
    case JOURNAL_FIELD_KIND:
        return WORDS(journal_kinds);
    case JOURNAL_FIELD_STATE:
        return WORDS(states);
    default:
        return (struct word_list){NULL, 0};
    }
}

static struct word_list words_of_client(int role)
{
    switch (role) {
    case COURSE_FIELD_SEX:
        return WORDS(sexes);
    case COURSE_FIELD_FIELD:
        return WORDS(fields);
    case COURSE_FIELD_SOURCE:
        return WORDS(sources);
    case COURSE_FIELD_CLOSE_TYPE:
        return WORDS(close_types);
    case COURSE_FIELD_CLOSE_REASON:
        return WORDS(close_reasons);
    case COURSE_FIELD_CONSENT:
        return WORDS(consents);
    default:
        return (struct word_list){NULL, 0};
    }
}

struct word_list words_of(enum file_kind kind, int role)
{
    switch (kind) {
    case FILE_SESSIONS:
        return words_of_session(role);
    case FILE_GOALS:
        return words_of_goal(role);
    case FILE_JOURNAL:
        return words_of_journal(role);
    case FILE_CLIENTS:
        return words_of_client(role);
    case FILE_KIND_COUNT:
        break;
    }
    return (struct word_list){NULL, 0};
}

int word_find(struct word_list words, struct text label)
{
    for (size_t i = 0; i < words.count; i++) {
        if (text_equal_string(label, words.items[i].label))
            return words.items[i].value;
    }
    return WORD_NONE;
}
