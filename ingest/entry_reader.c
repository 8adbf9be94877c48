#include "ingest/entry_reader.h"

#include <math.h>
#include <string.h>

#include "base/digest.h"
#include "ingest/label.h"
#include "ingest/number_field.h"
#include "ingest/word_field.h"

static const struct role *role_at(const struct entry_reader *reader, int role)
{
    const struct role *items = roles_of(reader->rules->columns->kind).items;

    return items + role;
}

static size_t place_of(const struct entry_reader *reader, int role)
{
    return reader->rules->columns->place[role];
}

static struct text raw_at(const struct entry_reader *reader, size_t column)
{
    if (column >= reader->record->count)
        return (struct text){NULL, 0};
    return reader->record->fields[column].text;
}

static struct text raw_of(const struct entry_reader *reader, int role)
{
    size_t column = place_of(reader, role);

    if (column == COLUMN_NONE)
        return mapping_fixed_value(reader->rules->columns->mapping, role);
    return raw_at(reader, column);
}

static struct place place_at(const struct entry_reader *reader, size_t column)
{
    const struct csv_record *record = reader->record;
    bool has_field = column < record->count;
    uint32_t line = has_field ? record->fields[column].line : record->line;

    return (struct place){
        .file = reader->rules->file,
        .line = line,
        .column = column == COLUMN_NONE ? 0 : (uint32_t)column + 1,
        .line_end = record->line_end != line ? record->line_end : 0,
        .record_line = record->line != line ? record->line : 0,
    };
}

void entry_report_at(struct entry_reader *reader,
                     size_t column,
                     int role,
                     struct problem problem)
{
    const struct columns *columns = reader->rules->columns;

    problem.place = place_at(reader, column);
    problem.role = role_at(reader, role)->name;
    if (column < columns->count)
        problem.header = columns->items[column].header;
    problem.value = text_trim(raw_at(reader, column));
    if (problem.severity >= SEVERITY_ROW_REFUSED)
        reader->entry->is_refused = true;
    problem_add(reader->problems, problem);
}

static void
refuse_at(struct entry_reader *reader, size_t column, int role, enum problem_code code)
{
    entry_report_at(reader, column, role,
                    (struct problem){.code = code, .severity = SEVERITY_ROW_REFUSED});
}

static void
warn_at(struct entry_reader *reader, size_t column, int role, enum problem_code code)
{
    entry_report_at(reader, column, role,
                    (struct problem){.code = code, .severity = SEVERITY_WARNING});
}

void entry_report(struct entry_reader *reader, int role, struct problem problem)
{
    entry_report_at(reader, place_of(reader, role), role, problem);
}

static void mix(struct entry_reader *reader, uint64_t value)
{
    const uint64_t factor = UINT64_C(0x9E3779B97F4A7C15);
    uint64_t hash = (reader->entry->content_hash ^ value) * factor;

    reader->entry->content_hash = hash ^ hash >> 29;
}

static void mix_number(struct entry_reader *reader, double value)
{
    uint64_t bits = 0;

    if (!isnan(value))
        memcpy(&bits, &value, sizeof(bits));
    else
        bits = UINT64_MAX;
    mix(reader, bits);
}

void entry_mix_text(struct entry_reader *reader, struct text text)
{
    mix(reader, text.length == 0 ? 0 : digest_quick(text));
}

// A text that stays as long as the arena or the content.
static struct text kept(const struct entry_reader *reader, struct text text)
{
    uintptr_t from = (uintptr_t)reader->rules->content.data;
    uintptr_t at = (uintptr_t)text.data;

    if (text.data == NULL || (at >= from && at - from < reader->rules->content.length))
        return text;
    return arena_copy(reader->arena, text);
}

// The text of a cell; missing when it is empty or at fault, which is reported.
static struct text
take_cell(struct entry_reader *reader, size_t column, int role, enum cell_style style)
{
    struct text raw = column == COLUMN_NONE ? raw_of(reader, role) : raw_at(reader, column);
    struct cell cell = cell_read(raw, style, reader->arena);

    if (cell.is_spreadsheet_error) {
        refuse_at(reader, column, role, PROBLEM_SPREADSHEET_ERROR);
        return (struct text){NULL, 0};
    }
    if (cell.is_unwrapped)
        warn_at(reader, column, role, PROBLEM_TEXT_UNWRAPPED);
    if (cell.is_freed_of_invisible)
        warn_at(reader, column, role, PROBLEM_INVISIBLE_REMOVED);
    if (cell.text.length == 0 && role_needs_value(role_at(reader, role)))
        refuse_at(reader, column, role, PROBLEM_REQUIRED_EMPTY);
    return cell.text;
}

struct text entry_take_text(struct entry_reader *reader, int role, enum cell_style style)
{
    struct text text = take_cell(reader, place_of(reader, role), role, style);

    entry_mix_text(reader, text);
    return kept(reader, text);
}

