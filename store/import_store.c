#include "store/import_store.h"

#include <math.h>

#include "store/connection.h"
#include "store/import_state.h"
#include "store/import_store.sql.h"

static struct text given(const char *string)
{
    return text_of(string ? string : "");
}

// Missing when the file must be read each time.
static struct text fingerprint_text(const struct import_source *source,
                                    char out[FINGERPRINT_HEX_BYTES])
{
    if (!source->has_fingerprint)
        return (struct text){0};
    return fingerprint_hex(&source->fingerprint, out);
}

static bool insert_source(struct database *database,
                          const struct import_source *source,
                          int64_t *id,
                          struct problems *problems)
{
    char hex[DIGEST_HEX_BYTES];
    char fingerprint[FINGERPRINT_HEX_BYTES];
    struct statement *insert;

    if (!statement_of(database, source_insert_sql, &insert, problems))
        return false;
    statement_bind_text(insert, ":kind", text_of(file_kind_name(source->kind)));
    statement_bind_text(insert, ":sha256", digest_hex(&source->sha256, hex));
    statement_bind_text(insert, ":name", source->name.data ? source->name : given(NULL));
    statement_bind_text(insert, ":path", given(source->path));
    statement_bind_int(insert, ":bytes", (int64_t)source->bytes);
    statement_bind_text(insert, ":encoding", given(source->encoding));
    statement_bind_text(insert, ":delimiter", (struct text){&source->delimiter, 1});
    statement_bind_text(insert, ":decimal", (struct text){&source->decimal, 1});
    statement_bind_int(insert, ":header_line", source->header_line);
    statement_bind_text(insert, ":header", source->header.data ? source->header : given(NULL));
    statement_bind_text(insert, ":fingerprint", fingerprint_text(source, fingerprint));
    statement_bind_int(insert, ":has_mark", source->has_mark);
    if (!statement_run(insert, problems))
        return false;
    *id = statement_last_id(insert);
    return true;
}

static bool
insert_run(struct import *import, const struct import_source *source, struct problems *problems)
{
    struct statement *insert;

    if (!statement_of(import->database, run_insert_sql, &insert, problems))
        return false;
    statement_bind_int(insert, ":source", import->source);
    statement_bind_text(insert, ":imported_at", given(source->imported_at));
    statement_bind_text(insert, ":actor", given(source->actor));
    statement_bind_text(insert, ":program_version", text_of(CAPAIAN_VERSION));
    if (!statement_run(insert, problems))
        return false;
    import->run = statement_last_id(insert);
    return true;
}

static bool record_source(struct import *import,
                          const struct import_source *source,
                          struct problems *problems)
{
    int64_t id;

    if (!import_source_find(import->database, &source->sha256, source->kind, &id, problems))
        return false;
    if (id == 0 && !insert_source(import->database, source, &id, problems))
        return false;
    import->source = (uint32_t)id;
    return insert_run(import, source, problems) && import_count_refusals(import, problems);
}

bool import_begin(struct import **import,
                  struct database *database,
                  const struct import_source *source,
                  struct arena *arena,
                  struct problems *problems)
{
    struct import *begun = ARENA_NEW(arena, struct import);

    begun->database = database;
    begun->arena = arena;
    begun->kind = source->kind;
    database_check_references(database, false);
    if (!database_begin(database, problems)) {
        database_check_references(database, true);
        return false;
    }
    begun->cache = arena_create();
    if (!record_source(begun, source, problems)) {
        import_roll_back(begun);
        return false;
    }
    *import = begun;
    return true;
}

bool import_goal_kind(struct import *import,
                      struct text client,
                      struct text goal,
                      bool *known,
                      enum goal_kind *kind,
                      struct problems *problems)
{
    struct import_client *owner;

