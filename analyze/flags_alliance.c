#include "analyze/flag_rules.h"

#include "analyze/alliance.h"
#include "base/number.h"

#define CEILING_RATINGS 4

static const struct score_point *last_rating(const struct alliance_findings *alliance)
{
    return &alliance->days[alliance->day_count - 1];
}

static bool is_low(const struct flag_subject *subject, struct flag *flag)
{
    const struct alliance_findings *alliance = &subject->findings->alliance;
    if (!alliance->exists || alliance->low.why != WHY_NONE ||
        number_compare(alliance->last, alliance->instrument->cutoff) >= 0)
        return false;
    flag->measure = alliance->measure;
    flag->since = last_rating(alliance)->day;
    flag->evidence[EVIDENCE_LAST] = alliance->last;
    flag->evidence[EVIDENCE_CUTOFF] = alliance->instrument->cutoff;
    return true;
}

static bool has_dropped(const struct flag_subject *subject, struct flag *flag)
{
    const struct alliance_findings *alliance = &subject->findings->alliance;
    struct alliance_drop drop;
    if (!alliance->exists || !alliance_latest_drop(alliance, &drop) || drop.ratings_until > 0)
        return false;
    const struct score_point *rating = &alliance->days[drop.index];
    flag->measure = alliance->measure;
    flag->since = rating->day;
    flag->evidence[EVIDENCE_CHANGE] = number_difference(rating->value, drop.mean);
    return true;
}

static bool is_repaired(const struct flag_subject *subject, struct flag *flag)
{
    const struct alliance_findings *alliance = &subject->findings->alliance;
    struct alliance_drop drop;
    if (!alliance->exists || !alliance_latest_drop(alliance, &drop) || drop.ratings_until == 0)
        return false;
    flag->measure = alliance->measure;
    flag->since = alliance->days[drop.index + drop.ratings_until].day;
    flag->evidence[EVIDENCE_SESSIONS] = (double)drop.ratings_until;
    return true;
}

static bool is_at_ceiling(const struct flag_subject *subject, struct flag *flag)
{
    const struct alliance_findings *alliance = &subject->findings->alliance;
    if (!alliance->exists || !alliance->ceiling)
        return false;
    flag->measure = alliance->measure;
    flag->since = last_rating(alliance)->day;
    flag->evidence[EVIDENCE_RATINGS] = CEILING_RATINGS;
    return true;
}

static const struct episode_flag_rule rules[] = {
    {FLAG_ALLIANCE_LOW, FLAG_WHILE_OPEN, is_low},
    {FLAG_ALLIANCE_DROP, FLAG_WHILE_OPEN, has_dropped},
    {FLAG_ALLIANCE_REPAIRED, FLAG_WHILE_OPEN, is_repaired},
    {FLAG_ALLIANCE_CEILING, FLAG_WHILE_OPEN, is_at_ceiling},
};

const struct episode_flag_rules alliance_flag_rules = {rules, COUNT(rules)};
