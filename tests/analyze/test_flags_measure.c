#include <math.h>

#include "analyze/expected_course.h"
#include "analyze/flag_rules.h"
#include "tests/analyze/find_case.h"

/* PHQ-9: limit 6, cutoff 10. Weekly from 2026-01-05, seen on the day of the last session. */
static const struct {
    const char *name;
    enum flag_code code;
    const char *measure;
    const char *scores;
    int at;          // session on which the flag rests, from 1; 0 = not raised
    double change;   // NAN = not among the evidence
    double limit;    // the same
    double sessions; // the same
} rows[] = {
    {"worse than the first",      FLAG_DET_RELIABLE, "phq-9", "12 18",                         2, 6,   6,   NAN},
    {"worse than the best",       FLAG_DET_RELIABLE, "phq-9", "18 9 15",                       3, 6,   6,   NAN},
    {"not by the limit",          FLAG_DET_RELIABLE, "phq-9", "18 9 14",                       0, 0,   0,   0  },
    {"better",                    FLAG_DET_RELIABLE, "phq-9", "18 9",                          0, 0,   0,   0  },
    {"first score may be late",   FLAG_DET_RELIABLE, "phq-9", "- - 9 15",                      4, 6,   6,   NAN},
    {"higher is better",          FLAG_DET_RELIABLE, "who-5", "60 48",                         2, -12, 10,  NAN},
    {"one score",                 FLAG_DET_RELIABLE, "phq-9", "18",                            0, 0,   0,   0  },
    {"unknown instrument",        FLAG_DET_RELIABLE, "mood",  "1 99",                          0, 0,   0,   0  },
    {"two steps, half the limit", FLAG_DET_TWO,      "phq-9", "12 13 15",                      3, 3,   3,   NAN},
    {"two steps of 2",            FLAG_DET_TWO,      "phq-9", "12 13 14",                      0, 0,   0,   0  },
    {"one step",                  FLAG_DET_TWO,      "phq-9", "12 12 16",                      0, 0,   0,   0  },
    {"two days",                  FLAG_DET_TWO,      "phq-9", "12 15",                         0, 0,   0,   0  },
    {"no limit",                  FLAG_DET_TWO,      "rses",  "20 15 10",                      0, 0,   0,   0  },
    {"six after the first",       FLAG_STALLED,      "phq-9", "12 13 12 11 12 13 12",          7, 0,   NAN, 6  },
    {"five after the first",      FLAG_STALLED,      "phq-9", "12 13 12 11 12 13",             0, 0,   0,   0  },
    {"beyond the limit",          FLAG_STALLED,      "phq-9", "19 13 12 11 12 13 12",          0, 0,   0,   0  },
    {"not clinical",              FLAG_STALLED,      "phq-9", "12 13 12 11 12 13 9",           0, 0,   0,   0  },
    {"no limit, no stall",        FLAG_STALLED,      "rses",  "12 13 12 11 12 13 12",          0, 0,   0,   0  },
    {"a trend is no stall",       FLAG_STALLED,      "phq-9", "12 12 12 12 12 12 12 12 14 16", 0, 0,   0,   0  },
    {"by session 4",              FLAG_EARLY_CHANGE, "phq-9", "18 17 16 12",                   4, -6,  NAN, 4  },
    {"the first such score",      FLAG_EARLY_CHANGE, "phq-9", "18 12 5",                       2, -6,  NAN, 2  },
    {"stays once it happened",    FLAG_EARLY_CHANGE, "phq-9", "18 12 18 18 18",                2, -6,  NAN, 2  },
    {"in session 5",              FLAG_EARLY_CHANGE, "phq-9", "18 17 16 15 9",                 0, 0,   0,   0  },
    {"late first score",          FLAG_EARLY_CHANGE, "phq-9", "- - 18 9",                      0, 0,   0,   0  },
    {"not better",                FLAG_EARLY_CHANGE, "phq-9", "12 18",                         0, 0,   0,   0  },
    {"sudden gain",               FLAG_SUDDEN_GAIN,  "phq-9", "20 19 20 10 11 10",             4, -10, NAN, 4  },
    {"only two before",           FLAG_SUDDEN_GAIN,  "phq-9", "19 20 10 11 10 11",             0, 0,   0,   0  },
    {"only two after",            FLAG_SUDDEN_GAIN,  "phq-9", "19 20 19 20 10 11",             0, 0,   0,   0  },
    {"less than a quarter",       FLAG_SUDDEN_GAIN,  "phq-9", "27 27 27 21 21 21",             0, 0,   0,   0  },
    {"lost in the noise",         FLAG_SUDDEN_GAIN,  "phq-9", "8 20 18 10 22 6",               0, 0,   0,   0  },
    {"sudden loss",               FLAG_SUDDEN_LOSS,  "phq-9", "10 9 10 20 19 20",              4, 10,  NAN, 4  },
    {"a gain is no loss",         FLAG_SUDDEN_LOSS,  "phq-9", "20 19 20 10 11 10",             0, 0,   0,   0  },
    {"a loss is no gain",         FLAG_SUDDEN_GAIN,  "phq-9", "10 9 10 20 19 20",              0, 0,   0,   0  },
};

