#include "tests/analyze/find_case.h"

/*
 * Every flag, with a case that gives it and the nearest that does not. One that is added
 * without both fails here.
 */
#define FIRST "2026-01-05"
#define AS_OF "2026-03-09"

static void attend(struct case_builder *builder, const char *day)
{
    case_session(builder, day, ATTENDANCE_ATTENDED);
}

typedef void build_case(struct case_builder *builder, bool is_raised);

static void risk_review(struct case_builder *builder, bool is_raised)
{
    attend(builder, FIRST);
    case_journal(builder, is_raised ? "2026-03-01" : "2026-03-02", JOURNAL_RISK)->state =
        STATE_RISK_HIGH;
}

static void det_reliable(struct case_builder *builder, bool is_raised)
{
    case_weekly_scores(builder, FIRST, "phq-9", is_raised ? "12 18" : "12 17");
}

static void off_track(struct case_builder *builder, bool is_raised)
{
    case_weekly_scores(builder, FIRST, "gad-7", is_raised ? "12 13 16 16" : "12 13 16 15");
}

static void dropout_risk(struct case_builder *builder, bool is_raised)
{
    case_weekly_scores(builder, FIRST, "phq-9", "12 13 12 11 12 13 12");
    case_session(builder, "2026-02-23", ATTENDANCE_NO_SHOW);
    case_session(builder, "2026-03-02",
                 is_raised ? ATTENDANCE_LATE_CANCELLED : ATTENDANCE_CANCELLED);
}

static void missed_2(struct case_builder *builder, bool is_raised)
{
    attend(builder, FIRST);
    case_session(builder, "2026-01-12", is_raised ? ATTENDANCE_NO_SHOW : ATTENDANCE_LATE);
    case_session(builder, "2026-01-19", ATTENDANCE_NO_SHOW);
}

static void alliance_drop(struct case_builder *builder, bool is_raised)
{
    case_weekly_scores(builder, FIRST, "alliance", is_raised ? "9 9 9 7" : "9 9 9 8");
}

static void alliance_low(struct case_builder *builder, bool is_raised)
{
    case_weekly_scores(builder, FIRST, "alliance", is_raised ? "7" : "8");
}

static void no_contact(struct case_builder *builder, bool is_raised)
{
    attend(builder, is_raised ? "2026-02-21" : "2026-02-22");
}

static void sudden_loss(struct case_builder *builder, bool is_raised)
{
    case_weekly_scores(builder, FIRST, "phq-9",
                       is_raised ? "10 9 10 20 19 20" : "10 9 10 20 19");
}

static void det_two(struct case_builder *builder, bool is_raised)
{
    case_weekly_scores(builder, FIRST, "phq-9", is_raised ? "12 13 15" : "12 13 14");
}

static void closure_incomplete(struct case_builder *builder, bool is_raised)
{
    struct course *course = case_course(builder, FIRST);
    course->closed_on = day_at("2026-03-02");
    course->close_reason = is_raised ? REASON_NONE : REASON_WITHDREW;
    case_weekly_scores(builder, "2026-03-02", "phq-9", "4");
    case_journal(builder, "2026-03-02", JOURNAL_FOLLOWUP_PLAN);
}

static void followup_due(struct case_builder *builder, bool is_raised)
{
    case_course(builder, FIRST)->closed_on = day_at(is_raised ? "2026-02-23" : "2026-02-24");
}

static void attendance_low(struct case_builder *builder, bool is_raised)
{
    attend(builder, "2026-01-05");
    attend(builder, "2026-01-12");
    case_session(builder, "2026-01-19", is_raised ? ATTENDANCE_NO_SHOW : ATTENDANCE_LATE);
    case_session(builder, "2026-01-26", ATTENDANCE_NO_SHOW);
    case_session(builder, "2026-02-02", ATTENDANCE_LATE_CANCELLED);
}

static void stalled(struct case_builder *builder, bool is_raised)
{
    case_weekly_scores(builder, FIRST, "phq-9",
                       is_raised ? "12 13 12 11 12 13 12" : "12 13 12 11 12 13");
}

static void goal_stalled(struct case_builder *builder, bool is_raised)
{
    case_goal(builder, "G1", GOAL_GAS, NULL);
    case_weekly_ratings(builder, FIRST, "G1", is_raised ? "-1 -1 -1 -1" : "-2 -1 -1 -1");
}

static void review_overdue(struct case_builder *builder, bool is_raised)
{
    attend(builder, is_raised ? "2025-12-08" : "2025-12-09");
}

