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

/* What is shown, and how; `work` holds one client at a time. */
struct listing {
    struct context *context;
    struct findings_options options;
    enum output_format format;
    size_t shown;
    struct arena *work;
};

static void text_print(const struct listing *listing, const struct case_findings *findings)
{
    const struct settings *settings = &listing->context->settings;
    const struct report_input input = {
        .findings = findings,
        .options = &listing->options,
        .language = settings->language,
        .letterhead = &settings->letterhead,
    };

    findings_text_print(&input, listing->work, stdout);
}

static void findings_print(const struct listing *listing, const struct case_findings *findings)
{
    switch (listing->format) {
    case OUTPUT_TEXT:
        text_print(listing, findings);
        break;
    case OUTPUT_JSON:
        findings_json_print(findings, listing->work, stdout);
        break;
    case OUTPUT_CSV:
        findings_csv_print(findings, listing->work, stdout);
        break;
    }
}

static bool client_print(struct listing *listing, struct database *database, struct text client)
{
    struct case_file *case_file;
    struct case_findings **findings;
    size_t count;

    if (!case_store_load(database, client, listing->work, &case_file,
                         &listing->context->problems))
        return false;
    findings = client_findings_of(case_file, &listing->options, listing->work, &count);
    for (size_t i = 0; i < count; i++)
        findings_print(listing, findings[i]);
    listing->shown += count;
    arena_reset(listing->work);
    return true;
}

static bool clients_print(struct listing *listing, struct database *database)
{
    struct text *clients;
    size_t count;
    bool is_good = context_clients(listing->context, database, &clients, &count) &&
                   expected_courses_load(listing->context, database, &listing->options);

    if (is_good && listing->format == OUTPUT_CSV)
        findings_csv_begin(stdout);
    for (size_t i = 0; is_good && i < count && process_signal() == 0; i++)
        is_good = client_print(listing, database, clients[i]);
    return is_good;
}

enum exit_status command_analyze(struct context *context)
{
    struct listing listing = {
        .context = context,
        .options =
            {
                .instruments = &context->instruments,
                .thresholds = &context->settings.thresholds,
                .as_of = context->as_of,
            },
        .work = arena_create(),
    };
    struct database *database = NULL;
    bool is_good = output_format_choose(context, &listing.format) &&
                   context_period(context, &listing.options.period) &&
                   context_open(context, DATABASE_READ, &database) &&
                   clients_print(&listing, database);

    database_close(database);
    arena_destroy(listing.work);
    if (!is_good)
        return context_failed(context);
    if (listing.shown == 0 && listing.format == OUTPUT_TEXT)
        context_say_none(context, context->phrasing.language->messages->analyze_none,
                         listing.options.period);
    return EXIT_DONE;
}
