/* Whole cases for whole reports: the usual one and the hard ones. */
#ifndef TESTS_REPORT_CONSTELLATIONS_H
#define TESTS_REPORT_CONSTELLATIONS_H

#include <math.h>

#include "tests/report/report_case.h"

static inline struct course *
add_course(struct case_builder *builder, const char *started_on, const char *problem)
{
    struct course *course = case_course(builder, started_on);
    course->counselor = TEXT("C04");
    course->name = TEXT("Putri Anggraini");
    course->class_name = TEXT("VIII B");
    course->field = FIELD_LEARNING;
    course->source = REFERRAL_TEACHER;
    course->problem = text_of(problem);
    course->consent = CONSENT_CLIENT | CONSENT_PARENT;
    return course;
}

/* A goal in words of its own; `start` is its first day. */
static inline struct goal *add_goal(struct case_builder *builder,
                                    const char *id,
                                    enum goal_kind kind,
                                    const char *statement,
                                    const char *start)
{
    struct goal *goal = case_goal(builder, id, kind, start);
    goal->statement = text_of(statement);
    goal->set_by = OWNER_JOINT;
    goal->target_on = day_at("2026-12-18");
    goal->review_on = day_at("2026-12-04");
    return goal;
}

static inline void add_entry(struct case_builder *builder,
                             const char *day,
                             enum journal_kind kind,
                             const char *goal,
                             const char *text)
{
    struct journal_entry *entry = case_journal(builder, day, kind);
    entry->text = text_of(text);
    entry->goal = text_of(goal);
}

static inline void add_step(struct case_builder *builder,
                            const char *day,
                            const char *text,
                            const char *due,
                            enum journal_state state)
{
    struct journal_entry *entry = case_journal(builder, day, JOURNAL_STEP);
    entry->text = text_of(text);
    entry->goal = TEXT("G1");
    entry->due = day_at(due);
    entry->state = state;
}

static inline void add_note(struct case_builder *builder, const char *note)
{
    struct session *session = &builder->file.sessions[builder->file.session_count - 1];
    session->notes = ARENA_NEW(builder->arena, struct text);
    session->notes[0] = text_of(note);
    session->note_count = 1;
}

/* What was recorded in a session; NaN = nothing. */
struct record {
    const char *day;
    enum attendance attendance;
    double phq, gad, srs, gas, gbo;
};

static inline void add_score(struct case_builder *builder, const char *measure, double value)
{
    if (!isnan(value))
        case_score(builder, measure, value);
}

static inline void add_rating(struct case_builder *builder, const char *goal, double value)
{
    if (!isnan(value))
        case_rating(builder, goal, value);
}

static inline void
add_records(struct case_builder *builder, const struct record *records, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        case_session(builder, records[i].day, records[i].attendance)->counselor = TEXT("C04");
        add_score(builder, "phq-9", records[i].phq);
        add_score(builder, "gad-7", records[i].gad);
        add_score(builder, "srs", records[i].srs);
        add_rating(builder, "G1", records[i].gas);
        add_rating(builder, "G2", records[i].gbo);
    }
}

static inline void add_source(struct case_builder *builder)
{
    builder->file.sources = ARENA_NEW(builder->arena, struct source);
    builder->file.sources[0] = (struct source){.name = TEXT("sesi-bk.csv")};
    builder->file.source_count = 1;
}

