#include "ingest/mapping.h"

#include "base/buffer.h"
#include "ingest/label.h"
#include "ingest/mapping_list.h"
#include "ingest/roles.h"
#include "ingest/word_field.h"
#include "tests/support/ingest/import_case.h"
#include "tests/support/test.h"

static void a_mapping_is_read_whole(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    struct problems problems = problems_create(arena);
    struct mapping mapping;
    struct text content = TEXT("; an extract\n"
                               "[file]\ndate_order = mdy\n"
                               "[columns]\nclient_id = CASEREF\nsession_date = Date*\n"
                               "score phq-9 = PHQ9_SCORE\ngoal_rating G1 = First goal\n"
                               "[fixed]\nattendance = attended\n"
                               "[attendance]\nno_show = 3\nno_show = DNA\n");

    assert_true(mapping_read("x.ini", content, arena, &mapping, &problems));
    assert_int_equal(mapping.kind, FILE_SESSIONS);
    assert_true(mapping.has_date_order);
    assert_int_equal(mapping.date_order, DATE_ORDER_MDY);
    assert_int_equal(mapping.column_count, 4);
    assert_int_equal(mapping.columns[0].role, SESSION_ROLE_CLIENT);
    assert_text_equal(mapping.columns[0].label, "caseref");
    assert_true(mapping.columns[1].is_beginning);
    assert_text_equal(mapping.columns[1].label, "date");
    assert_text_equal(mapping.columns[2].key, "phq-9");
    assert_text_equal(mapping.columns[3].key, "G1");
    assert_text_equal(mapping_fixed_value(&mapping, SESSION_ROLE_ATTENDANCE), "attended");
    assert_int_equal(mapping_word_find(&mapping, SESSION_ROLE_ATTENDANCE, TEXT("3")),
                     ATTENDANCE_NO_SHOW);
    assert_int_equal(mapping_word_find(&mapping, SESSION_ROLE_ATTENDANCE, TEXT("dna")),
                     ATTENDANCE_NO_SHOW);
    assert_int_equal(mapping_word_find(&mapping, SESSION_ROLE_ATTENDANCE, TEXT("5")),
                     WORD_NONE);
    assert_int_equal(mapping_word_find(NULL, SESSION_ROLE_ATTENDANCE, TEXT("3")), WORD_NONE);
    arena_destroy(arena);
}

static const struct {
    const char *content;
    unsigned line;
} bad[] = {
    {"[columns]\nclient_id = A\nclinet_id = B\n", 3},
    {"[columns]\nclient_id x = A\n",              2},
    {"[columns]\nclient_id =\n",                  2},
    {"[file]\nkind = visits\n",                   2},
    {"[file]\ndate_order = dym\n",                2},
    {"[file]\ndelimiter = x\n",                   2},
    {"[attendance]\nvanished = 3\n",              2},
    {"[note]\nyes = 3\n",                         2},
    {"[colums]\nclient_id = A\n",                 2},
    {"[fixed]\nattendence = attended\n",          2},
    {"[columns]\nclient_id\n",                    2},
};

static void what_is_not_understood_is_named_by_its_line(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(bad); i++) {
        struct arena *arena = arena_create();
        struct problems problems = problems_create(arena);
        struct mapping mapping;

        if (mapping_read("x.ini", text_of(bad[i].content), arena, &mapping, &problems))
            fail_msg("taken: %s", bad[i].content);
        assert_int_equal(problems.count, 1);
        assert_int_equal(problems.items[0].code, PROBLEM_MAPPING_INVALID);
        if (problems.items[0].place.line != bad[i].line)
            fail_msg("line %u: %s", problems.items[0].place.line, bad[i].content);
        arena_destroy(arena);
    }
}

static void the_mappings_of_the_program_can_be_read(void **state)
{
    (void)state;
    assert_true(COUNT(mapping_files) >= 6);
    for (size_t i = 0; i < COUNT(mapping_files); i++) {
        struct arena *arena = arena_create();
        struct problems problems = problems_create(arena);
        struct mapping mapping;
        struct text name = text_of(mapping_files[i].name);

        name.length -= 4; // .ini
        assert_true(mapping_read(mapping_files[i].name, mapping_builtin(name), arena, &mapping,
                                 &problems));
        assert_true(mapping.column_count > 0);
        arena_destroy(arena);
    }
    assert_null(mapping_builtin(TEXT("nothing")).data);
    assert_null(mapping_builtin(TEXT("")).data);
}

static void import_sample(struct text stem)
{
    struct import_case *test = import_case_create();
    struct buffer path = buffer_create(test->arena, 200);
    struct problems problems = problems_create(test->arena);
    struct import_report report;
    struct mapping mapping;

    buffer_print(&path, "sample-data/mappings/%.*s.csv", (int)stem.length, stem.data);
    assert_true(
        mapping_read("mapping", mapping_builtin(stem), test->arena, &mapping, &problems));
    test->options.mapping = &mapping;
    assert_true(import_file(buffer_string(&path), &test->options, test->database, test->arena,
                            &report));
    if (report.outcome != IMPORT_OK || report.accepted_count == 0)
        fail_msg("%s: %s", buffer_string(&path), import_case_outcome(test, &report).data);
    import_case_destroy(test);
}

static void every_mapping_of_the_program_reads_its_sample(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(mapping_files); i++) {
        struct text name = text_of(mapping_files[i].name);
        import_sample(text_slice(name, 0, name.length - 4)); // without .ini
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_mapping_is_read_whole),
        cmocka_unit_test(what_is_not_understood_is_named_by_its_line),
        cmocka_unit_test(the_mappings_of_the_program_can_be_read),
        cmocka_unit_test(every_mapping_of_the_program_reads_its_sample),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
