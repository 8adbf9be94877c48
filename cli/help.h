/* --help, printed from the tables of commands and options. */
#ifndef CLI_HELP_H
#define CLI_HELP_H

#include "cli/command.h"

/* All commands and the options that go before them. */
void help_program(const struct context *context, FILE *out);

/* One command: usage, its options, examples. */
void help_command(const struct context *context, const struct command *command, FILE *out);

#endif
