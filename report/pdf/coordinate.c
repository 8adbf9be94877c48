#include "report/pdf/coordinate.h"

#include <assert.h>
#include <math.h>
#include <stdbool.h>

// Writes units / 10^decimals from the back of `out` to the front.
static struct text print_scaled(long units, int decimals, char out[COORDINATE_BYTES])
{
    size_t at = COORDINATE_BYTES;
    bool is_negative = units < 0;
    bool has_fraction = false;

    if (is_negative)
        units = -units;
    for (; decimals > 0; decimals--, units /= 10) {
        has_fraction = has_fraction || units % 10 != 0;
        if (has_fraction)
            out[--at] = (char)('0' + units % 10);
    }
    if (has_fraction)
        out[--at] = '.';
    for (; units > 0; units /= 10)
        out[--at] = (char)('0' + units % 10);
    if (at == COORDINATE_BYTES)
        out[--at] = '0';
    else if (is_negative)
        out[--at] = '-';
    return (struct text){out + at, COORDINATE_BYTES - at};
}

struct text coordinate_print(double value, char out[COORDINATE_BYTES])
{
    assert(isfinite(value) && fabs(value) <= COORDINATE_LIMIT);
    return print_scaled(lround(value * 100), 2, out);
}

struct text colour_part_print(unsigned part, char out[COORDINATE_BYTES])
{
    assert(part <= 255);
    return print_scaled(((long)part * 1000 + 127) / 255, 3, out);
}

struct text code_print(uint16_t code, char out[COORDINATE_BYTES])
{
    static const char digits[] = "0123456789ABCDEF";

    for (size_t i = 0; i < 4; i++)
        out[i] = digits[code >> (12 - 4 * i) & 15];
    return (struct text){out, 4};
}
