#include "analyze/episode_view.h"

#include "tests/analyze/find_case.h"

#define CUTOFF "2026-11-24"

static void held_sessions_are_attended_or_late(void **state)
{
    (void)state;
    struct case_builder builder = case_begin();
    const char *const days[] = {"2026-01-01", "2026-01-02", "2026-01-03",
                                "2026-01-04", "2026-01-05", "2026-01-06"};
    for (size_t i = 0; i < ATTENDANCE_COUNT; i++)
        case_session(&builder, days[i], (enum attendance)i);
    struct episode_view view = view_at(&builder, CUTOFF);
    assert_int_equal(view.held_count, 2);
    assert_int_equal(episode_view_last_held(&view)->session->day, day_at("2026-01-02"));
    assert_int_equal(episode_view_held_since(&view, DAY_NONE), 2);
    assert_int_equal(episode_view_held_since(&view, day_at("2026-01-02")), 1);
    assert_int_equal(episode_view_held_since(&view, day_at("2026-01-03")), 0);
    case_end(&builder);
}

static void an_episode_without_held_sessions_has_no_last_one(void **state)
{
    (void)state;
    struct case_builder builder = case_begin();
    case_session(&builder, "2026-01-01", ATTENDANCE_NO_SHOW);
    struct episode_view view = view_at(&builder, CUTOFF);
    assert_null(episode_view_last_held(&view));
    assert_false(episode_view_is_among_last_held(&view, 0, 3));
    case_end(&builder);
}

static void the_last_held_leave_out_missed_ones(void **state)
{
    (void)state;
    struct case_builder builder = case_begin();
    case_session(&builder, "2026-01-01", ATTENDANCE_ATTENDED);
    case_session(&builder, "2026-01-08", ATTENDANCE_ATTENDED);
    case_session(&builder, "2026-01-15", ATTENDANCE_NO_SHOW);
    case_session(&builder, "2026-01-22", ATTENDANCE_LATE);
    struct episode_view view = view_at(&builder, CUTOFF);
    assert_false(episode_view_is_among_last_held(&view, 0, 2));
    assert_true(episode_view_is_among_last_held(&view, 1, 2));
    assert_false(episode_view_is_among_last_held(&view, 2, 2));
    assert_true(episode_view_is_among_last_held(&view, 3, 2));
    case_end(&builder);
}

static const struct {
    const char *measure;
    bool is_outcome;
} measures[] = {
    {"phq-9",      true },
    {"unheard-of", true },
    {"srs",        false},
    {"alliance",   false},
    {"uca-u",      false},
};

static void alliance_and_uca_are_no_outcomes(void **state)
{
    (void)state;
    struct case_builder builder = case_begin();
    case_session(&builder, "2026-01-01", ATTENDANCE_ATTENDED);
    struct episode_view view = view_at(&builder, CUTOFF);
    for (size_t i = 0; i < COUNT(measures); i++)
        if (episode_view_is_outcome(&view, text_of(measures[i].measure)) !=
            measures[i].is_outcome)
            fail_msg("%s", measures[i].measure);
    case_end(&builder);
}

static bool is_phq_9(const struct score *score, const void *measure)
{
    return text_equal(score->measure, text_of(measure));
}

static void scores_are_missed_in_held_sessions_only(void **state)
{
    (void)state;
    struct case_builder builder = case_begin();
    case_weekly_scores(&builder, "2026-01-05", "phq-9", "12 - 11 - 9");
    case_score(&builder, "srs", 38);
    builder.file.sessions[1].attendance = ATTENDANCE_CANCELLED;
    builder.file.sessions[2].attendance = ATTENDANCE_NO_SHOW;
    struct episode_view view = view_at(&builder, CUTOFF);
    assert_int_equal(episode_view_held_without(&view, is_phq_9, "phq-9"), 1);
    assert_int_equal(episode_view_held_without(&view, is_phq_9, "srs"), 2);
    assert_int_equal(episode_view_held_without(&view, is_phq_9, "gad-7"), 3);
    case_end(&builder);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(held_sessions_are_attended_or_late),
        cmocka_unit_test(an_episode_without_held_sessions_has_no_last_one),
        cmocka_unit_test(the_last_held_leave_out_missed_ones),
        cmocka_unit_test(alliance_and_uca_are_no_outcomes),
        cmocka_unit_test(scores_are_missed_in_held_sessions_only),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
