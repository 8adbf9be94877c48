#include "ingest/roles.h"

#include <assert.h>

#include "base/attributes.h"
#include "ingest/label.h"

static const struct role session_roles[SESSION_ROLE_COUNT] = {
    [SESSION_ROLE_CLIENT] = {"client_id", {"kode konseli", "kode klien"}, .is_required = true},
    [SESSION_ROLE_DAY] = {"session_date", {"tanggal sesi", "tanggal"}, .is_required = true},
    [SESSION_ROLE_NUMBER] = {"session_no",
                             {"pertemuan ke", "sesi ke", "pertemuan ke-", "sesi ke-"}},
    [SESSION_ROLE_COUNSELOR] = {"counselor_id", {"kode konselor", "guru bk"}},
    [SESSION_ROLE_ATTENDANCE] = {"attendance", {"kehadiran"}, .is_required = true},
    [SESSION_ROLE_DURATION] = {"duration_min", {"durasi menit", "durasi"}},
    [SESSION_ROLE_KIND] = {"kind", {"jenis pertemuan"}},
    [SESSION_ROLE_GOAL] = {"goal_id", {"kode tujuan"}},
    [SESSION_ROLE_RATING] = {"goal_rating", {"nilai tujuan"}, .is_decimal = true},
    [SESSION_ROLE_RATER] = {"rater", {"penilai"}},
    [SESSION_ROLE_MEASURE] = {"measure", {"alat ukur", "instrumen"}},
    [SESSION_ROLE_SCORE] = {"score", {"skor"}, .is_decimal = true},
    [SESSION_ROLE_ALLIANCE] = {"alliance_rating", {"nilai hubungan"}, .is_decimal = true},
    [SESSION_ROLE_UCA_U] = {"uca_u", {"pemahaman"}, .is_decimal = true},
    [SESSION_ROLE_UCA_C] = {"uca_c", {"perasaan"}, .is_decimal = true},
    [SESSION_ROLE_UCA_A] = {"uca_a", {"tindakan"}, .is_decimal = true},
    [SESSION_ROLE_NOTE] = {"note", {"catatan"}},
    [SESSION_ROLE_REFERENCE] = {REFERENCE_HEADER, {NULL}},
};

static const struct role goal_roles[GOAL_FIELD_COUNT + 1] = {
    [GOAL_FIELD_CLIENT] = {"client_id", {"kode konseli", "kode klien"}, .is_required = true},
    [GOAL_FIELD_ID] = {"goal_id", {"kode tujuan"}, .is_required = true},
    [GOAL_FIELD_STATEMENT] = {"statement", {"tujuan"}, .is_required = true},
    [GOAL_FIELD_KIND] = {"kind", {"jenis skala"}},
    [GOAL_FIELD_TERM] = {"term", {"jangka"}},
    [GOAL_FIELD_INDICATOR] = {"indicator", {"indikator"}},
    [GOAL_FIELD_UNIT] = {"unit", {"satuan"}},
    [GOAL_FIELD_DIRECTION] = {"direction", {"arah"}},
    [GOAL_FIELD_BASELINE] = {"baseline", {"kondisi awal"}, .is_decimal = true},
    [GOAL_FIELD_TARGET] = {"target", {NULL}, .is_decimal = true},
    [GOAL_FIELD_LEVEL_M2] = {"level_m2", {"tingkat -2"}},
    [GOAL_FIELD_LEVEL_M1] = {"level_m1", {"tingkat -1"}},
    [GOAL_FIELD_LEVEL_0] = {"level_0", {"tingkat 0"}},
    [GOAL_FIELD_LEVEL_P1] = {"level_p1", {"tingkat +1"}},
    [GOAL_FIELD_LEVEL_P2] = {"level_p2", {"tingkat +2"}},
    [GOAL_FIELD_IMPORTANCE] = {"importance", {"kepentingan"}},
    [GOAL_FIELD_DIFFICULTY] = {"difficulty", {"kesulitan"}},
    [GOAL_FIELD_WEIGHT] = {"weight", {"bobot"}, .is_decimal = true},
    [GOAL_FIELD_CONFIDENCE] = {"confidence", {"keyakinan"}},
    [GOAL_FIELD_START_ON] = {"start_on", {"tanggal mulai"}},
    [GOAL_FIELD_TARGET_ON] = {"target_on", {"tenggat"}},
    [GOAL_FIELD_REVIEW_ON] = {"review_on", {"tanggal tinjauan"}},
    [GOAL_FIELD_SET_BY] = {"set_by", {"ditetapkan oleh"}},
    [GOAL_FIELD_STATUS] = {"status", {NULL}},
    [GOAL_FIELD_SUPERSEDES] = {"supersedes", {"menggantikan"}},
    [GOAL_ROLE_REFERENCE] = {REFERENCE_HEADER, {NULL}},
};

