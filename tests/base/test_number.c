#include "base/number.h"

#include <float.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "tests/support/test.h"

static const struct {
    const char *text;
    double value;
} readable[] = {
    {"0",                                       0                               },
    {"-0",                                      0                               },
    {"+7",                                      7                               },
    {"007.50",                                  7.5                             },
    {"-12.25",                                  -12.25                          },
    {"0.1",                                     0.1                             },
    {"2.675",                                   2.675                           },
    {"9007199254740993",                        9007199254740992.0              },
    {"9007199254740993.0000000000000000000001", 9007199254740994.0              },
    {"123456789012345678901234567890",          123456789012345678901234567890.0},
};

static void plain_numbers_are_read(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(readable); i++) {
        double value = -1;
        if (!number_parse(text_of(readable[i].text), &value) || value != readable[i].value)
            fail_msg("\"%s\" gave %.17g", readable[i].text, value);
    }
}

static void other_texts_are_no_numbers(void **state)
{
    (void)state;
    const char *const texts[] = {
        "",    " ",    "+",   "-",  ".",  "5.",  ".5",  "1e3",   "1E3", "0x10", "inf",
        "nan", "-inf", "1,5", "1 ", " 1", "--1", "+-1", "1.2.3", "1_0", "1..2", "\xD9\xA1",
    };
    for (size_t i = 0; i < COUNT(texts); i++) {
        double value = 7;
        if (number_parse(text_of(texts[i]), &value) || value != 7)
            fail_msg("\"%s\" was read as %g", texts[i], value);
    }
    double value = 7;
    assert_false(number_parse((struct text){NULL, 0}, &value));
    assert_false(number_parse(TEXT("1\0"), &value));
}

static void minus_zero_is_read_as_zero(void **state)
{
    (void)state;
    double value = 7;
    assert_true(number_parse(TEXT("-0.000"), &value));
    assert_false(signbit(value));
}

// "9007199254740993" is half way between two doubles; what follows decides.
static void digits_far_behind_decide_the_rounding(void **state)
{
    (void)state;
    char text[5001];
    double value = 0;
    memset(text, '0', sizeof text - 1);
    text[16] = '.';
    for (size_t i = 0; i < 16; i++)
        text[i] = "9007199254740993"[i];
    assert_true(number_parse((struct text){text, 5000}, &value));
    assert_true(value == 9007199254740992.0);
    text[4999] = '1';
    assert_true(number_parse((struct text){text, 5000}, &value));
    assert_true(value == 9007199254740994.0);
}

static void very_long_numbers_are_read(void **state)
{
    (void)state;
    char text[2000];
    double value = 0;

    memset(text, '0', sizeof text);
    text[1999] = '7';
    assert_true(number_parse((struct text){text, 2000}, &value)); // 000...7
    assert_true(value == 7);
    text[1] = '.';
    assert_true(number_parse((struct text){text, 2000}, &value)); // 0.000...7
    assert_true(value == 0);
    text[0] = '1';
    text[1] = '0';
    assert_false(number_parse((struct text){text, 2000}, &value)); // 10^1999
    assert_true(number_parse((struct text){text, 309}, &value));
    assert_true(value == 1e308);
}

static const struct {
    const char *text;
    bool is_number;
    int64_t value;
} integers[] = {
    {"0",                    true,  0        },
    {"-0",                   true,  0        },
    {"+42",                  true,  42       },
    {"0042",                 true,  42       },
    {"9223372036854775807",  true,  INT64_MAX},
    {"-9223372036854775808", true,  INT64_MIN},
    {"9223372036854775808",  false, 0        },
    {"-9223372036854775809", false, 0        },
    {"99999999999999999999", false, 0        },
    {"",                     false, 0        },
    {"-",                    false, 0        },
    {"1.0",                  false, 0        },
    {" 1",                   false, 0        },
    {"1e2",                  false, 0        },
};

static void integers_are_read_within_their_range(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(integers); i++) {
        int64_t value = 7;
        bool read = number_parse_int(text_of(integers[i].text), &value);
        if (read != integers[i].is_number || value != (read ? integers[i].value : 7))
            fail_msg("\"%s\"", integers[i].text);
    }
}

static const struct {
    double value;
    const char *text;
    int decimals;
} printed[] = {
    {0,                "0",                      0  },
    {-0.0,             "0",                      0  },
    {1,                "1",                      0  },
    {-1.5,             "-1.5",                   1  },
    {0.1,              "0.1",                    1  },
    {0.1 + 0.2,        "0.30000000000000004",    17 },
    {100,              "100",                    0  },
    {1e21,             "1000000000000000000000", 0  },
    {1e-7,             "0.0000001",              7  },
    {123456.789,       "123456.789",             3  },
    {1200,             "1200",                   0  },
    {0.05,             "0.05",                   2  },
    {12.0625,          "12.0625",                4  },
    {0.00001,          "0.00001",                5  },
    {999999999999999,  "999999999999999",        0  },
    {1e15,             "1000000000000000",       0  },
    {99999999999.9999, "99999999999.9999",       4  },
    {9007199254740992, "9007199254740992",       0  },
    {1e5 + 1e-10,      "100000.0000000001",      10 },
    {1.0 / 3,          "0.3333333333333333",     16 },
    {5e-324,           NULL,                     324},
    {DBL_MAX,          NULL,                     0  },
    {-DBL_MAX,         NULL,                     0  },
    {-DBL_MIN,         NULL,                     324},
};

