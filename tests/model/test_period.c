#include "model/period.h"

#include "tests/support/test.h"

static day_number day(const char *iso)
{
    day_number number = DAY_NONE;

    if (*iso != '\0' && !day_parse_iso(text_of(iso), &number))
        fail_msg("%s is no day", iso);
    return number;
}

// "" is DAY_NONE; every case is seen on 2026-11-24.
static const struct {
    const char *text;
    enum period_kind kind;
    int year, part;
    const char *from, *to, *cutoff, *name;
} good[] = {
    {"2026-H1", PERIOD_HALF_YEAR, 2026, 1, "2026-01-01", "2026-06-30", "2026-06-30", "2026-H1"       },
    {"2026-H2", PERIOD_HALF_YEAR, 2026, 2, "2026-07-01", "2026-12-31", "2026-11-24", "2026-H2"       },
    {"2026-Q1", PERIOD_QUARTER,   2026, 1, "2026-01-01", "2026-03-31", "2026-03-31", "2026-Q1"       },
    {"2026-Q2", PERIOD_QUARTER,   2026, 2, "2026-04-01", "2026-06-30", "2026-06-30", "2026-Q2"       },
    {"2026-Q3", PERIOD_QUARTER,   2026, 3, "2026-07-01", "2026-09-30", "2026-09-30", "2026-Q3"       },
    {"2026-Q4", PERIOD_QUARTER,   2026, 4, "2026-10-01", "2026-12-31", "2026-11-24", "2026-Q4"       },
    {"2024",    PERIOD_YEAR,      2024, 0, "2024-01-01", "2024-12-31", "2024-12-31", "2024"          },
    {"2030",    PERIOD_YEAR,      2030, 0, "2030-01-01", "2030-12-31", "2026-11-24", "2030"          },
    {"0001-H1", PERIOD_HALF_YEAR, 1,    1, "0001-01-01", "0001-06-30", "0001-06-30", "0001-H1"       },
    {"9999-Q4", PERIOD_QUARTER,   9999, 4, "9999-10-01", "9999-12-31", "2026-11-24", "9999-Q4"       },
    {"all",     PERIOD_ALL,       0,    0, "",           "2026-11-24", "2026-11-24", "all-2026-11-24"},
};

static void periods_have_their_first_and_last_day(void **state)
{
    const day_number as_of = day("2026-11-24");

    (void)state;
    for (size_t i = 0; i < COUNT(good); i++) {
        struct period period;
        char name[PERIOD_NAME_BYTES];
        if (!period_parse(text_of(good[i].text), as_of, &period))
            fail_msg("%s was refused", good[i].text);
        assert_int_equal(period.kind, good[i].kind);
        assert_int_equal(period.year, good[i].year);
        assert_int_equal(period.part, good[i].part);
        assert_int_equal(period.from, day(good[i].from));
        assert_int_equal(period.to, day(good[i].to));
        assert_int_equal(period_cutoff(period, as_of), day(good[i].cutoff));
        assert_text_equal(period_name(period, name), good[i].name);
    }
}

static void anything_else_is_refused(void **state)
{
    const char *const bad[] = {
        "",        "2026-H3",  "2026-H0", "2026-Q5", "2026-Q0", "2026-h2", "2026H2", "26-H2",
        "2026-H",  "2026-H22", " 2026",   "2026 ",   "+026",    "-026",    "0000",   "12026",
        "2026-S1", "ALL",      "all ",    "2026-",   "2026_H1", "202",     "2a26",   "2026-07",
    };

    (void)state;
    for (size_t i = 0; i < COUNT(bad); i++) {
        struct period period;
        if (period_parse(text_of(bad[i]), day("2026-11-24"), &period))
            fail_msg("\"%s\" was taken", bad[i]);
    }
}

static void the_default_is_the_half_year_that_holds_the_day(void **state)
{
    const struct {
        const char *as_of, *name;
    } cases[] = {
        {"2026-01-01", "2026-H1"},
        {"2026-06-30", "2026-H1"},
        {"2026-07-01", "2026-H2"},
        {"2026-12-31", "2026-H2"},
        {"2024-02-29", "2024-H1"},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        char name[PERIOD_NAME_BYTES];
        struct period period = period_default(day(cases[i].as_of));
        assert_text_equal(period_name(period, name), cases[i].name);
        assert_true(period.from <= day(cases[i].as_of) && day(cases[i].as_of) <= period.to);
    }
}

static void spans_are_open_where_no_day_is_given(void **state)
{
    const struct {
        const char *from, *to, *expected_to, *cutoff, *name;
    } cases[] = {
        {"2026-04-15", "2026-10-15", "2026-10-15", "2026-10-15", "2026-04-15_2026-10-15"},
        {"2026-04-15", "",           "2026-11-24", "2026-11-24", "2026-04-15_2026-11-24"},
        {"",           "2026-10-15", "2026-10-15", "2026-10-15", "start_2026-10-15"     },
        {"",           "",           "2026-11-24", "2026-11-24", "start_2026-11-24"     },
        {"2026-11-01", "2027-01-31", "2027-01-31", "2026-11-24", "2026-11-01_2027-01-31"},
    };
    const day_number as_of = day("2026-11-24");

    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        char name[PERIOD_NAME_BYTES];
        struct period period = period_span(day(cases[i].from), day(cases[i].to), as_of);
        assert_int_equal(period.kind, PERIOD_SPAN);
        assert_int_equal(period.from, day(cases[i].from));
        assert_int_equal(period.to, day(cases[i].expected_to));
        assert_int_equal(period_cutoff(period, as_of), day(cases[i].cutoff));
        assert_text_equal(period_name(period, name), cases[i].name);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(periods_have_their_first_and_last_day),
        cmocka_unit_test(anything_else_is_refused),
        cmocka_unit_test(the_default_is_the_half_year_that_holds_the_day),
        cmocka_unit_test(spans_are_open_where_no_day_is_given),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
