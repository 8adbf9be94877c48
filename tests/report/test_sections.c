/* Which sentences come out of which facts, in both languages. */
#include <math.h>
#include <string.h>

#include "language/en.h"
#include "language/id.h"
#include "tests/report/document_texts.h"
#include "tests/report/report_case.h"

static bool holds(struct text text, const char *part)
{
    size_t length = strlen(part);
    for (size_t i = 0; i + length <= text.length; i++) {
        if (memcmp(text.data + i, part, length) == 0)
            return true;
    }
    return false;
}

/* The words of the report in that language; the case stays in the builder. */
static struct text words_in(struct case_builder *builder, const struct language *language)
{
    struct report_case report = {.language = language};
    return document_words(write_report(builder, &report));
}

static void
expect_words(struct case_builder *builder, const char *name, const char *id, const char *en)
{
    const struct {
        const struct language *language;
        const char *part;
    } expected[] = {
        {&language_id, id},
        {&language_en, en},
    };
    for (size_t i = 0; i < COUNT(expected); i++) {
        struct text words = words_in(builder, expected[i].language);
        if (!holds(words, expected[i].part))
            fail_msg("%s: \"%s\" does not stand in\n%.*s", name, expected[i].part,
                     (int)words.length, words.data);
    }
}

static void expect_no_words(struct case_builder *builder, const char *id, const char *en)
{
    struct text words = words_in(builder, &language_id);
    if (holds(words, id))
        fail_msg("\"%s\" stands in\n%.*s", id, (int)words.length, words.data);
    words = words_in(builder, &language_en);
    if (holds(words, en))
        fail_msg("\"%s\" stands in\n%.*s", en, (int)words.length, words.data);
}

/* Falls from a first score that was higher, and rises all the way. */
#define FALL_AND_RISE                                                                          \
    "34 4.7 5.8 8 8.7 10.4 11.6 13.5 14.4 16.3 17.7 18.9 20 21.9 22.9 24 25.7 26.9"

