/* What the client's page and the summary never say, and what they do. */
#include <math.h>

#include "language/en.h"
#include "language/id.h"
#include "tests/report/closures.h"
#include "tests/report/document_texts.h"
#include "tests/support/golden.h"

struct told {
    const struct constellation *constellation;
    const struct language *language;
    enum edition edition;
    enum report_kind kind;
};

static struct document *write_told(struct case_builder *builder, const struct told *told)
{
    struct report_case report = {.language = told->language,
                                 .period = told->constellation->period,
                                 .kind = told->kind,
                                 .edition = told->edition};
    told->constellation->build(builder);
    return write_report(builder, &report);
}

typedef void check_told(const struct told *told,
                        struct case_builder *builder,
                        const struct document *document);

static void for_languages(const struct constellation *constellation,
                          enum report_kind kind,
                          check_told *check)
{
    static const enum edition editions[] = {EDITION_CLIENT, EDITION_SUMMARY};
    for (size_t j = 0; languages[j] != NULL; j++) {
        for (size_t k = 0; k < COUNT(editions); k++) {
            struct told told = {constellation, languages[j], editions[k], kind};
            struct case_builder builder = case_begin();
            check(&told, &builder, write_told(&builder, &told));
            case_end(&builder);
        }
    }
}

/* Calls `check` with both plain editions of every constellation in every language. */
static void for_plain_editions(check_told *check)
{
    for (size_t i = 0; i < COUNT(constellations); i++)
        for_languages(&constellations[i], REPORT_PROGRESS, check);
    for (size_t i = 0; i < COUNT(closures); i++)
        for_languages(&closures[i], REPORT_CLOSURE, check);
}

static void fail_told(const struct told *told, const char *word, struct text text)
{
    fail_msg("%s %s, %s, %s: \"%s\" in \"%.*s\"", report_kind_name(told->kind),
             told->constellation->name, edition_name(told->edition), told->language->code, word,
             (int)text.length, text.data);
}

#define FORBIDDEN_MAXIMUM 48

/* Words of one language that an edition keeps away; the client's page keeps more. */
static const struct {
    const struct language *language;
    bool is_client_only;
    const char *words[FORBIDDEN_MAXIMUM];
} forbidden[] = {
    {&language_id,
     false,               {"signifikan",   "membuktikan", "terbukti", "efektif", "normal",   "abnormal",  "gagal",
      "menjamin",     "sembuh",      "parah",    "kambuh",  "mandek",   "dirugikan", "buruk",
      "memburuk",     "kemunduran",  "gangguan", "gejala",  "klinis",   "depresi",   "risiko",
      "titik potong", "galat",       "reliabel", "skor T",  "interval", "kategori",  "harus",
      "wajib",        "PHQ-9",       "GAD-7",    "SRS",     "UCA",      "tren"}                       },
    {&language_id,
     true,                {"masalah", "kasus", "tidak hadir", "alpa", "batal", "rahasia", "bobot", "T", "persen"}},
    {&language_en, false, {"significant", "prove",    "proves",       "effective", "normal",
                           "abnormal",    "failed",   "guarantee",    "cured",     "worse",
                           "worsening",   "worsened", "deteriorated", "disorder",  "symptom",
                           "symptoms",    "clinical", "depression",   "risk",      "cutoff",
                           "reliable",    "T score",  "interval",     "category",  "must",
                           "PHQ-9",       "GAD-7",    "SRS",          "UCA",       "trend",
                           "error"}                                                     },
    {&language_en,
     true,                {"problem", "case", "did not attend", "missed", "cancelled late", "confidential", "weight",
      "T", "percent"}                                                                                  },
};

static void expect_no_forbidden_word(const struct told *told,
                                     struct case_builder *builder,
                                     const struct document *document)
{
    (void)builder;
    struct text page = text_writer_write(document, document->arena);
    for (size_t i = 0; i < COUNT(forbidden); i++) {
        if (forbidden[i].language != told->language ||
            (forbidden[i].is_client_only && told->edition != EDITION_CLIENT))
            continue;
        for (size_t k = 0; forbidden[i].words[k] != NULL; k++) {
            if (has_word(page, forbidden[i].words[k]))
                fail_told(told, forbidden[i].words[k], page);
        }
    }
}

static void no_word_is_said_that_frightens_or_judges(void **state)
{
    (void)state;
    for_plain_editions(expect_no_forbidden_word);
}

static void expect_calm(const struct told *told,
                        struct case_builder *builder,
                        const struct document *document)
{
    static const char *const signs[] = {"%", "(!)", "[-] sedang", "{", "}", "  ."};
    struct text page = text_writer_write(document, document->arena);
    (void)builder;
    for (size_t i = 0; i < COUNT(signs); i++) {
        if (has_part(page, signs[i]))
            fail_told(told, signs[i], page);
    }
}

