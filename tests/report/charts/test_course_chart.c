#include "report/charts/course_chart.h"

#include "tests/report/charts/course_example.h"
#include "tests/report/charts/recording_page.h"

static const struct box full_box = {60, 80, 358, 220};
static const struct box half_box = {60, 80, 235, 120};

static void draw_example(struct chart_fixture *fixture,
                         const struct course_example *example,
                         struct box box)
{
    struct arena *arena = arena_create();
    struct drawing drawing = {fixture->canvas, &fixture->page, arena};

    page_clear(&fixture->page);
    course_chart_draw(&example->chart, &drawing, box);
    arena_destroy(arena);
}

/* Scores that a generator of our own scatters over the scale. */
static void scatter(double *values, size_t count, unsigned seed, double low, double high)
{
    for (size_t i = 0; i < count; i++) {
        seed = seed * 1664525u + 1013904223u;
        values[i] = low + (high - low) * (seed >> 16) / 65535.0;
    }
}

static const char *const session_rows[] = {
    "h",
    "hh",
    "hhxchh",
    "h-h-h-h-h-hxx",
    "hhhhhhhh      hhhhhhhhhh",
    "hhhhhhhhhhhhhhhhxxhhhhhhhhhhhhchhhhhhhhhhhhhhhh",
    "xxxxhxxxx",
    "hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh",
};

static const struct {
    const char *name;
    double low, high;
} score_ranges[] = {
    {"all over the scale", 0,   27  },
    {"at the lower end",   0,   0   },
    {"at the upper end",   27,  27  },
    {"all equal",          10,  10  },
    {"close together",     9.5, 10.5},
    {"beyond the scale",   -30, 60  },
};

/* One row of sessions with scores of one range, at full and at half width. */
static void draw_row(struct chart_fixture *fixture, size_t row, size_t range, int step)
{
    double values[EXAMPLE_SESSIONS];
    struct course_example example;
    const int days[] = {0, 1, 2, 40, 47, 400};

    scatter(values, EXAMPLE_SESSIONS, 7, score_ranges[range].low, score_ranges[range].high);
    example_fill(&example, session_rows[row], step, values);
    example_add_limits(&example, 6);
    example_add_events(&example, days, COUNT(days));
    if (step * strlen(session_rows[row]) < 3000)
        example_add_months(&example);
    draw_example(fixture, &example, full_box);
    assert_page_is_sound(&fixture->page, full_box, score_ranges[range].name);
    example.chart.is_half = true;
    draw_example(fixture, &example, half_box);
    assert_page_is_sound(&fixture->page, half_box, score_ranges[range].name);
}

static void words_keep_apart_and_ink_in_the_box(void **state)
{
    const int steps[] = {0, 1, 7, 30};
    for (size_t row = 0; row < COUNT(session_rows); row++)
        for (size_t range = 0; range < COUNT(score_ranges); range++)
            for (size_t step = 0; step < COUNT(steps); step++)
                draw_row(*state, row, range, steps[step]);
}

static void the_same_chart_gives_the_same_bytes(void **state)
{
    struct chart_fixture *fixture = *state;
    struct course_example example;
    double values[EXAMPLE_SESSIONS];
    uint64_t digests[2] = {0};

    scatter(values, EXAMPLE_SESSIONS, 3, 0, 27);
    for (size_t i = 0; i < COUNT(digests); i++) {
        example_fill(&example, session_rows[5], 7, values);
        example_add_limits(&example, 6);
        draw_example(fixture, &example, full_box);
        digests[i] = fixture->page.digest;
        example_fill(&example, "hh", 7, values);
        draw_example(fixture, &example, half_box);
    }
    assert_true(digests[0] == digests[1]);
}

static void one_score_has_its_value_and_no_limits(void **state)
{
    struct chart_fixture *fixture = *state;
    struct course_example example;

    example_fill(&example, "h", 7, (const double[]){18});
    example_add_limits(&example, 6);
    draw_example(fixture, &example, full_box);
    assert_non_null(page_words(&fixture->page, "first"));
    assert_null(page_words(&fixture->page, "last"));
    assert_non_null(page_words(&fixture->page, "cutoff"));
    assert_null(page_words(&fixture->page, "improvement"));
    assert_int_equal(fixture->page.shapes[SHAPE_CIRCLE], 1);
    assert_int_equal(fixture->page.dashed_lines, 1);
}

