/* capaian export: the stored rows back as CSV. */
#include <stdio.h>

#include "cli/command.h"
#include "cli/process.h"
#include "cli/rows_csv.h"
#include "store/case_store.h"
#include "store/export_store.h"

static bool kind_choose(struct context *context, enum file_kind *kind)
{
    const char *given = context->options.kind;

    *kind = FILE_SESSIONS;
    return given == NULL || file_kind_from_name(text_of(given), kind) ||
           context_bad_value(context, "--kind", given);
}

static bool sessions_put(struct context *context,
                         struct database *database,
                         struct text client,
                         struct arena *arena,
                         struct csv_output *csv)
{
    struct session_row *rows;
    size_t count;

    if (!export_store_sessions(database, client, arena, &rows, &count, &context->problems))
        return false;
    for (size_t i = 0; i < count; i++)
        rows_csv_session(csv, &rows[i]);
    return true;
}

static bool client_put(struct context *context,
                       struct database *database,
                       struct text client,
                       enum file_kind kind,
                       struct csv_output *csv)
{
    struct arena *arena = arena_create();
    struct case_file *case_file;
    bool is_good;

    if (kind == FILE_SESSIONS) {
        is_good = sessions_put(context, database, client, arena, csv);
        arena_destroy(arena);
        return is_good;
    }
    is_good = case_store_load(database, client, arena, &case_file, &context->problems);
    if (is_good && kind == FILE_GOALS)
        rows_csv_goals(csv, case_file);
    if (is_good && kind == FILE_JOURNAL)
        rows_csv_journal(csv, case_file);
    if (is_good && kind == FILE_CLIENTS)
        rows_csv_courses(csv, case_file);
    arena_destroy(arena);
    return is_good;
}

/* Before the first row is written: whoever reads on gets all rows or none. */
static bool clients_exist(struct context *context,
                          struct database *database,
                          const struct text *clients,
                          size_t count)
{
    for (size_t i = 0; i < count && context->options.argument_count > 0; i++) {
        if (!export_store_ask(database, clients[i], &context->problems))
            return false;
    }
    return true;
}

enum exit_status command_export(struct context *context)
{
    struct csv_output csv = csv_output_to(stdout);
    struct database *database = NULL;
    enum file_kind kind;
    struct text *clients;
    size_t count;
    bool is_good = kind_choose(context, &kind) &&
                   context_open(context, DATABASE_READ, &database) &&
                   context_clients(context, database, &clients, &count);

    is_good = is_good && clients_exist(context, database, clients, count);
    if (is_good)
        rows_csv_header(&csv, kind);
    for (size_t i = 0; is_good && i < count && process_signal() == 0; i++)
        is_good = client_put(context, database, clients[i], kind, &csv);
    database_close(database);
    return is_good ? EXIT_DONE : context_failed(context);
}
