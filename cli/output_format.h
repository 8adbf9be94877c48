/* --format of the commands that print data. */
#ifndef CLI_OUTPUT_FORMAT_H
#define CLI_OUTPUT_FORMAT_H

#include "base/attributes.h"
#include "cli/command.h"

enum output_format { OUTPUT_TEXT, OUTPUT_JSON, OUTPUT_CSV };

/* Text unless the option says otherwise; false with a fault of the command line. */
MUST_CHECK bool output_format_choose(struct context *context, enum output_format *format);

/* Of commands whose output is text or JSON. */
MUST_CHECK bool output_json_choose(struct context *context, bool *is_json);

#endif
