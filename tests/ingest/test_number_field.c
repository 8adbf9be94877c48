#include "ingest/number_field.h"

#include <math.h>

#include "tests/support/test.h"

static const struct {
    const char *text;
    char decimal;
    enum number_fault fault;
    double value;
} cases[] = {
    {"12",           '\0', NUMBER_GOOD,            12        },
    {"7,5",          '\0', NUMBER_GOOD,            7.5       },
    {"7.5",          '\0', NUMBER_GOOD,            7.5       },
    {"+8,25",        '\0', NUMBER_GOOD,            8.25      },
    {"-1",           '\0', NUMBER_GOOD,            -1        },
    {"\xE2\x88\x92"
     "2",       '\0', NUMBER_GOOD,            -2        },
    {"-0",           '\0', NUMBER_GOOD,            0         },
    {"50,0",         '\0', NUMBER_GOOD,            50        },
    {",5",           '\0', NUMBER_GOOD,            0.5       },
    {"1.234,5",      '\0', NUMBER_GOOD,            1234.5    },
    {"1,234.5",      '\0', NUMBER_GOOD,            1234.5    },
    {"1.234.567,25", '\0', NUMBER_GOOD,            1234567.25},
    {"1.234.567",    '\0', NUMBER_GOOD,            1234567   },
    {"1234.567",     '\0', NUMBER_GOOD,            1234.567  },
    {"0.125",        '\0', NUMBER_GOOD,            0.125     },
    {"1.2340",       '\0', NUMBER_GOOD,            1.234     },
    {"1.234",        '\0', NUMBER_AMBIGUOUS,       0         },
    {"12,345",       '\0', NUMBER_AMBIGUOUS,       0         },
    {"1.234",        '.',  NUMBER_GOOD,            1.234     },
    {"1.234",        ',',  NUMBER_GOOD,            1234      },
    {"1,234",        '.',  NUMBER_GOOD,            1234      },
    {"1.23,456.7",   '\0', NUMBER_INVALID,         0         },
    {"1,23,4",       '\0', NUMBER_INVALID,         0         },
    {"12.34.567",    '\0', NUMBER_INVALID,         0         },
    {"5.",           '\0', NUMBER_INVALID,         0         },
    {"",             '\0', NUMBER_INVALID,         0         },
    {"-",            '\0', NUMBER_INVALID,         0         },
    {"1 234",        '\0', NUMBER_INVALID,         0         },
    {"nan",          '\0', NUMBER_INVALID,         0         },
    {"inf",          '\0', NUMBER_INVALID,         0         },
    {"1e3",          '\0', NUMBER_INVALID,         0         },
    {"0x10",         '\0', NUMBER_INVALID,         0         },
    {"80%",          '\0', NUMBER_INVALID,         0         },
    {"lama",         '\0', NUMBER_INVALID,         0         },
    {"04-Mar",       '\0', NUMBER_LOOKS_LIKE_DATE, 0         },
    {"Mar-04",       '\0', NUMBER_LOOKS_LIKE_DATE, 0         },
    {"3/4",          '\0', NUMBER_LOOKS_LIKE_DATE, 0         },
    {"2026-03-04",   '\0', NUMBER_LOOKS_LIKE_DATE, 0         },
    {"04/03/2026",   '\0', NUMBER_LOOKS_LIKE_DATE, 0         },
    {"4 Maret 2026", '\0', NUMBER_LOOKS_LIKE_DATE, 0         },
    {"04.03.2026",   '\0', NUMBER_LOOKS_LIKE_DATE, 0         },
    {"50 menit",     '\0', NUMBER_GOOD,            50        },
    {"50menit",      '\0', NUMBER_GOOD,            50        },
    {"menit",        '\0', NUMBER_INVALID,         0         },
};

static void numbers_are_read_or_refused(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct number_reading reading =
            number_field_read(text_of(cases[i].text), cases[i].decimal);
        if (reading.fault != cases[i].fault)
            fail_msg("%s: fault %d", cases[i].text, (int)reading.fault);
        if (reading.fault == NUMBER_GOOD && reading.value != cases[i].value)
            fail_msg("%s: %g", cases[i].text, reading.value);
        if (reading.fault == NUMBER_GOOD && signbit(reading.value) && reading.value == 0)
            fail_msg("%s: minus zero", cases[i].text);
    }
}

static void a_text_proves_its_decimal_mark_or_not(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        char evidence;
    } rows[] = {
        {"12",        '\0'},
        {"7,5",       ',' },
        {"7.5",       '.' },
        {"1.234",     '\0'},
        {"1.234,5",   ',' },
        {"1.234.567", ',' },
        {"0.125",     '.' },
        {"04-Mar",    '\0'},
    };
    for (size_t i = 0; i < COUNT(rows); i++) {
        char evidence = number_field_read(text_of(rows[i].text), '\0').evidence;
        if (evidence != rows[i].evidence)
            fail_msg("%s: '%c'", rows[i].text, evidence);
    }
}

static void a_dropped_unit_is_said(void **state)
{
    (void)state;
    assert_true(number_field_read(TEXT("50 menit"), '\0').has_unit);
    assert_true(number_field_read(TEXT("50 MINUTES"), '\0').has_unit);
    assert_false(number_field_read(TEXT("50"), '\0').has_unit);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(numbers_are_read_or_refused),
        cmocka_unit_test(a_text_proves_its_decimal_mark_or_not),
        cmocka_unit_test(a_dropped_unit_is_said),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
