#include <math.h>

#include "analyze/flag_rules.h"
#include "tests/analyze/find_case.h"

#define AS_OF "2026-03-09"

/* One question, 0..10: cut 8, drop 2. Weekly from 2026-01-05. */
static const struct {
    const char *name;
    enum flag_code code;
    const char *measure;
    const char *ratings;
    int at; // week on which the flag rests, from 1; 0 = not raised
    enum evidence_key key;
    double value;
} rows[] = {
    {"low",               FLAG_ALLIANCE_LOW,      "alliance", "9 7",         2, EVIDENCE_LAST,     7 },
    {"at the cut",        FLAG_ALLIANCE_LOW,      "alliance", "7 8",         0, 0,                 0 },
    {"no cut",            FLAG_ALLIANCE_LOW,      "wai-sr",   "2 1",         0, 0,                 0 },
    {"drop",              FLAG_ALLIANCE_DROP,     "alliance", "9 9 9 6",     4, EVIDENCE_CHANGE,   -3},
    {"repaired drop",     FLAG_ALLIANCE_DROP,     "alliance", "9 9 9 6 8",   0, 0,                 0 },
    {"later drop",        FLAG_ALLIANCE_DROP,     "alliance", "9 6 9 9 6",   5, EVIDENCE_CHANGE,   -2},
    {"no drop",           FLAG_ALLIANCE_DROP,     "alliance", "9 8 8",       0, 0,                 0 },
    {"repaired",          FLAG_ALLIANCE_REPAIRED, "alliance", "9 9 9 6 7 8", 6, EVIDENCE_SESSIONS, 2 },
    {"not repaired",      FLAG_ALLIANCE_REPAIRED, "alliance", "9 9 9 6 7",   0, 0,                 0 },
    {"nothing to repair", FLAG_ALLIANCE_REPAIRED, "alliance", "9 9 9",       0, 0,                 0 },
    {"ceiling",           FLAG_ALLIANCE_CEILING,  "alliance", "10 10 10 10", 4, EVIDENCE_RATINGS,  4 },
    {"three at the top",  FLAG_ALLIANCE_CEILING,  "alliance", "9 10 10 10",  0, 0,                 0 },
    {"nothing rated",     FLAG_ALLIANCE_LOW,      "phq-9",    "3",           0, 0,                 0 },
};

static void rate(struct case_builder *builder, size_t row)
{
    case_weekly_scores(builder, "2026-01-05", rows[row].measure, rows[row].ratings);
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
            assert_text_equal(flag->measure, "alliance");
            assert_int_equal(flag->since, day_at("2026-01-05") + 7 * (rows[i].at - 1));
            assert_near(flag->evidence[rows[i].key], rows[i].value, 1e-12, rows[i].name);
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
