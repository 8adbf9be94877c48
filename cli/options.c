#include "cli/options.h"

#include <getopt.h>
#include <string.h>

#include "base/buffer.h"
#include "language/messages.h"

#define OPTIONS_MAXIMUM 32
#define OPTION_NAME_MAXIMUM_BYTES 64

#define MEMBER(member) offsetof(struct options, member)
#define HELP(member) offsetof(struct messages, member)

const struct option_row global_options[] = {
    {"directory", 'C', "DIR", OPTION_TEXT, MEMBER(folder), HELP(option_directory)},
    {"db", 0, "FILE", OPTION_TEXT, MEMBER(database), HELP(option_db)},
    {"config", 0, "FILE", OPTION_TEXT, MEMBER(config), HELP(option_config)},
    {"lang", 0, "id|en", OPTION_TEXT, MEMBER(language), HELP(option_lang)},
    {"as-of", 0, "DATE", OPTION_TEXT, MEMBER(as_of), HELP(option_as_of)},
    {"utc-offset", 0, "+07:00", OPTION_TEXT, MEMBER(utc_offset), HELP(option_utc_offset)},
    {"quiet", 'q', NULL, OPTION_FLAG, MEMBER(is_quiet), HELP(option_quiet)},
    {"verbose", 'v', NULL, OPTION_FLAG, MEMBER(is_verbose), HELP(option_verbose)},
    {"help", 'h', NULL, OPTION_FLAG, MEMBER(wants_help), HELP(option_help)},
    {"version", 0, NULL, OPTION_FLAG, MEMBER(wants_version), HELP(option_version)},
    {0},
};

static size_t row_count(const struct option_row *rows)
{
    size_t count = 0;

    while (rows[count].name != NULL)
        count++;
    return count;
}

static bool is_named(const struct option_row *rows, size_t count, const char *name)
{
    for (size_t i = 0; i < count; i++) {
        if (strcmp(rows[i].name, name) == 0)
            return true;
    }
    return false;
}

const struct option_row *options_joined(const struct option_row *first,
                                        const struct option_row *second,
                                        struct arena *arena)
{
    size_t count = row_count(first);
    struct option_row *joined =
        ARENA_ARRAY(arena, struct option_row, count + row_count(second) + 1);

    memcpy(joined, first, count * sizeof(*joined));
    for (; second->name != NULL; second++) {
        if (!is_named(joined, count, second->name))
            joined[count++] = *second;
    }
    joined[count] = (struct option_row){0};
    return joined;
}

static void list_add(struct option_list *list, const char *item, struct arena *arena)
{
    list->items =
        arena_grow(arena, list->items, &list->capacity, list->count + 1, sizeof(*list->items));
    list->items[list->count++] = item;
}

static void option_store(struct options *options,
                         const struct option_row *row,
                         const char *argument,
                         struct arena *arena)
{
    void *member = (char *)options + row->offset;

    switch (row->type) {
    case OPTION_FLAG:
        *(bool *)member = true;
        break;
    case OPTION_TEXT:
        *(const char **)member = argument;
        break;
    case OPTION_LIST:
        list_add(member, argument, arena);
        break;
    }
}

/* getopt's tables: the value of a row is its index from 1 on, above all letters. */
enum { VALUE_BASE = 256 };

static void tables_fill(const struct option_row *rows, struct option *longs, char *letters)
{
    size_t used = strlen(letters);

    for (size_t i = 0; i < OPTIONS_MAXIMUM && rows[i].name != NULL; i++) {
        longs[i] = (struct option){
            .name = rows[i].name,
            .has_arg = rows[i].argument ? required_argument : no_argument,
            .val = VALUE_BASE + (int)i,
        };
        if (rows[i].letter == 0)
            continue;
        letters[used++] = rows[i].letter;
        if (rows[i].argument != NULL)
            letters[used++] = ':';
    }
}

static const struct option_row *row_of(const struct option_row *rows, int value)
{
    if (value >= VALUE_BASE)
        return &rows[value - VALUE_BASE];
    for (size_t i = 0; rows[i].name != NULL; i++) {
        if (rows[i].letter != 0 && rows[i].letter == value)
            return &rows[i];
    }
    return NULL;
}

/* getopt names a long option by its value, a letter by itself, an unknown long one not at all.
 */
static struct option_fault
fault_of(const struct option_row *rows, int value, const char *argument, struct arena *arena)
{
    struct buffer option = buffer_create(arena, OPTION_NAME_MAXIMUM_BYTES);
    struct option_fault fault = {.kind = OPTION_UNKNOWN, .option = argument};

    if (value == ':')
        fault.kind = OPTION_NEEDS_VALUE;
    else if (row_of(rows, optopt) != NULL)
        fault.kind = OPTION_WITHOUT_VALUE;
    if (optopt >= VALUE_BASE)
        buffer_print(&option, "--%s", rows[optopt - VALUE_BASE].name);
    else if (optopt != 0)
        buffer_print(&option, "-%c", optopt);
    if (option.length > 0)
        fault.option = buffer_string(&option);
    return fault;
}

bool options_read(struct options *options,
                  const struct option_row *rows,
                  int count,
                  char **arguments,
                  bool stops_at_word,
                  struct arena *arena)
{
    struct option longs[OPTIONS_MAXIMUM + 1] = {0};
    char letters[2 + 2 * OPTIONS_MAXIMUM + 1] = "";
    int value;

    letters[0] = stops_at_word ? '+' : ':';
    letters[1] = stops_at_word ? ':' : '\0';
    tables_fill(rows, longs, letters);
    opterr = 0;
    optind = 0;
    while ((value = getopt_long(count, arguments, letters, longs, NULL)) != -1) {
        if (value == '?' || value == ':') {
            options->fault = fault_of(rows, value, arguments[optind - 1], arena);
            return false;
        }
        option_store(options, row_of(rows, value), optarg, arena);
    }
    options->arguments = arguments + optind;
    options->argument_count = (size_t)(count - optind);
    return true;
}
