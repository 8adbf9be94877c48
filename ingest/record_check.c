#include "ingest/record_check.h"

#include "ingest/roles.h"

static void refuse_field(struct entry_reader *reader, enum problem_code code, size_t field)
{
    const struct columns *columns = reader->rules->columns;
    const struct csv_record *record = reader->record;
    uint32_t line = record->fields[field].line;
    bool is_known = field < columns->count && columns->items[field].role != ROLE_NONE;
    struct problem problem = {
        .code = code,
        .severity = SEVERITY_ROW_REFUSED,
        .place = {reader->rules->file, line, (uint32_t)field + 1,
                  record->line_end != line ? record->line_end : 0,
                  record->line != line ? record->line : 0},
    };

    if (field < columns->count)
        problem.header = columns->items[field].header;
    if (is_known)
        problem.role = roles_of(columns->kind).items[columns->items[field].role].name;
    reader->entry->is_refused = true;
    problem_add(reader->problems, problem);
}

static void
report_row(struct entry_reader *reader, enum problem_code code, enum severity severity)
{
    const struct csv_record *record = reader->record;

    if (severity == SEVERITY_ROW_REFUSED)
        reader->entry->is_refused = true;
    problem_add(
        reader->problems,
        (struct problem){
            .code = code,
            .severity = severity,
            .place = {.file = reader->rules->file,
                      .line = record->line,
                      .line_end = record->line_end != record->line ? record->line_end : 0},
            .low = (double)record->count,
            .high = (double)reader->rules->columns->count,
        });
}

static void check_fault(struct entry_reader *reader)
{
    size_t field = reader->record->fault_field;

    switch (reader->record->fault) {
    case CSV_GOOD:
        break;
    case CSV_TEXT_AFTER_QUOTE:
        refuse_field(reader, PROBLEM_QUOTE_SYNTAX, field);
        break;
    case CSV_QUOTE_UNCLOSED:
        refuse_field(reader, PROBLEM_QUOTE_UNCLOSED, field);
        break;
    case CSV_FIELD_TOO_LONG:
        refuse_field(reader, PROBLEM_FIELD_TOO_LONG, field);
        break;
    case CSV_TOO_MANY_FIELDS:
        report_row(reader, PROBLEM_FIELD_COUNT, SEVERITY_ROW_REFUSED);
        break;
    }
}

static void check_characters(struct entry_reader *reader)
{
    for (size_t i = 0; i < reader->record->count; i++) {
        struct text text = reader->record->fields[i].text;
        if (text_find(text, '\0') < text.length)
            refuse_field(reader, PROBLEM_NUL_BYTE, i);
        if (text_find_invalid(text) < text.length)
            refuse_field(reader, PROBLEM_ENCODING_INVALID, i);
    }
}

static bool lacks_required(const struct entry_reader *reader)
{
    const struct columns *columns = reader->rules->columns;
    struct role_list roles = roles_of(columns->kind);

    for (size_t i = 0; i < roles.count; i++) {
        size_t place = columns->place[i];
        if (role_needs_value(&roles.items[i]) && place != COLUMN_NONE &&
            place >= reader->record->count)
            return true;
    }
    return false;
}

static bool has_surplus(const struct entry_reader *reader)
{
    for (size_t i = reader->rules->columns->count; i < reader->record->count; i++) {
        if (text_trim(reader->record->fields[i].text).length > 0)
            return true;
    }
    return false;
}

static void check_count(struct entry_reader *reader)
{
    size_t count = reader->record->count;
    size_t fewest = reader->rules->columns->count;
    size_t most = reader->rules->columns->field_count;

    if ((count < fewest && lacks_required(reader)) || has_surplus(reader))
        report_row(reader, PROBLEM_FIELD_COUNT, SEVERITY_ROW_REFUSED);
    else if (count < fewest)
        report_row(reader, PROBLEM_SHORT_ROW, SEVERITY_WARNING);
    else if (count > most)
        report_row(reader, PROBLEM_LONG_ROW, SEVERITY_WARNING);
}

void record_check(struct entry_reader *reader)
{
    check_fault(reader);
    if (!reader->rules->is_clean && !reader->entry->is_refused)
        check_characters(reader);
    if (!reader->entry->is_refused)
        check_count(reader);
}
