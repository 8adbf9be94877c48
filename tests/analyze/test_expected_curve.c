#include "analyze/expected_curve.h"

#include <math.h>

#include "tests/analyze/find_case.h"

static struct expected_curve rows[] = {
    {TEXT_INIT("PHQ-9"), 0,  9.5, CURVE_SESSION, 10, 1,  TEXT_INIT("T"), TEXT_INIT("CC0")},
    {TEXT_INIT("phq-9"), 10, 20,  CURVE_SESSION, 16, -2, TEXT_INIT("U"), TEXT_INIT("CC0")},
    {TEXT_INIT("phq-9"), 20, 27,  CURVE_WEEK,    22, 0,  TEXT_INIT("V"), TEXT_INIT("CC0")},
    {TEXT_INIT("who-5"), 0,  100, CURVE_SESSION, 20, 5,  TEXT_INIT("W"), TEXT_INIT("CC0")},
};

static const struct expected_curves curves = {rows, COUNT(rows)};

static const struct {
    const char *measure;
    double first;
    const char *source; // NULL: no row
} searches[] = {
    {"phq-9", 0,    "T" },
    {"phq-9", 9.5,  "T" },
    {"phq-9", 9.75, NULL}, // between two rows
    {"phq-9", 10,   "U" },
    {"phq-9", 20,   "U" }, // the first of two rows
    {"phq-9", 20.5, "V" },
    {"phq-9", 28,   NULL},
    {"gad-7", 10,   NULL},
};

static void the_row_of_the_first_score_holds(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(searches); i++) {
        const struct expected_curve *row =
            expected_curves_find(&curves, text_of(searches[i].measure), searches[i].first);
        if ((row == NULL) != (searches[i].source == NULL))
            fail_msg("%s from %g", searches[i].measure, searches[i].first);
        if (row != NULL)
            assert_text_equal(row->source, searches[i].source);
    }
    assert_true(expected_curves_know(&curves, TEXT("phq-9")));
    assert_false(expected_curves_know(&curves, TEXT("gad-7")));
    assert_false(expected_curves_know(NULL, TEXT("phq-9")));
    assert_null(expected_curves_find(NULL, TEXT("phq-9"), 10));
}

static const struct {
    const char *name;
    enum curve_unit unit;
    double a, b;
    double threshold;
} lines[] = {
    {"session 5", CURVE_SESSION, 1.012, 0.081, 1.1423644709079226}, // 1.012 + 0.081 ln 5
    {"six weeks", CURVE_WEEK,    10,    -2,    6.416481061543890 }, // 10 - 2 ln 6
    {"flat",      CURVE_SESSION, 7,     0,     7                 },
};

static void the_line_is_a_plus_b_ln_x(void **state)
{
    (void)state;
    const struct score_point first = {.day = 20000, .ordinal = 1};
    const struct score_point point = {.day = 20042, .ordinal = 5};
    for (size_t i = 0; i < COUNT(lines); i++) {
        const struct expected_curve curve = {
            .unit = lines[i].unit, .a = lines[i].a, .b = lines[i].b};
        assert_near(expected_curve_at(&curve, &first, &point), lines[i].threshold, 1e-12,
                    lines[i].name);
    }
}

static const struct {
    const char *name;
    const char *measure;
    const char *scores;
    int off_track; // enum of measure_findings
    enum why why;
    bool has_curve;
} clients[] = {
    {"above twice",            "phq-9", "12 13 15 15",   OFF_TRACK_YES,     WHY_NONE,          true },
    {"above once",             "phq-9", "12 13 12 15",   OFF_TRACK_NO,      WHY_NONE,          true },
    {"below",                  "phq-9", "12 13 12 11",   OFF_TRACK_NO,      WHY_NONE,          true },
    {"on the line",            "phq-9", "21 21 22 22",   OFF_TRACK_NO,      WHY_NONE,          true },
    {"above a line of weeks",  "phq-9", "21 21 23 23",   OFF_TRACK_YES,     WHY_NONE,          true },
    {"higher is better",       "who-5", "24 24 20 20",   OFF_TRACK_YES,     WHY_NONE,          true },
    {"higher and well",        "who-5", "24 24 30 40",   OFF_TRACK_NO,      WHY_NONE,          true },
    {"two days",               "phq-9", "12 20",         OFF_TRACK_UNKNOWN, WHY_TOO_FEW,       true },
    {"last but one early",     "phq-9", "12 20 20",      OFF_TRACK_UNKNOWN, WHY_TOO_FEW,       true },
    {"began between two rows", "phq-9", "9.75 20 20 20", OFF_TRACK_UNKNOWN, WHY_NO_COMPARISON,
     false                                                                                          },
    {"no curve for it",        "gad-7", "12 20 20 20",   OFF_TRACK_UNKNOWN, WHY_NO_COMPARISON, false},
};

static void two_scores_beyond_the_line_are_off_track(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(clients); i++) {
        struct case_builder builder = case_begin();
        struct instruments instruments = instruments_builtin(builder.arena);
        struct findings_options options = {
            .instruments = &instruments,
            .thresholds = &thresholds_default,
            .curves = &curves,
            .period = period_span(DAY_NONE, day_at("2026-02-15"), day_at("2026-02-15")),
            .as_of = day_at("2026-02-15"),
        };
        size_t count;
        case_weekly_scores(&builder, "2026-01-05", clients[i].measure, clients[i].scores);
        struct case_findings **found =
            client_findings_of(&builder.file, &options, builder.arena, &count);
        const struct measure_findings *measure = &found[0]->measures[0];
        const struct flag *flag = find_flag(found[0], FLAG_OFF_TRACK);
        if ((int)measure->off_track != clients[i].off_track ||
            measure->off_track_why != clients[i].why ||
            (measure->curve != NULL) != clients[i].has_curve)
            fail_msg("%s: %d, why %d", clients[i].name, measure->off_track,
                     measure->off_track_why);
        assert_int_equal(flag != NULL, clients[i].off_track == OFF_TRACK_YES);
        if (flag != NULL) { // no number of clients stands behind a table
            assert_true(flag->evidence[EVIDENCE_SESSIONS] == 2);
            assert_true(isnan(flag->evidence[EVIDENCE_CLIENTS]));
        }
        case_end(&builder);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_row_of_the_first_score_holds),
        cmocka_unit_test(the_line_is_a_plus_b_ln_x),
        cmocka_unit_test(two_scores_beyond_the_line_are_off_track),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