static const struct {
    const char *measure, *scores;
    const char *id, *en;
    const char *id_headline, *en_headline;
} measures[] = {
    {"phq-9", "12",                                "Skor baru tersedia dari 1 hari; diperlukan skor dari sedikitnya 2 hari",
     "Scores from only 1 day so far; at least 2 days are needed",                                                                                                                                     "PHQ-9: data belum cukup.",
     "PHQ-9: too few data."                                                                                                                                                                                                                                                                    },
    {"phq-9", "12 12 12",                          "Seluruh 3 skor sama, yaitu 12.",                                         "All 3 scores are equal (12).",
     "PHQ-9: tidak ada perubahan reliabel.",                                                                                                                                                                                                                 "PHQ-9: no reliable change."      },
    {"mood",  "3 9",                               "Batas perubahan reliabel untuk mood belum tersedia",
     "No usable limit of reliable change is known for mood",                                                                                                                                          "mood: arah perubahan belum disimpulkan.",             "mood: no direction stated yet."  },
    {"phq-9", "- - 18 5",
     "Skor pertama yang tersedia berasal dari sesi ke-3 sehingga perubahan tidak dinilai.",                                  "The first available score is from session 3, so change is not judged.",
     "PHQ-9: arah perubahan belum disimpulkan.",                                                                                                                                                                                                             "PHQ-9: no direction stated yet." },
    {"phq-9", "18 13",                             "Skor pertama 18, skor terakhir 13 (dari 2 skor).",
     "First score 18, latest score 13 (2 scores).",                                                                                                                                                   "PHQ-9: tidak ada perubahan reliabel.",
     "PHQ-9: no reliable change."                                                                                                                                                                                                                                                              },
    {"phq-9", "18 17 18",                          "Skor pertama dan skor terakhir sama, yaitu 18 (dari 3 skor).",
     "First and latest score are equal (18; 3 scores).",                                                                                                                                              "PHQ-9: tidak ada perubahan reliabel.",
     "PHQ-9: no reliable change."                                                                                                                                                                                                                                                              },
    {"phq-9", "18 - - 7",
     "Namun, pada 2 dari 4 sesi tidak ada skor sehingga arah perubahan belum disimpulkan.",                                  "However, 2 of 4 sessions have no score, so no direction is stated.",
     "PHQ-9: arah perubahan belum disimpulkan.",                                                                                                                                                                                                             "PHQ-9: no direction stated yet." },
    {"phq-9", "27 12",                             "Namun, skor pertama berada di ujung skala sehingga",
     "However, the first score lies at the end of the scale, so no direction",                                                                                                                        "PHQ-9: arah perubahan belum disimpulkan.",            "PHQ-9: no direction stated yet." },
    {"phq-9", "18 12",                             "Skor terakhir 6 poin lebih baik daripada skor pertama",
     "The latest score is 6 points better than the first",                                                                                                                                            "PHQ-9: lebih baik, baru terlihat satu kali.",         "PHQ-9: better, seen once so far."},
    {"phq-9", "12 18",                             "Skor terakhir 6 poin lebih buruk daripada skor pertama",
     "The latest score is 6 points worse than the first",                                                                                                                                             "PHQ-9: lebih buruk, baru terlihat satu kali.",        "PHQ-9: worse, seen once so far." },
    {"phq-9", "27 15 14",                          "sehingga hasil ini perlu dibaca dengan hati-hati.",
     "please read this with caution.",                                                                                                                                                                "perlu dibaca dengan hati-hati.",
     "to be read with caution"                                                                                                                                                                                                                                                                 },
    {"phq-9", "16 - - 22 24",                      "Dua skor terakhir sama-sama sedikitnya 6 poin lebih buruk",
     "The last two scores are both at least 6 points worse than the first.",                                                                                                                          "perlu dibaca dengan hati-hati.",                      "to be read with caution"         },
    {"phq-9", "20 13 12",                          "Perbaikan reliabel: dua skor terakhir sama-sama sedikitnya 6 poin",
     "Reliable improvement: the last two scores are both at least 6 points better",                                                                                                                   "PHQ-9: perbaikan reliabel.",                          "PHQ-9: reliable improvement."    },
    {"phq-9", "10 17 18",                          "Mohon dibicarakan dengan konseli dan dalam supervisi.",
     "Please discuss it with the client and in supervision.",                                                                                                                                         "PHQ-9: kemunduran reliabel.",
     "PHQ-9: reliable worsening."                                                                                                                                                                                                                                                              },
    {"phq-9", "18 9 8",                            "keduanya kini berada dalam rentang yang lazim",
     "both now lie in the range typical of people without this difficulty (cutoff 10)",                                                                                                               "PHQ-9: perbaikan reliabel, kini dalam rentang umum.",
     "PHQ-9: reliable improvement, now in the usual range."                                                                                                                                                                                                                                    },
    {"phq-9", "14 13 14 12 13 11 12 10",           "hal ini masih mungkin kebetulan.",
     "this could still be chance.",                                                                                                                                                                   "PHQ-9: tidak ada perubahan reliabel.",
     "PHQ-9: no reliable change."                                                                                                                                                                                                                                                              },
    {"phq-9", "4 5 4 6 5 7 6 8",                   "Skor mengarah ke kemunduran sekitar",
     "The scores point towards worsening of about",                                                                                                                                                   "PHQ-9: skor mengarah ke kemunduran.",
     "PHQ-9: the scores point towards worsening."                                                                                                                                                                                                                                              },
    {"phq-9", "14 13 14 12 13 11 12 10 11 9 10 9", "Terdapat perbaikan yang teratur",
     "There is orderly improvement of about",                                                                                                                                                         "PHQ-9: tidak ada perubahan reliabel.",
     "PHQ-9: no reliable change."                                                                                                                                                                                                                                                              },
    {"ors",   FALL_AND_RISE,                       "tidak searah; keduanya ditampilkan.",
     "point in different directions; both are shown.",                                                                                                                                                "ORS: ",                                               "ORS: "                           },
    {"phq-9", "4 4 5",                             "ruang untuk membaik tinggal sedikit.",
     "there is little room to improve.",                                                                                                                                                              "PHQ-9: tidak ada perubahan reliabel.",
     "PHQ-9: no reliable change."                                                                                                                                                                                                                                                              },
    {"mood",  "3 9",                               "Alat ukur mood belum dikenal;",                                          "The measure mood is not known;",
     "mood: ",                                                                                                                                                                                                                                               "mood: "                          },
};

