#include "report/charts/range_chart.h"

#include "base/attributes.h"
#include "tests/report/charts/recording_page.h"

static struct box draw_range(struct chart_fixture *fixture, const struct range_chart *chart)
{
    struct drawing drawing = {fixture->canvas, &fixture->page, fixture->arena};
    struct box box = {60, 80, 140, RANGE_HEIGHT};

    page_clear(&fixture->page);
    range_chart_draw(chart, &drawing, box);
    return box;
}

static const struct {
    const char *name;
    double left, right, first, last, follow_up, limit, cutoff;
    size_t circles, polygons, lines;
} cases[] = {
    {"better",                    21, 0,   13, 3,   NAN, 4,   8,   2, 2, 2},
    {"higher is better",          0,  100, 36, 60,  NAN, 10,  50,  2, 2, 2},
    {"a score after the end",     0,  100, 36, 60,  68,  10,  50,  2, 3, 2},
    {"worse",                     27, 0,   9,  17,  NAN, 6,   10,  2, 2, 2},
    {"no change",                 27, 0,   9,  9,   NAN, 6,   10,  2, 2, 1},
    {"no limit",                  27, 0,   9,  17,  NAN, NAN, 10,  2, 1, 2},
    {"no cutoff",                 27, 0,   9,  17,  NAN, 6,   NAN, 2, 2, 1},
    {"cutoff beyond the end",     27, 0,   9,  17,  NAN, 6,   90,  2, 2, 1},
    {"from one end to the other", 27, 0,   27, 0,   0,   6,   10,  2, 3, 2},
    {"band over both ends",       1,  0,   1,  0.5, NAN, 6,   NAN, 2, 2, 1},
};

static void scores_limits_and_cutoffs_are_shown_where_they_are_known(void **state)
{
    struct chart_fixture *fixture = *state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct range_chart chart = {
            .left = cases[i].left,
            .right = cases[i].right,
            .first = cases[i].first,
            .last = cases[i].last,
            .follow_up = cases[i].follow_up,
            .band_low = cases[i].first - cases[i].limit,
            .band_high = cases[i].first + cases[i].limit,
            .cutoff = cases[i].cutoff,
        };
        struct box box = draw_range(fixture, &chart);
        assert_page_is_sound(&fixture->page, box, cases[i].name);
        if (fixture->page.shapes[SHAPE_CIRCLE] != cases[i].circles ||
            fixture->page.shapes[SHAPE_POLYGON] != cases[i].polygons ||
            fixture->page.shapes[SHAPE_LINE] != cases[i].lines)
            fail_msg("%s: %zu circles, %zu polygons, %zu lines", cases[i].name,
                     fixture->page.shapes[SHAPE_CIRCLE], fixture->page.shapes[SHAPE_POLYGON],
                     fixture->page.shapes[SHAPE_LINE]);
    }
}

static void right_is_always_better(void **state)
{
    struct chart_fixture *fixture = *state;
    struct range_chart up = {
        .left = 0, .right = 20, .first = 5, .last = 15, .follow_up = NAN, .cutoff = NAN};
    struct range_chart down = {
        .left = 20, .right = 0, .first = 15, .last = 5, .follow_up = NAN, .cutoff = NAN};

    up.band_low = up.band_high = down.band_low = down.band_high = NAN;
    draw_range(fixture, &up);
    struct point last = fixture->page.last_circle;
    draw_range(fixture, &down);
    assert_true(fabs(last.x - fixture->page.last_circle.x) < 1e-6);
    assert_true(last.x > 60 + 70);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(scores_limits_and_cutoffs_are_shown_where_they_are_known),
        cmocka_unit_test(right_is_always_better),
    };
    return cmocka_run_group_tests(tests, open_chart_fixture, close_chart_fixture);
}