static void two_scores_have_both_values_and_the_limits(void **state)
{
    struct chart_fixture *fixture = *state;
    struct course_example example;

    example_fill(&example, "hh", 7, (const double[]){18, 7});
    example_add_limits(&example, 6);
    draw_example(fixture, &example, full_box);
    assert_non_null(page_words(&fixture->page, "last"));
    assert_non_null(page_words(&fixture->page, "improvement"));
    assert_non_null(page_words(&fixture->page, "worsening"));
    assert_int_equal(fixture->page.dashed_lines, 3);
}

static void values_stand_on_the_side_without_the_course(void **state)
{
    const struct {
        const char *name;
        double first, last;
        bool first_is_above, last_is_above;
    } cases[] = {
        {"falling", 18, 7,  true,  false},
        {"rising",  7,  18, false, true },
        {"level",   14, 14, true,  true },
    };
    struct chart_fixture *fixture = *state;

    for (size_t i = 0; i < COUNT(cases); i++) {
        struct course_example example;
        example_fill(&example, "hh", 30, (const double[]){cases[i].first, cases[i].last});
        draw_example(fixture, &example, full_box);
        // The ring of the first score is painted last, so that it lies over the line.
        double first_y = fixture->page.last_circle.y;
        const struct recorded_words *first = page_words(&fixture->page, "first");
        const struct recorded_words *last = page_words(&fixture->page, "last");
        assert_non_null(first);
        assert_non_null(last);
        if ((first->bottom < first_y) != cases[i].first_is_above)
            fail_msg("%s: first value on the wrong side", cases[i].name);
        double scale = (full_box.height - 6 - 16) / 27;
        double last_y = first_y - (cases[i].last - cases[i].first) * scale;
        if ((last->bottom < last_y) != cases[i].last_is_above)
            fail_msg("%s: latest value on the wrong side", cases[i].name);
    }
}

static void a_crowded_line_loses_its_name_but_values_never_do(void **state)
{
    struct chart_fixture *fixture = *state;
    struct course_example example;
    double values[60];
    char sessions[61];

    for (int i = 0; i < 60; i++) {
        values[i] = i % 2 ? 27 : 0;
        sessions[i] = 'h';
    }
    sessions[60] = '\0';
    example_fill(&example, sessions, 7, values);
    example.chart.to = example.points[59].day;
    example_add_limits(&example, 6);
    draw_example(fixture, &example, half_box);
    assert_non_null(page_words(&fixture->page, "first"));
    assert_non_null(page_words(&fixture->page, "last"));
    assert_null(page_words(&fixture->page, "cutoff"));
}

static void gaps_of_break_days_are_bridged_by_a_dashed_line(void **state)
{
    const struct {
        const char *name;
        int step;
        int break_days;
        size_t dashed;
    } cases[] = {
        {"shorter",      41, 42, 0},
        {"just so",      42, 42, 2},
        {"longer",       90, 42, 2},
        {"no such rule", 90, 0,  0},
    };
    struct chart_fixture *fixture = *state;

    for (size_t i = 0; i < COUNT(cases); i++) {
        struct course_example example;
        example_fill(&example, "hhh", cases[i].step, (const double[]){18, 16, 14});
        example.chart.break_days = cases[i].break_days;
        draw_example(fixture, &example, full_box);
        if (fixture->page.dashed_lines != cases[i].dashed)
            fail_msg("%s: %zu dashed lines", cases[i].name, fixture->page.dashed_lines);
    }
}

/* Its word stands at the end of a line that is within the plot, and nowhere without a line. */
static void the_expected_range_is_named_at_its_end(void **state)
{
    static const struct {
        const char *name;
        double low, high;
        bool is_named;
    } ranges[] = {
        {"both sides",       4,   19,  true },
        {"one side",         NAN, 19,  true },
        {"beyond the scale", -30, 60,  false},
        {"on neither side",  NAN, NAN, false},
    };
    struct chart_fixture *fixture = *state;

    for (size_t i = 0; i < COUNT(ranges); i++) {
        struct course_example example;
        struct course_expected expected[5];
        example_fill(&example, "hhhhhh", 7, (const double[]){12, 12, 12, 12, 12, 12});
        for (size_t k = 0; k < COUNT(expected); k++)
            expected[k] = (struct course_expected){example.points[k + 1].day, ranges[i].low,
                                                   ranges[i].high};
        example.chart.expected = expected;
        example.chart.expected_count = COUNT(expected);
        example.chart.expected_label = TEXT("expected");
        draw_example(fixture, &example, full_box);
        assert_page_is_sound(&fixture->page, full_box, ranges[i].name);
        if ((page_words(&fixture->page, "expected") != NULL) != ranges[i].is_named)
            fail_msg("%s: named %d", ranges[i].name, !ranges[i].is_named);
    }
}

