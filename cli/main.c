/* capaian: from a counsellor's session logs to goal attainment and progress reports. */
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

#include "cli/command.h"
#include "cli/failure.h"
#include "cli/help.h"
#include "cli/process.h"
#include "cli/terminal.h"

static const struct command *command_find(const char *name)
{
    for (const struct command *command = commands; command->name != NULL; command++) {
        if (strcmp(command->name, name) == 0)
            return command;
    }
    return NULL;
}

static enum exit_status
usage_failed(struct context *context, const char *template, const char *text)
{
    context_usage(context, template, "", text);
    return context_failed(context);
}

static enum exit_status option_failed(struct context *context)
{
    const struct option_fault fault = context->options.fault;
    const struct messages *messages = context->phrasing.language->messages;

    switch (fault.kind) {
    case OPTION_UNKNOWN:
        return usage_failed(context, messages->usage_unknown_option, fault.option);
    case OPTION_NEEDS_VALUE:
        return usage_failed(context, messages->usage_option_needs_value, fault.option);
    case OPTION_WITHOUT_VALUE:
        return usage_failed(context, messages->usage_option_without_value, fault.option);
    }
    return EXIT_OUR_BUG;
}

static enum exit_status say_version(struct context *context)
{
    terminal_put(stdout,
                 PHRASE(&context->phrasing, context->phrasing.language->messages->version,
                        filling_string("version", CAPAIAN_VERSION)));
    fputc('\n', stdout);
    return EXIT_DONE;
}

/* The command's own options, and those of every command behind its name too; then the command.
 */
static enum exit_status command_start(struct context *context, const struct command *command)
{
    const struct option_row *rows =
        options_joined(command->options, global_options, context->run);
    char **arguments = context->options.arguments;
    int count = (int)context->options.argument_count;

    if (!options_read(&context->options, rows, count, arguments, false, context->run))
        return option_failed(context);
    if (!context_choose_words(context))
        return context_failed(context);
    if (context->options.wants_version)
        return say_version(context);
    if (context->options.wants_help) {
        help_command(context, command, stdout);
        return EXIT_DONE;
    }
    if (!context_prepare(context))
        return context_failed(context);
    return command->run(context);
}

static enum exit_status program(struct context *context, int count, char **arguments)
{
    const struct command *command;
    bool is_read =
        options_read(&context->options, global_options, count, arguments, true, context->run);

    if (!context_choose_words(context))
        return context_failed(context);
    if (!is_read)
        return option_failed(context);
    if (context->options.wants_version)
        return say_version(context);
    if (context->options.wants_help || context->options.argument_count == 0) {
        help_program(context, context->options.wants_help ? stdout : stderr);
        return context->options.wants_help ? EXIT_DONE : EXIT_USAGE;
    }
    command = command_find(context->options.arguments[0]);
    if (command == NULL)
        return usage_failed(context,
                            context->phrasing.language->messages->usage_unknown_command,
                            context->options.arguments[0]);
    return command_start(context, command);
}

/* What could not be printed is no success. Who closes a pipe has read enough and knows it. */
static enum exit_status finish(struct context *context, enum exit_status status)
{
    int fault = terminal_flush();

    if (fault != 0 && fault != EPIPE) {
        context->problems = problems_create(context->run);
        failure_add_writing(&context->problems, "stdout", fault);
        (void)context_failed(context);
    }
    if (process_signal() != 0)
        return (enum exit_status)(EXIT_SIGNAL + process_signal());
    return fault != 0 && status <= EXIT_PARTIAL ? EXIT_FILE_ERROR : status;
}

int main(int count, char **arguments)
{
    struct context context = {
        .run = arena_create(),
        .settings = settings_default(),
        .now = (int64_t)time(NULL),
    };
    enum exit_status status;

    process_prepare();
    context.problems = problems_create(context.run);
    status = finish(&context, program(&context, count, arguments));
    arena_destroy(context.run);
    return (int)status;
}
