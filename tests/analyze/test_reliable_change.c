#include "analyze/reliable_change.h"

#include "tests/support/test.h"

/* Lower is better; cutoffs a = 10, b = 20, c = 15; standard error of a difference sqrt(10). */
static const struct change_norms norms = {
    .direction = -1,
    .mean = 20,
    .sd = 5,
    .functional_mean = 10,
    .functional_sd = 5,
    .reliability = 0.8,
    .reliability_post = 0.8,
    .mean_post = 14,
    .sd_post = 6,
    .pre_post_correlation = 0.5,
};

static void limits_match_hand_calculation(void **state)
{
    (void)state;
    struct change_rule rule =
        reliable_change_rule(&norms, INDEX_JACOBSON_TRUAX, CUTOFF_C, 0.95);
    assert_int_equal(rule.why, WHY_NONE);
    assert_int_equal(rule.cutoff_why, WHY_NONE);
    assert_near(rule.error, sqrt(5), 1e-14, "standard error of measurement");
    assert_near(rule.sd_difference, sqrt(10), 1e-14, "of a difference");
    assert_near(rule.limit, 6.197950323045616, 1e-12, "limit");
    assert_true(rule.cutoff == 15);
    assert_true(reliable_change_rule(&norms, INDEX_JACOBSON_TRUAX, CUTOFF_A, 0.95).cutoff ==
                10);
    assert_true(reliable_change_rule(&norms, INDEX_JACOBSON_TRUAX, CUTOFF_B, 0.95).cutoff ==
                20);
}

static const struct {
    const char *name;
    double pre;
    double post;
    enum change_category category;
} categories[] = {
    {"across the cutoff",        25, 12, CATEGORY_RECOVERED   },
    {"better on its side",       30, 20, CATEGORY_IMPROVED    },
    {"to the cutoff only",       25, 15, CATEGORY_IMPROVED    },
    {"was on the cutoff",        15, 5,  CATEGORY_IMPROVED    },
    {"within error",             20, 14, CATEGORY_UNCHANGED   },
    {"no change",                20, 20, CATEGORY_UNCHANGED   },
    {"worse on its side",        20, 30, CATEGORY_DETERIORATED},
    {"worse, healthy all along", 2,  12, CATEGORY_DETERIORATED},
    {"back across the cutoff",   10, 20, CATEGORY_HARMED      },
    {"from the cutoff",          15, 25, CATEGORY_HARMED      },
    {"to the cutoff",            5,  15, CATEGORY_HARMED      },
};

static void categories_follow_the_cutoff(void **state)
{
    (void)state;
    struct change_rule rule =
        reliable_change_rule(&norms, INDEX_JACOBSON_TRUAX, CUTOFF_C, 0.95);
    for (size_t i = 0; i < COUNT(categories); i++) {
        struct reliable_change change =
            reliable_change_judge(&rule, categories[i].pre, categories[i].post);
        if (change.category_why != WHY_NONE || change.category != categories[i].category)
            fail_msg("%s: category %d", categories[i].name, change.category);
    }
}

static void the_mirrored_scale_gives_the_same_categories(void **state)
{
    (void)state;
    struct change_norms mirrored = norms;
    mirrored.direction = +1;
    mirrored.mean = -norms.mean;
    mirrored.functional_mean = -norms.functional_mean;
    struct change_rule rule =
        reliable_change_rule(&mirrored, INDEX_JACOBSON_TRUAX, CUTOFF_C, 0.95);
    for (size_t i = 0; i < COUNT(categories); i++) {
        struct reliable_change change =
            reliable_change_judge(&rule, -categories[i].pre, -categories[i].post);
        if (change.category != categories[i].category)
            fail_msg("%s: category %d", categories[i].name, change.category);
    }
}

static void an_index_at_its_limit_is_not_reliable(void **state)
{
    (void)state;
    struct change_rule rule =
        reliable_change_rule(&norms, INDEX_JACOBSON_TRUAX, CUTOFF_C, 0.95);
    rule.critical = 6 / rule.sd_difference; // a limit that scores can meet
    assert_int_equal(reliable_change_judge(&rule, 30, 24).category, CATEGORY_UNCHANGED);
    assert_int_equal(reliable_change_judge(&rule, 30, 23.5).category, CATEGORY_IMPROVED);
}

