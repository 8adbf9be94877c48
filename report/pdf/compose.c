#include "report/pdf/compose.h"

#include <string.h>

#include "report/pdf/block.h"
#include "report/pdf/fill.h"
#include "report/pdf/page.h"
#include "report/pdf/page_breaks.h"

#define RUN_IN_COLUMNS 3
#define RUN_IN_COLUMNS_WIDE 4
#define GOALS_ROOM_SHARE 0.4 /* of page one: with more, goals begin there and are broken */
#define NOTES_SHARE 0.3      /* of a page: shorter notes are not broken */
#define BOOKMARK_LENGTH 80

/* The parts of one of the document's blocks. */
struct unit {
    size_t first, count;
};

static struct unit find_unit(const struct flow *flow, size_t index)
{
    struct unit unit = {flow->count, 0};

    for (size_t i = 0; i < flow->count; i++) {
        if (flow->parts[i].unit != index)
            continue;
        if (unit.count == 0)
            unit.first = i;
        unit.count++;
    }
    return unit;
}

// The first of the document's blocks, from `from` on, that holds a block of the kind.
static struct unit find_holder(const struct flow *flow,
                               const struct document *document,
                               enum block_kind kind,
                               size_t from)
{
    for (size_t i = from; i < document->blocks.count; i++) {
        struct unit unit = find_unit(flow, i);
        if (unit.count > 0 && block_holds(&document->blocks.items[i], kind))
            return unit;
    }
    return (struct unit){flow->count, 0};
}

static bool needs_wide_name(struct sheet *sheet, const struct block *block)
{
    const struct blocks *body = &block->section.body;

    if (block->kind != BLOCK_SECTION || !block->section.is_run_in || body->count != 1 ||
        body->items[0].kind != BLOCK_PARAGRAPH)
        return false;
    struct words name = words_of_text(sheet, block->section.name, type_of(ROLE_SECTION_NAME),
                                      grid_width(RUN_IN_COLUMNS));
    struct words text =
        words_of_sentence(sheet, &body->items[0].paragraph.content, type_of(ROLE_BODY),
                          CONTENT_WIDTH - (grid_x(RUN_IN_COLUMNS) - grid_x(0)));
    return name.line_count > text.line_count;
}

// One left edge for all run-in texts: a name that would be taller than its text widens it.
static int run_in_columns(struct sheet *sheet, const struct document *document)
{
    for (size_t i = 0; i < document->blocks.count; i++) {
        if (needs_wide_name(sheet, &document->blocks.items[i]))
            return RUN_IN_COLUMNS_WIDE;
    }
    return RUN_IN_COLUMNS;
}

// Moves the parts of `unit` before part `target`, which stands before them.
static void move_before(struct flow *flow, struct unit unit, size_t target)
{
    struct part *moved = ARENA_ARRAY(flow->sheet->arena, struct part, unit.count);

    memcpy(moved, &flow->parts[unit.first], unit.count * sizeof *moved);
    memmove(&flow->parts[target + unit.count], &flow->parts[target],
            (unit.first - target) * sizeof *moved);
    memcpy(&flow->parts[target], moved, unit.count * sizeof *moved);
}

// Page one holds the goals if they fit whole; else attendance takes their place there.
static void place_goals(struct flow *flow, const struct document *document)
{
    struct unit goals = find_holder(flow, document, BLOCK_GOALS, 0);
    struct unit attendance = find_holder(flow, document, BLOCK_ATTENDANCE, 0);
    size_t end = goals.first + goals.count;

    if (goals.count == 0)
        return;
    if (parts_least_height(flow->parts, end) <= CONTENT_HEIGHT) {
        parts_keep_together(&flow->parts[goals.first], goals.count);
        return;
    }
    size_t first = goals.first;
    double used = parts_least_height(flow->parts, first);
    double strip = parts_least_height(&flow->parts[attendance.first], attendance.count) +
                   (attendance.count > 0 ? flow->parts[attendance.first].gap.least : 0);
    if (attendance.count > 0 && attendance.first > first && used + strip <= CONTENT_HEIGHT) {
        move_before(flow, attendance, first);
        first += attendance.count;
        used += strip;
    }
    if (CONTENT_HEIGHT - used < GOALS_ROOM_SHARE * CONTENT_HEIGHT)
        flow->parts[first].is_not_first_page = true;
}

