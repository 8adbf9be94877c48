#include "tests/support/statistics/csv_table.h"

#include <assert.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"

enum { FILE_MAXIMUM_BYTES = 1 << 26 };

static size_t count_byte(struct text text, char byte)
{
    size_t count = 0;
    for (size_t i = 0; i < text.length; i++)
        count += text.data[i] == byte;
    return count;
}

static struct text next_line(struct text *rest)
{
    struct text line = text_split(rest, '\n');
    if (line.length > 0 && line.data[line.length - 1] == '\r')
        line.length--;
    return line;
}

bool csv_table_read(const char *path, struct arena *arena, struct csv_table *table)
{
    struct text content;
    if (file_read(path, FILE_MAXIMUM_BYTES, arena, &content) != 0)
        return false;
    struct text rest = content;
    struct text header = next_line(&rest);
    size_t columns = count_byte(header, ',') + 1;
    *table = (struct csv_table){
        .column_count = columns,
        .cells = ARENA_ARRAY(arena, struct text, (count_byte(content, '\n') + 1) * columns),
    };
    size_t used = 0;
    rest = content;
    while (rest.data) {
        struct text line = next_line(&rest);
        if (line.length == 0)
            continue;
        if (count_byte(line, ',') + 1 != columns)
            return false;
        while (line.data)
            table->cells[used++] = text_split(&line, ',');
    }
    table->row_count = used / columns - 1;
    return used > 0;
}

size_t csv_table_column(const struct csv_table *table, const char *name)
{
    size_t column = 0;
    while (column < table->column_count && !text_equal_string(table->cells[column], name))
        column++;
    assert(column < table->column_count);
    return column;
}

struct text csv_table_cell(const struct csv_table *table, size_t row, size_t column)
{
    assert(row < table->row_count && column < table->column_count);
    return table->cells[(row + 1) * table->column_count + column];
}

double number_in(struct text text)
{
    return text.length == 0 ? NAN : strtod(text.data, NULL);
}

double csv_table_number(const struct csv_table *table, size_t row, size_t column)
{
    return number_in(csv_table_cell(table, row, column));
}
