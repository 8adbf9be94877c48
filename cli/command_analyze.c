/* capaian analyze: the findings of each episode that appears in the period. */
#include <stdio.h>

#include "cli/command.h"
#include "cli/expected.h"
#include "cli/findings_csv.h"
#include "cli/findings_json.h"
#include "cli/findings_text.h"
#include "cli/output_format.h"
#include "cli/process.h"
#include "store/case_store.h"

static void text_print(const struct context *context,
                       const struct findings_options *options,
                       const struct case_findings *findings,
                       struct arena *arena)
{
    const struct report_input input = {
        .findings = findings,
        .options = options,
        .language = context->settings.language,
        .letterhead = &context->settings.letterhead,
    };

    findings_text_print(&input, arena, stdout);
}

static void findings_print(const struct context *context,
                           const struct findings_options *options,
                           const struct case_findings *findings,
                           enum output_format format,
                           struct arena *arena)
{
    switch (format) {
    case OUTPUT_TEXT:
        text_print(context, options, findings, arena);
        break;
    case OUTPUT_JSON:
        findings_json_print(findings, arena, stdout);
        break;
    case OUTPUT_CSV:
        findings_csv_print(findings, arena, stdout);
        break;
    }
}

static bool client_print(struct context *context,
                         struct database *database,
                         struct text client,
                         const struct findings_options *options,
                         enum output_format format,
                         size_t *shown)
{
    struct arena *arena = arena_create();
    struct case_file *case_file;
    struct case_findings **findings;
    size_t count = 0;
    bool is_loaded = case_store_load(database, client, arena, &case_file, &context->problems);

    if (is_loaded) {
        findings = client_findings_of(case_file, options, arena, &count);
        for (size_t i = 0; i < count; i++)
            findings_print(context, options, findings[i], format, arena);
    }
    *shown += count;
    arena_destroy(arena);
    return is_loaded;
}

enum exit_status command_analyze(struct context *context)
{
    struct findings_options options = {
        .instruments = &context->instruments,
        .thresholds = &context->settings.thresholds,
        .as_of = context->as_of,
    };
    struct database *database = NULL;
    struct text *clients;
    size_t count, shown = 0;
    enum output_format format;
    bool is_good = output_format_choose(context, &format) &&
                   context_period(context, &options.period) &&
                   context_open(context, DATABASE_READ, &database) &&
                   context_clients(context, database, &clients, &count) &&
                   expected_courses_load(context, database, &options);

    if (is_good && format == OUTPUT_CSV)
        findings_csv_begin(stdout);
    for (size_t i = 0; is_good && i < count && process_signal() == 0; i++)
        is_good = client_print(context, database, clients[i], &options, format, &shown);
    database_close(database);
    if (!is_good)
        return context_failed(context);
    if (shown == 0 && format == OUTPUT_TEXT)
        context_say_none(context, context->phrasing.language->messages->analyze_none,
                         options.period);
    return EXIT_DONE;
}
