#include "model/session.h"

#include "tests/support/names.h"
#include "tests/support/test.h"

ENUM_ROUND_TRIP_TEST(attendance_names_lead_back,
                     enum attendance,
                     ATTENDANCE_COUNT,
                     0,
                     attendance_name,
                     attendance_from_name)
ENUM_ROUND_TRIP_TEST(session_kind_names_lead_back,
                     enum session_kind,
                     SESSION_KIND_COUNT,
                     0,
                     session_kind_name,
                     session_kind_from_name)
ENUM_ROUND_TRIP_TEST(
    rater_names_lead_back, enum rater, RATER_COUNT, 0, rater_name, rater_from_name)

static void names_are_those_of_the_files(void **state)
{
    (void)state;
    assert_string_equal(attendance_name(ATTENDANCE_CANCELLED_BY_COUNSELOR),
                        "cancelled_by_counselor");
    assert_string_equal(session_kind_name(SESSION_FOLLOWUP), "followup");
    assert_string_equal(rater_name(RATER_COUNSELOR), "counselor");
}

static void who_did_not_come_or_cancelled_late_missed_it(void **state)
{
    const bool is_missed[ATTENDANCE_COUNT] = {
        [ATTENDANCE_NO_SHOW] = true,
        [ATTENDANCE_LATE_CANCELLED] = true,
    };

    (void)state;
    for (int i = 0; i < ATTENDANCE_COUNT; i++) {
        struct session session = {.attendance = (enum attendance)i};
        if (session_is_missed(&session) != is_missed[i])
            fail_msg("%s", attendance_name((enum attendance)i));
    }
}

static void only_who_came_was_held(void **state)
{
    const bool is_held[ATTENDANCE_COUNT] = {
        [ATTENDANCE_ATTENDED] = true,
        [ATTENDANCE_LATE] = true,
    };

    (void)state;
    for (int i = 0; i < ATTENDANCE_COUNT; i++) {
        struct session session = {.attendance = (enum attendance)i};
        if (session_is_held(&session) != is_held[i])
            fail_msg("%s", attendance_name((enum attendance)i));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(attendance_names_lead_back),
        cmocka_unit_test(session_kind_names_lead_back),
        cmocka_unit_test(rater_names_lead_back),
        cmocka_unit_test(names_are_those_of_the_files),
        cmocka_unit_test(only_who_came_was_held),
        cmocka_unit_test(who_did_not_come_or_cancelled_late_missed_it),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
