/* argv -> struct options, by a table that also prints --help. */
#ifndef CLI_OPTIONS_H
#define CLI_OPTIONS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/attributes.h"

/* An option that may be given several times, in order. */
struct option_list {
    const char **items;
    size_t count, capacity;
};

/* What is wrong with a command line, and with which of its options. */
struct option_fault {
    enum { OPTION_UNKNOWN, OPTION_NEEDS_VALUE, OPTION_WITHOUT_VALUE } kind;
    const char *option; /* as the user wrote it: "--kind", "-x" */
};

/* Everything any command can be told. NULL, false and 0 = not given. */
struct options {
    /* before the command */
    const char *folder; /* -C */
    const char *database;
    const char *config;
    const char *language;
    const char *as_of;
    const char *utc_offset;
    bool is_quiet, is_verbose;
    bool wants_help, wants_version;
    /* of the commands */
    const char *format;
    const char *kind;
    const char *period;
    const char *from, *to;
    const char *out;
    const char *map;
    const char *date_order;
    const char *rejects;
    const char *jobs;
    struct option_list editions;
    bool with_names, without_consent, is_forced, is_dry_run, is_snapshot, is_confirmed,
        shows_values;
    /* what is left: files, clients */
    char **arguments;
    size_t argument_count;
    struct option_fault fault; /* when they could not be read */
};

enum option_type { OPTION_FLAG, OPTION_TEXT, OPTION_LIST };

struct option_row {
    const char *name;     /* "as-of" */
    char letter;          /* 'C'; 0 = none */
    const char *argument; /* "DATE" as --help shows it; NULL for a flag */
    enum option_type type;
    size_t offset; /* of the member in struct options */
    size_t help;   /* of its line of help in struct messages */
};

/* A table ends with a row without a name. */
extern const struct option_row global_options[];

/*
 * The rows of both tables as one, in the arena; of two rows with the same name the first holds.
 */
const struct option_row *options_joined(const struct option_row *first,
                                        const struct option_row *second,
                                        struct arena *arena);

/*
 * Reads argv[1..]. With `stops_at_word` the first argument that is no option ends the reading
 * (global options before the command). False with `options->fault` when one cannot be read.
 * `options->arguments` is what is left.
 */
MUST_CHECK bool options_read(struct options *options,
                             const struct option_row *rows,
                             int count,
                             char **arguments,
                             bool stops_at_word,
                             struct arena *arena);

#endif
