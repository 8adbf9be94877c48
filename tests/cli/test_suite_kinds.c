/*
 * The files of goals, journal and clients in tests/suite against their expected JSON;
 * NAME.after.json begins with a file that came in earlier.
 */
#include <stdio.h>
#include <stdlib.h>

#include <json-c/json.h>

#include "base/buffer.h"
#include "base/file.h"
#include "cli/import_json.h"
#include "tests/support/ingest/import_case.h"
#include "tests/support/test.h"

#define SUITE "tests/suite"

enum { FEWEST_CASES = 40, EXPECTED_MAX_BYTES = 1 << 20 };

static struct json_object *member(struct json_object *object, const char *key)
{
    struct json_object *value = NULL;

    json_object_object_get_ex(object, key, &value);
    return value;
}

static struct json_object *result_of(const struct import_report *report)
{
    char *bytes = NULL;
    size_t length = 0;
    FILE *out = open_memstream(&bytes, &length);

    import_json_print(report, out);
    fclose(out);
    struct json_object *result = json_tokener_parse(bytes);
    free(bytes);
    assert_non_null(result);
    return result;
}

static void expect_equal(const char *name,
                         const char *what,
                         struct json_object *got,
                         struct json_object *expected)
{
    if (!json_object_equal(got, expected))
        fail_msg("%s: %s %s, expected %s", name, what, json_object_to_json_string(got),
                 json_object_to_json_string(expected));
}

// Each object of the list has the members that are expected of it, and may have others.
static void expect_members(const char *name,
                           const char *what,
                           struct json_object *got,
                           struct json_object *expected)
{
    size_t count = json_object_array_length(expected);

    if (json_object_array_length(got) != count)
        expect_equal(name, what, got, expected);
    for (size_t i = 0; i < count; i++) {
        struct json_object *item = json_object_array_get_idx(got, i);
        json_object_object_foreach(json_object_array_get_idx(expected, i), key, value)
        {
            if (!json_object_equal(member(item, key), value))
                expect_equal(name, what, item, json_object_array_get_idx(expected, i));
        }
    }
}

static void
expect_counts(const char *name, struct json_object *got, struct json_object *expected)
{
    if (expected == NULL)
        return;
    json_object_object_foreach(expected, key, value)
    {
        expect_equal(name, key, member(got, key), value);
    }
}

static void compare(const char *name, struct json_object *got, struct json_object *expected)
{
    static const char *const values[] = {"class", "duplicate_lines", "skipped_lines"};
    static const char *const lists[] = {"accepted", "rejected", "warnings"};

    for (size_t i = 0; i < COUNT(values); i++)
        expect_equal(name, values[i], member(got, values[i]), member(expected, values[i]));
    for (size_t i = 0; i < COUNT(lists); i++)
        expect_members(name, lists[i], member(got, lists[i]), member(expected, lists[i]));
    expect_counts(name, member(got, "counts"), member(expected, "counts"));
}

// "goals-dates.expected.json" is of goals-dates.csv.
static const char *stem_of(struct arena *arena, struct text name)
{
    return arena_string(arena, text_slice(name, 0, text_find(name, '.')));
}

static void check_case(const char *name)
{
    struct import_case *test = import_case_create();
    struct buffer path = buffer_create(test->arena, 200);
    struct buffer expected_path = buffer_create(test->arena, 200);
    const char *stem = stem_of(test->arena, text_of(name));
    struct import_report report;
    struct text content;

    buffer_print(&path, SUITE "/%s.csv", stem);
    buffer_print(&expected_path, SUITE "/%s", name);
    assert_int_equal(
        file_read(buffer_string(&expected_path), EXPECTED_MAX_BYTES, test->arena, &content), 0);
    struct json_object *expected = json_tokener_parse(arena_string(test->arena, content));
    assert_non_null(expected);
    struct json_object *before = member(expected, "before"); // a file that came in earlier
    if (before != NULL)
        import_case_run(test, "before.csv", text_of(json_object_get_string(before)));
    assert_true(import_file(buffer_string(&path), &test->options, test->database, test->arena,
                            &report));
    struct json_object *got = result_of(&report);
    compare(stem, got, expected);
    json_object_put(got);
    json_object_put(expected);
    import_case_destroy(test);
}

static bool is_ours(struct text name)
{
    return text_starts_with(name, TEXT("goals-")) || text_starts_with(name, TEXT("journal-")) ||
           text_starts_with(name, TEXT("clients-"));
}

static void every_file_comes_to_what_is_expected(void **state)
{
    struct arena *arena = arena_create();
    struct text *names;
    size_t count;
    size_t checked = 0;

    (void)state;
    assert_int_equal(file_list(SUITE, ".json", arena, &names, &count), 0);
    for (size_t i = 0; i < count; i++) {
        if (!is_ours(names[i]))
            continue;
        check_case(arena_string(arena, names[i]));
        checked++;
    }
    assert_true(checked >= FEWEST_CASES);
    arena_destroy(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_file_comes_to_what_is_expected),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
