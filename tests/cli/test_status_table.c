#include "cli/status_table.h"

#include <stdio.h>
#include <string.h>

#include "tests/support/case_builder.h"
#include "tests/support/test.h"

#define OUTPUT_BYTES 65536
#define LINE_COLUMNS 80

static uint32_t all_flags(void)
{
    return ((uint32_t)1 << FLAG_COUNT) - 1;
}

static struct text table_of(struct status_rows *rows, const char *language, bool is_coloured)
{
    char *bytes = arena_alloc(rows->arena, OUTPUT_BYTES, 1);
    FILE *out = fmemopen(bytes, OUTPUT_BYTES, "w");
    const struct phrasing phrasing = {
        .language = language_find(text_of(language)),
        .terms = language_find(text_of(language))->terms[PRACTICE_SCHOOL],
        .arena = rows->arena,
    };
    status_table_print(rows, &phrasing, is_coloured, out);
    fclose(out);
    return text_of(bytes);
}

/* A row of every kind: each flag alone, all of them, none, closed. */
static void build(struct status_rows *rows, const char *client)
{
    for (int i = 0; i < FLAG_COUNT + 2; i++) {
        rows->items = arena_grow(rows->arena, rows->items, &rows->capacity, rows->count + 1,
                                 sizeof *rows->items);
        rows->items[rows->count++] = (struct status_row){
            .client = text_of(client),
            .episode = 1,
            .last_session = day_at("2026-11-20"),
            .closed_on = i == FLAG_COUNT ? day_at("2026-11-20") : DAY_NONE,
            .goals = 12,
            .attained = 11,
            .worse = i % 3,
            .flags = i < FLAG_COUNT    ? (uint32_t)1 << i
                     : i == FLAG_COUNT ? all_flags()
                                       : 0,
        };
    }
}

static void no_line_is_longer_than_a_terminal(void **state)
{
    (void)state;
    static const char *const language_codes[] = {"id", "en"};
    for (size_t i = 0; i < COUNT(language_codes); i++) {
        struct status_rows rows = {.arena = arena_create()};
        build(&rows, "SMA3-2026-0017"); // 14 characters
        struct text rest = table_of(&rows, language_codes[i], false);
        while (rest.data != NULL) {
            struct text line = text_split(&rest, '\n');
            if (text_count_code_points(line) > LINE_COLUMNS)
                fail_msg("%s: %.*s", language_codes[i], (int)line.length, line.data);
            assert_false(text_ends_with(line, TEXT(" ")));
        }
        arena_destroy(rows.arena);
    }
}

static bool contains(struct text text, const char *part)
{
    return strstr(text.data, part) != NULL;
}

static void colours_are_added_and_nothing_else_changes(void **state)
{
    (void)state;
    struct status_rows rows = {.arena = arena_create()};
    build(&rows, "K0001");
    struct text plain = table_of(&rows, "id", false);
    struct text coloured = table_of(&rows, "id", true);
    char *stripped = arena_alloc(rows.arena, coloured.length + 1, 1);
    size_t length = 0;
    for (size_t i = 0; i < coloured.length; i++) {
        if (coloured.data[i] == '\033')
            i += strcspn(coloured.data + i, "m");
        else
            stripped[length++] = coloured.data[i];
    }
    assert_false(contains(plain, "\033"));
    assert_true(contains(coloured, "\033[31mrisiko perlu ditinjau\033[0m"));
    assert_true(contains(coloured, "\033[33m"));
    assert_true(contains(coloured, "\033[32mperbaikan awal\033[0m"));
    struct text without_colours = {stripped, length};
    assert_text_equal(without_colours, plain.data);
    arena_destroy(rows.arena);
}

static void a_code_cannot_steer_the_terminal(void **state)
{
    (void)state;
    struct status_rows rows = {.arena = arena_create()};
    build(&rows, "K\033[31m1\n2");
    struct text table = table_of(&rows, "en", false);
    assert_false(contains(table, "\033"));
    assert_true(contains(table, "K\\x1b[31m1\\x0a2"));
    arena_destroy(rows.arena);
}

static void three_flags_are_named_and_the_rest_counted(void **state)
{
    (void)state;
    struct status_rows rows = {.arena = arena_create()};
    build(&rows, "K0001");
    rows.items += FLAG_COUNT;
    rows.count = 2;
    assert_text_equal(
        table_of(&rows, "en", false),
        "Client  Last session  Goals     What needs attention\n"
        "K0001   20 Nov 2026   11 of 12  risk to be reviewed, scores worse,\n"
        "                                outside expected range, +22 more,\n"
        "                                1 goal below the start, ended 20 Nov 2026\n"
        "K0001   20 Nov 2026   11 of 12  2 goals below the start\n"
        "1 course running, 1 ended with something left to do; 1 needs attention\n");
    arena_destroy(rows.arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(no_line_is_longer_than_a_terminal),
        cmocka_unit_test(colours_are_added_and_nothing_else_changes),
        cmocka_unit_test(a_code_cannot_steer_the_terminal),
        cmocka_unit_test(three_flags_are_named_and_the_rest_counted),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