static inline void build_usual(struct case_builder *builder)
{
    static const struct record records[] = {
        {"2026-08-28", ATTENDANCE_ATTENDED,  18,  11,  34,   -2,  2  },
        {"2026-09-04", ATTENDANCE_ATTENDED,  17,  12,  36.5, NAN, NAN},
        {"2026-09-11", ATTENDANCE_LATE,      15,  NAN, 37,   -1,  3  },
        {"2026-09-18", ATTENDANCE_NO_SHOW,   NAN, NAN, NAN,  NAN, NAN},
        {"2026-09-25", ATTENDANCE_ATTENDED,  14,  10,  37.5, -1,  4  },
        {"2026-10-02", ATTENDANCE_ATTENDED,  12,  11,  38,   0,   5  },
        {"2026-10-09", ATTENDANCE_CANCELLED, NAN, NAN, NAN,  NAN, NAN},
        {"2026-10-16", ATTENDANCE_ATTENDED,  12,  9,   37.5, 0,   5  },
        {"2026-10-30", ATTENDANCE_ATTENDED,  9,   10,  38,   0,   6  },
        {"2026-11-13", ATTENDANCE_ATTENDED,  8,   9,   38.5, 0,   7  },
        {"2026-11-20", ATTENDANCE_ATTENDED,  7,   9,   38,   0,   7  },
    };
    add_course(builder, "2026-08-28",
               "Sering tidak berani bertanya di kelas dan tidur larut malam");
    add_goal(builder, "G1", GOAL_GAS, "Bertanya di kelas sedikitnya satu kali seminggu",
             "2026-08-28");
    add_goal(builder, "G2", GOAL_GBO, "Merasa lebih percaya diri saat berbicara", "2026-08-28")
        ->term = TERM_LONG;
    add_records(builder, records, COUNT(records));
    add_note(builder, "Menceritakan presentasi di depan kelas.");
    add_entry(builder, "2026-08-28", JOURNAL_STRATEGY, "G1",
              "Latihan pernapasan sebelum kelas");
    add_step(builder, "2026-09-04", "Menulis satu pertanyaan sebelum pelajaran", "2026-09-18",
             STATE_DONE);
    add_entry(builder, "2026-09-11", JOURNAL_OBSTACLE, "G1", "Takut ditertawakan teman");
    add_entry(builder, "2026-10-02", JOURNAL_STRATEGY, "G1", "Bermain peran bertanya di kelas");
    add_entry(builder, "2026-10-16", JOURNAL_SUCCESS, "G1", "Bertanya dua kali di kelas IPA");
    add_entry(builder, "2026-10-30", JOURNAL_SKILL, "", "Mengatur napas saat gugup");
    add_step(builder, "2026-11-13", "Memimpin diskusi kelompok", "2026-12-04", STATE_DOING);
    struct journal_entry *review = case_journal(builder, "2026-11-20", JOURNAL_REVIEW);
    review->text = TEXT("Ingin terus berlatih sampai akhir semester");
    review->state = STATE_ON_TRACK;
    add_source(builder);
}

static inline void build_one_session(struct case_builder *builder)
{
    case_session(builder, "2026-11-20", ATTENDANCE_ATTENDED);
    add_goal(builder, "G1", GOAL_GAS, "Datang tepat waktu setiap hari", "2026-11-20");
    add_goal(builder, "G2", GOAL_VALUE, "Menambah waktu belajar mandiri", "2026-11-20");
}

#define LONG_STATEMENT                                                                         \
    "Mampu menyampaikan pendapat dengan tenang kepada teman sekelompok dan kepada guru, juga " \
    "ketika pendapatnya berbeda, tanpa meninggalkan kelas, dan menuliskan sesudahnya apa "     \
    "yang "                                                                                    \
    "membantu dan apa yang masih sulit"

