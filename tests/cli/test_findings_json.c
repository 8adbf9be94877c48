#include "cli/findings_json.h"

#include <json-c/json.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "tests/support/case_builder.h"
#include "tests/support/test.h"

// The findings of the first episode of the second half of 2026, printed and read again.
static struct json_object *findings_of(struct case_builder *builder, char **line)
{
    struct instruments instruments = instruments_builtin(builder->arena);
    struct findings_options options = {
        .instruments = &instruments,
        .thresholds = &thresholds_default,
        .as_of = day_at("2026-11-24"),
    };
    struct json_object *read;
    struct case_findings **findings;
    size_t count, length;
    FILE *stream = open_memstream(line, &length);
    assert_true(period_parse(TEXT("2026-H2"), options.as_of, &options.period));
    findings = client_findings_of(&builder->file, &options, builder->arena, &count);
    assert_true(count > 0);
    assert_non_null(stream);
    findings_json_print(findings[0], builder->arena, stream);
    fclose(stream);
    read = json_tokener_parse(*line);
    assert_non_null(read);
    return read;
}

// "attendance.rate", "goals.0.goal"; a number is an index. NULL: null or not there.
static struct json_object *at(struct json_object *object, const char *path)
{
    while (*path != '\0') {
        char name[64];
        size_t length = strcspn(path, ".");
        assert_true(length < sizeof(name));
        memcpy(name, path, length);
        name[length] = '\0';
        if (object == NULL)
            return NULL;
        object = json_object_is_type(object, json_type_array)
                     ? json_object_array_get_idx(object, (size_t)(name[0] - '0'))
                     : json_object_object_get(object, name);
        path += length + (path[length] == '.');
    }
    return object;
}

static const char *string_at(struct json_object *object, const char *path)
{
    struct json_object *found = at(object, path);
    return found ? json_object_get_string(found) : "null";
}

static const char *why_of(struct json_object *object, const char *path)
{
    struct json_object *found = json_object_object_get(at(object, "why"), path);
    return found ? json_object_get_string(found) : "none";
}

static void a_small_case_is_written_in_one_line(void **state)
{
    struct case_builder builder = case_begin();
    struct json_object *read;
    char *line;
    (void)state;
    case_goal(&builder, "G1", GOAL_GBO, "2026-09-01");
    case_weekly_ratings(&builder, "2026-09-01", "G1", "2 4 5 6");
    read = findings_of(&builder, &line);
    assert_ptr_equal(strchr(line, '\n'), line + strlen(line) - 1);
    assert_int_equal(strncmp(line, "{\"client\":\"K0001\",\"episode\":1,", 30), 0);
    assert_string_equal(string_at(read, "from"), "2026-07-01");
    assert_string_equal(string_at(read, "to"), "2026-12-31");
    assert_string_equal(string_at(read, "as_of"), "2026-11-24");
    assert_null(at(read, "closed"));
    assert_int_equal(json_object_get_int(at(read, "attendance.attended")), 4);
    assert_int_equal(json_object_get_int(at(read, "attendance.denominator")), 4);
    assert_string_equal(string_at(read, "attendance.first"), "2026-09-01");
    assert_string_equal(string_at(read, "attendance.last"), "2026-09-22");
    assert_string_equal(string_at(read, "goals.0.goal"), "G1");
    assert_string_equal(string_at(read, "goals.0.kind"), "gbo");
    assert_int_equal(json_object_get_int(at(read, "goals.0.ratings")), 4);
    assert_true(json_object_get_double(at(read, "goals.0.current")) == 6);
    assert_true(json_object_get_double(at(read, "goals.0.target")) == 8);
    assert_int_equal(json_object_get_int(at(read, "goal_attainment.goals")), 1);
    assert_int_equal(json_object_array_length(at(read, "measures")), 0);
    json_object_put(read);
    free(line);
    case_end(&builder);
}

