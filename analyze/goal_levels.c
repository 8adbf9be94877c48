#include "analyze/goal_levels.h"

#include <math.h>
#include <string.h>

#include "base/number.h"

#define LEVEL_TEXT_BYTES 64 // a longer text is a sentence
#define UNEVEN_RATIO 3
#define STEPS (GOAL_LEVELS - 1)

/* Reads one number with a decimal point or comma and counts its decimals. */
static bool read_number(struct text text, double *value, int *decimals)
{
    char bytes[LEVEL_TEXT_BYTES];
    text = text_trim(text);
    if (text.length == 0 || text.length > sizeof bytes || text.data[0] == '+')
        return false;
    memcpy(bytes, text.data, text.length);
    struct text copy = {bytes, text.length};
    size_t comma = text_find(copy, ',');
    if (comma < copy.length)
        bytes[comma] = '.';
    size_t point = text_find(copy, '.');
    int places = point < copy.length ? (int)(copy.length - point - 1) : 0;
    if (places > *decimals)
        *decimals = places;
    return number_parse(copy, value);
}

/* Offset of "..", text.length when there is none. */
static size_t find_dots(struct text text)
{
    for (size_t i = 0; i + 1 < text.length; i++)
        if (text.data[i] == '.' && text.data[i + 1] == '.')
            return i;
    return text.length;
}

static bool read_interval(struct text text, size_t dots, struct numeric_level *level)
{
    struct text lo = text_trim(text_slice(text, 0, dots));
    struct text hi = text_trim(text_slice(text, dots + 2, text.length - dots - 2));
    if (lo.length == 0 && hi.length == 0)
        return false;
    level->lo = -INFINITY;
    level->hi = INFINITY;
    return (lo.length == 0 || read_number(lo, &level->lo, &level->decimals)) &&
           (hi.length == 0 || read_number(hi, &level->hi, &level->decimals)) &&
           level->lo <= level->hi;
}

struct numeric_level numeric_level_of(struct text text)
{
    struct numeric_level level = {0};
    size_t dots = find_dots(text);
    if (dots < text.length) {
        level.is_numeric = read_interval(text, dots, &level);
    } else {
        level.is_numeric = read_number(text, &level.lo, &level.decimals);
        level.hi = level.lo;
    }
    return level;
}

struct levels {
    struct numeric_level items[GOAL_LEVELS];
    int decimals; // most of all numeric levels
};

static struct levels levels_of(const struct goal *goal)
{
    struct levels levels = {0};
    for (size_t i = 0; i < GOAL_LEVELS; i++) {
        levels.items[i] = numeric_level_of(goal->levels[i]);
        if (levels.items[i].is_numeric && levels.items[i].decimals > levels.decimals)
            levels.decimals = levels.items[i].decimals;
    }
    return levels;
}

static bool are_both_numeric(const struct levels *levels, size_t lower)
{
    return levels->items[lower].is_numeric && levels->items[lower + 1].is_numeric;
}

/* Width of the hole between two intervals; 0 when they touch or share points. */
static double hole_between(const struct numeric_level *a, const struct numeric_level *b)
{
    if (a->hi < b->lo)
        return number_difference(b->lo, a->hi);
    return b->hi < a->lo ? number_difference(a->lo, b->hi) : 0;
}

bool goal_levels_overlap(const struct goal *goal)
{
    struct levels levels = levels_of(goal);
    for (size_t i = 0; i < STEPS; i++)
        if (are_both_numeric(&levels, i) &&
            hole_between(&levels.items[i], &levels.items[i + 1]) == 0)
            return true;
    return false;
}

bool goal_levels_have_gap(const struct goal *goal)
{
    struct levels levels = levels_of(goal);
    double unit = 1;
    for (int i = 0; i < levels.decimals; i++)
        unit *= 10;
    unit = 1 / unit;
    for (size_t i = 0; i < STEPS; i++)
        if (are_both_numeric(&levels, i) &&
            number_compare(hole_between(&levels.items[i], &levels.items[i + 1]), unit) > 0)
            return true;
    return false;
}

/* Twice the middle of the interval, so that it stays a decimal; of an open one its end. */
static double twice_middle(const struct numeric_level *level)
{
    if (isinf(level->lo))
        return 2 * level->hi;
    if (isinf(level->hi))
        return 2 * level->lo;
    return number_difference(level->lo, -level->hi);
}

/* Steps between the middles of numeric neighbours, -2 to +2; returns how many. */
static size_t steps_of(const struct goal *goal, double steps[STEPS])
{
    struct levels levels = levels_of(goal);
    size_t count = 0;
    for (size_t i = 0; i < STEPS; i++)
        if (are_both_numeric(&levels, i))
            steps[count++] = number_difference(twice_middle(&levels.items[i + 1]),
                                               twice_middle(&levels.items[i]));
    return count;
}

bool goal_levels_turn(const struct goal *goal)
{
    double steps[STEPS];
    size_t count = steps_of(goal, steps);
    size_t rising = 0;
    size_t falling = 0;
    for (size_t i = 0; i < count; i++) {
        rising += steps[i] > 0;
        falling += steps[i] < 0;
    }
    switch (goal->direction) {
    case GOAL_UP:
        return rising < count;
    case GOAL_DOWN:
        return falling < count;
    case GOAL_DIRECTION_NONE:
    case GOAL_DIRECTION_COUNT:
        break;
    }
    return rising < count && falling < count;
}

/* a > UNEVEN_RATIO * b, exact on decimals: 2.1 is not more than 3 times 0.7. */
static bool is_much_wider(double a, double b)
{
    for (int i = 0; i < UNEVEN_RATIO; i++)
        a = number_difference(a, b);
    return a > 0;
}

bool goal_levels_are_uneven(const struct goal *goal)
{
    double steps[STEPS];
    size_t count = steps_of(goal, steps);
    double widest = 0;
    double narrowest = INFINITY;
    for (size_t i = 0; i < count; i++) {
        widest = fmax(widest, fabs(steps[i]));
        narrowest = fmin(narrowest, fabs(steps[i]));
    }
    return count >= 2 && narrowest > 0 && is_much_wider(widest, narrowest);
}
