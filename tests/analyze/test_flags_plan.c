#include "analyze/flag_rules.h"
#include "tests/analyze/find_case.h"

#define AS_OF "2026-03-09"

static const struct flag *find(struct case_builder *builder, enum flag_code code)
{
    return find_flag(find_case(builder, AS_OF), code);
}

static void attend(struct case_builder *builder, const char *const *days, size_t count)
{
    for (size_t i = 0; i < count; i++)
        case_session(builder, days[i], ATTENDANCE_ATTENDED);
}

static void overdue_steps_are_counted_from_the_earliest(void **state)
{
    (void)state;
    struct case_builder builder = case_begin();
    case_session(&builder, "2026-01-05", ATTENDANCE_ATTENDED);
    struct journal_entry *done = case_journal(&builder, "2026-01-05", JOURNAL_STEP);
    done->due = day_at("2026-01-06");
    done->state = STATE_DONE;
    case_journal(&builder, "2026-01-05", JOURNAL_STEP)->due = day_at("2026-03-02"); // 7 days
    assert_null(find(&builder, FLAG_STEP_OVERDUE));
    case_journal(&builder, "2026-01-05", JOURNAL_STEP)->due = day_at("2026-03-01");
    case_journal(&builder, "2026-01-05", JOURNAL_STEP)->due = day_at("2026-02-01");
    case_journal(&builder, "2026-01-05", JOURNAL_STEP)->due = day_at("2026-02-15");
    const struct flag *flag = find(&builder, FLAG_STEP_OVERDUE);
    assert_non_null(flag);
    assert_int_equal(flag->since, day_at("2026-02-01"));
    assert_near(flag->evidence[EVIDENCE_STEPS], 3, 0, "steps");
    assert_int_equal(flag->goal.length, 0);
    case_end(&builder);
}

/* An obstacle, and what the journal holds besides. */
static const struct {
    const char *name;
    const char *day;
    const char *goal; // NULL = it names none
    enum journal_state state;
    const char *answer_day; // NULL = there is none
    enum journal_kind answer;
    const char *answer_goal;
    bool is_raised;
} obstacles[] = {
    {"15 days",             "2026-02-22", NULL, 0,              NULL,         0,                NULL, true },
    {"14 days",             "2026-02-23", NULL, 0,              NULL,         0,                NULL, false},
    {"resolved",            "2026-02-01", NULL, STATE_RESOLVED, NULL,         0,                NULL, false},
    {"that day",            "2026-02-01", NULL, 0,              "2026-02-01", JOURNAL_STEP,     "G2", false},
    {"a strategy",          "2026-02-01", NULL, 0,              "2026-02-09", JOURNAL_STRATEGY, NULL, false},
    {"a success is none",   "2026-02-01", NULL, 0,              "2026-02-09", JOURNAL_SUCCESS,  NULL, true },
    {"for another goal",    "2026-02-01", "G1", 0,              "2026-02-09", JOURNAL_STEP,     "G2", true },
    {"for the same goal",   "2026-02-01", "G1", 0,              "2026-02-09", JOURNAL_STEP,     "G1", false},
    {"before the obstacle", "2026-02-01", NULL, 0,              "2026-01-31", JOURNAL_STEP,     NULL, true },
};

static void obstacles_want_an_answer(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(obstacles); i++) {
        struct case_builder builder = case_begin();
        case_session(&builder, "2026-01-05", ATTENDANCE_ATTENDED);
        struct journal_entry *obstacle =
            case_journal(&builder, obstacles[i].day, JOURNAL_OBSTACLE);
        obstacle->goal = text_of(obstacles[i].goal);
        obstacle->state = obstacles[i].state;
        if (obstacles[i].answer_day != NULL)
            case_journal(&builder, obstacles[i].answer_day, obstacles[i].answer)->goal =
                text_of(obstacles[i].answer_goal);
        const struct flag *flag = find(&builder, FLAG_OBSTACLE_OPEN);
        if ((flag != NULL) != obstacles[i].is_raised)
            fail_msg("%s: raised %d", obstacles[i].name, flag != NULL);
        if (flag != NULL) {
            assert_int_equal(flag->since, day_at(obstacles[i].day));
            assert_near(flag->evidence[EVIDENCE_OBSTACLES], 1, 0, "obstacles");
        }
        case_end(&builder);
    }
}

