#include "report/charts/course_time.h"

#include "base/buffer.h"
#include "base/number.h"
#include "tests/report/charts/course_example.h"
#include "tests/report/charts/recording_page.h"

static void
draw_time(struct chart_fixture *fixture, const struct course_example *example, double width)
{
    struct drawing drawing = {fixture->canvas, &fixture->page, fixture->arena};
    struct box box = {60, 80, width, 120};

    page_clear(&fixture->page);
    struct course_view view = course_view_begin(&example->chart, &drawing, box);
    course_time_draw(&view);
    canvas_end(fixture->canvas);
    assert_page_is_sound(&fixture->page, box, "row of numbers");
}

/* The numbers on the page in order of value, with a blank between. */
static struct text numbers_shown(struct chart_fixture *fixture)
{
    struct buffer buffer = buffer_create(fixture->arena, 1000);
    for (int number = 1; number <= EXAMPLE_SESSIONS; number++) {
        char digits[NUMBER_TEXT_BYTES + 1] = "";
        struct text text = number_print(number, digits);
        digits[text.length] = '\0';
        if (page_words(&fixture->page, digits) == NULL)
            continue;
        if (buffer.length > 0)
            buffer_put_byte(&buffer, ' ');
        buffer_put_text(&buffer, text);
    }
    return buffer_text(&buffer);
}

static const double scores[EXAMPLE_SESSIONS] = {0};

#define TEN "hhhhhhhhhh"
#define FORTY TEN TEN TEN TEN

static const struct {
    const char *name;
    const char *sessions;
    double width;
    const char *numbers;
} cases[] = {
    {"every one where there is room", "hhhhhh",                         235, "1 2 3 4 5 6"       },
    {"missed ones have a cross",      "hhxxhc",                         235, "1 2 5"             },
    {"first one missed",              "xhhhh",                          235, "2 3 4 5"           },
    {"none held but one",             "xxhxx",                          235, "3"                 },
    {"every fifth when crowded",      "hhhhhhhhhhhhhhhhhhhhhhhhhhhhhh", 235, "1 5 10 15 20 25 30"},
    {"the last one always",           "hhhhhhhhhhhhhhhhhhhhhhhhhh",     235, "1 5 10 15 20 26"   },
    {"numbers give way to crosses",   "hhhhhhhhxxhhhhhhhhhhhhhhhhhhhh", 235, "1 5 15 20 25 30"   },
    {"round ones over many",          FORTY FORTY TEN TEN TEN,          150, "1 50 110"          },
    {"a session without score",       "h-h-h-",                         235, "1 2 3 4 5 6"       },
};

static void numbers_never_stand_too_close(void **state)
{
    struct chart_fixture *fixture = *state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct course_example example;
        example_fill(&example, cases[i].sessions, 7, scores);
        example.points[0] = (struct course_point){example.chart.from, 5, false};
        example.chart.point_count = 1;
        draw_time(fixture, &example, cases[i].width);
        struct text shown = numbers_shown(fixture);
        if (!text_equal_string(shown, cases[i].numbers))
            fail_msg("%s: %.*s", cases[i].name, (int)shown.length, shown.data);
    }
}

static void every_session_has_a_tick_and_every_missed_one_a_cross(void **state)
{
    struct chart_fixture *fixture = *state;
    struct course_example example;

    example_fill(&example, "hhxchx", 7, scores);
    draw_time(fixture, &example, 300);
    // Six ticks and the axis, and two strokes for each of three crosses.
    assert_int_equal(fixture->page.shapes[SHAPE_LINE], 7 + 6);
    assert_int_equal(fixture->page.lines_of_rust, 4);
    assert_non_null(page_words(&fixture->page, "Sesi"));
}

static void sessions_on_one_day_share_a_number(void **state)
{
    struct chart_fixture *fixture = *state;
    struct course_example example;

    example_fill(&example, "hhhh", 0, scores);
    draw_time(fixture, &example, 300);
    assert_text_equal(numbers_shown(fixture), "1");
}

static void sessions_without_number_have_a_tick_alone(void **state)
{
    struct chart_fixture *fixture = *state;
    struct course_example example;

    example_fill(&example, "hhh", 7, scores);
    example.ticks[1].number = 0;
    draw_time(fixture, &example, 300);
    assert_text_equal(numbers_shown(fixture), "1 3");
    assert_int_equal(fixture->page.shapes[SHAPE_LINE], 4);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(numbers_never_stand_too_close),
        cmocka_unit_test(every_session_has_a_tick_and_every_missed_one_a_cross),
        cmocka_unit_test(sessions_on_one_day_share_a_number),
        cmocka_unit_test(sessions_without_number_have_a_tick_alone),
    };
    return cmocka_run_group_tests(tests, open_chart_fixture, close_chart_fixture);
}
