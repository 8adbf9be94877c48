/* Any bytes as CSV: records follow each other, and fields lie in memory that may be read. */
#include <assert.h>
#include <string.h>

#include "base/attributes.h"
#include "ingest/csv_reader.h"
#include "tests/fuzz/fuzz.h"

static void check_field(const struct csv_reader *reader,
                        const struct csv_record *record,
                        const struct csv_field *field)
{
    assert(field->line >= record->line && field->line <= record->line_end);
    assert(field->text.length <= reader->content.length);
    if (record->fault == CSV_GOOD && field->text.length > 0)
        assert(memchr(field->text.data, '\r', field->text.length) == NULL);
}

static void check_place(const struct csv_reader *reader,
                        const struct csv_record *record,
                        size_t from,
                        uint32_t line)
{
    assert(record->from >= from && record->from + record->length <= reader->content.length);
    assert(reader->position > from && reader->position <= reader->content.length);
    assert(record->line >= line && record->line_end >= record->line);
}

static void check_fields(const struct csv_reader *reader, const struct csv_record *record)
{
    assert(record->count >= 1 && record->count <= CSV_MAX_FIELDS);
    assert(record->fault == CSV_GOOD || record->fault_field < record->count);
    for (size_t i = 0; i < record->count; i++)
        check_field(reader, record, &record->fields[i]);
}

static void read_all(struct text content, char delimiter)
{
    struct arena *arena = arena_create();
    struct csv_reader reader = csv_reader_create(content, delimiter, arena);
    struct csv_record record;
    size_t from = 0;
    uint32_t line = 1;

    while (csv_reader_next(&reader, &record)) {
        check_place(&reader, &record, from, line);
        check_fields(&reader, &record);
        from = reader.position;
        line = reader.line;
    }
    assert(reader.position == content.length);
    arena_destroy(arena);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t count)
{
    const char delimiters[] = {',', ';', '\t', '|'};

    for (size_t i = 0; i < COUNT(delimiters); i++)
        read_all((struct text){(const char *)bytes, count}, delimiters[i]);
    return 0;
}