static void each_finding_of_a_measure_has_its_sentence(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(measures); i++) {
        struct case_builder builder = case_begin();
        case_weekly_scores(&builder, "2026-07-06", measures[i].measure, measures[i].scores);
        expect_words(&builder, measures[i].scores, measures[i].id, measures[i].en);
        expect_words(&builder, measures[i].scores, measures[i].id_headline,
                     measures[i].en_headline);
        case_end(&builder);
    }
}

static void a_change_that_is_not_judged_has_no_limit_beside_it(void **state)
{
    (void)state;
    struct case_builder builder = case_begin();
    case_weekly_scores(&builder, "2026-07-06", "phq-9", "- - 18 5");
    expect_no_words(&builder, "batas 6", "limit 6");
    expect_no_words(&builder, "lebih baik 13", "better by 13");
    expect_words(&builder, "late first score", "skor pertama baru ada sesudah sesi ke-2",
                 "first score after session 2");
    case_end(&builder);
}

static void measures_of_one_finding_share_a_sentence_and_worsening_comes_first(void **state)
{
    (void)state;
    struct case_builder builder = case_begin();
    static const char *const days[] = {"2026-07-06", "2026-07-13", "2026-07-20"};
    static const double phq[] = {20, 13, 12}, gad[] = {5, 12, 13}, core[] = {10, 20, 21};
    for (size_t i = 0; i < COUNT(days); i++) {
        case_session(&builder, days[i], ATTENDANCE_ATTENDED);
        case_score(&builder, "phq-9", phq[i]);
        case_score(&builder, "gad-7", gad[i]);
        case_score(&builder, "core-10", core[i]);
    }
    expect_words(&builder, "two worse",
                 "GAD-7 dan CORE-10: kemunduran reliabel. PHQ-9: perbaikan reliabel.",
                 "GAD-7 and CORE-10: reliable worsening. PHQ-9: reliable improvement.");
    case_end(&builder);
}

/* One session a day: a attended, l late, n did not attend, c cancelled, x cancelled late. */
static void add_sessions(struct case_builder *builder, const char *letters)
{
    static const char known[] = "alncx";
    static const enum attendance meaning[] = {ATTENDANCE_ATTENDED, ATTENDANCE_LATE,
                                              ATTENDANCE_NO_SHOW, ATTENDANCE_CANCELLED,
                                              ATTENDANCE_LATE_CANCELLED};
    day_number day = day_at("2026-10-01");
    for (const char *letter = letters; *letter != '\0'; letter++, day++) {
        char *iso = ARENA_ARRAY(builder->arena, char, DAY_TEXT_BYTES);
        day_print_iso(day, iso);
        case_session(builder, iso, meaning[strchr(known, *letter) - known]);
    }
}

static const struct {
    const char *sessions, *id, *en;
} attendances[] = {
    {"a",               "pada 1 dari 1 sesi yang dihitung",    "1 of the 1 session that counts"      },
    {"aanc",            "pada 2 dari 3 sesi yang dihitung",    "2 of the 3 sessions that count"      },
    {"aaaalaanx",       "pada 7 dari 9 sesi yang dihitung.",   "7 of the 9 sessions that count."     },
    {"annnnnn",         "1 dari 7 sesi, di bawah target 80%.", "1 of 7 sessions, below the target of"},
    {"aaaaaaaaaaan",    "dihitung (92%, interval",             "that count (92%, 95% confidence"     },
    {"aaannnnnnnnnnnn", "7–45%), di bawah target 80%.",      "7–45%), below the target of 80%."  },
};

