#include "cli/findings_walk.h"

#include <math.h>

#include "tests/analyze/find_case.h"

#define MAXIMUM_PATHS 512

struct record {
    struct text paths[MAXIMUM_PATHS];
    size_t path_count;
    size_t open;
    size_t deepest;
    struct arena *arena;
};

static void record_open(void *target, const char *key, enum finding_group group)
{
    struct record *record = target;
    assert_true(key != NULL || group == FINDING_OBJECT); // lists have names
    record->open++;
    if (record->open > record->deepest)
        record->deepest = record->open;
}

static void record_close(void *target)
{
    struct record *record = target;
    assert_true(record->open > 0);
    record->open--;
}

static void
record_value(void *target, struct text path, const char *key, const struct finding_value *value)
{
    struct record *record = target;
    assert_true(text_ends_with(path, text_of(key)));
    assert_true(value->why == WHY_NONE || value->kind == FINDING_NULL);
    assert_true(record->path_count < MAXIMUM_PATHS);
    for (size_t i = 0; i < record->path_count; i++)
        if (text_equal(record->paths[i], path))
            fail_msg("%.*s twice", (int)path.length, path.data);
    record->paths[record->path_count++] = arena_copy(record->arena, path);
}

/* Goals, measures of two raters, an alliance, a plan, flags of every kind of place. */
static void build(struct case_builder *builder)
{
    case_goal(builder, "G1", GOAL_GAS, "2026-08-03");
    case_goal(builder, "G2", GOAL_VALUE, "2026-08-03")->target = NAN;
    for (int i = 0; i < 10; i++) {
        case_session(builder, "2026-08-03", ATTENDANCE_ATTENDED)->day += 7 * i;
        case_rating(builder, "G1", -1);
        case_rating(builder, "G2", 1);
        case_score(builder, "phq-9", 9 + i);
        case_score(builder, "phq-9", 12)->rater = RATER_TEACHER;
        case_score(builder, "gad-7", 5 + i);
        case_score(builder, "srs", i < 9 ? 38 : 20);
    }
    case_journal(builder, "2026-09-01", JOURNAL_OBSTACLE);
}

static void every_value_has_a_path_of_its_own(void **state)
{
    (void)state;
    struct case_builder builder = case_begin();
    struct record record = {.arena = builder.arena};
    const struct findings_visitor visitor = {&record, record_open, record_value, record_close};
    build(&builder);
    const struct case_findings *findings = find_case(&builder, "2026-11-24");
    assert_true(findings->flag_count >= 5);
    findings_walk(findings, &visitor, builder.arena);
    assert_int_equal(record.open, 0);
    assert_int_equal(record.deepest, 3); // list, object, object in it
    assert_true(record.path_count > 150);
    case_end(&builder);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_value_has_a_path_of_its_own),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
