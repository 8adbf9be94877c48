#include <math.h>

#include "analyze/flag_rules.h"
#include "tests/analyze/find_case.h"

#define AS_OF "2026-03-09"

/* GAS goals with baseline -2, rated weekly from 2026-01-05. */
static const struct {
    const char *name;
    enum flag_code code;
    enum goal_status status;
    const char *ratings;
    int at; // week on which the flag rests, from 1; 0 = not raised
    double count, value;
} rows[] = {
    {"four equal",           FLAG_GOAL_STALLED,       STATUS_ACTIVE,   "-1 -1 -1 -1",   4, 4, -1},
    {"no change",            FLAG_GOAL_STALLED,       STATUS_ACTIVE,   "-2 -2 -2 -2",   4, 4, -2},
    {"the last four",        FLAG_GOAL_STALLED,       STATUS_ACTIVE,   "0 -1 -1 -1 -1", 5, 4, -1},
    {"three equal",          FLAG_GOAL_STALLED,       STATUS_ACTIVE,   "-2 -1 -1 -1",   0, 0, 0 },
    {"only three",           FLAG_GOAL_STALLED,       STATUS_ACTIVE,   "-1 -1 -1",      0, 0, 0 },
    {"attained",             FLAG_GOAL_STALLED,       STATUS_ACTIVE,   "0 0 0 0",       0, 0, 0 },
    {"not active",           FLAG_GOAL_STALLED,       STATUS_ATTAINED, "-1 -1 -1 -1",   0, 0, 0 },
    {"attained and open",    FLAG_GOAL_ATTAINED_OPEN, STATUS_ACTIVE,   "-1 0 0",        3, 3, 0 },
    {"exceeded and open",    FLAG_GOAL_ATTAINED_OPEN, STATUS_ACTIVE,   "-1 0 1",        3, 3, 1 },
    {"reached once",         FLAG_GOAL_ATTAINED_OPEN, STATUS_ACTIVE,   "-1 -1 0",       0, 0, 0 },
    {"closed by its status", FLAG_GOAL_ATTAINED_OPEN, STATUS_ATTAINED, "-1 0 0",        0, 0, 0 },
};

static void rate(struct case_builder *builder, size_t row)
{
    case_goal(builder, "G1", GOAL_GAS, NULL)->status = rows[row].status;
    case_weekly_ratings(builder, "2026-01-05", "G1", rows[row].ratings);
}

static void each_rule_is_raised_and_not_raised(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(rows); i++) {
        struct case_builder builder = case_begin();
        rate(&builder, i);
        const struct flag *flag = find_flag(find_case(&builder, AS_OF), rows[i].code);
        if ((flag != NULL) != (rows[i].at > 0))
            fail_msg("%s: raised %d", rows[i].name, flag != NULL);
        if (flag != NULL) {
            assert_text_equal(flag->goal, "G1");
            assert_int_equal(flag->since, day_at("2026-01-05") + 7 * (rows[i].at - 1));
            assert_near(flag->evidence[EVIDENCE_RATINGS], rows[i].count, 0, rows[i].name);
            assert_near(flag->evidence[EVIDENCE_VALUE], rows[i].value, 0, rows[i].name);
        }
        case_end(&builder);
    }
}

static void none_is_raised_in_an_ended_episode(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(rows); i++) {
        struct case_builder builder = case_begin();
        rate(&builder, i);
        case_course(&builder, "2026-01-05")->closed_on = day_at("2026-03-01");
        assert_null(find_flag(find_case(&builder, AS_OF), rows[i].code));
        case_end(&builder);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_rule_is_raised_and_not_raised),
        cmocka_unit_test(none_is_raised_in_an_ended_episode),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