static void attendance_is_told_as_its_number_allows(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(attendances); i++) {
        struct case_builder builder = case_begin();
        add_sessions(&builder, attendances[i].sessions);
        expect_words(&builder, attendances[i].sessions, attendances[i].id, attendances[i].en);
        if (strlen(attendances[i].sessions) < 10)
            expect_no_words(&builder, "Interval kehadiran", "Interval of attendance");
        case_end(&builder);
    }
}

static const struct {
    enum goal_kind kind;
    const char *ratings;
    double baseline;
    enum goal_status status;
    const char *id, *en;
} goals[] = {
    {GOAL_GAS,       "",       -2,  STATUS_ACTIVE,     "G1 belum dinilai.",                                   "G1 not rated yet."},
    {GOAL_GAS,       "-1",     NAN, STATUS_ACTIVE,     "baru satu kali dinilai",                              "rated once"       },
    {GOAL_GAS,       "-2 -2",  -2,  STATUS_ACTIVE,     "G1 dari tingkat −2 menjadi −2, belum berubah.",
     "G1 from level −2 to −2, no change yet."                                                                                },
    {GOAL_GAS,       "-2 -1",  -2,  STATUS_ACTIVE,     "G1 dari tingkat −2 menjadi −1, ada kemajuan.",
     "G1 from level −2 to −1, improving."                                                                                    },
    {GOAL_GAS,       "-2 0",   -2,  STATUS_ACTIVE,     "G1 dari tingkat −2 menjadi 0, tercapai satu kali.",
     "G1 from level −2 to 0, reached once."                                                                                    },
    {GOAL_GAS,       "-2 0 0", -2,  STATUS_ACTIVE,     "G1 dari tingkat −2 menjadi 0, tercapai.",
     "G1 from level −2 to 0, attained."                                                                                        },
    {GOAL_GAS,       "-2 1 2", -2,  STATUS_ACTIVE,     "G1 dari tingkat −2 menjadi +2, terlampaui.",
     "G1 from level −2 to +2, exceeded."                                                                                       },
    {GOAL_GAS,       "-1 -2",  -1,  STATUS_ACTIVE,     "G1 dari tingkat −1 menjadi −2, di bawah kondisi",
     "G1 from level −1 to −2, below the start."                                                                              },
    {GOAL_GAS,       "0 0",    0,   STATUS_ACTIVE,     "sudah tercapai sejak awal",
     "at the target from the start"                                                                                              },
    {GOAL_GAS,       "-2 -1",  -2,  STATUS_DROPPED,    "dihentikan",                                          "dropped"          },
    {GOAL_GAS,       "-2 -1",  -2,  STATUS_SUPERSEDED, "digantikan",                                          "replaced"         },
    {GOAL_GBO,       "2 3",    2,   STATUS_ACTIVE,     "G1 dari nilai 2 menjadi 3, belum berubah.",
     "G1 from rating 2 to 3, no change yet."                                                                                     },
    {GOAL_GBO,       "2 7.5",  2,   STATUS_ACTIVE,     "G1 dari nilai 2 menjadi 7,5, ada kemajuan.",
     "G1 from rating 2 to 7.5, improving."                                                                                       },
    {GOAL_GBO,       "2 8 9",  2,   STATUS_ACTIVE,     "G1 dari nilai 2 menjadi 9, tercapai.",
     "G1 from rating 2 to 9, attained."                                                                                          },
    {GOAL_GBO,       "6 2",    6,   STATUS_ACTIVE,     "G1 dari nilai 6 menjadi 2, di bawah kondisi awal.",
     "G1 from rating 6 to 2, below the start."                                                                                   },
    {GOAL_VALUE,     "0 4",    0,   STATUS_ACTIVE,     "G1 dari 0 menjadi 4 times a week, ada kemajuan.",
     "G1 from 0 to 4 times a week, improving."                                                                                   },
    {GOAL_VALUE,     "5 1",    5,   STATUS_ACTIVE,     "G1 dari 5 menjadi 1 times a week, menjauh dari",
     "G1 from 5 to 1 times a week, further from the target."                                                                     },
    {GOAL_MILESTONE, "0 1",    0,   STATUS_ACTIVE,     "G1 dari 0 menjadi 1 dari 8 langkah,",
     "G1 from 0 to 1 of 8 steps,"                                                                                                },
    {GOAL_MILESTONE, "0 8 8",  0,   STATUS_ACTIVE,     "G1 dari 0 menjadi 8 dari 8 langkah, tercapai.",
     "G1 from 0 to 8 of 8 steps, attained."                                                                                      },
};

