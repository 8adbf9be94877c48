/* Dated items: dates in a column of their own, or before the text where a name stands beside,
 * or behind it where a mark stands before. */
#include <math.h>

#include "report/charts/palette.h"
#include "report/pdf/block.h"
#include "report/pdf/marks.h"

#define TOP 2
#define ITEM_GAP 2
#define RUN_IN_GAP 0
#define DATE_GAP 12   /* from the widest date to the text */
#define DATE_LEAST 47 /* width of the dates' column */
#define DATE_LEAST_HALF 34
#define DATE_SHARE 0.5 /* of the width, at most */
#define MARK_INDENT 13
#define MARK_MIDDLE 4.5 /* from the left edge */
#define MARK_RISE 3.2   /* above the baseline */

struct item {
    struct words date, words; /* no date where it stands in the words */
};

struct list {
    struct item *items;
    size_t first, last; /* of the items that have words */
    double indent;
    bool is_marked;
};

static double date_column(const struct flow *flow, const struct block *block)
{
    bool is_half = flow->place == PLACE_HALF;
    double width = is_half ? DATE_LEAST_HALF : DATE_LEAST;

    for (size_t i = 0; i < block->dated_list.count; i++) {
        double date =
            words_width(flow->sheet, block->dated_list.items[i].date, type_of(ROLE_LIST_DATE));
        width = fmax(width, date + (is_half ? DATE_GAP / 2 : DATE_GAP));
    }
    return fmin(width, DATE_SHARE * flow->width);
}

static struct item set_item(struct flow *flow, const struct dated_item *item, double indent)
{
    struct text date = text_is_empty(item->date) ? TEXT("–") : item->date;

    return (struct item){
        words_limited(flow->sheet,
                      words_of_text(flow->sheet, date, type_of(ROLE_LIST_DATE), indent), 1),
        words_of_sentence(flow->sheet, &item->content, type_of(ROLE_LIST_ITEM),
                          flow->width - indent),
    };
}

// "4 Sep, sesi ke-2  Membahas ...": the date in bold before the text.
static struct item set_run_in_item(struct flow *flow, const struct dated_item *item)
{
    struct arena *arena = flow->sheet->arena;
    struct sentence sentence = {0};

    sentence_add_bold(&sentence, item->date, arena);
    sentence_add(&sentence, TEXT("  "), arena);
    for (size_t i = 0; i < item->content.count; i++)
        sentence_add(&sentence, item->content.pieces[i].text, arena);
    return (struct item){
        .words = words_of_sentence(flow->sheet, &sentence, type_of(ROLE_SMALL), flow->width),
    };
}

// "Masuk tim bola voli (9 Nov)": the date in parentheses behind the text.
static struct item set_marked_item(struct flow *flow, const struct dated_item *item)
{
    struct arena *arena = flow->sheet->arena;
    struct sentence sentence = {0};

    for (size_t i = 0; i < item->content.count; i++)
        sentence_add(&sentence, item->content.pieces[i].text, arena);
    if (!text_is_empty(item->date)) {
        sentence_add(&sentence, TEXT(" ("), arena);
        sentence_add(&sentence, item->date, arena);
        sentence_add(&sentence, TEXT(")"), arena);
    }
    return (struct item){
        .words = words_of_sentence(flow->sheet, &sentence, type_of(ROLE_LIST_ITEM),
                                   flow->width - MARK_INDENT),
    };
}

static struct item set_one(struct flow *flow, const struct dated_item *item, struct list *list)
{
    if (list->is_marked)
        return set_marked_item(flow, item);
    return list->indent > 0 ? set_item(flow, item, list->indent) : set_run_in_item(flow, item);
}

static void
add_item(struct flow *flow, const struct block *block, struct list *list, size_t index)
{
    size_t from = flow->count;
    struct item *item = &list->items[index];

    if (from > list->first)
        flow->gap = extent_fixed(list->indent > 0 ? ITEM_GAP : RUN_IN_GAP);
    flow_add_words(flow, block, index, &item->words);
    for (size_t i = from; i < flow->count; i++)
        flow->parts[i].detail = list;
}

static bool has_words(const struct list *list, size_t index)
{
    return list->items[index].words.line_count > 0;
}

// Which items open and close the list's element.
static void find_ends(struct list *list, size_t count)
{
    list->first = count;
    for (size_t i = 0; i < count; i++) {
        if (!has_words(list, i))
            continue;
        if (list->first == count)
            list->first = i;
        list->last = i;
    }
}

static void measure(struct flow *flow, const struct block *block)
{
    struct list *list = ARENA_NEW(flow->sheet->arena, struct list);
    size_t count = block->dated_list.count;

    list->items = ARENA_ARRAY(flow->sheet->arena, struct item, count);
    list->is_marked = count > 0 && block->dated_list.items[0].mark != MARK_NONE;
    if (list->is_marked)
        list->indent = MARK_INDENT;
    else if (flow->place != PLACE_RUN_IN)
        list->indent = date_column(flow, block);
    for (size_t i = 0; i < count; i++)
        list->items[i] = set_one(flow, &block->dated_list.items[i], list);
    find_ends(list, count);
    for (size_t i = list->first; i < count; i++)
        add_item(flow, block, list, i);
}

static void draw_mark(struct sheet *sheet, enum mark mark, struct point start)
{
    struct point middle = {start.x + MARK_MIDDLE, start.y - MARK_RISE};

    tag_open(sheet->pdf, TAG_LBL);
    tag_content_begin(sheet->pdf);
    if (mark == MARK_DONE)
        mark_check(sheet, COLOUR_GREEN, middle);
    else
        mark_draw(sheet, mark, mark_colour(mark, TONE_MUTED), middle);
    tag_content_end(sheet->pdf);
    tag_close(sheet->pdf);
}

static void draw(struct sheet *sheet, const struct part *part, struct box box)
{
    const struct list *list = part->detail;
    const struct item *item = &list->items[part->first];
    struct point start = {box.x, box.y + words_ascent(&item->words)};
    bool is_end = part->line + part->line_count == item->words.line_count;

    if (list->indent <= 0) {
        words_draw_part(sheet, part, TAG_P, &item->words, start);
        return;
    }
    if (part->line == 0) {
        if (part->first == list->first)
            tag_open(sheet->pdf, TAG_L);
        tag_open(sheet->pdf, TAG_LI);
        words_draw(sheet, TAG_LBL, &item->date, start);
        if (list->is_marked)
            draw_mark(sheet, part->block->dated_list.items[part->first].mark, start);
    }
    start.x += list->indent;
    words_draw_part(sheet, part, TAG_LBODY, &item->words, start);
    if (is_end)
        tag_close(sheet->pdf);
    if (is_end && part->first == list->last)
        tag_close(sheet->pdf);
}

const struct block_form block_dated_list = {.measure = measure, .draw = draw};
