/* Who, where, since when: labels and values between two rules, four a row. */
#include "report/charts/palette.h"
#include "report/pdf/block.h"
#include "report/pdf/page.h"

#define COLUMNS 4
#define TOP 4
#define BOTTOM 9
#define LABEL_BASELINE 8
#define VALUE_BASELINE 19
#define ROW_HEIGHT 26
#define VALUE_LINES 4 /* at most */
#define GUTTER 6

static const struct {
    double column, width; /* of the grid */
} columns[COLUMNS] = {{0, 3}, {3, 2}, {5, 4}, {9, 3}};

struct pair {
    struct words label, value;
};

struct identity {
    struct pair *pairs;
    size_t count;
};

static struct pair set_pair(struct sheet *sheet, const struct label_value *pair, double width)
{
    return (struct pair){
        words_limited(words_of_text(sheet, pair->label, type_of(ROLE_LABEL), width), 1),
        words_limited(words_of_text(sheet, pair->value, type_of(ROLE_VALUE), width),
                      VALUE_LINES),
    };
}

// Of the row that begins with pair `first`: the tallest value decides.
static double row_height(const struct identity *identity, size_t first)
{
    double height = ROW_HEIGHT;

    for (size_t i = first; i < first + COLUMNS && i < identity->count; i++) {
        const struct words *value = &identity->pairs[i].value;
        double needed = ROW_HEIGHT - value->type.leading + words_height(value);
        if (needed > height)
            height = needed;
    }
    return height;
}

static void measure(struct flow *flow, const struct block *block)
{
    struct sheet *sheet = flow->sheet;
    struct identity *identity = ARENA_NEW(sheet->arena, struct identity);
    double height = TOP + BOTTOM;

    if (block->identity.count == 0)
        return;
    identity->count = block->identity.count;
    identity->pairs = ARENA_ARRAY(sheet->arena, struct pair, identity->count);
    for (size_t i = 0; i < identity->count; i++)
        identity->pairs[i] = set_pair(sheet, &block->identity.pairs[i],
                                      grid_width(columns[i % COLUMNS].width) - GUTTER);
    for (size_t i = 0; i < identity->count; i += COLUMNS)
        height += row_height(identity, i);
    flow_add(flow, block, height)->detail = identity;
}

static void draw_pair(struct sheet *sheet, const struct pair *pair, struct point corner)
{
    words_draw(sheet, TAG_P, &pair->label, (struct point){corner.x, corner.y + LABEL_BASELINE});
    words_draw(sheet, TAG_P, &pair->value, (struct point){corner.x, corner.y + VALUE_BASELINE});
}

static void draw(struct sheet *sheet, const struct part *part, struct box box)
{
    const struct identity *identity = part->detail;
    double y = box.y + TOP;

    page_rule(sheet, (struct point){box.x, box.y}, box.width, RULE_HAIR, COLOUR_RULE);
    for (size_t i = 0; i < identity->count; i++) {
        draw_pair(sheet, &identity->pairs[i],
                  (struct point){grid_x(columns[i % COLUMNS].column), y});
        if (i % COLUMNS == COLUMNS - 1)
            y += row_height(identity, i + 1 - COLUMNS);
    }
    page_rule(sheet, (struct point){box.x, box.y + box.height}, box.width, RULE_HAIR,
              COLOUR_RULE);
}

const struct block_form block_identity = {.measure = measure, .draw = draw};
