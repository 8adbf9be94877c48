#include "model/instrument_values.h"

#include <math.h>
#include <string.h>

#include "base/number.h"

enum { OLDEST_AGE = 120 };

struct value_key {
    const char *name;
    bool (*read)(struct instrument *instrument, struct text value, struct arena *arena);
};

// A key whose value is one number that has nothing to do with the range.
struct number_key {
    const char *name;
    size_t offset; // of the member, a double
    bool is_positive;
};

static const struct {
    const char *name;
    enum instrument_role role;
} role_words[] = {
    {"outcome", ROLE_OUTCOME},
    {"alliance", ROLE_ALLIANCE},
    {"uca", ROLE_UCA},
};

static bool parse_number(struct text text, double *number)
{
    return number_parse(text_trim(text), number) && isfinite(*number);
}

// Exactly `count` numbers with commas between them.
static bool parse_numbers(struct text value, double *numbers, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (value.data == NULL || !parse_number(text_split(&value, ','), &numbers[i]))
            return false;
    }
    return value.data == NULL;
}

static bool parse_age(struct text text, int *age)
{
    int64_t number = 0;

    if (!number_parse_int(text, &number) || number < 0 || number > OLDEST_AGE)
        return false;
    *age = (int)number;
    return true;
}

static bool is_in_range(const struct instrument *instrument, double score)
{
    return score >= instrument->minimum && score <= instrument->maximum;
}

// The first word; `*rest` goes on behind it.
static struct text cut_word(struct text *rest)
{
    struct text word = text_split(rest, ' ');

    *rest = text_trim(*rest);
    return word;
}

static bool read_title(struct instrument *instrument, struct text value, struct arena *arena)
{
    (void)arena;
    instrument->title = value;
    return true;
}

static bool read_source(struct instrument *instrument, struct text value, struct arena *arena)
{
    (void)arena;
    instrument->source = value;
    return true;
}

// For who reads the file; the program has no use for it.
static bool read_remark(struct instrument *instrument, struct text value, struct arena *arena)
{
    (void)instrument;
    (void)value;
    (void)arena;
    return true;
}

static bool read_role(struct instrument *instrument, struct text value, struct arena *arena)
{
    (void)arena;
    for (size_t i = 0; i < COUNT(role_words); i++) {
        if (text_equal_string(value, role_words[i].name)) {
            instrument->role = role_words[i].role;
            return true;
        }
    }
    return false;
}

static bool read_better(struct instrument *instrument, struct text value, struct arena *arena)
{
    (void)arena;
    if (text_equal_string(value, "lower"))
        instrument->better = BETTER_LOWER;
    else if (text_equal_string(value, "higher"))
        instrument->better = BETTER_HIGHER;
    else
        return false;
    return true;
}

static bool read_verified(struct instrument *instrument, struct text value, struct arena *arena)
{
    (void)arena;
    instrument->is_verified = text_equal_string(value, "yes");
    return instrument->is_verified || text_equal_string(value, "no");
}

static bool read_range(struct instrument *instrument, struct text value, struct arena *arena)
{
    double numbers[3] = {0};

    (void)arena;
    if (!parse_numbers(value, numbers, COUNT(numbers)))
        return false;
    double minimum = numbers[0];
    double maximum = numbers[1];
    double step = numbers[2];
    if (minimum >= maximum || step <= 0 || step > maximum - minimum)
        return false;
    instrument->minimum = minimum;
    instrument->maximum = maximum;
    instrument->step = step;
    return true;
}

static bool read_cutoff(struct instrument *instrument, struct text value, struct arena *arena)
{
    (void)arena;
    return parse_number(value, &instrument->cutoff) &&
           is_in_range(instrument, instrument->cutoff);
}

static bool
read_reliability(struct instrument *instrument, struct text value, struct arena *arena)
{
    double low = 0;
    double high = 0;
    struct text rest = value;

    (void)arena;
    if (!parse_number(text_split(&rest, '-'), &low) || low > 1)
        return false;
    if (rest.data == NULL) {
        instrument->reliability = low;
        return low >= 0;
    }
    return parse_number(rest, &high) && low <= high && high <= 1; // a range: unknown
}

static bool add_band(struct instrument *instrument, struct text part)
{
    struct band band = {0};
    struct text name = text_trim(part);
    size_t count = instrument->band_count;

    if (count == INSTRUMENT_MAX_BANDS || !parse_number(cut_word(&name), &band.from))
        return false;
    if (text_is_empty(name) || !is_in_range(instrument, band.from))
        return false;
    if (count > 0 && band.from <= instrument->bands[count - 1].from)
        return false;
    band.name = name;
    instrument->bands[instrument->band_count++] = band;
    return true;
}