/* Every kind of goal, and every state that a rating leads to. */
static inline void build_six_goals(struct case_builder *builder)
{
    static const struct {
        const char *id;
        enum goal_kind kind;
        const char *statement;
        double ratings[4];
    } goals[] = {
        {"G1", GOAL_GAS,       LONG_STATEMENT,                           {-2, -1, 0, 0}      },
        {"G2", GOAL_GAS,       "Mengerjakan tugas pada hari yang sama",  {-1, -2, -2, -2}    },
        {"G3", GOAL_GBO,       "Merasa diterima di kelas",               {3, 5, 8, 9}        },
        {"G4", GOAL_VALUE,     "Tidur sebelum pukul sepuluh malam",      {1, 3, 4, 5}        },
        {"G5", GOAL_MILESTONE, "Menyelesaikan empat langkah presentasi", {0, NAN, NAN, NAN}  },
        {"G6", GOAL_GBO,       "Berteman dengan dua orang baru",         {NAN, NAN, NAN, NAN}},
    };
    add_course(builder, "2026-09-07", "Menarik diri dari teman.");
    for (size_t i = 0; i < COUNT(goals); i++) {
        struct goal *goal =
            add_goal(builder, goals[i].id, goals[i].kind, goals[i].statement, "2026-09-07");
        goal->weight = (double)(i + 1);
        goal->unit = i == 3 ? TEXT("malam seminggu") : goal->unit;
        goal->baseline = goals[i].kind == GOAL_GAS ? goals[i].ratings[0] : goal->baseline;
    }
    for (size_t session = 0; session < 4; session++) {
        static const char *const days[] = {"2026-09-07", "2026-09-21", "2026-10-05",
                                           "2026-10-19"};
        case_session(builder, days[session], ATTENDANCE_ATTENDED)->counselor = TEXT("C04");
        for (size_t i = 0; i < COUNT(goals); i++)
            add_rating(builder, goals[i].id, goals[i].ratings[session]);
    }
    add_entry(builder, "2026-09-21", JOURNAL_EVENT, "", "Pindah tempat duduk");
}

static inline void build_worse(struct case_builder *builder)
{
    static const struct record records[] = {
        {"2026-08-31", ATTENDANCE_ATTENDED, 9,   8,   38,  -1,  5  },
        {"2026-09-07", ATTENDANCE_ATTENDED, 10,  9,   38,  -1,  5  },
        {"2026-09-14", ATTENDANCE_ATTENDED, 12,  8,   37,  -1,  4  },
        {"2026-09-28", ATTENDANCE_LATE,     15,  NAN, 31,  -2,  3  },
        {"2026-10-12", ATTENDANCE_ATTENDED, 17,  14,  30,  -2,  2  },
        {"2026-10-26", ATTENDANCE_ATTENDED, 18,  14,  29,  -2,  2  },
        {"2026-11-09", ATTENDANCE_NO_SHOW,  NAN, NAN, NAN, NAN, NAN},
        {"2026-11-16", ATTENDANCE_NO_SHOW,  NAN, NAN, NAN, NAN, NAN},
    };
    add_course(builder, "2026-08-31", "Orang tua baru berpisah");
    add_goal(builder, "G1", GOAL_GAS, "Masuk sekolah setiap hari", "2026-08-31")->baseline = -1;
    add_goal(builder, "G2", GOAL_GBO, "Bisa bercerita kepada orang rumah", "2026-08-31")
        ->baseline = 5;
    add_records(builder, records, COUNT(records));
    add_entry(builder, "2026-09-07", JOURNAL_STRATEGY, "G2", "Menulis buku harian");
    add_step(builder, "2026-09-14", "Menulis surat kepada ibu", "2026-09-28", STATE_OPEN);
    add_entry(builder, "2026-10-12", JOURNAL_OBSTACLE, "G2", "Rumah selalu ramai");
    case_journal(builder, "2026-10-26", JOURNAL_RISK)->state = STATE_RISK_MEDIUM;
}

static inline void build_forty_five_sessions(struct case_builder *builder)
{
    static const double falls[] = {0, 2, -1, 1, -2};
    day_number first = day_at("2026-01-12");
    add_course(builder, "2026-01-12", "Cemas menghadapi ujian");
    add_goal(builder, "G1", GOAL_VALUE, "Belajar mandiri", "2026-01-12")->unit =
        TEXT("jam seminggu");
    for (int i = 0; i < 45; i++) {
        char *day = ARENA_ARRAY(builder->arena, char, DAY_TEXT_BYTES);
        day_print_iso(first + 7 * i, day);
        case_session(builder, day, i % 9 == 8 ? ATTENDANCE_NO_SHOW : ATTENDANCE_ATTENDED)
            ->counselor = TEXT("C04");
        if (i % 9 == 8)
            continue;
        case_score(builder, "gad-7", 17 - floor(i / 4.0) + falls[i % 5]);
        if (i % 4 == 0)
            case_rating(builder, "G1", i / 8);
    }
}