static const struct role journal_roles[JOURNAL_FIELD_COUNT + 1] = {
    [JOURNAL_FIELD_CLIENT] = {"client_id", {"kode konseli", "kode klien"}, .is_required = true},
    [JOURNAL_FIELD_DATE] = {"date", {"tanggal"}, .is_required = true},
    [JOURNAL_FIELD_KIND] = {"kind", {"jenis"}, .is_required = true},
    [JOURNAL_FIELD_TEXT] = {"text", {"uraian"}, .is_required = true},
    [JOURNAL_FIELD_GOAL] = {"goal_id", {"kode tujuan"}},
    [JOURNAL_FIELD_DUE] = {"due", {"tenggat"}},
    [JOURNAL_FIELD_DONE_ON] = {"done_on", {"selesai"}},
    [JOURNAL_FIELD_STATE] = {"state", {"status"}},
    [JOURNAL_FIELD_EXTRA] = {"extra", {"keterangan"}},
    [JOURNAL_ROLE_REFERENCE] = {REFERENCE_HEADER, {NULL}},
};

static const struct role client_roles[COURSE_FIELD_COUNT + 1] = {
    [COURSE_FIELD_CLIENT] = {"client_id", {"kode konseli", "kode klien"}, .is_required = true},
    [COURSE_FIELD_EPISODE_ID] = {"episode_id", {"kode episode"}},
    [COURSE_FIELD_COUNSELOR] = {"counselor_id", {"kode konselor", "guru bk"}},
    [COURSE_FIELD_NAME] = {"name", {"nama"}},
    [COURSE_FIELD_CLASS] = {"class", {"kelas"}},
    [COURSE_FIELD_SEX] = {"sex", {"jk", "jenis kelamin", "l/p"}},
    [COURSE_FIELD_BIRTH_YEAR] = {"birth_year", {"tahun lahir"}},
    [COURSE_FIELD_FIELD] = {"field", {"bidang", "bidang layanan"}},
    [COURSE_FIELD_PROBLEM] = {"problem", {"masalah"}},
    [COURSE_FIELD_SOURCE] = {"source", {"sumber rujukan"}},
    [COURSE_FIELD_REFERRED_ON] = {"referred_on", {"tanggal rujukan"}},
    [COURSE_FIELD_STARTED_ON] = {"started_on", {"tanggal mulai"}},
    [COURSE_FIELD_CLOSED_ON] = {"closed_on", {"tanggal selesai"}},
    [COURSE_FIELD_CLOSE_TYPE] = {"close_type", {"jenis pengakhiran"}},
    [COURSE_FIELD_CLOSE_REASON] = {"close_reason", {"alasan"}},
    [COURSE_FIELD_CONSENT] = {"consent_report_to", {"izin laporan"}},
    [COURSE_ROLE_REFERENCE] = {REFERENCE_HEADER, {NULL}},
};

struct role_list roles_of(enum file_kind kind)
{
    switch (kind) {
    case FILE_SESSIONS:
        return (struct role_list){session_roles, COUNT(session_roles)};
    case FILE_GOALS:
        return (struct role_list){goal_roles, COUNT(goal_roles)};
    case FILE_JOURNAL:
        return (struct role_list){journal_roles, COUNT(journal_roles)};
    case FILE_CLIENTS:
        return (struct role_list){client_roles, COUNT(client_roles)};
    case FILE_KIND_COUNT:
        break;
    }
    assert(!"a kind of file");
    return (struct role_list){NULL, 0};
}

int role_find(enum file_kind kind, struct text name)
{
    struct role_list roles = roles_of(kind);

    for (size_t i = 0; i < roles.count; i++) {
        if (text_equal_string(name, roles.items[i].name))
            return (int)i;
    }
    return ROLE_NONE;
}

static bool has_alias(const struct role *role, struct text label)
{
    for (size_t i = 0; i < ROLE_MAX_ALIASES && role->aliases[i] != NULL; i++) {
        if (text_equal_string(label, role->aliases[i]))
            return true;
    }
    return false;
}

int role_of_label(enum file_kind kind, struct text label)
{
    struct role_list roles = roles_of(kind);
    char bytes[LABEL_BYTES];

    for (size_t i = 0; i < roles.count; i++) {
        const struct role *role = &roles.items[i];
        if (text_equal(label, label_of(text_of(role->name), bytes)) || has_alias(role, label))
            return (int)i;
    }
    return ROLE_NONE;
}