static bool has_control_character(struct text text)
{
    while (text.length > 0) {
        uint32_t code_point = text_next_code_point(&text);
        if (code_point < 0x20 || (code_point >= 0x7F && code_point < 0xA0))
            return true;
    }
    return false;
}

static size_t skip_digits(struct text text, size_t from)
{
    while (from < text.length && text.data[from] >= '0' && text.data[from] <= '9')
        from++;
    return from;
}

// "3,17401E+15": a spreadsheet took the code for a number.
static bool is_mangled(struct text text)
{
    size_t at = skip_digits(text, 0);

    if (text.data == NULL || at == 0 || at == text.length)
        return false;
    if (text.data[at] == '.' || text.data[at] == ',')
        at = skip_digits(text, at + 1);
    if (at + 2 >= text.length || (text.data[at] != 'E' && text.data[at] != 'e') ||
        text.data[at + 1] != '+')
        return false;
    return skip_digits(text, at + 2) == text.length;
}

struct text entry_take_id(struct entry_reader *reader, int role)
{
    size_t column = place_of(reader, role);
    struct text text = take_cell(reader, column, role, CELL_CODED);
    bool is_good = false;

    if (is_mangled(text))
        refuse_at(reader, column, role, PROBLEM_ID_MANGLED);
    else if (text.length > ENTRY_MAX_ID_BYTES || has_control_character(text))
        refuse_at(reader, column, role, PROBLEM_ID_INVALID);
    else
        is_good = true;
    entry_mix_text(reader, text);
    return is_good ? kept(reader, text) : (struct text){NULL, 0};
}

static void report_day(struct entry_reader *reader,
                       int role,
                       enum problem_code code,
                       enum severity severity,
                       day_number about)
{
    char day[DAY_TEXT_BYTES];
    struct problem problem = {.code = code, .severity = severity};

    if (about != DAY_NONE)
        problem.about = day_print_iso(about, day);
    entry_report(reader, role, problem);
}

static void refuse_order(struct entry_reader *reader, int role)
{
    const char *order = date_order_name(reader->rules->date_order);

    entry_report(reader, role,
                 (struct problem){
                     .code = PROBLEM_DATE_ORDER,
                     .severity = SEVERITY_ROW_REFUSED,
                     .about = text_of(order),
                 });
}

static bool check_day(struct entry_reader *reader,
                      int role,
                      struct date_reading reading,
                      enum day_rule rule)
{
    const day_number first = day_of((struct date){ENTRY_FIRST_YEAR, 1, 1});
    day_number as_of = reader->rules->as_of;
    enum problem_code code = PROBLEM_DATE_INVALID;
    day_number about = DAY_NONE;

    if (reading.fault == DATE_OTHER_ORDER) {
        refuse_order(reader, role);
        return false;
    }
    if (reading.fault == DATE_GOOD && reading.day < first) {
        code = PROBLEM_DATE_RANGE;
    } else if (reading.fault == DATE_GOOD && rule == DAY_OF_FACT && reading.day > as_of) {
        code = PROBLEM_DATE_FUTURE;
        about = as_of;
    } else if (reading.fault == DATE_GOOD) {
        return true;
    }
    report_day(reader, role, code, SEVERITY_ROW_REFUSED, about);
    return false;
}

day_number entry_take_day(struct entry_reader *reader, int role, enum day_rule rule)
{
    const struct entry_rules *rules = reader->rules;
    struct text text = take_cell(reader, place_of(reader, role), role, CELL_CODED);

    if (text.length == 0) {
        mix(reader, 0);
        return DAY_NONE;
    }
    struct date_reading reading =
        date_field_read(text, rules->date_order, rules->utc_offset_minutes);
    if (!check_day(reader, role, reading, rule))
        return DAY_NONE;
    if (reading.is_serial)
        report_day(reader, role, PROBLEM_DATE_SERIAL, SEVERITY_WARNING, reading.day);
    if (reading.is_short_year)
        report_day(reader, role, PROBLEM_DATE_SHORT_YEAR, SEVERITY_WARNING, reading.day);
    mix(reader, (uint64_t)reading.day);
    return reading.day;
}

// Names both readings: thousands, and behind the mark a fraction.
static void
refuse_ambiguous(struct entry_reader *reader, size_t column, int role, struct text text)
{
    double point = number_field_read(text, '.').value;
    double comma = number_field_read(text, ',').value;

    entry_report_at(reader, column, role,
                    (struct problem){
                        .code = PROBLEM_NUMBER_AMBIGUOUS,
                        .severity = SEVERITY_ROW_REFUSED,
                        .low = fabs(point) > fabs(comma) ? point : comma,
                        .high = fabs(point) > fabs(comma) ? comma : point,
                    });
}

