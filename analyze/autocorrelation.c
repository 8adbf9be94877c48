#include "analyze/autocorrelation.h"

#include <math.h>

#include "analyze/describe.h"
#include "analyze/distribution.h"

static struct estimate lag_one(const double *values, size_t count)
{
    if (!values_are_usable(values, count))
        return estimate_missing(WHY_NO_DATA);
    if (count < 3)
        return estimate_missing(WHY_TOO_FEW);
    double squares = squares_about_mean(values, count);
    if (squares == 0)
        return estimate_missing(WHY_CONSTANT);
    if (!isfinite(squares))
        return estimate_missing(WHY_NO_DATA);
    double mean = mean_of(values, count);
    double products = 0;
    for (size_t i = 1; i < count; i++)
        products += (values[i - 1] - mean) * (values[i] - mean);
    return estimate_if_finite(products / squares);
}

struct autocorrelation autocorrelation_of(const double *values, size_t count)
{
    struct autocorrelation result = {count, lag_one(values, count), NAN};
    if (result.r1.why == WHY_NONE)
        result.bound95 = normal_quantile(0.975) / sqrt((double)count);
    return result;
}