/* Ended without an ending, first score late, and a measure that no catalogue knows. */
static inline void build_ended(struct case_builder *builder)
{
    static const char *const days[] = {"2026-09-01", "2026-09-08", "2026-09-15", "2026-09-22",
                                       "2026-09-29"};
    static const double phq[] = {NAN, NAN, 16, 15, 12};
    struct course *course = add_course(builder, "2026-09-01", "");
    course->closed_on = day_at("2026-10-20");
    course->close_type = CLOSE_UNPLANNED;
    course->consent = 0;
    add_goal(builder, "G1", GOAL_GBO, "Tidur lebih teratur", "2026-09-01");
    for (size_t i = 0; i < COUNT(days); i++) {
        case_session(builder, days[i], ATTENDANCE_ATTENDED);
        add_score(builder, "phq-9", phq[i]);
        case_score(builder, "skala-tidur", 20 + (double)i);
    }
    case_session(builder, "2026-10-06", ATTENDANCE_CANCELLED);
    case_session(builder, "2026-10-13", ATTENDANCE_NO_SHOW);
}

/* Somebody who never came: no goal, no score, no word. */
static inline void build_bare(struct case_builder *builder)
{
    case_session(builder, "2026-11-16", ATTENDANCE_NO_SHOW);
}

/* Scores of one day, low ratings of the relationship, and immediate evaluations. */
static inline void build_no_goals(struct case_builder *builder)
{
    static const double srs[] = {40, 33, 32, 39};
    static const char *const days[] = {"2026-10-19", "2026-11-02", "2026-11-09", "2026-11-16"};
    add_course(builder, "2026-10-19", "Diminta wali kelas!");
    for (size_t i = 0; i < COUNT(days); i++) {
        case_session(builder, days[i], ATTENDANCE_ATTENDED)->duration_minutes =
            i == 2 ? SESSION_NO_DURATION : 50;
        add_score(builder, "who-5", i == 3 ? 44 : NAN);
        case_score(builder, "srs", srs[i]);
        case_score(builder, "uca-u", 5 + (double)i);
    }
    add_entry(builder, "2026-11-02", JOURNAL_EVENT, "", "Ujian tengah semester");
    add_entry(builder, "2026-11-09", JOURNAL_SUCCESS, "", "Masuk tim bola voli");
}

/* Goals of every unusual kind: given up, replaced, without a target, attained from the start,
 * rated by two people, attained in a review. */
static inline void build_odd_goals(struct case_builder *builder)
{
    add_course(builder, "2026-09-01", "Sulit berteman");
    add_goal(builder, "G1", GOAL_GBO, "Ikut kegiatan pramuka", "2026-09-01")->status =
        STATUS_DROPPED;
    add_goal(builder, "G2", GOAL_GBO, "Menyapa teman", "2026-09-01")->status =
        STATUS_SUPERSEDED;
    struct goal *screen =
        add_goal(builder, "G3", GOAL_VALUE, "Mengurangi waktu gawai", "2026-09-01");
    screen->target = NAN;
    screen->baseline = 6.5;
    screen->unit = TEXT("jam sehari");
    add_goal(builder, "G4", GOAL_GAS, "Menjawab di kelas", "2026-09-01")->baseline = 0;
    add_goal(builder, "G5", GOAL_GBO, "Menyapa tiga teman setiap hari", "2026-09-15")
        ->baseline = 2;
    case_session(builder, "2026-09-01", ATTENDANCE_ATTENDED)->counselor = TEXT("C04");
    case_rating(builder, "G1", 1);
    case_rating(builder, "G3", 6.5);
    case_rating(builder, "G4", 0);
    case_session(builder, "2026-09-15", ATTENDANCE_ATTENDED)->counselor = TEXT("C04");
    case_rating(builder, "G3", 5);
    case_rating(builder, "G4", 1);
    case_rating(builder, "G5", 4);
    struct session *review = case_session(builder, "2026-09-29", ATTENDANCE_ATTENDED);
    review->counselor = TEXT("C04");
    review->kind = SESSION_REVIEW;
    case_rating(builder, "G3", 4.25);
    case_rating(builder, "G5", 8);
    case_rating(builder, "G5", 5)->rater = RATER_TEACHER;
}

