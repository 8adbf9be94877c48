#include "analyze/evidence.h"

#include "analyze/measure_findings.h"
#include "analyze/trend_findings.h"
#include "base/number.h"

#define DAYS_TO_COMPARE 2

struct claim {
    int level; // 0 = none, 2, 3, 4
    enum trend_direction direction;
};

/* What the level rests on. */
struct verdict {
    struct claim change;
    struct claim trend;
    bool is_mixed;   // both claim something, in opposite directions
    bool is_trend;   // the trend carries the level
    bool is_lowered; // one step
    int level;
};

/* Both last scores lie on the side of people without the problem. */
static bool is_functional_twice(const struct measure_findings *measure)
{
    return measure->category == CATEGORY_RECOVERED &&
           !measure_is_clinical(measure, measure->days[measure->day_count - 2].value);
}

static struct claim change_claim(const struct measure_findings *measure,
                                 const struct thresholds *thresholds)
{
    struct claim claim = {0, DIRECTION_NONE};
    if (measure->day_count < DAYS_TO_COMPARE || measure_starts_late(measure, thresholds) ||
        measure->better == BETTER_UNKNOWN ||
        !measure_is_beyond_limit(measure, measure->change.value))
        return claim;
    claim.direction = measure_direction_of(measure, measure->change.value);
    claim.level = 2;
    if (measure->confirmed)
        claim.level = is_functional_twice(measure) ? 4 : 3;
    return claim;
}

static bool is_worsening(const struct verdict *verdict)
{
    const struct claim *speaker = verdict->is_trend ? &verdict->trend : &verdict->change;
    return verdict->is_mixed || speaker->direction == DIRECTION_WORSE;
}

static int lower(int one, int other)
{
    return one < other ? one : other;
}

static void set_level(struct verdict *verdict)
{
    const struct claim *change = &verdict->change;
    const struct claim *trend = &verdict->trend;
    verdict->is_mixed =
        change->level >= 2 && trend->level >= 2 && change->direction != trend->direction;
    verdict->is_trend = !verdict->is_mixed && trend->level > change->level;
    if (verdict->is_mixed)
        verdict->level = lower(change->level, trend->level);
    else
        verdict->level = verdict->is_trend ? trend->level : change->level;
    if (verdict->level == 0)
        verdict->level = 1;
    int lowest = is_worsening(verdict) ? 2 : 1;
    if (verdict->is_lowered && verdict->level > lowest)
        verdict->level--;
}

static bool is_flat(const struct series *series)
{
    for (size_t i = 1; i < series->count; i++)
        if (number_compare(series->points[i].value, series->points[0].value) != 0)
            return false;
    return true;
}

/* What is said when nothing may be claimed, by the reason. */
static enum sentence_key described(const struct measure_findings *measure,
                                   const struct series *series,
                                   const struct verdict *verdict,
                                   const struct thresholds *thresholds)
{
    if (is_flat(series))
        return SENTENCE_FLAT;
    if (measure->reliable_change.why != WHY_NONE)
        return SENTENCE_E1N;
    if (measure_starts_late(measure, thresholds))
        return SENTENCE_E1F;
    return verdict->change.level >= 2 ? SENTENCE_E1R : SENTENCE_E1;
}

static enum sentence_key change_sentence(const struct verdict *verdict)
{
    bool is_worse = verdict->change.direction == DIRECTION_WORSE;
    if (verdict->level >= 4)
        return SENTENCE_E4_BETTER;
    if (verdict->level == 3)
        return is_worse ? SENTENCE_E3_WORSE : SENTENCE_E3_BETTER;
    if (verdict->change.level >= 3)
        return is_worse ? SENTENCE_E2R_WORSE : SENTENCE_E2R_BETTER;
    return is_worse ? SENTENCE_E2_WORSE : SENTENCE_E2_BETTER;
}

static enum sentence_key sentence_of(const struct measure_findings *measure,
                                     const struct series *series,
                                     const struct verdict *verdict,
                                     const struct thresholds *thresholds)
{
    if (verdict->level <= 1)
        return described(measure, series, verdict, thresholds);
    if (verdict->is_mixed)
        return SENTENCE_MIXED;
    if (verdict->is_trend)
        return verdict->level >= 3 ? SENTENCE_TREND3 : SENTENCE_TREND2;
    return change_sentence(verdict);
}

static void set_reasons_of_lowering(struct measure_findings *measure,
                                    const struct thresholds *thresholds)
{
    const struct instrument *instrument = measure->instrument;
    double first = measure->first.value;
    measure->is_lowered_by_missing =
        measure->missing > thresholds->missing_share * measure->held;
    measure->is_lowered_by_scale_end =
        first == instrument->minimum || first == instrument->maximum; // false for NaN
}

void evidence_judge(struct measure_findings *measure,
                    const struct series *series,
                    const struct thresholds *thresholds)
{
    set_reasons_of_lowering(measure, thresholds);
    struct verdict verdict = {
        .change = change_claim(measure, thresholds),
        .trend = {measure->trend.claim, measure->trend.claim_direction},
        .is_lowered = measure->is_lowered_by_missing || measure->is_lowered_by_scale_end,
    };
    trend_settle(&measure->trend, series, verdict.is_lowered);
    measure->level = LEVEL_E0;
    measure->sentence = SENTENCE_E0;
    if (measure->day_count < DAYS_TO_COMPARE)
        return;
    set_level(&verdict);
    measure->level = (enum evidence_level)(LEVEL_E0 + verdict.level);
    measure->sentence = sentence_of(measure, series, &verdict, thresholds);
}
