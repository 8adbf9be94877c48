#include "analyze/thresholds.h"

#include <math.h>
#include <string.h>

#include "tests/support/test.h"

static void every_threshold_has_a_name_and_a_default_in_range(void **state)
{
    (void)state;
    assert_int_equal(threshold_name_count, sizeof(struct thresholds) / sizeof(double));
    for (size_t i = 0; i < threshold_name_count; i++) {
        const struct threshold_name *known = &threshold_names[i];
        double value;
        memcpy(&value, (const char *)&thresholds_default + known->offset, sizeof(value));
        if (!(value >= known->minimum && value <= known->maximum))
            fail_msg("%s: %g", known->name, value);
    }
}

static const struct {
    const char *name;
    double value;
    bool is_set;
} settings[] = {
    {"episode_gap_days",  120, true },
    {"attendance_target", 0.9, true },
    {"attendance_target", 90,  false},
    {"episode_gap_days",  0,   false},
    {"episode_gap_days",  NAN, false},
    {"episode_gap",       90,  false},
    {"",                  90,  false},
};

static void only_known_names_and_values_in_range_are_set(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(settings); i++) {
        struct thresholds thresholds = thresholds_default;
        if (thresholds_set(&thresholds, text_of(settings[i].name), settings[i].value) !=
            settings[i].is_set)
            fail_msg("%s = %g", settings[i].name, settings[i].value);
    }
}

static void setting_one_leaves_the_others(void **state)
{
    (void)state;
    struct thresholds thresholds = thresholds_default;
    assert_true(thresholds_set(&thresholds, TEXT("gbo_target"), 7));
    assert_true(thresholds.gbo_target == 7);
    assert_true(thresholds.gbo_reliable == 3);
    assert_true(thresholds.episode_gap_days == 90);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_threshold_has_a_name_and_a_default_in_range),
        cmocka_unit_test(only_known_names_and_values_in_range_are_set),
        cmocka_unit_test(setting_one_leaves_the_others),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
