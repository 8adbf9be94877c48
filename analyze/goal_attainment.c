#include "analyze/goal_attainment.h"

#include <math.h>

#include "analyze/estimate.h"

double goal_attainment_score(const struct goal_level *goals, size_t count)
{
    double weighted_levels = 0;
    double weights = 0;
    double squared_weights = 0;
    for (size_t i = 0; i < count; i++) {
        double weight = goals[i].weight;
        if (!(weight >= 0) || !value_is_usable(weight) || !value_is_usable(goals[i].level))
            return NAN;
        weighted_levels += weight * goals[i].level;
        weights += weight;
        squared_weights += weight * weight;
    }
    if (weights == 0)
        return NAN;
    double variance =
        (1 - GOAL_CORRELATION) * squared_weights + GOAL_CORRELATION * weights * weights;
    double score = 50 + 10 * weighted_levels / sqrt(variance);
    return variance > 0 && isfinite(variance) && isfinite(score) ? score : NAN;
}

size_t goal_attainment_met(const struct goal_level *goals, size_t count)
{
    size_t met = 0;
    for (size_t i = 0; i < count; i++)
        met += goals[i].level >= 0;
    return met;
}
