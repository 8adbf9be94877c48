#include "cli/findings_csv.h"

#include <stdio.h>
#include <string.h>

#include "ingest/csv_reader.h"
#include "tests/analyze/find_case.h"

#define COLUMNS 5
#define OUTPUT_BYTES 65536

/* What a spreadsheet must not compute, and what a CSV file must survive. */
static const char *const naughty[] = {
    "=1+1",
    "+1+1",
    "-1+1",
    "@SUM(1)",
    "\t=1",
    "\r=1",
    " =1",
    "=cmd|' /C calc'!A0",
    "a;=1",
    "a,=1",
    "a\"=1",
    "a\t=1",
    "\"",
    "\"\"",
    "'",
    "a\nb",
    "a\r\nb",
    ",",
    ";",
    "''=1",
    "a \"b\", c",
    "=",
    "-",
    "\xE2\x88\x92x",
    "G\xE2\x80\x8B",
    "0x10",
};

/* The findings of a client with one goal, worded so, as CSV. */
static struct text csv_of(struct case_builder *builder, const char *statement)
{
    char *bytes = arena_alloc(builder->arena, OUTPUT_BYTES, 1);
    FILE *out = fmemopen(bytes, OUTPUT_BYTES, "w");
    case_goal(builder, "G1", GOAL_GAS, "2026-08-03")->statement = text_of(statement);
    case_weekly_ratings(builder, "2026-08-03", "G1", "-2 -1 -1");
    findings_csv_begin(out);
    findings_csv_print(find_case(builder, "2026-08-24"), builder->arena, out);
    fclose(out);
    return text_of(bytes);
}

/* The value in the row of that path; the test fails when there is none. */
static struct text value_at(struct text csv, const char *path, struct arena *arena)
{
    struct csv_reader reader = csv_reader_create(csv, ',', arena);
    struct csv_record record;
    while (csv_reader_next(&reader, &record)) {
        assert_int_equal(record.count, COLUMNS);
        assert_int_equal(record.fault, CSV_GOOD);
        if (text_equal_string(record.fields[2].text, path))
            return arena_copy(arena, record.fields[3].text);
    }
    fail_msg("no row %s", path);
    return (struct text){0};
}

/* The text without the apostrophes that were put before what begins a formula. */
static struct text unguarded(struct text text, struct arena *arena)
{
    char *out = arena_alloc(arena, text.length + 1, 1);
    size_t length = 0;
    for (size_t i = 0; i < text.length; i++) {
        bool guards = text.data[i] == '\'' && i + 1 < text.length &&
                      strchr("=+-@\t\r\n", text.data[i + 1]) != NULL;
        if (!guards)
            out[length++] = text.data[i];
    }
    return (struct text){out, length};
}

static bool begins_formula(struct text cell)
{
    return cell.length > 0 && strchr("=+-@\t\r", cell.data[0]) != NULL;
}

static void naughty_statements_come_back_and_begin_no_formula(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(naughty); i++) {
        struct case_builder builder = case_begin();
        struct text csv = csv_of(&builder, naughty[i]);
        struct text value = value_at(csv, "goals.G1.statement", builder.arena);
        struct text expected = text_of(naughty[i]);
        if (begins_formula(value))
            fail_msg("\"%s\" begins a formula", naughty[i]);
        if (strchr(naughty[i], '\r') == NULL && strcmp(naughty[i], "''=1") != 0 &&
            !text_equal(unguarded(value, builder.arena), expected))
            fail_msg("\"%s\" came back as \"%.*s\"", naughty[i], (int)value.length, value.data);
        case_end(&builder);
    }
}

/* A spreadsheet of another country splits the same line at semicolons or tabs. */
static void no_other_delimiter_begins_a_formula(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(naughty); i++) {
        struct case_builder builder = case_begin();
        struct text csv = csv_of(&builder, naughty[i]);
        for (size_t at = 1; at < csv.length; at++) {
            bool begins = csv.data[at - 1] == ';' || csv.data[at - 1] == '\t';
            if (begins && begins_formula((struct text){csv.data + at, 1}))
                fail_msg("\"%s\": byte %zu begins a formula", naughty[i], at);
        }
        case_end(&builder);
    }
}

static const struct {
    const char *path;
    const char *value;
} figures[] = {
    {"counselor",           ""                 },
    {"to",                  "2026-08-24"       },
    {"attendance.attended", "3"                },
    {"attendance.rate",     ""                 },
    {"goals.G1.statement",  "Membaca tiap hari"},
    {"goals.G1.baseline",   "-2"               },
    {"goals.G1.state",      "improving"        },
    {"alliance",            ""                 },
};

static void every_figure_stands_under_its_path(void **state)
{
    (void)state;
    struct case_builder builder = case_begin();
    struct text csv = csv_of(&builder, "Membaca tiap hari");
    for (size_t i = 0; i < COUNT(figures); i++)
        assert_text_equal(value_at(csv, figures[i].path, builder.arena), figures[i].value);
    assert_true(
        text_starts_with(csv, TEXT("client,episode,path,value,why\nK0001,1,counselor,,\n")));
    case_end(&builder);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(naughty_statements_come_back_and_begin_no_formula),
        cmocka_unit_test(no_other_delimiter_begins_a_formula),
        cmocka_unit_test(every_figure_stands_under_its_path),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
