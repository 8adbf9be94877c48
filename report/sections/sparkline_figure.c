#include "report/sections/sparkline_figure.h"

#include <math.h>

const struct chart *sparkline_figure(const struct wording *wording,
                                     const struct measure_findings *measure)
{
    struct chart *chart;
    double *values;
    double limit = wording_is_counsellors(wording) ? wording_limit(measure) : NAN;

    if (measure->n == 0)
        return NULL;
    chart = ARENA_NEW(wording->arena, struct chart);
    values = ARENA_ARRAY(wording->arena, double, measure->n);
    for (size_t i = 0; i < measure->n; i++)
        values[i] = measure->points[i].value;
    chart->kind = CHART_SPARKLINE;
    chart->alternative = PHRASE(
        &wording->phrasing, wording->say_in_charts->alt_sparkline,
        filling_text("measure", wording_measure(wording, measure)),
        filling_text("a", wording_score(wording, measure->instrument, values[0])),
        filling_text("b", wording_score(wording, measure->instrument, values[measure->n - 1])));
    chart->sparkline = (struct sparkline_chart){
        .values = values,
        .count = measure->n,
        .minimum = measure->instrument->minimum,
        .maximum = measure->instrument->maximum,
        .band_low = measure->n > 1 ? values[0] - limit : NAN,
        .band_high = measure->n > 1 ? values[0] + limit : NAN,
        .cutoff = measure->cutoff.value,
    };
    for (size_t i = 0; i < measure->n && !measure->instrument->is_known; i++) {
        chart->sparkline.minimum = fmin(i ? chart->sparkline.minimum : values[0], values[i]);
        chart->sparkline.maximum = fmax(i ? chart->sparkline.maximum : values[0], values[i]);
    }
    return chart;
}
