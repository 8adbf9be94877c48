#include "cli/output_format.h"

#include <string.h>

static const char *const names[] = {
    [OUTPUT_TEXT] = "text",
    [OUTPUT_JSON] = "json",
    [OUTPUT_CSV] = "csv",
};

bool output_format_choose(struct context *context, enum output_format *format)
{
    const char *wanted = context->options.format;

    *format = OUTPUT_TEXT;
    if (wanted == NULL)
        return true;
    for (size_t i = 0; i < COUNT(names); i++) {
        *format = (enum output_format)i;
        if (strcmp(wanted, names[i]) == 0)
            return true;
    }
    return context_bad_value(context, "--format", wanted);
}

bool output_json_choose(struct context *context, bool *is_json)
{
    const char *wanted = context->options.format;

    *is_json = wanted != NULL && strcmp(wanted, names[OUTPUT_JSON]) == 0;
    return wanted == NULL || *is_json || strcmp(wanted, names[OUTPUT_TEXT]) == 0 ||
           context_bad_value(context, "--format", wanted);
}
