#include "cli/curves.h"

#include "base/number.h"
#include "ingest/csv_reader.h"

enum column {
    COLUMN_MEASURE,
    COLUMN_LOW,
    COLUMN_HIGH,
    COLUMN_UNIT,
    COLUMN_A,
    COLUMN_B,
    COLUMN_SOURCE,
    COLUMN_LICENCE,
    COLUMN_COUNT
};

static const char *const column_names[COLUMN_COUNT] = {
    "measure", "baseline_lo", "baseline_hi", "x_unit", "a", "b", "source", "licence",
};

#define NO_FIELD ((size_t)-1)

struct reader {
    const char *file;
    struct arena *arena;
    struct problems *problems;
    size_t fields[COLUMN_COUNT]; /* where in a record; NO_FIELD = nowhere */
};

static bool invalid(const struct reader *reader,
                    const struct csv_record *record,
                    enum column column,
                    struct text value)
{
    size_t field = reader->fields[column];

    return problem_add(reader->problems,
                       (struct problem){
                           .code = PROBLEM_CURVE_INVALID,
                           .severity = SEVERITY_FAILURE,
                           .place = {.file = reader->file,
                                     .line = record->line,
                                     .column = field == NO_FIELD ? 0 : (uint32_t)field + 1},
                           .value = value,
                           .about = text_of(column_names[column]),
                       });
}

/* Missing in a row that ends before it. */
static struct text
cell(const struct reader *reader, const struct csv_record *record, enum column column)
{
    size_t field = reader->fields[column];

    return field < record->count ? text_trim(record->fields[field].text) : (struct text){0};
}

/* The delimiter behind the first word of the header; a comma when there is none. */
static char delimiter_of(struct text content)
{
    for (size_t i = 0; i < content.length && content.data[i] != '\n'; i++) {
        char byte = content.data[i];

        if (byte == ',' || byte == ';' || byte == '\t')
            return byte;
    }
    return ',';
}

static bool header_read(struct reader *reader, const struct csv_record *header)
{
    bool is_good = true;

    for (int column = 0; column < COLUMN_COUNT; column++) {
        reader->fields[column] = NO_FIELD;
        for (size_t i = 0; i < header->count; i++) {
            if (text_equal_folded(text_trim(header->fields[i].text),
                                  text_of(column_names[column])))
                reader->fields[column] = i;
        }
        if (reader->fields[column] == NO_FIELD)
            is_good = invalid(reader, header, (enum column)column, (struct text){0});
    }
    return is_good;
}

/* A comma is a decimal mark too; no number of a curve has groups of thousands. */
static bool number_read(const struct reader *reader,
                        const struct csv_record *record,
                        enum column column,
                        double *number)
{
    struct text value = cell(reader, record, column);
    char *digits = arena_string(reader->arena, value);
    size_t comma = text_find(value, ',');

    if (comma < value.length)
        digits[comma] = '.';
    return number_parse(text_of(digits), number) || invalid(reader, record, column, value);
}

static bool
unit_read(const struct reader *reader, const struct csv_record *record, enum curve_unit *unit)
{
    struct text value = cell(reader, record, COLUMN_UNIT);

    *unit = text_equal_folded(value, TEXT("week")) ? CURVE_WEEK : CURVE_SESSION;
    return *unit == CURVE_WEEK || text_equal_folded(value, TEXT("session")) ||
           invalid(reader, record, COLUMN_UNIT, value);
}

/* A text without which nobody could say what the curve is of and whether it may be used. */
static bool text_read(const struct reader *reader,
                      const struct csv_record *record,
                      enum column column,
                      struct text *text)
{
    *text = arena_copy(reader->arena, cell(reader, record, column));
    return !text_is_empty(*text) || invalid(reader, record, column, *text);
}

/* Every cell is looked at, so that all faults of a row are named at once. */
static bool curve_read(const struct reader *reader,
                       const struct csv_record *record,
                       struct expected_curve *curve)
{
    bool is_good = text_read(reader, record, COLUMN_MEASURE, &curve->measure);

    is_good &= number_read(reader, record, COLUMN_LOW, &curve->baseline_lo);
    is_good &= number_read(reader, record, COLUMN_HIGH, &curve->baseline_hi);
    is_good &= unit_read(reader, record, &curve->unit);
    is_good &= number_read(reader, record, COLUMN_A, &curve->a);
    is_good &= number_read(reader, record, COLUMN_B, &curve->b);
    is_good &= text_read(reader, record, COLUMN_SOURCE, &curve->source);
    is_good &= text_read(reader, record, COLUMN_LICENCE, &curve->licence);
    if (is_good && number_compare(curve->baseline_hi, curve->baseline_lo) < 0)
        return invalid(reader, record, COLUMN_HIGH, cell(reader, record, COLUMN_HIGH));
    return is_good;
}

/* The rows behind the header; one that cannot be read is left out and named. */
static void
rows_read(const struct reader *reader, struct csv_reader *rows, struct expected_curves *curves)
{
    struct csv_record record;
    size_t capacity = 0;

    while (csv_reader_next(rows, &record)) {
        struct expected_curve curve = {0};

        if (csv_record_is_empty(&record))
            continue;
        if (record.fault != CSV_GOOD) {
            invalid(reader, &record, COLUMN_MEASURE, (struct text){0});
        } else if (curve_read(reader, &record, &curve)) {
            curves->items = arena_grow(reader->arena, curves->items, &capacity,
                                       curves->count + 1, sizeof(curve));
            curves->items[curves->count++] = curve;
        }
    }
}

bool curves_read(struct expected_curves *curves,
                 struct text content,
                 const char *file,
                 struct arena *arena,
                 struct problems *problems)
{
    const struct text mark = TEXT("\xEF\xBB\xBF");
    struct reader reader = {.file = file, .arena = arena, .problems = problems};
    struct csv_reader rows;
    struct csv_record header = {.line = 1}; // an empty file has none
    size_t before = problems->count;

    *curves = (struct expected_curves){0};
    if (text_starts_with(content, mark))
        content = text_slice(content, mark.length, content.length - mark.length);
    rows = csv_reader_create(content, delimiter_of(content), arena);
    csv_reader_next(&rows, &header);
    if (header_read(&reader, &header))
        rows_read(&reader, &rows, curves);
    return problems->count == before;
}
