#include "analyze/plan_findings.h"

#include "tests/analyze/find_case.h"

#define CUTOFF "2026-03-01"

static const struct {
    const char *name;
    enum journal_state state;
    const char *done_on;
    enum plan_state expected;
} entries[] = {
    {"nothing said",          STATE_NONE,     NULL,         PLAN_OPEN   },
    {"open",                  STATE_OPEN,     NULL,         PLAN_OPEN   },
    {"doing",                 STATE_DOING,    NULL,         PLAN_OPEN   },
    {"done without a day",    STATE_DONE,     NULL,         PLAN_DONE   },
    {"resolved",              STATE_RESOLVED, NULL,         PLAN_DONE   },
    {"done today",            STATE_DONE,     CUTOFF,       PLAN_DONE   },
    {"done tomorrow",         STATE_DONE,     "2026-03-02", PLAN_OPEN   },
    {"still open, done on",   STATE_OPEN,     "2026-02-01", PLAN_DONE   },
    {"dropped",               STATE_DROPPED,  NULL,         PLAN_DROPPED},
    {"dropped, with done on", STATE_DROPPED,  "2026-02-01", PLAN_DROPPED},
};

static void the_day_of_doing_decides(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(entries); i++) {
        struct journal_entry entry = {
            .kind = JOURNAL_STEP,
            .state = entries[i].state,
            .due = DAY_NONE,
            .done_on = day_at(entries[i].done_on),
        };
        if (plan_state_of(&entry, day_at(CUTOFF)) != entries[i].expected)
            fail_msg("%s", entries[i].name);
    }
}

static void steps_are_overdue_after_a_week(void **state)
{
    (void)state;
    struct case_builder builder = case_begin();
    case_session(&builder, "2026-01-05", ATTENDANCE_ATTENDED);
    case_journal(&builder, "2026-01-05", JOURNAL_STEP)->due = day_at("2026-02-22"); // 7 days
    case_journal(&builder, "2026-01-05", JOURNAL_STEP)->due = day_at("2026-02-21"); // 8 days
    case_journal(&builder, "2026-01-05", JOURNAL_STEP);
    struct journal_entry *done = case_journal(&builder, "2026-01-05", JOURNAL_STEP);
    done->due = day_at("2026-01-20");
    done->state = STATE_DONE;
    struct episode_view view = view_at(&builder, CUTOFF);
    struct plan_findings plan = plan_findings_of(&view);
    assert_int_equal(plan.steps_open, 3);
    assert_int_equal(plan.steps_done, 1);
    assert_int_equal(plan.steps_overdue, 1);
    case_course(&builder, "2026-01-05")->closed_on = day_at("2026-02-28");
    view = view_at(&builder, CUTOFF);
    plan = plan_findings_of(&view);
    assert_int_equal(plan.steps_overdue, 0);
    case_end(&builder);
}

static void strategies_change_for_each_goal_apart(void **state)
{
    (void)state;
    struct case_builder builder = case_begin();
    case_session(&builder, "2026-01-05", ATTENDANCE_ATTENDED);
    const char *const goals[] = {"G1", "G2", "G1", NULL, NULL, "G1"};
    for (size_t i = 0; i < COUNT(goals); i++)
        case_journal(&builder, "2026-01-05", JOURNAL_STRATEGY)->goal = text_of(goals[i]);
    struct episode_view view = view_at(&builder, CUTOFF);
    assert_int_equal(plan_findings_of(&view).strategy_changes, 3);
    case_end(&builder);
}

static void other_entries_are_counted_whatever_their_state(void **state)
{
    (void)state;
    struct case_builder builder = case_begin();
    case_session(&builder, "2026-01-05", ATTENDANCE_ATTENDED);
    for (int kind = 0; kind < JOURNAL_KIND_COUNT; kind++)
        case_journal(&builder, "2026-01-05", (enum journal_kind)kind);
    case_journal(&builder, "2026-01-05", JOURNAL_OBSTACLE)->state = STATE_RESOLVED;
    case_journal(&builder, "2026-01-05", JOURNAL_SKILL)->state = STATE_DROPPED;
    struct episode_view view = view_at(&builder, CUTOFF);
    struct plan_findings plan = plan_findings_of(&view);
    assert_int_equal(plan.obstacles_open, 1);
    assert_int_equal(plan.skills, 2);
    assert_int_equal(plan.successes, 1);
    assert_int_equal(plan.followups_planned, 1);
    assert_int_equal(plan.steps_open, 1);
    assert_int_equal(plan.strategy_changes, 0);
    case_end(&builder);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_day_of_doing_decides),
        cmocka_unit_test(steps_are_overdue_after_a_week),
        cmocka_unit_test(strategies_change_for_each_goal_apart),
        cmocka_unit_test(other_entries_are_counted_whatever_their_state),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