static void nothing_stands_in_rust_or_percent(void **state)
{
    (void)state;
    for_plain_editions(expect_calm);
}

static bool may_stand(enum edition edition, enum journal_kind kind)
{
    return edition == EDITION_CLIENT && (kind == JOURNAL_SUCCESS || kind == JOURNAL_SKILL ||
                                         kind == JOURNAL_STRATEGY || kind == JOURNAL_OBSTACLE);
}

static void expect_no_notes(const struct told *told,
                            struct case_builder *builder,
                            const struct document *document)
{
    struct text words = document_words(document);
    for (size_t i = 0; i < builder->file.journal_count; i++) {
        const struct journal_entry *entry = &builder->file.journal[i];
        const char *text = arena_string(builder->arena, entry->text);
        if (text[0] != '\0' && !may_stand(told->edition, entry->kind) && has_part(words, text))
            fail_told(told, text, words);
    }
    for (size_t i = 0; i < builder->file.session_count; i++) {
        const struct session *session = &builder->file.sessions[i];
        for (size_t k = 0; k < session->note_count; k++)
            assert_false(has_part(words, arena_string(builder->arena, session->notes[k])));
    }
    for (size_t i = 0; i < builder->file.course_count; i++) {
        const char *problem = arena_string(builder->arena, builder->file.courses[i].problem);
        if (problem[0] != '\0' && has_part(words, problem))
            fail_told(told, problem, words);
    }
}

static void neither_notes_nor_the_problem_are_told(void **state)
{
    (void)state;
    for_plain_editions(expect_no_notes);
}

static void expect_held_sessions_alone(struct used_texts *texts, const struct block *block)
{
    (void)texts;
    if (block->kind == BLOCK_COURSE) {
        for (size_t i = 0; i < block->course.chart->course.tick_count; i++)
            assert_int_equal(block->course.chart->course.ticks[i].kind, TICK_HELD);
        assert_int_equal(block->course.chart->course.band_count, 0);
        assert_true(isnan(block->course.chart->course.band_low));
        for (size_t i = 0; i < block->course.chart->course.line_count; i++)
            assert_int_equal(block->course.chart->course.lines[i].kind, LINE_CUTOFF);
    }
    if (block->kind != BLOCK_ATTENDANCE)
        return;
    for (size_t i = 0; i < block->attendance.chart->attendance.cell_count; i++) {
        enum cell_kind kind = block->attendance.chart->attendance.cells[i].kind;
        assert_true(kind == CELL_HELD || kind == CELL_LATE || kind == CELL_CANCELLED);
    }
}

static void expect_plain_charts(const struct told *told,
                                struct case_builder *builder,
                                const struct document *document)
{
    (void)told;
    (void)builder;
    visit_blocks(document->blocks.items, document->blocks.count, expect_held_sessions_alone,
                 NULL);
}

static void charts_show_neither_limits_nor_missed_sessions(void **state)
{
    (void)state;
    for_plain_editions(expect_plain_charts);
}

static void
compare(const struct told *told, struct case_builder *builder, const struct document *document)
{
    struct buffer name = buffer_create(builder->arena, 256);
    buffer_print(&name, "%s.%s.%s.%s", report_kind_name(told->kind), told->constellation->name,
                 edition_name(told->edition), told->language->code);
    assert_golden(buffer_string(&name), text_writer_write(document, builder->arena));
}

static void whole_editions_are_as_they_were_read(void **state)
{
    (void)state;
    for_plain_editions(compare);
}

static struct text
told_in(struct case_builder *builder, const struct language *language, enum edition edition)
{
    struct report_case report = {.language = language, .edition = edition};
    return document_words(write_report(builder, &report));
}

static const struct {
    const char *measure, *scores;
    const char *id, *en;
} sentences[] = {
    {"phq-9", "12",              "Tidak apa-apa; nanti kita lihat lagi.",            "we will look again later."     },
    {"phq-9", "12 12",           "Skor terakhir sama dengan skor pertama (12).",
     "the same as the first (12)."                                                                                   },
    {"phq-9", "18 13",           "Skor wajar naik turun sedikit",                    "Scores go up and down a little"},
    {"mood",  "3 9",             "Dari sini belum ada yang dapat disimpulkan.",
     "Nothing can be concluded from this"                                                                            },
    {"phq-9", "18 12",           "kita lihat apakah hal ini bertahan.",              "whether it stays so."          },
    {"phq-9", "12 18",           "Mari kita bicarakan apa yang dapat membantu.",
     "Let us talk about what would help."                                                                            },
    {"phq-9", "20 13 12",        "sudah terlihat dua kali berturut-turut.",          "seen twice in a row."          },
    {"phq-9", "10 17 18",        "penting kita bicarakan bersama",                   "we talk about it together"     },
    {"phq-9", "4 5 4 6 5 7 6 8", "beberapa waktu ini keadaan tampaknya lebih berat",
     "have seemed harder"                                                                                            },
};