// Signatures have something above them; short notes behind them are not broken.
static void place_signatures(struct flow *flow, const struct document *document)
{
    struct unit signatures = find_holder(flow, document, BLOCK_SIGNATURES, 0);
    size_t end = signatures.first + signatures.count;

    if (signatures.count == 0)
        return;
    parts_keep_together(&flow->parts[signatures.first], signatures.count);
    if (signatures.first > 0)
        flow->parts[signatures.first - 1].keeps_next = true;
    if (end == flow->count)
        return;
    struct unit notes = {end, flow->count - end};
    if (parts_least_height(&flow->parts[end], notes.count) <= NOTES_SHARE * CONTENT_HEIGHT)
        parts_keep_together(&flow->parts[end], notes.count);
}

// The parts that wait for page two, taken out of the flow.
static struct flow take_waiting(struct flow *flow)
{
    struct flow waiting = {.sheet = flow->sheet};
    size_t kept = 0;

    for (size_t i = 0; i < flow->count; i++) {
        if (flow->parts[i].waits_for_page) {
            struct part *part = flow_add(&waiting, flow->parts[i].block, 0);
            *part = flow->parts[i];
        } else {
            flow->parts[kept++] = flow->parts[i];
        }
    }
    flow->count = kept;
    return waiting;
}

// Puts them where page two begins.
static void insert_waiting(struct flow *flow, const struct flow *waiting)
{
    struct page_breaks breaks =
        page_breaks_find(flow->parts, flow->count, CONTENT_HEIGHT, flow->sheet->arena);
    size_t target = breaks.count > 1 ? breaks.starts[1] : flow->count;
    size_t first = flow->count;

    for (size_t i = 0; i < waiting->count; i++) {
        struct part *part = flow_add(flow, waiting->parts[i].block, 0);
        *part = waiting->parts[i];
        part->is_not_first_page = true;
    }
    if (target < first)
        flow->parts[target].is_not_first_page = false;
    move_before(flow, (struct unit){first, waiting->count}, target);
}

static void arrange(struct flow *flow, const struct document *document)
{
    place_signatures(flow, document);
    struct flow waiting = take_waiting(flow);
    place_goals(flow, document);
    if (waiting.count > 0)
        insert_waiting(flow, &waiting);
}

// A page that a table's row opens begins with the table's head.
static void draw_page(struct sheet *sheet, struct part *parts, size_t count)
{
    double head_height = repeated_head_height(&parts[0]);
    double top = CONTENT_TOP;

    if (head_height > 0) {
        struct part head = *(parts - parts[0].head_distance);
        head.is_repeated = true;
        head.height.chosen = head_height;
        parts_draw(sheet, &head, 1, top);
        top += head_height;
    }
    parts_fill(parts, count, CONTENT_HEIGHT - head_height);
    parts_draw(sheet, parts, count, top);
}

static struct page_breaks find_breaks(struct flow *flow, const struct document *document)
{
    struct arena *arena = flow->sheet->arena;

    if (document->is_one_page &&
        parts_least_height(flow->parts, flow->count) <= CONTENT_HEIGHT) {
        size_t *start = ARENA_NEW(arena, size_t);
        return (struct page_breaks){.starts = start, .count = 1};
    }
    return page_breaks_find(flow->parts, flow->count, CONTENT_HEIGHT, arena);
}

void compose(struct sheet *sheet, const struct document *document)
{
    struct flow flow = {
        .sheet = sheet,
        .x = CONTENT_LEFT,
        .width = CONTENT_WIDTH,
        .place = PLACE_PAGE,
    };

    sheet->run_in_columns = run_in_columns(sheet, document);
    blocks_measure(&flow, &document->blocks);
    arrange(&flow, document);
    struct page_breaks breaks = find_breaks(&flow, document);
    for (size_t i = 0; i < breaks.count; i++) {
        size_t first = breaks.starts[i];
        size_t end = i + 1 < breaks.count ? breaks.starts[i + 1] : flow.count;
        page_add(sheet, document, i, breaks.count);
        if (i == 0)
            tag_bookmark(sheet->pdf, 0,
                         text_shortened(document->title, BOOKMARK_LENGTH, sheet->arena), 0);
        if (end > first)
            draw_page(sheet, &flow.parts[first], end - first);
    }
}
