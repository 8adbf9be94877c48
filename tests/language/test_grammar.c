#include "language/en.h"
#include "language/id.h"
#include "tests/support/test.h"

static day_number on(int year, int month, int day)
{
    return day_of((struct date){year, month, day});
}

static const struct {
    int year, month, day;
    enum date_form form;
    const char *id, *en;
} dates[] = {
    {2026, 11, 24, DATE_LONG,  "24 November 2026", "24 November 2026"},
    {2026, 11, 24, DATE_SHORT, "24 Nov 2026",      "24 Nov 2026"     },
    {2026, 11, 24, DATE_AXIS,  "24 Nov",           "24 Nov"          },
    {2026, 8,  3,  DATE_LONG,  "3 Agustus 2026",   "3 August 2026"   },
    {2026, 8,  3,  DATE_SHORT, "3 Agu 2026",       "3 Aug 2026"      },
    {2024, 2,  29, DATE_LONG,  "29 Februari 2024", "29 February 2024"},
    {2026, 5,  1,  DATE_AXIS,  "1 Mei",            "1 May"           },
    {2026, 10, 31, DATE_SHORT, "31 Okt 2026",      "31 Oct 2026"     },
    {2026, 12, 1,  DATE_SHORT, "1 Des 2026",       "1 Dec 2026"      },
};

static void dates_are_written_as_the_language_does(void **state)
{
    struct arena *arena = arena_create();

    (void)state;
    for (size_t i = 0; i < COUNT(dates); i++) {
        day_number day = on(dates[i].year, dates[i].month, dates[i].day);
        assert_text_equal(language_id.date(day, dates[i].form, arena), dates[i].id);
        assert_text_equal(language_en.date(day, dates[i].form, arena), dates[i].en);
    }
    arena_destroy(arena);
}

static const struct {
    struct date from, to;
    enum date_form form;
    const char *id, *en;
} ranges[] = {
    {{2026, 8, 3},
     {2026, 11, 27},
     DATE_LONG,                               "3 Agustus–27 November 2026",
     "3 August–27 November 2026"                                                                  },
    {{2026, 8, 3},   {2026, 8, 9}, DATE_LONG, "3–9 Agustus 2026",              "3–9 August 2026"},
    {{2026, 8, 3},   {2026, 8, 3}, DATE_LONG, "3 Agustus 2026",                  "3 August 2026"    },
    {{2026, 12, 28},
     {2027, 1, 5},
     DATE_SHORT,                              "28 Des 2026–5 Jan 2027",
     "28 Dec 2026–5 Jan 2027"                                                                     },
    {{2026, 12, 28}, {2027, 1, 5}, DATE_AXIS, "28 Des–5 Jan",                  "28 Dec–5 Jan"   },
    {{2025, 8, 3},
     {2026, 8, 9},
     DATE_LONG,                               "3 Agustus 2025–9 Agustus 2026",
     "3 August 2025–9 August 2026"                                                                },
};

static void ranges_say_once_what_both_ends_share(void **state)
{
    struct arena *arena = arena_create();

    (void)state;
    for (size_t i = 0; i < COUNT(ranges); i++) {
        day_number from = day_of(ranges[i].from), to = day_of(ranges[i].to);
        assert_text_equal(language_id.date_range(from, to, ranges[i].form, arena),
                          ranges[i].id);
        assert_text_equal(language_en.date_range(from, to, ranges[i].form, arena),
                          ranges[i].en);
    }
    arena_destroy(arena);
}

static const struct {
    enum period_kind kind;
    int year, part;
    struct date from, to; // of all and span; year 0 = open
    enum practice practice;
    enum period_form form;
    const char *id, *en;
} periods[] = {
    {PERIOD_HALF_YEAR,
     2026,                   2,
     {0},
     {0},
     PRACTICE_SCHOOL,                                      PERIOD_LONG,
     "Semester Ganjil Tahun Pelajaran 2026/2027",                                       "First semester 2026/2027"   },
    {PERIOD_HALF_YEAR,
     2026,                   2,
     {0},
     {0},
     PRACTICE_SCHOOL,                                      PERIOD_FOOTER,
     "Semester Ganjil 2026/2027",                                                       "First semester 2026/2027"   },
    {PERIOD_HALF_YEAR,
     2026,                   1,
     {0},
     {0},
     PRACTICE_SCHOOL,                                      PERIOD_LONG,
     "Semester Genap Tahun Pelajaran 2025/2026",                                        "Second semester 2025/2026"  },
    {PERIOD_HALF_YEAR,
     2026,                   2,
     {0},
     {0},
     PRACTICE_CLINIC,                                      PERIOD_LONG,
     "Juli–Desember 2026",                                                            "July–December 2026"       },
    {PERIOD_HALF_YEAR,
     2026,                   1,
     {0},
     {0},
     PRACTICE_CLINIC,                                      PERIOD_FOOTER,
     "Januari–Juni 2026",                                                             "January–June 2026"        },
    {PERIOD_QUARTER,
     2026,                   3,
     {0},
     {0},
     PRACTICE_SCHOOL,                                      PERIOD_LONG,
     "Triwulan III 2026",                                                               "Third quarter 2026"         },
    {PERIOD_QUARTER,
     2026,                   4,
     {0},
     {0},
     PRACTICE_CLINIC,                                      PERIOD_FOOTER,
     "Triwulan IV 2026",                                                                "Fourth quarter 2026"        },
    {PERIOD_YEAR,      2026, 0, {0}, {0}, PRACTICE_SCHOOL, PERIOD_LONG,   "Tahun 2026", "Year 2026"                  },
    {PERIOD_ALL,
     0,                      0,
     {0},
     {2026, 11, 24},
     PRACTICE_SCHOOL,                                      PERIOD_LONG,
     "Seluruh rangkaian sampai 24 November 2026",                                       "All until 24 November 2026" },
    {PERIOD_SPAN,
     0,                      0,
     {2026, 8, 3},
     {2026, 11, 27},
     PRACTICE_SCHOOL,                                      PERIOD_LONG,
     "3 Agustus–27 November 2026",                                                    "3 August–27 November 2026"},
    {PERIOD_SPAN,
     0,                      0,
     {2026, 8, 3},
     {2026, 11, 27},
     PRACTICE_SCHOOL,                                      PERIOD_FOOTER,
     "3 Agu–27 Nov 2026",                                                             "3 Aug–27 Nov 2026"        },
    {PERIOD_SPAN,
     0,                      0,
     {0},
     {2026, 11, 27},
     PRACTICE_CLINIC,                                      PERIOD_LONG,
     "Sampai 27 November 2026",                                                         "Until 27 November 2026"     },
};

