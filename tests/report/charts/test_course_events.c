#include "report/charts/course_events.h"

#include "tests/report/charts/course_example.h"
#include "tests/report/charts/recording_page.h"

#define EN_DASH "\xE2\x80\x93"

static const struct box box = {60, 80, 300, 120};

static void draw_events(struct chart_fixture *fixture, const struct course_example *example)
{
    struct drawing drawing = {fixture->canvas, &fixture->page, fixture->arena};

    page_clear(&fixture->page);
    struct course_view view = course_view_begin(&example->chart, &drawing, box);
    course_events_draw(&view);
    canvas_end(fixture->canvas);
}

/* About 2.2 points a day on the page. */
static const struct {
    const char *name;
    int days[4];
    size_t count;
    const char *letters[3];
} cases[] = {
    {"none",                         {0},              0, {NULL}                            },
    {"one",                          {50},             1, {"A"}                             },
    {"far apart",                    {10, 50},         2, {"A", "B"}                        },
    {"on one day",                   {50, 50},         2, {"A" EN_DASH "B"}                 },
    {"close together",               {50, 53},         2, {"A" EN_DASH "B"}                 },
    {"a chain shares one disc",      {50, 53, 57, 61}, 4, {"A" EN_DASH "D"}                 },
    {"two pairs",                    {10, 11, 60, 61}, 4, {"A" EN_DASH "B", "C" EN_DASH "D"}},
    {"a pair swallows a neighbour",  {50, 50, 55},     3, {"A" EN_DASH "C"}                 },
    {"outside the span is left out", {-90, 50, 500},   3, {"B"}                             },
    {"at both ends",                 {0, 102},         2, {"A", "B"}                        },
};

static void events_share_a_disc_when_theirs_would_overlap(void **state)
{
    struct chart_fixture *fixture = *state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct course_example example;
        size_t expected = 0;
        example_fill(&example, "hh", 51, (const double[]){18, 16});
        example.chart.band_count = 0;
        example_add_events(&example, cases[i].days, cases[i].count);
        draw_events(fixture, &example);
        if (cases[i].count > 0)
            assert_page_is_sound(&fixture->page, box, cases[i].name);
        for (; expected < 3 && cases[i].letters[expected] != NULL; expected++)
            if (page_words(&fixture->page, cases[i].letters[expected]) == NULL)
                fail_msg("%s: no disc %s", cases[i].name, cases[i].letters[expected]);
        if (fixture->page.word_count != expected)
            fail_msg("%s: %zu discs", cases[i].name, fixture->page.word_count);
    }
}

/* Beyond Z there are two letters: their disc grows with them. */
static void marks_of_two_letters_fit_their_disc(void **state)
{
    struct chart_fixture *fixture = *state;
    struct course_example example;

    example_fill(&example, "hh", 51, (const double[]){18, 16});
    example_add_events(&example, (const int[]){20, 60, 63}, 3);
    example.events[0].mark = TEXT("AB");
    example.events[2].mark = TEXT("AD");
    draw_events(fixture, &example);
    assert_page_is_sound(&fixture->page, box, "two letters");
    assert_non_null(page_words(&fixture->page, "AB"));
    assert_non_null(page_words(&fixture->page, "B" EN_DASH "AD"));
}

static void letters_can_be_read_on_their_disc(void **state)
{
    struct chart_fixture *fixture = *state;
    struct course_example example;

    example_fill(&example, "hh", 51, (const double[]){18, 16});
    example_add_events(&example, (const int[]){10, 80}, 2); // a strategy, then another event
    draw_events(fixture, &example);
    assert_true(page_words(&fixture->page, "A")->colour == 0xFFFFFFu);
    assert_true(page_words(&fixture->page, "B")->colour == 0x1F2933u);
    assert_int_equal(fixture->page.dashed_lines, 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(events_share_a_disc_when_theirs_would_overlap),
        cmocka_unit_test(marks_of_two_letters_fit_their_disc),
        cmocka_unit_test(letters_can_be_read_on_their_disc),
    };
    return cmocka_run_group_tests(tests, open_chart_fixture, close_chart_fixture);
}