static void no_goal(struct case_builder *builder, bool is_raised)
{
    attend(builder, "2026-01-05");
    attend(builder, "2026-01-12");
    case_session(builder, "2026-01-19", is_raised ? ATTENDANCE_LATE : ATTENDANCE_NO_SHOW);
}

static void measure_missing(struct case_builder *builder, bool is_raised)
{
    case_weekly_scores(builder, FIRST, is_raised ? "srs" : "phq-9", "- - 12");
}

static void step_overdue(struct case_builder *builder, bool is_raised)
{
    attend(builder, FIRST);
    case_journal(builder, FIRST, JOURNAL_STEP)->due =
        day_at(is_raised ? "2026-03-01" : "2026-03-02");
}

static void obstacle_open(struct case_builder *builder, bool is_raised)
{
    attend(builder, FIRST);
    case_journal(builder, is_raised ? "2026-02-22" : "2026-02-23", JOURNAL_OBSTACLE);
}

static void alliance_ceiling(struct case_builder *builder, bool is_raised)
{
    case_weekly_scores(builder, FIRST, "srs",
                       is_raised ? "39.5 40 39.5 40" : "39.4 40 39.5 40");
}

static void goal_attained_open(struct case_builder *builder, bool is_raised)
{
    case_goal(builder, "G1", GOAL_GAS, NULL);
    case_weekly_ratings(builder, FIRST, "G1", is_raised ? "-1 0 0" : "-1 -1 0");
}

static void alliance_repaired(struct case_builder *builder, bool is_raised)
{
    case_weekly_scores(builder, FIRST, "alliance", is_raised ? "9 9 9 6 8" : "9 9 9 6 7");
}

static void early_change(struct case_builder *builder, bool is_raised)
{
    case_weekly_scores(builder, FIRST, "phq-9", is_raised ? "18 17 16 12" : "18 17 16 13");
}

static void sudden_gain(struct case_builder *builder, bool is_raised)
{
    case_weekly_scores(builder, FIRST, "phq-9",
                       is_raised ? "20 19 20 10 11 10" : "20 19 20 10 11");
}

static build_case *const flag_cases[FLAG_COUNT] = {
    [FLAG_RISK_REVIEW] = risk_review,
    [FLAG_DET_RELIABLE] = det_reliable,
    [FLAG_OFF_TRACK] = off_track,
    [FLAG_DROPOUT_RISK] = dropout_risk,
    [FLAG_MISSED_2] = missed_2,
    [FLAG_ALLIANCE_DROP] = alliance_drop,
    [FLAG_ALLIANCE_LOW] = alliance_low,
    [FLAG_NO_CONTACT] = no_contact,
    [FLAG_SUDDEN_LOSS] = sudden_loss,
    [FLAG_DET_TWO] = det_two,
    [FLAG_CLOSURE_INCOMPLETE] = closure_incomplete,
    [FLAG_FOLLOWUP_DUE] = followup_due,
    [FLAG_ATTENDANCE_LOW] = attendance_low,
    [FLAG_STALLED] = stalled,
    [FLAG_GOAL_STALLED] = goal_stalled,
    [FLAG_REVIEW_OVERDUE] = review_overdue,
    [FLAG_NO_GOAL] = no_goal,
    [FLAG_MEASURE_MISSING] = measure_missing,
    [FLAG_STEP_OVERDUE] = step_overdue,
    [FLAG_OBSTACLE_OPEN] = obstacle_open,
    [FLAG_ALLIANCE_CEILING] = alliance_ceiling,
    [FLAG_GOAL_ATTAINED_OPEN] = goal_attained_open,
    [FLAG_ALLIANCE_REPAIRED] = alliance_repaired,
    [FLAG_EARLY_CHANGE] = early_change,
    [FLAG_SUDDEN_GAIN] = sudden_gain,
};

static void every_flag_is_raised_and_nearly_raised(void **state)
{
    (void)state;
    for (int code = 0; code < FLAG_COUNT; code++) {
        if (flag_cases[code] == NULL)
            fail_msg("%s has no case", flag_code_name((enum flag_code)code));
        for (int is_raised = 0; is_raised <= 1; is_raised++) {
            struct case_builder builder = case_begin();
            flag_cases[code](&builder, is_raised != 0);
            const struct flag *flag =
                find_flag(find_compared_case(&builder, AS_OF), (enum flag_code)code);
            if ((flag != NULL) != (is_raised != 0))
                fail_msg("%s: raised %d", flag_code_name((enum flag_code)code), flag != NULL);
            case_end(&builder);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_flag_is_raised_and_nearly_raised),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