static void periods_have_the_names_of_school_and_clinic(void **state)
{
    struct arena *arena = arena_create();

    (void)state;
    for (size_t i = 0; i < COUNT(periods); i++) {
        struct period period = {
            .kind = periods[i].kind,
            .year = periods[i].year,
            .part = periods[i].part,
            .from = periods[i].from.year > 0 ? day_of(periods[i].from) : DAY_NONE,
            .to = periods[i].to.year > 0 ? day_of(periods[i].to) : DAY_NONE,
        };
        enum practice practice = periods[i].practice;
        enum period_form form = periods[i].form;
        assert_text_equal(language_id.period(period, practice, form, arena), periods[i].id);
        assert_text_equal(language_en.period(period, practice, form, arena), periods[i].en);
    }
    arena_destroy(arena);
}

static const struct {
    size_t count;
    struct text items[4];
    const char *id, *en;
} lists[] = {
    {0, {TEXT_INIT("")},                                               "",            ""             },
    {1, {TEXT_INIT("a")},                                              "a",           "a"            },
    {2, {TEXT_INIT("a"), TEXT_INIT("b")},                              "a dan b",     "a and b"      },
    {3, {TEXT_INIT("a"), TEXT_INIT("b"), TEXT_INIT("c")},              "a, b, dan c", "a, b and c"   },
    {4,
     {TEXT_INIT("a"), TEXT_INIT("b"), TEXT_INIT("c"), TEXT_INIT("d")},
     "a, b, c, dan d",                                                                "a, b, c and d"},
};

static void lists_are_joined_as_the_language_does(void **state)
{
    struct arena *arena = arena_create();

    (void)state;
    for (size_t i = 0; i < COUNT(lists); i++) {
        assert_text_equal(language_id.list(lists[i].items, lists[i].count, arena), lists[i].id);
        assert_text_equal(language_en.list(lists[i].items, lists[i].count, arena), lists[i].en);
    }
    arena_destroy(arena);
}

static const struct {
    const struct language *language;
    struct text low, high;
    const char *expected;
} number_ranges[] = {
    {&language_id, TEXT_INIT("40"),     TEXT_INIT("89"),     "40–89"             },
    {&language_id, TEXT_INIT("−1,2"), TEXT_INIT("−0,4"), "−1,2 sampai −0,4"},
    {&language_id, TEXT_INIT("0,02"),   TEXT_INIT("0,20"),   "0,02 sampai 0,20"    },
    {&language_id, TEXT_INIT("−2"),   TEXT_INIT("+2"),     "−2 sampai +2"      },
    {&language_en, TEXT_INIT("40"),     TEXT_INIT("89"),     "40–89"             },
    {&language_en, TEXT_INIT("0.02"),   TEXT_INIT("0.20"),   "0.02–0.20"         },
    {&language_en, TEXT_INIT("−2"),   TEXT_INIT("+2"),     "−2 to +2"          },
};

static void number_ranges_avoid_a_dash_beside_minus_and_comma(void **state)
{
    struct arena *arena = arena_create();

    (void)state;
    for (size_t i = 0; i < COUNT(number_ranges); i++)
        assert_text_equal(number_ranges[i].language->range(number_ranges[i].low,
                                                           number_ranges[i].high, arena),
                          number_ranges[i].expected);
    arena_destroy(arena);
}

static void english_has_one_singular_and_indonesian_no_plural(void **state)
{
    (void)state;
    assert_false(language_en.is_plural(1));
    assert_true(language_en.is_plural(0));
    assert_true(language_en.is_plural(2));
    assert_true(language_en.is_plural(0.5));
    assert_false(language_id.is_plural(2));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(dates_are_written_as_the_language_does),
        cmocka_unit_test(ranges_say_once_what_both_ends_share),
        cmocka_unit_test(periods_have_the_names_of_school_and_clinic),
        cmocka_unit_test(lists_are_joined_as_the_language_does),
        cmocka_unit_test(number_ranges_avoid_a_dash_beside_minus_and_comma),
        cmocka_unit_test(english_has_one_singular_and_indonesian_no_plural),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
