#include "analyze/thresholds.h"

#include <string.h>

const struct thresholds thresholds_default = {
    .episode_gap_days = 90,
    .gbo_target = 8,
    .gbo_reliable = 3,
    .value_percent = 25,
    .attendance_denominator = 5,
    .attendance_target = 0.80,
    .missing_share = 0.20,
    .first_score_session = 2,
    .early_session = 4,
    .trend_scores = 8,
    .trend_scores_firm = 10,
    .trend_values = 3,
    .slope_scores = 5,
    .break_days = 42,
    .minimum_reliability = 0.70,
    .stalled_days = 6,
    .step_overdue_days = 7,
    .obstacle_days = 14,
    .review_sessions = 6,
    .review_days = 90,
    .no_contact_days = 15,
    .no_contact_red_days = 30,
    .risk_days = 7,
    .comparison_episodes = 30,
};

#define NAMED(member) #member, offsetof(struct thresholds, member)

// The minimum numbers of scores may be raised but not lowered below what the statistics need.
const struct threshold_name threshold_names[] = {
    {NAMED(episode_gap_days), 1, 3650},
    {NAMED(gbo_target), 1, 10},
    {NAMED(gbo_reliable), 1, 10},
    {NAMED(value_percent), 1, 100},
    {NAMED(attendance_denominator), 1, 100},
    {NAMED(attendance_target), 0, 1},
    {NAMED(missing_share), 0, 1},
    {NAMED(first_score_session), 1, 10},
    {NAMED(early_session), 2, 20},
    {NAMED(trend_scores), 5, 100},
    {NAMED(trend_scores_firm), 5, 100},
    {NAMED(trend_values), 2, 10},
    {NAMED(slope_scores), 3, 100},
    {NAMED(break_days), 7, 365},
    {NAMED(minimum_reliability), 0, 1},
    {NAMED(stalled_days), 2, 100},
    {NAMED(step_overdue_days), 0, 365},
    {NAMED(obstacle_days), 0, 365},
    {NAMED(review_sessions), 1, 100},
    {NAMED(review_days), 1, 3650},
    {NAMED(no_contact_days), 1, 3650},
    {NAMED(no_contact_red_days), 1, 3650},
    {NAMED(risk_days), 1, 365},
    {NAMED(comparison_episodes), 10, 10000},
};

const size_t threshold_name_count = COUNT(threshold_names);

bool thresholds_set(struct thresholds *thresholds, struct text name, double value)
{
    for (size_t i = 0; i < threshold_name_count; i++) {
        const struct threshold_name *known = &threshold_names[i];
        if (!text_equal_string(name, known->name))
            continue;
        if (!(value >= known->minimum && value <= known->maximum))
            return false; // also NaN
        memcpy((char *)thresholds + known->offset, &value, sizeof value);
        return true;
    }
    return false;
}
