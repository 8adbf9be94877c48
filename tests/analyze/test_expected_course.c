#include "analyze/expected_course.h"

#include <math.h>

#include "analyze/growth_band.h"
#include "tests/analyze/find_case.h"

#define CUTOFF "2026-11-24"
#define DAYS 6

/* PHQ-9 of an invented client: falling, each in a way of his own. */
static void build_client(struct case_builder *builder, int number)
{
    for (int i = 0; i < DAYS; i++) {
        case_session(builder, "2026-01-05", ATTENDANCE_ATTENDED)->day += 7 * i;
        case_score(builder, "phq-9",
                   14 + number % 7 - (2 + number % 3) * log(i + 1) + (number * i * 5) % 4);
    }
}

/* A caseload of `episodes` clients, one episode each; all in the arena of `builder`. */
static struct expected_courses *
fit_caseload(struct case_builder *builder, const struct instruments *instruments, int episodes)
{
    struct caseload_scores scores = {
        .instruments = instruments,
        .thresholds = &thresholds_default,
        .cutoff = day_at(CUTOFF),
        .arena = builder->arena,
    };
    for (int i = 0; i < episodes; i++) {
        struct case_builder other = case_begin();
        build_client(&other, i);
        caseload_scores_add(&scores, &other.file, other.arena);
        case_end(&other);
    }
    return expected_courses_fit(&scores, builder->arena);
}

static void thirty_episodes_make_a_course(void **state)
{
    (void)state;
    for (int episodes = 29; episodes <= 30; episodes++) {
        struct case_builder builder = case_begin();
        struct instruments instruments = instruments_builtin(builder.arena);
        struct expected_courses *courses = fit_caseload(&builder, &instruments, episodes);
        const struct expected_course *course = expected_courses_find(courses, TEXT("phq-9"));
        assert_int_equal(course != NULL, episodes == 30);
        if (course != NULL)
            assert_int_equal(course->episode_count, 30);
        assert_null(expected_courses_find(courses, TEXT("gad-7")));
        assert_null(expected_courses_find(NULL, TEXT("phq-9")));
        case_end(&builder);
    }
}

/* What a client adds to the scores that are gathered. */
static const struct {
    const char *name;
    const char *measure;
    enum rater rater;
    const char *scores;
    size_t episodes;
} additions[] = {
    {"three scores",       "phq-9", RATER_CLIENT,  "12 10 9", 1},
    {"two scores",         "phq-9", RATER_CLIENT,  "12 10",   0},
    {"another rater",      "phq-9", RATER_TEACHER, "12 10 9", 0},
    {"unknown instrument", "mood",  RATER_CLIENT,  "12 10 9", 0},
    {"alliance",           "srs",   RATER_CLIENT,  "12 10 9", 0},
};

static void only_own_scores_of_known_outcomes_are_gathered(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(additions); i++) {
        struct case_builder builder = case_begin();
        struct instruments instruments = instruments_builtin(builder.arena);
        struct caseload_scores scores = {
            .instruments = &instruments,
            .thresholds = &thresholds_default,
            .cutoff = day_at(CUTOFF),
            .arena = builder.arena,
        };
        case_weekly_scores(&builder, "2026-01-05", additions[i].measure, additions[i].scores);
        for (size_t j = 0; j < builder.file.score_count; j++)
            builder.file.scores[j].rater = additions[i].rater;
        caseload_scores_add(&scores, &builder.file, builder.arena);
        size_t episodes = scores.count == 0 ? 0 : scores.courses[0].episode_count;
        if (episodes != additions[i].episodes)
            fail_msg("%s: %zu", additions[i].name, episodes);
        case_end(&builder);
    }
}

static void every_episode_of_a_client_is_one(void **state)
{
    (void)state;
    struct case_builder builder = case_begin();
    struct instruments instruments = instruments_builtin(builder.arena);
    struct caseload_scores scores = {
        .instruments = &instruments,
        .thresholds = &thresholds_default,
        .cutoff = day_at("2026-09-12"),
        .arena = builder.arena,
    };

    case_weekly_scores(&builder, "2026-01-05", "phq-9", "12 10 9");
    case_weekly_scores(&builder, "2026-09-01", "phq-9", "12 10 9");
    caseload_scores_add(&scores, &builder.file, builder.arena);
    assert_int_equal(scores.courses[0].episode_count, 1); // the second has two by then
    scores.cutoff = day_at("2026-09-15");
    caseload_scores_add(&scores, &builder.file, builder.arena);
    assert_int_equal(scores.courses[0].episode_count, 3);
    case_end(&builder);
}

