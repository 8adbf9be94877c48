/* Three cards with lines to write on, each with a top of its own colour. */
#include <assert.h>
#include <math.h>

#include "base/attributes.h"
#include "report/charts/palette.h"
#include "report/pdf/block.h"
#include "report/pdf/page.h"

#define CARD_COLUMNS 4
#define TOP_RULE 2
#define PADDING 9
#define TITLE_BASELINE 17
#define HINT_DISTANCE 12 /* of its first baseline below the title's */
#define FIRST_LINE 64    /* of the lines to write on, below the top */
#define LINES 3
#define PITCH 20
#define BOTTOM 14
#define TITLE_LINES 1
#define HINT_LINES 2

struct set_card {
    struct words title, hint;
};

static struct type hint_type(void)
{
    struct type type = type_of(ROLE_LABEL);

    type.face = FACE_ITALIC;
    type.size = 8;
    return type;
}

static void measure(struct flow *flow, const struct block *block)
{
    struct set_card *cards =
        ARENA_ARRAY(flow->sheet->arena, struct set_card, block->cards.count);
    struct type title = type_of(ROLE_CALLOUT_TITLE);
    double width = grid_width(CARD_COLUMNS) - 2 * PADDING;

    if (block->cards.count == 0)
        return;
    title.colour = COLOUR_INK;
    for (size_t i = 0; i < block->cards.count; i++) {
        const struct card *card = &block->cards.items[i];
        cards[i].title =
            words_limited(words_of_text(flow->sheet, card->title, title, width), TITLE_LINES);
        cards[i].hint = words_limited(
            words_of_text(flow->sheet, card->hint, hint_type(), width), HINT_LINES);
    }
    flow_add(flow, block, FIRST_LINE + (LINES - 1) * PITCH + BOTTOM)->detail = cards;
}

static void draw_lines(struct sheet *sheet, struct box card)
{
    for (int i = 0; i < LINES; i++) {
        struct point start = {card.x + PADDING, card.y + FIRST_LINE + i * PITCH};
        page_rule(sheet, start, card.width - 2 * PADDING, RULE_HAIR, COLOUR_RULE);
    }
}

static void draw(struct sheet *sheet, const struct part *part, struct box box)
{
    // What to look out for, what the client does, who helps.
    static const uint32_t tops[] = {COLOUR_RUST, COLOUR_BLUE, COLOUR_GREEN};
    const struct set_card *cards = part->detail;

    assert(part->block->cards.count <= COUNT(tops));
    for (size_t i = 0; i < part->block->cards.count; i++) {
        struct box card = {grid_x(CARD_COLUMNS * (double)i), box.y, grid_width(CARD_COLUMNS),
                           box.height};
        struct box top = {card.x, card.y, card.width, TOP_RULE};
        struct point start = {card.x + PADDING, card.y + TITLE_BASELINE};
        page_tint(sheet, card, COLOUR_PALE);
        page_tint(sheet, top, tops[i]);
        words_draw(sheet, TAG_P, &cards[i].title, start);
        start.y += HINT_DISTANCE;
        words_draw(sheet, TAG_P, &cards[i].hint, start);
        draw_lines(sheet, card);
    }
}

const struct block_form block_cards = {.measure = measure, .draw = draw};