static void three_sessions_without_a_goal_are_flagged(void **state)
{
    (void)state;
    const char *const days[] = {"2026-01-05", "2026-01-12", "2026-01-19", "2026-01-26"};
    for (size_t sessions = 2; sessions <= 4; sessions++) {
        struct case_builder builder = case_begin();
        attend(&builder, days, sessions);
        const struct flag *flag = find(&builder, FLAG_NO_GOAL);
        assert_int_equal(flag != NULL, sessions >= 3);
        if (flag != NULL) {
            assert_int_equal(flag->since, day_at("2026-01-19"));
            assert_near(flag->evidence[EVIDENCE_SESSIONS], (double)sessions, 0, "sessions");
        }
        struct goal *goal = case_goal(&builder, "G1", GOAL_GAS, NULL);
        assert_null(find(&builder, FLAG_NO_GOAL));
        goal->status = STATUS_SUPERSEDED;
        assert_int_equal(find(&builder, FLAG_NO_GOAL) != NULL, sessions >= 3);
        case_end(&builder);
    }
}

/* Held sessions from 2026-01-05 on, a week apart. */
static const struct {
    const char *name;
    int sessions;
    int review_session; // its number, from 1; 0 = none
    const char *review; // in the journal; NULL = none
    bool is_raised;
    const char *since;
    int after, days;
} reviews[] = {
    {"five sessions",             5, 0, NULL,         false, NULL,         0, 0 },
    {"six sessions",              6, 0, NULL,         true,  "2026-01-05", 6, 63},
    {"five after a review",       6, 1, NULL,         false, NULL,         0, 0 },
    {"six after a review",        7, 1, NULL,         true,  "2026-01-05", 6, 63},
    {"reviewed in the journal",   9, 0, "2026-01-12", true,  "2026-01-12", 7, 56},
    {"reviewed later there",      9, 2, "2026-02-02", false, NULL,         0, 0 },
    {"reviewed later in session", 9, 5, "2026-01-12", false, NULL,         0, 0 },
};

static void reviews_are_due_after_six_sessions(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(reviews); i++) {
        struct case_builder builder = case_begin();
        for (int j = 0; j < reviews[i].sessions; j++) {
            struct session *session = case_session(&builder, "2026-01-05", ATTENDANCE_ATTENDED);
            session->day += 7 * j;
            if (j + 1 == reviews[i].review_session)
                session->kind = SESSION_REVIEW;
        }
        if (reviews[i].review != NULL)
            case_journal(&builder, reviews[i].review, JOURNAL_REVIEW);
        const struct flag *flag = find(&builder, FLAG_REVIEW_OVERDUE);
        if ((flag != NULL) != reviews[i].is_raised)
            fail_msg("%s: raised %d", reviews[i].name, flag != NULL);
        if (flag != NULL) {
            assert_int_equal(flag->since, day_at(reviews[i].since));
            assert_near(flag->evidence[EVIDENCE_SESSIONS], reviews[i].after, 0,
                        reviews[i].name);
            assert_near(flag->evidence[EVIDENCE_DAYS], reviews[i].days, 0, reviews[i].name);
        }
        case_end(&builder);
    }
}

static void reviews_are_due_after_ninety_days(void **state)
{
    (void)state;
    const char *const starts[] = {"2025-12-09", "2025-12-08"}; // 90 and 91 days
    for (size_t i = 0; i < COUNT(starts); i++) {
        struct case_builder builder = case_begin();
        case_course(&builder, starts[i]);
        assert_int_equal(find(&builder, FLAG_REVIEW_OVERDUE) != NULL, i == 1);
        case_end(&builder);
    }
}

static void none_is_raised_in_an_ended_episode(void **state)
{
    (void)state;
    struct case_builder builder = case_begin();
    case_course(&builder, "2026-01-05")->closed_on = day_at("2026-03-08");
    for (int i = 0; i < 8; i++)
        case_session(&builder, "2026-01-05", ATTENDANCE_ATTENDED)->day += 7 * i;
    case_journal(&builder, "2026-01-05", JOURNAL_STEP)->due = day_at("2026-02-01");
    case_journal(&builder, "2026-01-12", JOURNAL_OBSTACLE);
    builder.file.journal[0].day = day_at("2026-01-01");
    assert_null(find(&builder, FLAG_STEP_OVERDUE));
    assert_null(find(&builder, FLAG_OBSTACLE_OPEN));
    assert_null(find(&builder, FLAG_NO_GOAL));
    assert_null(find(&builder, FLAG_REVIEW_OVERDUE));
    builder.file.courses[0].closed_on = DAY_NONE;
    assert_non_null(find(&builder, FLAG_STEP_OVERDUE));
    assert_non_null(find(&builder, FLAG_OBSTACLE_OPEN));
    assert_non_null(find(&builder, FLAG_NO_GOAL));
    assert_non_null(find(&builder, FLAG_REVIEW_OVERDUE));
    case_end(&builder);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(overdue_steps_are_counted_from_the_earliest),
        cmocka_unit_test(obstacles_want_an_answer),
        cmocka_unit_test(three_sessions_without_a_goal_are_flagged),
        cmocka_unit_test(reviews_are_due_after_six_sessions),
        cmocka_unit_test(reviews_are_due_after_ninety_days),
        cmocka_unit_test(none_is_raised_in_an_ended_episode),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
