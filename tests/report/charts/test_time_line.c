#include "report/charts/time_line.h"

#include "base/attributes.h"
#include "tests/report/charts/recording_page.h"

enum { ENDED = 1000, FROM = ENDED - 8, TO = ENDED + 188 };

static const struct time_window windows[] = {
    {ENDED + 7,  ENDED + 30,  TEXT_INIT("laijapen: 1 minggu")    },
    {ENDED + 90, ENDED + 180, TEXT_INIT("laijapang: mulai 3 bln")},
};

static struct time_line_chart line_with(const struct time_point *points, size_t count)
{
    return (struct time_line_chart){
        .from = FROM,
        .to = TO,
        .windows = windows,
        .window_count = COUNT(windows),
        .points = points,
        .point_count = count,
        .ended = ENDED,
        .today = DAY_NONE,
        .ended_label = TEXT("akhir"),
        .today_label = TEXT("kini"),
    };
}

static struct box draw_line(struct chart_fixture *fixture, const struct time_line_chart *chart)
{
    struct drawing drawing = {fixture->canvas, &fixture->page, fixture->arena};
    struct box box = {60, 80, 480, TIME_LINE_HEIGHT};

    page_clear(&fixture->page);
    time_line_draw(chart, &drawing, box);
    return box;
}

static bool has_words(const struct pdf *page, const char *words)
{
    for (size_t i = 0; i < page->word_count; i++) {
        if (strcmp(page->words[i].bytes, words) == 0)
            return true;
    }
    return false;
}

static void contacts_and_plans_are_shown(void **state)
{
    struct chart_fixture *fixture = *state;
    const struct time_point points[] = {
        {ENDED + 14, TIME_PLANNED    },
        {ENDED + 20, TIME_NOT_REACHED},
        {ENDED + 95, TIME_REACHED    },
    };
    struct time_line_chart chart = line_with(points, COUNT(points));
    struct box box = draw_line(fixture, &chart);

    assert_page_is_sound(&fixture->page, box, "three contacts");
    assert_int_equal(fixture->page.shapes[SHAPE_BOX], COUNT(windows));
    assert_true(fixture->page.shapes[SHAPE_CIRCLE] >= 1 + COUNT(points));
    assert_true(has_words(&fixture->page, "akhir"));
    assert_false(has_words(&fixture->page, "kini"));
}

static void today_is_named_wherever_it_lies(void **state)
{
    struct chart_fixture *fixture = *state;
    const day_number days[] = {ENDED, ENDED + 1, ENDED + 100, TO};

    for (size_t i = 0; i < COUNT(days); i++) {
        struct time_line_chart chart = line_with(NULL, 0);
        chart.today = days[i];
        assert_page_is_sound(&fixture->page, draw_line(fixture, &chart), "today");
        assert_true(has_words(&fixture->page, "kini"));
    }
}

static void a_month_without_room_has_no_name(void **state)
{
    struct chart_fixture *fixture = *state;
    const struct course_month months[] = {
        {FROM,     TEXT_INIT("Mei")},
        {FROM + 2, TEXT_INIT("Jun")},
        {TO,       TEXT_INIT("Des")},
    };
    struct time_line_chart chart = line_with(NULL, 0);
    chart.months = months;
    chart.month_count = COUNT(months);

    assert_page_is_sound(&fixture->page, draw_line(fixture, &chart), "months");
    assert_false(has_words(&fixture->page, "Mei"));
    assert_true(has_words(&fixture->page, "Jun"));
    assert_false(has_words(&fixture->page, "Des"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(contacts_and_plans_are_shown),
        cmocka_unit_test(today_is_named_wherever_it_lies),
        cmocka_unit_test(a_month_without_room_has_no_name),
    };
    return cmocka_run_group_tests(tests, open_chart_fixture, close_chart_fixture);
}
