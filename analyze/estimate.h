/* A figure, its interval, and why it is missing: undefined is never zero. */
#ifndef ANALYZE_ESTIMATE_H
#define ANALYZE_ESTIMATE_H

#include <math.h>
#include <stdbool.h>
#include <stddef.h>

#include "model/judgement.h"

/* `value` is NaN exactly when `why` is not WHY_NONE. */
struct estimate {
    double value;
    enum why why;
};

/* Two ends in the unit of their figure; an end that does not exist is NaN. */
struct interval {
    double lo;
    double hi;
};

/* Beyond this a score is no measurement, and its square would leave the range of a double. */
#define VALUE_MAXIMUM 1e300

static inline struct estimate estimate_of(double value)
{
    return (struct estimate){value, WHY_NONE};
}

static inline struct estimate estimate_missing(enum why why)
{
    return (struct estimate){NAN, why};
}

/* For results that overflow on absurd data: not finite becomes undefined. */
static inline struct estimate estimate_if_finite(double value)
{
    return isfinite(value) ? estimate_of(value) : estimate_missing(WHY_NO_DATA);
}

static inline struct interval interval_missing(void)
{
    return (struct interval){NAN, NAN};
}

/* `center` -+ `half_width`. */
static inline struct interval interval_around(double center, double half_width)
{
    return (struct interval){center - half_width, center + half_width};
}

/* Finite and of a size that a score can have. */
static inline bool value_is_usable(double value)
{
    return fabs(value) <= VALUE_MAXIMUM; // false for NaN
}

static inline bool values_are_usable(const double *values, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (!value_is_usable(values[i]))
            return false;
    return true;
}

#endif
