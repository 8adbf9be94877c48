#include "cli/history_json.h"

#include "cli/history_columns.h"
#include "cli/json.h"

static void
value_put(struct json_object *object, const char *key, const char *column, struct value value)
{
    switch (value.type) {
    case VALUE_NULL:
        json_put_null(object, key);
        break;
    case VALUE_INT:
        if (history_column_is_day(column))
            json_put_day(object, key, (day_number)value.integer);
        else
            json_put_count(object, key, (long)value.integer);
        break;
    case VALUE_REAL:
        json_put_number(object, key, value.real);
        break;
    case VALUE_TEXT:
        json_put_text(object, key, value.text);
        break;
    }
}

static void place_put(struct json_object *object, const struct history_place *place)
{
    json_put_text(object, "file", place->run->file);
    json_put_count(object, "line", place->line);
    json_put_count(object, "import", (long)place->run->id);
}

static void change_put(struct json_object *array, const struct history_change *change)
{
    struct json_object *object = json_add_object(array);

    json_put_string(object, "column", change->column);
    value_put(object, "old", change->column, change->old_value);
    value_put(object, "new", change->column, change->new_value);
    place_put(json_put_object(object, "before"), &change->before);
    place_put(json_put_object(object, "after"), &change->after);
}

static void fact_put(struct json_object *array, const struct history_fact *fact)
{
    struct json_object *object = json_add_object(array);
    struct json_object *values, *changes;

    json_put_string(object, "table", fact_table_name(fact->table));
    if (fact->row != 0)
        json_put_count(object, "row", (long)fact->row);
    if (fact->key.data != NULL)
        json_put_text(object, "key", fact->key);
    if (fact->rater.data != NULL)
        json_put_text(object, "rater", fact->rater);
    values = json_put_object(object, "values");
    for (size_t i = 0; i < fact->cell_count; i++)
        value_put(values, fact->cells[i].column, fact->cells[i].column, fact->cells[i].value);
    place_put(object, &fact->place);
    if (fact->deleted != NULL)
        json_put_count(object, "deleted_by", (long)fact->deleted->id);
    changes = json_put_array(object, "changes");
    for (size_t i = 0; i < fact->change_count; i++)
        change_put(changes, &fact->changes[i]);
}

static void refusal_put(struct json_object *array, const struct history_refusal *refusal)
{
    struct json_object *object = json_add_object(array);
    struct json_object *reasons;

    place_put(object, &refusal->place);
    json_put_count(object, "line_end", refusal->line_end);
    reasons = json_put_array(object, "reasons");
    for (size_t i = 0; i < refusal->reason_count; i++) {
        const struct history_reason *reason = &refusal->reasons[i];
        struct json_object *item = json_add_object(reasons);

        json_put_text(item, "code", reason->code);
        json_put_count(item, "line", reason->line);
        json_put_count(item, "column", reason->column);
        json_put_text(item, "role", reason->role);
        json_put_text(item, "value", reason->value);
    }
}

static void run_put(struct json_object *array, const struct history_run *run)
{
    struct json_object *object = json_add_object(array);

    json_put_count(object, "import", (long)run->id);
    json_put_text(object, "file", run->file);
    json_put_text(object, "sha256", run->sha256);
    json_put_text(object, "imported_at", run->imported_at);
    json_put_text(object, "program_version", run->program_version);
}

void history_json_print(const struct history *history, FILE *out)
{
    struct json_object *object = json_object_new_object();
    struct json_object *facts, *refused, *imports;

    json_put_text(object, "client", history->client);
    facts = json_put_array(object, "facts");
    for (size_t i = 0; i < history->fact_count; i++)
        fact_put(facts, &history->facts[i]);
    refused = json_put_array(object, "refused");
    for (size_t i = 0; i < history->refusal_count; i++)
        refusal_put(refused, &history->refusals[i]);
    imports = json_put_array(object, "imports");
    for (size_t i = 0; i < history->run_count; i++)
        run_put(imports, history->runs[i]);
    json_print_line(object, out);
}
