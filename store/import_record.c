#include "store/import_record.h"

struct record
record_read(struct import *import, const struct record_kind *kind, const struct statement *row)
{
    struct record record;

    import->cached_rows++;
    values_read(row, kind->column_count, import->cache, record.values);
    record.history = history_read(row, (int)kind->column_count, false);
    return record;
}

static bool put(struct import *import,
                const struct record_kind *kind,
                const struct value *values,
                struct row_history *history,
                struct problems *problems)
{
    struct statement *statement;

    if (!statement_of(import->database, kind->put_sql, &statement, problems))
        return false;
    for (size_t i = 0; i < kind->column_count; i++)
        value_bind(values[i], statement, kind->columns[i]);
    history_bind(statement, history);
    history->hash = statement_bind_hash(statement, ":hash");
    return statement_run(statement, problems);
}

static bool insert(struct import *import,
                   const struct record_kind *kind,
                   const struct record_row *row,
                   struct problems *problems)
{
    struct row_history history = history_new(import, row->line);

    if (!put(import, kind, row->values, &history, problems))
        return false;
    import_seal_add(import, kind->table, history.hash);
    return true;
}

// Takes over one column, and logs what it was.
static bool change_column(struct import *import,
                          const struct record_kind *kind,
                          struct record *stored,
                          const struct record_row *row,
                          size_t column,
                          struct problems *problems)
{
    struct changed_row changed = {
        .table = kind->table,
        .client = row->values[0].integer,
        .row = row->number,
        .part = row->part,
        .old = stored->history,
        .line = row->line,
    };
    struct value old = stored->values[column];
    struct value new = row->values[column];

    stored->values[column] = new;
    return change_log_add(import, &changed, kind->columns[column] + 1, old, new, problems);
}

static bool change(struct import *import,
                   const struct record_kind *kind,
                   struct record *stored,
                   const struct record_row *row,
                   bool *is_changed,
                   struct problems *problems)
{
    uint64_t old_hash = stored->history.hash;

    *is_changed = false;
    for (size_t i = 0; i < kind->column_count; i++) {
        if (!(row->present & FIELD_BIT(i)) || value_equal(stored->values[i], row->values[i]))
            continue;
        *is_changed = true;
        if (!change_column(import, kind, stored, row, i, problems))
            return false;
    }
    if (!*is_changed)
        return true;
    stored->history = history_changed(import, stored->history, row->line);
    if (!put(import, kind, stored->values, &stored->history, problems))
        return false;
    import_seal_replace(import, kind->table, old_hash, stored->history.hash);
    return true;
}

bool record_store(struct import *import,
                  const struct record_kind *kind,
                  struct record *stored,
                  const struct record_row *row,
                  enum row_outcome *outcome,
                  struct problems *problems)
{
    bool is_changed;

    *outcome = ROW_NEW;
    if (!stored)
        return insert(import, kind, row, problems);
    if (!change(import, kind, stored, row, &is_changed, problems))
        return false;
    *outcome = is_changed ? ROW_CHANGED : ROW_UNCHANGED;
    return true;
}
