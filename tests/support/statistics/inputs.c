#include "tests/support/statistics/inputs.h"

#include <math.h>

#include "base/day.h"
#include "base/file.h"

static const char *const file_names[INPUT_FILES] = {
    [INPUT_SERIES] = "series.csv",
    [INPUT_PREPOST] = "prepost.csv",
    [INPUT_PREPOST_NORMS] = "prepost_norms.csv",
    [INPUT_GROUPS] = "groups.csv",
    [INPUT_PROPORTIONS] = "proportions.csv",
    [INPUT_FUNNEL] = "funnel.csv",
    [INPUT_SURVIVAL] = "survival.csv",
    [INPUT_GROWTH] = "growth.csv",
    [INPUT_GROWTH_PARAMETERS] = "growth_params.csv",
    [INPUT_P_VALUES] = "pvalues.csv",
    [INPUT_GOALS] = "goals.csv",
    [INPUT_ATTENDANCE] = "attendance.csv",
};

bool inputs_read(const char *folder, struct arena *arena, struct inputs *inputs)
{
    *inputs = (struct inputs){.arena = arena};
    for (int i = 0; i < INPUT_FILES; i++) {
        const char *path = file_join(arena, folder, text_of(file_names[i]));
        if (file_exists(path) && !csv_table_read(path, arena, &inputs->files[i]))
            return false;
    }
    return true;
}

struct rows
rows_of(const struct inputs *inputs, enum input_file file, struct text name, struct arena *work)
{
    const struct csv_table *table = &inputs->files[file];
    struct rows rows = {.table = table, .at = ARENA_ARRAY(work, size_t, table->row_count)};
    for (size_t row = 0; row < table->row_count; row++)
        if (text_equal(csv_table_cell(table, row, 0), name)) // `input` is the first column
            rows.at[rows.count++] = row;
    return rows;
}

struct text rows_text(const struct rows *rows, size_t i, const char *column)
{
    if (i >= rows->count)
        return (struct text){NULL, 0};
    return csv_table_cell(rows->table, rows->at[i], csv_table_column(rows->table, column));
}

double rows_number(const struct rows *rows, size_t i, const char *column)
{
    return number_in(rows_text(rows, i, column));
}

double *rows_numbers(const struct rows *rows, const char *column, struct arena *work)
{
    double *numbers = ARENA_ARRAY(work, double, rows->count);
    for (size_t i = 0; i < rows->count; i++)
        numbers[i] = rows_number(rows, i, column);
    return numbers;
}

static day_number day_in(struct text text)
{
    day_number day = DAY_NONE;
    return day_parse_iso(text, &day) ? day : DAY_NONE;
}

struct series input_series_of(const struct inputs *inputs, struct text name, struct arena *work)
{
    struct rows rows = rows_of(inputs, INPUT_SERIES, name, work);
    struct series series = {
        .session = ARENA_ARRAY(work, double, rows.count),
        .weeks = ARENA_ARRAY(work, double, rows.count),
        .values = ARENA_ARRAY(work, double, rows.count),
        .phase = ARENA_ARRAY(work, struct text, rows.count),
        .direction = 1,
    };
    day_number first = 0;
    for (size_t i = 0; i < rows.count; i++) {
        double value = rows_number(&rows, i, "value");
        day_number day = day_in(rows_text(&rows, i, "date"));
        size_t at = series.count;
        if (text_equal_string(rows_text(&rows, i, "better"), "lower"))
            series.direction = -1;
        if (isnan(value))
            continue;
        if (at == 0)
            first = day;
        series.session[at] = rows_number(&rows, i, "session");
        series.weeks[at] = (double)(day - first) / 7;
        series.values[at] = value;
        series.phase[at] = rows_text(&rows, i, "phase");
        series.count++;
    }
    series.missing = rows.count - series.count;
    return series;
}

struct text argument(struct text arguments, const char *key)
{
    struct text rest = arguments;
    while (rest.data) {
        struct text part = text_split(&rest, text_find(rest, ';') < rest.length ? ';' : ' ');
        size_t equals = text_find(part, '=');
        if (equals < part.length && text_equal_string(text_slice(part, 0, equals), key))
            return text_slice(part, equals + 1, part.length - equals - 1);
    }
    return (struct text){NULL, 0};
}
