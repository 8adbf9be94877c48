#include "ingest/date_field.h"

#include "tests/support/test.h"

#define JAKARTA 420 // minutes east of UTC

static const struct {
    const char *text;
    enum date_order order;
    const char *day; // NULL: at fault
    enum date_fault fault;
} cases[] = {
    {"2026-11-12",                     DATE_ORDER_DMY, "2026-11-12", DATE_GOOD       },
    {"2026/11/12",                     DATE_ORDER_DMY, "2026-11-12", DATE_GOOD       },
    {"2026.11.12",                     DATE_ORDER_DMY, "2026-11-12", DATE_GOOD       },
    {"2026-1-2",                       DATE_ORDER_MDY, "2026-01-02", DATE_GOOD       },
    {"20261112",                       DATE_ORDER_DMY, "2026-11-12", DATE_GOOD       },
    {"12/11/2026",                     DATE_ORDER_DMY, "2026-11-12", DATE_GOOD       },
    {"12-11-2026",                     DATE_ORDER_DMY, "2026-11-12", DATE_GOOD       },
    {"12.11.2026",                     DATE_ORDER_DMY, "2026-11-12", DATE_GOOD       },
    {"1/2/2026",                       DATE_ORDER_DMY, "2026-02-01", DATE_GOOD       },
    {"1/2/2026",                       DATE_ORDER_MDY, "2026-01-02", DATE_GOOD       },
    {"12/11/26",                       DATE_ORDER_DMY, "2026-11-12", DATE_GOOD       },
    {"Jum\u2019at, 13 Nov 2026",       DATE_ORDER_DMY, "2026-11-13", DATE_GOOD       },
    {"26/11/12",                       DATE_ORDER_YMD, "2026-11-12", DATE_GOOD       },
    {"29/02/2024",                     DATE_ORDER_DMY, "2024-02-29", DATE_GOOD       },
 // contradictions are never swapped
    {"01/13/2026",                     DATE_ORDER_DMY, NULL,         DATE_OTHER_ORDER},
    {"13/01/2026",                     DATE_ORDER_MDY, NULL,         DATE_OTHER_ORDER},
    {"12/11/2026",                     DATE_ORDER_YMD, NULL,         DATE_OTHER_ORDER},
 // not in the calendar
    {"31/02/2026",                     DATE_ORDER_DMY, NULL,         DATE_INVALID    },
    {"2026-02-29",                     DATE_ORDER_DMY, NULL,         DATE_INVALID    },
    {"2026-13-01",                     DATE_ORDER_DMY, NULL,         DATE_INVALID    },
    {"00/01/2026",                     DATE_ORDER_DMY, NULL,         DATE_INVALID    },
    {"12/11/226",                      DATE_ORDER_DMY, NULL,         DATE_INVALID    },
    {"12/11/20266",                    DATE_ORDER_DMY, NULL,         DATE_INVALID    },
    {"12/11",                          DATE_ORDER_DMY, NULL,         DATE_INVALID    },
    {"x",                              DATE_ORDER_DMY, NULL,         DATE_INVALID    },
    {"12 November",                    DATE_ORDER_DMY, NULL,         DATE_INVALID    },
    {"12/11-2026",                     DATE_ORDER_DMY, NULL,         DATE_INVALID    },
    {"2026-11-12x",                    DATE_ORDER_DMY, NULL,         DATE_INVALID    },
 // names of months
    {"12 November 2026",               DATE_ORDER_DMY, "2026-11-12", DATE_GOOD       },
    {"17 Agu 2026",                    DATE_ORDER_DMY, "2026-08-17", DATE_GOOD       },
    {"17 AGUSTUS 2026",                DATE_ORDER_DMY, "2026-08-17", DATE_GOOD       },
    {"5 Mei 2026",                     DATE_ORDER_DMY, "2026-05-05", DATE_GOOD       },
    {"3 Peb 2026",                     DATE_ORDER_DMY, "2026-02-03", DATE_GOOD       },
    {"3 Nopember 2025",                DATE_ORDER_DMY, "2025-11-03", DATE_GOOD       },
    {"12-Nov-2026",                    DATE_ORDER_DMY, "2026-11-12", DATE_GOOD       },
    {"12-Nov-26",                      DATE_ORDER_DMY, "2026-11-12", DATE_GOOD       },
    {"Nov 12, 2026",                   DATE_ORDER_DMY, "2026-11-12", DATE_GOOD       },
    {"2026-Nov-12",                    DATE_ORDER_DMY, "2026-11-12", DATE_GOOD       },
    {"12 Smarch 2026",                 DATE_ORDER_DMY, NULL,         DATE_INVALID    },
 // weekdays in front
    {"Kamis, 12 November 2026",        DATE_ORDER_DMY, "2026-11-12", DATE_GOOD       },
    {"Jum'at, 13/11/2026",             DATE_ORDER_DMY, "2026-11-13", DATE_GOOD       },
    {"Ahad 15 November 2026",          DATE_ORDER_DMY, "2026-11-15", DATE_GOOD       },
    {"Thu, 12 Nov 2026",               DATE_ORDER_DMY, "2026-11-12", DATE_GOOD       },
    {"Selasa/24 November 2026",        DATE_ORDER_DMY, "2026-11-24", DATE_GOOD       },
 // times behind
    {"12/11/2026 09.30",               DATE_ORDER_DMY, "2026-11-12", DATE_GOOD       },
    {"12.11.2026 09.30.15",            DATE_ORDER_DMY, "2026-11-12", DATE_GOOD       },
    {"12/11/2026 15:05",               DATE_ORDER_DMY, "2026-11-12", DATE_GOOD       },
    {"Selasa, 24 November 2026 15:05", DATE_ORDER_DMY, "2026-11-24", DATE_GOOD       },
    {"2026/11/24 3:05:12 PM GMT+7",    DATE_ORDER_DMY, "2026-11-24", DATE_GOOD       },
    {"2026/11/24 12:00:00 AM GMT+7",   DATE_ORDER_DMY, "2026-11-24", DATE_GOOD       },
    {"2026/11/24 6:46:43 pm GMT+5:30", DATE_ORDER_DMY, "2026-11-24", DATE_GOOD       },
    {"12/11/2026 23.30 WIB",           DATE_ORDER_DMY, "2026-11-12", DATE_GOOD       },
    {"12/11/2026, pukul 08.00 WITA",   DATE_ORDER_DMY, "2026-11-12", DATE_GOOD       },
    {"12/11/2026 25:00",               DATE_ORDER_DMY, NULL,         DATE_INVALID    },
    {"12/11/2026 10:61",               DATE_ORDER_DMY, NULL,         DATE_INVALID    },
    {"12/11/2026 13:00 PM",            DATE_ORDER_DMY, NULL,         DATE_INVALID    },
 // moments are moved to the zone before their day is taken
    {"2026-11-11T18:30:00Z",           DATE_ORDER_DMY, "2026-11-12", DATE_GOOD       },
    {"2026-11-11T16:59:59Z",           DATE_ORDER_DMY, "2026-11-11", DATE_GOOD       },
    {"2026-11-11T17:00:00.000Z",       DATE_ORDER_DMY, "2026-11-12", DATE_GOOD       },
    {"2026-11-12T01:00:00+09:00",      DATE_ORDER_DMY, "2026-11-11", DATE_GOOD       },
    {"2026-11-12T00:30:00+0700",       DATE_ORDER_DMY, "2026-11-12", DATE_GOOD       },
    {"2026-11-11T20:00:00-05:00",      DATE_ORDER_DMY, "2026-11-12", DATE_GOOD       },
 // day numbers of spreadsheets
    {"46338",                          DATE_ORDER_DMY, "2026-11-12", DATE_GOOD       },
    {"45000",                          DATE_ORDER_DMY, "2023-03-15", DATE_GOOD       },
    {"46338,604",                      DATE_ORDER_DMY, "2026-11-12", DATE_GOOD       },
    {"19999",                          DATE_ORDER_DMY, NULL,         DATE_INVALID    },
    {"80001",                          DATE_ORDER_DMY, NULL,         DATE_INVALID    },
    {"463380",                         DATE_ORDER_DMY, NULL,         DATE_INVALID    },
};