/* Begun before the period; a drop of the relationship that was repaired; notes on risk. */
static inline void build_across_periods(struct case_builder *builder)
{
    static const struct record records[] = {
        {"2026-05-11", ATTENDANCE_ATTENDED, 17,  12,  38,  -2,  3  },
        {"2026-05-25", ATTENDANCE_ATTENDED, 16,  11,  38,  -2,  3  },
        {"2026-06-08", ATTENDANCE_NO_SHOW,  NAN, NAN, NAN, NAN, NAN},
        {"2026-06-22", ATTENDANCE_ATTENDED, 15,  11,  31,  -1,  4  },
        {"2026-07-20", ATTENDANCE_ATTENDED, 13,  10,  37,  -1,  5  },
        {"2026-08-03", ATTENDANCE_ATTENDED, 10,  8,   38,  0,   5  },
        {"2026-08-17", ATTENDANCE_ATTENDED, 9,   7,   38,  0,   6  },
    };
    add_course(builder, "2026-05-11", "Cemas sejak pindah sekolah");
    add_goal(builder, "G1", GOAL_GAS, "Masuk kelas setiap pagi", "2026-05-11");
    add_goal(builder, "G2", GOAL_GBO, "Berani bertanya", "2026-05-11");
    add_records(builder, records, COUNT(records));
    add_entry(builder, "2026-06-22", JOURNAL_RISK, "", "Pernah menulis ingin menghilang");
    builder->file.journal[0].state = STATE_RISK_LOW;
    add_entry(builder, "2026-06-23", JOURNAL_SAFETY, "", "Ibu diberi tahu dan ikut memantau");
    struct journal_entry *contact = case_journal(builder, "2026-08-20", JOURNAL_FOLLOWUP);
    contact->text = TEXT("Telepon kepada ibu: pagi lebih lancar");
    contact->state = STATE_REACHED;
}

/* Came back after a closed course: only what belongs to the second one is told. */
static inline void build_reopened(struct case_builder *builder)
{
    struct course *first = add_course(builder, "2026-01-12", "Cemas ujian");
    first->closed_on = day_at("2026-03-30");
    first->close_type = CLOSE_PLANNED;
    first->close_reason = REASON_GOALS_COMPLETED;
    case_weekly_scores(builder, "2026-01-12", "gad-7", "15 12 9 7 6");
    add_course(builder, "2026-10-05", "Kembali cemas menjelang ujian akhir")->consent =
        CONSENT_CLIENT | CONSENT_PRINCIPAL;
    case_weekly_scores(builder, "2026-10-05", "gad-7", "12 12 11 8");
}

static const struct constellation {
    const char *name;
    void (*build)(struct case_builder *builder);
    const char *period;
} constellations[] = {
    {"usual",               build_usual,               "2026-H2"},
    {"one_session",         build_one_session,         "2026-H2"},
    {"six_goals",           build_six_goals,           "2026-H2"},
    {"worse",               build_worse,               "2026-H2"},
    {"forty_five_sessions", build_forty_five_sessions, "2026"   },
    {"ended",               build_ended,               "2026-H2"},
    {"bare",                build_bare,                "2026-H2"},
    {"no_goals",            build_no_goals,            "2026-H2"},
    {"odd_goals",           build_odd_goals,           "2026-H2"},
    {"across_periods",      build_across_periods,      "2026-H2"},
    {"reopened",            build_reopened,            "2026-H2"},
};

#endif