static void the_shortest_text_is_printed(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(printed); i++) {
        char out[NUMBER_TEXT_BYTES];
        struct text text = number_print(printed[i].value, out);
        double back = -7;
        if (printed[i].text)
            assert_text_equal(text, printed[i].text);
        assert_int_equal(out[text.length], '\0');
        assert_true(number_parse(text, &back));
        assert_true(back == printed[i].value);
        if (i != COUNT(printed) - 1)
            assert_int_equal(number_decimals(printed[i].value), printed[i].decimals);
    }
}

static void random_doubles_read_back_the_same(void **state)
{
    (void)state;
    uint64_t bits = 88172645463325252U;
    for (int i = 0; i < 20000; i++) {
        bits ^= bits << 13;
        bits ^= bits >> 7;
        bits ^= bits << 17;
        double value = 0;
        double back = 0;
        char out[NUMBER_TEXT_BYTES];
        memcpy(&value, &bits, sizeof value);
        if (!isfinite(value))
            continue;
        if (!number_parse(number_print(value, out), &back) || back != value)
            fail_msg("%.17g came back as %.17g", value, back);
    }
}

static const struct {
    double value;
    int decimals;
    const char *text;
} fixed[] = {
    {2.675,     2,  "2.68"                    },
    {1.005,     2,  "1.01"                    },
    {-2.5,      0,  "-3"                      },
    {0.5,       0,  "1"                       },
    {0.49,      0,  "0"                       },
    {-0.4,      0,  "0"                       },
    {-0.04,     1,  "0.0"                     },
    {-0.05,     1,  "-0.1"                    },
    {9.995,     2,  "10.00"                   },
    {999.5,     0,  "1000"                    },
    {0.05,      1,  "0.1"                     },
    {0.005,     1,  "0.0"                     },
    {0,         3,  "0.000"                   },
    {12,        2,  "12.00"                   },
    {1e21,      1,  "1000000000000000000000.0"},
    {1e-300,    17, "0.00000000000000000"     },
    {0.1,       17, "0.10000000000000000"     },
    {0.95,      1,  "1.0"                     },
    {1234.5678, 2,  "1234.57"                 },
};

static void fixed_places_round_half_away_from_zero(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(fixed); i++) {
        char out[NUMBER_TEXT_BYTES];
        assert_text_equal(number_print_fixed(fixed[i].value, fixed[i].decimals, out),
                          fixed[i].text);
    }
}

static void the_longest_fixed_text_fits(void **state)
{
    (void)state;
    char out[NUMBER_TEXT_BYTES];
    struct text text = number_print_fixed(-DBL_MAX, 17, out);
    assert_int_equal(text.length, 1 + 309 + 1 + 17);
}

static const struct {
    double a;
    double b;
    double difference;
} differences[] = {
    {25.3,               19.3,  6                 },
    {0.3,                0.1,   0.2               },
    {0.1,                0.3,   -0.2              },
    {5,                  5,     0                 },
    {1.1,                1.1,   0                 },
    {-1.1,               2.2,   -3.3              },
    {100,                0.01,  99.99             },
    {0,                  0.7,   -0.7              },
    {1e300,              1,     1e300             },
    {1e-300,             0,     1e-300            },
    {9007199254740992.0, 0.5,   9007199254740991.5},
    {-9e15,              9e15,  -18e15            },
    {1e-25,              1e-25, 0                 },
};

static void differences_are_those_of_the_decimals(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(differences); i++) {
        double got = number_difference(differences[i].a, differences[i].b);
        if (got != differences[i].difference)
            fail_msg("%g - %g: %.17g", differences[i].a, differences[i].b, got);
    }
    assert_false(signbit(number_difference(1.1, 1.1)));
    assert_true(isnan(number_difference(NAN, 1)));
    assert_true(isinf(number_difference(INFINITY, 1)));
}

static void comparing_orders_numbers(void **state)
{
    (void)state;
    assert_true(number_compare(1, 2) < 0);
    assert_true(number_compare(2, 1) > 0);
    assert_int_equal(number_compare(0.3, 0.3), 0);
    assert_int_equal(number_compare(0.0, -0.0), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(plain_numbers_are_read),
        cmocka_unit_test(other_texts_are_no_numbers),
        cmocka_unit_test(minus_zero_is_read_as_zero),
        cmocka_unit_test(digits_far_behind_decide_the_rounding),
        cmocka_unit_test(very_long_numbers_are_read),
        cmocka_unit_test(integers_are_read_within_their_range),
        cmocka_unit_test(the_shortest_text_is_printed),
        cmocka_unit_test(random_doubles_read_back_the_same),
        cmocka_unit_test(fixed_places_round_half_away_from_zero),
        cmocka_unit_test(the_longest_fixed_text_fits),
        cmocka_unit_test(differences_are_those_of_the_decimals),
        cmocka_unit_test(comparing_orders_numbers),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
