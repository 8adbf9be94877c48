#include "analyze/expected_curve.h"

#include <math.h>

#include "base/number.h"

#define DAYS_A_WEEK 7.0

static bool is_within(const struct expected_curve *curve, double score)
{
    return number_compare(score, curve->baseline_lo) >= 0 &&
           number_compare(score, curve->baseline_hi) <= 0;
}

bool expected_curves_know(const struct expected_curves *curves, struct text measure)
{
    for (size_t i = 0; curves != NULL && i < curves->count; i++)
        if (text_equal_folded(curves->items[i].measure, measure))
            return true;
    return false;
}

const struct expected_curve *expected_curves_find(const struct expected_curves *curves,
                                                  struct text measure,
                                                  double first_score)
{
    for (size_t i = 0; curves != NULL && i < curves->count; i++)
        if (text_equal_folded(curves->items[i].measure, measure) &&
            is_within(&curves->items[i], first_score))
            return &curves->items[i];
    return NULL;
}

static double position(const struct expected_curve *curve,
                       const struct score_point *first,
                       const struct score_point *point)
{
    switch (curve->unit) {
    case CURVE_SESSION:
        return point->ordinal;
    case CURVE_WEEK:
        return (point->day - first->day) / DAYS_A_WEEK;
    }
    return NAN;
}

double expected_curve_at(const struct expected_curve *curve,
                         const struct score_point *first,
                         const struct score_point *point)
{
    return curve->a + curve->b * log(position(curve, first, point));
}
