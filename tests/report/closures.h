/* Courses that have ended: as agreed, half documented, without an ending, handed over. */
#ifndef TESTS_REPORT_CLOSURES_H
#define TESTS_REPORT_CLOSURES_H

#include "tests/report/constellations.h"

static inline struct course *add_ended_course(struct case_builder *builder,
                                              const char *closed_on,
                                              enum close_type type,
                                              enum close_reason reason)
{
    struct course *course = add_course(builder, "2026-07-13", "Sering terlambat dan cemas");
    course->closed_on = day_at(closed_on);
    course->close_type = type;
    course->close_reason = reason;
    return course;
}

static inline void add_follow_up_plan(struct case_builder *builder,
                                      const char *day,
                                      const char *text,
                                      const char *due)
{
    struct journal_entry *plan = case_journal(builder, day, JOURNAL_FOLLOWUP_PLAN);
    plan->text = text_of(text);
    plan->due = day_at(due);
    plan->state = STATE_OPEN;
}

static inline void add_contact(struct case_builder *builder,
                               const char *day,
                               const char *text,
                               enum journal_state state)
{
    struct journal_entry *contact = case_journal(builder, day, JOURNAL_FOLLOWUP);
    contact->text = text_of(text);
    contact->state = state;
}

/* Scores that fall from session to session, one goal attained and one on its way. */
static inline void add_good_course(struct case_builder *builder)
{
    static const struct record records[] = {
        {"2026-07-13", ATTENDANCE_ATTENDED, 18,  12,  NAN, -2,  2  },
        {"2026-07-20", ATTENDANCE_LATE,     15,  11,  NAN, -1,  3  },
        {"2026-07-27", ATTENDANCE_NO_SHOW,  NAN, NAN, NAN, NAN, NAN},
        {"2026-08-03", ATTENDANCE_ATTENDED, 10,  8,   NAN, 0,   4  },
        {"2026-08-10", ATTENDANCE_ATTENDED, 7,   6,   NAN, 0,   5  },
        {"2026-08-17", ATTENDANCE_ATTENDED, 6,   4,   NAN, 1,   6  },
    };
    add_goal(builder, "G1", GOAL_GAS, "Datang tepat waktu", "2026-07-13");
    add_goal(builder, "G2", GOAL_GBO, "Merasa tenang di kelas", "2026-07-13");
    add_records(builder, records, COUNT(records));
}

static inline void build_planned(struct case_builder *builder)
{
    add_ended_course(builder, "2026-08-17", CLOSE_PLANNED, REASON_MUTUAL_AGREEMENT);
    add_good_course(builder);
    builder->file.sessions[builder->file.session_count - 1].kind = SESSION_CLOSURE;
    add_note(builder, "Menutup konseling bersama.");
    case_session(builder, "2026-09-07", ATTENDANCE_ATTENDED)->kind = SESSION_FOLLOWUP;
    case_score(builder, "phq-9", 5);
    add_entry(builder, "2026-07-13", JOURNAL_STRATEGY, "G1", "Menyiapkan tas malam sebelumnya");
    add_step(builder, "2026-07-20", "Memasang alarm", "2026-07-27", STATE_DONE);
    add_step(builder, "2026-07-27", "Bercerita kepada wali kelas", "2026-08-10", STATE_OPEN);
    add_entry(builder, "2026-08-03", JOURNAL_STRATEGY, "G2", "Latihan pernapasan");
    add_entry(builder, "2026-08-03", JOURNAL_OBSTACLE, "G2", "Kelas ramai");
    add_entry(builder, "2026-08-10", JOURNAL_SUCCESS, "G1", "Seminggu tepat waktu");
    add_entry(builder, "2026-08-10", JOURNAL_SKILL, "", "Mengatur napas");
    case_journal(builder, "2026-08-17", JOURNAL_RISK)->state = STATE_RISK_NONE;
    add_follow_up_plan(builder, "2026-08-17", "Kontak singkat", "2026-09-07");
    add_follow_up_plan(builder, "2026-08-17", "Pertemuan tiga bulan kemudian", "2026-12-01");
    add_contact(builder, "2026-09-07", "Kabar baik", STATE_REACHED);
    add_source(builder);
}

/* Closed by its session; nobody wrote down why, what was learned, or what is planned. */
static inline void build_half_documented(struct case_builder *builder)
{
    case_session(builder, "2026-09-28", ATTENDANCE_ATTENDED);
    case_score(builder, "mood", 4);
    case_session(builder, "2026-10-05", ATTENDANCE_ATTENDED)->kind = SESSION_CLOSURE;
    case_score(builder, "mood", 7);
}

/* The ratings improved, but nobody may call that a success. */
static inline void build_unplanned(struct case_builder *builder)
{
    add_ended_course(builder, "2026-09-14", CLOSE_UNPLANNED, REASON_NO_RETURN);
    add_good_course(builder);
    case_session(builder, "2026-08-31", ATTENDANCE_NO_SHOW);
    add_entry(builder, "2026-08-10", JOURNAL_SKILL, "", "Mengatur napas");
    add_contact(builder, "2026-09-21", "Telepon tidak diangkat", STATE_NOT_REACHED);
    add_contact(builder, "2026-10-05", "Pesan belum dibalas", STATE_NOT_REACHED);
}

static inline void build_transferred(struct case_builder *builder)
{
    static const struct record records[] = {
        {"2026-10-26", ATTENDANCE_ATTENDED, 9,  8,  NAN, -1, 5},
        {"2026-11-02", ATTENDANCE_ATTENDED, 15, 8,  NAN, -2, 4},
        {"2026-11-09", ATTENDANCE_ATTENDED, 17, 13, NAN, -2, 3},
    };
    add_ended_course(builder, "2026-11-09", CLOSE_TRANSFERRED, REASON_REFERRED_OUT);
    add_goal(builder, "G1", GOAL_GAS, "Masuk sekolah setiap hari", "2026-10-26")->baseline = -1;
    add_goal(builder, "G2", GOAL_GBO, "Bisa bercerita", "2026-10-26")->baseline = 5;
    add_records(builder, records, COUNT(records));
    case_journal(builder, "2026-11-09", JOURNAL_RISK)->state = STATE_RISK_MEDIUM;
    add_follow_up_plan(builder, "2026-11-09", "Menanyakan kabar kepada psikolog", "2026-11-30");
}

/* Closed within an agreement, but nobody planned what comes next, and no goal was ever set. */
static inline void build_without_plan(struct case_builder *builder)
{
    add_ended_course(builder, "2026-11-16", CLOSE_PLANNED, REASON_END_OF_TERM)->consent =
        CONSENT_PRINCIPAL;
    case_weekly_scores(builder, "2026-10-26", "gad-7", "9 9 9 9");
    builder->file.sessions[builder->file.session_count - 1].kind = SESSION_CLOSURE;
}

static const struct constellation closures[] = {
    {"planned",         build_planned,         "2026-H2"},
    {"half_documented", build_half_documented, "2026-H2"},
    {"unplanned",       build_unplanned,       "2026-H2"},
    {"transferred",     build_transferred,     "2026-H2"},
    {"without_plan",    build_without_plan,    "2026-H2"},
};

#endif
