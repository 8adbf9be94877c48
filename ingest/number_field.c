#include "ingest/number_field.h"

#include "base/attributes.h"
#include "base/number.h"
#include "ingest/date_field.h"

#define GROUP_DIGITS 3
#define LONGEST_NUMBER 64 // characters without the sign

// What may stand behind a number of minutes.
static const struct text unit_words[] = {
    TEXT_INIT("menit"),
    TEXT_INIT("mnt"),
    TEXT_INIT("minutes"),
    TEXT_INIT("min"),
};

// The digits between marks: "1.234,5" has the runs 1, 234, 5 and the marks . and ,
struct runs {
    size_t digits[LONGEST_NUMBER];
    char marks[LONGEST_NUMBER]; // marks[i] stands behind run i
    size_t mark_count;
};

static bool is_digit(char byte)
{
    return byte >= '0' && byte <= '9';
}

static bool is_mark(char byte)
{
    return byte == '.' || byte == ',';
}

static struct text without_unit(struct text text, bool *has_unit)
{
    for (size_t i = 0; i < COUNT(unit_words); i++) {
        size_t length = unit_words[i].length;
        if (text.length <= length)
            continue;
        struct text end = text_slice(text, text.length - length, length);
        struct text number = text_trim(text_slice(text, 0, text.length - length));
        if (text_equal_folded(end, unit_words[i]) && number.length > 0 &&
            is_digit(number.data[number.length - 1])) {
            *has_unit = true;
            return number;
        }
    }
    return text;
}

static struct text without_sign(struct text text, bool *is_negative)
{
    static const struct text minus = TEXT_INIT("\xE2\x88\x92"); // U+2212

    if (text_starts_with(text, minus)) {
        *is_negative = true;
        return text_slice(text, minus.length, text.length - minus.length);
    }
    if (text.length > 0 && (text.data[0] == '-' || text.data[0] == '+')) {
        *is_negative = text.data[0] == '-';
        return text_slice(text, 1, text.length - 1);
    }
    return text;
}

static bool split_runs(struct text text, struct runs *runs)
{
    if (text.length == 0 || text.length > LONGEST_NUMBER)
        return false;
    for (size_t i = 0; i < text.length; i++) {
        char byte = text.data[i];
        if (is_digit(byte))
            runs->digits[runs->mark_count]++;
        else if (is_mark(byte) && i + 1 < text.length)
            runs->marks[runs->mark_count++] = byte;
        else
            return false;
    }
    return true;
}

// Whether the runs up to `last` are groups of thousands: one to three digits, then threes.
static bool is_grouped(const struct runs *runs, size_t last)
{
    if (runs->digits[0] < 1 || runs->digits[0] > GROUP_DIGITS)
        return false;
    for (size_t i = 1; i <= last; i++) {
        if (runs->digits[i] != GROUP_DIGITS || runs->marks[i - 1] != runs->marks[0])
            return false;
    }
    return true;
}

static char other_mark(char mark)
{
    if (mark == '.')
        return ',';
    return '.';
}

// "1.234" can be both; "0.125" and "1234.567" are grouped by nobody.
static bool is_ambiguous(const struct runs *runs, struct text text)
{
    return runs->mark_count == 1 && is_grouped(runs, 1) && text.data[0] != '0';
}

/*
 * The decimal mark of the text: '\0' when it has none. False when the marks make no number or
 * the text is ambiguous.
 */
static bool find_decimal(const struct runs *runs, char *decimal)
{
    size_t count = runs->mark_count;

    *decimal = '\0';
    if (count == 0)
        return true;
    char last = runs->marks[count - 1];
    if (count == 1) {
        *decimal = last;
        return true;
    }
    if (is_grouped(runs, count))
        return true;
    *decimal = last;
    return runs->marks[0] != last && is_grouped(runs, count - 1);
}

static double value_of(struct text text, char decimal, bool is_negative)
{
    char plain[LONGEST_NUMBER + 3]; // a sign and a nought more
    size_t length = 0;
    double value = 0;

    if (is_negative)
        plain[length++] = '-';
    if (is_mark(text.data[0]))
        plain[length++] = '0';
    for (size_t i = 0; i < text.length; i++) {
        if (is_digit(text.data[i]))
            plain[length++] = text.data[i];
        else if (text.data[i] == decimal)
            plain[length++] = '.';
    }
    bool is_number = number_parse((struct text){plain, length}, &value);
    return is_number && value != 0 ? value : 0; // never -0
}

static bool looks_like_date(struct text text)
{
    size_t marks = 0;
    bool is_plain = true;

    for (size_t i = 0; i < text.length; i++) {
        bool is_separator = i > 0 && (text.data[i] == '/' || text.data[i] == '-');
        marks += is_separator;
        is_plain = is_plain && (is_digit(text.data[i]) || is_separator);
    }
    if (is_plain && marks > 0)
        return true;
    return date_field_read(text, DATE_ORDER_DMY, 0).fault != DATE_INVALID;
}

// "04-Mar" and "Mar-04": a day or year is missing, so that it is no date of its own.
static bool looks_like_part_of_date(struct text text)
{
    char whole[LONGEST_NUMBER + 8];
    size_t length = 0;

    if (text.length > LONGEST_NUMBER)
        return false;
    for (size_t i = 0; i < text.length; i++)
        whole[length++] = text.data[i];
    for (const char *year = "-2024"; *year != '\0'; year++) // a leap year: 29-Feb
        whole[length++] = *year;
    return date_field_read((struct text){whole, length}, DATE_ORDER_DMY, 0).fault == DATE_GOOD;
}

static struct number_reading not_a_number(struct text text)
{
    bool is_date = looks_like_date(text) || looks_like_part_of_date(text);

    return (struct number_reading){.fault = is_date ? NUMBER_LOOKS_LIKE_DATE : NUMBER_INVALID};
}

// Most numbers of a log are a few digits; they need none of the above.
static bool read_plain(struct text text, double *value)
{
    const size_t most_digits = 9;
    size_t from = text.length > 1 && text.data[0] == '-' ? 1 : 0;
    int32_t number = 0;

    if (text.length == 0 || text.length - from > most_digits)
        return false;
    for (size_t i = from; i < text.length; i++) {
        if (!is_digit(text.data[i]))
            return false;
        number = number * 10 + (text.data[i] - '0');
    }
    *value = from == 0 ? number : -number;
    return true;
}

struct number_reading number_field_read(struct text text, char decimal)
{
    struct number_reading reading = {0};
    struct runs runs = {{0}, {0}, 0};
    bool is_negative = false;
    char mark = '\0';

    if (read_plain(text, &reading.value))
        return reading;
    struct text number = without_sign(without_unit(text, &reading.has_unit), &is_negative);
    if (!split_runs(number, &runs) || !find_decimal(&runs, &mark))
        return not_a_number(text);
    if (is_ambiguous(&runs, number)) {
        if (decimal == '\0')
            return (struct number_reading){.fault = NUMBER_AMBIGUOUS};
        if (mark != decimal)
            mark = '\0';
    } else if (runs.mark_count > 0) {
        reading.evidence = mark;
        if (mark == '\0')
            reading.evidence = other_mark(runs.marks[0]);
    }
    reading.value = value_of(number, mark, is_negative);
    return reading;
}
