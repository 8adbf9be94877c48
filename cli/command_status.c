/* capaian status: the courses that are running, those that most need attention first. */
#include <stdio.h>

#include "cli/command.h"
#include "cli/expected.h"
#include "cli/output_format.h"
#include "cli/process.h"
#include "cli/status_data.h"
#include "cli/status_row.h"
#include "cli/status_table.h"
#include "cli/terminal.h"
#include "store/case_store.h"

/* `work` is emptied; what stays is in the rows' own arena. */
static bool client_add(struct context *context,
                       struct database *database,
                       struct text client,
                       const struct findings_options *options,
                       struct status_rows *rows,
                       struct arena *work)
{
    struct case_file *case_file;
    struct case_findings **findings;
    size_t count;

    if (!case_store_load(database, client, work, &case_file, &context->problems))
        return false;
    findings = client_findings_of(case_file, options, work, &count);
    for (size_t i = 0; i < count; i++)
        status_rows_add(rows, findings[i]);
    arena_reset(work);
    return true;
}

static bool rows_load(struct context *context,
                      struct database *database,
                      const struct findings_options *options,
                      struct status_rows *rows)
{
    struct arena *work = arena_create();
    struct text *clients;
    size_t count;
    bool is_begun = false;
    bool is_good =
        database_begin_reading(database, &is_begun, &context->problems) &&
        case_store_clients(database, context->run, &clients, &count, &context->problems);

    for (size_t i = 0; is_good && i < count && process_signal() == 0; i++)
        is_good = client_add(context, database, clients[i], options, rows, work);
    if (is_begun)
        database_roll_back(database);
    arena_destroy(work);
    status_rows_sort(rows);
    return is_good;
}

static void rows_print(struct context *context,
                       const struct status_rows *rows,
                       enum output_format format,
                       struct period period)
{
    switch (format) {
    case OUTPUT_TEXT:
        if (rows->count == 0)
            context_say_none(context, context->phrasing.language->messages->status_none,
                             period);
        else
            status_table_print(rows, &context->phrasing, terminal_has_colours(), stdout);
        break;
    case OUTPUT_JSON:
        status_json_print(rows, stdout);
        break;
    case OUTPUT_CSV:
        status_csv_print(rows, stdout);
        break;
    }
}

enum exit_status command_status(struct context *context)
{
    struct findings_options options = {
        .instruments = &context->instruments,
        .thresholds = &context->settings.thresholds,
        .as_of = context->as_of,
    };
    struct status_rows rows = {.arena = context->run};
    struct database *database = NULL;
    enum output_format format;
    bool is_good = context_arguments(context, 0) && output_format_choose(context, &format) &&
                   context_period(context, &options.period) &&
                   context_open(context, DATABASE_READ, &database) &&
                   expected_courses_load(context, database, &options) &&
                   rows_load(context, database, &options, &rows);

    database_close(database);
    if (!is_good)
        return context_failed(context);
    rows_print(context, &rows, format, options.period);
    return EXIT_DONE;
}