static bool read_bands(struct instrument *instrument, struct text value, struct arena *arena)
{
    (void)arena;
    while (value.data != NULL) {
        if (!add_band(instrument, text_split(&value, ',')))
            return false;
    }
    return true;
}

static bool
read_indonesian_bands(struct instrument *instrument, struct text value, struct arena *arena)
{
    (void)arena;
    for (size_t i = 0; i < instrument->band_count; i++) {
        struct text name = text_trim(text_split(&value, ','));
        if (text_is_empty(name))
            return false;
        instrument->bands[i].name_indonesian = name;
    }
    return instrument->band_count > 0 && value.data == NULL;
}

static bool read_aliases(struct instrument *instrument, struct text value, struct arena *arena)
{
    size_t capacity = 0;

    while (value.data != NULL) {
        struct text alias = text_trim(text_split(&value, ','));
        if (text_is_empty(alias))
            return false;
        instrument->aliases = arena_grow(arena, instrument->aliases, &capacity,
                                         instrument->alias_count + 1, sizeof(alias));
        instrument->aliases[instrument->alias_count++] = alias;
    }
    return true;
}

static const struct value_key value_keys[] = {
    {.name = "title", .read = read_title},
    {.name = "aliases", .read = read_aliases},
    {.name = "role", .read = read_role},
    {.name = "range", .read = read_range},
    {.name = "better", .read = read_better},
    {.name = "cutoff", .read = read_cutoff},
    {.name = "bands", .read = read_bands},
    {.name = "bands_id", .read = read_indonesian_bands},
    {.name = "reliability", .read = read_reliability},
    {.name = "source", .read = read_source},
    {.name = "verified", .read = read_verified},
    {.name = "items", .read = read_remark},
    {.name = "ages", .read = read_remark},
    {.name = "licence", .read = read_remark},
    {.name = "basis", .read = read_remark},
    {.name = "unconfirmed", .read = read_remark},
};

static const struct number_key number_keys[] = {
    {"sd_clinical", offsetof(struct instrument, sd_clinical), true},
    {"mean_clinical", offsetof(struct instrument, mean_clinical), false},
    {"sd_norm", offsetof(struct instrument, sd_norm), true},
    {"mean_norm", offsetof(struct instrument, mean_norm), false},
    {"reliable_change", offsetof(struct instrument, reliable_change), true},
    {"drop", offsetof(struct instrument, drop), true},
};

static bool
read_number(struct instrument *instrument, const struct number_key *key, struct text value)
{
    double number = 0;

    if (!parse_number(value, &number) || (key->is_positive && number <= 0))
        return false;
    memcpy((char *)instrument + key->offset, &number, sizeof(number));
    return true;
}

static bool parse_ages(struct text text, struct cutoff_row *row)
{
    return parse_age(text_split(&text, '-'), &row->age_from) && text.data != NULL &&
           parse_age(text, &row->age_to) && row->age_from <= row->age_to;
}

static bool overlaps(const struct instrument *instrument, const struct cutoff_row *row)
{
    for (size_t i = 0; i < instrument->cutoff_row_count; i++) {
        const struct cutoff_row *other = &instrument->cutoff_rows[i];
        if (other->sex == row->sex && other->age_from <= row->age_to &&
            row->age_from <= other->age_to)
            return true;
    }
    return false;
}

// `who` is what stands behind the word cutoff: "m 11-13".
static bool read_cutoff_row(struct instrument *instrument,
                            struct text who,
                            struct text value,
                            struct arena *arena)
{
    struct cutoff_row row = {0};

    if (!sex_from_name(cut_word(&who), &row.sex) || !parse_ages(who, &row))
        return false;
    if (!parse_number(value, &row.cutoff) || !is_in_range(instrument, row.cutoff))
        return false;
    if (overlaps(instrument, &row))
        return false;
    size_t capacity = instrument->cutoff_row_count;
    instrument->cutoff_rows =
        arena_grow(arena, instrument->cutoff_rows, &capacity, capacity + 1, sizeof(row));
    instrument->cutoff_rows[instrument->cutoff_row_count++] = row;
    return true;
}

bool instrument_value_read(struct instrument *instrument,
                           struct text key,
                           struct text value,
                           struct arena *arena)
{
    struct text who = key;

    for (size_t i = 0; i < COUNT(value_keys); i++) {
        if (text_equal_string(key, value_keys[i].name))
            return text_is_empty(value) || value_keys[i].read(instrument, value, arena);
    }
    for (size_t i = 0; i < COUNT(number_keys); i++) {
        if (text_equal_string(key, number_keys[i].name))
            return text_is_empty(value) || read_number(instrument, &number_keys[i], value);
    }
    return text_equal_string(cut_word(&who), "cutoff") &&
           (text_is_empty(value) || read_cutoff_row(instrument, who, value, arena));
}
