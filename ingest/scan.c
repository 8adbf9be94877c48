#include "ingest/scan.h"

#include "ingest/cell.h"
#include "ingest/csv_reader.h"
#include "ingest/log_entry.h"
#include "ingest/number_field.h"
#include "ingest/roles.h"

struct scanning {
    const struct source_file *source;
    const struct columns *columns;
    const struct header_rules *rules;
    struct entry_rules entry_rules; // as far as a client code needs them
    struct arena *arena;
    struct arena *scratch; // for one record
    struct scan *scan;
    struct problems *problems;
    size_t *decimal_columns;
    size_t decimal_count;
    bool has_point, has_comma; // as decimal marks
};

static bool refuse_file(struct scanning *scanning,
                        const struct csv_record *record,
                        enum problem_code code,
                        size_t field)
{
    const struct columns *columns = scanning->columns;
    bool is_known = field < columns->count && columns->items[field].role != ROLE_NONE;
    uint32_t line = record->fields[field].line;
    struct problem problem = {
        .code = code,
        .severity = SEVERITY_FILE_REFUSED,
        .place = {.file = scanning->source->path,
                  .line = line,
                  .column = (uint32_t)field + 1,
                  .record_line = record->line != line ? record->line : 0},
    };

    if (field < columns->count)
        problem.header = columns->items[field].header;
    if (is_known)
        problem.role = roles_of(columns->kind).items[columns->items[field].role].name;
    return problem_add(scanning->problems, problem);
}

static bool has_digit(const struct csv_record *record, size_t field)
{
    struct text text = field < record->count ? record->fields[field].text : (struct text){0};

    for (size_t i = 0; i < text.length; i++) {
        if (text.data[i] >= '0' && text.data[i] <= '9')
            return true;
    }
    return false;
}

// Headers have no digits where dates and codes stand: most rows need no closer look.
static bool may_be_header(const struct scanning *scanning, const struct csv_record *record)
{
    const struct columns *columns = scanning->columns;
    int day_role = ROLE_CLIENT;

    if (columns->kind == FILE_SESSIONS)
        day_role = SESSION_ROLE_DAY;
    else if (columns->kind == FILE_JOURNAL)
        day_role = JOURNAL_FIELD_DATE;
    return record->fault == CSV_GOOD && !has_digit(record, columns->place[day_role]);
}

static bool is_other_header(const struct scanning *scanning, const struct csv_record *record)
{
    struct columns columns = columns_of(record, scanning->rules, scanning->scratch);

    return columns_are_complete(&columns) && columns.known_count > 1;
}

static void warn_of_repeated(struct scanning *scanning, const struct csv_record *record)
{
    problem_add(scanning->problems,
                (struct problem){
                    .code = PROBLEM_HEADER_REPEATED,
                    .severity = SEVERITY_WARNING,
                    .place = {.file = scanning->source->path, .line = record->line},
                });
}

static bool refuse_other_header(struct scanning *scanning, const struct csv_record *record)
{
    return problem_add(scanning->problems,
                       (struct problem){
                           .code = PROBLEM_HEADER_OTHER,
                           .severity = SEVERITY_FILE_REFUSED,
                           .place = {.file = scanning->source->path, .line = record->line},
                       });
}

static void list_decimal_columns(struct scanning *scanning)
{
    const struct columns *columns = scanning->columns;

    scanning->decimal_columns = ARENA_ARRAY(scanning->arena, size_t, columns->count);
    for (size_t i = 0; i < columns->count; i++) {
        int role = columns->items[i].role;
        if (role != ROLE_NONE && roles_of(columns->kind).items[role].is_decimal)
            scanning->decimal_columns[scanning->decimal_count++] = i;
    }
}

static bool has_mark(struct text text)
{
    return text_find(text, ',') < text.length || text_find(text, '.') < text.length;
}

