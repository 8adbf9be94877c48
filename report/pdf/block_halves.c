/* Two sections side by side; they begin at the same height, and so do their contents. */
#include <math.h>

#include "report/pdf/block.h"
#include "report/pdf/fill.h"
#include "report/pdf/page.h"

#define HALF_COLUMNS 6
#define TALLEST (0.6 * CONTENT_HEIGHT) /* taller ones stand one below the other */

enum side { SIDE_LEFT, SIDE_RIGHT, SIDE_COUNT };

struct halves {
    struct flow sides[SIDE_COUNT];
    double least; /* of the higher one */
};

static struct flow measure_side(const struct flow *flow, const struct block *block, double x)
{
    struct flow side = {
        .sheet = flow->sheet,
        .x = x,
        .width = grid_width(HALF_COLUMNS),
        .place = PLACE_HALF,
        .unit = flow->unit,
    };

    if (block)
        block_measure(&side, block);
    return side;
}

// The first part of a side is its heading: both get the height of the taller one.
static void align_headings(struct flow *left, struct flow *right)
{
    if (left->count < 2 || right->count < 2)
        return;
    struct extent *a = &left->parts[0].height;
    struct extent *b = &right->parts[0].height;
    struct extent taller = a->natural > b->natural ? *a : *b;
    *a = *b = taller;
}

static enum growth growth_of(const struct flow *side)
{
    for (size_t i = 0; i < side->count; i++) {
        if (side->parts[i].growth == GROWTH_LINES)
            return GROWTH_LINES;
    }
    return GROWTH_CHART;
}

static bool is_too_tall(const struct halves *halves)
{
    return halves->least > TALLEST;
}

static void measure_stacked(struct flow *flow, const struct block *block)
{
    const struct block *sections[] = {block->halves.left, block->halves.right};

    for (int i = 0; i < SIDE_COUNT; i++) {
        if (!sections[i])
            continue;
        if (i > 0)
            flow->gap = (struct extent){6, 14, 24, 0};
        block_measure(flow, sections[i]);
    }
}

static void measure(struct flow *flow, const struct block *block)
{
    struct halves *halves = ARENA_NEW(flow->sheet->arena, struct halves);
    struct flow *left = &halves->sides[SIDE_LEFT], *right = &halves->sides[SIDE_RIGHT];

    *left = measure_side(flow, block->halves.left, grid_x(0));
    *right = measure_side(flow, block->halves.right, grid_x(HALF_COLUMNS));
    align_headings(left, right);
    halves->least = fmax(parts_least_height(left->parts, left->count),
                         parts_least_height(right->parts, right->count));
    if (is_too_tall(halves)) {
        measure_stacked(flow, block);
        return;
    }
    if (left->count + right->count == 0)
        return;
    struct part *part = flow_add(flow, block, halves->least);
    part->height.natural =
        fmax(parts_height(left->parts, left->count), parts_height(right->parts, right->count));
    part->height.greatest = fmax(parts_greatest_height(left->parts, left->count),
                                 parts_greatest_height(right->parts, right->count));
    part->growth = growth_of(left);
    part->detail = halves;
}

// Both sides grow by the same, so that charts of the same kind stay equally high.
static void draw(struct sheet *sheet, const struct part *part, struct box box)
{
    const struct halves *halves = part->detail;
    double growth = box.height - halves->least;

    for (int i = 0; i < SIDE_COUNT; i++) {
        const struct flow *side = &halves->sides[i];
        if (side->count == 0)
            continue;
        parts_fill(side->parts, side->count,
                   parts_least_height(side->parts, side->count) + growth);
        parts_draw(sheet, side->parts, side->count, box.y);
    }
}

const struct block_form block_halves = {.measure = measure, .draw = draw};
