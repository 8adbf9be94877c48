#include "ingest/csv_reader.h"

static bool at_end(const struct csv_reader *reader)
{
    return reader->position >= reader->content.length;
}

static char current(const struct csv_reader *reader)
{
    return reader->content.data[reader->position];
}

static bool is_line_end(char byte)
{
    return byte == '\n' || byte == '\r';
}

static bool at_line_end(const struct csv_reader *reader)
{
    return at_end(reader) || is_line_end(current(reader));
}

static void skip_line_end(struct csv_reader *reader)
{
    if (at_end(reader))
        return;
    char byte = current(reader);
    reader->position++;
    if (byte == '\r' && !at_end(reader) && current(reader) == '\n')
        reader->position++;
    reader->line++;
}

static bool is_blank(const struct csv_reader *reader, char byte)
{
    return byte == ' ' || (byte == '\t' && reader->delimiter != '\t');
}

static void skip_blanks(struct csv_reader *reader)
{
    while (!at_end(reader) && is_blank(reader, current(reader)))
        reader->position++;
}

// Two files pasted together leave the second one's BOM before its first quote.
static void skip_mark_before_quote(struct csv_reader *reader)
{
    struct text rest = text_slice(reader->content, reader->position, 4);

    if (text_equal(rest, TEXT("\xEF\xBB\xBF\"")))
        reader->position += 3;
}

static char *reserve(struct csv_reader *reader, size_t bytes)
{
    if (reader->scratch_capacity - reader->scratch_used < bytes) {
        // The old block stays alive: fields of this record lie in it.
        reader->scratch_capacity = 2 * reader->scratch_capacity + bytes;
        reader->scratch = ARENA_ARRAY(reader->arena, char, reader->scratch_capacity);
        reader->scratch_used = 0;
    }
    return reader->scratch + reader->scratch_used;
}

// The field without doubled quotes, with every line end as LF.
static struct text plain(struct csv_reader *reader, struct text quoted)
{
    char *out = reserve(reader, quoted.length);
    size_t length = 0;

    for (size_t i = 0; i < quoted.length; i++) {
        char byte = quoted.data[i];
        bool has_next = i + 1 < quoted.length;
        if (byte == '"' || (byte == '\r' && has_next && quoted.data[i + 1] == '\n'))
            i++;
        if (byte == '\r')
            byte = '\n';
        out[length++] = byte;
    }
    reader->scratch_used += length;
    return (struct text){out, length};
}

static bool is_doubled_quote(const struct csv_reader *reader)
{
    size_t next = reader->position + 1;

    return next < reader->content.length && reader->content.data[next] == '"';
}

// Reads from behind the opening quote to behind the closing one; false when there is none.
static bool read_quoted(struct csv_reader *reader, struct text *text)
{
    size_t from = reader->position;
    bool is_plain = true;

    while (!at_end(reader)) {
        char byte = current(reader);
        if (byte == '"' && !is_doubled_quote(reader))
            break;
        is_plain = is_plain && byte != '"' && byte != '\r';
        if (is_line_end(byte))
            skip_line_end(reader);
        else
            reader->position += byte == '"' ? 2 : 1;
    }
    *text = text_slice(reader->content, from, reader->position - from);
    if (!is_plain)
        *text = plain(reader, *text);
    if (at_end(reader))
        return false;
    reader->position++;
    return true;
}

static struct text read_unquoted(struct csv_reader *reader, size_t from)
{
    const char *data = reader->content.data;
    size_t end = reader->position;

    while (end < reader->content.length && data[end] != reader->delimiter &&
           !is_line_end(data[end]))
        end++;
    reader->position = end;
    return (struct text){data + from, end - from};
}

static void note_fault(struct csv_record *record, enum csv_fault fault, size_t field)
{
    if (record->fault == CSV_GOOD) {
        record->fault = fault;
        record->fault_field = field;
    }
}

static void skip_to_line_end(struct csv_reader *reader)
{
    while (!at_line_end(reader))
        reader->position++;
}

static struct text read_field(struct csv_reader *reader, struct csv_record *record)
{
    size_t from = reader->position;
    struct text text = {0};

    skip_blanks(reader);
    if (at_end(reader) || current(reader) != '"')
        return read_unquoted(reader, from);

    reader->position++;
    if (!read_quoted(reader, &text)) {
        record->fault = CSV_QUOTE_UNCLOSED; // weighs more than what was found before
        record->fault_field = record->count;
        return text;
    }
    skip_blanks(reader);
    if (!at_line_end(reader) && current(reader) != reader->delimiter) {
        note_fault(record, CSV_TEXT_AFTER_QUOTE, record->count);
        skip_to_line_end(reader);
    }
    return text;
}

static void
add_field(struct csv_reader *reader, struct csv_record *record, struct csv_field field)
{
    if (field.text.length > CSV_MAX_FIELD_BYTES)
        note_fault(record, CSV_FIELD_TOO_LONG, record->count);
    if (record->count == CSV_MAX_FIELDS) {
        note_fault(record, CSV_TOO_MANY_FIELDS, record->count - 1);
        return;
    }
    if (record->count == reader->capacity)
        reader->fields = arena_grow(reader->arena, reader->fields, &reader->capacity,
                                    record->count + 1, sizeof(field));
    reader->fields[record->count++] = field;
}

struct csv_reader csv_reader_create(struct text content, char delimiter, struct arena *arena)
{
    return (struct csv_reader){
        .content = content,
        .line = 1,
        .delimiter = delimiter,
        .arena = arena,
    };
}

void csv_reader_seek(struct csv_reader *reader, size_t position, uint32_t line)
{
    reader->position = position;
    reader->line = line;
}

bool csv_reader_next(struct csv_reader *reader, struct csv_record *record)
{
    bool goes_on = true;

    if (at_end(reader))
        return false;
    *record = (struct csv_record){.line = reader->line, .from = reader->position};
    reader->scratch_used = 0;
    skip_mark_before_quote(reader);
    while (goes_on) {
        uint32_t line = reader->line;
        struct text text = read_field(reader, record);
        add_field(reader, record, (struct csv_field){text, line});
        goes_on = !at_line_end(reader);
        if (goes_on)
            reader->position++; // the delimiter
    }
    record->fields = reader->fields;
    record->line_end = reader->line;
    record->length = reader->position - record->from;
    skip_line_end(reader);
    return true;
}

bool csv_record_is_blank(const struct csv_record *record)
{
    return record->count == 1 && csv_record_is_empty(record);
}

bool csv_record_is_empty(const struct csv_record *record)
{
    for (size_t i = 0; i < record->count; i++) {
        if (text_trim(record->fields[i].text).length > 0)
            return false;
    }
    return true;
}
