#include "report/charts/sparkline.h"

#include "base/attributes.h"
#include "tests/report/charts/recording_page.h"

static const struct {
    const char *name;
    size_t count;
    double values[6];
    double band_low, band_high, cutoff;
    size_t circles, lines, areas;
} cases[] = {
    {"nothing",          0, {0},                  NAN, NAN, NAN, 0, 0, 0},
    {"one score",        1, {18},                 NAN, NAN, 10,  1, 1, 0},
    {"two scores",       2, {18, 7},              12,  24,  10,  2, 2, 1},
    {"many",             6, {18, 7, 0, 27, 3, 3}, 12,  24,  10,  2, 2, 1},
    {"half a band",      2, {18, 7},              12,  NAN, NAN, 2, 1, 0},
    {"band over edge",   2, {26, 25},             20,  32,  NAN, 2, 1, 1},
    {"cutoff off scale", 2, {26, 25},             NAN, NAN, 99,  2, 1, 0},
    {"beyond the scale", 3, {-9, 90, 5},          NAN, NAN, 10,  2, 2, 0},
};

static void scores_are_drawn_without_words(void **state)
{
    struct chart_fixture *fixture = *state;
    struct drawing drawing = {fixture->canvas, &fixture->page, fixture->arena};
    const struct box boxes[] = {
        {60, 80, 47, 26},
        {60, 80, 92, 17}
    };

    for (size_t i = 0; i < 2 * COUNT(cases); i++) {
        const struct box box = boxes[i % 2];
        size_t c = i / 2;
        struct sparkline_chart chart = {
            .values = cases[c].values,
            .count = cases[c].count,
            .minimum = 0,
            .maximum = 27,
            .band_low = cases[c].band_low,
            .band_high = cases[c].band_high,
            .cutoff = cases[c].cutoff,
        };
        page_clear(&fixture->page);
        sparkline_draw(&chart, &drawing, box);
        if (cases[c].circles > 0)
            assert_page_is_sound(&fixture->page, box, cases[c].name);
        if (fixture->page.shapes[SHAPE_CIRCLE] != cases[c].circles ||
            fixture->page.shapes[SHAPE_LINE] != cases[c].lines ||
            fixture->page.shapes[SHAPE_POLYGON] != cases[c].areas)
            fail_msg("%s: %zu circles, %zu lines", cases[c].name,
                     fixture->page.shapes[SHAPE_CIRCLE], fixture->page.shapes[SHAPE_LINE]);
        assert_int_equal(fixture->page.word_count, 0);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(scores_are_drawn_without_words),
    };
    return cmocka_run_group_tests(tests, open_chart_fixture, close_chart_fixture);
}
