#include "store/report_store.h"

#include "store/report_store.sql.h"
#include "store/statement.h"
#include "store/value.h"

bool report_store_versions(struct database *database,
                           struct arena *arena,
                           struct client_version **versions,
                           size_t *count,
                           struct problems *problems)
{
    struct statement *rows;
    size_t capacity = 0;
    bool found;

    *versions = NULL;
    *count = 0;
    if (!statement_of(database, report_versions_sql, &rows, problems))
        return false;
    for (;;) {
        if (!statement_next(rows, &found, problems))
            return false;
        if (!found)
            return true;
        *versions = arena_grow(arena, *versions, &capacity, *count + 1, sizeof(**versions));
        (*versions)[(*count)++] = (struct client_version){
            arena_copy(arena, statement_text(rows, 0)), statement_int(rows, 1)};
    }
}

bool report_store_is_current(struct database *database,
                             struct text name,
                             const struct digest *input,
                             bool *is_current,
                             struct problems *problems)
{
    char hex[DIGEST_HEX_BYTES];
    struct statement *find;
    bool found;

    *is_current = false;
    if (!statement_of(database, report_find_sql, &find, problems))
        return false;
    statement_bind_text(find, ":name", name);
    if (!statement_next(find, &found, problems))
        return false;
    if (found) {
        *is_current = text_equal(statement_text(find, 0), digest_hex(input, hex));
        statement_reset(find);
    }
    return true;
}

bool report_store_put(struct database *database,
                      const struct rendered_report *report,
                      struct problems *problems)
{
    char hex[DIGEST_HEX_BYTES];
    struct statement *put;

    if (!statement_of(database, report_put_sql, &put, problems))
        return false;
    statement_bind_text(put, ":name", report->name);
    value_bind(value_text(report->client), put, ":client_id");
    statement_bind_text(put, ":input", digest_hex(&report->input, hex));
    statement_bind_text(put, ":rendered_at", text_of(report->rendered_at));
    return statement_run(put, problems);
}

bool report_store_names(struct database *database,
                        struct text client,
                        struct arena *arena,
                        struct text **names,
                        size_t *count,
                        struct problems *problems)
{
    bool is_one = !text_is_empty(client);
    const char *sql = is_one ? report_names_of_client_sql : report_names_sql;
    struct statement *rows;
    size_t capacity = 0;
    bool found;

    *names = NULL;
    *count = 0;
    if (!statement_of(database, sql, &rows, problems))
        return false;
    if (is_one)
        statement_bind_text(rows, ":client_id", client);
    for (;;) {
        if (!statement_next(rows, &found, problems))
            return false;
        if (!found)
            return true;
        *names = arena_grow(arena, *names, &capacity, *count + 1, sizeof(**names));
        (*names)[(*count)++] = arena_copy(arena, statement_text(rows, 0));
    }
}