static const struct {
    const char *name;
    const char *scores;
    int off_track; // enum of measure_findings
    enum why why;
} clients[] = {
    {"as expected",        "14 13 12 11 10 10", OFF_TRACK_NO,      WHY_NONE   },
    {"rising",             "14 16 19 22 25 27", OFF_TRACK_YES,     WHY_NONE   },
    {"outside once",       "14 13 12 11 10 27", OFF_TRACK_NO,      WHY_NONE   },
    {"back inside",        "14 16 19 22 27 11", OFF_TRACK_NO,      WHY_NONE   },
    {"much better",        "14 9 5 2 0 0",      OFF_TRACK_NO,      WHY_NONE   },
    {"two days",           "14 27 - - - -",     OFF_TRACK_UNKNOWN, WHY_TOO_FEW},
    {"last but one early", "14 27 - - - 27",    OFF_TRACK_UNKNOWN, WHY_TOO_FEW},
    {"last but one third", "14 - 27 - - 27",    OFF_TRACK_YES,     WHY_NONE   },
};

static struct measure_findings *find_measure(struct case_builder *builder,
                                             const struct expected_courses *courses)
{
    struct instruments instruments = instruments_builtin(builder->arena);
    struct findings_options options = {
        .instruments = &instruments,
        .thresholds = &thresholds_default,
        .expected = courses,
        .period = period_span(DAY_NONE, day_at(CUTOFF), day_at(CUTOFF)),
        .as_of = day_at(CUTOFF),
    };
    size_t count;
    struct case_findings **found =
        client_findings_of(&builder->file, &options, builder->arena, &count);
    return &found[0]->measures[0];
}

static void two_scores_in_a_row_outside_are_off_track(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(clients); i++) {
        struct case_builder builder = case_begin();
        struct instruments instruments = instruments_builtin(builder.arena);
        struct expected_courses *courses = fit_caseload(&builder, &instruments, 40);
        case_weekly_scores(&builder, "2026-01-05", "phq-9", clients[i].scores);
        struct measure_findings *found = find_measure(&builder, courses);
        if ((int)found->off_track != clients[i].off_track ||
            found->off_track_why != clients[i].why)
            fail_msg("%s: %d, why %d", clients[i].name, found->off_track, found->off_track_why);
        if (found->off_track == OFF_TRACK_YES)
            assert_int_equal(found->course->episode_count, 40);
        case_end(&builder);
    }
}

static void without_a_course_there_is_no_comparison(void **state)
{
    (void)state;
    struct case_builder builder = case_begin();
    build_client(&builder, 1);
    struct measure_findings *found = find_measure(&builder, NULL);
    assert_int_equal(found->off_track, OFF_TRACK_UNKNOWN);
    assert_int_equal(found->off_track_why, WHY_NO_COMPARISON);
    struct instruments instruments = instruments_builtin(builder.arena);
    struct expected_courses *courses = fit_caseload(&builder, &instruments, 40);
    for (size_t i = 0; i < builder.file.score_count; i++)
        builder.file.scores[i].rater = RATER_PARENT;
    found = find_measure(&builder, courses);
    assert_int_equal(found->off_track_why, WHY_NO_COMPARISON);
    case_end(&builder);
}

/* The band is that of growth_band, and begins after the first score. */
static void the_expected_range_runs_from_the_tenth_to_the_ninetieth(void **state)
{
    (void)state;
    struct case_builder builder = case_begin();
    struct instruments instruments = instruments_builtin(builder.arena);
    struct expected_courses *courses = fit_caseload(&builder, &instruments, 40);
    case_weekly_scores(&builder, "2026-01-05", "phq-9", "14 13 12");
    struct measure_findings *found = find_measure(&builder, courses);
    double session = 1;
    double score = 14;
    struct growth_band band =
        growth_band_at(&found->course->model.parameters, &session, &score, 1, 3);
    struct expected_range first = expected_range_at(found, &found->days[0]);
    struct expected_range third = expected_range_at(found, &found->days[2]);
    assert_true(isnan(first.low) && isnan(first.high));
    assert_near(third.low, band.q10, 0, "low");
    assert_near(third.high, band.q90, 0, "high");
    found->course = NULL;
    assert_true(isnan(expected_range_at(found, &found->days[2]).high));
    case_end(&builder);
}

static void a_course_knows_the_days_of_its_scores(void **state)
{
    (void)state;
    struct case_builder builder = case_begin();
    struct instruments instruments = instruments_builtin(builder.arena);
    struct expected_courses *courses = fit_caseload(&builder, &instruments, 40);
    const struct expected_course *course = expected_courses_find(courses, TEXT("phq-9"));
    assert_int_equal(course->first_day, day_at("2026-01-05"));
    assert_int_equal(course->last_day, day_at("2026-01-05") + 7 * (DAYS - 1));
    case_end(&builder);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(thirty_episodes_make_a_course),
        cmocka_unit_test(only_own_scores_of_known_outcomes_are_gathered),
        cmocka_unit_test(every_episode_of_a_client_is_one),
        cmocka_unit_test(two_scores_in_a_row_outside_are_off_track),
        cmocka_unit_test(the_expected_range_runs_from_the_tenth_to_the_ninetieth),
        cmocka_unit_test(a_course_knows_the_days_of_its_scores),
        cmocka_unit_test(without_a_course_there_is_no_comparison),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
