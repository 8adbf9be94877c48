#include "analyze/proportion.h"

#include <math.h>

#include "analyze/distribution.h"

static struct proportion proportion_missing(void)
{
    return (struct proportion){estimate_missing(WHY_NO_DATA), interval_missing()};
}

struct proportion proportion_wilson(uint64_t x, uint64_t n, double confidence)
{
    if (n == 0 || x > n)
        return proportion_missing();
    double count = (double)n;
    double rate = (double)x / count;
    double k = normal_two_sided_quantile(confidence);
    double width = 1 + k * k / count;
    double center = (rate + k * k / (2 * count)) / width;
    double half = k * sqrt(rate * (1 - rate) / count + k * k / (4 * count * count)) / width;
    struct proportion result = {estimate_of(rate), interval_around(center, half)};
    if (x == 0)
        result.interval.lo = 0;
    if (x == n)
        result.interval.hi = 1;
    return result;
}

struct proportion proportion_clopper_pearson(uint64_t x, uint64_t n, double confidence)
{
    if (n == 0 || x > n)
        return proportion_missing();
    double tail = (1 - confidence) / 2;
    double hits = (double)x;
    double misses = (double)(n - x);
    return (struct proportion){
        .rate = estimate_of(hits / (double)n),
        .interval.lo = x == 0 ? 0 : beta_quantile(tail, hits, misses + 1),
        .interval.hi = x == n ? 1 : beta_quantile(1 - tail, hits + 1, misses),
    };
}
