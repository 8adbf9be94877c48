/* --format of the commands that show findings. */
#ifndef CLI_OUTPUT_FORMAT_H
#define CLI_OUTPUT_FORMAT_H

#include "base/attributes.h"
#include "cli/command.h"

enum output_format { OUTPUT_TEXT, OUTPUT_JSON, OUTPUT_CSV };

/* Text unless the option says otherwise; false with a fault of the command line. */
MUST_CHECK bool output_format_choose(struct context *context, enum output_format *format);

#endif
