#include "cli/options.h"

#include <getopt.h>
#include <string.h>

#include "language/messages.h"

#define OPTIONS_MAXIMUM 32

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

    for (size_t i = 0; rows[i].name != NULL && i < OPTIONS_MAXIMUM; i++) {
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

bool options_read(struct options *options,
                  const struct option_row *rows,
                  int count,
                  char **arguments,
                  bool stops_at_word,
                  struct arena *arena,
                  const char **bad)
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
        const struct option_row *row = row_of(rows, value);

        if (value == '?' || value == ':' || row == NULL) {
            *bad = arguments[optind > 1 ? optind - 1 : 1];
            return false;
        }
        option_store(options, row, optarg, arena);
    }
    options->arguments = arguments + optind;
    options->argument_count = (size_t)(count - optind);
    return true;
}
