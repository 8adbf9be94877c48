#include "base/number.h"

#include <assert.h>
#include <float.h>
#include <inttypes.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// Digits behind these cannot decide how a double is rounded, except by not being all zero.
#define PARSE_DIGITS 800

#define DOUBLE_DIGITS 17                           /* enough for every double */
#define MOST_SCALED_PLACES 4                       /* decimals found without printing */
#define LARGEST_EXACT ((int64_t)1 << DBL_MANT_DIG) /* up to here every integer is a double */

// sign 0.digits * 10^point, the digits beginning and ending with one that is not 0.
struct decimal {
    bool is_negative;
    int count; // 0 = the number zero
    int point;
    char digits[DOUBLE_DIGITS + 1];
};

// The digits of a text that is being read, without zeros in front.
struct reading {
    size_t count;
    int64_t exponent;
    bool has_more; // a digit that did not fit was not zero
    char digits[PARSE_DIGITS];
};

static bool is_digit(char byte)
{
    return byte >= '0' && byte <= '9';
}

static struct text skip_sign(struct text text, bool *is_negative)
{
    *is_negative = text.length > 0 && text.data[0] == '-';
    if (*is_negative || (text.length > 0 && text.data[0] == '+'))
        return text_slice(text, 1, text.length - 1);
    return text;
}

static bool all_digits(struct text text)
{
    for (size_t i = 0; i < text.length; i++) {
        if (!is_digit(text.data[i]))
            return false;
    }
    return text.length > 0;
}

static void read_digits(struct reading *reading, struct text digits, bool is_fraction)
{
    for (size_t i = 0; i < digits.length; i++) {
        bool is_leading_zero = reading->count == 0 && digits.data[i] == '0';
        bool fits = reading->count < PARSE_DIGITS;
        if (!is_leading_zero && fits)
            reading->digits[reading->count++] = digits.data[i];
        if (!fits && digits.data[i] != '0')
            reading->has_more = true;
        if (is_fraction && fits)
            reading->exponent--;
        if (!is_fraction && !fits)
            reading->exponent++;
    }
}

// strtod rounds correctly; it only ever sees digits and an exponent made here, and the program
// never leaves the locale "C".
static double reading_value(const struct reading *reading)
{
    char buffer[PARSE_DIGITS + 32];
    if (reading->count == 0)
        return 0;
    snprintf(buffer, sizeof buffer, "%.*s%se%" PRId64, (int)reading->count, reading->digits,
             reading->has_more ? "1" : "", reading->exponent - (reading->has_more ? 1 : 0));
    return strtod(buffer, NULL);
}

bool number_parse(struct text text, double *value)
{
    bool is_negative = false;
    struct text unsigned_text = skip_sign(text, &is_negative);
    size_t point = text_find(unsigned_text, '.');
    struct text whole = text_slice(unsigned_text, 0, point);
    struct text fraction = {0};
    if (!all_digits(whole))
        return false;
    if (point < unsigned_text.length) {
        fraction = text_slice(unsigned_text, point + 1, unsigned_text.length - point - 1);
        if (!all_digits(fraction))
            return false;
    }

    struct reading reading = {0};
    read_digits(&reading, whole, false);
    read_digits(&reading, fraction, true);
    double magnitude = reading_value(&reading);
    if (!isfinite(magnitude))
        return false;
    *value = is_negative && magnitude > 0 ? -magnitude : magnitude;
    return true;
}

bool number_parse_int(struct text text, int64_t *value)
{
    bool is_negative = false;
    struct text digits = skip_sign(text, &is_negative);
    if (!all_digits(digits))
        return false;
    // Counted downwards, since INT64_MIN has no positive counterpart.
    int64_t negative = 0;
    for (size_t i = 0; i < digits.length; i++) {
        int digit = digits.data[i] - '0';
        if (negative < (INT64_MIN + digit) / 10)
            return false;
        negative = negative * 10 - digit;
    }
    if (!is_negative && negative == INT64_MIN)
        return false;
    *value = is_negative ? negative : -negative;
    return true;
}

static void drop_trailing_zeros(struct decimal *decimal)
{
    while (decimal->count > 0 && decimal->digits[decimal->count - 1] == '0')
        decimal->count--;
}

static void put_integer(struct decimal *decimal, int64_t integer)
{
    char digits[DBL_DIG];
    int count = 0;

    for (; integer > 0; integer /= 10)
        digits[count++] = (char)('0' + integer % 10);
    for (int i = 0; i < count; i++)
        decimal->digits[i] = digits[count - 1 - i];
    decimal->count = count;
}

// Most numbers are an integer of at most 15 digits over a small power of ten. When that
// quotient, which is rounded once, is the number, the integer's digits are the shortest.
static bool read_scaled(double magnitude, struct decimal *decimal)
{
    const double limit = 1e15;
    double scale = 1;

    for (int places = 0; places <= MOST_SCALED_PLACES; places++, scale *= 10) {
        double scaled = round(magnitude * scale);
        if (scaled >= limit || scaled / scale != magnitude)
            continue;
        put_integer(decimal, (int64_t)scaled);
        decimal->point = decimal->count - places;
        drop_trailing_zeros(decimal);
        return true;
    }
    return false;
}

