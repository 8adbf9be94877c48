#include "analyze/decimal_scores.h"

#include <assert.h>
#include <math.h>
#include <stdbool.h>

static const double power_of_ten[DECIMAL_PLACES_MAXIMUM + 1] = {
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
};

/* Above this not every whole number is a double. */
static const double exact_limit = 9007199254740992.0;

/* The division rounds once, so equality means: `value` is the double of that decimal number. */
static bool is_decimal(double value, int places)
{
    double units = rint(value * power_of_ten[places]);
    return fabs(units) < exact_limit && units / power_of_ten[places] == value;
}

int decimal_places(const double *values, size_t count)
{
    int places = 0;
    for (size_t i = 0; i < count; i++) {
        while (places <= DECIMAL_PLACES_MAXIMUM && !is_decimal(values[i], places))
            places++;
        if (places > DECIMAL_PLACES_MAXIMUM)
            return -1;
    }
    for (size_t i = 0; i < count; i++) // earlier scores were tried with fewer places
        if (!is_decimal(values[i], places))
            return -1;
    return places;
}

int64_t decimal_units(double value, int places)
{
    assert(places >= 0 && places <= DECIMAL_PLACES_MAXIMUM);
    return (int64_t)rint(value * power_of_ten[places]);
}

double decimal_unit_count(int places)
{
    assert(places >= 0 && places <= DECIMAL_PLACES_MAXIMUM);
    return power_of_ten[places];
}

double decimal_difference(double a, double b)
{
    int places = decimal_places((const double[]){a, b}, 2);
    if (places < 0)
        return a - b;
    return (double)(decimal_units(a, places) - decimal_units(b, places)) / power_of_ten[places];
}
