#include "ingest/roles.h"

#include <assert.h>

#include "base/attributes.h"
#include "ingest/label.h"

static const struct role session_roles[SESSION_ROLE_COUNT] = {
    [SESSION_ROLE_CLIENT] = {.name = "client_id",
                             .aliases = {"kode konseli", "kode klien"},
                             .is_required = true},
    [SESSION_ROLE_DAY] = {.name = "session_date",
                          .aliases = {"tanggal sesi", "tanggal"},
                          .is_required = true},
    [SESSION_ROLE_NUMBER] = {.name = "session_no",
                             .aliases = {"pertemuan ke", "sesi ke", "pertemuan ke-",
                                         "sesi ke-"}},
    [SESSION_ROLE_COUNSELOR] = {.name = "counselor_id",
                                .aliases = {"kode konselor", "guru bk"}},
    [SESSION_ROLE_ATTENDANCE] = {.name = "attendance",
                                 .aliases = {"kehadiran"},
                                 .is_required = true},
    [SESSION_ROLE_DURATION] = {.name = "duration_min", .aliases = {"durasi menit", "durasi"}},
    [SESSION_ROLE_KIND] = {.name = "kind", .aliases = {"jenis pertemuan"}},
    [SESSION_ROLE_GOAL] = {.name = "goal_id", .aliases = {"kode tujuan"}},
    [SESSION_ROLE_RATING] = {.name = "goal_rating",
                             .aliases = {"nilai tujuan"},
                             .is_decimal = true},
    [SESSION_ROLE_RATER] = {.name = "rater", .aliases = {"penilai"}},
    [SESSION_ROLE_MEASURE] = {.name = "measure", .aliases = {"alat ukur", "instrumen"}},
    [SESSION_ROLE_SCORE] = {.name = "score", .aliases = {"skor"}, .is_decimal = true},
    [SESSION_ROLE_ALLIANCE] = {.name = "alliance_rating",
                               .aliases = {"nilai hubungan"},
                               .is_decimal = true},
    [SESSION_ROLE_UCA_U] = {.name = "uca_u", .aliases = {"pemahaman"}, .is_decimal = true},
    [SESSION_ROLE_UCA_C] = {.name = "uca_c", .aliases = {"perasaan"}, .is_decimal = true},
    [SESSION_ROLE_UCA_A] = {.name = "uca_a", .aliases = {"tindakan"}, .is_decimal = true},
    [SESSION_ROLE_NOTE] = {.name = "note", .aliases = {"catatan"}},
    [SESSION_ROLE_REFERENCE] = {.name = REFERENCE_HEADER},
};

static const struct role goal_roles[GOAL_FIELD_COUNT + 1] = {
    [GOAL_FIELD_CLIENT] = {.name = "client_id",
                           .aliases = {"kode konseli", "kode klien"},
                           .is_required = true},
    [GOAL_FIELD_ID] = {.name = "goal_id", .aliases = {"kode tujuan"}, .is_required = true},
    [GOAL_FIELD_STATEMENT] = {.name = "statement",
                              .aliases = {"tujuan"},
                              .is_required = true,
                              .may_be_empty = true}, // the check goal-no-statement asks for it
    [GOAL_FIELD_KIND] = {.name = "kind", .aliases = {"jenis skala"}},
    [GOAL_FIELD_TERM] = {.name = "term", .aliases = {"jangka"}},
    [GOAL_FIELD_INDICATOR] = {.name = "indicator", .aliases = {"indikator"}},
    [GOAL_FIELD_UNIT] = {.name = "unit", .aliases = {"satuan"}},
    [GOAL_FIELD_DIRECTION] = {.name = "direction", .aliases = {"arah"}},
    [GOAL_FIELD_BASELINE] = {.name = "baseline",
                             .aliases = {"kondisi awal"},
                             .is_decimal = true},
    [GOAL_FIELD_TARGET] = {.name = "target", .is_decimal = true},
    [GOAL_FIELD_LEVEL_M2] = {.name = "level_m2", .aliases = {"tingkat -2"}},
    [GOAL_FIELD_LEVEL_M1] = {.name = "level_m1", .aliases = {"tingkat -1"}},
    [GOAL_FIELD_LEVEL_0] = {.name = "level_0", .aliases = {"tingkat 0"}},
    [GOAL_FIELD_LEVEL_P1] = {.name = "level_p1", .aliases = {"tingkat +1"}},
    [GOAL_FIELD_LEVEL_P2] = {.name = "level_p2", .aliases = {"tingkat +2"}},
    [GOAL_FIELD_IMPORTANCE] = {.name = "importance", .aliases = {"kepentingan"}},
    [GOAL_FIELD_DIFFICULTY] = {.name = "difficulty", .aliases = {"kesulitan"}},
    [GOAL_FIELD_WEIGHT] = {.name = "weight", .aliases = {"bobot"}, .is_decimal = true},
    [GOAL_FIELD_CONFIDENCE] = {.name = "confidence", .aliases = {"keyakinan"}},
    [GOAL_FIELD_START_ON] = {.name = "start_on", .aliases = {"tanggal mulai"}},
    [GOAL_FIELD_TARGET_ON] = {.name = "target_on", .aliases = {"tenggat"}},
    [GOAL_FIELD_REVIEW_ON] = {.name = "review_on", .aliases = {"tanggal tinjauan"}},
    [GOAL_FIELD_SET_BY] = {.name = "set_by", .aliases = {"ditetapkan oleh"}},
    [GOAL_FIELD_STATUS] = {.name = "status"},
    [GOAL_FIELD_SUPERSEDES] = {.name = "supersedes", .aliases = {"menggantikan"}},
    [GOAL_ROLE_REFERENCE] = {.name = REFERENCE_HEADER},
};

