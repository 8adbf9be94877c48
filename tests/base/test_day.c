#include "base/day.h"

#include "tests/support/test.h"

static const struct {
    struct date date;
    day_number day;
    int weekday; // 0 = Monday
} known_days[] = {
    {{1970, 1, 1},   0,       3},
    {{1969, 12, 31}, -1,      2},
    {{2000, 2, 29},  11016,   1},
    {{2000, 3, 1},   11017,   2},
    {{2026, 11, 24}, 20781,   1},
    {{1900, 3, 1},   -25508,  3},
    {{1, 1, 1},      -719162, 0},
    {{9999, 12, 31}, 2932896, 4},
};

static void known_days_have_their_numbers(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(known_days); i++) {
        assert_int_equal(day_of(known_days[i].date), known_days[i].day);
        assert_int_equal(day_weekday(known_days[i].day), known_days[i].weekday);
    }
}

static void every_day_comes_back(void **state)
{
    (void)state;
    struct date before = {0, 12, 31};
    for (day_number day = -719162; day <= 2932896; day++) {
        struct date date = day_date(day);
        if (!date_exists(date) || day_of(date) != day)
            fail_msg("day %d", (int)day);
        bool follows = date.day == before.day + 1 || (date.day == 1 && before.day >= 28);
        if (!follows)
            fail_msg("day %d does not follow", (int)day);
        before = date;
    }
}

static const struct {
    struct date date;
    bool exists;
} dates[] = {
    {{2024, 2, 29},  true },
    {{2023, 2, 29},  false},
    {{1900, 2, 29},  false},
    {{2000, 2, 29},  true },
    {{2026, 2, 31},  false},
    {{2026, 4, 31},  false},
    {{2026, 0, 1},   false},
    {{2026, 13, 1},  false},
    {{2026, 1, 0},   false},
    {{0, 1, 1},      false},
    {{10000, 1, 1},  false},
    {{2026, 12, 31}, true },
    {{2026, -1, 5},  false},
    {{2026, 1, -5},  false},
};

static void impossible_dates_do_not_exist(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(dates); i++)
        assert_int_equal(date_exists(dates[i].date), dates[i].exists);
}

static void iso_days_are_read_and_printed(void **state)
{
    (void)state;
    char out[DAY_TEXT_BYTES];
    day_number day = DAY_NONE;
    assert_true(day_parse_iso(TEXT("2026-11-24"), &day));
    assert_int_equal(day, 20781);
    assert_text_equal(day_print_iso(day, out), "2026-11-24");
    assert_text_equal(day_print_iso(-719162, out), "0001-01-01");
}

static void other_texts_are_no_iso_days(void **state)
{
    (void)state;
    const char *const texts[] = {
        "",           "2026-11-2",  "2026-11-24 ", " 2026-11-24", "2026/11/24", "24-11-2026",
        "2026-02-29", "2026-13-01", "2026-1a-01",  "-026-11-24",  "2026-11-+4", "0000-01-01",
    };
    for (size_t i = 0; i < COUNT(texts); i++) {
        day_number day = 7;
        if (day_parse_iso(text_of(texts[i]), &day) || day != 7)
            fail_msg("\"%s\" was read", texts[i]);
    }
}

static const struct {
    int64_t seconds;
    int offset_minutes;
    day_number day;
} moments[] = {
    {0,                   0,    0    },
    {86399,               0,    0    },
    {86400,               0,    1    },
    {-1,                  0,    -1   },
    {-86400,              0,    -1   },
    {-86401,              0,    -2   },
    {61200,               420,  1    },
    {61199,               420,  0    },
    {3600,                -120, -1   },
    {0,                   -1,   -1   },
    {INT64_C(4102444800), 0,    47482},
};

static void moments_belong_to_the_local_day(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(moments); i++)
        assert_int_equal(day_of_moment(moments[i].seconds, moments[i].offset_minutes),
                         moments[i].day);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(known_days_have_their_numbers),
        cmocka_unit_test(every_day_comes_back),
        cmocka_unit_test(impossible_dates_do_not_exist),
        cmocka_unit_test(iso_days_are_read_and_printed),
        cmocka_unit_test(other_texts_are_no_iso_days),
        cmocka_unit_test(moments_belong_to_the_local_day),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