static bool is_number(struct entry_reader *reader,
                      size_t column,
                      int role,
                      struct text text,
                      enum number_fault fault)
{
    switch (fault) {
    case NUMBER_GOOD:
        return true;
    case NUMBER_INVALID:
        refuse_at(reader, column, role, PROBLEM_NUMBER_INVALID);
        break;
    case NUMBER_AMBIGUOUS:
        refuse_ambiguous(reader, column, role, text);
        break;
    case NUMBER_LOOKS_LIKE_DATE:
        refuse_at(reader, column, role, PROBLEM_NUMBER_LOOKS_LIKE_DATE);
        break;
    }
    return false;
}

static bool check_number(
    struct entry_reader *reader, size_t column, int role, double value, struct number_rule rule)
{
    if (rule.is_whole && value != floor(value)) {
        refuse_at(reader, column, role, PROBLEM_NUMBER_NOT_INTEGER);
        return false;
    }
    if (value >= rule.minimum && value <= rule.maximum)
        return true;
    entry_report_at(reader, column, role,
                    (struct problem){
                        .code = PROBLEM_OUT_OF_RANGE,
                        .severity = SEVERITY_ROW_REFUSED,
                        .about = rule.about,
                        .low = rule.minimum,
                        .high = rule.maximum,
                    });
    return false;
}

double entry_take_number_at(struct entry_reader *reader,
                            size_t column,
                            int role,
                            struct number_rule rule)
{
    struct text text = take_cell(reader, column, role, CELL_CODED);
    double value = NAN;

    if (text.length > 0) {
        struct number_reading reading = number_field_read(text, reader->rules->decimal);
        if (is_number(reader, column, role, text, reading.fault) &&
            check_number(reader, column, role, reading.value, rule))
            value = reading.value;
        if (reading.has_unit && !isnan(value))
            warn_at(reader, column, role, PROBLEM_NUMBER_UNIT);
    }
    mix_number(reader, value);
    return value;
}

double entry_take_number(struct entry_reader *reader, int role, struct number_rule rule)
{
    return entry_take_number_at(reader, place_of(reader, role), role, rule);
}

static int find_word(const struct entry_reader *reader, int role, struct text text)
{
    const struct columns *columns = reader->rules->columns;
    char bytes[LABEL_BYTES];
    struct text label = label_of(text, bytes);
    int value = mapping_word_find(columns->mapping, role, label);

    if (value != WORD_NONE || label.length == 0)
        return value;
    return word_find(words_of(columns->kind, role), label);
}

int entry_take_word(struct entry_reader *reader, int role, int empty)
{
    // Before the words for "missing" are asked: "tidak ada" is a state, "-" a status symbol.
    int value = find_word(reader, role, raw_of(reader, role));

    if (value == WORD_NONE) {
        struct text text = take_cell(reader, place_of(reader, role), role, CELL_CODED);
        value = text.length == 0 ? empty : find_word(reader, role, text);
    }
    if (value == WORD_NONE) {
        refuse_at(reader, place_of(reader, role), role, PROBLEM_WORD_UNKNOWN);
        value = empty;
    }
    mix(reader, (uint64_t)value);
    return value;
}

static struct text split_at_either(struct text *rest)
{
    size_t semicolon = text_find(*rest, ';');

    return text_split(rest, semicolon < text_find(*rest, ',') ? ';' : ',');
}

unsigned entry_take_words(struct entry_reader *reader, int role)
{
    struct text rest = take_cell(reader, place_of(reader, role), role, CELL_CODED);
    unsigned bits = 0;

    while (rest.data != NULL) {
        struct text part = text_trim(split_at_either(&rest));
        int value = part.length == 0 ? 0 : find_word(reader, role, part);
        if (value == WORD_NONE) {
            refuse_at(reader, place_of(reader, role), role, PROBLEM_WORD_UNKNOWN);
            break;
        }
        bits |= (unsigned)value;
    }
    mix(reader, bits);
    return bits;
}

bool entry_is_fixed(const struct entry_reader *reader, int role)
{
    return place_of(reader, role) == COLUMN_NONE &&
           mapping_fixed_value(reader->rules->columns->mapping, role).length > 0;
}

bool entry_has_column(const struct entry_reader *reader, int role)
{
    return place_of(reader, role) != COLUMN_NONE || entry_is_fixed(reader, role);
}

uint64_t entry_present(const struct entry_reader *reader)
{
    size_t count = roles_of(reader->rules->columns->kind).count;
    uint64_t present = 0;

    for (size_t i = 0; i < count; i++) {
        if (entry_has_column(reader, (int)i))
            present |= UINT64_C(1) << i;
    }
    return present;
}

enum goal_kind entry_goal_kind(const struct entry_reader *reader, struct text goal)
{
    const struct entry_rules *rules = reader->rules;
    enum goal_kind kind = GOAL_GAS;

    if (goal.length == 0 || rules->goal_kind == NULL ||
        !rules->goal_kind(rules->user, reader->entry->client, goal, &kind))
        return GOAL_GAS;
    return kind;
}

int32_t entry_whole_or(double value, int32_t empty)
{
    return isnan(value) ? empty : (int32_t)value;
}
