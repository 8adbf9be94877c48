#include "analyze/evidence.h"

#include <math.h>

#include "analyze/measure_findings.h"
#include "tests/analyze/find_case.h"

#define CUTOFF "2026-11-24"

// Series that make a trend; the findings of each were worked out apart from this program.
#define STICKY "12 11 12 13 13 15 16 17 17 19 20 21 22 22"
#define RISING "6 14 9 16 10 18 13 19 14 21 16 23 17"
#define RISING_FROM_0 "0 8 3 10 4 12 7 13 8 15 10 17 11"
#define LATE_RISE "12 12 12 12 12 12 12 12 14 16"
#define WAVES "32 36 36 32 40 36 40 36 40 40"
#define FALL_AND_RISE                                                                          \
    "34 4.7 5.8 8 8.7 10.4 11.6 13.5 14.4 16.3 17.7 18.9 20 21.9 22.9 24 25.7 26.9"

/* One session a week. PHQ-9: limit 6, cutoff 10; WHO-5: limit 10; ORS: limit 6, cutoff 25. */
static const struct {
    const char *name;
    const char *measure;
    const char *scores;
    enum evidence_level level;
    enum sentence_key sentence;
} rows[] = {
    {"one score",                "phq-9", "18",            LEVEL_E0, SENTENCE_E0        },
    {"two scores are enough",    "phq-9", "18 17",         LEVEL_E1, SENTENCE_E1        },
    {"all equal",                "phq-9", "12 12 12",      LEVEL_E1, SENTENCE_FLAT      },
    {"all equal and unknown",    "mood",  "3 3",           LEVEL_E1, SENTENCE_FLAT      },
    {"no limit",                 "mood",  "3 9",           LEVEL_E1, SENTENCE_E1N       },
    {"no limit and late",        "mood",  "- - 3 9",       LEVEL_E1, SENTENCE_E1N       },
    {"late first score",         "phq-9", "- - 18 5",      LEVEL_E1, SENTENCE_E1F       },
    {"within the limit",         "phq-9", "18 13",         LEVEL_E1, SENTENCE_E1        },
    {"beyond, scores missing",   "phq-9", "18 - - 7",      LEVEL_E1, SENTENCE_E1R       },
    {"beyond, from the end",     "phq-9", "27 12",         LEVEL_E1, SENTENCE_E1R       },
    {"a fifth missing is fine",  "phq-9", "18 17 - 16 12", LEVEL_E2, SENTENCE_E2_BETTER },
    {"beyond once",              "phq-9", "18 12",         LEVEL_E2, SENTENCE_E2_BETTER },
    {"worse once",               "phq-9", "12 18",         LEVEL_E2, SENTENCE_E2_WORSE  },
    {"worse is not lowered",     "phq-9", "12 - - 18",     LEVEL_E2, SENTENCE_E2_WORSE  },
    {"worse from the end",       "phq-9", "0 7",           LEVEL_E2, SENTENCE_E2_WORSE  },
    {"twice, lowered",           "phq-9", "27 15 14",      LEVEL_E2, SENTENCE_E2R_BETTER},
    {"twice worse, lowered",     "phq-9", "16 - - 22 24",  LEVEL_E2, SENTENCE_E2R_WORSE },
    {"twice",                    "phq-9", "20 13 12",      LEVEL_E3, SENTENCE_E3_BETTER },
    {"twice worse",              "phq-9", "10 17 18",      LEVEL_E3, SENTENCE_E3_WORSE  },
    {"functional once",          "phq-9", "18 10 8",       LEVEL_E3, SENTENCE_E3_BETTER },
    {"functional twice",         "phq-9", "18 9 8",        LEVEL_E4, SENTENCE_E4_BETTER },
    {"functional, lowered",      "phq-9", "18 - 9 8",      LEVEL_E3, SENTENCE_E3_BETTER },
    {"both reasons lower once",  "phq-9", "27 - 9 8",      LEVEL_E3, SENTENCE_E3_BETTER },
    {"trend suggested",          "who-5", WAVES,           LEVEL_E2, SENTENCE_TREND2    },
    {"trend suggested, worse",   "phq-9", LATE_RISE,       LEVEL_E2, SENTENCE_TREND2    },
    {"trend lowered by r1",      "rses",  STICKY,          LEVEL_E2, SENTENCE_TREND2    },
    {"trend supported",          "rses",  RISING,          LEVEL_E3, SENTENCE_TREND3    },
    {"trend supported, lowered", "rses",  RISING_FROM_0,   LEVEL_E2, SENTENCE_TREND2    },
    {"trend without direction",  "mood",  RISING,          LEVEL_E1, SENTENCE_E1N       },
    {"trend against change",     "ors",   FALL_AND_RISE,   LEVEL_E2, SENTENCE_MIXED     },
};