/* The panel's statement begins with a capital where the measure's name stands above it. */
static void the_client_is_told_the_same_in_plain_words(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(sentences); i++) {
        struct case_builder builder = case_begin();
        case_weekly_scores(&builder, "2026-07-06", sentences[i].measure, sentences[i].scores);
        struct text id = told_in(&builder, &language_id, EDITION_CLIENT);
        struct text en = told_in(&builder, &language_en, EDITION_CLIENT);
        if (!has_part(id, sentences[i].id))
            fail_msg("\"%s\" does not stand in\n%.*s", sentences[i].id, (int)id.length,
                     id.data);
        if (!has_part(en, sentences[i].en))
            fail_msg("\"%s\" does not stand in\n%.*s", sentences[i].en, (int)en.length,
                     en.data);
        case_end(&builder);
    }
}

static void the_summary_invites_to_nothing(void **state)
{
    (void)state;
    struct case_builder builder = case_begin();
    case_weekly_scores(&builder, "2026-07-06", "phq-9", "10 17 18");
    struct text words = told_in(&builder, &language_id, EDITION_SUMMARY);
    assert_true(has_part(words, "Suasana hati: lebih berat daripada pada awal."));
    assert_false(has_part(words, "kita bicarakan"));
    case_end(&builder);
}

static void the_summary_says_on_whose_consent_it_rests(void **state)
{
    static const struct {
        unsigned consent;
        const char *words, *subtitle;
    } cases[] = {
        {CONSENT_PARENT,                     "Diberikan dengan persetujuan",     "untuk orang tua/wali"},
        {CONSENT_PARENT | CONSENT_PRINCIPAL, "Diberikan dengan persetujuan",
         "untuk orang tua/wali dan kepala sekolah"                                                     },
        {CONSENT_CLIENT,                     "Dibuat tanpa catatan persetujuan", "Semester Ganjil"     },
        {0,                                  "Dibuat tanpa catatan persetujuan", "Semester Ganjil"     },
    };
    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct case_builder builder = case_begin();
        case_course(&builder, "2026-09-01")->consent = cases[i].consent;
        case_session(&builder, "2026-09-01", ATTENDANCE_ATTENDED);
        struct text words = told_in(&builder, &language_id, EDITION_SUMMARY);
        assert_true(has_part(words, cases[i].words));
        assert_true(has_part(words, cases[i].subtitle));
        case_end(&builder);
    }
}

static void goals_are_told_as_the_client_sees_them(void **state)
{
    static const struct {
        enum goal_kind kind;
        const char *ratings;
        double baseline;
        const char *id;
    } cases[] = {
        {GOAL_GBO,       "2 7",    2,   "sekarang 7"                              },
        {GOAL_GBO,       "2 7",    2,   "tujuan 8 dari 10"                        },
        {GOAL_GAS,       "-2 -1",  -2,  "sedang melangkah"                        },
        {GOAL_GAS,       "-2 0",   -2,  "Sudah sampai pada 14 September 2026."    },
        {GOAL_GAS,       "-2 0 0", -2,  "Tercapai. Selamat atas keberhasilan ini."},
        {GOAL_VALUE,     "5 1",    5,   "sedang lebih berat daripada awal"        },
        {GOAL_MILESTONE, "",       NAN, "belum dinilai"                           },
    };
    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct case_builder builder = case_begin();
        case_goal(&builder, "G1", cases[i].kind, "2026-09-07")->baseline = cases[i].baseline;
        case_session(&builder, "2026-09-01", ATTENDANCE_ATTENDED);
        case_weekly_ratings(&builder, "2026-09-07", "G1", cases[i].ratings);
        struct text words = told_in(&builder, &language_id, EDITION_CLIENT);
        if (!has_part(words, cases[i].id))
            fail_msg("\"%s\" does not stand in\n%.*s", cases[i].id, (int)words.length,
                     words.data);
        case_end(&builder);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(no_word_is_said_that_frightens_or_judges),
        cmocka_unit_test(nothing_stands_in_rust_or_percent),
        cmocka_unit_test(neither_notes_nor_the_problem_are_told),
        cmocka_unit_test(charts_show_neither_limits_nor_missed_sessions),
        cmocka_unit_test(whole_editions_are_as_they_were_read),
        cmocka_unit_test(the_client_is_told_the_same_in_plain_words),
        cmocka_unit_test(the_summary_invites_to_nothing),
        cmocka_unit_test(the_summary_says_on_whose_consent_it_rests),
        cmocka_unit_test(goals_are_told_as_the_client_sees_them),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
