/* capaian why: where each stored figure came from, and what it was before. */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/number.h"
#include "cli/command.h"
#include "cli/history_json.h"
#include "cli/history_text.h"
#include "cli/output_format.h"
#include "cli/terminal.h"
#include "store/history_store.h"

/* The session is named by its number or by its day; without one all rows are wanted. */
static bool filter_choose(struct context *context, struct history_filter *filter)
{
    const struct messages *messages = context->phrasing.language->messages;
    const char *session;
    int64_t number;

    *filter = (struct history_filter){.day = DAY_NONE};
    if (context->options.argument_count < 2)
        return true;
    session = context->options.arguments[1];
    if (day_parse_iso(text_of(session), &filter->day))
        return true;
    filter->day = DAY_NONE;
    if (!number_parse_int(text_of(session), &number) || number < 1)
        return context_bad_value(context, messages->why.arguments, session);
    filter->number = number;
    return true;
}

static bool arguments_choose(struct context *context, struct history_filter *filter)
{
    const struct messages *messages = context->phrasing.language->messages;

    if (context->options.argument_count == 0) {
        context_usage(context, messages->usage_missing_argument, "", messages->why.arguments);
        return false;
    }
    return context_arguments(context, 2) && filter_choose(context, filter);
}

static void history_say(struct context *context, const struct history *history, bool is_json)
{
    bool shows_values = context->options.shows_values || isatty(STDOUT_FILENO) == 1;

    if (is_json)
        history_json_print(history, stdout);
    else
        history_text_print(history, &context->phrasing, shows_values, stdout);
}

static enum exit_status session_missing(struct context *context)
{
    char *const *arguments = context->options.arguments;

    problem_add(&context->problems, (struct problem){
                                        .code = PROBLEM_SESSION_UNKNOWN,
                                        .severity = SEVERITY_FAILURE,
                                        .value = text_of(arguments[1]),
                                        .about = text_of(arguments[0]),
                                    });
    return context_failed(context);
}

enum exit_status command_why(struct context *context)
{
    struct database *database = NULL;
    struct history_filter filter;
    struct history history;
    bool is_json, is_good;

    if (!output_json_choose(context, &is_json) || !arguments_choose(context, &filter) ||
        !context_open(context, DATABASE_READ, &database))
        return context_failed(context);
    is_good = history_store_load(database, text_of(context->options.arguments[0]), &filter,
                                 context->run, &history, &context->problems);
    database_close(database);
    if (!is_good)
        return context_failed(context);
    if (context->options.argument_count == 2 && history.fact_count == 0)
        return session_missing(context);
    history_say(context, &history, is_json);
    return EXIT_DONE;
}
