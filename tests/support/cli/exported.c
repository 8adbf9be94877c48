#include "tests/support/cli/exported.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>

#include "cli/rows_csv.h"
#include "store/case_store.h"
#include "store/export_store.h"

struct writing {
    struct database *database;
    struct arena *arena;
    struct csv_output csv;
};

static void put_sessions(struct writing *writing, struct text client)
{
    struct problems problems = problems_create(writing->arena);
    struct session_row *rows;
    size_t count = 0;

    bool is_read = export_store_sessions(writing->database, client, writing->arena, &rows,
                                         &count, &problems);
    assert(is_read);
    for (size_t i = 0; i < count; i++)
        rows_csv_session(&writing->csv, &rows[i]);
}

static void put_client(struct writing *writing, enum file_kind kind, struct text client)
{
    struct problems problems = problems_create(writing->arena);
    struct case_file *case_file;

    bool is_read =
        case_store_load(writing->database, client, writing->arena, &case_file, &problems);
    assert(is_read);
    switch (kind) {
    case FILE_SESSIONS:
        put_sessions(writing, client);
        break;
    case FILE_GOALS:
        rows_csv_goals(&writing->csv, case_file);
        break;
    case FILE_JOURNAL:
        rows_csv_journal(&writing->csv, case_file);
        break;
    case FILE_CLIENTS:
        rows_csv_courses(&writing->csv, case_file);
        break;
    case FILE_KIND_COUNT:
        break;
    }
}

struct text exported_rows(struct database *database, enum file_kind kind, struct arena *arena)
{
    struct problems problems = problems_create(arena);
    struct text *clients;
    size_t count = 0;
    char *bytes = NULL;
    size_t length = 0;
    FILE *out = open_memstream(&bytes, &length);
    assert(out);
    struct writing writing = {database, arena, csv_output_to(out)};

    bool is_read = case_store_clients(database, arena, &clients, &count, &problems);
    assert(is_read);
    rows_csv_header(&writing.csv, kind);
    for (size_t i = 0; i < count; i++)
        put_client(&writing, kind, clients[i]);
    fclose(out);
    struct text content = arena_copy(arena, (struct text){bytes, length});
    free(bytes);
    return content;
}
