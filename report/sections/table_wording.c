#include "report/sections/table_wording.h"

struct block *table_add(const struct wording *wording,
                        struct blocks *body,
                        const struct column *columns,
                        size_t column_count,
                        size_t row_count)
{
    struct block *block = blocks_add(body, BLOCK_TABLE, wording->arena);

    block->table.columns = ARENA_ARRAY(wording->arena, struct table_column, column_count);
    for (size_t i = 0; i < column_count; i++)
        block->table.columns[i] = (struct table_column){text_of(columns[i].head),
                                                        columns[i].share, columns[i].is_number};
    block->table.column_count = column_count;
    block->table.cells =
        ARENA_ARRAY(wording->arena, struct table_cell, column_count * row_count + 1);
    block->table.row_count = row_count;
    return block;
}

struct table_cell *table_row(struct block *block, size_t row)
{
    return &block->table.cells[row * block->table.column_count];
}

void cell_put(const struct wording *wording, struct table_cell *cell, struct text text)
{
    struct text dash = text_of(wording->say->no_figure);

    sentence_add(&cell->content, text_is_empty(text) ? dash : text, wording->arena);
}

void cell_put_user(const struct wording *wording, struct table_cell *cell, struct text text)
{
    if (text_is_empty(text))
        cell_put(wording, cell, text);
    else
        sentence_add_user(&cell->content, text, wording->arena);
}
