#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "base/buffer.h"
#include "base/file.h"
#include "cli/command.h"
#include "cli/failure.h"
#include "cli/terminal.h"
#include "store/case_store.h"

#define SETTINGS_NAME "capaian.ini"
#define DATABASE_NAME "capaian.db"
#define INSTRUMENTS_NAME "instruments.ini"
#define PATH_MAXIMUM_BYTES 4096

enum exit_status context_usage(struct context *context,
                               const char *template,
                               const char *option,
                               const char *text)
{
    struct text words =
        PHRASE(&context->phrasing, template,
               filling_text("option", terminal_text(context->run, text_of(option))),
               filling_text("text", terminal_text(context->run, text_of(text))));

    problem_add(&context->problems, (struct problem){
                                        .code = PROBLEM_USAGE,
                                        .severity = SEVERITY_FAILURE,
                                        .detail = arena_string(context->run, words),
                                    });
    return EXIT_USAGE;
}

bool context_bad_value(struct context *context, const char *option, const char *value)
{
    context_usage(context, context->phrasing.language->messages->usage_bad_value, option,
                  value);
    return false;
}

bool context_arguments(struct context *context, size_t most)
{
    const struct messages *messages = context->phrasing.language->messages;

    if (context->options.argument_count <= most)
        return true;
    context_usage(context, messages->usage_extra_argument, "",
                  context->options.arguments[most]);
    return false;
}

/* The settings file: --config, else capaian.ini of the folder when there is one. */
static const char *settings_path(struct context *context)
{
    const char *folder = context->options.folder ? context->options.folder : ".";
    const char *path = file_join(context->run, folder, TEXT(SETTINGS_NAME));

    if (context->options.config != NULL)
        return context->options.config;
    return file_exists(path) ? path : NULL;
}

static void phrasing_choose(struct context *context)
{
    const struct letterhead *letterhead = &context->settings.letterhead;
    const struct language *language = context->settings.language;

    context->phrasing = (struct phrasing){
        .language = language,
        .terms = language_terms(language, letterhead->client, letterhead->counsellor,
                                letterhead->supervisor),
        .arena = context->run,
    };
}

bool context_choose_words(struct context *context)
{
    const char *code = context->options.language;

    phrasing_choose(context);
    if (code == NULL)
        return true;
    if (language_find(text_of(code)) == NULL)
        return context_bad_value(context, "--lang", code);
    context->settings.language = language_find(text_of(code));
    phrasing_choose(context);
    return true;
}

static bool day_choose(struct context *context)
{
    const char *offset = context->options.utc_offset;
    const char *as_of = context->options.as_of;

    if (offset != NULL &&
        !utc_offset_parse(text_of(offset), &context->settings.utc_offset_minutes))
        return context_bad_value(context, "--utc-offset", offset);
    context->as_of = day_of_moment(context->now, context->settings.utc_offset_minutes);
    if (as_of != NULL && !day_parse_iso(text_of(as_of), &context->as_of))
        return context_bad_value(context, "--as-of", as_of);
    return true;
}

/* --db, else what the settings say, else capaian.db of a workspace. */
static void database_choose(struct context *context)
{
    const char *folder = context->options.folder ? context->options.folder : ".";

    context->database = context->options.database;
    if (context->database == NULL)
        context->database = context->settings.database;
    if (context->database == NULL && context->settings.file != NULL)
        context->database = file_join(context->run, folder, TEXT(DATABASE_NAME));
}

const char *context_beside(struct context *context, const char *name)
{
    const char *path = context->database;
    const char *slash = path ? strrchr(path, '/') : NULL;
    struct text folder = slash ? (struct text){path, (size_t)(slash - path)} : TEXT(".");

    if (path == NULL)
        return NULL;
    if (slash == path)
        folder = TEXT("/");
    return file_join(context->run, arena_string(context->run, folder), text_of(name));
}

/* The user's instruments lie beside the database. */
static bool instruments_choose(struct context *context)
{
    const char *path;
    struct text content;
    int fault;

    context->instruments = instruments_builtin(context->run);
    if (context->database == NULL)
        return true;
    path = context_beside(context, INSTRUMENTS_NAME);
    if (!file_exists(path))
        return true;
    fault = file_read(path, SETTINGS_MAXIMUM_BYTES, context->run, &content);
    if (fault != 0)
        return failure_add(&context->problems, path, fault);
    return instruments_read(&context->instruments, content, path, context->run,
                            &context->problems);
}

