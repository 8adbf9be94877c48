#include "ingest/row_content.h"

#include "store/row_hash.h"

uint64_t row_content_of_columns(const struct columns *columns)
{
    uint64_t content = row_hash_int(ROW_HASH_START, columns->kind);

    for (size_t role = 0; role < roles_of(columns->kind).count; role++) {
        content = row_hash_int(content, columns->place[role] != COLUMN_NONE);
        content = row_hash_text(content, mapping_fixed_value(columns->mapping, (int)role));
    }
    for (size_t i = 0; i < columns->wide_count; i++) {
        const struct column *column = &columns->items[columns->wide[i]];
        content = row_hash_int(content, column->role);
        content = row_hash_text(content, column->key);
    }
    return content;
}

uint64_t row_content_add(uint64_t content, const struct log_entry *entry)
{
    uint64_t sum = row_hash_int(content, (int64_t)entry->content_hash);

    return sum != 0 ? sum : 1;
}
