/* Importing what `capaian export` writes changes nothing: all files of tests/suite. */
#include "base/file.h"
#include "tests/support/cli/exported.h"
#include "tests/support/ingest/import_case.h"
#include "tests/support/test.h"

#define SUITE "tests/suite"

enum { FEWEST_FILES = 100 };

static void expect_no_change(struct import_case *test, const char *name)
{
    for (int kind = 0; kind < FILE_KIND_COUNT; kind++) {
        struct text content = exported_rows(test->database, (enum file_kind)kind, test->arena);
        struct import_report report = import_case_run(test, "export.csv", content);
        const struct import_counts *counts = &report.counts;
        if (report.outcome != IMPORT_OK || counts->new_rows + counts->changed > 0)
            fail_msg("%s, %s: %s\n%.*s", name, file_kind_name((enum file_kind)kind),
                     import_case_outcome(test, &report).data, (int)content.length,
                     content.data);
    }
}

static void the_export_of_each_file_changes_nothing(void **state)
{
    struct arena *arena = arena_create();
    struct text *names;
    size_t count;

    (void)state;
    assert_int_equal(file_list(SUITE, ".csv", arena, &names, &count), 0);
    assert_true(count >= FEWEST_FILES);
    for (size_t i = 0; i < count; i++) {
        struct import_case *test = import_case_create();
        struct import_report report;
        assert_true(import_file(file_join(test->arena, SUITE, names[i]), &test->options,
                                test->database, test->arena, &report));
        expect_no_change(test, arena_string(arena, names[i]));
        import_case_destroy(test);
    }
    arena_destroy(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_export_of_each_file_changes_nothing),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
