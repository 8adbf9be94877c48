#include "cli/help.h"

#include <string.h>

#include "base/buffer.h"
#include "cli/terminal.h"

/* Width of the column in which commands and options stand. */
enum { COLUMN_WIDTH = 26, LINE_MAXIMUM_BYTES = 4096 };

static const char *words_at(const struct messages *messages, size_t offset)
{
    return *(const char *const *)((const char *)messages + offset);
}

static const struct command_words *command_words(const struct context *context,
                                                 const struct command *command)
{
    const struct messages *messages = context->phrasing.language->messages;

    return (const struct command_words *)((const char *)messages + command->words);
}

static void line_put(FILE *out, const char *left, struct text right)
{
    int room = COLUMN_WIDTH - (int)strlen(left);

    fprintf(out, "  %s", left);
    if (room < 1)
        fprintf(out, "\n  %*s", COLUMN_WIDTH, "");
    else
        fprintf(out, "%*s", room, "");
    terminal_put(out, right);
    fputc('\n', out);
}

static void option_put(const struct context *context, const struct option_row *row, FILE *out)
{
    const struct messages *messages = context->phrasing.language->messages;
    struct buffer left = buffer_create(context->run, LINE_MAXIMUM_BYTES);
    const char *argument = row->argument ? row->argument : "";

    if (row->letter != 0)
        buffer_print(&left, "-%c, ", row->letter);
    buffer_print(&left, "--%s", row->name);
    if (row->argument != NULL)
        buffer_print(&left, " %s", row->argument);
    line_put(out, buffer_string(&left),
             PHRASE(&context->phrasing, words_at(messages, row->help),
                    filling_string("text", argument)));
}

static void options_put(const struct context *context,
                        const char *heading,
                        const struct option_row *rows,
                        FILE *out)
{
    fprintf(out, "\n%s\n", heading);
    for (; rows->name != NULL; rows++)
        option_put(context, rows, out);
}

static void usage_put(const struct context *context, const char *text, FILE *out)
{
    const struct messages *messages = context->phrasing.language->messages;

    terminal_put(out,
                 PHRASE(&context->phrasing, messages->usage, filling_string("text", text)));
    fputc('\n', out);
}

static void examples_put(const struct context *context, const char *examples, FILE *out)
{
    struct text rest = text_of(examples);

    fprintf(out, "\n%s\n", context->phrasing.language->messages->help_examples);
    while (rest.data != NULL) {
        struct text line = text_split(&rest, '\n');

        fprintf(out, "  %.*s\n", (int)line.length, line.data);
    }
}

void help_program(const struct context *context, FILE *out)
{
    const struct messages *messages = context->phrasing.language->messages;

    terminal_put(out, phrase_plain(&context->phrasing, messages->program_summary));
    fputs("\n\n", out);
    usage_put(context, "capaian [-C DIR] [--db FILE] [--config FILE] COMMAND ...", out);
    fprintf(out, "\n%s\n", messages->help_commands);
    for (const struct command *command = commands; command->name != NULL; command++)
        line_put(out, command->name,
                 phrase_plain(&context->phrasing, command_words(context, command)->summary));
    options_put(context, messages->help_global_options, global_options, out);
    fputc('\n', out);
    terminal_put(out, PHRASE(&context->phrasing, messages->help_more,
                             filling_string("program", "capaian")));
    fputc('\n', out);
}

void help_command(const struct context *context, const struct command *command, FILE *out)
{
    const struct messages *messages = context->phrasing.language->messages;
    const struct command_words *words = command_words(context, command);
    struct buffer usage = buffer_create(context->run, LINE_MAXIMUM_BYTES);

    terminal_put(out, phrase_plain(&context->phrasing, words->summary));
    fputs("\n\n", out);
    buffer_print(&usage, "capaian %s", command->name);
    if (strcmp(words->arguments, "-") != 0)
        buffer_print(&usage, " %s", words->arguments);
    usage_put(context, buffer_string(&usage), out);
    options_put(context, messages->help_options, command->options, out);
    examples_put(context, words->examples, out);
}
