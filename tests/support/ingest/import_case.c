#include "tests/support/ingest/import_case.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/buffer.h"
#include "base/file.h"
#include "base/number.h"
#include "tests/support/test.h"

#define UTC_OFFSET_MINUTES 420

struct import_case *import_case_create(void)
{
    struct arena *arena = arena_create();
    struct import_case *test = ARENA_NEW(arena, struct import_case);
    struct problems problems = problems_create(arena);

    test->arena = arena;
    test->instruments = instruments_builtin(arena);
    test->options = (struct import_options){
        .utc_offset_minutes = UTC_OFFSET_MINUTES,
        .instruments = &test->instruments,
        .imported_at = "2026-11-24T02:00:13Z",
        .keeps_rows = true,
        .snapshot_from = DAY_NONE,
        .snapshot_to = DAY_NONE,
    };
    assert_true(day_parse_iso(TEXT("2026-11-24"), &test->options.as_of));
    assert_true(database_open(&test->database, NULL, DATABASE_MEMORY, arena, &problems));
    snprintf(test->folder, sizeof(test->folder), "/tmp/capaian-import-XXXXXX");
    assert_non_null(mkdtemp(test->folder));
    return test;
}

void import_case_destroy(struct import_case *test)
{
    struct text *names;
    size_t count = 0;

    assert_int_equal(file_list(test->folder, "", test->arena, &names, &count), 0);
    for (size_t i = 0; i < count; i++)
        unlink(file_join(test->arena, test->folder, names[i]));
    rmdir(test->folder);
    database_close(test->database);
    arena_destroy(test->arena);
}

struct import_report
import_case_run(struct import_case *test, const char *name, struct text content)
{
    struct import_report report;

    test->path = file_join(test->arena, test->folder, text_of(name));
    assert_int_equal(file_replace(test->path, content), 0);
    if (!import_file(test->path, &test->options, test->database, test->arena, &report))
        fail_msg("%s: import failed", name);
    return report;
}

static void put_count(struct buffer *out, const char *name, size_t count)
{
    if (count > 0)
        buffer_print(out, " %s %zu", name, count);
}

static void put_problem(struct buffer *out, const struct problem *problem)
{
    buffer_put_string(out, problem->severity == SEVERITY_WARNING ? "; warn " : "; ");
    buffer_print(out, "%u", problem->place.line);
    if (problem->severity != SEVERITY_WARNING && problem->place.column > 0)
        buffer_print(out, ":%u", problem->place.column);
    buffer_print(out, " %s", problem_code_name(problem->code));
}

static void put_lines(struct buffer *out, const char *name, struct line_list lines)
{
    for (size_t i = 0; i < lines.count; i++)
        buffer_print(out, "; %s %u", name, lines.items[i]);
}

struct text import_case_outcome(struct import_case *test, const struct import_report *report)
{
    static const char *const names[] = {"ok", "partial", "reject"};
    const struct import_counts *counts = &report->counts;
    struct buffer out = buffer_create(test->arena, SIZE_MAX);

    buffer_put_string(&out, names[report->outcome]);
    put_count(&out, "new", counts->new_rows);
    put_count(&out, "same", counts->unchanged);
    put_count(&out, "changed", counts->changed);
    put_count(&out, "deleted", counts->deleted);
    for (size_t i = 0; i < report->problems.count; i++) {
        if (report->problems.items[i].severity != SEVERITY_REMARK)
            put_problem(&out, &report->problems.items[i]);
    }
    put_lines(&out, "dup", report->duplicate_lines);
    put_lines(&out, "skip", report->skipped_lines);
    return buffer_text(&out);
}

static void put_number(struct buffer *out, double value)
{
    char text[NUMBER_TEXT_BYTES];

    if (!isnan(value))
        buffer_put_text(out, number_print(value, text));
}

static void put_session(struct buffer *out, const struct session_row *row)
{
    char day[DAY_TEXT_BYTES];

    buffer_put_text(out, row->client);
    buffer_print(out, ",%.10s,%d,", day_print_iso(row->day, day).data, (int)row->number);
    buffer_put_text(out, row->counselor);
    buffer_print(out, ",%s,%d", attendance_name(row->attendance), (int)row->duration_minutes);
    for (size_t i = 0; i < row->rating_count; i++) {
        buffer_put_byte(out, ',');
        buffer_put_text(out, row->ratings[i].goal);
        buffer_put_byte(out, '=');
        put_number(out, row->ratings[i].value);
    }
    for (size_t i = 0; i < row->score_count; i++) {
        buffer_put_byte(out, ',');
        buffer_put_text(out, row->scores[i].measure);
        buffer_put_byte(out, '=');
        put_number(out, row->scores[i].value);
    }
    buffer_put_byte(out, ',');
    buffer_put_text(out, row->note);
    buffer_put_byte(out, '\n');
}

struct text import_case_rows(struct import_case *test, const struct import_report *report)
{
    struct buffer out = buffer_create(test->arena, SIZE_MAX);

    for (size_t i = 0; i < report->accepted_count; i++)
        put_session(&out, &report->accepted[i].session);
    return buffer_text(&out);
}
