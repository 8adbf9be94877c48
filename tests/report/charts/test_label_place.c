#include "report/charts/label_place.h"

#include <math.h>

#include "base/attributes.h"
#include "tests/support/test.h"

/* A plot of 200 by 100 points with its corner at 0, 0. */
static const struct box plot = {0, 0, 200, 100};

/* One obstacle of each kind at most; the label is 20 wide and has its left end at 50. */
static const struct {
    const char *name;
    double y;
    size_t dot_count;
    struct point dots[3];
    size_t own;
    double level;    /* NaN = none */
    double vertical; /* NaN = none */
    double label;    /* y of another label in the same place; NaN = none */
    double shortfall;
} cases[] = {
    {"empty plot",                      50, 0, {{0, 0}},               NO_DOT, NAN,  NAN, NAN, 0   },
    {"nearest place to the top",        5,  0, {{0, 0}},               NO_DOT, NAN,  NAN, NAN, 0   },
    {"over the top edge",               4,  0, {{0, 0}},               NO_DOT, NAN,  NAN, NAN, 1001},
    {"over the bottom edge",            97, 0, {{0, 0}},               NO_DOT, NAN,  NAN, NAN, 1002},
    {"dot far enough below",            50, 1, {{60, 58.5}},           NO_DOT, NAN,  NAN, NAN, 0   },
    {"dot too near below",              50, 1, {{60, 58}},             NO_DOT, NAN,  NAN, NAN, 0.5 },
    {"dot far enough beside",           50, 1, {{41.5, 50}},           NO_DOT, NAN,  NAN, NAN, 0   },
    {"dot too near beside",             50, 1, {{73, 50}},             NO_DOT, NAN,  NAN, NAN, 5.5 },
    {"dot off a corner",                50, 1, {{76, 58}},             NO_DOT, NAN,  NAN, NAN, 0   },
    {"own dot may be nearer",           50, 1, {{43, 50}},             0,      NAN,  NAN, NAN, 0   },
    {"course far enough above",         50, 2, {{-50, 43}, {150, 43}}, NO_DOT, NAN,  NAN, NAN, 0   },
    {"course too near",                 50, 2, {{-50, 45}, {150, 45}}, NO_DOT, NAN,  NAN, NAN, 2   },
    {"course through the label",        50, 2, {{20, 10}, {100, 90}},  NO_DOT, NAN,  NAN, NAN, 7   },
    {"course past the end",             50, 2, {{80, 10}, {80, 90}},   NO_DOT, NAN,  NAN, NAN, 0   },
    {"course along the label",          50, 2, {{0, 50}, {150, 50}},   NO_DOT, NAN,  NAN, NAN, 7   },
    {"course beside, on the same line",
     50,                                    2,
     {{100, 50}, {150, 50}},
     NO_DOT,                                                                   NAN,
     NAN,                                                                                 NAN,
     0                                                                                             },
    {"two points in one place",         50, 2, {{60, 53}, {60, 53}},   0,      NAN,  NAN, NAN, 9.5 },
    {"only the nearest part counts",
     50,                                    3,
     {{0, 45}, {60, 40}, {150, 45}},
     NO_DOT,                                                                   NAN,
     NAN,                                                                                 NAN,
     0                                                                                             },
    {"level far enough",                50, 0, {{0, 0}},               NO_DOT, 54.8, NAN, NAN, 0   },
    {"level too near",                  50, 0, {{0, 0}},               NO_DOT, 52,   NAN, NAN, 2.8 },
    {"vertical far enough left",        50, 0, {{0, 0}},               NO_DOT, NAN,  48,  NAN, 0   },
    {"vertical too near right",         50, 0, {{0, 0}},               NO_DOT, NAN,  71,  NAN, 1   },
    {"vertical through the label",      50, 0, {{0, 0}},               NO_DOT, NAN,  55,  NAN, 7   },
    {"label far enough",                50, 0, {{0, 0}},               NO_DOT, NAN,  NAN, 41,  0   },
    {"label too near",                  50, 0, {{0, 0}},               NO_DOT, NAN,  NAN, 44,  103 },
};

static void clearances_are_kept(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct label_place other = {50, 70, cases[i].label};
        struct label_place place = {50, 70, cases[i].y};
        struct obstacles obstacles = {
            .plot = plot,
            .dots = cases[i].dots,
            .dot_count = cases[i].dot_count,
            .levels = &cases[i].level,
            .level_count = isfinite(cases[i].level),
            .verticals = &cases[i].vertical,
            .vertical_count = isfinite(cases[i].vertical),
            .labels = &other,
            .label_count = isfinite(cases[i].label),
        };
        assert_near(label_shortfall(&obstacles, place, cases[i].own), cases[i].shortfall, 1e-9,
                    cases[i].name);
    }
}

static void the_first_free_place_wins(void **state)
{
    (void)state;
    const struct point dot = {60, 50};
    const struct label_place places[] = {
        {50, 70, 52},
        {50, 70, 40},
        {50, 70, 70}
    };
    struct obstacles obstacles = {.plot = plot, .dots = &dot, .dot_count = 1};

    struct label_choice choice = label_choose(&obstacles, places, COUNT(places), NO_DOT);
    assert_true(choice.shortfall == 0);
    assert_true(choice.place.y == 40);
}

static void without_a_free_place_the_least_bad_wins(void **state)
{
    (void)state;
    const struct point dot = {60, 50};
    const struct label_place places[] = {
        {50, 70, 52},
        {50, 70, 45},
        {50, 70, -5}
    };
    struct obstacles obstacles = {.plot = plot, .dots = &dot, .dot_count = 1};

    struct label_choice choice = label_choose(&obstacles, places, COUNT(places), NO_DOT);
    assert_near(choice.shortfall, 3.5, 1e-9, "shortfall");
    assert_true(choice.place.y == 45);
}

static void a_thin_line_keeps_labels_off(void **state)
{
    (void)state;
    const struct point points[] = {
        {0,  50},
        {50, 60},
        {99, 60}
    };
    const struct thin_line line = {points, COUNT(points)};
    struct obstacles obstacles = {.plot = plot, .thin_lines = &line, .thin_line_count = 1};

    assert_true(label_shortfall(&obstacles, (struct label_place){60, 90, 65}, NO_DOT) == 0);
    assert_near(label_shortfall(&obstacles, (struct label_place){60, 90, 62}, NO_DOT), 2.8,
                1e-9, "near the line");
    assert_near(label_shortfall(&obstacles, (struct label_place){60, 90, 60}, NO_DOT), 4.8,
                1e-9, "on the line");
}

static void a_kept_place_keeps_others_off(void **state)
{
    (void)state;
    struct label_place labels[1];
    struct label_place beside = {74, 90, 50};
    struct label_place touching = {72, 90, 50};
    struct obstacles obstacles = {.plot = plot, .labels = labels};

    label_keep(&obstacles, (struct label_place){50, 70, 50});
    assert_int_equal(obstacles.label_count, 1);
    assert_true(label_shortfall(&obstacles, beside, NO_DOT) == 0);
    assert_true(label_shortfall(&obstacles, touching, NO_DOT) == 109);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(clearances_are_kept),
        cmocka_unit_test(the_first_free_place_wins),
        cmocka_unit_test(without_a_free_place_the_least_bad_wins),
        cmocka_unit_test(a_thin_line_keeps_labels_off),
        cmocka_unit_test(a_kept_place_keeps_others_off),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