static struct measure_findings find_row(struct case_builder *builder, size_t row)
{
    case_weekly_scores(builder, "2026-01-05", rows[row].measure, rows[row].scores);
    struct episode_view view = view_at(builder, CUTOFF);
    size_t count;
    size_t tested;
    return measure_findings_of(&view, builder->arena, &count, &tested)[0];
}

static void levels_and_sentences_follow_the_scores(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(rows); i++) {
        struct case_builder builder = case_begin();
        struct measure_findings found = find_row(&builder, i);
        if (found.level != rows[i].level || found.sentence != rows[i].sentence)
            fail_msg("%s: level %s, sentence %s", rows[i].name,
                     evidence_level_code(found.level), sentence_key_code(found.sentence));
        case_end(&builder);
    }
}

static void every_sentence_has_a_row(void **state)
{
    (void)state;
    for (int key = 0; key < SENTENCE_COUNT; key++) {
        bool is_found = false;
        for (size_t i = 0; i < COUNT(rows); i++)
            is_found = is_found || rows[i].sentence == (enum sentence_key)key;
        if (!is_found)
            fail_msg("%s", sentence_key_code((enum sentence_key)key));
    }
}

/* Mirrored on the scale, a worsening gets the level of an improvement, or a higher one. */
static void a_worsening_is_never_said_more_weakly(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(rows); i++) {
        struct case_builder builder = case_begin();
        struct measure_findings plain = find_row(&builder, i);
        enum evidence_level level = plain.level;
        bool is_judged = plain.better != BETTER_UNKNOWN && plain.category != CATEGORY_RECOVERED;
        double ends = plain.instrument->minimum + plain.instrument->maximum;
        struct case_builder other = case_begin();
        case_weekly_scores(&other, "2026-01-05", rows[i].measure, rows[i].scores);
        for (size_t j = 0; j < other.file.score_count; j++)
            other.file.scores[j].value = ends - other.file.scores[j].value;
        struct episode_view view = view_at(&other, CUTOFF);
        size_t count;
        size_t tested;
        struct measure_findings mirrored =
            measure_findings_of(&view, other.arena, &count, &tested)[0];
        bool was_better = measure_direction_of(&plain, plain.change.value) == DIRECTION_BETTER;
        if (is_judged && was_better && rows[i].sentence != SENTENCE_MIXED &&
            mirrored.level < level)
            fail_msg("%s: level %s", rows[i].name, evidence_level_code(mirrored.level));
        case_end(&other);
        case_end(&builder);
    }
}

static void the_reasons_of_lowering_are_kept(void **state)
{
    (void)state;
    struct case_builder builder = case_begin();

    case_weekly_scores(&builder, "2026-01-05", "phq-9", "27 - 12");
    struct episode_view view = view_at(&builder, CUTOFF);
    size_t count;
    size_t tested;
    struct measure_findings found =
        measure_findings_of(&view, builder.arena, &count, &tested)[0];
    assert_true(found.is_lowered_by_missing);
    assert_true(found.is_lowered_by_scale_end);
    case_end(&builder);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(levels_and_sentences_follow_the_scores),
        cmocka_unit_test(every_sentence_has_a_row),
        cmocka_unit_test(a_worsening_is_never_said_more_weakly),
        cmocka_unit_test(the_reasons_of_lowering_are_kept),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
