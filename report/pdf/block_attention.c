/* What needs attention, worst first; or the quiet line that nothing does. */
#include <math.h>

#include "report/charts/palette.h"
#include "report/pdf/block.h"
#include "report/pdf/marks.h"
#include "report/pdf/page.h"

#define BAR 3
#define PADDING 9
#define TITLE_BASELINE 15.5
#define ITEMS_TOP 24
#define BOTTOM 7.5
#define ITEM_INDENT 12 /* of the words behind the triangle */
#define ITEM_GAP 4.5
#define COLUMN_GAP 14
#define TRIANGLE_RISE 3.2 /* of its middle above the baseline */

#define FIRST_ITEMS 8                  /* on page one */
#define FURTHER_ITEMS 16               /* in each part behind it */
#define ONE_COLUMN_ITEMS 3             /* at most */
#define TALLEST (0.6 * CONTENT_HEIGHT) /* what is taller goes on in a further part */
#define LEAST_ROOM                                                                             \
    (0.2 * CONTENT_HEIGHT) /* with less below other blocks, a page of its own                  \
                            */

#define QUIET_HEIGHT 22
#define QUIET_BASELINE 14
#define QUIET_INDENT 14

struct callout {
    struct words title;
    struct words *items;
    size_t first, count; /* of the block's items */
    size_t left_count;   /* of these: the others stand in the second column */
    size_t line;         /* of a single item too tall for one part: where it goes on, */
    size_t line_count;   /* and how many lines of it; 0 = all of all items */
    double column_width;
};

static double column_height(const struct words *items, size_t count)
{
    double height = count > 0 ? ITEM_GAP * (double)(count - 1) : 0;

    for (size_t i = 0; i < count; i++)
        height += words_height(&items[i]);
    return height;
}

static bool have_words(const struct words *items, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (items[i].line_count > 0)
            return true;
    }
    return false;
}

// Filled down so that the higher column is as low as can be.
static size_t balanced_count(const struct words *items, size_t count)
{
    for (size_t left = (count + 1) / 2; left < count; left++) {
        if (column_height(items, left) >= column_height(items + left, count - left))
            return left;
    }
    return count;
}

static struct words
set_item(struct sheet *sheet, const struct attention_item *item, double width)
{
    struct sentence sentence = {0};

    for (size_t i = 0; i < item->lead.count; i++) {
        sentence_add_bold(&sentence, item->lead.pieces[i].text, sheet->arena);
    }
    if (!text_is_empty(item->evidence)) {
        if (sentence.count > 0)
            sentence_add(&sentence, TEXT(" "), sheet->arena);
        sentence_add(&sentence, item->evidence, sheet->arena);
    }
    return words_of_sentence(sheet, &sentence, type_of(ROLE_CALLOUT_ITEM), width);
}

static struct callout *
set_callout(struct flow *flow, const struct block *block, size_t first, size_t count)
{
    struct sheet *sheet = flow->sheet;
    struct callout *callout = ARENA_NEW(sheet->arena, struct callout);
    double inner = flow->width - BAR - 2 * PADDING;
    bool is_one_column = count <= ONE_COLUMN_ITEMS;

    callout->first = first;
    callout->count = count;
    callout->column_width = is_one_column ? inner : (inner - COLUMN_GAP) / 2;
    callout->title = words_limited(
        sheet, words_of_text(sheet, block->attention.title, type_of(ROLE_CALLOUT_TITLE), inner),
        1);
    callout->items = ARENA_ARRAY(sheet->arena, struct words, count);
    for (size_t i = 0; i < count; i++)
        callout->items[i] = set_item(sheet, &block->attention.items[first + i],
                                     callout->column_width - ITEM_INDENT);
    callout->left_count = is_one_column ? count : balanced_count(callout->items, count);
    return callout;
}

static double callout_height(const struct callout *callout)
{
    double left = column_height(callout->items, callout->left_count);
    double right = column_height(callout->items + callout->left_count,
                                 callout->count - callout->left_count);

    if (callout->line_count > 0)
        left = (double)callout->line_count * callout->items[0].type.leading;
    return ITEMS_TOP + fmax(left, right) + BOTTOM;
}

static void
add_part(struct flow *flow, const struct block *block, const struct callout *callout)
{
    bool is_further = callout->first > 0 || callout->line > 0;

    if (is_further)
        flow->gap = (struct extent){6, 10, 14, 0};
    struct part *part = flow_add(flow, block, callout_height(callout));
    part->detail = callout;
    part->waits_for_page = is_further;
}

// A single item that is too tall: as many lines in each part as fit.
static void add_lines(struct flow *flow, const struct block *block, const struct callout *whole)
{
    double leading = whole->items[0].type.leading;
    size_t step = (size_t)((TALLEST - ITEMS_TOP - BOTTOM) / leading);

    for (size_t line = 0; line < whole->items[0].line_count; line += step) {
        size_t rest = whole->items[0].line_count - line;
        struct callout *callout = ARENA_NEW(flow->sheet->arena, struct callout);
        *callout = *whole;
        callout->line = line;
        callout->line_count = rest < step ? rest : step;
        add_part(flow, block, callout);
    }
}

// What the blocks above leave on the first page; further parts begin a page.
static double room_for(const struct flow *flow, size_t first)
{
    double left =
        CONTENT_HEIGHT - parts_least_height(flow->parts, flow->count) - flow->gap.least;

    return first > 0 || left < LEAST_ROOM ? TALLEST : fmin(left, TALLEST);
}

