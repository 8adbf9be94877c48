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
#define USUAL_LINES 3 /* of title and hint; more push the lines to write on down */
#define WORD_LINES 12 /* of each, at most */

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

// Of the lines to write on, below the top: level in all cards.
static double first_line(const struct set_card *cards, size_t count)
{
    double further = 0;

    for (size_t i = 0; i < count; i++) {
        size_t lines = cards[i].title.line_count + cards[i].hint.line_count;
        if (lines > USUAL_LINES)
            further = fmax(further, HINT_DISTANCE * (double)(lines - USUAL_LINES));
    }
    return FIRST_LINE + further;
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
        cards[i].title = words_limited(
            flow->sheet, words_of_text(flow->sheet, card->title, title, width), WORD_LINES);
        cards[i].hint = words_limited(
            flow->sheet, words_of_text(flow->sheet, card->hint, hint_type(), width),
            WORD_LINES);
    }
    double height = first_line(cards, block->cards.count) + (LINES - 1) * PITCH + BOTTOM;
    flow_add(flow, block, height)->detail = cards;
}

static void draw_lines(struct sheet *sheet, struct box card)
{
    double first = card.y + card.height - BOTTOM - (LINES - 1) * PITCH;

    for (int i = 0; i < LINES; i++) {
        struct point start = {card.x + PADDING, first + i * PITCH};
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
        page_tint(sheet, top, part->block->cards.is_plain ? COLOUR_BLUE : tops[i]);
        words_draw(sheet, TAG_P, &cards[i].title, start);
        start.y += HINT_DISTANCE + words_below_first(&cards[i].title);
        words_draw(sheet, TAG_P, &cards[i].hint, start);
        draw_lines(sheet, card);
    }
}

const struct block_form block_cards = {.measure = measure, .draw = draw};