static const struct role journal_roles[JOURNAL_FIELD_COUNT + 1] = {
    [JOURNAL_FIELD_CLIENT] = {.name = "client_id",
                              .aliases = {"kode konseli", "kode klien"},
                              .is_required = true},
    [JOURNAL_FIELD_DATE] = {.name = "date", .aliases = {"tanggal"}, .is_required = true},
    [JOURNAL_FIELD_KIND] = {.name = "kind", .aliases = {"jenis"}, .is_required = true},
    [JOURNAL_FIELD_TEXT] = {.name = "text", .aliases = {"uraian"}, .is_required = true},
    [JOURNAL_FIELD_GOAL] = {.name = "goal_id", .aliases = {"kode tujuan"}},
    [JOURNAL_FIELD_DUE] = {.name = "due", .aliases = {"tenggat"}},
    [JOURNAL_FIELD_DONE_ON] = {.name = "done_on", .aliases = {"selesai"}},
    [JOURNAL_FIELD_STATE] = {.name = "state", .aliases = {"status"}},
    [JOURNAL_FIELD_EXTRA] = {.name = "extra", .aliases = {"keterangan"}},
    [JOURNAL_ROLE_REFERENCE] = {.name = REFERENCE_HEADER},
};

static const struct role client_roles[COURSE_FIELD_COUNT + 1] = {
    [COURSE_FIELD_CLIENT] = {.name = "client_id",
                             .aliases = {"kode konseli", "kode klien"},
                             .is_required = true},
    [COURSE_FIELD_EPISODE_ID] = {.name = "episode_id", .aliases = {"kode episode"}},
    [COURSE_FIELD_COUNSELOR] = {.name = "counselor_id",
                                .aliases = {"kode konselor", "guru bk"}},
    [COURSE_FIELD_NAME] = {.name = "name", .aliases = {"nama"}},
    [COURSE_FIELD_CLASS] = {.name = "class", .aliases = {"kelas"}},
    [COURSE_FIELD_SEX] = {.name = "sex", .aliases = {"jk", "jenis kelamin", "l/p"}},
    [COURSE_FIELD_BIRTH_YEAR] = {.name = "birth_year", .aliases = {"tahun lahir"}},
    [COURSE_FIELD_FIELD] = {.name = "field", .aliases = {"bidang", "bidang layanan"}},
    [COURSE_FIELD_PROBLEM] = {.name = "problem", .aliases = {"masalah"}},
    [COURSE_FIELD_SOURCE] = {.name = "source", .aliases = {"sumber rujukan"}},
    [COURSE_FIELD_REFERRED_ON] = {.name = "referred_on", .aliases = {"tanggal rujukan"}},
    [COURSE_FIELD_STARTED_ON] = {.name = "started_on", .aliases = {"tanggal mulai"}},
    [COURSE_FIELD_CLOSED_ON] = {.name = "closed_on", .aliases = {"tanggal selesai"}},
    [COURSE_FIELD_CLOSE_TYPE] = {.name = "close_type", .aliases = {"jenis pengakhiran"}},
    [COURSE_FIELD_CLOSE_REASON] = {.name = "close_reason", .aliases = {"alasan"}},
    [COURSE_FIELD_CONSENT] = {.name = "consent_report_to", .aliases = {"izin laporan"}},
    [COURSE_ROLE_REFERENCE] = {.name = REFERENCE_HEADER},
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
    assert(false); // no kind of file
    return (struct role_list){NULL, 0};
}

bool role_needs_value(const struct role *role)
{
    return role->is_required && !role->may_be_empty;
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
