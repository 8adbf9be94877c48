#include "store/import_record.h"

#include "store/import_goal_store.sql.h"

static const struct record_kind goal_records = {
    .table = FACT_GOAL,
    .columns = goal_columns,
    .column_count = GOAL_COLUMNS,
    .put_sql = goal_put_sql,
};

static bool find(struct import *import,
                 const struct import_client *client,
                 struct text goal,
                 struct record *stored,
                 bool *found,
                 struct problems *problems)
{
    struct statement *find_goal;

    if (!statement_of(import->database, goal_find_sql, &find_goal, problems))
        return false;
    statement_bind_int(find_goal, ":client", client->id);
    statement_bind_text(find_goal, ":goal", goal);
    if (!statement_next(find_goal, found, problems))
        return false;
    if (*found) {
        *stored = record_read(import, &goal_records, find_goal);
        statement_reset(find_goal);
    }
    return true;
}

// Rows of sessions files that come later ask for the kind.
static void
remember_kind(struct import *import, struct import_client *client, const struct goal *goal)
{
    for (size_t i = 0; i < client->goal_count; i++) {
        if (text_equal(client->goals[i].id, goal->id)) {
            client->goals[i].kind = goal->kind;
            return;
        }
    }
    client->goals = arena_grow(import->arena, client->goals, &client->goal_capacity,
                               client->goal_count + 1, sizeof(*client->goals));
    client->goals[client->goal_count++] =
        (struct known_goal){arena_copy(import->arena, goal->id), goal->kind};
}

bool import_goal(struct import *import,
                 const struct goal_row *row,
                 enum row_outcome *outcome,
                 struct problems *problems)
{
    struct import_client *client;
    struct record stored;
    struct record_row record = {
        .present = row->present & ~(FIELD_BIT(GOAL_FIELD_CLIENT) | FIELD_BIT(GOAL_FIELD_ID)),
        .part = row->goal.id,
        .line = row->line,
    };
    bool found;

    if (!import_trim_cache(import, problems) ||
        !import_client_store(import, row->client, &client, problems) ||
        !import_client_load_goals(import, client, problems) ||
        !find(import, client, row->goal.id, &stored, &found, problems))
        return false;
    record.values[GOAL_FIELD_CLIENT] = value_int(client->id);
    goal_values(&row->goal, record.values);
    if (!record_store(import, &goal_records, found ? &stored : NULL, &record, outcome,
                      problems))
        return false;
    if (!found || row->present & FIELD_BIT(GOAL_FIELD_KIND))
        remember_kind(import, client, &row->goal);
    import_client_name(client, DAY_NONE);
    client->is_changed = client->is_changed || *outcome != ROW_UNCHANGED;
    return true;
}
