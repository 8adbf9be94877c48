#include "cli/rejects_output.h"

#include <string.h>

#include "base/buffer.h"
#include "base/file.h"
#include "ingest/rejects.h"

#define REASONS_MAXIMUM_BYTES ((size_t)64 * 1024 * 1024)
#define FOLDER_NAME "rejects"

static const char *rejects_folder(const struct context *context, struct arena *arena)
{
    const char *slash = strrchr(context->database, '/');
    struct text beside = {context->database, slash ? (size_t)(slash - context->database) : 0};

    if (context->options.rejects != NULL)
        return context->options.rejects;
    if (slash == NULL)
        return FOLDER_NAME;
    return file_join(arena, beside.length ? arena_string(arena, beside) : "/",
                     TEXT(FOLDER_NAME));
}

static struct text reasons_of(const struct context *context,
                              const struct import_report *report,
                              struct arena *arena)
{
    struct phrasing phrasing = context->phrasing;
    struct message_style style = context_style(context);
    struct buffer out = buffer_create(arena, REASONS_MAXIMUM_BYTES);

    phrasing.arena = arena;
    style.phrasing = &phrasing;
    style.shows_values = false;
    for (size_t i = 0; i < report->problems.count; i++) {
        const struct problem *problem = &report->problems.items[i];

        if (problem->severity != SEVERITY_ROW_REFUSED)
            continue;
        buffer_put_text(&out, message_of(problem, &style));
        buffer_put_byte(&out, '\n');
    }
    if (report->more_problems > 0)
        buffer_put_text(&out,
                        PHRASE(&phrasing, phrasing.language->messages->more_problems,
                               filling_count(&phrasing, "n", (long)report->more_problems)));
    return buffer_text(&out);
}

bool rejects_put(const struct context *context,
                 struct import_report *report,
                 struct arena *arena,
                 const char **path)
{
    *path = NULL;
    if (context->options.is_dry_run || context->database == NULL || report->refused_count == 0)
        return true;
    return rejects_write(report, rejects_folder(context, arena),
                         reasons_of(context, report, arena), arena, path, &report->problems);
}