// Adds as many items as one part holds; returns how many.
static size_t add_callout(struct flow *flow, const struct block *block, size_t first)
{
    size_t most = first == 0 ? FIRST_ITEMS : FURTHER_ITEMS;
    size_t rest = block->attention.count - first;
    size_t count = rest < most ? rest : most;
    double room = room_for(flow, first);
    struct callout *callout = set_callout(flow, block, first, count);

    while (callout_height(callout) > room && count > 1)
        callout = set_callout(flow, block, first, --count);
    if (callout_height(callout) > TALLEST)
        add_lines(flow, block, callout);
    else
        add_part(flow, block, callout);
    return count;
}

static void add_quiet(struct flow *flow, const struct block *block)
{
    struct words *words = ARENA_NEW(flow->sheet->arena, struct words);
    struct type type = type_of(ROLE_CALLOUT_ITEM);

    type.face = FACE_BOLD;
    *words = words_limited(flow->sheet,
                           words_of_text(flow->sheet, block->attention.nothing, type,
                                         flow->width - BAR - 2 * PADDING - QUIET_INDENT),
                           1);
    flow_add(flow, block, QUIET_HEIGHT)->detail = words;
}

static void measure(struct flow *flow, const struct block *block)
{
    if (block->attention.count == 0)
        add_quiet(flow, block);
    for (size_t first = 0; first < block->attention.count;)
        first += add_callout(flow, block, first);
}

static void draw_ground(struct sheet *sheet, struct box box, uint32_t ground, uint32_t bar)
{
    page_tint(sheet, box, ground);
    page_tint(sheet, (struct box){box.x, box.y, BAR, box.height}, bar);
}

static void draw_quiet(struct sheet *sheet, const struct words *words, struct box box)
{
    double x = box.x + BAR + PADDING;
    double baseline = box.y + QUIET_BASELINE;

    draw_ground(sheet, box, COLOUR_PALE, COLOUR_MUTED);
    tag_artifact_begin(sheet->pdf, ARTIFACT_LAYOUT);
    mark_check(sheet, COLOUR_MUTED, (struct point){x + 4, baseline - TRIANGLE_RISE});
    tag_artifact_end(sheet->pdf);
    words_draw(sheet, TAG_P, words, (struct point){x + QUIET_INDENT, baseline});
}

static void draw_triangle(struct sheet *sheet, struct point start)
{
    tag_open(sheet->pdf, TAG_LBL);
    tag_content_begin(sheet->pdf);
    mark_triangle(sheet, COLOUR_RUST, (struct point){start.x + 3.5, start.y - TRIANGLE_RISE});
    tag_content_end(sheet->pdf);
    tag_close(sheet->pdf);
}

static void draw_item(struct sheet *sheet, const struct words *words, struct point corner)
{
    double baseline = corner.y + words_ascent(words);

    tag_open(sheet->pdf, TAG_LI);
    draw_triangle(sheet, (struct point){corner.x, baseline});
    words_draw(sheet, TAG_LBODY, words, (struct point){corner.x + ITEM_INDENT, baseline});
    tag_close(sheet->pdf);
}

static void
draw_column(struct sheet *sheet, const struct words *items, size_t count, struct point corner)
{
    for (size_t i = 0; i < count; i++) {
        if (items[i].line_count == 0)
            continue;
        draw_item(sheet, &items[i], corner);
        corner.y += words_height(&items[i]) + ITEM_GAP;
    }
}

static void draw_items(struct sheet *sheet, const struct callout *callout, struct point corner)
{
    if (!have_words(callout->items, callout->count))
        return;
    tag_open(sheet->pdf, TAG_L);
    draw_column(sheet, callout->items, callout->left_count, corner);
    corner.x += callout->column_width + COLUMN_GAP;
    draw_column(sheet, callout->items + callout->left_count,
                callout->count - callout->left_count, corner);
    tag_close(sheet->pdf);
}

// Lines of an item that goes on over parts.
static void draw_lines(struct sheet *sheet, const struct callout *callout, struct point corner)
{
    struct point start = {corner.x + ITEM_INDENT, corner.y + words_ascent(&callout->items[0])};

    tag_open(sheet->pdf, TAG_P);
    words_draw_lines(sheet, &callout->items[0], callout->line, callout->line_count, start);
    tag_close(sheet->pdf);
}

static void draw_callout(struct sheet *sheet, const struct callout *callout, struct box box)
{
    struct point corner = {box.x + BAR + PADDING, box.y + ITEMS_TOP};

    draw_ground(sheet, box, COLOUR_WARM, COLOUR_RUST);
    words_draw(sheet, TAG_H2, &callout->title,
               (struct point){corner.x, box.y + TITLE_BASELINE});
    if (callout->line_count > 0)
        draw_lines(sheet, callout, corner);
    else
        draw_items(sheet, callout, corner);
}

static void draw(struct sheet *sheet, const struct part *part, struct box box)
{
    if (part->block->attention.count == 0) {
        draw_quiet(sheet, part->detail, box);
        return;
    }
    const struct callout *callout = part->detail;
    if (callout->first == 0 && callout->line == 0 &&
        !text_is_empty(part->block->attention.title))
        tag_bookmark(sheet->pdf, 1, part->block->attention.title, box.y);
    draw_callout(sheet, callout, box);
}

const struct block_form block_attention = {.measure = measure, .draw = draw};
