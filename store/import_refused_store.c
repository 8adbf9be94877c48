#include "store/import_state.h"

#include "store/import_refused_store.sql.h"

/*
 * Of what was refused, which can be the rest of a file behind an open quote. The rejects file
 * has all of it.
 */
#define KEPT_MAX_BYTES 65536

bool import_count_refusals(struct import *import, struct problems *problems)
{
    struct statement *count;
    bool found;

    if (!statement_of(import->database, refused_open_count_sql, &count, problems) ||
        !statement_next(count, &found, problems))
        return false;
    import->open_refusals = found ? statement_int(count, 0) : 0;
    statement_reset(count);
    return true;
}

static bool
replace_earlier(struct import *import, const struct refused_row *row, struct problems *problems)
{
    struct statement *replace;

    if (import->open_refusals == 0 || text_is_empty(row->client))
        return true;
    if (!statement_of(import->database, refused_replace_sql, &replace, problems))
        return false;
    statement_bind_int(replace, ":run", import->run);
    statement_bind_text(replace, ":client", row->client);
    statement_bind_text(replace, ":raw", text_cut(row->raw, KEPT_MAX_BYTES));
    value_bind(value_text(row->key), replace, ":key");
    return statement_run(replace, problems);
}

static bool insert_row(struct import *import,
                       const struct refused_row *row,
                       int64_t *refused,
                       struct problems *problems)
{
    const struct text nothing = TEXT("");
    struct statement *insert;

    if (!statement_of(import->database, refused_insert_sql, &insert, problems))
        return false;
    statement_bind_int(insert, ":source", import->source);
    statement_bind_int(insert, ":run", import->run);
    statement_bind_int(insert, ":line", row->line);
    statement_bind_int(insert, ":line_end", row->line_end);
    value_bind(value_text(row->client), insert, ":client");
    value_bind(value_text(row->ref), insert, ":ref");
    value_bind(value_text(row->key), insert, ":key");
    statement_bind_int(insert, ":is_score_out_of_range", row->is_score_out_of_range);
    statement_bind_text(insert, ":raw",
                        row->raw.data ? text_cut(row->raw, KEPT_MAX_BYTES) : nothing);
    if (!statement_run(insert, problems))
        return false;
    *refused = statement_last_id(insert);
    return true;
}

static bool insert_reason(struct import *import,
                          int64_t refused,
                          size_t turn,
                          const struct problem *problem,
                          struct problems *problems)
{
    struct statement *insert;

    if (!statement_of(import->database, refused_reason_insert_sql, &insert, problems))
        return false;
    statement_bind_int(insert, ":refused", refused);
    statement_bind_int(insert, ":turn", (int64_t)turn);
    statement_bind_text(insert, ":code", text_of(problem_code_name(problem->code)));
    statement_bind_int(insert, ":line", problem->place.line);
    statement_bind_int(insert, ":column", problem->place.column);
    value_bind(value_name(problem->role), insert, ":role");
    value_bind(value_text(problem->value), insert, ":value");
    return statement_run(insert, problems);
}

bool import_refused(struct import *import,
                    const struct refused_row *row,
                    struct problems *problems)
{
    struct import_client *client;
    int64_t refused;

    if (!replace_earlier(import, row, problems) || !insert_row(import, row, &refused, problems))
        return false;
    for (size_t i = 0; i < row->problem_count; i++) {
        if (!insert_reason(import, refused, i, &row->problems[i], problems))
            return false;
    }
    if (text_is_empty(row->client))
        return true;
    if (!import_client_find(import, row->client, &client, problems))
        return false;
    client->is_changed = true;
    return true;
}

static bool resolve(struct import *import,
                    const char *sql,
                    const char *parameter,
                    struct text value,
                    struct problems *problems)
{
    struct statement *update;
    struct import_client *client;
    bool found;

    if (!statement_of(import->database, sql, &update, problems))
        return false;
    statement_bind_int(update, ":run", import->run);
    statement_bind_text(update, parameter, value);
    for (;;) {
        if (!statement_next(update, &found, problems))
            return false;
        if (!found)
            return true;
        import->open_refusals--;
        struct text code = statement_text(update, 0);
        if (text_is_empty(code))
            continue;
        if (!import_client_find(import, code, &client, problems))
            return false;
        client->is_changed = true;
    }
}

bool import_has_open_refusals(const struct import *import)
{
    return import->open_refusals > 0;
}

bool import_resolve(struct import *import, struct text ref_or_key, struct problems *problems)
{
    if (import->open_refusals <= 0 || text_is_empty(ref_or_key))
        return true;
    return resolve(import, refused_resolve_ref_sql, ":ref", ref_or_key, problems) &&
           resolve(import, refused_resolve_key_sql, ":key", ref_or_key, problems);
}
