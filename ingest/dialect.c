#include "ingest/dialect.h"

#include "ingest/csv_reader.h"

static const char delimiters[] = {',', ';', '\t', '|'};

// A record that may be the header. `is_found` is false until one names a column.
struct candidate {
    bool is_found;
    bool is_complete;
    enum csv_fault fault;
    struct dialect dialect;
    uint32_t fault_line;
    size_t fault_field;
};

// Empty cells of a spreadsheet behind the hint, and blanks.
static bool is_padding(struct text text, char delimiter)
{
    for (size_t i = 0; i < text.length; i++) {
        if (text.data[i] != delimiter && text.data[i] != ' ')
            return false;
    }
    return true;
}

// "sep=;" on the first line, also quoted: a hint that Excel alone understands.
static bool find_hint(struct text content, char *delimiter, size_t *from)
{
    struct text line = content;
    size_t end = 0;

    while (end < line.length && line.data[end] != '\n' && line.data[end] != '\r')
        end++;
    *from = end;
    if (*from < content.length)
        *from += text_starts_with(text_slice(content, end, 2), TEXT("\r\n")) ? 2 : 1;
    line.length = end;
    if (line.length >= 2 && line.data[0] == '"' && line.data[line.length - 1] == '"')
        line = text_slice(line, 1, line.length - 2);
    if (line.length < 5 || !text_equal_folded(text_slice(line, 0, 4), TEXT("sep=")))
        return false;
    *delimiter = line.data[4];
    return is_padding(text_slice(line, 5, line.length - 5), *delimiter);
}

static bool is_better(const struct candidate *candidate, const struct candidate *best)
{
    size_t known = candidate->dialect.columns.known_count;
    size_t best_known = best->dialect.columns.known_count;

    if (known == 0)
        return false;
    if (!best->is_found || candidate->is_complete != best->is_complete)
        return !best->is_found || candidate->is_complete;
    return known > best_known;
}

// A quote that swallows the whole file, header and all, is what to name.
static void note_unclosed(struct candidate *best, const struct candidate *candidate)
{
    best->fault = CSV_QUOTE_UNCLOSED;
    best->fault_line = candidate->fault_line;
    best->fault_field = candidate->fault_field;
}

// Looks at the records of the first lines, up to the first that can be a header.
static void search(struct text content,
                   struct csv_reader reader,
                   const struct header_rules *rules,
                   struct arena *arena,
                   struct candidate *best)
{
    struct csv_record record;
    bool has_preamble = false;

    while (reader.line <= DIALECT_HEADER_LINES && csv_reader_next(&reader, &record)) {
        struct candidate candidate = {
            .is_found = true,
            .fault = record.fault,
            .fault_field = record.fault_field,
            .dialect = {reader.delimiter, text_slice(content, record.from, record.length),
                        columns_of(&record, rules, arena), reader.position, reader.line,
                        has_preamble},
        };
        candidate.fault_line = record.fields[record.fault_field].line;
        candidate.is_complete =
            record.fault == CSV_GOOD && columns_are_complete(&candidate.dialect.columns);
        if (is_better(&candidate, best))
            *best = candidate;
        else if (!best->is_found && record.fault == CSV_QUOTE_UNCLOSED)
            note_unclosed(best, &candidate);
        if (candidate.is_complete)
            return;
        has_preamble = has_preamble || !csv_record_is_blank(&record);
    }
}

static bool refuse(const char *file,
                   enum problem_code code,
                   uint32_t line,
                   uint32_t column,
                   struct problems *problems)
{
    return problem_add(problems, (struct problem){
                                     .code = code,
                                     .severity = SEVERITY_FILE_REFUSED,
                                     .place = {.file = file, .line = line, .column = column},
                                 });
}

static bool
check_fault(const char *file, const struct candidate *candidate, struct problems *problems)
{
    uint32_t column = (uint32_t)candidate->fault_field + 1;
    enum problem_code code = PROBLEM_QUOTE_SYNTAX;

    switch (candidate->fault) {
    case CSV_GOOD:
        return true;
    case CSV_TEXT_AFTER_QUOTE:
        break;
    case CSV_QUOTE_UNCLOSED:
        code = PROBLEM_QUOTE_UNCLOSED;
        break;
    case CSV_FIELD_TOO_LONG:
        code = PROBLEM_FIELD_TOO_LONG;
        break;
    case CSV_TOO_MANY_FIELDS:
        code = PROBLEM_FIELD_COUNT;
        break;
    }
    return refuse(file, code, candidate->fault_line, column, problems);
}

bool dialect_find(const char *file,
                  struct text content,
                  const struct header_rules *rules,
                  struct arena *arena,
                  struct dialect *dialect,
                  struct problems *problems)
{
    struct candidate best = {0};
    char hinted = '\0';
    size_t from = 0;
    bool has_hint = find_hint(content, &hinted, &from);

    const char *tried = has_hint ? &hinted : delimiters;
    size_t tried_count = has_hint ? 1 : sizeof(delimiters);
    for (size_t i = 0; i < tried_count; i++) {
        struct csv_reader reader = csv_reader_create(content, tried[i], arena);
        if (has_hint)
            csv_reader_seek(&reader, from, 2);
        search(content, reader, rules, arena, &best);
    }
    *dialect = best.dialect;
    if (!check_fault(file, &best, problems))
        return false;
    if (!best.is_found)
        return refuse(file, PROBLEM_HEADER_MISSING, 1, 0, problems);
    return columns_check(&dialect->columns, file, problems);
}
