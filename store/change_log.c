#include "store/change_log.h"

#include "store/change_log.sql.h"

bool change_log_add(struct import *import,
                    const struct changed_row *row,
                    const char *column,
                    struct value old_value,
                    struct value new_value,
                    struct problems *problems)
{
    struct statement *add;

    if (!statement_of(import->database, change_log_add_sql, &add, problems))
        return false;
    statement_bind_int(add, ":run", import->run);
    statement_bind_int(add, ":client", row->client);
    statement_bind_text(add, ":table", text_of(fact_table_name(row->table)));
    value_bind(value_unless(row->row, 0), add, ":row");
    statement_bind_text(add, ":part", row->part);
    statement_bind_text(add, ":column", text_of(column));
    value_bind(old_value, add, ":old");
    value_bind(new_value, add, ":new");
    statement_bind_int(add, ":old_source", row->old.source);
    statement_bind_int(add, ":old_line", row->old.line);
    statement_bind_int(add, ":new_source", import->source);
    statement_bind_int(add, ":new_line", row->line);
    return statement_run(add, problems);
}
