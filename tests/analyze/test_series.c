#include "analyze/series.h"

#include <math.h>

#include "tests/analyze/find_case.h"

#define CUTOFF "2026-11-24"

static struct series *
find_series(struct case_builder *builder, const char *cutoff, unsigned roles, size_t *count)
{
    struct episode_view view = view_at(builder, cutoff);
    return series_of(&view, roles, builder->arena, count);
}

static void series_stand_in_the_order_of_the_catalogue(void **state)
{
    (void)state;
    struct case_builder builder = case_begin();
    case_session(&builder, "2026-01-05", ATTENDANCE_ATTENDED);
    case_score(&builder, "zzz", 1);
    case_score(&builder, "aaa", 1);
    case_score(&builder, "gad-7", 10);
    case_score(&builder, "phq-9", 9)->rater = RATER_TEACHER;
    case_score(&builder, "phq-9", 8);
    case_score(&builder, "alliance", 8);
    case_score(&builder, "uca-u", 8);
    size_t count;
    struct series *series = find_series(&builder, CUTOFF, 1U << ROLE_OUTCOME, &count);
    const char *const names[] = {"phq-9", "phq-9@teacher", "gad-7", "aaa", "zzz"};
    assert_int_equal(count, COUNT(names));
    for (size_t i = 0; i < count; i++)
        assert_text_equal(series[i].name, names[i]);
    assert_text_equal(series[1].measure, "phq-9");
    assert_text_equal(series[1].instrument->id, "phq-9");
    assert_false(series[3].instrument->is_known);
    assert_int_equal(series[3].instrument->better, BETTER_UNKNOWN);
    find_series(&builder, CUTOFF, 1U << ROLE_ALLIANCE | 1U << ROLE_UCA, &count);
    assert_int_equal(count, 2);
    case_end(&builder);
}

static void equal_scores_of_a_day_are_one_observation(void **state)
{
    (void)state;
    struct case_builder builder = case_begin();
    const double scores[] = {12, 12, 9};
    for (size_t i = 0; i < COUNT(scores); i++) {
        case_session(&builder, "2026-01-05", ATTENDANCE_ATTENDED);
        case_score(&builder, "phq-9", scores[i]);
    }
    case_session(&builder, "2026-01-12", ATTENDANCE_ATTENDED);
    case_score(&builder, "phq-9", 9);
    size_t count;
    struct series *series = find_series(&builder, CUTOFF, 1U << ROLE_OUTCOME, &count);
    assert_int_equal(series[0].count, 3);     // 12, 9 and 9
    assert_int_equal(series[0].day_count, 2); // the last of each
    assert_near(series[0].days[0].value, 9, 0, "last of the day");
    assert_int_equal(series[0].missing, 0); // the repeated score was recorded
    case_end(&builder);
}

static void held_sessions_without_score_are_missing(void **state)
{
    (void)state;
    struct case_builder builder = case_begin();

    case_weekly_scores(&builder, "2026-01-05", "phq-9", "- 12 - 9");
    case_session(&builder, "2026-02-02", ATTENDANCE_NO_SHOW);
    case_session(&builder, "2026-02-09", ATTENDANCE_NO_SHOW);
    case_score(&builder, "phq-9", 8); // counts, though not held
    size_t count;
    struct series *series = find_series(&builder, CUTOFF, 1U << ROLE_OUTCOME, &count);
    assert_int_equal(series[0].missing, 2);
    assert_int_equal(series[0].count, 3);
    case_end(&builder);
}

static const struct {
    const char *name;
    int days[5]; // since 2026-01-05
    bool is_weeks;
} gaps[] = {
    {"weekly",                 {0, 7, 14, 21, 28},    false},
    {"three times the median", {0, 7, 14, 21, 42},    false},
    {"more than three times",  {0, 7, 14, 21, 43},    true },
    {"41 days apart",          {0, 41, 82, 123, 164}, false},
    {"42 days apart",          {0, 42, 84, 126, 168}, true },
};

static void uneven_gaps_and_long_breaks_are_counted_in_weeks(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(gaps); i++) {
        struct case_builder builder = case_begin();
        for (size_t j = 0; j < 5; j++) {
            case_session(&builder, "2026-01-05", ATTENDANCE_ATTENDED)->day += gaps[i].days[j];
            case_score(&builder, "phq-9", 9);
        }
        size_t count;
        struct series *series = find_series(&builder, CUTOFF, 1U << ROLE_OUTCOME, &count);
        if (series[0].is_weeks != gaps[i].is_weeks)
            fail_msg("%s: weeks %d", gaps[i].name, series[0].is_weeks);
        double x = gaps[i].is_weeks ? gaps[i].days[4] / 7.0 : 5;
        assert_near(series[0].points[4].x, x, 1e-12, gaps[i].name);
        case_end(&builder);
    }
}

static const struct {
    const char *name;
    int numbers[4];
    double x[4];
} numberings[] = {
    {"none given",      {0, 0, 0, 0}, {1, 2, 3, 4}},
    {"with holes",      {1, 2, 5, 7}, {1, 2, 5, 7}},
    {"one not given",   {1, 2, 0, 7}, {1, 2, 3, 4}},
    {"falling",         {3, 4, 1, 2}, {1, 2, 3, 4}},
    {"one given twice", {1, 2, 2, 3}, {1, 2, 2, 3}},
};

static void session_numbers_are_used_when_all_have_one(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(numberings); i++) {
        struct case_builder builder = case_begin();
        case_weekly_scores(&builder, "2026-01-05", "phq-9", "12 11 10 9");
        for (size_t j = 0; j < 4; j++)
            builder.file.sessions[j].number = numberings[i].numbers[j];
        size_t count;
        struct series *series = find_series(&builder, CUTOFF, 1U << ROLE_OUTCOME, &count);
        for (size_t j = 0; j < 4; j++)
            assert_near(series[0].points[j].x, numberings[i].x[j], 0, numberings[i].name);
        case_end(&builder);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(series_stand_in_the_order_of_the_catalogue),
        cmocka_unit_test(equal_scores_of_a_day_are_one_observation),
        cmocka_unit_test(held_sessions_without_score_are_missing),
        cmocka_unit_test(uneven_gaps_and_long_breaks_are_counted_in_weeks),
        cmocka_unit_test(session_numbers_are_used_when_all_have_one),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
