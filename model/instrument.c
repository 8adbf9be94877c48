#include "model/instrument.h"

#include <math.h>

struct instrument instrument_unknown(struct text id)
{
    return (struct instrument){
        .id = id,
        .role = ROLE_OUTCOME,
        .minimum = NAN,
        .maximum = NAN,
        .step = NAN,
        .better = BETTER_UNKNOWN,
        .cutoff = NAN,
        .reliability = NAN,
        .sd_clinical = NAN,
        .mean_clinical = NAN,
        .sd_norm = NAN,
        .mean_norm = NAN,
        .reliable_change = NAN,
        .drop = NAN,
    };
}

static bool has_alias(const struct instrument *instrument, struct text name)
{
    for (size_t i = 0; i < instrument->alias_count; i++) {
        if (text_equal_folded(instrument->aliases[i], name))
            return true;
    }
    return false;
}

// An id wins over every alias, and of aliases the last: that of the user's own file.
const struct instrument *instruments_find(const struct instruments *instruments, struct text id)
{
    for (size_t i = 0; i < instruments->count; i++) {
        if (text_equal_folded(instruments->items[i].id, id))
            return &instruments->items[i];
    }
    for (size_t i = instruments->count; i > 0; i--) {
        if (has_alias(&instruments->items[i - 1], id))
            return &instruments->items[i - 1];
    }
    return NULL;
}

size_t instruments_position(const struct instruments *instruments, struct text id)
{
    const struct instrument *found = instruments_find(instruments, id);

    return found == NULL ? instruments->count : (size_t)(found - instruments->items);
}

int instrument_band(const struct instrument *instrument, double score)
{
    int band = -1;

    for (size_t i = 0; i < instrument->band_count; i++) {
        if (score >= instrument->bands[i].from)
            band = (int)i;
    }
    return band;
}

double instrument_cutoff(const struct instrument *instrument, enum sex sex, int age)
{
    for (size_t i = 0; i < instrument->cutoff_row_count; i++) {
        const struct cutoff_row *row = &instrument->cutoff_rows[i];
        if (row->sex == sex && age >= row->age_from && age <= row->age_to)
            return row->cutoff;
    }
    return instrument->cutoff;
}

bool instrument_is_clinical(const struct instrument *instrument, double cutoff, double score)
{
    switch (instrument->better) {
    case BETTER_LOWER:
        return score >= cutoff;
    case BETTER_HIGHER:
        return score < cutoff;
    case BETTER_UNKNOWN:
        break;
    }
    return false;
}

bool instrument_allows(const struct instrument *instrument, double score)
{
    if (!isfinite(score))
        return false;
    return !(score < instrument->minimum) && !(score > instrument->maximum);
}