    *known = false;
    *kind = GOAL_GAS;
    if (!import_client_find(import, client, &owner, problems) ||
        !import_client_load_goals(import, owner, problems))
        return false;
    for (size_t i = 0; i < owner->goal_count && !*known; i++) {
        if (!text_equal(owner->goals[i].id, goal))
            continue;
        *known = true;
        *kind = owner->goals[i].kind;
    }
    return true;
}

bool import_ratings_fit(struct import *import,
                        struct text client,
                        struct text goal,
                        enum goal_kind kind,
                        double *misfit,
                        struct problems *problems)
{
    struct import_client *owner;
    struct statement *ratings;
    bool found;

    *misfit = NAN;
    if (!import_client_find(import, client, &owner, problems) ||
        !import_write_waiting(import, problems) ||
        !statement_of(import->database, ratings_of_goal_sql, &ratings, problems))
        return false;
    statement_bind_int(ratings, ":client", owner->id);
    statement_bind_text(ratings, ":goal", goal);
    for (;;) {
        if (!statement_next(ratings, &found, problems))
            return false;
        if (!found)
            return true;
        double value = statement_real(ratings, 0);
        if (!goal_kind_allows(kind, value))
            *misfit = value;
    }
}

static bool mark_changed(struct import *import,
                         const struct import_client *client,
                         struct problems *problems)
{
    struct statement *update;

    if (!statement_of(import->database, client_changed_sql, &update, problems))
        return false;
    statement_bind_int(update, ":run", import->run);
    statement_bind_int(update, ":client", client->id);
    return statement_run(update, problems);
}

static bool name_in_source(struct import *import,
                           const struct import_client *client,
                           struct problems *problems)
{
    struct statement *put;

    if (!statement_of(import->database, source_client_put_sql, &put, problems))
        return false;
    statement_bind_int(put, ":source", import->source);
    statement_bind_int(put, ":client", client->id);
    value_bind(value_day(client->first_day), put, ":first_day");
    value_bind(value_day(client->last_day), put, ":last_day");
    value_bind(value_unless((int64_t)client->content, 0), put, ":content");
    statement_bind_int(put, ":run", import->run);
    return statement_run(put, problems);
}

static bool finish_clients(struct import *import, struct problems *problems)
{
    for (size_t i = 0; i < import->client_slots; i++) {
        const struct import_client *client = import->clients[i];
        if (!client || client->id == 0)
            continue;
        if (client->is_changed && !client->is_new && !mark_changed(import, client, problems))
            return false;
        if (client->is_named && !name_in_source(import, client, problems))
            return false;
    }
    return true;
}

static bool
finish_run(struct import *import, const struct import_counts *counts, struct problems *problems)
{
    struct statement *finish;

    if (!statement_of(import->database, run_finish_sql, &finish, problems))
        return false;
    statement_bind_int(finish, ":new_rows", (int64_t)counts->new_rows);
    statement_bind_int(finish, ":unchanged", (int64_t)counts->unchanged);
    statement_bind_int(finish, ":changed", (int64_t)counts->changed);
    statement_bind_int(finish, ":deleted", (int64_t)counts->deleted);
    statement_bind_int(finish, ":refused", (int64_t)counts->refused);
    statement_bind_int(finish, ":duplicates", (int64_t)counts->duplicates);
    statement_bind_int(finish, ":skipped", (int64_t)counts->skipped);
    statement_bind_int(finish, ":run", import->run);
    return statement_run(finish, problems);
}

bool import_commit(struct import *import,
                   const struct import_counts *counts,
                   struct problems *problems)
{
    bool ok = import_write_waiting(import, problems) && finish_clients(import, problems) &&
              seal_store(import->database, import->seals, problems) &&
              finish_run(import, counts, problems) &&
              database_commit(import->database, problems);

    import_roll_back(import);
    return ok;
}

void import_roll_back(struct import *import)
{
    // After a commit nothing is open, and this only lets the cache go.
    database_roll_back(import->database);
    database_check_references(import->database, true);
    arena_destroy(import->cache);
    import->cache = NULL;
}