static void goals_of_all_kinds_are_told_in_all_states(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(goals); i++) {
        struct case_builder builder = case_begin();
        struct goal *goal = case_goal(&builder, "G1", goals[i].kind, "2026-09-07");
        goal->baseline = goals[i].baseline;
        goal->status = goals[i].status;
        case_session(&builder, "2026-09-01", ATTENDANCE_ATTENDED);
        case_weekly_ratings(&builder, "2026-09-07", "G1", goals[i].ratings);
        expect_words(&builder, goals[i].ratings, goals[i].id, goals[i].en);
        case_end(&builder);
    }
}

static const struct {
    const char *ratings; // of G1, G2 ... with bars between them
    const char *id, *en;
} headlines[] = {
    {"",                    "Belum ada tujuan yang ditetapkan.",       "No goal has been set yet."          },
    {"-2 -1",               "Tujuan yang ditetapkan belum tercapai.",  "The goal has not been attained yet."},
    {"-2 0 0",              "Tujuan yang ditetapkan telah tercapai.",  "The goal has been attained."        },
    {"-2 -1|-2 -1",         "Dari 2 tujuan, belum ada yang tercapai.",
     "None of the 2 goals attained yet."                                                                    },
    {"-2 0 0|-2 -1|-2 0 1", "Dari 3 tujuan, 2 tercapai.",              "2 of 3 goals attained."             },
};

static void the_headline_counts_the_goals(void **state)
{
    static const char *const names[] = {"G1", "G2", "G3"};
    static const char *const days[] = {"2026-08-03", "2026-08-31", "2026-09-28"};
    (void)state;
    for (size_t i = 0; i < COUNT(headlines); i++) {
        struct case_builder builder = case_begin();
        struct text rest = text_of(headlines[i].ratings);
        case_session(&builder, "2026-07-27", ATTENDANCE_ATTENDED);
        for (size_t k = 0; k < COUNT(names) && !text_is_empty(rest); k++) {
            struct text ratings = text_split(&rest, '|');
            case_goal(&builder, names[k], GOAL_GAS, "2026-07-27");
            case_weekly_ratings(&builder, days[k], names[k],
                                arena_string(builder.arena, ratings));
        }
        expect_words(&builder, headlines[i].ratings, headlines[i].id, headlines[i].en);
        case_end(&builder);
    }
}

static void flags_that_say_the_same_of_two_goals_are_one_item(void **state)
{
    (void)state;
    struct case_builder builder = case_begin();
    case_goal(&builder, "G1", GOAL_GBO, "2026-09-07")->baseline = 2;
    case_goal(&builder, "G2", GOAL_GBO, "2026-09-07")->baseline = 2;
    static const char *const days[] = {"2026-10-26", "2026-11-09", "2026-11-16"};
    static const double ratings[] = {2, 8, 9};
    for (size_t i = 0; i < COUNT(days); i++) {
        case_session(&builder, days[i], ATTENDANCE_ATTENDED);
        case_rating(&builder, "G1", ratings[i]);
        case_rating(&builder, "G2", i < 2 ? ratings[i] : 10);
    }
    expect_words(&builder, "merged", "G1 dan G2: tujuan tercapai,",
                 "G1 and G2: goal attained,");
    expect_words(&builder, "evidence of both",
                 "G1: nilai 9 pada 16 Nov 2026. G2: nilai 10 pada 16 Nov 2026.",
                 "G1: rating 9 on 16 Nov 2026. G2: rating 10 on 16 Nov 2026.");
    case_end(&builder);
}

