#include "report/pdf/fill.h"

#include <math.h>

#define ROUNDING 1e-6

enum round { ROUND_NATURAL, ROUND_CHARTS, ROUND_GAPS, ROUND_COUNT };

// How far an extent may grow in a round.
static double gap_growth(const struct part *part, enum round round)
{
    if (round == ROUND_NATURAL)
        return part->gap.natural - part->gap.chosen;
    return round == ROUND_GAPS ? part->gap.greatest - part->gap.chosen : 0;
}

static double height_growth(const struct part *part, enum round round)
{
    if (round == ROUND_NATURAL)
        return part->height.natural - part->height.chosen;
    bool is_chart = part->growth == GROWTH_CHART;
    return round == ROUND_CHARTS && is_chart ? part->height.greatest - part->height.chosen : 0;
}

static double total_growth(const struct part *parts, size_t count, enum round round)
{
    double total = 0;

    for (size_t i = 0; i < count; i++)
        total += height_growth(&parts[i], round) + (i > 0 ? gap_growth(&parts[i], round) : 0);
    return total;
}

// All that can grow in this round grow by the same share. Returns the room that is left.
static double grow(struct part *parts, size_t count, enum round round, double room)
{
    double total = total_growth(parts, count, round);
    if (total <= 0 || room <= 0)
        return room;

    double share = fmin(1, room / total);
    for (size_t i = 0; i < count; i++) {
        parts[i].height.chosen += share * height_growth(&parts[i], round);
        if (i > 0)
            parts[i].gap.chosen += share * gap_growth(&parts[i], round);
    }
    return room - share * total;
}

// One line to each in turn, until the room or the wish for lines ends.
static void grow_lines(struct part *parts, size_t count, double room)
{
    bool has_grown = true;

    while (has_grown) {
        has_grown = false;
        for (size_t i = 0; i < count; i++) {
            struct extent *height = &parts[i].height;
            bool has_wish = parts[i].growth == GROWTH_LINES &&
                            height->chosen + WRITE_IN_PITCH <= height->greatest + ROUNDING;
            if (!has_wish || room < WRITE_IN_PITCH)
                continue;
            height->chosen += WRITE_IN_PITCH;
            room -= WRITE_IN_PITCH;
            has_grown = true;
        }
    }
}

void parts_fill(struct part *parts, size_t count, double room)
{
    for (size_t i = 0; i < count; i++) {
        parts[i].gap.chosen = parts[i].gap.least;
        parts[i].height.chosen = parts[i].height.least;
    }
    room -= parts_least_height(parts, count);
    for (enum round round = ROUND_NATURAL; round < ROUND_COUNT; round++)
        room = grow(parts, count, round, room);
    grow_lines(parts, count, room);
}
