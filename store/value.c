#include "store/value.h"

#include <math.h>

#include "store/row_hash.h"

struct value value_null(void)
{
    return (struct value){.type = VALUE_NULL};
}

struct value value_int(int64_t integer)
{
    return (struct value){.type = VALUE_INT, .integer = integer};
}

struct value value_real(double real)
{
    if (isnan(real))
        return value_null();
    return (struct value){.type = VALUE_REAL, .real = real};
}

struct value value_text(struct text text)
{
    if (text_is_empty(text))
        return value_null();
    return (struct value){.type = VALUE_TEXT, .text = text};
}

struct value value_text_or_empty(struct text text)
{
    const struct text empty = TEXT("");

    return (struct value){.type = VALUE_TEXT, .text = text.data ? text : empty};
}

struct value value_name(const char *name)
{
    return value_text(text_of(name));
}

struct value value_day(day_number day)
{
    return value_unless(day, DAY_NONE);
}

struct value value_unless(int64_t integer, int64_t none)
{
    return integer == none ? value_null() : value_int(integer);
}

bool value_equal(struct value a, struct value b)
{
    if (a.type != b.type)
        return false;
    switch (a.type) {
    case VALUE_NULL:
        return true;
    case VALUE_INT:
        return a.integer == b.integer;
    case VALUE_REAL:
        return a.real == b.real;
    case VALUE_TEXT:
        return text_equal(a.text, b.text);
    }
    return false;
}

uint64_t value_hash(uint64_t hash, struct value value)
{
    switch (value.type) {
    case VALUE_NULL:
        break;
    case VALUE_INT:
        return row_hash_int(hash, value.integer);
    case VALUE_REAL:
        return row_hash_real(hash, value.real);
    case VALUE_TEXT:
        return row_hash_text(hash, value.text);
    }
    return row_hash_null(hash);
}

void value_bind(struct value value, struct statement *statement, const char *name)
{
    switch (value.type) {
    case VALUE_NULL:
        statement_bind_null(statement, name);
        break;
    case VALUE_INT:
        statement_bind_int(statement, name, value.integer);
        break;
    case VALUE_REAL:
        statement_bind_real(statement, name, value.real);
        break;
    case VALUE_TEXT:
        statement_bind_text(statement, name, value.text);
        break;
    }
}

uint64_t value_bind_row(const struct value *values,
                        const char *const *names,
                        size_t count,
                        struct statement *statement)
{
    for (size_t i = 0; i < count; i++)
        value_bind(values[i], statement, names[i]);
    return statement_bind_hash(statement, ":hash");
}

struct value value_of_column(const struct statement *statement, int column)
{
    switch (statement_type(statement, column)) {
    case VALUE_NULL:
        break;
    case VALUE_INT:
        return value_int(statement_int(statement, column));
    case VALUE_REAL:
        return value_real(statement_real(statement, column));
    case VALUE_TEXT:
        return (struct value){.type = VALUE_TEXT, .text = statement_text(statement, column)};
    }
    return value_null();
}

double value_as_real(struct value value)
{
    return value.type == VALUE_REAL ? value.real : NAN;
}

day_number value_as_day(struct value value)
{
    return value.type == VALUE_INT ? (day_number)value.integer : DAY_NONE;
}

struct text value_as_text(struct value value)
{
    return text_is_empty(value.text) ? (struct text){0} : value.text;
}