bool context_prepare(struct context *context)
{
    const char *path = settings_path(context);
    bool is_read = path == NULL ||
                   settings_read(&context->settings, path, context->run, &context->problems);

    if (!context_choose_words(context) || !is_read || !day_choose(context))
        return false;
    database_choose(context);
    return instruments_choose(context);
}

void context_say(struct context *context, struct text line)
{
    if (context->options.is_quiet)
        return;
    terminal_put(stdout, line);
    fputc('\n', stdout);
}

enum exit_status context_failed(struct context *context)
{
    struct message_style style = context_style(context);
    enum exit_status status = failure_status(&context->problems);

    messages_print(&context->problems, 0, &style, stderr);
    context->problems.count = 0;
    return status;
}

bool context_open(struct context *context, enum database_mode mode, struct database **database)
{
    if (context->database != NULL)
        return database_open(database, context->database, mode, context->run,
                             &context->problems);
    return problem_add(&context->problems, (struct problem){
                                               .code = PROBLEM_DATABASE_MISSING,
                                               .severity = SEVERITY_FAILURE,
                                           });
}

bool context_lock(struct context *context, bool wanted, int *lock)
{
    struct buffer path = buffer_create(context->run, PATH_MAXIMUM_BYTES);
    int fault;

    *lock = -1;
    if (!wanted || context->database == NULL)
        return true;
    buffer_print(&path, "%s.lock", context->database);
    fault = file_lock(buffer_string(&path), false, lock);
    if (fault == EWOULDBLOCK)
        return problem_add(&context->problems, (struct problem){
                                                   .code = PROBLEM_LOCKED,
                                                   .severity = SEVERITY_FAILURE,
                                               });
    return fault == 0 || failure_add_writing(&context->problems, buffer_string(&path), fault);
}

void context_unlock(int lock)
{
    if (lock >= 0)
        file_unlock(lock);
}

struct message_style context_style(const struct context *context)
{
    return (struct message_style){
        .phrasing = &context->phrasing,
        .today = context->as_of,
        .shows_values = context->options.shows_values || isatty(STDERR_FILENO) == 1,
    };
}

bool context_day(struct context *context,
                 const char *option,
                 const char *value,
                 day_number *day)
{
    *day = DAY_NONE;
    return value == NULL || day_parse_iso(text_of(value), day) ||
           context_bad_value(context, option, value);
}

bool context_period(struct context *context, struct period *period)
{
    const struct options *options = &context->options;
    day_number from, to;

    if (!context_day(context, "--from", options->from, &from) ||
        !context_day(context, "--to", options->to, &to))
        return false;
    *period = period_default(context->as_of);
    if (options->period != NULL)
        return period_parse(text_of(options->period), context->as_of, period) ||
               problem_add(&context->problems, (struct problem){
                                                   .code = PROBLEM_PERIOD_INVALID,
                                                   .severity = SEVERITY_FAILURE,
                                                   .value = text_of(options->period),
                                               });
    if (options->from == NULL && options->to == NULL)
        return true;
    *period = period_span(from, to, context->as_of);
    if (from == DAY_NONE || period->to >= from)
        return true;
    /* Without --to the period ends today. */
    return options->to != NULL ? context_bad_value(context, "--to", options->to)
                               : context_bad_value(context, "--from", options->from);
}

void context_say_none(struct context *context, const char *template, struct period period)
{
    char name[PERIOD_NAME_BYTES];

    context_say(context, PHRASE(&context->phrasing, template,
                                filling_text("period", period_name(period, name))));
}

bool context_clients(struct context *context,
                     struct database *database,
                     struct text **clients,
                     size_t *count)
{
    const struct options *options = &context->options;

    if (options->argument_count == 0)
        return case_store_clients(database, context->run, clients, count, &context->problems);
    *count = options->argument_count;
    *clients = ARENA_ARRAY(context->run, struct text, *count);
    for (size_t i = 0; i < *count; i++)
        (*clients)[i] = text_of(options->arguments[i]);
    return true;
}