static void check_flag(const struct flag *flag, size_t row)
{
    day_number since = day_at("2026-01-05") + 7 * (rows[row].at - 1);
    if (flag->since != since)
        fail_msg("%s: since %d, not %d", rows[row].name, (int)flag->since, (int)since);
    assert_text_equal(flag->measure, rows[row].measure);
    assert_int_equal(flag->goal.length, 0);
    assert_near(flag->evidence[EVIDENCE_CHANGE], rows[row].change, 1e-12, rows[row].name);
    assert_near(flag->evidence[EVIDENCE_LIMIT], rows[row].limit, 1e-12, rows[row].name);
    assert_near(flag->evidence[EVIDENCE_SESSIONS], rows[row].sessions, 1e-12, rows[row].name);
}

static void each_rule_is_raised_and_not_raised(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(rows); i++) {
        struct case_builder builder = case_begin();
        case_weekly_scores(&builder, "2026-01-05", rows[i].measure, rows[i].scores);
        struct case_findings *findings = find_case(&builder, "2026-03-09");
        const struct flag *flag = find_flag(findings, rows[i].code);
        if ((flag != NULL) != (rows[i].at > 0))
            fail_msg("%s: raised %d", rows[i].name, flag != NULL);
        if (flag != NULL)
            check_flag(flag, i);
        case_end(&builder);
    }
}

static const struct {
    enum flag_code code;
    const char *scores;
    bool is_raised_when_ended;
} endings[] = {
    {FLAG_DET_RELIABLE, "12 12 12 12 12 12 18", true },
    {FLAG_EARLY_CHANGE, "18 12 12 12 12 12 12", true },
    {FLAG_SUDDEN_GAIN,  "20 19 20 10 11 10 10", true },
    {FLAG_SUDDEN_LOSS,  "10 9 10 20 19 20 20",  true },
    {FLAG_DET_TWO,      "12 12 12 12 12 14 16", false},
    {FLAG_STALLED,      "12 12 12 12 12 12 13", false},
};

static void some_are_raised_after_the_end_too(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(endings); i++) {
        struct case_builder builder = case_begin();
        case_weekly_scores(&builder, "2026-01-05", "phq-9", endings[i].scores);
        assert_non_null(find_flag(find_case(&builder, "2026-03-01"), endings[i].code));
        builder.file.sessions[6].kind = SESSION_CLOSURE;
        const struct flag *flag = find_flag(find_case(&builder, "2026-03-01"), endings[i].code);
        if ((flag != NULL) != endings[i].is_raised_when_ended)
            fail_msg("%s", flag_code_name(endings[i].code));
        case_end(&builder);
    }
}

static void off_track_names_the_clients_compared_with(void **state)
{
    (void)state;
    struct score_point day = {.day = day_at("2026-02-02")};
    const struct expected_course course = {.episode_count = 43};
    struct measure_findings measure = {
        .days = &day,
        .day_count = 1,
        .off_track = OFF_TRACK_YES,
        .course = &course,
    };
    struct flag_subject subject = {0};
    for (size_t i = 0; i < measure_flag_rules.count; i++) {
        if (measure_flag_rules.items[i].code != FLAG_OFF_TRACK)
            continue;
        struct flag flag = {0};
        assert_true(measure_flag_rules.items[i].is_raised(&subject, &measure, &flag));
        assert_int_equal(flag.since, day.day);
        assert_near(flag.evidence[EVIDENCE_SESSIONS], 2, 0, "sessions");
        assert_near(flag.evidence[EVIDENCE_CLIENTS], 43, 0, "clients");
        measure.off_track = OFF_TRACK_NO;
        assert_false(measure_flag_rules.items[i].is_raised(&subject, &measure, &flag));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_rule_is_raised_and_not_raised),
        cmocka_unit_test(some_are_raised_after_the_end_too),
        cmocka_unit_test(off_track_names_the_clients_compared_with),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