static void what_does_not_exist_is_null_with_a_reason(void **state)
{
    struct case_builder builder = case_begin();
    struct json_object *read;
    char *line;
    (void)state;
    case_weekly_scores(&builder, "2026-09-01", "phq-9", "18 15");
    case_score(&builder, "skala-sendiri", 7);
    read = findings_of(&builder, &line);
    assert_string_equal(string_at(read, "measures.0.measure"), "phq-9");
    assert_null(at(read, "measures.0.trend"));
    assert_string_equal(why_of(read, "measures.phq-9.trend"), "too_few");
    assert_null(at(read, "measures.1.better"));
    assert_null(at(read, "measures.1.cutoff"));
    assert_string_equal(why_of(read, "measures.skala-sendiri.better"), "unknown_instrument");
    assert_null(at(read, "alliance"));
    assert_string_equal(why_of(read, "alliance"), "no_data");
    assert_null(strstr(line, "nan"));
    json_object_put(read);
    free(line);
    case_end(&builder);
}

static void a_client_without_held_sessions_has_no_first_and_last_day(void **state)
{
    struct case_builder builder = case_begin();
    struct json_object *read;
    char *line;
    (void)state;
    case_session(&builder, "2026-09-01", ATTENDANCE_NO_SHOW);
    read = findings_of(&builder, &line);
    assert_int_equal(json_object_get_int(at(read, "attendance.no_show")), 1);
    assert_null(at(read, "attendance.first"));
    assert_string_equal(why_of(read, "attendance.first"), "no_data");
    assert_string_equal(why_of(read, "attendance.last"), "no_data");
    json_object_put(read);
    free(line);
    case_end(&builder);
}

// Names in the path are those under which `why` keeps the reasons.
static void check_nulls(struct json_object *root, struct json_object *object, const char *path)
{
    json_object_object_foreach(object, key, value)
    {
        char below[128];
        snprintf(below, sizeof(below), "%s%s%s", path, path[0] ? "." : "", key);
        if (value == NULL && strcmp(why_of(root, below), "none") == 0)
            fail_msg("%s is null without a reason", below);
        if (json_object_is_type(value, json_type_object))
            check_nulls(root, value, below);
    }
}

static void every_null_figure_has_its_reason(void **state)
{
    const char *const groups[] = {"attendance", "goal_attainment", "plan"};
    struct case_builder builder = case_begin();
    struct json_object *read;
    char *line;
    (void)state;
    case_goal(&builder, "G1", GOAL_GAS, "2026-09-01");
    case_weekly_scores(&builder, "2026-09-01", "phq-9", "18 - 15");
    case_score(&builder, "skala-sendiri", 7);
    read = findings_of(&builder, &line);
    for (size_t i = 0; i < COUNT(groups); i++)
        check_nulls(read, at(read, groups[i]), groups[i]);
    check_nulls(read, at(read, "goals.0"), "goals.G1");
    check_nulls(read, at(read, "measures.0"), "measures.phq-9");
    check_nulls(read, at(read, "measures.1"), "measures.skala-sendiri");
    json_object_put(read);
    free(line);
    case_end(&builder);
}

static void flags_carry_their_evidence(void **state)
{
    struct case_builder builder = case_begin();
    struct json_object *read;
    char *line;
    (void)state;
    case_session(&builder, "2026-10-27", ATTENDANCE_ATTENDED);
    case_session(&builder, "2026-11-10", ATTENDANCE_NO_SHOW);
    case_session(&builder, "2026-11-17", ATTENDANCE_NO_SHOW);
    read = findings_of(&builder, &line);
    assert_string_equal(string_at(read, "flags.0.code"), "missed-2");
    assert_null(at(read, "flags.0.measure"));
    assert_null(at(read, "flags.0.goal"));
    assert_string_equal(string_at(read, "flags.0.evidence.missed"), "2");
    json_object_put(read);
    free(line);
    case_end(&builder);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_small_case_is_written_in_one_line),
        cmocka_unit_test(what_does_not_exist_is_null_with_a_reason),
        cmocka_unit_test(a_client_without_held_sessions_has_no_first_and_last_day),
        cmocka_unit_test(every_null_figure_has_its_reason),
        cmocka_unit_test(flags_carry_their_evidence),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
