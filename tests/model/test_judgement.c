#include "model/judgement.h"

#include "tests/support/names.h"
#include "tests/support/test.h"

ENUM_NAMES_TEST(why_codes_differ, enum why, WHY_COUNT, 1, why_code)
ENUM_NAMES_TEST(goal_state_codes_differ, enum goal_state, GOAL_STATE_COUNT, 1, goal_state_code)
ENUM_NAMES_TEST(goal_check_codes_differ, enum goal_check, CHECK_COUNT, 0, goal_check_code)
ENUM_NAMES_TEST(
    change_category_codes_differ, enum change_category, CATEGORY_COUNT, 1, change_category_code)
ENUM_NAMES_TEST(
    evidence_level_codes_differ, enum evidence_level, LEVEL_COUNT, 0, evidence_level_code)
ENUM_NAMES_TEST(
    sentence_key_codes_differ, enum sentence_key, SENTENCE_COUNT, 0, sentence_key_code)
ENUM_NAMES_TEST(trend_direction_codes_differ,
                enum trend_direction,
                DIRECTION_UNKNOWN + 1,
                1,
                trend_direction_code)
ENUM_NAMES_TEST(flag_codes_differ, enum flag_code, FLAG_COUNT, 0, flag_code_name)

static void what_does_not_exist_has_no_code(void **state)
{
    (void)state;
    assert_null(why_code(WHY_NONE));
    assert_null(goal_state_code(GOAL_STATE_UNKNOWN));
    assert_null(change_category_code(CATEGORY_NONE));
    assert_null(trend_direction_code(DIRECTION_UNKNOWN));
}

static void codes_are_those_of_the_json_output(void **state)
{
    (void)state;
    assert_string_equal(why_code(WHY_LATE_FIRST_SCORE), "late_first_score");
    assert_string_equal(goal_state_code(GOAL_NO_CHANGE), "no_change");
    assert_string_equal(goal_check_code(CHECK_GAP), "goal-gap");
    assert_string_equal(evidence_level_code(LEVEL_E4), "E4");
    assert_string_equal(sentence_key_code(SENTENCE_E2R_BETTER), "E2r+");
    assert_string_equal(trend_direction_code(DIRECTION_NONE), "none");
    assert_string_equal(flag_code_name(FLAG_DET_TWO), "det-two");
}

static void good_news_comes_last(void **state)
{
    (void)state;
    assert_int_equal(FLAG_RISK_REVIEW, 0);
    assert_int_equal(FLAG_COUNT - FLAG_GOAL_ATTAINED_OPEN, 4);
}

static void only_dropped_and_superseded_goals_are_given_up(void **state)
{
    (void)state;
    for (int i = 0; i < GOAL_STATE_COUNT; i++)
        assert_int_equal(goal_state_is_given_up((enum goal_state)i),
                         i == GOAL_DROPPED || i == GOAL_SUPERSEDED);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(why_codes_differ),
        cmocka_unit_test(goal_state_codes_differ),
        cmocka_unit_test(goal_check_codes_differ),
        cmocka_unit_test(change_category_codes_differ),
        cmocka_unit_test(evidence_level_codes_differ),
        cmocka_unit_test(sentence_key_codes_differ),
        cmocka_unit_test(trend_direction_codes_differ),
        cmocka_unit_test(flag_codes_differ),
        cmocka_unit_test(what_does_not_exist_has_no_code),
        cmocka_unit_test(codes_are_those_of_the_json_output),
        cmocka_unit_test(good_news_comes_last),
        cmocka_unit_test(only_dropped_and_superseded_goals_are_given_up),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
