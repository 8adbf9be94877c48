/* Importing what `capaian export` writes changes nothing: all files of tests/suite. */
#include <stdio.h>
#include <stdlib.h>

#include "base/buffer.h"
#include "base/file.h"
#include "cli/rows_csv.h"
#include "store/case_store.h"
#include "store/export_store.h"
#include "tests/support/ingest/import_case.h"
#include "tests/support/test.h"

#define SUITE "tests/suite"

enum { FEWEST_FILES = 100 };

static void put_sessions(struct import_case *test, struct csv_output *csv, struct text client)
{
    struct problems problems = problems_create(test->arena);
    struct session_row *rows;
    size_t count = 0;

    assert_true(
        export_store_sessions(test->database, client, test->arena, &rows, &count, &problems));
    for (size_t i = 0; i < count; i++)
        rows_csv_session(csv, &rows[i]);
}

static void put_client(struct import_case *test,
                       struct csv_output *csv,
                       struct text client,
                       enum file_kind kind)
{
    struct problems problems = problems_create(test->arena);
    struct case_file *case_file;

    assert_true(case_store_load(test->database, client, test->arena, &case_file, &problems));
    switch (kind) {
    case FILE_SESSIONS:
        put_sessions(test, csv, client);
        break;
    case FILE_GOALS:
        rows_csv_goals(csv, case_file);
        break;
    case FILE_JOURNAL:
        rows_csv_journal(csv, case_file);
        break;
    case FILE_CLIENTS:
        rows_csv_courses(csv, case_file);
        break;
    case FILE_KIND_COUNT:
        break;
    }
}

static struct text exported(struct import_case *test, enum file_kind kind)
{
    struct problems problems = problems_create(test->arena);
    char *bytes = NULL;
    size_t length = 0;
    FILE *out = open_memstream(&bytes, &length);
    struct csv_output csv = csv_output_to(out);
    struct text *clients;
    size_t count = 0;

    assert_true(case_store_clients(test->database, test->arena, &clients, &count, &problems));
    rows_csv_header(&csv, kind);
    for (size_t i = 0; i < count; i++)
        put_client(test, &csv, clients[i], kind);
    fclose(out);
    struct text content = arena_copy(test->arena, (struct text){bytes, length});
    free(bytes);
    return content;
}

static void expect_no_change(struct import_case *test, const char *name)
{
    for (int kind = 0; kind < FILE_KIND_COUNT; kind++) {
        struct text content = exported(test, (enum file_kind)kind);
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
