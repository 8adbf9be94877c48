#include "store/import_state.h"

#include <stdio.h>

#include "store/import_source.sql.h"

bool import_source_find(struct database *database,
                        const struct digest *sha256,
                        enum file_kind kind,
                        int64_t *id,
                        struct problems *problems)
{
    char hex[DIGEST_HEX_BYTES];
    struct statement *find;
    bool found;

    *id = 0;
    if (!statement_of(database, source_find_sql, &find, problems))
        return false;
    statement_bind_text(find, ":sha256", digest_hex(sha256, hex));
    statement_bind_text(find, ":kind", text_of(file_kind_name(kind)));
    if (!statement_next(find, &found, problems))
        return false;
    if (found) {
        *id = statement_int(find, 0);
        statement_reset(find);
    }
    return true;
}

static bool find_latest_run(struct database *database,
                            int64_t source,
                            int64_t *run,
                            size_t *row_count,
                            struct problems *problems)
{
    struct statement *latest;
    bool found;

    *run = 0;
    *row_count = 0;
    if (!statement_of(database, run_latest_sql, &latest, problems))
        return false;
    statement_bind_int(latest, ":source", source);
    if (!statement_next(latest, &found, problems))
        return false;
    if (found) {
        *run = statement_int(latest, 0);
        *row_count = (size_t)statement_int(latest, 1);
        statement_reset(latest);
    }
    return true;
}

static bool is_superseded(struct database *database,
                          int64_t source,
                          int64_t run,
                          enum file_kind kind,
                          bool *superseded,
                          struct problems *problems)
{
    struct statement *ask;
    bool found;

    if (!statement_of(database, source_superseded_sql, &ask, problems))
        return false;
    statement_bind_int(ask, ":run", run);
    statement_bind_int(ask, ":source", source);
    statement_bind_text(ask, ":kind", text_of(file_kind_name(kind)));
    if (!statement_next(ask, &found, problems))
        return false;
    *superseded = found && statement_int(ask, 0) != 0;
    statement_reset(ask);
    return true;
}

// What became of the file of that number since it came in last.
static bool find_state(struct database *database,
                       int64_t source,
                       enum file_kind kind,
                       enum source_state *state,
                       size_t *row_count,
                       struct problems *problems)
{
    int64_t run;
    bool superseded;

    if (!find_latest_run(database, source, &run, row_count, problems) ||
        !is_superseded(database, source, run, kind, &superseded, problems))
        return false;
    *state = superseded ? SOURCE_STALE : SOURCE_CURRENT;
    return true;
}

bool import_source_state(struct database *database,
                         const struct digest *sha256,
                         enum file_kind kind,
                         enum source_state *state,
                         size_t *row_count,
                         struct problems *problems)
{
    int64_t source;

    *state = SOURCE_UNKNOWN;
    *row_count = 0;
    if (!import_source_find(database, sha256, kind, &source, problems))
        return false;
    return source == 0 || find_state(database, source, kind, state, row_count, problems);
}

// *source is 0 when no file of that fingerprint came in.
static bool find_fingerprint(struct database *database,
                             const struct fingerprint *fingerprint,
                             int64_t *source,
                             struct recalled_source *recalled,
                             struct problems *problems)
{
    char hex[FINGERPRINT_HEX_BYTES];
    struct statement *find;
    bool found;

    *source = 0;
    if (!statement_of(database, source_recall_sql, &find, problems))
        return false;
    statement_bind_text(find, ":fingerprint", fingerprint_hex(fingerprint, hex));
    if (!statement_next(find, &found, problems))
        return false;
    if (!found)
        return true;
    bool is_known = file_kind_from_name(statement_text(find, 1), &recalled->kind);
    *source = is_known ? statement_int(find, 0) : 0;
    snprintf(recalled->encoding, sizeof(recalled->encoding), "%.*s",
             (int)statement_text(find, 2).length, statement_text(find, 2).data);
    recalled->has_mark = statement_int(find, 3) != 0;
    recalled->delimiter = statement_text(find, 4).data[0];
    recalled->header_line = (uint32_t)statement_int(find, 5);
    statement_reset(find);
    return true;
}

bool import_recall(struct database *database,
                   const struct fingerprint *fingerprint,
                   struct recalled_source *recalled,
                   bool *is_recalled,
                   struct problems *problems)
{
    enum source_state state = SOURCE_UNKNOWN;
    int64_t source;

    *is_recalled = false;
    *recalled = (struct recalled_source){0};
    if (!find_fingerprint(database, fingerprint, &source, recalled, problems))
        return false;
    if (source == 0)
        return true;
    if (!find_state(database, source, recalled->kind, &state, &recalled->row_count, problems))
        return false;
    *is_recalled = state == SOURCE_CURRENT && recalled->row_count > 0;
    return true;
}
