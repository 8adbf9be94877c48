#include "model/problem.h"

#include <string.h>

#include "tests/support/names.h"
#include "tests/support/test.h"

ENUM_NAMES_TEST(problem_codes_differ, enum problem_code, PROBLEM_COUNT, 0, problem_code_name)

static void codes_are_those_of_the_messages(void **state)
{
    (void)state;
    assert_string_equal(problem_code_name(PROBLEM_DATE_INVALID), "date-invalid");
    assert_string_equal(problem_code_name(PROBLEM_INSTRUMENT_INVALID), "instrument-invalid");
}

static void a_problem_keeps_its_texts_when_the_reader_moves_on(void **state)
{
    struct arena *arena = arena_create();
    struct problems problems = problems_create(arena);
    char line[] = "31/02/2026";
    char file[] = "log.csv";

    (void)state;
    assert_false(problem_add(&problems, (struct problem){
                                            .code = PROBLEM_DATE_INVALID,
                                            .severity = SEVERITY_ROW_REFUSED,
                                            .place = {.file = file, .line = 17, .column = 2},
                                            .value = text_of(line),
    }));
    line[0] = 'x';
    file[0] = 'x';
    assert_int_equal(problems.count, 1);
    assert_text_equal(problems.items[0].value, "31/02/2026");
    assert_string_equal(problems.items[0].place.file, "log.csv");
    assert_null(problems.items[0].header.data);
    assert_null(problems.items[0].detail);
    arena_destroy(arena);
}

static void problems_are_counted_from_a_severity_on(void **state)
{
    const enum severity severities[] = {SEVERITY_REMARK, SEVERITY_WARNING, SEVERITY_WARNING,
                                        SEVERITY_ROW_REFUSED, SEVERITY_FAILURE};
    struct arena *arena = arena_create();
    struct problems problems = problems_create(arena);

    (void)state;
    assert_int_equal(problems_count(&problems, SEVERITY_REMARK), 0);
    for (size_t i = 0; i < COUNT(severities); i++)
        problem_add(&problems, (struct problem){.severity = severities[i]});
    assert_int_equal(problems_count(&problems, SEVERITY_REMARK), 5);
    assert_int_equal(problems_count(&problems, SEVERITY_WARNING), 4);
    assert_int_equal(problems_count(&problems, SEVERITY_ROW_REFUSED), 2);
    assert_int_equal(problems_count(&problems, SEVERITY_FILE_REFUSED), 1);
    arena_destroy(arena);
}

static void of_an_endless_field_the_beginning_is_kept(void **state)
{
    struct arena *arena = arena_create();
    struct problems problems = problems_create(arena);
    const size_t length = PROBLEM_TEXT_BYTES + 100;
    char *field = ARENA_ARRAY(arena, char, length);

    (void)state;
    // An "é" lies across the limit.
    memset(field, 'a', length);
    field[PROBLEM_TEXT_BYTES - 1] = (char)0xC3;
    field[PROBLEM_TEXT_BYTES] = (char)0xA9;
    problem_add(&problems, (struct problem){
                               .value = {field, length}
    });
    assert_int_equal(problems.items[0].value.length, PROBLEM_TEXT_BYTES - 1);
    problem_add(&problems, (struct problem){
                               .value = {field, PROBLEM_TEXT_BYTES - 1}
    });
    assert_int_equal(problems.items[1].value.length, PROBLEM_TEXT_BYTES - 1);
    arena_destroy(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(problem_codes_differ),
        cmocka_unit_test(codes_are_those_of_the_messages),
        cmocka_unit_test(a_problem_keeps_its_texts_when_the_reader_moves_on),
        cmocka_unit_test(problems_are_counted_from_a_severity_on),
        cmocka_unit_test(of_an_endless_field_the_beginning_is_kept),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
