/* The files of tests/suite against its manifest; their rows are compared through the program.
 */
#include <string.h>

#include "base/buffer.h"
#include "base/file.h"
#include "ingest/csv_reader.h"
#include "ingest/import.h"
#include "tests/support/ingest/import_case.h"
#include "tests/support/test.h"

#define SUITE "tests/suite"

enum manifest_column {
    COLUMN_FILE,
    COLUMN_TESTS,
    COLUMN_EXIT,
    COLUMN_CLASS,
    COLUMN_ACCEPTED,
    COLUMN_REFUSED,
    COLUMN_DUPLICATES,
    COLUMN_LINE,
    COLUMN_FIELD,
    COLUMN_ERRORS,
    COLUMN_WARNINGS,
};

static void put_number(struct buffer *out, size_t number)
{
    buffer_print(out, "%zu,", number);
}

static bool has_code(const struct text *codes, size_t count, struct text code)
{
    for (size_t i = 0; i < count; i++) {
        if (text_equal(codes[i], code))
            return true;
    }
    return false;
}

// The codes of one severity, each once, in order of bytes, joined by |.
static void put_codes(struct buffer *out,
                      const struct problems *problems,
                      enum severity lowest,
                      enum severity highest)
{
    struct text codes[32];
    size_t count = 0;

    for (size_t i = 0; i < problems->count; i++) {
        const struct problem *problem = &problems->items[i];
        struct text code = text_of(problem_code_name(problem->code));
        if (problem->severity < lowest || problem->severity > highest ||
            has_code(codes, count, code))
            continue;
        size_t place = count++;
        for (; place > 0 && text_compare(codes[place - 1], code) > 0; place--)
            codes[place] = codes[place - 1];
        codes[place] = code;
    }
    for (size_t i = 0; i < count; i++) {
        if (i > 0)
            buffer_put_byte(out, '|');
        buffer_put_text(out, codes[i]);
    }
    buffer_put_byte(out, ',');
}

static const struct problem *first_refusal(const struct problems *problems)
{
    for (size_t i = 0; i < problems->count; i++) {
        if (problems->items[i].severity >= SEVERITY_ROW_REFUSED)
            return &problems->items[i];
    }
    return NULL;
}

// class, rows, first refusal and codes, as the manifest has them.
static struct text outcome_of(struct import_case *test, const struct import_report *report)
{
    static const char *const classes[] = {"ok,", "partial,", "reject,"};
    const struct problem *refusal = first_refusal(&report->problems);
    struct buffer out = buffer_create(test->arena, SIZE_MAX);

    buffer_put_string(&out, classes[report->outcome]);
    put_number(&out, report->accepted_count);
    put_number(&out, report->refused_count);
    put_number(&out, report->duplicate_lines.count);
    if (refusal != NULL)
        buffer_print(&out, "%u", refusal->place.line);
    buffer_put_byte(&out, ',');
    if (refusal != NULL && refusal->place.column > 0)
        buffer_print(&out, "%u", refusal->place.column);
    buffer_put_byte(&out, ',');
    put_codes(&out, &report->problems, SEVERITY_ROW_REFUSED, SEVERITY_FAILURE);
    if (report->outcome != IMPORT_REFUSED) // nothing of it was read in the end
        put_codes(&out, &report->problems, SEVERITY_WARNING, SEVERITY_WARNING);
    return buffer_text(&out);
}

static struct text expected_of(struct import_case *test, const struct csv_record *record)
{
    static const enum manifest_column columns[] = {
        COLUMN_CLASS, COLUMN_ACCEPTED, COLUMN_REFUSED, COLUMN_DUPLICATES,
        COLUMN_LINE,  COLUMN_FIELD,    COLUMN_ERRORS,  COLUMN_WARNINGS,
    };
    struct buffer out = buffer_create(test->arena, SIZE_MAX);

    bool is_refused = text_equal_string(record->fields[COLUMN_CLASS].text, "reject");
    for (size_t i = 0; i < COUNT(columns) - is_refused; i++) {
        buffer_put_text(&out, record->fields[columns[i]].text);
        buffer_put_byte(&out, ',');
    }
    return buffer_text(&out);
}

static void check_file(const struct csv_record *record)
{
    struct import_case *test = import_case_create();
    struct text name = record->fields[COLUMN_FILE].text;
    struct import_report report;

    assert_true(import_file(file_join(test->arena, SUITE, name), &test->options, test->database,
                            test->arena, &report));
    struct text got = outcome_of(test, &report);
    struct text expected = expected_of(test, record);
    if (!text_equal(got, expected))
        fail_msg("%.*s: %.*s expected %.*s", (int)name.length, name.data, (int)got.length,
                 got.data, (int)expected.length, expected.data);
    import_case_destroy(test);
}

static void every_file_comes_to_what_its_manifest_says(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    struct csv_record record;
    struct text manifest;
    size_t count = 0;

    assert_int_equal(file_read(SUITE "/manifest.csv", 1 << 20, arena, &manifest), 0);
    struct csv_reader reader = csv_reader_create(manifest, ',', arena);
    assert_true(csv_reader_next(&reader, &record)); // its header
    while (csv_reader_next(&reader, &record)) {
        if (!text_ends_with(record.fields[COLUMN_FILE].text, TEXT(".csv")))
            continue; // a sequence of files
        check_file(&record);
        count++;
    }
    assert_int_equal(count, 78);
    arena_destroy(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_file_comes_to_what_its_manifest_says),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