static void each_index_matches_its_formula(void **state)
{
    (void)state;
    // From 26 to 13. True distance from the mean: 0.8 * 6 = 4.8.
    double r_post = 1 - 5.0 / 36;
    double r_differences = (25 * 0.8 + 36 * r_post - 30) / (25 + 36 - 30);
    const struct {
        const char *name;
        enum change_index index;
        double expected;
    } cases[] = {
        {"Jacobson & Truax",        INDEX_JACOBSON_TRUAX,        -13 / sqrt(10)                 },
        {"Gulliksen, Lord, Novick", INDEX_GULLIKSEN_LORD_NOVICK, (-7 - 4.8) / 3                 },
        {"Hsu, Linn, Lord",         INDEX_HSU_LINN_LORD,         (-1 - 4.8) / 3                 },
        {"Edwards & Nunnally",      INDEX_EDWARDS_NUNNALLY,      (13 - 24.8) / sqrt(5)          },
        {"Nunnally & Kotsch",       INDEX_NUNNALLY_KOTSCH,       (13 - 24.8) / (5 * sqrt(0.328))},
        {"Hageman & Arrindell",     INDEX_HAGEMAN_ARRINDELL,
         (-13 * r_differences - 6 * (1 - r_differences)) / (sqrt(r_differences) * sqrt(10))     },
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct change_rule rule = reliable_change_rule(&norms, cases[i].index, CUTOFF_C, 0.95);
        assert_near(reliable_change_judge(&rule, 26, 13).index.value, cases[i].expected, 1e-12,
                    cases[i].name);
    }
}

static void unusable_norms_are_refused(void **state)
{
    (void)state;
    static const struct {
        const char *name;
        double sd;
        double reliability;
    } cases[] = {
        {"no spread",            0,   0.8 },
        {"unknown spread",       NAN, 0.8 },
        {"negative spread",      -5,  0.8 },
        {"perfect reliability",  5,   1   },
        {"negative reliability", 5,   -0.1},
        {"unknown reliability",  5,   NAN },
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct change_norms bad = norms;
        bad.sd = cases[i].sd;
        bad.reliability = cases[i].reliability;
        struct change_rule rule =
            reliable_change_rule(&bad, INDEX_JACOBSON_TRUAX, CUTOFF_C, 0.95);
        struct reliable_change change = reliable_change_judge(&rule, 25, 12);
        if (rule.why != WHY_NO_NORMS || change.index.why != WHY_NO_NORMS)
            fail_msg("%s", cases[i].name);
        assert_true(isnan(rule.limit) && isnan(change.index.value));
        assert_int_equal(change.category, CATEGORY_NONE);
    }
}

static void without_a_cutoff_there_is_an_index_but_no_category(void **state)
{
    (void)state;
    struct change_norms bare = norms;
    bare.functional_mean = NAN;
    struct change_rule rule = reliable_change_rule(&bare, INDEX_JACOBSON_TRUAX, CUTOFF_C, 0.95);
    struct reliable_change change = reliable_change_judge(&rule, 25, 12);
    assert_near(change.index.value, -13 / sqrt(10), 1e-13, "index");
    assert_int_equal(change.category_why, WHY_NO_CUTOFF);
    struct change_rule without_post =
        reliable_change_rule(&bare, INDEX_JACOBSON_TRUAX, CUTOFF_A, 0.95);
    assert_int_equal(reliable_change_judge(&without_post, 25, 9).category, CATEGORY_RECOVERED);
}

static void missing_scores_have_no_change(void **state)
{
    (void)state;
    struct change_rule rule =
        reliable_change_rule(&norms, INDEX_JACOBSON_TRUAX, CUTOFF_C, 0.95);
    assert_int_equal(reliable_change_judge(&rule, NAN, 12).index.why, WHY_NO_DATA);
    assert_int_equal(reliable_change_judge(&rule, 12, INFINITY).category_why, WHY_NO_DATA);
}

static void an_index_that_needs_more_norms_says_so(void **state)
{
    (void)state;
    struct change_norms bare = norms;
    bare.reliability_post = NAN;
    struct change_rule rule =
        reliable_change_rule(&bare, INDEX_NUNNALLY_KOTSCH, CUTOFF_C, 0.95);
    assert_int_equal(reliable_change_judge(&rule, 25, 12).index.why, WHY_NO_NORMS);
    struct change_norms steady = norms;
    steady.pre_post_correlation = 0.999; // no difference is beyond error
    struct change_rule hageman =
        reliable_change_rule(&steady, INDEX_HAGEMAN_ARRINDELL, CUTOFF_C, 0.95);
    assert_int_equal(hageman.why, WHY_NO_NORMS);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(limits_match_hand_calculation),
        cmocka_unit_test(categories_follow_the_cutoff),
        cmocka_unit_test(the_mirrored_scale_gives_the_same_categories),
        cmocka_unit_test(an_index_at_its_limit_is_not_reliable),
        cmocka_unit_test(each_index_matches_its_formula),
        cmocka_unit_test(unusable_norms_are_refused),
        cmocka_unit_test(without_a_cutoff_there_is_an_index_but_no_category),
        cmocka_unit_test(missing_scores_have_no_change),
        cmocka_unit_test(an_index_that_needs_more_norms_says_so),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
