#include "cli/options.h"

#include <string.h>

#include "cli/command.h"
#include "language/messages.h"
#include "tests/support/test.h"

static int create_arena(void **state)
{
    *state = arena_create();
    return 0;
}

static int destroy_arena(void **state)
{
    arena_destroy(*state);
    return 0;
}

enum { WORDS_MAXIMUM = 12 };

// A command line ended by NULL; the first word is the program.
struct line {
    const char *words[WORDS_MAXIMUM];
};

static bool line_read(const struct line *line,
                      const struct option_row *rows,
                      bool stops_at_word,
                      struct arena *arena,
                      struct options *options)
{
    char **arguments = ARENA_ARRAY(arena, char *, WORDS_MAXIMUM + 1);
    int count = 0;
    for (; count < WORDS_MAXIMUM && line->words[count] != NULL; count++)
        arguments[count] = arena_string(arena, text_of(line->words[count]));
    arguments[count] = NULL;
    *options = (struct options){0};
    return options_read(options, rows, count, arguments, stops_at_word, arena);
}

static void options_before_the_command_end_at_it(void **state)
{
    const struct line line = {
        {"capaian", "-C", "kerja", "--as-of=2026-11-24", "-qv", "report", "--lang", "en",
         "-x"}
    };
    struct options options;
    assert_true(line_read(&line, global_options, true, *state, &options));
    assert_string_equal(options.folder, "kerja");
    assert_string_equal(options.as_of, "2026-11-24");
    assert_true(options.is_quiet);
    assert_true(options.is_verbose);
    assert_null(options.language);
    assert_int_equal(options.argument_count, 4);
    assert_string_equal(options.arguments[0], "report");
    assert_string_equal(options.arguments[3], "-x");
}

static void options_and_arguments_of_a_command_may_mix(void **state)
{
    const struct line line = {
        {"ingest", "a.csv", "--kind", "goals", "b.csv", "-n", "--", "--force", "-y"}
    };
    struct options options;
    assert_true(line_read(&line, ingest_options, false, *state, &options));
    assert_string_equal(options.kind, "goals");
    assert_true(options.is_dry_run);
    assert_false(options.is_forced);
    assert_false(options.is_confirmed);
    assert_int_equal(options.argument_count, 4);
    assert_string_equal(options.arguments[0], "a.csv");
    assert_string_equal(options.arguments[1], "b.csv");
    assert_string_equal(options.arguments[2], "--force");
    assert_string_equal(options.arguments[3], "-y");
}

static void the_last_of_two_values_holds(void **state)
{
    const struct line line = {
        {"report", "-o", "a", "--out=b", "-oc"}
    };
    struct options options;
    assert_true(line_read(&line, report_options, false, *state, &options));
    assert_string_equal(options.out, "c");
    assert_int_equal(options.argument_count, 0);
}

static void lists_keep_all_their_values_in_order(void **state)
{
    const struct option_row rows[] = {
        {"edition", 'e', "NAME", OPTION_LIST, offsetof(struct options, editions), 0},
        {0  },
    };
    const struct line line = {
        {"x", "--edition", "client", "-esummary", "--edition=counsellor"}
    };
    struct options options;
    assert_true(line_read(&line, rows, false, *state, &options));
    assert_int_equal(options.editions.count, 3);
    assert_string_equal(options.editions.items[0], "client");
    assert_string_equal(options.editions.items[1], "summary");
    assert_string_equal(options.editions.items[2], "counsellor");
}

static const struct {
    const char *name;
    struct line line;
    int kind;
    const char *option;
} bad[] = {
    {"unknown word",         {{"ingest", "--salah"}},                OPTION_UNKNOWN,     "--salah"  },
    {"unknown with a value", {{"ingest", "--salah=1"}},              OPTION_UNKNOWN,     "--salah=1"},
    {"unknown letter",       {{"ingest", "a.csv", "--force", "-x"}}, OPTION_UNKNOWN,     "-x"       },
    {"letter among letters", {{"ingest", "--force", "-nxy"}},        OPTION_UNKNOWN,     "-x"       },
    {"one of two",           {{"ingest", "--fo", "text"}},           OPTION_UNKNOWN,     "--fo"     },
    {"no value",             {{"ingest", "a.csv", "--kind"}},        OPTION_NEEDS_VALUE, "--kind"   },
    {"a value too many",
     {{"ingest", "--dry-run=yes", "a.csv"}},
     OPTION_WITHOUT_VALUE,                                                               "--dry-run"},
};

static void faults_name_the_option(void **state)
{
    for (size_t i = 0; i < COUNT(bad); i++) {
        struct options options;
        bool is_read = line_read(&bad[i].line, ingest_options, false, *state, &options);
        if (is_read || (int)options.fault.kind != bad[i].kind ||
            strcmp(options.fault.option, bad[i].option) != 0)
            fail_msg("%s: kind %d, %s", bad[i].name, (int)options.fault.kind,
                     options.fault.option ? options.fault.option : "none");
    }
}

static void a_letter_without_its_value_is_named_by_the_letter(void **state)
{
    const struct line line = {
        {"capaian", "-q", "-C"}
    };
    struct options options;
    assert_false(line_read(&line, global_options, true, *state, &options));
    assert_int_equal(options.fault.kind, OPTION_NEEDS_VALUE);
    assert_string_equal(options.fault.option, "-C");
}

static size_t count_of(const struct option_row *rows, const char *name)
{
    size_t count = 0;
    for (; rows->name != NULL; rows++)
        count += strcmp(rows->name, name) == 0;
    return count;
}

static void joined_tables_hold_each_name_once(void **state)
{
    for (const struct command *command = commands; command->name != NULL; command++) {
        const struct option_row *rows =
            options_joined(command->options, global_options, *state);
        for (const struct option_row *row = rows; row->name != NULL; row++)
            assert_int_equal(count_of(rows, row->name), 1);
        assert_int_equal(count_of(rows, "lang"), 1);
        assert_int_equal(count_of(rows, "help"), 1);
    }
}

// Two options of one table may not store into the same place, nor share a letter.
static void no_two_options_of_a_command_clash(void **state)
{
    for (const struct command *command = commands; command->name != NULL; command++) {
        const struct option_row *rows =
            options_joined(command->options, global_options, *state);
        for (size_t i = 0; rows[i].name != NULL; i++) {
            for (size_t k = 0; k < i; k++) {
                if (rows[i].offset == rows[k].offset ||
                    (rows[i].letter != 0 && rows[i].letter == rows[k].letter))
                    fail_msg("%s: --%s and --%s", command->name, rows[i].name, rows[k].name);
            }
        }
    }
}

static void flags_take_no_argument_and_texts_do(void **state)
{
    (void)state;
    for (const struct command *command = commands; command->name != NULL; command++) {
        for (const struct option_row *row = command->options; row->name != NULL; row++) {
            if ((row->type == OPTION_FLAG) != (row->argument == NULL))
                fail_msg("%s --%s", command->name, row->name);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(options_before_the_command_end_at_it),
        cmocka_unit_test(options_and_arguments_of_a_command_may_mix),
        cmocka_unit_test(the_last_of_two_values_holds),
        cmocka_unit_test(lists_keep_all_their_values_in_order),
        cmocka_unit_test(faults_name_the_option),
        cmocka_unit_test(a_letter_without_its_value_is_named_by_the_letter),
        cmocka_unit_test(joined_tables_hold_each_name_once),
        cmocka_unit_test(no_two_options_of_a_command_clash),
        cmocka_unit_test(flags_take_no_argument_and_texts_do),
    };
    return cmocka_run_group_tests(tests, create_arena, destroy_arena);
}
