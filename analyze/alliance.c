#include "analyze/alliance.h"

#include <math.h>

#include "analyze/describe.h"
#include "analyze/series.h"
#include "base/number.h"

#define RATINGS_BEFORE 3     // of which the mean is taken
#define RATINGS_TO_REPAIR 3  // within which a drop is repaired
#define RATINGS_FOR_LIMIT 6  // before a drop must also lie below the usual range
#define RATINGS_AT_CEILING 4 // all of which are as high as can be
#define CEILING_SHARE 0.0125 // of the range: 0.5 of 40
#define DROP_SHARE 0.10      // of the range, where the instrument names no drop
#define LIMIT_FACTOR 2.66    // of the mean moving range: three standard deviations

static const struct text preferred[] = {TEXT_INIT("srs"), TEXT_INIT("csrs"),
                                        TEXT_INIT("wai-sr"), TEXT_INIT("alliance")};

static size_t preference_of(struct text measure)
{
    for (size_t i = 0; i < COUNT(preferred); i++)
        if (text_equal(measure, preferred[i]))
            return i;
    return COUNT(preferred);
}

static bool is_preferred(const struct series *series, const struct series *chosen)
{
    if (series->rater != RATER_CLIENT)
        return false;
    if (chosen == NULL || series->count != chosen->count)
        return chosen == NULL || series->count > chosen->count;
    return preference_of(series->measure) < preference_of(chosen->measure);
}

static const struct series *choose_series(const struct series *series, size_t count)
{
    const struct series *chosen = NULL;
    for (size_t i = 0; i < count; i++)
        if (is_preferred(&series[i], chosen))
            chosen = &series[i];
    return chosen;
}

static double drop_threshold(const struct instrument *instrument)
{
    if (!isnan(instrument->drop))
        return instrument->drop;
    return DROP_SHARE * (instrument->maximum - instrument->minimum);
}

/* The lower limit of the usual range, from all ratings before `index`. */
static double lower_limit(const struct score_point *days, size_t index)
{
    double sum = 0;
    double ranges = 0;
    for (size_t i = 0; i < index; i++) {
        sum += days[i].value;
        if (i > 0)
            ranges += fabs(days[i].value - days[i - 1].value);
    }
    return sum / (double)index - LIMIT_FACTOR * ranges / (double)(index - 1);
}

static double mean_before(const struct score_point *days, size_t index)
{
    double values[RATINGS_BEFORE];
    size_t count = 0;
    for (size_t i = index > RATINGS_BEFORE ? index - RATINGS_BEFORE : 0; i < index; i++)
        values[count++] = days[i].value;
    return mean_of(values, count);
}

static bool is_drop(const struct alliance_findings *alliance, size_t index)
{
    const struct score_point *days = alliance->days;
    if (index == 0 || number_compare(days[index].value, days[index - 1].value) >= 0)
        return false;
    double fall = number_difference(mean_before(days, index), days[index].value);
    if (number_compare(fall, drop_threshold(alliance->instrument)) < 0)
        return false;
    return index < RATINGS_FOR_LIMIT || days[index].value < lower_limit(days, index);
}

static struct alliance_drop drop_at(const struct alliance_findings *alliance, size_t index)
{
    struct alliance_drop drop = {.index = index, .mean = mean_before(alliance->days, index)};
    double wanted = drop.mean - drop_threshold(alliance->instrument) / 2;
    for (size_t i = 1; i <= RATINGS_TO_REPAIR && index + i < alliance->day_count; i++) {
        if (number_compare(alliance->days[index + i].value, wanted) < 0)
            continue;
        drop.ratings_until = i;
        break;
    }
    return drop;
}

bool alliance_latest_drop(const struct alliance_findings *alliance, struct alliance_drop *drop)
{
    for (size_t i = alliance->day_count; i > 1; i--) {
        if (!is_drop(alliance, i - 1))
            continue;
        *drop = drop_at(alliance, i - 1);
        return true;
    }
    return false;
}

static void count_drops(struct alliance_findings *alliance)
{
    for (size_t i = 1; i < alliance->day_count; i++) {
        if (!is_drop(alliance, i))
            continue;
        alliance->drops++;
        alliance->repaired += drop_at(alliance, i).ratings_until > 0;
    }
}

static struct estimate count_low(const struct alliance_findings *alliance)
{
    double cutoff = alliance->instrument->cutoff;
    int low = 0;
    if (isnan(cutoff))
        return estimate_missing(WHY_NO_CUTOFF);
    for (size_t i = 0; i < alliance->n; i++)
        low += number_compare(alliance->points[i].value, cutoff) < 0;
    return estimate_of(low);
}

static bool is_at_ceiling(const struct alliance_findings *alliance)
{
    const struct instrument *instrument = alliance->instrument;
    double ceiling =
        instrument->maximum - CEILING_SHARE * (instrument->maximum - instrument->minimum);
    if (alliance->day_count < RATINGS_AT_CEILING)
        return false;
    for (size_t i = 1; i <= RATINGS_AT_CEILING; i++)
        if (!(alliance->days[alliance->day_count - i].value >= ceiling))
            return false; // also when the range is not known
    return true;
}

struct alliance_findings alliance_findings_of(const struct episode_view *view,
                                              struct arena *arena)
{
    size_t count;
    const struct series *all = series_of(view, 1U << ROLE_ALLIANCE, arena, &count);
    const struct series *series = choose_series(all, count);
    if (series == NULL)
        return (struct alliance_findings){.last = NAN, .low = estimate_missing(WHY_NO_DATA)};
    struct alliance_findings alliance = {
        .exists = true,
        .measure = series->name,
        .instrument = series->instrument,
        .points = series->points,
        .n = series->count,
        .days = series->days,
        .day_count = series->day_count,
        .last = series->days[series->day_count - 1].value,
    };
    alliance.low = count_low(&alliance);
    count_drops(&alliance);
    alliance.ceiling = is_at_ceiling(&alliance);
    return alliance;
}