// The shortest digits that read back as the same double. Every double of full precision keeps
// any 15 digits, so shorter texts are those 15 without their zeros.
static void print_shortest(double magnitude, struct decimal *decimal)
{
    char printed[DOUBLE_DIGITS + 16];
    int digits = magnitude < DBL_MIN ? 1 : DBL_DIG;

    do
        snprintf(printed, sizeof printed, "%.*e", digits - 1, magnitude);
    while (digits++ < DOUBLE_DIGITS && strtod(printed, NULL) != magnitude);

    const char *next = printed;
    for (; *next != 'e'; next++) {
        if (is_digit(*next))
            decimal->digits[decimal->count++] = *next;
    }
    decimal->point = (int)strtol(next + 1, NULL, 10) + 1;
    drop_trailing_zeros(decimal);
}

static struct decimal shortest_decimal(double value)
{
    struct decimal decimal = {.is_negative = value < 0};

    assert(isfinite(value));
    if (!read_scaled(fabs(value), &decimal))
        print_shortest(fabs(value), &decimal);
    return decimal;
}

static int decimal_places(const struct decimal *decimal)
{
    return decimal->count > decimal->point ? decimal->count - decimal->point : 0;
}

static void add_one_at_end(struct decimal *decimal)
{
    while (decimal->count > 0 && decimal->digits[decimal->count - 1] == '9')
        decimal->count--;
    if (decimal->count > 0) {
        decimal->digits[decimal->count - 1]++;
        return;
    }
    decimal->digits[0] = '1';
    decimal->count = 1;
    decimal->point++;
}

static void round_decimal(struct decimal *decimal, int places)
{
    int kept = decimal->point + places;
    if (kept >= decimal->count)
        return;
    bool goes_up = kept >= 0 && decimal->digits[kept] >= '5';
    decimal->count = kept > 0 ? kept : 0;
    if (goes_up)
        add_one_at_end(decimal);
    drop_trailing_zeros(decimal);
}

static char decimal_digit(const struct decimal *decimal, int position)
{
    if (position < 0 || position >= decimal->count)
        return '0';
    return decimal->digits[position];
}

static struct text write_decimal(const struct decimal *decimal, int places, char *out)
{
    int point = decimal->count > 0 ? decimal->point : 0;
    char *end = out;
    if (decimal->is_negative && decimal->count > 0)
        *end++ = '-';
    if (point <= 0)
        *end++ = '0';
    for (int i = 0; i < point; i++)
        *end++ = decimal_digit(decimal, i);
    if (places > 0)
        *end++ = '.';
    for (int i = 0; i < places; i++)
        *end++ = decimal_digit(decimal, point + i);
    *end = '\0';
    return (struct text){out, (size_t)(end - out)};
}

struct text number_print(double value, char out[NUMBER_TEXT_BYTES])
{
    struct decimal decimal = shortest_decimal(value);
    return write_decimal(&decimal, decimal_places(&decimal), out);
}

struct text number_print_fixed(double value, int decimals, char out[NUMBER_TEXT_BYTES])
{
    assert(decimals >= 0 && decimals <= DOUBLE_DIGITS);
    struct decimal decimal = shortest_decimal(value);
    round_decimal(&decimal, decimals);
    return write_decimal(&decimal, decimals, out);
}

int number_decimals(double value)
{
    struct decimal decimal = shortest_decimal(value);
    return decimal_places(&decimal);
}

// The decimal times 10^places as an integer; false when it would not be exact as a double.
static bool scaled_integer(const struct decimal *decimal, int places, int64_t *integer)
{
    int64_t magnitude = 0;
    for (int i = 0; i < decimal->point + places; i++) {
        magnitude = magnitude * 10 + (decimal_digit(decimal, i) - '0');
        if (magnitude > LARGEST_EXACT)
            return false;
    }
    *integer = decimal->is_negative ? -magnitude : magnitude;
    return true;
}

double number_difference(double a, double b)
{
    const int exact_powers = 22; // 10^22 is the largest power of ten that is a double

    if (!isfinite(a) || !isfinite(b))
        return a - b;
    struct decimal first = shortest_decimal(a);
    struct decimal second = shortest_decimal(b);
    int first_places = decimal_places(&first);
    int second_places = decimal_places(&second);
    int places = first_places > second_places ? first_places : second_places;
    int64_t minuend = 0;
    int64_t subtrahend = 0;
    if (places > exact_powers || !scaled_integer(&first, places, &minuend) ||
        !scaled_integer(&second, places, &subtrahend))
        return a - b;
    int64_t difference = minuend - subtrahend;
    if (llabs(difference) > LARGEST_EXACT)
        return a - b;

    double scale = 1;
    for (int i = 0; i < places; i++)
        scale *= 10;
    return (double)difference / scale; // both exact, so this rounds once
}

int number_compare(double a, double b)
{
    // Different doubles have different shortest texts, in the same order.
    return (a > b) - (a < b);
}
