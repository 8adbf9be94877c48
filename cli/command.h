/* A command: its name, its options, what it does; and what every command is handed. */
#ifndef CLI_COMMAND_H
#define CLI_COMMAND_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/attributes.h"
#include "base/day.h"
#include "cli/exit_status.h"
#include "cli/messages.h"
#include "cli/options.h"
#include "cli/settings.h"
#include "model/instrument.h"
#include "model/period.h"
#include "model/problem.h"
#include "report/phrasing.h"
#include "store/database.h"

/* Lives in the run arena; the clock and the environment were read once to make it. */
struct context {
    struct arena *run;
    struct options options;
    struct settings settings;
    struct phrasing phrasing; /* in the language of the settings or of --lang */
    struct problems problems;
    struct instruments instruments; /* the catalogue and the user's own */
    int64_t now;                    /* seconds since 1970 UTC */
    day_number as_of;
    const char *database; /* path; NULL when there is neither --db nor a workspace */
};

struct command {
    const char *name;
    size_t words; /* offset of its struct command_words in struct messages */
    const struct option_row *options;
    enum exit_status (*run)(struct context *context);
};

extern const struct command commands[]; /* ends with a row without a name */

extern const struct option_row init_options[];
extern const struct option_row ingest_options[];
extern const struct option_row analyze_options[];
extern const struct option_row report_options[];
extern const struct option_row export_options[];
extern const struct option_row why_options[];
extern const struct option_row check_options[];

enum exit_status command_init(struct context *context);
enum exit_status command_ingest(struct context *context);
enum exit_status command_analyze(struct context *context);
enum exit_status command_status(struct context *context);
enum exit_status command_report(struct context *context);
enum exit_status command_export(struct context *context);
enum exit_status command_why(struct context *context);
enum exit_status command_check(struct context *context);

/* Words from --lang alone, before any settings are read; false when there is no such language.
 */
MUST_CHECK bool context_choose_words(struct context *context);

/*
 * Fills the context from the options: settings, language, day, database, instruments. False
 * with problems added.
 */
MUST_CHECK bool context_prepare(struct context *context);

/* The style in which problems are shown here: values only on a terminal or when asked for. */
struct message_style context_style(const struct context *context);

/* Shows all problems not yet shown and returns what they mean for the exit status. */
enum exit_status context_failed(struct context *context);

/* Adds a fault of the command line: `template` is a usage_... message with {option}, {text}. */
enum exit_status context_usage(struct context *context,
                               const char *template,
                               const char *option,
                               const char *text);

/* The same of an option whose value cannot be used; returns false. */
MUST_CHECK bool
context_bad_value(struct context *context, const char *option, const char *value);

/* The day of an option; DAY_NONE without a value (NULL). False when it is no day. */
MUST_CHECK bool
context_day(struct context *context, const char *option, const char *value, day_number *day);

/* True when no more than `most` arguments are left; else a fault of the command line. */
MUST_CHECK bool context_arguments(struct context *context, size_t most);

/* Opens the database that the context names; a problem when there is none. */
MUST_CHECK bool
context_open(struct context *context, enum database_mode mode, struct database **database);

/*
 * Takes the lock that every writing command holds, beside the database; with `wanted` false
 * nothing happens. False with PROBLEM_LOCKED when another run holds it.
 */
MUST_CHECK bool context_lock(struct context *context, bool wanted, int *lock);
void context_unlock(int lock);

/* --period, --from, --to, else the half-year of as_of; a problem when they cannot be read. */
MUST_CHECK bool context_period(struct context *context, struct period *period);

/* Says that no course of counselling appears in the period. `template`: {period}. */
void context_say_none(struct context *context, const char *template, struct period period);

/* Path of the file of that name beside the database; NULL when there is no database. */
const char *context_beside(struct context *context, const char *name);

/* The clients named on the command line, or all that are stored. */
MUST_CHECK bool context_clients(struct context *context,
                                struct database *database,
                                struct text **clients,
                                size_t *count);

/* Writes one line on stdout in the context's words. */
void context_say(struct context *context, struct text line);

#endif
