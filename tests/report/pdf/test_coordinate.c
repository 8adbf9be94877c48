#include "report/pdf/coordinate.h"

#include "tests/support/test.h"

static const struct {
    double value;
    const char *printed;
} coordinates[] = {
    {0,      "0"     },
    {-0.0,   "0"     },
    {1e-5,   "0"     },
    {-1e-20, "0"     },
    {0.004,  "0"     },
    {-0.004, "0"     },
    {0.07,   ".07"   },
    {-0.5,   "-.5"   },
    {0.999,  "1"     },
    {12,     "12"    },
    {12.3,   "12.3"  },
    {12.34,  "12.34" },
    {-3.456, "-3.46" },
    {841.89, "841.89"},
    {100.05, "100.05"},
    {14400,  "14400" },
    {-14400, "-14400"},
};

static void coordinates_are_short(void **state)
{
    (void)state;
    char out[COORDINATE_BYTES];

    for (size_t i = 0; i < COUNT(coordinates); i++)
        assert_text_equal(coordinate_print(coordinates[i].value, out), coordinates[i].printed);
}

static const struct {
    unsigned part;
    const char *printed;
} colour_parts[] = {
    {0,   "0"   },
    {1,   ".004"},
    {31,  ".122"},
    {51,  ".2"  },
    {128, ".502"},
    {254, ".996"},
    {255, "1"   },
};

static void parts_of_colours_have_three_decimals(void **state)
{
    (void)state;
    char out[COORDINATE_BYTES];

    for (size_t i = 0; i < COUNT(colour_parts); i++)
        assert_text_equal(colour_part_print(colour_parts[i].part, out),
                          colour_parts[i].printed);
}

static void codes_have_four_digits(void **state)
{
    (void)state;
    char out[COORDINATE_BYTES];

    assert_text_equal(code_print(0, out), "0000");
    assert_text_equal(code_print(0x1A, out), "001A");
    assert_text_equal(code_print(0xFFFD, out), "FFFD");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(coordinates_are_short),
        cmocka_unit_test(parts_of_colours_have_three_decimals),
        cmocka_unit_test(codes_have_four_digits),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
