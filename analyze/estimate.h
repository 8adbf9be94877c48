/* A figure that may not exist: its value, or the reason why there is none. */
#ifndef ANALYZE_ESTIMATE_H
#define ANALYZE_ESTIMATE_H

#include <math.h>
#include <stdbool.h>

#include "model/judgement.h"

/* `value` is NaN exactly when `why` is not WHY_NONE. */
struct estimate {
    double value;
    enum why why;
};

static inline struct estimate estimate_of(double value)
{
    return (struct estimate){value, WHY_NONE};
}

static inline struct estimate estimate_missing(enum why why)
{
    return (struct estimate){NAN, why};
}

static inline bool estimate_exists(struct estimate estimate)
{
    return estimate.why == WHY_NONE;
}

#endif
