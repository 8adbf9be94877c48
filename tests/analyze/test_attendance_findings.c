#include "analyze/attendance_findings.h"

#include "tests/analyze/find_case.h"

#define CUTOFF "2026-11-24"

/* One session a day from 2026-01-01 on. */
static void book(struct case_builder *builder, const enum attendance *attendance, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        case_session(builder, "2026-01-01", attendance[i]);
        builder->file.sessions[i].day += (int)i;
    }
}

static void every_attendance_is_counted_once(void **state)
{
    (void)state;
    struct case_builder builder = case_begin();
    const enum attendance all[] = {
        ATTENDANCE_ATTENDED,       ATTENDANCE_ATTENDED,
        ATTENDANCE_LATE,           ATTENDANCE_NO_SHOW,
        ATTENDANCE_LATE_CANCELLED, ATTENDANCE_CANCELLED,
        ATTENDANCE_CANCELLED,      ATTENDANCE_CANCELLED_BY_COUNSELOR,
    };
    book(&builder, all, COUNT(all));
    struct episode_view view = view_at(&builder, CUTOFF);
    struct attendance_findings found = attendance_findings_of(&view);
    assert_int_equal(found.booked, 8);
    assert_int_equal(found.attended, 2);
    assert_int_equal(found.late, 1);
    assert_int_equal(found.no_show, 1);
    assert_int_equal(found.cancelled, 4);
    assert_int_equal(found.late_cancelled, 1);
    assert_int_equal(found.denominator, 5);
    assert_near(found.rate.value, 0.6, 1e-12, "rate");
    assert_near(found.lo.value, 0.2307243, 1e-6, "lo"); // Wilson, 3 of 5
    assert_near(found.hi.value, 0.8823793, 1e-6, "hi");
    assert_int_equal(found.first, day_at("2026-01-01"));
    assert_int_equal(found.last, day_at("2026-01-03"));
    assert_near(found.minutes.value, 135, 0, "minutes");
    case_end(&builder);
}

static void a_rate_needs_five_sessions_that_count(void **state)
{
    (void)state;
    struct case_builder builder = case_begin();
    const enum attendance four[] = {ATTENDANCE_ATTENDED, ATTENDANCE_ATTENDED,
                                    ATTENDANCE_ATTENDED, ATTENDANCE_ATTENDED,
                                    ATTENDANCE_CANCELLED};
    book(&builder, four, COUNT(four));
    struct episode_view view = view_at(&builder, CUTOFF);
    struct attendance_findings found = attendance_findings_of(&view);
    assert_int_equal(found.denominator, 4);
    assert_int_equal(found.rate.why, WHY_TOO_FEW);
    assert_int_equal(found.lo.why, WHY_TOO_FEW);
    assert_int_equal(found.hi.why, WHY_TOO_FEW);
    case_end(&builder);
}

static void only_the_periods_own_part_counts(void **state)
{
    (void)state;
    struct case_builder builder = case_begin();
    case_session(&builder, "2026-06-30", ATTENDANCE_ATTENDED);
    case_session(&builder, "2026-07-01", ATTENDANCE_LATE);
    struct episode_view view = view_at(&builder, CUTOFF);
    view.from = day_at("2026-07-01");
    struct attendance_findings found = attendance_findings_of(&view);
    assert_int_equal(found.booked, 1);
    assert_int_equal(found.late, 1);
    assert_int_equal(found.first, day_at("2026-07-01"));
    case_end(&builder);
}

static void nothing_held_has_no_days_and_no_minutes(void **state)
{
    (void)state;
    struct case_builder builder = case_begin();
    case_session(&builder, "2026-06-30", ATTENDANCE_NO_SHOW);
    struct episode_view view = view_at(&builder, CUTOFF);
    struct attendance_findings found = attendance_findings_of(&view);
    assert_int_equal(found.first, DAY_NONE);
    assert_int_equal(found.last, DAY_NONE);
    assert_int_equal(found.minutes.why, WHY_NO_DATA);
    case_end(&builder);
}

static void unknown_durations_are_left_out(void **state)
{
    (void)state;
    struct case_builder builder = case_begin();
    case_session(&builder, "2026-06-01", ATTENDANCE_ATTENDED)->duration_minutes = 0;
    case_session(&builder, "2026-06-02", ATTENDANCE_ATTENDED)->duration_minutes =
        SESSION_NO_DURATION;
    struct episode_view view = view_at(&builder, CUTOFF);
    struct attendance_findings found = attendance_findings_of(&view);
    assert_int_equal(found.minutes.why, WHY_NONE);
    assert_near(found.minutes.value, 0, 0, "minutes");
    case_end(&builder);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_attendance_is_counted_once),
        cmocka_unit_test(a_rate_needs_five_sessions_that_count),
        cmocka_unit_test(only_the_periods_own_part_counts),
        cmocka_unit_test(nothing_held_has_no_days_and_no_minutes),
        cmocka_unit_test(unknown_durations_are_left_out),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