static void a_course_that_has_ended_says_when(void **state)
{
    (void)state;
    struct case_builder builder = case_begin();
    case_course(&builder, "2026-09-01")->closed_on = day_at("2026-10-20");
    case_session(&builder, "2026-09-01", ATTENDANCE_ATTENDED);
    case_session(&builder, "2026-09-08", ATTENDANCE_ATTENDED);
    expect_words(&builder, "ended", "ke-1, berakhir 20 Okt 2026", "no. 1, ended 20 Oct 2026");
    expect_no_words(&builder, "masih berjalan", "still running");
    case_end(&builder);
}

static void a_second_course_is_a_report_of_its_own(void **state)
{
    (void)state;
    struct case_builder builder = case_begin();
    case_session(&builder, "2026-07-06", ATTENDANCE_ATTENDED);
    case_session(&builder, "2026-11-16", ATTENDANCE_ATTENDED);
    struct report_case report = {.language = &language_id, .episode = 1};
    struct text words = document_words(write_report(&builder, &report));
    assert_true(holds(words, "ke-2, masih berjalan"));
    assert_true(holds(words, "Hadir pada 1 dari 1 sesi yang dihitung."));
    report.episode = 0;
    assert_true(holds(document_words(write_report(&builder, &report)), "ke-1, berakhir"));
    case_end(&builder);
}

static void names_stand_only_where_they_are_asked_for(void **state)
{
    (void)state;
    struct case_builder builder = case_begin();
    struct course *course = case_course(&builder, "2026-09-01");
    course->name = TEXT("Putri Anggraini");
    case_session(&builder, "2026-09-01", ATTENDANCE_ATTENDED);
    struct report_case report = {.language = &language_id};
    assert_false(holds(document_words(write_report(&builder, &report)), "Putri"));
    report.with_names = true;
    assert_true(
        holds(document_words(write_report(&builder, &report)), "Putri Anggraini (K0001)"));
    case_end(&builder);
}

static void a_clinic_has_words_of_its_own(void **state)
{
    static const struct letterhead clinic = {.unit = TEXT_INIT("Klinik Teduh"),
                                             .client = PRACTICE_CLINIC,
                                             .counsellor = PRACTICE_CLINIC,
                                             .supervisor = PRACTICE_CLINIC};
    (void)state;
    struct case_builder builder = case_begin();
    case_weekly_scores(&builder, "2026-09-01", "phq-9", "10 17 18");
    struct report_case report = {.language = &language_id, .letterhead = &clinic};
    struct text words = document_words(write_report(&builder, &report));
    assert_true(holds(words, "Juli–Desember 2026"));
    assert_true(holds(words, "Mohon dibicarakan dengan klien dan dalam supervisi."));
    assert_true(holds(words, "Supervisor,"));
    assert_true(holds(words, "Konselor,"));
    assert_false(holds(words, "konseli "));
    assert_false(holds(words, "guru BK"));
    assert_false(holds(words, "Kepala"));
    case_end(&builder);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_finding_of_a_measure_has_its_sentence),
        cmocka_unit_test(a_change_that_is_not_judged_has_no_limit_beside_it),
        cmocka_unit_test(measures_of_one_finding_share_a_sentence_and_worsening_comes_first),
        cmocka_unit_test(attendance_is_told_as_its_number_allows),
        cmocka_unit_test(goals_of_all_kinds_are_told_in_all_states),
        cmocka_unit_test(the_headline_counts_the_goals),
        cmocka_unit_test(flags_that_say_the_same_of_two_goals_are_one_item),
        cmocka_unit_test(a_course_that_has_ended_says_when),
        cmocka_unit_test(a_second_course_is_a_report_of_its_own),
        cmocka_unit_test(names_stand_only_where_they_are_asked_for),
        cmocka_unit_test(a_clinic_has_words_of_its_own),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
