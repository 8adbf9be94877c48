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
        unsigned char byte = (unsigned char)text.data[i];

        /* Of the control characters one at the end of a file would be taken for its end. */
        if (byte == ',' || byte == '"' || byte < ' ')
            return true;
    }
    return false;
}

static void quoted_put(struct csv_output *csv, const char *before, struct text text)
{
    fputc('"', csv->out);
    fputs(before, csv->out);
    for (size_t i = 0; i < text.length; i++) {
        if (text.data[i] == '"')
            fputc('"', csv->out);
        fputc(text.data[i], csv->out);
    }
    fputc('"', csv->out);
}

static void field_put(struct csv_output *csv, const char *before, struct text text)
{
    separator_put(csv);
    if (needs_quotes(text)) {
        quoted_put(csv, before, text);
        return;
    }
    fputs(before, csv->out);
    if (text.length > 0)
        fwrite(text.data, 1, text.length, csv->out);
}

void csv_put_text(struct csv_output *csv, struct text text)
{
    field_put(csv, "", text);
}

void csv_put_string(struct csv_output *csv, const char *string)
{
    csv_put_text(csv, string ? text_of(string) : (struct text){0});
}

/* The reader takes off a leading ' and ="..." around. */
static bool looks_wrapped(struct text id)
{
    return text_starts_with(id, TEXT("'")) ||
           (text_starts_with(id, TEXT("=\"")) && text_ends_with(id, TEXT("\"")));
}

void csv_put_id(struct csv_output *csv, struct text id)
{
    field_put(csv, looks_wrapped(id) ? "'" : "", id);
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
