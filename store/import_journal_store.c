#include "store/import_record.h"

#include "store/import_journal_store.sql.h"

static const struct record_kind journal_records = {
    .table = FACT_JOURNAL,
    .columns = journal_columns,
    .column_count = JOURNAL_COLUMNS,
    .put_sql = journal_put_sql,
};

static const uint64_t key_fields =
    FIELD_BIT(JOURNAL_FIELD_CLIENT) | FIELD_BIT(JOURNAL_FIELD_DATE) |
    FIELD_BIT(JOURNAL_FIELD_KIND) | FIELD_BIT(JOURNAL_FIELD_TEXT) |
    FIELD_BIT(JOURNAL_FIELD_GOAL);

static bool find(struct import *import,
                 const struct value values[JOURNAL_COLUMNS],
                 struct record *stored,
                 bool *found,
                 struct problems *problems)
{
    const int key[] = {JOURNAL_FIELD_CLIENT, JOURNAL_FIELD_DATE, JOURNAL_FIELD_KIND,
                       JOURNAL_FIELD_TEXT,   JOURNAL_FIELD_GOAL, JOURNAL_COLUMN_REPEAT};
    struct statement *find_entry;

    if (!statement_of(import->database, journal_find_sql, &find_entry, problems))
        return false;
    for (size_t i = 0; i < COUNT(key); i++)
        value_bind(values[key[i]], find_entry, journal_columns[key[i]]);
    if (!statement_next(find_entry, found, problems))
        return false;
    if (*found) {
        *stored = record_read(import, &journal_records, find_entry);
        statement_reset(find_entry);
    }
    return true;
}

// Entries are numbered within the client, in the order of input.
static bool
number_entries(struct import *import, struct import_client *client, struct problems *problems)
{
    struct statement *last;
    bool found;

    if (client->next_entry != 0)
        return true;
    if (!statement_of(import->database, journal_last_entry_sql, &last, problems))
        return false;
    statement_bind_int(last, ":client", client->id);
    if (!statement_next(last, &found, problems))
        return false;
    client->next_entry = found ? statement_int(last, 0) + 1 : 1;
    statement_reset(last);
    return true;
}

bool import_journal(struct import *import,
                    const struct journal_row *row,
                    enum row_outcome *outcome,
                    struct problems *problems)
{
    struct import_client *client;
    struct record stored;
    struct record_row record = {.present = row->present & ~key_fields, .line = row->line};
    bool found;

    if (!import_trim_cache(import, problems) ||
        !import_client_store(import, row->client, &client, problems) ||
        !number_entries(import, client, problems))
        return false;
    record.values[JOURNAL_FIELD_CLIENT] = value_int(client->id);
    record.values[JOURNAL_COLUMN_REPEAT] = value_int(row->repeat);
    journal_values(&row->entry, record.values);
    if (!find(import, record.values, &stored, &found, problems))
        return false;
    record.number = found ? stored.values[JOURNAL_COLUMN_ENTRY].integer : client->next_entry++;
    record.values[JOURNAL_COLUMN_ENTRY] = value_int(record.number);
    if (!record_store(import, &journal_records, found ? &stored : NULL, &record, outcome,
                      problems))
        return false;
    import_client_name(client, row->entry.day);
    client->is_changed = client->is_changed || *outcome != ROW_UNCHANGED;
    return true;
}