static void look_for_decimals(struct scanning *scanning, const struct csv_record *record)
{
    for (size_t i = 0; i < scanning->decimal_count; i++) {
        size_t field = scanning->decimal_columns[i];
        if (field >= record->count || !has_mark(record->fields[field].text))
            continue;
        struct cell cell = cell_read(record->fields[field].text, CELL_CODED, scanning->scratch);
        if (cell.text.length == 0)
            continue;
        char mark = number_field_read(cell.text, '\0').evidence;
        scanning->has_point = scanning->has_point || mark == '.';
        scanning->has_comma = scanning->has_comma || mark == ',';
    }
}

// A byte that Windows-1252 does not have: the guess was wrong, and with it every other row.
static bool check_guess(struct scanning *scanning, const struct csv_record *record)
{
    for (size_t i = 0; i < record->count; i++) {
        struct text text = record->fields[i].text;
        if (text_find_invalid(text) < text.length)
            return refuse_file(scanning, record, PROBLEM_ENCODING_INVALID, i);
    }
    return true;
}

static struct text client_of(struct scanning *scanning, const struct csv_record *record)
{
    const struct text content = scanning->source->content;
    struct text client = log_entry_client(&scanning->entry_rules, record, scanning->scratch);
    uintptr_t from = (uintptr_t)content.data;
    uintptr_t at = (uintptr_t)client.data;

    if (client.length == 0 || (at >= from && at - from < content.length))
        return client;
    // Only the first of a client's rows must leave its code behind.
    size_t known = text_table_find(&scanning->scan->rows.clients, client);
    if (known != TEXT_NOT_FOUND)
        return scanning->scan->rows.clients.items[known];
    return arena_copy(scanning->arena, client);
}

// `end` is the offset behind the record and its line end.
static bool scan_record(struct scanning *scanning, const struct csv_record *record, size_t end)
{
    if (record->fault == CSV_QUOTE_UNCLOSED)
        return refuse_file(scanning, record, PROBLEM_QUOTE_UNCLOSED, record->fault_field);
    if (scanning->source->encoding == ENCODING_WINDOWS_1252 && !scanning->source->is_clean &&
        !check_guess(scanning, record))
        return false;
    if (may_be_header(scanning, record)) {
        if (csv_record_is_blank(record))
            return true;
        if (csv_record_is_empty(record)) {
            line_list_add(&scanning->scan->skipped, record->line, scanning->arena);
            return true;
        }
        if (columns_repeat(scanning->columns, record)) {
            warn_of_repeated(scanning, record);
            return true;
        }
        if (is_other_header(scanning, record))
            return refuse_other_header(scanning, record);
    }
    look_for_decimals(scanning, record);
    row_index_add(&scanning->scan->rows, client_of(scanning, record), record->from, end,
                  record->line);
    return true;
}

static bool scan_all(struct scanning *scanning, const struct dialect *dialect)
{
    struct csv_reader reader =
        csv_reader_create(scanning->source->content, dialect->delimiter, scanning->arena);
    struct csv_record record;

    csv_reader_seek(&reader, dialect->rows_from, dialect->rows_line);
    while (csv_reader_next(&reader, &record)) {
        if (!scan_record(scanning, &record, reader.position))
            return false;
        arena_reset(scanning->scratch);
    }
    return true;
}

void line_list_add(struct line_list *lines, uint32_t line, struct arena *arena)
{
    lines->items =
        arena_grow(arena, lines->items, &lines->capacity, lines->count + 1, sizeof(line));
    lines->items[lines->count++] = line;
}

bool scan_rows(const struct source_file *source,
               const struct dialect *dialect,
               const struct header_rules *rules,
               struct arena *arena,
               struct scan *scan,
               struct problems *problems)
{
    struct scanning scanning = {
        .source = source,
        .columns = &dialect->columns,
        .rules = rules,
        .entry_rules = {.columns = &dialect->columns},
        .arena = arena,
        .scratch = arena_create(),
        .scan = scan,
        .problems = problems,
    };

    *scan = (struct scan){.rows = row_index_create(arena)};
    list_decimal_columns(&scanning);
    bool ok = scan_all(&scanning, dialect);
    if (scanning.has_point != scanning.has_comma)
        scan->decimal = scanning.has_point ? '.' : ',';
    arena_destroy(scanning.scratch);
    return ok;
}