static void days_are_read_as_people_mean_them(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        char text[DAY_TEXT_BYTES];
        struct date_reading reading =
            date_field_read(text_of(cases[i].text), cases[i].order, JAKARTA);
        if (reading.fault != cases[i].fault)
            fail_msg("%s: fault %d", cases[i].text, (int)reading.fault);
        if (cases[i].day != NULL &&
            !text_equal_string(day_print_iso(reading.day, text), cases[i].day))
            fail_msg("%s: %.10s", cases[i].text, text);
    }
}

static void what_was_guessed_is_said(void **state)
{
    (void)state;
    assert_true(date_field_read(TEXT("46338"), DATE_ORDER_DMY, 0).is_serial);
    assert_true(date_field_read(TEXT("12/11/26"), DATE_ORDER_DMY, 0).is_short_year);
    assert_true(date_field_read(TEXT("12 Nov 26"), DATE_ORDER_DMY, 0).is_short_year);
    assert_false(date_field_read(TEXT("12/11/2026"), DATE_ORDER_DMY, 0).is_short_year);
    assert_false(date_field_read(TEXT("20261112"), DATE_ORDER_DMY, 0).is_serial);
}

static void orders_have_names(void **state)
{
    (void)state;
    enum date_order order;

    for (int i = DATE_ORDER_DMY; i <= DATE_ORDER_YMD; i++) {
        assert_true(date_order_from_name(text_of(date_order_name((enum date_order)i)), &order));
        assert_int_equal(order, i);
    }
    assert_false(date_order_from_name(TEXT("ydm"), &order));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(days_are_read_as_people_mean_them),
        cmocka_unit_test(what_was_guessed_is_said),
        cmocka_unit_test(orders_have_names),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
