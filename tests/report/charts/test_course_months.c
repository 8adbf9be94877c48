#include "report/charts/course_months.h"

#include "base/buffer.h"
#include "tests/report/charts/course_example.h"
#include "tests/report/charts/recording_page.h"

/* The names of the months from left to right. */
static struct text names_shown(struct chart_fixture *fixture)
{
    struct buffer buffer = buffer_create(fixture->arena, 1000);
    for (size_t i = 0; i < fixture->page.word_count; i++) {
        if (i > 0)
            buffer_put_byte(&buffer, ' ');
        buffer_put_string(&buffer, fixture->page.words[i].bytes);
    }
    return buffer_text(&buffer);
}

/* The span begins on 2026-07-03. */
static const struct {
    const char *name;
    int days;
    double width;
    const char *names;
    size_t lines;
} cases[] = {
    {"within one month",          20,   235, "Jul",                                    0},
    {"three months",              88,   235, "Jul Aug Sep",                            2},
    {"the last one has no room",  62,   235, "Jul Aug",                                2},
    {"over the turn of the year", 250,  482, "Jul Aug Sep Oct Nov Dec Jan 27 Feb Mar", 8},
    {"the year needs two months", 300,  262, "Jul Sep Nov Jan 27 Mar",                 4},
    {"every fourth month",        700,  262, "Sep Jan 27 May Sep Jan 27 May",          6},
    {"one a year",                2000, 235, "Jan 27 Jan 27 Jan 27 Jan 27 Jan 27",     5},
    {"one in two years",          3500, 235, "Jan 27 Jan 27 Jan 27 Jan 27",            5},
};

static void months_are_named_where_there_is_room(void **state)
{
    struct chart_fixture *fixture = *state;
    struct drawing drawing = {fixture->canvas, &fixture->page, fixture->arena};

    for (size_t i = 0; i < COUNT(cases); i++) {
        struct box box = {60, 80, cases[i].width, 120};
        struct course_example example;
        example_fill(&example, "h", cases[i].days, (const double[]){5});
        example.chart.band_count = 0;
        example_add_months(&example);
        page_clear(&fixture->page);
        struct course_view view = course_view_begin(&example.chart, &drawing, box);
        course_months_draw(&view);
        canvas_end(fixture->canvas);
        assert_page_is_sound(&fixture->page, box, cases[i].name);
        struct text names = names_shown(fixture);
        if (!text_equal_string(names, cases[i].names) ||
            fixture->page.shapes[SHAPE_LINE] != cases[i].lines)
            fail_msg("%s: %.*s, %zu lines", cases[i].name, (int)names.length, names.data,
                     fixture->page.shapes[SHAPE_LINE]);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(months_are_named_where_there_is_room),
    };
    return cmocka_run_group_tests(tests, open_chart_fixture, close_chart_fixture);
}
