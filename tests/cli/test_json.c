#include "cli/json.h"

#include <float.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/number.h"
#include "tests/support/test.h"

// What is printed of an object, which is freed; the caller frees the text.
static char *printed(struct json_object *object)
{
    char *out = NULL;
    size_t length;
    FILE *stream = open_memstream(&out, &length);
    assert_non_null(stream);
    json_print_line(object, stream);
    fclose(stream);
    return out;
}

static const struct {
    const char *name;
    double number;
    const char *text;
} numbers[] = {
    {"whole",            18,        "18"                 },
    {"zero",             0,         "0"                  },
    {"below zero",       -2,        "-2"                 },
    {"tenth",            0.1,       "0.1"                },
    {"in full",          0.1 + 0.2, "0.30000000000000004"},
    {"third",            1.0 / 3.0, "0.3333333333333333" },
    {"not a number",     NAN,       "null"               },
    {"infinite",         INFINITY,  "null"               },
    {"below everything", -INFINITY, "null"               },
};

static void numbers_are_written_in_full(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(numbers); i++) {
        struct json_object *object = json_object_new_object();
        char expected[64];
        char *got;
        json_put_number(object, "x", numbers[i].number);
        got = printed(object);
        snprintf(expected, sizeof(expected), "{\"x\":%s}\n", numbers[i].text);
        if (strcmp(got, expected) != 0)
            fail_msg("%s: %s", numbers[i].name, got);
        free(got);
    }
}

static void the_largest_and_smallest_numbers_read_back(void **state)
{
    const double all[] = {DBL_MAX, DBL_MIN, DBL_EPSILON, 4.9e-324, 9007199254740993.0, -0.0};
    (void)state;
    for (size_t i = 0; i < COUNT(all); i++) {
        struct json_object *object = json_object_new_object();
        double read;
        char *got;
        json_put_number(object, "x", all[i]);
        got = printed(object);
        // Behind {"x": and before }, line feed.
        if (!number_parse((struct text){got + 5, strlen(got) - 7}, &read) || read != all[i])
            fail_msg("%.17g: %s", all[i], got);
        free(got);
    }
}

static void missing_things_are_null(void **state)
{
    struct json_object *object = json_object_new_object();
    char *got;
    (void)state;
    json_put_text(object, "text", text_of(NULL));
    json_put_text(object, "empty", TEXT(""));
    json_put_string(object, "string", NULL);
    json_put_day(object, "day", DAY_NONE);
    json_put_null(object, "null");
    got = printed(object);
    assert_string_equal(
        got, "{\"text\":null,\"empty\":\"\",\"string\":null,\"day\":null,\"null\":null}\n");
    free(got);
}

static void texts_are_escaped_and_stand_in_one_line(void **state)
{
    struct json_object *object = json_object_new_object();
    char *got;
    (void)state;
    json_put_text(object, "a", TEXT("1\n2\t\"\\/\x1B\0x"));
    json_put_text(object, "b", TEXT("Zo\xC3\xAB"));
    got = printed(object);
    assert_string_equal(got,
                        "{\"a\":\"1\\n2\\t\\\"\\\\/\\u001b\\u0000x\",\"b\":\"Zo\xC3\xAB\"}\n");
    free(got);
}

static void days_counts_and_truths_keep_their_order(void **state)
{
    struct json_object *object = json_object_new_object();
    struct json_object *list;
    day_number day;
    char *got;
    (void)state;
    assert_true(day_parse_iso(TEXT("2026-11-24"), &day));
    json_put_day(object, "z", day);
    json_put_count(object, "n", -3);
    json_put_bool(object, "b", true);
    json_put_bool(object, "a", false);
    list = json_put_array(json_put_object(object, "o"), "l");
    json_put_count(json_add_object(list), "i", 1);
    got = printed(object);
    assert_string_equal(got, "{\"z\":\"2026-11-24\",\"n\":-3,\"b\":true,\"a\":false,"
                             "\"o\":{\"l\":[{\"i\":1}]}}\n");
    free(got);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(numbers_are_written_in_full),
        cmocka_unit_test(the_largest_and_smallest_numbers_read_back),
        cmocka_unit_test(missing_things_are_null),
        cmocka_unit_test(texts_are_escaped_and_stand_in_one_line),
        cmocka_unit_test(days_counts_and_truths_keep_their_order),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
