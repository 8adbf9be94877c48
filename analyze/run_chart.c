#include "analyze/run_chart.h"

#include <math.h>

#include "analyze/describe.h"
#include "analyze/distribution.h"

static void count_runs(struct run_chart *chart, const double *values, size_t count)
{
    int last_side = 0;
    size_t run = 0;
    for (size_t i = 0; i < count; i++) {
        int side = (values[i] > chart->center) - (values[i] < chart->center);
        if (side == 0)
            continue;
        chart->useful_count++;
        chart->crossings += last_side != 0 && side != last_side;
        run = side == last_side ? run + 1 : 1;
        chart->longest_run = run > chart->longest_run ? run : chart->longest_run;
        last_side = side;
    }
}

struct run_chart run_chart_of(const double *values, size_t count, struct arena *work)
{
    struct run_chart chart = {.why = WHY_NO_DATA, .center = NAN};
    if (count == 0 || !values_are_usable(values, count))
        return chart;
    chart.center = median_of(values, count, work);
    chart.why = WHY_CONSTANT;
    count_runs(&chart, values, count);
    if (chart.useful_count == 0)
        return chart;
    chart.why = WHY_NONE;
    chart.longest_run_maximum = (size_t)rint(log2((double)chart.useful_count)) + 3;
    chart.crossings_minimum = (size_t)binomial_quantile(0.05, chart.useful_count - 1, 0.5);
    chart.is_signal = chart.longest_run > chart.longest_run_maximum ||
                      chart.crossings < chart.crossings_minimum;
    return chart;
}