static void flagged_scores_are_diamonds(void **state)
{
    struct chart_fixture *fixture = *state;
    struct course_example example;

    example_fill(&example, "hhhh", 7, (const double[]){18, 16, 14, 12});
    draw_example(fixture, &example, full_box);
    assert_int_equal(fixture->page.fills_of_rust, 0);
    for (size_t i = 0; i < 4; i++)
        example.points[i].is_flagged = true;
    draw_example(fixture, &example, full_box);
    assert_int_equal(fixture->page.fills_of_rust, 4);
    assert_int_equal(fixture->page.shapes[SHAPE_CIRCLE], 0);
}

static void narrow_bands_and_close_ticks_lose_their_words(void **state)
{
    const double ticks[] = {0, 1, 13, 26, 27};
    const struct text labels[] = {TEXT_INIT("0"), TEXT_INIT("1"), TEXT_INIT("13"),
                                  TEXT_INIT("26"), TEXT_INIT("27")};
    const struct course_band bands[] = {
        {0,   1,   TEXT_INIT("lowest")                       },
        {1,   1.5, TEXT_INIT("thin")                         },
        {1.5, 14,  TEXT_INIT("a name that needs three lines")},
        {14,  90,  TEXT_INIT("highest")                      },
    };
    struct chart_fixture *fixture = *state;
    struct course_example example;

    example_fill(&example, "hhhh", 7, (const double[]){18, 16, 14, 12});
    example.chart.y_ticks = ticks;
    example.chart.y_labels = labels;
    example.chart.y_tick_count = COUNT(ticks);
    example.chart.bands = bands;
    example.chart.band_count = COUNT(bands);
    draw_example(fixture, &example, full_box);
    assert_page_is_sound(&fixture->page, full_box, "narrow bands");
    assert_non_null(page_words(&fixture->page, "0"));
    assert_non_null(page_words(&fixture->page, "26"));
    assert_null(page_words(&fixture->page, "27"));
    assert_non_null(page_words(&fixture->page, "lowest"));
    assert_null(page_words(&fixture->page, "thin"));
    assert_non_null(page_words(&fixture->page, "highest"));
}

static void heights_have_the_range_of_their_width(void **state)
{
    (void)state;
    struct course_chart chart = {.is_half = false};
    assert_near(course_chart_height(&chart).least, 170.079, 1e-5, "full, least");
    assert_near(course_chart_height(&chart).greatest, 249.449, 1e-5, "full, greatest");
    chart.is_half = true;
    assert_near(course_chart_height(&chart).least, 107.717, 1e-5, "half, least");
    assert_near(course_chart_height(&chart).greatest, 155.906, 1e-5, "half, greatest");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(words_keep_apart_and_ink_in_the_box),
        cmocka_unit_test(the_same_chart_gives_the_same_bytes),
        cmocka_unit_test(one_score_has_its_value_and_no_limits),
        cmocka_unit_test(two_scores_have_both_values_and_the_limits),
        cmocka_unit_test(values_stand_on_the_side_without_the_course),
        cmocka_unit_test(a_crowded_line_loses_its_name_but_values_never_do),
        cmocka_unit_test(gaps_of_break_days_are_bridged_by_a_dashed_line),
        cmocka_unit_test(the_expected_range_is_named_at_its_end),
        cmocka_unit_test(flagged_scores_are_diamonds),
        cmocka_unit_test(narrow_bands_and_close_ticks_lose_their_words),
        cmocka_unit_test(heights_have_the_range_of_their_width),
    };
    return cmocka_run_group_tests(tests, open_chart_fixture, close_chart_fixture);
}
