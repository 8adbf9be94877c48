#include "report/charts/track_chart.h"

#include "base/attributes.h"
#include "tests/report/charts/recording_page.h"

static const double levels[] = {-2, -1, 0, 1, 2};

static struct box draw_track(struct chart_fixture *fixture, const struct track_chart *chart)
{
    struct drawing drawing = {fixture->canvas, &fixture->page, fixture->arena};
    struct box box = {60, 80, 104, track_chart_height(chart)};

    page_clear(&fixture->page);
    track_chart_draw(chart, &drawing, box);
    return box;
}

static const struct {
    const char *name;
    double left, right, start, now, target;
    bool is_rated;
    size_t circles, areas, lines;
} cases[] = {
    {"improving",               -2, 2,  -2,  -1,  0,   true,  2, 1, 8},
    {"exceeded",                -2, 2,  -2,  1,   0,   true,  2, 1, 8},
    {"downwards",               2,  -2, 2,   -1,  -1,  true,  2, 1, 8},
    {"below the start",         -2, 2,  -1,  -2,  0,   true,  2, 1, 8},
    {"no change, ring and dot", -2, 2,  -1,  -1,  0,   true,  2, 1, 7},
    {"not rated",               -2, 2,  -1,  NAN, 0,   false, 1, 1, 7},
    {"rated, but not known",    -2, 2,  -1,  NAN, 0,   true,  1, 1, 7},
    {"start not known",         -2, 2,  NAN, 1,   0,   true,  1, 1, 7},
    {"no target",               -2, 2,  -2,  -1,  NAN, true,  2, 0, 7},
    {"nothing known",           -2, 2,  NAN, NAN, NAN, false, 0, 0, 6},
    {"beyond both ends",        -2, 2,  -90, 90,  0,   true,  2, 1, 8},
    {"target at the end",       -2, 2,  -2,  0,   2,   true,  2, 0, 8},
    {"a scale without length",  1,  1,  1,   1,   1,   true,  2, 0, 2},
};

static void places_are_shown_as_far_as_they_are_known(void **state)
{
    struct chart_fixture *fixture = *state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct track_chart chart = {
            .left = cases[i].left,
            .right = cases[i].right,
            .start = cases[i].start,
            .now = cases[i].now,
            .target = cases[i].target,
            .is_rated = cases[i].is_rated,
            .ticks = levels,
            .tick_count = COUNT(levels),
        };
        struct box box = draw_track(fixture, &chart);
        assert_page_is_sound(&fixture->page, box, cases[i].name);
        if (fixture->page.shapes[SHAPE_CIRCLE] != cases[i].circles ||
            fixture->page.shapes[SHAPE_POLYGON] != cases[i].areas ||
            fixture->page.shapes[SHAPE_LINE] != cases[i].lines)
            fail_msg("%s: %zu circles, %zu areas, %zu lines", cases[i].name,
                     fixture->page.shapes[SHAPE_CIRCLE], fixture->page.shapes[SHAPE_POLYGON],
                     fixture->page.shapes[SHAPE_LINE]);
    }
}

static void right_is_always_better(void **state)
{
    struct chart_fixture *fixture = *state;
    struct track_chart up = {.left = 0, .right = 10, .start = 0, .now = 8, .target = 9};
    struct track_chart down = {.left = 10, .right = 0, .start = 10, .now = 2, .target = 1};

    up.is_rated = down.is_rated = true;
    draw_track(fixture, &up);
    struct point now = fixture->page.last_circle;
    draw_track(fixture, &down);
    assert_near(fixture->page.last_circle.x, now.x, 1e-12, "place of now");
    assert_near(now.x, 60 + TRACK_INSET + 0.8 * (104 - 2 * TRACK_INSET), 1e-12, "place");
}

static void ends_are_labelled_without_meeting(void **state)
{
    const struct {
        const char *name;
        struct text left, right;
        double height;
    } labels[] = {
        {"bare",      {0},                              {0},                            12},
        {"short",     TEXT_INIT("0"),                   TEXT_INIT("10"),                22},
        {"one end",   TEXT_INIT("0"),                   {0},                            22},
        {"left long", TEXT_INIT("200 minutes a day"),   TEXT_INIT("0"),                 22},
        {"both long", TEXT_INIT("two hundred minutes"), TEXT_INIT("none of it at all"), 22},
    };
    struct chart_fixture *fixture = *state;

    for (size_t i = 0; i < COUNT(labels); i++) {
        struct track_chart chart = {
            .left = 0,
            .right = 10,
            .start = 0,
            .now = 3,
            .target = 8,
            .is_rated = true,
            .left_label = labels[i].left,
            .right_label = labels[i].right,
        };
        struct box box = draw_track(fixture, &chart);
        assert_near(box.height, labels[i].height, 1e-12, labels[i].name);
        assert_page_is_sound(&fixture->page, box, labels[i].name);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(places_are_shown_as_far_as_they_are_known),
        cmocka_unit_test(right_is_always_better),
        cmocka_unit_test(ends_are_labelled_without_meeting),
    };
    return cmocka_run_group_tests(tests, open_chart_fixture, close_chart_fixture);
}
