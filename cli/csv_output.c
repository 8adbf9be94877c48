#include "cli/csv_output.h"

#include <math.h>

#include "base/number.h"

/* So many digits behind one point look like a group of thousands. */
enum { GROUP_DIGITS = 3 };

struct csv_output csv_output_to(FILE *out)
{
    return (struct csv_output){out, true};
}

static void separator_put(struct csv_output *csv)
{
    if (!csv->is_first)
        fputc(',', csv->out);
    csv->is_first = false;
}

static bool needs_quotes(struct text text)
{
    for (size_t i = 0; i < text.length; i++) {
        char byte = text.data[i];

        if (byte == ',' || byte == '"' || byte == '\n' || byte == '\r')
            return true;
    }
    return false;
}

static void quoted_put(struct csv_output *csv, struct text text)
{
    fputc('"', csv->out);
    for (size_t i = 0; i < text.length; i++) {
        if (text.data[i] == '"')
            fputc('"', csv->out);
        fputc(text.data[i], csv->out);
    }
    fputc('"', csv->out);
}

void csv_put_text(struct csv_output *csv, struct text text)
{
    separator_put(csv);
    if (needs_quotes(text))
        quoted_put(csv, text);
    else if (text.length > 0)
        fwrite(text.data, 1, text.length, csv->out);
}

void csv_put_string(struct csv_output *csv, const char *string)
{
    csv_put_text(csv, string ? text_of(string) : (struct text){0});
}

void csv_put_id(struct csv_output *csv, struct text id)
{
    if (!text_starts_with(id, TEXT("'"))) {
        csv_put_text(csv, id);
        return;
    }
    separator_put(csv);
    fputc('\'', csv->out);
    csv->is_first = true; /* no separator between the two halves of the field */
    csv_put_text(csv, id);
}

static bool is_ambiguous(struct text digits)
{
    size_t point = text_find(digits, '.');

    return digits.length == point + 1 + GROUP_DIGITS;
}

void csv_put_number(struct csv_output *csv, double number)
{
    char digits[NUMBER_TEXT_BYTES];
    struct text text;

    separator_put(csv);
    if (isnan(number))
        return;
    text = number_print(number, digits);
    fwrite(text.data, 1, text.length, csv->out);
    if (is_ambiguous(text))
        fputc('0', csv->out);
}

void csv_put_count(struct csv_output *csv, long count, bool exists)
{
    csv_put_number(csv, exists ? (double)count : NAN);
}

void csv_put_day(struct csv_output *csv, day_number day)
{
    char iso[DAY_TEXT_BYTES];

    csv_put_text(csv, day == DAY_NONE ? (struct text){0} : day_print_iso(day, iso));
}

void csv_end_row(struct csv_output *csv)
{
    fputc('\n', csv->out);
    csv->is_first = true;
}
